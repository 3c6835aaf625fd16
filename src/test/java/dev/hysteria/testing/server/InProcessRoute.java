package dev.hysteria.testing.server;

import dev.hysteria.testing.Availability;
import dev.hysteria.testing.NotRun;
import dev.hysteria.testing.RunningDatabase;
import dev.hysteria.testing.TestDatabase;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/** SQLite: the driver is the database. */
final class InProcessRoute implements ServerRoute {
    @Override
    public Availability open(TestDatabase database) {
        Instant begin = Instant.now();
        try {
            String url = "jdbc:sqlite::memory:";
            String version = ServerVersion.of(database, url, "", "");
            return new RunningDatabase(
                    database, url, "", "", version, "in process", Duration.between(begin, Instant.now()));
        } catch (SQLException | IOException failure) {
            return new NotRun(database, "its driver does not work here: " + failure.getMessage());
        }
    }
}
