package dev.hysteria.internal.jdbc;

import static dev.hysteria.query.Queries.deleteFrom;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.insertInto;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariConfig;
import dev.hysteria.Database;
import dev.hysteria.DatabaseConfig;
import dev.hysteria.Isolation;
import dev.hysteria.TransactionOptions;
import dev.hysteria.dialect.Dialect;
import dev.hysteria.dialect.cockroach.CockroachDialect;
import dev.hysteria.dialect.mysql.MySqlDialect;
import dev.hysteria.dialect.oracle.OracleDialect;
import dev.hysteria.dialect.postgres.PostgresDialect;
import dev.hysteria.dialect.sqlserver.SqlServerDialect;
import dev.hysteria.error.CommitUnknown;
import dev.hysteria.error.ConnectionFailure;
import dev.hysteria.error.DatabaseException;
import dev.hysteria.error.Deadlock;
import dev.hysteria.error.SerializationFailure;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.query.Tags;
import dev.hysteria.sample.Categories;
import dev.hysteria.sample.Categories.Category;
import dev.hysteria.sample.Posts;
import dev.hysteria.sample.Posts.Post;
import dev.hysteria.testing.Scenario;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a driver is told, where no server is needed to see that it is right, and what happens when it fails. */
class RecordedTest {
    private final RecordingDriver driver;

    RecordedTest() throws SQLException {
        driver = new RecordingDriver();
    }

    @AfterEach
    void close() throws SQLException {
        driver.close();
    }

    private Database open(Dialect dialect) {
        Database db = Database.open(DatabaseConfig.of(driver.url())
                .withDialect(dialect)
                .withPool(pool -> pool.withSize(1).withConnectionTimeout(Duration.ofMillis(500))));
        driver.forget();
        return db;
    }

    @Test
    @Scenario(145)
    void aLoadIsSentInBatchesOfOneStatement() {
        for (Dialect dialect : List.of(OracleDialect.INSTANCE, SqlServerDialect.INSTANCE)) {
            try (Database db = open(dialect)) {
                long loaded = db.load(
                        Categories.CATEGORIES,
                        LongStream.rangeClosed(1, 2_500).mapToObj(id -> new Category(id, null, "c" + id)));

                assertThat(loaded).isEqualTo(2_500);
                assertThat(driver.calls())
                        .filteredOn(call -> call.startsWith("prepareStatement INSERT INTO"))
                        .hasSize(1);
                assertThat(driver.calls()).filteredOn("addBatch"::equals).hasSize(2_500);
                assertThat(driver.calls()).filteredOn("executeBatch"::equals).hasSize(3);
                assertThat(driver.calls()).containsSubsequence("setString 3 c2500", "executeBatch", "commit");
            }
        }
    }

    @Test
    @Scenario(88)
    void aPoolOfOneSurvivesEveryFailureOfATransaction() {
        SQLException broken = new SQLException("broken", "XX000");
        SQLException lost = new SQLException("lost", "08006");
        var isolated = TransactionOptions.defaults().withIsolation(Isolation.SERIALIZABLE);
        try (Database db = open(PostgresDialect.INSTANCE)) {
            for (SQLException failure : List.of(broken, lost)) {
                for (String call : List.of(
                        "setTransactionIsolation 8",
                        "setAutoCommit false",
                        "commit",
                        "rollback",
                        "setAutoCommit true")) {
                    driver.fail(call, failure);
                    try {
                        db.transaction(isolated, tx -> {
                            if (call.equals("rollback")) {
                                throw new IllegalStateException("on purpose");
                            }
                            return tx.count(from(Categories.CATEGORIES));
                        });
                    } catch (DatabaseException | IllegalStateException expected) {
                        assertThat(expected).isNotNull();
                    } catch (java.util.NoSuchElementException | dev.hysteria.error.RecordNotFound noRows) {
                        assertThat(noRows).isNotNull();
                    }
                    assertThat(db.list(from(Categories.CATEGORIES)))
                            .as("after a failed " + call)
                            .isEmpty();
                    assertThat(db.pool().inUse()).isZero();
                }
            }
        }
    }

