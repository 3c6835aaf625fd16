package dev.hysteria.rewrite;

import static dev.hysteria.rewrite.Trees.aggregate;
import static dev.hysteria.rewrite.Trees.as;
import static dev.hysteria.rewrite.Trees.asc;
import static dev.hysteria.rewrite.Trees.by;
import static dev.hysteria.rewrite.Trees.col;
import static dev.hysteria.rewrite.Trees.count;
import static dev.hysteria.rewrite.Trees.distinct;
import static dev.hysteria.rewrite.Trees.filtered;
import static dev.hysteria.rewrite.Trees.less;
import static dev.hysteria.rewrite.Trees.lit;
import static dev.hysteria.rewrite.Trees.select;
import static dev.hysteria.rewrite.Trees.sql;
import static dev.hysteria.rewrite.Trees.sum;
import static dev.hysteria.rewrite.Trees.table;
import static dev.hysteria.rewrite.Trees.window;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.AggregateFunction;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Grouping;
import dev.hysteria.ast.Query;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RewriteVerifier.Provider.class)
class FilterByCaseTest {
    private static final Expr FILTER = less(col("t.a"), lit(2));

    private final Rewrite rewrite = new FilterByCase();
    private final Proof proof = Proof.everywhere(
            rewrite,
            node -> node instanceof Expr.Aggregate call && !(call.filter() instanceof Expr.True)
                    || node instanceof Expr.TextAggregate text && !(text.filter() instanceof Expr.True));

    @Test
    void theFilterGoesIntoTheArgument() {
        Query query = select(
                table("t"),
                as("n", filtered(count(), FILTER)),
                as("x", filtered(distinct(sum(col("t.b"))), FILTER)),
                as("all", sum(col("t.b"))));
        assertThat(sql(rewrite.apply(query)))
                .isEqualTo("SELECT count(CASE WHEN \"t\".\"a\" < 2 THEN 1 ELSE CAST(NULL AS integer) END) AS \"n\","
                        + " sum(DISTINCT CASE WHEN \"t\".\"a\" < 2 THEN \"t\".\"b\" ELSE CAST(NULL AS integer) END) AS"
                        + " \"x\", sum(\"t\".\"b\") AS \"all\" FROM \"t\"");
    }

    @Test
    void meansTheSame(RewriteVerifier verifier) throws SQLException {
        var aggregates = select(
                table("t"),
                as("n", filtered(count(), FILTER)),
                as("c", filtered(aggregate(AggregateFunction.COUNT, col("t.b")), FILTER)),
                as("d", filtered(distinct(aggregate(AggregateFunction.COUNT, col("t.b"))), FILTER)),
                as("s", filtered(sum(col("t.b")), col("t.f"))),
                as("m", filtered(aggregate(AggregateFunction.MINIMUM, col("t.id")), FILTER)),
                as("x", new Expr.TextAggregate(col("t.s"), "-", List.of(asc(col("t.id"))), FILTER)));
        proof.of(verifier, aggregates);
        proof.of(verifier, aggregates.withGrouping(by(col("t.b"))));
        proof.of(
                verifier,
                select(table("t"), as("x", col("t.b")))
                        .withGrouping(new Grouping.By(List.of(col("t.b")), less(lit(0), filtered(count(), FILTER)))));
        proof.of(
                verifier,
                select(
                        table("t"),
                        as("i", col("t.id")),
                        as(
                                "n",
                                new Expr.Over(
                                        filtered(count(), FILTER), window(List.of(col("t.b")), asc(col("t.id")))))));
    }

    @Test
    void meansTheSameInEveryPlace(RewriteVerifier verifier) throws SQLException {
        Query query = select(table("t"), as("x", filtered(aggregate(AggregateFunction.MAXIMUM, col("t.a")), FILTER)));
        proof.of(verifier, Places.of(query));
    }
}
