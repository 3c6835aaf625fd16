package dev.hysteria.testing.server;

import dev.hysteria.testing.Availability;
import dev.hysteria.testing.NotRun;
import dev.hysteria.testing.RunningDatabase;
import dev.hysteria.testing.TestDatabase;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/** A server somebody runs already: its URL is given, and its user may create databases (on Oracle: users). */
final class EnvironmentRoute implements ServerRoute {
    @Override
    public Availability open(TestDatabase database) {
        return database.setting("url")
                .map(url -> open(database, url))
                .orElseGet(() -> new NotRun(
                        database,
                        "neither " + database.property("url") + " nor " + database.environmentVariable("url")
                                + " is set"));
    }

    private static Availability open(TestDatabase database, String url) {
        Instant begin = Instant.now();
        String user = database.setting("user").orElse("");
        String password = database.setting("password").orElse("");
        try {
            String version = ServerVersion.of(database, url, user, password);
            Duration startup = Duration.between(begin, Instant.now());
            return new RunningDatabase(database, url, user, password, version, "environment", startup);
        } catch (SQLException | IOException failure) {
            // The URL itself may hold a password, so it is not repeated.
            return new NotRun(database, "the URL in " + database.property("url") + " failed: " + failure.getMessage());
        }
    }
}
