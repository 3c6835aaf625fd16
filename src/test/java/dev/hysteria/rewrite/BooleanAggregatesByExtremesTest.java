package dev.hysteria.rewrite;

import static dev.hysteria.rewrite.Trees.aggregate;
import static dev.hysteria.rewrite.Trees.as;
import static dev.hysteria.rewrite.Trees.asc;
import static dev.hysteria.rewrite.Trees.by;
import static dev.hysteria.rewrite.Trees.col;
import static dev.hysteria.rewrite.Trees.filtered;
import static dev.hysteria.rewrite.Trees.less;
import static dev.hysteria.rewrite.Trees.lit;
import static dev.hysteria.rewrite.Trees.select;
import static dev.hysteria.rewrite.Trees.sql;
import static dev.hysteria.rewrite.Trees.table;
import static dev.hysteria.rewrite.Trees.when;
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
class BooleanAggregatesByExtremesTest {
    private static final Expr EVERY = aggregate(AggregateFunction.EVERY, col("t.f"));
    private static final Expr SOME = aggregate(AggregateFunction.SOME, less(col("t.a"), lit(1)));

    private final Rewrite rewrite = new BooleanAggregatesByExtremes();
    private final Proof proof = Proof.everywhere(
            rewrite,
            node -> node instanceof Expr.Aggregate call
                    && (call.function() == AggregateFunction.EVERY || call.function() == AggregateFunction.SOME));

    @Test
    void everyIsTheLeast() {
        assertThat(sql(rewrite.apply(select(table("t"), as("p", EVERY)))))
                .isEqualTo("SELECT min(CASE WHEN \"t\".\"f\" THEN 1 WHEN NOT (\"t\".\"f\") THEN 0 ELSE CAST(NULL AS"
                        + " integer) END) = 1 AS \"p\" FROM \"t\"");
    }

    @Test
    void meansTheSame(RewriteVerifier verifier) throws SQLException {
        proof.of(verifier, select(table("t"), as("p", EVERY), as("q", SOME)));
        proof.of(
                verifier,
                select(table("t"), as("x", col("t.b")), as("p", EVERY), as("q", SOME))
                        .withGrouping(by(col("t.b"))));
        proof.of(
                verifier,
                select(table("t"), as("x", col("t.b")))
                        .withGrouping(new Grouping.By(List.of(col("t.b")), Trees.or(EVERY, Trees.not(SOME)))));
        proof.of(
                verifier,
                select(
                        table("t"),
                        as("p", filtered(aggregate(AggregateFunction.SOME, col("t.f")), less(col("t.a"), lit(2)))),
                        as("q", Trees.isNull(EVERY))));
        proof.of(
                verifier,
                select(
                        table("t"),
                        as("i", col("t.id")),
                        as(
                                "p",
                                new Expr.Over(
                                        aggregate(AggregateFunction.EVERY, col("t.f")),
                                        window(List.of(col("t.b")), asc(col("t.id")))))));
    }

    @Test
    void meansTheSameInEveryPlace(RewriteVerifier verifier) throws SQLException {
        Query query = select(table("t"), as("x", when(EVERY, lit(0), when(SOME, lit(1), lit(2)))));
        proof.of(verifier, Places.of(query));
    }
}
