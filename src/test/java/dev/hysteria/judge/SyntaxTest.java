package dev.hysteria.judge;

import static dev.hysteria.query.Queries.deleteFrom;
import static dev.hysteria.query.Queries.from;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.Statement;
import dev.hysteria.dialect.Dialect;
import dev.hysteria.dialect.EveryForm;
import dev.hysteria.dialect.oracle.OracleDialect;
import dev.hysteria.dialect.sqlserver.SqlServerDialect;
import dev.hysteria.equivalence.Generated;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.interpret.Explaining;
import dev.hysteria.interpret.RenderedSql;
import dev.hysteria.interpret.SqlInterpreter;
import dev.hysteria.query.Tags;
import dev.hysteria.sample.Categories;
import dev.hysteria.testing.Scenario;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the dialects of the databases that are seldom at hand say: function by function, golden file by golden file, and of the generated
 * statements a part, as the judges take seconds for a long one. {@code -Djudge.every=1} has them judge all that are not long.
 */
class SyntaxTest {
    /** One generated statement of so many is judged. */
    private static final int EVERY = Integer.getInteger("judge.every", 10);

    /** Of longer texts the judge's grammar takes long: it is ambiguous. */
    private static final int LONGEST_OF_SQL_SERVER = 800;

    private static final int LONGEST_OF_ORACLE = 200;

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
        assertThat(Verdicts.objections(
                        either(Judges.debezium(), Judges.superior()), Verdicts.golden(OracleDialect.INSTANCE.name())))
                .isEmpty();
    }

    @Test
    void generatedStatementsOfOracleAreTakenByAJudge() {
        List<String> statements = generated(OracleDialect.INSTANCE, LONGEST_OF_ORACLE);
        assertThat(statements).hasSizeGreaterThan(50);
        assertThat(Verdicts.objections(either(Judges.superior(), Judges.debezium()), statements))
                .isEmpty();
    }

    private static Judge either(Judge one, Judge other) {
        return sql -> one.objection(sql).isEmpty() ? "" : other.objection(sql);
    }

    @Test
    void everyFunctionOfSqlServerIsTaken() {
        try (NodeJudge judge = Judges.tsql()) {
            assertThat(Verdicts.objections(judge, functions(SqlServerDialect.INSTANCE)))
                    .isEmpty();
        }
    }

    /**
     * All but what the judge does not know: the hint NOWAIT, grouping sets, and
     * <a href="https://learn.microsoft.com/sql/t-sql/functions/next-value-for-transact-sql">a default from a sequence</a>.
     */
    @Test
    void everyGoldenStatementOfSqlServerIsTaken() {
        try (NodeJudge judge = Judges.tsql()) {
            assertThat(Verdicts.objections(judge, Verdicts.golden(SqlServerDialect.INSTANCE.name())))
                    .allMatch(SyntaxTest::isUnknownToTheJudge);
        }
    }

    @Test
    void generatedStatementsOfSqlServerAreTaken() {
        List<String> statements = generated(SqlServerDialect.INSTANCE, LONGEST_OF_SQL_SERVER);
        assertThat(statements).hasSizeGreaterThan(150);
        try (NodeJudge judge = Judges.tsql()) {
            assertThat(Verdicts.objections(judge, statements)).allMatch(SyntaxTest::isUnknownToTheJudge);
        }
    }

    private static boolean isUnknownToTheJudge(String objection) {
        return objection.contains(", NOWAIT)")
                || objection.contains("GROUP BY GROUPING SETS (")
                || objection.contains("DEFAULT (NEXT VALUE FOR ");
    }

    private static List<String> generated(Dialect dialect, int longest) {
        List<String> judged = Generated.inTheBuild()
                .flatMap(statement -> said(statement, dialect))
                .filter(sql -> sql.length() <= longest)
                .toList();
        return IntStream.iterate(0, number -> number < judged.size(), number -> number + EVERY)
                .mapToObj(judged::get)
                .toList();
    }

    private static Stream<String> said(Statement statement, Dialect dialect) {
        try {
            return Stream.of(SqlInterpreter.render(statement, dialect).text());
        } catch (UnsupportedFeature refused) {
            return Stream.of();
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
