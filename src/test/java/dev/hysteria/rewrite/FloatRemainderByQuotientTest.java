package dev.hysteria.rewrite;

import static dev.hysteria.rewrite.Trees.as;
import static dev.hysteria.rewrite.Trees.col;
import static dev.hysteria.rewrite.Trees.lit;
import static dev.hysteria.rewrite.Trees.select;
import static dev.hysteria.rewrite.Trees.sql;
import static dev.hysteria.rewrite.Trees.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.ArithmeticOperator;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Query;
import dev.hysteria.testing.TestDatabase;
import dev.hysteria.type.LogicalType;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RewriteVerifier.Provider.class)
class FloatRemainderByQuotientTest {
    private static final LogicalType DOUBLE = new LogicalType.DoublePrecision();

    private final Rewrite rewrite = new FloatRemainderByQuotient();

    @Test
    void whatTheCutQuotientLeaves() {
        Expr half = new Expr.Literal(0.5, DOUBLE);
        assertThat(sql(rewrite.apply(select(table("t"), as("x", remainder(half, half, DOUBLE))))))
                .isEqualTo("SELECT 0.5E0 - 0.5E0 * CASE WHEN 0.5E0 / 0.5E0 < 0.0E0 THEN ceil(0.5E0 / 0.5E0) ELSE"
                        + " floor(0.5E0 / 0.5E0) END AS \"x\" FROM \"t\"");
    }

    @Test
    void otherRemaindersAreLeftAlone() {
        Query query = select(table("t"), as("x", remainder(col("t.a"), lit(2), Trees.INT)));
        assertThat(rewrite.apply(query)).isEqualTo(query);
    }

    @Test
    void meansTheSame(RewriteVerifier verifier) throws SQLException {
        Expr left = new Expr.Arithmetic(
                ArithmeticOperator.MULTIPLY,
                new Expr.Cast(col("t.a"), DOUBLE),
                new Expr.Literal(-2.25, DOUBLE),
                DOUBLE);
        Expr right = new Expr.Arithmetic(
                ArithmeticOperator.ADD, new Expr.Cast(col("t.b"), DOUBLE), new Expr.Literal(-0.5, DOUBLE), DOUBLE);
        Expr fourths = new Expr.Arithmetic(
                ArithmeticOperator.MULTIPLY, remainder(left, right, DOUBLE), new Expr.Literal(4.0, DOUBLE), DOUBLE);
        new Proof(
                        rewrite,
                        TestDatabase.SQLITE,
                        List.of(TestDatabase.POSTGRES, TestDatabase.SQLITE, TestDatabase.MYSQL),
                        node -> node instanceof Expr.Arithmetic arithmetic
                                && arithmetic.operator() == ArithmeticOperator.REMAINDER)
                .of(verifier, select(table("t"), as("i", col("t.id")), as("x", new Expr.Cast(fourths, Trees.INT))));
    }

    private static Expr remainder(Expr left, Expr right, LogicalType type) {
        return new Expr.Arithmetic(ArithmeticOperator.REMAINDER, left, right, type);
    }
}
