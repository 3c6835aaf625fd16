package dev.hysteria.rewrite;

import static dev.hysteria.rewrite.Trees.as;
import static dev.hysteria.rewrite.Trees.col;
import static dev.hysteria.rewrite.Trees.select;
import static dev.hysteria.rewrite.Trees.sql;
import static dev.hysteria.rewrite.Trees.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.ArithmeticOperator;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.type.LogicalType;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RewriteVerifier.Provider.class)
class RoundedDoublesByCastTest {
    private static final LogicalType DOUBLE = new LogicalType.DoublePrecision();

    private final Rewrite rewrite = new RoundedDoublesByCast();
    private final Proof proof = Proof.everywhere(rewrite, node -> false);

    private static Expr rounded(ScalarFunction function, Expr argument) {
        return new Expr.Function(function, List.of(argument), argument.type());
    }

    @Test
    void aDoubleThatIsRoundedIsCast() {
        assertThat(sql(rewrite.apply(select(
                        table("t"), as("x", rounded(ScalarFunction.FLOOR, new Expr.Literal(1.5, DOUBLE)))))))
                .isEqualTo("SELECT CAST(floor(1.5E0) AS double precision) AS \"x\" FROM \"t\"");
    }

    @Test
    void othersAreLeftAlone() {
        Expr decimal = new Expr.Literal(new BigDecimal("1.5"), new LogicalType.Decimal(2, 1));
        Query query = select(
                table("t"),
                as("x", rounded(ScalarFunction.CEILING, decimal)),
                as("y", rounded(ScalarFunction.ABSOLUTE, new Expr.Literal(1.5, DOUBLE))));
        assertThat(rewrite.apply(query)).isEqualTo(query);
    }

    @Test
    void meansTheSame(RewriteVerifier verifier) throws SQLException {
        Expr fourths = new Expr.Arithmetic(
                ArithmeticOperator.MULTIPLY,
                new Expr.Cast(col("t.a"), DOUBLE),
                new Expr.Literal(-2.25, DOUBLE),
                DOUBLE);
        proof.of(
                verifier,
                select(
                        table("t"),
                        as("i", col("t.id")),
                        as("down", new Expr.Cast(rounded(ScalarFunction.FLOOR, fourths), Trees.INT)),
                        as("up", new Expr.Cast(rounded(ScalarFunction.CEILING, fourths), Trees.INT))));
    }
}
