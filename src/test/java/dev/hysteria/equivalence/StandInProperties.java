package dev.hysteria.equivalence;

import dev.hysteria.judge.StandIn;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * Whatever a statement is, the text of the databases that don't run here means what the reference says, as far as their stand-ins understand
 * it, or its dialect refuses the statement by name.
 *
 * <p>Not part of the build yet: {@code mvn test -Dtest=StandInProperties -Dproperties.tries=100}.
 */
class StandInProperties {
    private static final Map<String, Servers> OPENED = new TreeMap<>();

    @AfterContainer
    static void close() {
        OPENED.values().forEach(servers -> {
            System.out.println(servers.tally());
            servers.close();
        });
        OPENED.clear();
    }

    @Provide
    Arbitrary<Trial> queries() {
        return Trials.of(Kind.QUERIES);
    }

    @Property
    void ofCockroach(@ForAll("queries") Trial trial) {
        OPENED.computeIfAbsent("cockroach", name -> Servers.standIn(StandIn.cockroach()))
                .compare(trial);
    }

    @Property
    void ofSqlServer(@ForAll("queries") Trial trial) {
        OPENED.computeIfAbsent("sqlserver", name -> Servers.standIn(StandIn.sqlServer()))
                .compare(trial);
    }

    @Property
    void ofOracle(@ForAll("queries") Trial trial) {
        OPENED.computeIfAbsent("oracle", name -> Servers.standIn(StandIn.oracle()))
                .compare(trial);
    }
}
