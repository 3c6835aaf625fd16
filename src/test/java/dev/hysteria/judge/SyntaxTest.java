package dev.hysteria.judge;

import static dev.hysteria.query.Queries.deleteFrom;
import static dev.hysteria.query.Queries.from;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.dialect.Dialect;
import dev.hysteria.dialect.EveryForm;
import dev.hysteria.dialect.oracle.OracleDialect;
import dev.hysteria.dialect.sqlserver.SqlServerDialect;
import dev.hysteria.interpret.Explaining;
import dev.hysteria.interpret.RenderedSql;
import dev.hysteria.interpret.SqlInterpreter;
import dev.hysteria.query.Tags;
import dev.hysteria.sample.Categories;
import dev.hysteria.testing.Scenario;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the dialects of the databases that are seldom at hand say, function by function and golden file by golden file. */
class SyntaxTest {
    private static final Set<String> WINDOW_FUNCTIONS = Set.of(
            "ROW_NUMBER",
            "RANK",
            "DENSE_RANK",
            "PERCENT_RANK",
            "CUME_DIST",
            "NTILE",
            "LAG",
            "LEAD",
            "FIRST_VALUE",
            "LAST_VALUE",
            "NTH_VALUE");

    @Test
    void everyFunctionOfOracleIsTaken() {
        assertThat(Verdicts.objections(Judges.debezium(), functions(OracleDialect.INSTANCE)))
                .isEmpty();
    }

    @Test
    void everyGoldenStatementOfOracleIsTakenByAJudge() {
        Judge superior = Judges.superior();
        Judge debezium = Judges.debezium();
        assertThat(Verdicts.objections(
                        sql -> debezium.objection(sql).isEmpty() ? "" : superior.objection(sql),
                        Verdicts.golden(OracleDialect.INSTANCE.name())))
                .isEmpty();
    }

    @Test
    void everyFunctionOfSqlServerIsTaken() {
        try (NodeJudge judge = Judges.tsql()) {
            assertThat(Verdicts.objections(judge, functions(SqlServerDialect.INSTANCE)))
                    .isEmpty();
        }
    }

    /**
     * All but what the judge does not know: the hint NOWAIT, a grouping set without keys, and
     * <a href="https://learn.microsoft.com/sql/t-sql/functions/next-value-for-transact-sql">a default from a sequence</a>.
     */
    @Test
    void everyGoldenStatementOfSqlServerIsTaken() {
        try (NodeJudge judge = Judges.tsql()) {
            assertThat(Verdicts.objections(judge, Verdicts.golden(SqlServerDialect.INSTANCE.name())))
                    .allMatch(objection -> objection.contains(", NOWAIT)")
                            || objection.contains(", ())")
                            || objection.contains("DEFAULT (NEXT VALUE FOR "));
        }
    }

    @Test
    void whatIsToldToLearnAPlanIsTaken() {
        Explaining explaining = Explaining.estimated(
                from(Categories.CATEGORIES).where(Categories.NAME.eq("a")).statement(), OracleDialect.INSTANCE);
        assertThat(Verdicts.objections(
                        Judges.debezium(),
                        Stream.of(explaining.before(), List.of(explaining.asked()), explaining.after())
                                .flatMap(List::stream)
                                .map(RenderedSql::text)
                                .toList()))
                .isEmpty();
    }

    @Test
    @Scenario(143)
    void aCommentOfTagsIsTakenBehindAStatement() {
        Tags tags = Tags.of("n*/;--'?/*", "/*!50000 '*/").and("+", "{?}");
        assertThat(Verdicts.objections(Judges.debezium(), tagged(OracleDialect.INSTANCE, tags)))
                .isEmpty();
        try (NodeJudge judge = Judges.tsql()) {
            assertThat(Verdicts.objections(judge, tagged(SqlServerDialect.INSTANCE, tags)))
                    .isEmpty();
        }
    }

    private static List<String> tagged(Dialect dialect, Tags tags) {
        return Stream.of(
                        from(Categories.CATEGORIES)
                                .where(Categories.NAME.eq("a"))
                                .statement(),
                        deleteFrom(Categories.CATEGORIES)
                                .where(Categories.NAME.eq("a"))
                                .statement())
                .map(statement -> SqlInterpreter.render(statement, dialect)
                        .tagged(tags.values())
                        .text())
                .toList();
    }

    private static List<String> functions(Dialect dialect) {
        return EveryForm.said(dialect).entrySet().stream()
                .map(form -> "SELECT " + form.getValue()
                        + (WINDOW_FUNCTIONS.contains(form.getKey()) ? " OVER (ORDER BY a)" : "") + " AS c1 FROM t")
                .distinct()
                .toList();
    }
}
