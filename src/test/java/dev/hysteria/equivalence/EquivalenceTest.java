package dev.hysteria.equivalence;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Whatever a statement is, every database that runs here answers as the reference does, and holds the same afterwards, or its dialect refuses
 * the statement by name.
 */
class EquivalenceTest {
    private static Servers servers;

    @BeforeContainer
    static void open() {
        servers = Servers.open();
    }

    @AfterContainer
    static void close() {
        System.out.println("Equivalence, " + Trials.described() + ":\n" + servers.tally());
        servers.close();
    }

    @Provide
    Arbitrary<Trial> expressions() {
        return Trials.of(Kind.EXPRESSIONS);
    }

    @Provide
    Arbitrary<Trial> queries() {
        return Trials.of(Kind.QUERIES);
    }

    @Provide
    Arbitrary<Trial> commands() {
        return Trials.of(Kind.COMMANDS);
    }

    @Property
    void expressionsMeanTheSame(@ForAll("expressions") Trial trial) {
        servers.compare(trial);
    }

    @Property
    void queriesReturnTheSameRows(@ForAll("queries") Trial trial) {
        servers.compare(trial);
    }

    @Property
    void commandsChangeTheSame(@ForAll("commands") Trial trial) {
        servers.compare(trial);
    }
}
