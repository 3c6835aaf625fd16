package dev.hysteria.rewrite;

import static dev.hysteria.rewrite.Trees.as;
import static dev.hysteria.rewrite.Trees.by;
import static dev.hysteria.rewrite.Trees.col;
import static dev.hysteria.rewrite.Trees.select;
import static dev.hysteria.rewrite.Trees.sql;
import static dev.hysteria.rewrite.Trees.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.AggregateFunction;
import dev.hysteria.ast.Deduplication;
import dev.hysteria.ast.Expr;
import dev.hysteria.type.LogicalType;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RewriteVerifier.Provider.class)
class IntegerAggregatesByCastTest {
    private static final Expr SUM = aggregate(AggregateFunction.SUM, Deduplication.ALL, new LogicalType.BigInt());
    private static final Expr SUM_DISTINCT =
            aggregate(AggregateFunction.SUM, Deduplication.DISTINCT, new LogicalType.BigInt());

    private final Rewrite rewrite = new IntegerAggregatesByCast();
    private final Proof proof = Proof.everywhere(
            rewrite,
            node -> node instanceof Expr.Aggregate call
                    && call.arguments().getFirst().type() instanceof LogicalType.Int);

    private static Expr aggregate(AggregateFunction function, Deduplication deduplication, LogicalType type) {
        return new Expr.Aggregate(function, List.of(col("t.a")), deduplication, new Expr.True(), type);
    }

    @Test
    void integersAreSummedAsTheSumsType() {
        assertThat(sql(rewrite.apply(select(table("t"), as("x", SUM)))))
                .isEqualTo("SELECT sum(CAST(\"t\".\"a\" AS bigint)) AS \"x\" FROM \"t\"");
    }

    @Test
    void theMeanIsOfTheMeansType() {
        Expr mean = aggregate(AggregateFunction.AVERAGE, Deduplication.ALL, new LogicalType.DoublePrecision());
        assertThat(sql(rewrite.apply(select(table("t"), as("x", mean)))))
                .isEqualTo("SELECT avg(CAST(\"t\".\"a\" AS double precision)) AS \"x\" FROM \"t\"");
    }

    @Test
    void othersAreLeftAlone() {
        Expr count = aggregate(AggregateFunction.COUNT, Deduplication.ALL, new LogicalType.BigInt());
        assertThat(rewrite.apply(select(table("t"), as("x", count)))).isEqualTo(select(table("t"), as("x", count)));
    }

    @Test
    void meansTheSame(RewriteVerifier verifier) throws SQLException {
        proof.of(
                verifier,
                select(table("t"), as("x", SUM), as("y", SUM_DISTINCT)),
                select(table("t"), as("k", col("t.b")), as("x", SUM)).withGrouping(by(col("t.b"))));
    }
}
