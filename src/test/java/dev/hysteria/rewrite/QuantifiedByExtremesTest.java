package dev.hysteria.rewrite;

import static dev.hysteria.rewrite.Trees.aggregate;
import static dev.hysteria.rewrite.Trees.as;
import static dev.hysteria.rewrite.Trees.col;
import static dev.hysteria.rewrite.Trees.eq;
import static dev.hysteria.rewrite.Trees.select;
import static dev.hysteria.rewrite.Trees.sql;
import static dev.hysteria.rewrite.Trees.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.AggregateFunction;
import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Grouping;
import dev.hysteria.ast.Quantifier;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Statement;
import dev.hysteria.testing.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RewriteVerifier.Provider.class)
class QuantifiedByExtremesTest {
    private static final Query VALUES = select(table("u", "v"), as("x", col("v.a")));

    private final Rewrite rewrite = new QuantifiedByExtremes();
    private final Proof proof = Proof.everywhere(rewrite, Expr.QuantifiedComparison.class::isInstance)
            .on(TestDatabase.SQLITE);

    @Test
    void aFilterAsksForTrueAlone() {
        Expr any = new Expr.QuantifiedComparison(ComparisonOperator.LESS, col("t.a"), Quantifier.ANY, VALUES);
        assertThat(sql(rewrite.apply(select(table("t"), col("t.id")).withFilter(any))))
                .endsWith(" WHERE \"t\".\"a\" < (SELECT max(\"listed\".\"x\") AS \"extreme\" FROM"
                        + " (SELECT \"v\".\"a\" AS \"x\" FROM \"u\" AS \"v\") AS \"listed\")");
    }

    @Test
    void equalityIsIn() {
        assertThat(sql(rewrite.apply(select(
                        table("t"),
                        as(
                                "p",
                                new Expr.QuantifiedComparison(
                                        ComparisonOperator.EQUAL, col("t.a"), Quantifier.ANY, VALUES)),
                        as(
                                "q",
                                new Expr.QuantifiedComparison(
                                        ComparisonOperator.NOT_EQUAL, col("t.a"), Quantifier.ALL, VALUES))))))
                .isEqualTo("SELECT \"t\".\"a\" IN (SELECT \"v\".\"a\" AS \"x\" FROM \"u\" AS \"v\") AS \"p\","
                        + " \"t\".\"a\" NOT IN (SELECT \"v\".\"a\" AS \"x\" FROM \"u\" AS \"v\") AS \"q\" FROM \"t\"");
    }

    @Test
    void meansTheSame(RewriteVerifier verifier) throws SQLException {
        Query few = select(table("u", "v"), as("x", col("v.a"))).withFilter(eq(col("v.b"), col("t.b")));
        List<Statement> statements = new ArrayList<>();
        for (Query values : List.of(VALUES, few)) {
            for (ComparisonOperator operator : ComparisonOperator.values()) {
                for (Quantifier quantifier : Quantifier.values()) {
                    statements.addAll(Places.of(new Expr.QuantifiedComparison(operator, col("t.a"), quantifier, values))
                            .subList(0, 7));
                }
            }
        }
        proof.of(verifier, statements);
    }

    @Test
    void meansTheSameInEveryPlace(RewriteVerifier verifier) throws SQLException {
        Query query = select(table("t"), as("x", col("t.b")))
                .withFilter(new Expr.QuantifiedComparison(
                        ComparisonOperator.GREATER_OR_EQUAL, col("t.a"), Quantifier.ALL, VALUES));
        proof.of(verifier, Places.of(query));
        Expr aggregated = new Expr.QuantifiedComparison(
                ComparisonOperator.GREATER, aggregate(AggregateFunction.MAXIMUM, col("t.a")), Quantifier.ANY, VALUES);
        proof.of(
                verifier,
                select(table("t"), as("x", col("t.b"))).withGrouping(new Grouping.By(List.of(col("t.b")), aggregated)));
    }
}
