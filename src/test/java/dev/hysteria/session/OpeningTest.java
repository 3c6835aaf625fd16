package dev.hysteria.session;

import static dev.hysteria.query.Queries.from;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.Database;
import dev.hysteria.DatabaseConfig;
import dev.hysteria.FirstConnection;
import dev.hysteria.LoggedValues;
import dev.hysteria.dialect.postgres.PostgresDialect;
import dev.hysteria.dialect.sqlite.SqliteDialect;
import dev.hysteria.error.ClosedException;
import dev.hysteria.error.ConfigurationException;
import dev.hysteria.error.ConnectionFailure;
import dev.hysteria.error.ForeignKeyViolation;
import dev.hysteria.sample.Categories;
import dev.hysteria.sample.Categories.Category;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import dev.hysteria.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {

    @Test
    void aDatabaseInMemoryLastsAsLongAsItIsOpen() {
        try (Database db = Database.open("jdbc:sqlite::memory:")) {
            db.create(Categories.CATEGORIES);
            List<CompletableFuture<Category>> writers = IntStream.range(0, 8)
                    .mapToObj(id -> CompletableFuture.supplyAsync(
                            () -> db.insert(Categories.CATEGORIES, new Category(id, null, "c" + id))))
                    .toList();
            writers.forEach(CompletableFuture::join);
            assertThatThrownBy(() -> db.insert(Categories.CATEGORIES, new Category(1, null, "again")))
                    .isNotNull();

            assertThat(db.count(from(Categories.CATEGORIES))).isEqualTo(8);
        }
    }

    @Test
    void aFileKeepsItsRowsAndItsForeignKeys(@TempDir Path folder) {
        String url = "jdbc:sqlite:" + folder.resolve("app.db");
        try (Database db = Database.open(url)) {
            db.create(Categories.CATEGORIES);
            db.insert(Categories.CATEGORIES, new Category(1, null, "root"));
            assertThatThrownBy(() -> db.insert(Categories.CATEGORIES, new Category(2, 9L, "lost")))
                    .isInstanceOf(dev.hysteria.error.ForeignKeyViolation.class);
        }
        try (Database db = Database.open(url)) {
            assertThat(db.list(from(Categories.CATEGORIES))).containsExactly(new Category(1, null, "root"));
        }
    }

    @Test
    void writersOfAFileWaitForEachOther(@TempDir Path folder) {
        try (Database db = Database.open("jdbc:sqlite:" + folder.resolve("busy.db"))) {
            db.create(Categories.CATEGORIES);
            List<CompletableFuture<Void>> writers = IntStream.range(0, 4)
                    .mapToObj(writer -> CompletableFuture.runAsync(() -> {
                        for (int i = 0; i < 25; i++) {
                            long id = writer * 100L + i;
                            db.transaction(tx -> {
                                var unused = tx.count(from(Categories.CATEGORIES));
                                return tx.insert(Categories.CATEGORIES, new Category(id, null, "c"));
                            });
                        }
                    }))
                    .toList();
            writers.forEach(CompletableFuture::join);

            assertThat(db.count(from(Categories.CATEGORIES))).isEqualTo(100);
        }
    }

    @Test
    void anUnknownUrlIsRefusedWithoutItsPassword() {
        assertThatThrownBy(() -> Database.open("jdbc:nothing://user:secret@host/db"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("jdbc:postgresql:")
                .hasMessageNotContaining("secret");
    }

    @Test
    void aDriverThatDoesNotKnowTheUrlIsReportedByItsArtifact() {
        assertThatThrownBy(() ->
                        Database.open(DatabaseConfig.of("jdbc:elsewhere:db").withDialect(PostgresDialect.INSTANCE)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("org.postgresql:postgresql");
    }

    @Test
    void settingsThatMakeNoSenseAreRefused() {
        DatabaseConfig config = DatabaseConfig.of("jdbc:sqlite::memory:");

        assertThatThrownBy(() -> config.withPoolSize(0)).isInstanceOf(ConfigurationException.class);
        assertThatThrownBy(() -> config.withPool(pool -> pool.withMaxLifetime(Duration.ofSeconds(1))))
                .isInstanceOf(ConfigurationException.class);
        assertThatThrownBy(() -> config.withStatementTimeout(Duration.ZERO)).isInstanceOf(ConfigurationException.class);
    }

    @Test
    @Scenario(97)
    void anAbsentServerShowsWhenOpenedOrWhenNeeded() {
        DatabaseConfig config = DatabaseConfig.of("jdbc:postgresql://localhost:1/db?password=secret")
                .withUser("somebody", "hidden")
                .withPool(pool -> pool.withConnectionTimeout(Duration.ofMillis(250)));

        assertThatThrownBy(() -> Database.open(config))
                .isInstanceOf(ConnectionFailure.class)
                .hasMessageContaining("localhost:1")
                .hasMessageNotContaining("secret")
                .hasMessageNotContaining("hidden");
        try (Database lazy = Database.open(config.withFirstConnection(FirstConnection.WHEN_NEEDED))) {
            assertThat(lazy.isReady()).isFalse();
            assertThatThrownBy(() -> lazy.count(from(Categories.CATEGORIES))).isInstanceOf(ConnectionFailure.class);
        }
    }

    @Test
    void aConfigurationShowsNoSecrets() {
        DatabaseConfig config = DatabaseConfig.of("jdbc:postgresql://host/db?password=alpha")
                .withUser("somebody", "beta")
                .withProperty("sslpassword", "gamma")
                .withLog(log -> log.withValues(LoggedValues.SHOWN));

        assertThat(config.toString()).contains("somebody", "sslpassword").doesNotContain("alpha", "beta", "gamma");
    }

    @Test
    void aPoolThatIsUsedUpSaysSo() {
        DatabaseConfig config = DatabaseConfig.of("jdbc:sqlite::memory:")
                .withPool(pool -> pool.withConnectionTimeout(Duration.ofMillis(300)));
        try (Database db = Database.open(config)) {
            assertThatThrownBy(() -> db.transaction(tx -> db.count(from(Categories.CATEGORIES))))
                    .isInstanceOf(ConnectionFailure.class)
                    .hasMessageContaining("None of the 1 connection of the pool came back within 300 ms");
        }
    }

    @EveryDatabase
    @Scenario(90)
    void twoPoolsAreTwo(FreshDatabase fresh) {
        Database one = Opened.on(fresh, config -> config.withPoolSize(1));
        try (Database other = Opened.on(fresh, config -> config.withPoolSize(1))) {
            one.create(Categories.CATEGORIES);
            one.close();

            assertThat(other.count(from(Categories.CATEGORIES))).isZero();
            assertThat(other.isReady()).isTrue();
            assertThatThrownBy(one::isReady).isInstanceOf(ClosedException.class);
        }
    }

    @EveryDatabase
    void aDataSourceOfTheUsersOwn(FreshDatabase fresh, TestDatabase database) {
        var dialect = Opened.dialect(fresh);
        try (Database db = Database.over(fresh.dataSource(), dialect)) {
            db.create(Categories.CATEGORIES);
            Category stored = db.transaction(tx -> tx.insert(Categories.CATEGORIES, new Category(1, null, "root")));

            assertThat(db.list(from(Categories.CATEGORIES))).containsExactly(stored);
            assertThat(db.dialect() == SqliteDialect.INSTANCE).isEqualTo(database == TestDatabase.SQLITE);
            assertThatThrownBy(() -> db.insert(Categories.CATEGORIES, new Category(2, 3L, "of no root")))
                    .isInstanceOf(ForeignKeyViolation.class);
        }
    }
}
