package dev.hysteria.rewrite;

import static dev.hysteria.rewrite.Trees.as;
import static dev.hysteria.rewrite.Trees.col;
import static dev.hysteria.rewrite.Trees.compare;
import static dev.hysteria.rewrite.Trees.eq;
import static dev.hysteria.rewrite.Trees.in;
import static dev.hysteria.rewrite.Trees.less;
import static dev.hysteria.rewrite.Trees.lit;
import static dev.hysteria.rewrite.Trees.row;
import static dev.hysteria.rewrite.Trees.select;
import static dev.hysteria.rewrite.Trees.sql;
import static dev.hysteria.rewrite.Trees.sum;
import static dev.hysteria.rewrite.Trees.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Direction;
import dev.hysteria.ast.Distinctness;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Grouping;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SortKey;
import dev.hysteria.ast.Statement;
import dev.hysteria.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The three rewrites that say row values by scalars. */
@ExtendWith(RewriteVerifier.Provider.class)
class RowRewritesTest {
    private static final Expr LEFT = row(col("t.a"), col("t.b"));
    private static final Expr RIGHT = row(col("u.a"), col("u.b"));

    @Test
    void orderIsLexicographic() {
        Query query = select(table("t"), col("t.id"))
                .withFilter(compare(
                        ComparisonOperator.LESS_OR_EQUAL,
                        row(col("t.a"), col("t.b"), col("t.id")),
                        row(lit(1), lit(2), lit(3))));
        assertThat(sql(new RowOrderByScalars().apply(query)))
                .endsWith(" WHERE \"t\".\"a\" < 1 OR \"t\".\"a\" = 1 AND (\"t\".\"b\" < 2 OR \"t\".\"b\" = 2 AND"
                        + " \"t\".\"id\" <= 3)");
    }

    @Test
    void equalityIsOfEachPair() {
        Query query = select(table("t"), col("t.id"))
                .withFilter(new Expr.InList(LEFT, List.of(row(lit(1), lit(2)), row(lit(3), lit(4)))));
        assertThat(sql(new RowEqualityByScalars().apply(query)))
                .endsWith(" WHERE \"t\".\"a\" = 1 AND \"t\".\"b\" = 2 OR \"t\".\"a\" = 3 AND \"t\".\"b\" = 4");
    }

    @Test
    void aFilterAsksForTrueAlone() {
        Expr lookup = in(LEFT, select(table("u"), col("u.a"), col("u.b")));
        assertThat(sql(new RowInQueryByExists()
                        .apply(select(table("t"), col("t.id")).withFilter(lookup))))
                .endsWith(" WHERE EXISTS (SELECT 1 AS \"found\" FROM (SELECT \"u\".\"a\", \"u\".\"b\" FROM \"u\") AS"
                        + " \"listed\" WHERE \"t\".\"a\" = \"listed\".\"a\" AND \"t\".\"b\" = \"listed\".\"b\")");
    }

    @Test
    void equalFiltersStayEqual() {
        Expr lookup = in(LEFT, select(table("u"), col("u.a"), col("u.b")));
        Expr key = new Expr.Case(List.of(new Expr.Case.Branch(lookup, lit(1))), lit(2), lit(1).type());
        Query.Select rewritten = (Query.Select) new RowInQueryByExists()
                .apply(select(table("t"), as("x", key)).withOrdering(List.of(SortKey.of(key, Direction.ASCENDING))));
        assertThat(rewritten.ordering().getFirst().expression())
                .isEqualTo(rewritten.list().items().getFirst().expression());
    }

    @Test
    void whatMeansTheQuerysOwnRowsIsNotMovedIntoAnother() {
        Query query = select(table("t"), as("x", col("t.a")))
                .withGrouping(new Grouping.By(
                        List.of(col("t.a")),
                        in(row(col("t.a"), sum(col("t.b"))), select(table("u"), col("u.a"), col("u.b")))));
        assertThat(new RowInQueryByExists().apply(query)).isEqualTo(query);
    }

    @Test
    void ordersMeanTheSame(RewriteVerifier verifier) throws SQLException {
        for (ComparisonOperator operator : List.of(
                ComparisonOperator.LESS,
                ComparisonOperator.LESS_OR_EQUAL,
                ComparisonOperator.GREATER,
                ComparisonOperator.GREATER_OR_EQUAL)) {
            verify(verifier, new RowOrderByScalars(), compare(operator, LEFT, RIGHT));
        }
        verify(verifier, new RowOrderByScalars(), new Expr.Between(LEFT, row(lit(0), lit(1)), RIGHT));
        verify(
                verifier,
                new RowOrderByScalars(),
                less(row(col("t.a"), col("t.b"), col("t.id")), row(col("u.a"), col("u.b"), col("u.id"))));
    }

    @Test
    void equalitiesMeanTheSame(RewriteVerifier verifier) throws SQLException {
        var rewrite = new RowEqualityByScalars();
        verify(verifier, rewrite, eq(LEFT, RIGHT));
        verify(verifier, rewrite, compare(ComparisonOperator.NOT_EQUAL, LEFT, RIGHT));
        verify(verifier, rewrite, new Expr.InList(LEFT, List.of(row(lit(0), lit(1)), row(lit(2), lit(0)))));
        verify(verifier, rewrite, new Expr.InList(LEFT, List.of(RIGHT, row(lit(2), lit(0)))));
    }

    @Test
    void nullSafeComparisonsMeanTheSame(RewriteVerifier verifier) throws SQLException {
        for (Distinctness how : Distinctness.values()) {
            Statement query = select(
                    new dev.hysteria.ast.Source.CrossJoin(table("t"), table("u")),
                    as("p", new Expr.NullSafeComparison(how, LEFT, RIGHT)));
            verifier.verify(TestDatabase.POSTGRES, List.of(), new RowEqualityByScalars(), List.of(query));
        }
    }

    @Test
    void lookupsMeanTheSame(RewriteVerifier verifier) throws SQLException {
        var rewrite = new RowInQueryByExists();
        verify(verifier, rewrite, in(LEFT, select(table("t", "v"), col("v.b"), col("v.a"))));
        verify(
                verifier,
                rewrite,
                in(
                        row(col("u.a"), lit(1)),
                        select(table("t", "v"), col("v.b"), col("v.a")).withFilter(eq(col("v.a"), col("t.a")))));
        Query query = select(table("t"), as("x", col("t.a")))
                .withFilter(in(LEFT, select(table("u"), col("u.a"), col("u.b"))));
        Proof.everywhere(rewrite, node -> node instanceof Expr.InQuery in && in.operand() instanceof Expr.Row)
                .of(verifier, Places.of(query));
    }

    private static void verify(RewriteVerifier verifier, Rewrite rewrite, Expr predicate) throws SQLException {
        Proof.everywhere(rewrite, Expr.Row.class::isInstance)
                .on(TestDatabase.SQLITE)
                .of(verifier, Places.of(predicate));
    }
}
