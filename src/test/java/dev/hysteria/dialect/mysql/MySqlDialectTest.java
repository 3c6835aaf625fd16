package dev.hysteria.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.dialect.Dialect;
import dev.hysteria.dialect.Dialects;
import dev.hysteria.dialect.EveryForm;
import dev.hysteria.dialect.mariadb.MariaDbDialect;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.TestDatabase;
import dev.hysteria.type.EnumStorage;
import dev.hysteria.type.LogicalType;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MySqlDialectTest {

    @Test
    void answersEveryQuestion() {
        for (Dialect dialect : List.of(MySqlDialect.INSTANCE, MariaDbDialect.INSTANCE)) {
            assertThat(EveryForm.said(dialect)).hasSizeGreaterThan(100);
            assertThat(EveryForm.refused(dialect))
                    .as("no date in a time of day and the reverse, no differences in units of changing length")
                    .allSatisfy(name -> assertThat(name).matches(".* of (Time|Date)|.*(YEAR|MONTH|WEEK).*"));
        }
    }

    @Test
    void decimalsHaveAtMostThirtyFractionalDigits() {
        assertThat(MySqlDialect.INSTANCE.columnType(new LogicalType.Decimal(38, 30)))
                .isEqualTo("decimal(38, 30)");
        assertThatThrownBy(() -> MySqlDialect.INSTANCE.columnType(new LogicalType.Decimal(38, 31)))
                .isInstanceOf(UnsupportedFeature.class)
                .hasMessageContaining("31 fractional digits");
    }

    @EveryDatabase({TestDatabase.MYSQL, TestDatabase.MARIADB})
    void everyTypeIsDeclaredAndCast(FreshDatabase database) throws SQLException {
        Dialect dialect = Dialects.of(database.database());
        try (Connection connection = Dialects.connect(database);
                Statement statement = connection.createStatement()) {
            int number = 0;
            for (LogicalType type : EveryForm.TYPES) {
                statement.execute("CREATE TABLE types_" + number++ + " (c " + dialect.columnType(type) + ")");
                statement.execute("SELECT CAST(NULL AS " + dialect.castType(type) + ")");
            }
            var labels = List.of("it's", "a\\b", "é😀");
            statement.execute("CREATE TABLE enums (c "
                    + dialect.columnType(new LogicalType.Enumeration("e", labels, EnumStorage.NATIVE)) + ")");
            for (String label : labels) {
                try (var insert = connection.prepareStatement("INSERT INTO enums VALUES (?)")) {
                    insert.setString(1, label);
                    insert.execute();
                }
            }
            statement.execute("CREATE TABLE keys_ (c " + dialect.columnType(new LogicalType.Varchar(768))
                    + " PRIMARY KEY, d " + dialect.columnType(new LogicalType.Varchar(16_384)) + ")");
        }
    }

    @EveryDatabase({TestDatabase.MYSQL, TestDatabase.MARIADB})
    void textsAreToldApartByCaseAccentAndTrailingSpace(FreshDatabase database) throws SQLException {
        try (Connection connection = Dialects.connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE words (word "
                    + Dialects.of(database.database()).columnType(new LogicalType.Varchar(10)) + " PRIMARY KEY)");
            statement.execute("INSERT INTO words VALUES ('a'), ('A'), ('á'), ('a '), ('😀'), ('\uE000'), ('')");
            try (var rows =
                    statement.executeQuery("SELECT GROUP_CONCAT(word ORDER BY word SEPARATOR '|') FROM words")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("|A|a|a |á|\uE000|😀");
            }
        }
    }

    @EveryDatabase(TestDatabase.MYSQL)
    void refusesAConnectionWhoseDriverDoesNotEscapeBackslashes(FreshDatabase database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", database.user());
        properties.setProperty("password", database.password());
        properties.setProperty("sessionVariables", "sql_mode='NO_BACKSLASH_ESCAPES'");
        try (Connection connection = java.sql.DriverManager.getConnection(database.jdbcUrl(), properties)) {
            assertThatThrownBy(() ->
                            MySqlDialect.INSTANCE.connection().preparation().prepare(connection))
                    .hasMessageContaining("sql_mode");
        }
    }
}
