package dev.hysteria.rewrite;

import static dev.hysteria.rewrite.Trees.as;
import static dev.hysteria.rewrite.Trees.asc;
import static dev.hysteria.rewrite.Trees.by;
import static dev.hysteria.rewrite.Trees.col;
import static dev.hysteria.rewrite.Trees.eq;
import static dev.hysteria.rewrite.Trees.select;
import static dev.hysteria.rewrite.Trees.sql;
import static dev.hysteria.rewrite.Trees.sum;
import static dev.hysteria.rewrite.Trees.table;
import static dev.hysteria.rewrite.Trees.window;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.AggregateFunction;
import dev.hysteria.ast.ArithmeticOperator;
import dev.hysteria.ast.Deduplication;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Query;
import dev.hysteria.type.LogicalType;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RewriteVerifier.Provider.class)
class DecimalsByRoundingTest {
    private static final LogicalType MONEY = new LogicalType.Decimal(12, 2);
    private static final Expr SUM = new Expr.Aggregate(
            AggregateFunction.SUM, List.of(decimal("0.10")), Deduplication.ALL, new Expr.True(), MONEY);

    private final Rewrite rewrite = new DecimalsByRounding();
    private final Proof proof = Proof.everywhere(rewrite, node -> false);

    @Test
    void whatIsCalculatedOfDecimalsIsRounded() {
        Query query = select(
                table("t"),
                as("x", plus(decimal("0.10"), decimal("0.20"))),
                as("i", new Expr.Arithmetic(ArithmeticOperator.ADD, col("t.a"), col("t.b"), Trees.INT)),
                as("r", new Expr.Over(SUM, window(List.of(), asc(col("t.id"))))));
        assertThat(sql(rewrite.apply(query)))
                .isEqualTo(
                        "SELECT round(CAST((0.10 + 0.20) AS numeric), 2) AS \"x\", \"t\".\"a\" + \"t\".\"b\" AS \"i\","
                                + " round(CAST(sum(0.10) OVER (ORDER BY \"t\".\"id\") AS numeric), 2) AS \"r\" FROM \"t\"");
    }

    @Test
    void sumsOfIntegersAreLeftAlone() {
        Query query = select(table("t"), as("x", sum(col("t.a"))));
        assertThat(rewrite.apply(query)).isEqualTo(query);
    }

    @Test
    void meansTheSame(RewriteVerifier verifier) throws SQLException {
        Expr three = plus(plus(decimal("0.10"), decimal("0.10")), decimal("0.10"));
        proof.of(
                verifier,
                select(table("t"), as("x", col("t.id"))).withFilter(eq(three, decimal("0.30"))),
                select(table("t"), as("k", col("t.a")), as("x", SUM)).withGrouping(by(col("t.a"))),
                select(
                        table("t"),
                        as("i", col("t.id")),
                        as("x", new Expr.Over(SUM, window(List.of(), asc(col("t.id")))))));
    }

    private static Expr plus(Expr left, Expr right) {
        return new Expr.Arithmetic(ArithmeticOperator.ADD, left, right, MONEY);
    }

    private static Expr decimal(String digits) {
        return new Expr.Literal(new BigDecimal(digits), MONEY);
    }
}
