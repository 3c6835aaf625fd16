package dev.hysteria.testing.server;

import dev.hysteria.testing.Availability;
import dev.hysteria.testing.NotRun;
import dev.hysteria.testing.RunningDatabase;
import dev.hysteria.testing.TestDatabase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All routes in the order they are tried. */
public final class Routes {
    private static final String ONLY = "hysteria.test.databases";
    private static final ServerRoute GIVEN = new EnvironmentRoute();
    private static final List<ServerRoute> ROUTES = List.of(GIVEN, new ContainerRoute(), new EmbeddedRoute());

    private Routes() {}

    /** A database by the first route that leads to it, else why none does. */
    public static Availability open(TestDatabase database) {
        if (isLeftOut(database)) {
            return new NotRun(database, "left out by -D" + ONLY + "=" + System.getProperty(ONLY));
        }
        return switch (database) {
            case SQLITE -> new InProcessRoute().open(database);
            case POSTGRES, COCKROACH, MYSQL, MARIADB, SQLSERVER, ORACLE, REDIS, MONGO ->
                // Who gives a URL wants that server: another one in its place would mislead.
                firstOf(database.setting("url").isPresent() ? List.of(GIVEN) : ROUTES, database);
        };
    }

    private static boolean isLeftOut(TestDatabase database) {
        String only = System.getProperty(ONLY, "");
        return !only.isBlank()
                && Arrays.stream(only.split(",")).map(TestDatabase::named).noneMatch(database::equals);
    }

    private static Availability firstOf(List<ServerRoute> routes, TestDatabase database) {
        List<String> reasons = new ArrayList<>();
        for (ServerRoute route : routes) {
            switch (route.open(database)) {
                case RunningDatabase running -> {
                    return running;
                }
                case NotRun missing -> reasons.add(missing.reason());
            }
        }
        return new NotRun(database, String.join("; ", reasons));
    }
}
