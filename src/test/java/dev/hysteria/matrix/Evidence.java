package dev.hysteria.matrix;

import dev.hysteria.testing.Availability;
import dev.hysteria.testing.NotRun;
import dev.hysteria.testing.RunningDatabase;
import dev.hysteria.testing.TestDatabase;
import dev.hysteria.testing.TestDatabases;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What was run, translated, parsed or only read, for each database. */
enum Evidence {
    POSTGRES(TestDatabase.POSTGRES, Evidence.RUN),
    COCKROACH(
            TestDatabase.COCKROACH,
            "not run: the text of the golden statements, run on PostgreSQL, gives the rows of the reference interpreter"),
    MYSQL(TestDatabase.MYSQL, Evidence.RUN),
    MARIADB(TestDatabase.MARIADB, Evidence.RUN),
    SQLITE(TestDatabase.SQLITE, Evidence.RUN),
    SQLSERVER(TestDatabase.SQLSERVER, "not run: approved text, read by an independent parser" + Evidence.TRANSLATED),
    ORACLE(TestDatabase.ORACLE, "not run: approved text, read by independent parsers" + Evidence.TRANSLATED);

    private static final String TRANSLATED =
            "; that of the golden statements, translated, gives on PostgreSQL the reference interpreter's rows, but for a few that StandInsTest names";
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
