package dev.hysteria.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hysteria.dialect.Dialects;
import dev.hysteria.dialect.DriverError;
import dev.hysteria.dialect.Failure;
import dev.hysteria.dialect.FailureKind;
import dev.hysteria.error.ConstraintReference;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Errors of real servers, understood. */
@EveryDatabase({TestDatabase.MYSQL, TestDatabase.MARIADB})
class MySqlErrorsTest {
    private final FreshDatabase database;

    MySqlErrorsTest(FreshDatabase database) throws SQLException {
        this.database = database;
        run(
                "DROP TABLE IF EXISTS child, parent",
                "CREATE TABLE parent (id int PRIMARY KEY, code varchar(30) NOT NULL, n int,"
                        + " CONSTRAINT uq_code UNIQUE (code), CONSTRAINT ck_n CHECK (n > 0))",
                "CREATE TABLE child (id int PRIMARY KEY, parent_id int,"
                        + " CONSTRAINT fk_child_parent FOREIGN KEY (parent_id) REFERENCES parent (id))",
                "INSERT INTO parent VALUES (1, 'it''s for key ''x''', 1), (2, 'b', 1)",
                "INSERT INTO child VALUES (1, 1)");
    }

    @Test
    void uniqueKeys() {
        Failure code = failure("INSERT INTO parent VALUES (3, 'it''s for key ''x''', 1)");
        Failure id = failure("INSERT INTO parent VALUES (1, 'c', 1)");

        assertThat(code.kind()).isEqualTo(FailureKind.UNIQUE_VIOLATION);
        assertThat(code.constraint()).isEqualTo(reference(tableOfKey(), "uq_code"));
        assertThat(id.constraint()).isEqualTo(reference(tableOfKey(), "PRIMARY"));
    }

    /** Only MySQL says whose key it is. */
    private Optional<String> tableOfKey() {
        return database.database() == TestDatabase.MYSQL ? Optional.of("parent") : Optional.empty();
    }

    @Test
    void foreignKeys() {
        for (String statement : List.of(
                "INSERT INTO child VALUES (2, 77)", "DELETE FROM parent WHERE id = 1", "UPDATE parent SET id = 9")) {
            Failure failure = failure(statement);
            assertThat(failure.kind()).as(statement).isEqualTo(FailureKind.FOREIGN_KEY_VIOLATION);
            assertThat(failure.constraint()).isEqualTo(reference(Optional.of("child"), "fk_child_parent"));
        }
    }

    @Test
    void checks() {
        Failure failure = failure("INSERT INTO parent VALUES (3, 'c', 0)");

        assertThat(failure.kind()).isEqualTo(FailureKind.CHECK_VIOLATION);
        assertThat(failure.constraint().name()).contains("ck_n");
    }

    @Test
    void namesWithQuotes() throws SQLException {
        run(
                "DROP TABLE IF EXISTS quoted",
                "CREATE TABLE quoted (`a'``b` int NOT NULL, `c'` int, CONSTRAINT `ck'``c` CHECK (`c'` > 0))");

        assertThat(failure("INSERT INTO quoted (`c'`) VALUES (1)").constraint().columns())
                .containsExactly("a'`b");
        assertThat(failure("INSERT INTO quoted VALUES (NULL, 1)").constraint().columns())
                .containsExactly("a'`b");
        assertThat(failure("INSERT INTO quoted VALUES (1, 0)").constraint().name())
                .contains("ck'`c");
    }

    @Test
    void requiredColumns() {
        for (String statement : List.of(
                "INSERT INTO parent VALUES (3, NULL, 1)",
                "INSERT INTO parent (id, n) VALUES (3, 1)",
                "UPDATE parent SET code = NULL")) {
            Failure failure = failure(statement);
            assertThat(failure.kind()).as(statement).isEqualTo(FailureKind.NOT_NULL_VIOLATION);
            assertThat(failure.constraint().columns()).containsExactly("code");
        }
    }

    @Test
    void valuesThatDoNotFit() {
        assertThat(kind("INSERT INTO parent VALUES (3, '" + "c".repeat(31) + "', 1)"))
                .isEqualTo(FailureKind.VALUE_TOO_LARGE);
        assertThat(kind("INSERT INTO parent SELECT * FROM (SELECT 3 AS a, REPEAT('c', 31) AS b, 1 AS c LIMIT 1) AS d"))
                .isEqualTo(FailureKind.VALUE_TOO_LARGE);
        assertThat(kind("INSERT INTO parent VALUES (99999999999, 'c', 1)")).isEqualTo(FailureKind.VALUE_TOO_LARGE);
        assertThat(kind("SELECT 9223372036854775807 + 1")).isEqualTo(FailureKind.VALUE_TOO_LARGE);
        assertThat(kind("INSERT INTO parent VALUES ('x', 'c', 1)")).isEqualTo(FailureKind.OTHER);
    }

