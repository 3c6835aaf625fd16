package dev.hysteria.interpret;

import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.truncate;
import static dev.hysteria.query.Queries.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.ast.Command;
import dev.hysteria.ast.Query;
import dev.hysteria.dialect.Dialect;
import dev.hysteria.dialect.cockroach.CockroachDialect;
import dev.hysteria.dialect.mariadb.MariaDbDialect;
import dev.hysteria.dialect.mysql.MySqlDialect;
import dev.hysteria.dialect.oracle.OracleDialect;
import dev.hysteria.dialect.postgres.PostgresDialect;
import dev.hysteria.dialect.sqlite.SqliteDialect;
import dev.hysteria.dialect.sqlserver.SqlServerDialect;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.golden.Dialects;
import dev.hysteria.sample.Categories;
import dev.hysteria.testing.Scenario;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What each dialect's database is told, word by word. */
@Scenario(141)
class ExplainingTest {
    private static final Query QUERY = from(Categories.CATEGORIES)
            .where(Categories.NAME.eq("it's"))
            .select(Categories.ID)
            .statement();
    private static final Command COMMAND = update(Categories.CATEGORIES)
            .set(Categories.NAME.to("a"))
            .where(Categories.ID.eq(7L))
            .statement();

    private static List<String> told(Explaining explaining) {
        List<String> told = new ArrayList<>();
        explaining.before().forEach(sql -> told.add(sql.text()));
        told.add(explaining.asked().text());
        explaining.after().forEach(sql -> told.add(sql.text()));
        return told;
    }

    private static String query(Dialect dialect) {
        return SqlInterpreter.render(QUERY, dialect).text();
    }

    @Test
    void aQueryThatIsNotRun() {
        assertThat(told(Explaining.estimated(QUERY, PostgresDialect.INSTANCE)))
                .containsExactly("EXPLAIN (FORMAT JSON) SELECT \"categories\".\"id\" FROM \"categories\" WHERE"
                        + " \"categories\".\"name\" = ?");
        assertThat(told(Explaining.estimated(QUERY, CockroachDialect.INSTANCE)))
                .containsExactly("EXPLAIN " + query(CockroachDialect.INSTANCE));
        assertThat(told(Explaining.estimated(QUERY, MySqlDialect.INSTANCE)))
                .containsExactly("EXPLAIN FORMAT=TREE " + query(MySqlDialect.INSTANCE));
        assertThat(told(Explaining.estimated(QUERY, MariaDbDialect.INSTANCE)))
                .containsExactly("EXPLAIN FORMAT=JSON " + query(MariaDbDialect.INSTANCE));
        assertThat(told(Explaining.estimated(QUERY, SqliteDialect.INSTANCE)))
                .containsExactly("EXPLAIN QUERY PLAN " + query(SqliteDialect.INSTANCE));
        assertThat(told(Explaining.estimated(QUERY, SqlServerDialect.INSTANCE)))
                .containsExactly(
                        "SET SHOWPLAN_XML ON",
                        "SELECT [categories].[id] FROM [categories] WHERE [categories].[name] = N'it''s'",
                        "SET SHOWPLAN_XML OFF");
        assertThat(told(Explaining.estimated(QUERY, OracleDialect.INSTANCE)))
                .containsExactly(
                        "DELETE FROM plan_table WHERE statement_id = 'hysteria'",
                        "EXPLAIN PLAN SET statement_id = 'hysteria' FOR SELECT \"categories\".\"id\" FROM \"categories\""
                                + " WHERE \"categories\".\"name\" = 'it''s'",
                        "SELECT id, parent_id, operation, options, object_name, cardinality, cost FROM plan_table WHERE"
                                + " statement_id = 'hysteria' ORDER BY id",
                        "DELETE FROM plan_table WHERE statement_id = 'hysteria'");
    }

    @Test
    void aQueryThatIsRun() {
        assertThat(told(Explaining.measured(QUERY, PostgresDialect.INSTANCE)))
                .containsExactly("EXPLAIN (ANALYZE, FORMAT JSON) " + query(PostgresDialect.INSTANCE));
        assertThat(told(Explaining.measured(QUERY, CockroachDialect.INSTANCE)))
                .containsExactly("EXPLAIN ANALYZE " + query(CockroachDialect.INSTANCE));
        assertThat(told(Explaining.measured(QUERY, MySqlDialect.INSTANCE)))
                .containsExactly("EXPLAIN ANALYZE " + query(MySqlDialect.INSTANCE));
        assertThat(told(Explaining.measured(QUERY, MariaDbDialect.INSTANCE)))
                .containsExactly("ANALYZE FORMAT=JSON " + query(MariaDbDialect.INSTANCE));
        assertThat(told(Explaining.measured(QUERY, SqlServerDialect.INSTANCE)))
                .containsExactly(
                        "SET STATISTICS XML ON",
                        "SELECT [categories].[id] FROM [categories] WHERE [categories].[name] = N'it''s'",
                        "SET STATISTICS XML OFF");
        for (Dialect dialect : List.of(SqliteDialect.INSTANCE, OracleDialect.INSTANCE)) {
            assertThatThrownBy(() -> Explaining.measured(QUERY, dialect))
                    .isInstanceOfSatisfying(UnsupportedFeature.class, refused -> {
                        assertThat(refused.dialect()).isEqualTo(dialect.name());
                        assertThat(refused.feature()).isEqualTo("a plan with what was measured");
                    });
        }
    }

    @Test
    void aTruncationHasNoPlan() {
        for (Dialect dialect : Dialects.ALL) {
            assertThatThrownBy(() ->
                            Explaining.estimated(truncate(Categories.CATEGORIES).statement(), dialect))
                    .isInstanceOf(UnsupportedFeature.class)
                    .hasMessageContaining("the plan of a truncation");
        }
    }

    @Test
    void aCommand() {
        assertThat(told(Explaining.estimated(COMMAND, PostgresDialect.INSTANCE)))
                .containsExactly("EXPLAIN (FORMAT JSON) "
                        + SqlInterpreter.render(COMMAND, PostgresDialect.INSTANCE)
                                .text());
        assertThat(Explaining.estimated(COMMAND, PostgresDialect.INSTANCE)
                        .asked()
                        .parameters())
                .isEqualTo(
                        SqlInterpreter.render(COMMAND, PostgresDialect.INSTANCE).parameters());
        assertThat(told(Explaining.estimated(COMMAND, MySqlDialect.INSTANCE)))
                .containsExactly("EXPLAIN FORMAT=JSON UPDATE `categories` SET `name` = ? WHERE `categories`.`id` = ?");
        assertThat(told(Explaining.estimated(COMMAND, SqlServerDialect.INSTANCE)))
                .containsExactly(
                        "SET SHOWPLAN_XML ON",
                        "UPDATE [categories] SET [name] = N'a' WHERE [categories].[id] = 7",
                        "SET SHOWPLAN_XML OFF");
    }
}
