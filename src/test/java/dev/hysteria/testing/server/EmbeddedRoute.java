package dev.hysteria.testing.server;

import dev.hysteria.testing.Availability;
import dev.hysteria.testing.NotRun;
import dev.hysteria.testing.RunningDatabase;
import dev.hysteria.testing.TestDatabase;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A server whose programs come in a jar on the class path, for Linux on amd64. */
final class EmbeddedRoute implements ServerRoute {
    @Override
    public Availability open(TestDatabase database) {
        Optional<EmbeddedServer> server = server(database);
        if (server.isEmpty()) {
            return new NotRun(database, "no server of it comes in a jar");
        }
        if (!isLinuxOnAmd64()) {
            return new NotRun(database, "the server in the jar is for Linux on amd64");
        }
        Instant begin = Instant.now();
        try {
            ServerStart.Served served = ServerStart.of(server.get(), ServerCache.ofUser());
            return new RunningDatabase(
                    database,
                    server.get().url(served.port(), served.password()),
                    server.get().user(),
                    served.password(),
                    served.version(),
                    "embedded",
                    Duration.between(begin, Instant.now()));
        } catch (IOException failure) {
            return new NotRun(database, "the server in the jar does not start: " + StartFailure.explain(failure));
        }
    }

    private static Optional<EmbeddedServer> server(TestDatabase database) {
        return switch (database) {
            case POSTGRES -> Optional.of(new EmbeddedPostgres());
            case MYSQL -> Optional.of(new EmbeddedMySql());
            case MARIADB -> Optional.of(new EmbeddedMariaDb());
            case REDIS -> Optional.of(new EmbeddedRedis());
            case SQLITE, COCKROACH, SQLSERVER, ORACLE, MONGO -> Optional.empty();
        };
    }

    private static boolean isLinuxOnAmd64() {
        return System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64");
    }
}
