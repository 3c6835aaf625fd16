package dev.hysteria.equivalence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.judge.StandIn;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * Whatever a statement is, the text of the databases that don't run here does what the reference says, as far as their stand-ins understand
 * it, or its dialect refuses the statement by name.
 */
class StandInEquivalenceTest {
    private static final Map<String, Servers> OPENED = new TreeMap<>();

    /** Of the build's statements, how many were compared is what the page of the matrix says. */
    @AfterContainer
    static void close() throws IOException {
        Map<String, Compared> found = new TreeMap<>();
        OPENED.forEach((name, servers) -> {
            System.out.println(
                    name + "'s stand-in, " + Trials.described() + ":\n" + servers.tally() + "\n" + servers.compared());
            found.put(name, servers.compared());
            servers.close();
        });
        OPENED.clear();
        if (Trials.areOfTheBuild()) {
            found.values()
                    .removeIf(
                            compared -> compared.all() < Generated.inTheBuild().count());
            if (System.getProperty("docs.update") != null) {
                Compared.write(found);
            }
            assertThat(Compared.read())
                    .as("what was compared; -Ddocs.update writes it anew, and with EquivalencePageTest the page")
                    .containsAllEntriesOf(found);
        }
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
    void expressionsOfCockroach(@ForAll("expressions") Trial trial) {
        compare(trial, "CockroachDB", StandIn::cockroach);
    }

    @Property
    void queriesOfCockroach(@ForAll("queries") Trial trial) {
        compare(trial, "CockroachDB", StandIn::cockroach);
    }

    @Property
    void commandsOfCockroach(@ForAll("commands") Trial trial) {
        compare(trial, "CockroachDB", StandIn::cockroach);
    }

    @Property
    void expressionsOfSqlServer(@ForAll("expressions") Trial trial) {
        compare(trial, "SQL Server", StandIn::sqlServer);
    }

    @Property
    void queriesOfSqlServer(@ForAll("queries") Trial trial) {
        compare(trial, "SQL Server", StandIn::sqlServer);
    }

    @Property
    void commandsOfSqlServer(@ForAll("commands") Trial trial) {
        compare(trial, "SQL Server", StandIn::sqlServer);
    }

    @Property
    void expressionsOfOracle(@ForAll("expressions") Trial trial) {
        compare(trial, "Oracle", StandIn::oracle);
    }

    @Property
    void queriesOfOracle(@ForAll("queries") Trial trial) {
        compare(trial, "Oracle", StandIn::oracle);
    }

    @Property
    void commandsOfOracle(@ForAll("commands") Trial trial) {
        compare(trial, "Oracle", StandIn::oracle);
    }

    private static void compare(Trial trial, String name, Supplier<StandIn> standIn) {
        OPENED.computeIfAbsent(name, opened -> Servers.standIn(standIn.get())).compare(trial);
    }
}
