package dev.hysteria.rewrite;

import static dev.hysteria.rewrite.Trees.INT;
import static dev.hysteria.rewrite.Trees.as;
import static dev.hysteria.rewrite.Trees.col;
import static dev.hysteria.rewrite.Trees.lit;
import static dev.hysteria.rewrite.Trees.param;
import static dev.hysteria.rewrite.Trees.select;
import static dev.hysteria.rewrite.Trees.sql;
import static dev.hysteria.rewrite.Trees.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.ArithmeticOperator;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Query;
import dev.hysteria.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RewriteVerifier.Provider.class)
class ZeroDivisorByNullTest {
    private final Rewrite rewrite = new ZeroDivisorByNull();

    @Test
    void aDivisorThatMayBeZeroIsGuarded() {
        Query query = select(
                table("t"),
                as("x", divide(col("t.a"), col("t.b"))),
                as("y", divide(col("t.a"), param(2))),
                as("z", divide(col("t.a"), lit(0))));
        assertThat(sql(rewrite.apply(query)))
                .isEqualTo("SELECT \"t\".\"a\" / nullif(\"t\".\"b\", 0) AS \"x\", \"t\".\"a\" / nullif(2, 0) AS \"y\","
                        + " \"t\".\"a\" / nullif(0, 0) AS \"z\" FROM \"t\"");
    }

    @Test
    void aDivisorThatIsNotZeroIsLeftAlone() {
        Query query = select(
                table("t"),
                as("x", divide(col("t.a"), lit(2))),
                as("y", calculate(ArithmeticOperator.MULTIPLY, col("t.a"), col("t.b"))));
        assertThat(rewrite.apply(query)).isEqualTo(query);
    }

    @Test
    void meansTheSame(RewriteVerifier verifier) throws SQLException {
        // SQLite's own division by zero is null.
        var proof = new Proof(
                rewrite,
                TestDatabase.SQLITE,
                List.of(TestDatabase.POSTGRES, TestDatabase.MYSQL, TestDatabase.MARIADB),
                node -> false);
        Query query = select(
                table("t"),
                as("x", divide(col("t.a"), calculate(ArithmeticOperator.REMAINDER, col("t.id"), col("t.b")))));
        proof.of(verifier, Places.of(query));
    }

    private static Expr divide(Expr left, Expr right) {
        return calculate(ArithmeticOperator.DIVIDE, left, right);
    }

    private static Expr calculate(ArithmeticOperator operator, Expr left, Expr right) {
        return new Expr.Arithmetic(operator, left, right, INT);
    }
}
