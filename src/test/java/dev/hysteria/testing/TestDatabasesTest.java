package dev.hysteria.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

class TestDatabasesTest {
    @EveryDatabase
    void answersAndTellsItsVersion(RunningDatabase server) throws SQLException {
        try (Connection connection = server.connect()) {
            assertThat(number(connection, server.database() == TestDatabase.ORACLE ? "select 1 from dual" : "select 1"))
                    .isEqualTo(1);
            assertThat(server.version()).matches("\\d+(\\.\\d+)+");
            assertThat(server.description()).contains(server.database().title(), server.version());
        }
    }

    @EveryDatabase
    void freshDatabasesAreIsolated(FreshDatabase one) throws SQLException {
        try (FreshDatabase two = TestDatabases.fresh(one.database());
                Connection first = one.connect();
                Connection second = two.dataSource().getConnection()) {
            execute(first, "create table things (id integer)");
            execute(first, "insert into things (id) values (7)");
            execute(second, "create table things (id integer)");
            assertThat(number(first, "select count(*) from things")).isEqualTo(1);
            assertThat(number(second, "select count(*) from things")).isZero();
        }
    }

    @EveryDatabase(except = {TestDatabase.SQLITE, TestDatabase.ORACLE})
    void closingDropsTheDatabaseUnderAnOpenConnection(RunningDatabase server) throws SQLException {
        FreshDatabase fresh = TestDatabases.fresh(server);
        try (Connection connection = fresh.connect()) {
            execute(connection, "create table things (id integer)");
            fresh.close();
            fresh.close();
            assertThatThrownBy(fresh::connect).isInstanceOf(SQLException.class);
        }
    }

    @EveryDatabase
    void textIsUnicodeBeyondTheBasicPlane(FreshDatabase fresh) throws SQLException {
        try (Connection connection = fresh.connect()) {
            execute(connection, "create table notes (note varchar(100))");
            execute(connection, "insert into notes (note) values ('\uD83D\uDE00')");
            assertThat(number(connection, "select count(*) from notes where note = '\uD83D\uDE00'"))
                    .isEqualTo(1);
        }
    }

    @EveryDatabase
    void startsOnce(RunningDatabase server) {
        assertThat(IntStream.range(0, 8)
                        .mapToObj(each -> CompletableFuture.supplyAsync(() -> TestDatabases.open(server.database())))
                        .toList())
                .extracting(CompletableFuture::join)
                .allSatisfy(opened -> assertThat(opened).isSameAs(server));
    }

    private static void execute(Connection connection, String text) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(text);
        }
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
