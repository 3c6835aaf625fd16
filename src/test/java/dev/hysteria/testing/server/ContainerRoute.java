package dev.hysteria.testing.server;

import dev.hysteria.testing.Availability;
import dev.hysteria.testing.NotRun;
import dev.hysteria.testing.RunningDatabase;
import dev.hysteria.testing.TestDatabase;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.cockroachdb.CockroachContainer;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.JdbcDatabaseContainer;
import org.testcontainers.mariadb.MariaDBContainer;
import org.testcontainers.mssqlserver.MSSQLServerContainer;
import org.testcontainers.mysql.MySQLContainer;
import org.testcontainers.oracle.OracleContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * A container of the vendor's image, where Docker answers. Testcontainers removes it at the end of the run, also after
 * {@code kill -9}.
 *
 * <p>The machines on which this project was founded have no Docker: this route compiles, and has yet to be run.
 */
final class ContainerRoute implements ServerRoute {
    /** Also PostgreSQL's: {@code -Dhysteria.test.postgres.version=17} asks for that image. */
    private static final String POSTGRES_VERSION =
            TestDatabase.POSTGRES.setting("version").orElse("18");

    @Override
    public Availability open(TestDatabase database) {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            return new NotRun(database, "Docker does not answer");
        }
        Instant begin = Instant.now();
        try {
            return switch (database) {
                case POSTGRES, COCKROACH, MYSQL, MARIADB, SQLSERVER, ORACLE ->
                    started(database, container(database), begin);
                case REDIS -> started(database, "redis:8", 6379, "redis://%s:%d", begin);
                // Without a replica set, so without transactions and change streams.
                case MONGO -> started(database, "mongo:8", 27017, "mongodb://%s:%d", begin);
                case SQLITE -> new NotRun(database, "it needs no container");
            };
        } catch (SQLException | IOException | RuntimeException failure) {
            return new NotRun(database, "its container does not start: " + failure.getMessage());
        }
    }

    @SuppressWarnings("resource") // The container lives as long as the run: Testcontainers removes it.
    private static JdbcDatabaseContainer<?> container(TestDatabase database) {
        return switch (database) {
            case POSTGRES ->
                new PostgreSQLContainer("postgres:" + POSTGRES_VERSION)
                        .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=200");
            case COCKROACH -> new CockroachContainer("cockroachdb/cockroach:latest-v25.2");
            case MYSQL -> new MySQLContainer("mysql:8.4").withUsername("root");
            case MARIADB -> new MariaDBContainer("mariadb:11.4").withUsername("root");
            case SQLSERVER -> new MSSQLServerContainer("mcr.microsoft.com/mssql/server:2022-latest").acceptLicense();
            case ORACLE -> new OracleContainer("gvenzl/oracle-free:23-slim-faststart");
            case SQLITE, REDIS, MONGO ->
                throw new IllegalArgumentException(database.title() + " has no container with JDBC");
        };
    }

    private static RunningDatabase started(TestDatabase database, JdbcDatabaseContainer<?> container, Instant begin)
            throws SQLException, IOException {
        container.start();
        String url = container.getJdbcUrl();
        String user = administrator(database, container);
        String password = container.getPassword();
        String version = ServerVersion.of(database, url, user, password);
        String route = "container " + container.getDockerImageName();
        return new RunningDatabase(
                database, url, user, password, version, route, Duration.between(begin, Instant.now()));
    }

    /** Who may create databases: on Oracle that is not the container's user but {@code system}, of the same password. */
    private static String administrator(TestDatabase database, JdbcDatabaseContainer<?> container) {
        return database == TestDatabase.ORACLE ? "system" : container.getUsername();
    }

    @SuppressWarnings("resource") // As above.
    private static RunningDatabase started(
            TestDatabase database, String image, int port, String urlPattern, Instant begin)
            throws SQLException, IOException {
        GenericContainer<?> container = new GenericContainer<>(image).withExposedPorts(port);
        container.start();
        String url = urlPattern.formatted(container.getHost(), container.getMappedPort(port));
        String version = ServerVersion.of(database, url, "", "");
        return new RunningDatabase(
                database, url, "", "", version, "container " + image, Duration.between(begin, Instant.now()));
    }
}
