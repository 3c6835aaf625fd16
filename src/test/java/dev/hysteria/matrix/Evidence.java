package dev.hysteria.matrix;

import dev.hysteria.equivalence.Compared;
import dev.hysteria.testing.Availability;
import dev.hysteria.testing.NotRun;
import dev.hysteria.testing.RunningDatabase;
import dev.hysteria.testing.TestDatabase;
import dev.hysteria.testing.TestDatabases;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What was run, translated, parsed or only read, for each database. */
enum Evidence {
    POSTGRES(TestDatabase.POSTGRES, Evidence.RUN),
    COCKROACH(TestDatabase.COCKROACH, "not run: its text is run on PostgreSQL"),
    MYSQL(TestDatabase.MYSQL, Evidence.RUN),
    MARIADB(TestDatabase.MARIADB, Evidence.RUN),
    SQLITE(TestDatabase.SQLITE, Evidence.RUN),
    SQLSERVER(
            TestDatabase.SQLSERVER,
            "not run: its text is read by an independent parser, translated by another program and run on PostgreSQL"),
    ORACLE(
            TestDatabase.ORACLE,
            "not run: its text is read by independent parsers, translated by another program and run on PostgreSQL");

    private static final String RUN = "run in the build, against the reference interpreter";

    /** Routes to a server whose version the build chooses. */
    private static final Set<String> CHOSEN = Set.of("embedded", "in process");

    private final TestDatabase database;
    private final String kind;

    Evidence(TestDatabase database, String kind) {
        this.database = database;
        this.kind = kind;
    }

    /** {@return the evidence for the database of a dialect} */
    static Evidence of(String dialect) {
        return Arrays.stream(values())
                .filter(each -> each.database.title().equals(dialect))
                .findFirst()
                .orElseThrow();
    }

    String kind() {
        return kind;
    }

    /** {@return how many of the build's statements did what the reference says, and how many could not be compared} */
    Compared compared(int generated, int refused) throws IOException {
        return isRun()
                ? new Compared(generated - refused, refused, Map.of())
                : Objects.requireNonNull(Compared.read().get(database.title()));
    }

    boolean isRun() {
        return kind.equals(RUN);
    }

    /** {@return the version that this run has, where the build chooses it; empty where the database does not run, or is another's} */
    Optional<String> version() {
        if (!isRun() || database.setting("version").isPresent()) {
            return Optional.empty();
        }
        Availability availability = TestDatabases.open(database);
        return switch (availability) {
            case RunningDatabase running ->
                CHOSEN.contains(running.route()) ? Optional.of(running.version()) : Optional.empty();
            case NotRun missing -> Optional.empty();
        };
    }
}