    @Test
    void aCommitThatLosesItsConnectionIsUnknown() {
        try (Database db = open(PostgresDialect.INSTANCE)) {
            driver.fail("commit", new SQLException("lost", "08006"));
            assertThatThrownBy(() -> db.transaction(
                            tx -> tx.execute(deleteFrom(Categories.CATEGORIES).all())))
                    .isInstanceOf(CommitUnknown.class);

            driver.fail("executeUpdate", new SQLException("lost", "08006"));
            assertThatThrownBy(
                            () -> db.execute(deleteFrom(Categories.CATEGORIES).all()))
                    .as("a write that commits itself")
                    .isInstanceOf(CommitUnknown.class);

            driver.fail("executeUpdate", new SQLException("lost", "08006"));
            assertThatThrownBy(() -> db.transaction(
                            tx -> tx.execute(deleteFrom(Categories.CATEGORIES).all())))
                    .as("a write that was not committed")
                    .isInstanceOf(ConnectionFailure.class);

            driver.fail("execute", new SQLException("lost", "08006"));
            assertThatThrownBy(() -> db.list(from(Categories.CATEGORIES))).isInstanceOf(ConnectionFailure.class);

            driver.fail("commit", new SQLException("collision", "40001"));
            assertThatThrownBy(() -> db.transaction(
                            tx -> tx.execute(deleteFrom(Categories.CATEGORIES).all())))
                    .isInstanceOf(SerializationFailure.class);
        }
    }

    @Test
    void aTransactionThatTheDatabaseHasUndoneIsNotGoneOnWith() {
        try (Database db = open(MySqlDialect.INSTANCE)) {
            assertThatThrownBy(() -> db.transaction(tx -> {
                        driver.fail("executeUpdate", new SQLException("deadlock", "40001", 1213));
                        assertThatThrownBy(() -> tx.execute(
                                        deleteFrom(Categories.CATEGORIES).all()))
                                .isInstanceOf(Deadlock.class);
                        return tx.execute(deleteFrom(Categories.CATEGORIES).all());
                    }))
                    .isInstanceOf(Deadlock.class);
            assertThatThrownBy(() -> db.transaction(tx -> {
                        driver.fail("executeUpdate", new SQLException("deadlock", "40001", 1213));
                        assertThatThrownBy(() -> tx.execute(
                                        deleteFrom(Categories.CATEGORIES).all()))
                                .isInstanceOf(Deadlock.class);
                        return "swallowed";
                    }))
                    .isInstanceOf(Deadlock.class);
        }
        assertThat(driver.calls()).contains("rollback").doesNotContain("commit");
    }

