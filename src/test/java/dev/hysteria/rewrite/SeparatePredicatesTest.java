package dev.hysteria.rewrite;

import static dev.hysteria.rewrite.Trees.BOOL;
import static dev.hysteria.rewrite.Trees.and;
import static dev.hysteria.rewrite.Trees.as;
import static dev.hysteria.rewrite.Trees.call;
import static dev.hysteria.rewrite.Trees.col;
import static dev.hysteria.rewrite.Trees.eq;
import static dev.hysteria.rewrite.Trees.exists;
import static dev.hysteria.rewrite.Trees.isNull;
import static dev.hysteria.rewrite.Trees.less;
import static dev.hysteria.rewrite.Trees.lit;
import static dev.hysteria.rewrite.Trees.not;
import static dev.hysteria.rewrite.Trees.nothing;
import static dev.hysteria.rewrite.Trees.or;
import static dev.hysteria.rewrite.Trees.raw;
import static dev.hysteria.rewrite.Trees.select;
import static dev.hysteria.rewrite.Trees.sql;
import static dev.hysteria.rewrite.Trees.table;
import static dev.hysteria.rewrite.Trees.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.ColumnContent;
import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.TableName;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import dev.hysteria.ast.Uniqueness;
import dev.hysteria.testing.TestDatabase;
import dev.hysteria.type.LogicalType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RewriteVerifier.Provider.class)
class SeparatePredicatesTest {
    private final Rewrite rewrite = new SeparatePredicates();

    @Test
    void predicatesBecomeValuesAndValuesPredicates() {
        Statement query = select(table("t"), as("p", less(col("t.a"), lit(1))), as("q", isNull(col("t.a"))))
                .withFilter(and(col("t.f"), eq(col("t.f"), eq(col("t.a"), lit(0)))));
        assertThat(sql(rewrite.apply(query)))
                .isEqualTo("SELECT CASE WHEN \"t\".\"a\" < 1 THEN TRUE WHEN NOT (\"t\".\"a\" < 1) THEN FALSE ELSE"
                        + " CAST(NULL AS boolean) END AS \"p\", CASE WHEN \"t\".\"a\" IS NULL THEN TRUE ELSE FALSE END"
                        + " AS \"q\" FROM \"t\" WHERE \"t\".\"f\" = TRUE AND \"t\".\"f\" = CASE WHEN \"t\".\"a\" = 0"
                        + " THEN TRUE WHEN NOT (\"t\".\"a\" = 0) THEN FALSE ELSE CAST(NULL AS boolean) END");
    }

    @Test
    void truthsAreLiteralsAsValuesAndStayAsConditions() {
        Statement query = select(table("t"), as("p", new Expr.True()), as("q", new Expr.False()))
                .withFilter(new Expr.False());
        assertThat(rewrite.apply(query))
                .isEqualTo(select(table("t"), as("p", lit(true)), as("q", lit(false)))
                        .withFilter(new Expr.False()));
    }

    @Test
    void rawIsWhatItsPlaceAsks() {
        Expr raw = raw(BOOL, "now() is null");
        Statement query = select(table("t"), as("p", raw)).withFilter(not(raw));
        assertThat(rewrite.apply(query)).isEqualTo(query);
    }

    @Test
    void definitionsHaveConditionsToo() {
        Ddl table = new Ddl.CreateTable(
                TableName.of("x"),
                List.of(new Ddl.ColumnDefinition(
                        Trees.name("f"),
                        BOOL,
                        Nullability.NULLABLE,
                        new ColumnContent.Default(eq(lit(1), lit(1))),
                        Optional.empty())),
                Optional.empty(),
                List.of(),
                List.of(new Ddl.Check(Trees.name("c"), or(col("x.f"), isNull(col("x.f"))))),
                List.of());
        Ddl index = new Ddl.CreateIndex(
                TableName.of("x"),
                new Ddl.Index(Trees.name("i"), Uniqueness.NOT_UNIQUE, List.of(Trees.asc(col("x.f"))), col("x.f")));
        assertSeparate(rewrite.apply(table));
        assertSeparate(rewrite.apply(index));
    }

    @Test
    void meansTheSameInEveryPlace(RewriteVerifier verifier) throws SQLException {
        List<RewriteVerifier.Case> cases = new ArrayList<>();
        for (Expr predicate : List.of(
                less(col("t.a"), col("u.a")),
                col("t.f"),
                eq(less(col("t.a"), col("u.b")), col("u.f")),
                or(not(col("t.f")), and(col("u.f"), less(col("t.a"), lit(1)))),
                when(col("t.f"), less(col("t.a"), col("u.a")), col("u.f")),
                call(ScalarFunction.COALESCE, eq(col("t.a"), col("u.a")), new Expr.False()),
                isNull(eq(col("t.a"), col("u.b"))),
                and(
                        exists(select(table("t", "v"), as("p", col("v.f"))).withFilter(eq(col("v.a"), col("u.b")))),
                        not(isNull(col("t.f")))),
                new Expr.Scalar(select(table("t", "v"), as("p", less(col("v.a"), col("t.a"))))
                        .withFilter(eq(col("v.id"), col("u.id")))),
                new Expr.InList(col("t.f"), List.of(less(col("u.a"), lit(1)), lit(true))),
                and(not(nothing(BOOL)), col("t.f")))) {
            for (Statement place : Places.of(predicate)) {
                Statement rewritten = rewrite.apply(place);
                assertSeparate(rewritten);
                if (!rewritten.equals(place)) {
                    cases.add(new RewriteVerifier.Case(place, rewritten));
                }
            }
        }
        verifier.verify(TestDatabase.POSTGRES, List.of(TestDatabase.SQLITE), cases);
    }

    /** No predicate is a value, and no value a predicate. */
    private static void assertSeparate(Statement statement) {
        var checked = new TreeMapper() {
            @Override
            public Expr expr(Expr expression) {
                assertThat(expression).as("a value").isNotInstanceOf(Expr.Predicate.class);
                return Tree.mapChildren(expression, this);
            }

            @Override
            public Expr condition(Expr condition) {
                assertThat(condition).as("a condition").isInstanceOfAny(Expr.Predicate.class, Expr.Raw.class);
                assertThat(condition.type()).isInstanceOf(LogicalType.Bool.class);
                return Tree.mapChildren(condition, this);
            }
        }.statement(statement);
        assertThat(checked).isEqualTo(statement);
    }
}