    @Test
    void statementsThatAreNotUnderstood() {
        for (String statement : List.of("SELEC 1", "SELECT nosuch", "SELECT 1 FROM nosuch", "SELECT nosuch()")) {
            assertThat(kind(statement)).as(statement).isEqualTo(FailureKind.SYNTAX_REJECTED);
        }
    }

    @Test
    void locksThatAreTaken() throws SQLException {
        try (Connection holder = transaction();
                Connection waiter = transaction()) {
            execute(holder, "SELECT * FROM parent WHERE id = 1 FOR UPDATE");
            execute(waiter, "SET innodb_lock_wait_timeout = 1");

            assertThat(failure(() -> execute(waiter, "SELECT * FROM parent WHERE id = 1 FOR UPDATE NOWAIT"))
                            .kind())
                    .isEqualTo(FailureKind.LOCK_TIMEOUT);
            assertThat(failure(() -> execute(waiter, "UPDATE parent SET n = 2 WHERE id = 1"))
                            .kind())
                    .isEqualTo(FailureKind.LOCK_TIMEOUT);
        }
    }

    @Test
    void deadlocks() throws SQLException {
        try (Connection first = transaction();
                Connection second = transaction()) {
            execute(first, "UPDATE parent SET n = 2 WHERE id = 1");
            execute(second, "UPDATE parent SET n = 2 WHERE id = 2");
            var waiting = CompletableFuture.supplyAsync(() -> catchThrowableOfType(
                    SQLException.class, () -> execute(first, "UPDATE parent SET n = 3 WHERE id = 2")));
            SQLException own = catchThrowableOfType(
                    SQLException.class, () -> execute(second, "UPDATE parent SET n = 3 WHERE id = 1"));
            SQLException victim = own == null ? waiting.join() : own;

            assertThat(classified(victim).kind()).isEqualTo(FailureKind.DEADLOCK);
        }
    }

    @Test
    void statementsThatTakeTooLong() throws SQLException {
        try (Connection connection = Dialects.connect(database);
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(1);

            assertThat(failure(() -> statement.execute("SELECT COUNT(*) FROM information_schema.columns a,"
                                    + " information_schema.columns b, information_schema.columns c WHERE"
                                    + " SHA2(CONCAT(a.column_name, b.column_name, c.column_name), 512) = ''"))
                            .kind())
                    .isEqualTo(FailureKind.QUERY_TIMEOUT);
        }
    }

    @Test
    void connectionsThatAreLost() throws SQLException {
        try (Connection connection = Dialects.connect(database);
                Statement statement = connection.createStatement()) {
            SQLException killed = catchThrowableOfType(SQLException.class, () -> {
                statement.execute("KILL CONNECTION_ID()");
                statement.execute("SELECT 1");
                statement.execute("SELECT 1");
            });
            SQLException next = catchThrowableOfType(SQLException.class, () -> statement.execute("SELECT 1"));

            assertThat(List.of(classified(killed).kind(), classified(next).kind()))
                    .contains(FailureKind.CONNECTION_FAILURE);
            assertThat(classified(next).kind()).isEqualTo(FailureKind.CONNECTION_FAILURE);
        }
    }

    // ---- shorthand

    private static ConstraintReference reference(Optional<String> table, String name) {
        return new ConstraintReference(table, Optional.of(name), List.of());
    }

    private FailureKind kind(String sql) {
        return failure(sql).kind();
    }

    private Failure failure(String sql) {
        return failure(() -> run(sql));
    }

    private Failure failure(ThrowingCallable work) {
        return classified(catchThrowableOfType(SQLException.class, work));
    }

    private Failure classified(SQLException failure) {
        assertThat((Throwable) failure).isNotNull();
        var error = new DriverError(
                Objects.requireNonNullElse(failure.getSQLState(), ""),
                failure.getErrorCode(),
                Objects.requireNonNullElse(failure.getMessage(), ""),
                failure);
        return Dialects.of(database.database()).classify(error);
    }

    private Connection transaction() throws SQLException {
        Connection connection = Dialects.connect(database);
        connection.setAutoCommit(false);
        return connection;
    }

    private void run(String... statements) throws SQLException {
        try (Connection connection = Dialects.connect(database)) {
            for (String sql : statements) {
                execute(connection, sql);
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