    @Test
    void aFailedRollbackIsToldWithWhatCausedIt() {
        try (Database db = open(PostgresDialect.INSTANCE)) {
            driver.fail("rollback", new SQLException("broken", "XX000"));

            assertThatThrownBy(() -> db.transaction(tx -> {
                        throw new IllegalStateException("on purpose");
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .satisfies(failure ->
                            assertThat(failure.getSuppressed()).singleElement().isInstanceOf(DatabaseException.class));
            // the pool closes what it discards on a thread of its own
            await().untilAsserted(() -> assertThat(driver.calls()).contains("close"));
        }
    }

    @Test
    @Scenario(143)
    void tagsStandBehindABlock() {
        try (Database db = open(OracleDialect.INSTANCE)) {
            driver.output(4, 7L);
            driver.output(5, 3L);
            driver.output(6, "seven");

            db.tagged("route", "/*?*/").insert(Categories.CATEGORIES, new Category(7, 3L, "seven"));

            assertThat(driver.calls())
                    .anyMatch(call -> call.startsWith("prepareCall BEGIN INSERT ")
                            && call.endsWith("INTO ?, ?, ?; END; /*route='%2F%2A%3F%2A%2F'*/"));
        }
    }

    @Test
    void definitionsCarryNoTags() {
        try (Database db = open(PostgresDialect.INSTANCE)) {
            db.tagged("route", "/books").create(Categories.CATEGORIES);
        }
        assertThat(driver.calls())
                .anyMatch(call -> call.contains("CREATE TABLE"))
                .noneMatch(call -> call.contains("/*"));
    }

    @Test
    void outputsAreReadFromABlock() {
        Dialect oracle = OracleDialect.INSTANCE;
        try (Database db = open(oracle)) {
            driver.output(4, 7L);
            driver.output(5, 3L);
            driver.output(6, "seven");

            Category stored = db.insert(Categories.CATEGORIES, new Category(7, 3L, "seven"));

            assertThat(stored).isEqualTo(new Category(7, 3L, "seven"));
            assertThat(driver.calls())
                    .containsSequence(
                            "prepareCall BEGIN INSERT INTO \"categories\" (\"id\", \"parent_id\", \"name\") VALUES (?,"
                                    + " ?, ?) RETURNING \"categories\".\"id\", \"categories\".\"parent_id\","
                                    + " \"categories\".\"name\" INTO ?, ?, ?; END;",
                            "setLong 1 7",
                            "setLong 2 3",
                            "setString 3 seven",
                            "registerOutParameter 4 -5",
                            "registerOutParameter 5 -5",
                            "registerOutParameter 6 12",
                            "execute");
        }
    }

    @Test
    void aDatabaseBehindAnothersUrlIsRecognised() {
        ConnectionSettings connection =
                new ConnectionSettings(driver.url(), "", "", PostgresDialect.INSTANCE, Map.of());
        SessionSettings settings = new SessionSettings(
                Optional.empty(), 10, ValueVisibility.HIDDEN, Duration.ofSeconds(1), Tags::none, List.of());
        var other = new LookAlike("SELECT version()", "CockroachDB", CockroachDialect.INSTANCE);

        for (String version : List.of("CockroachDB CCL v23.2.0", "PostgreSQL 18.6")) {
            driver.answer(List.of(version));
            try (var db = JdbcDatabase.pooled(
                    connection,
                    new HikariConfig(),
                    JdbcDatabase.FirstConnection.WHEN_OPENED,
                    settings,
                    List.of(other))) {
                assertThat(version).startsWith(db.dialect().name());
            }
        }
    }

    @Test
    void anEmptyTextIsRefusedWhereItWouldBeNull() {
        try (Database db = open(OracleDialect.INSTANCE)) {
            assertThatThrownBy(() -> db.insert(Categories.CATEGORIES, new Category(1, null, "")))
                    .isInstanceOf(UnsupportedFeature.class);
        }
    }

    @Test
    void severalRowsAreReturnedOneByOneWhereOneStatementHasNoOrder() {
        try (Database db = open(SqlServerDialect.INSTANCE)) {
            driver.answer(Arrays.asList(2L, 1L, "two"));
            driver.answer(Arrays.asList(1L, 1L, "one"));

            List<Category> stored = db.insertAll(
                    Categories.CATEGORIES, List.of(new Category(2, 1L, "two"), new Category(1, 1L, "one")));

            assertThat(stored).extracting(Category::name).containsExactly("two", "one");
            assertThat(driver.calls())
                    .filteredOn(call -> call.startsWith("prepare"))
                    .hasSize(2)
                    .allMatch(call -> call.contains("OUTPUT"));
            assertThat(driver.calls()).startsWith("setAutoCommit false").contains("commit");
        }
    }

    @Test
    void rowsThatWouldSeeTheOnesBeforeThemAreNotReturnedOneByOne() {
        for (Dialect dialect : List.of(SqlServerDialect.INSTANCE, OracleDialect.INSTANCE)) {
            try (Database db = open(dialect)) {
                assertThatThrownBy(() -> db.list(insertInto(Categories.CATEGORIES)
                                .set(Categories.ID.to(2L), Categories.NAME.to("two"))
                                .set(
                                        Categories.ID.to(3L),
                                        Categories.NAME.to(
                                                from(Categories.CATEGORIES).value(Categories.NAME)))
                                .returning(Categories.ID)))
                        .isInstanceOf(UnsupportedFeature.class)
                        .hasMessageContaining("several rows with sub-queries");
            }
        }
    }

    @Test
    void generatedKeysAreReadBackInTheirOrder() {
        try (Database db = open(MySqlDialect.INSTANCE)) {
            driver.answer(List.of(5L), List.of(6L));
            driver.answer(Arrays.asList(6L, 1L, "b", "", 0, null, 6L), Arrays.asList(5L, 1L, "a", "", 0, null, 5L));

            List<Post> stored = db.insertAll(
                    Posts.POSTS, List.of(new Post(null, 1, "a", "", 0, null), new Post(null, 1, "b", "", 0, null)));

            assertThat(stored).extracting(Post::id).containsExactly(5L, 6L);
            assertThat(stored).extracting(Post::title).containsExactly("a", "b");
            assertThat(driver.calls())
                    .anyMatch(call -> call.startsWith("prepareStatement INSERT") && call.endsWith(" 1"));
        }
    }
}
