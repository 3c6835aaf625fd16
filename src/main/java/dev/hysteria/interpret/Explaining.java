package dev.hysteria.interpret;

import dev.hysteria.ast.Command;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Statement;
import dev.hysteria.dialect.Dialect;
import dev.hysteria.error.UnsupportedFeature;
import java.util.List;

/**
 * What a database is told, on one connection, to learn how it runs a statement.
 *
 * @param before what has no result
 * @param asked what answers with the plan, in its last result
 * @param after what is told however that went
 */
public record Explaining(List<RenderedSql> before, RenderedSql asked, List<RenderedSql> after) {
    public Explaining {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** {@return how a database is asked how it would run a statement, which it does not} */
    public static Explaining estimated(Statement statement, Dialect dialect) {
        requirePlan(statement, dialect);
        return switch (dialect.connection().plans()) {
            case JSON_OPTION -> of("EXPLAIN (FORMAT JSON) ", statement, dialect);
            case JSON_FORMAT -> of("EXPLAIN FORMAT=JSON ", statement, dialect);
            case ARROWS ->
                of(statement instanceof Query ? "EXPLAIN FORMAT=TREE " : "EXPLAIN FORMAT=JSON ", statement, dialect);
            case BULLETS -> of("EXPLAIN ", statement, dialect);
            case QUERY_PLAN -> of("EXPLAIN QUERY PLAN ", statement, dialect);
            case SHOWPLAN_XML -> within("SHOWPLAN_XML", statement, dialect);
            case PLAN_TABLE -> planTable(statement, dialect);
        };
    }

    /** {@return how a database is asked how it runs a query, which it does} */
    public static Explaining measured(Query query, Dialect dialect) {
        return switch (dialect.connection().plans()) {
            case JSON_OPTION -> of("EXPLAIN (ANALYZE, FORMAT JSON) ", query, dialect);
            case JSON_FORMAT -> of("ANALYZE FORMAT=JSON ", query, dialect);
            case ARROWS, BULLETS -> of("EXPLAIN ANALYZE ", query, dialect);
            case SHOWPLAN_XML -> within("STATISTICS XML", query, dialect);
            case QUERY_PLAN, PLAN_TABLE ->
                throw new UnsupportedFeature(
                        "a plan with what was measured", dialect.name(), "Use explain, which estimates.");
        };
    }

    private static void requirePlan(Statement statement, Dialect dialect) {
        if (statement instanceof Command.Truncate) {
            throw new UnsupportedFeature(
                    "the plan of a truncation", dialect.name(), "It reads nothing: there is nothing to explain.");
        }
    }

    private static Explaining of(String words, Statement statement, Dialect dialect) {
        RenderedSql sql = SqlInterpreter.render(statement, dialect);
        return new Explaining(
                List.of(), new RenderedSql(words + sql.text(), sql.parameters(), sql.outputs()), List.of());
    }

    private static Explaining within(String setting, Statement statement, Dialect dialect) {
        return new Explaining(
                List.of(plain("SET " + setting + " ON")),
                plain(SqlInterpreter.readable(statement, dialect)),
                List.of(plain("SET " + setting + " OFF")));
    }

    // https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/EXPLAIN-PLAN.html
    private static Explaining planTable(Statement statement, Dialect dialect) {
        String ours = "statement_id = 'hysteria'";
        RenderedSql forget = plain("DELETE FROM plan_table WHERE " + ours);
        return new Explaining(
                List.of(
                        forget,
                        plain("EXPLAIN PLAN SET " + ours + " FOR " + SqlInterpreter.readable(statement, dialect))),
                plain("SELECT id, parent_id, operation, options, object_name, cardinality, cost FROM plan_table WHERE "
                        + ours + " ORDER BY id"),
                List.of(forget));
    }

    private static RenderedSql plain(String text) {
        return new RenderedSql(text, List.of(), List.of());
    }
}
