package dev.hysteria.rewrite;

import static dev.hysteria.rewrite.Trees.as;
import static dev.hysteria.rewrite.Trees.asc;
import static dev.hysteria.rewrite.Trees.col;
import static dev.hysteria.rewrite.Trees.desc;
import static dev.hysteria.rewrite.Trees.name;
import static dev.hysteria.rewrite.Trees.select;
import static dev.hysteria.rewrite.Trees.sql;
import static dev.hysteria.rewrite.Trees.table;
import static dev.hysteria.rewrite.Trees.window;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.ArithmeticOperator;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.ast.Window;
import dev.hysteria.ast.WindowFunction;
import dev.hysteria.testing.TestDatabase;
import dev.hysteria.type.LogicalType;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RewriteVerifier.Provider.class)
class FractionsByCountsTest {

    private static final Rewrite REWRITE = new FractionsByCounts();
    private static final Window W = new Window.Reference(name("w"));

    @Test
    void rowsAreCounted() {
        Window window = window(List.of(col("t.a")), asc(col("t.b")));
        assertThat(sql(REWRITE.apply(select(table("t"), as("x", over(WindowFunction.CUME_DIST, window))))))
                .isEqualTo("SELECT CAST(count(*) OVER (PARTITION BY \"t\".\"a\" ORDER BY \"t\".\"b\") AS double"
                        + " precision) / CAST(count(*) OVER (PARTITION BY \"t\".\"a\") AS double precision) AS"
                        + " \"x\" FROM \"t\"");
    }

    @Test
    void fractionsMeanTheSame(RewriteVerifier verifier) throws SQLException {
        Window bare = window(List.of());
        Window ordered = window(List.of(), desc(col("t.b")));
        Window within = window(List.of(col("t.a")), asc(col("t.b")));
        Proof.everywhere(
                        REWRITE,
                        node -> node instanceof Expr.WindowCall call
                                && (call.function() == WindowFunction.CUME_DIST
                                        || call.function() == WindowFunction.PERCENT_RANK))
                .on(TestDatabase.SQLITE, TestDatabase.POSTGRES)
                .of(
                        verifier,
                        select(
                                        table("t"),
                                        as("id", col("t.id")),
                                        as("c1", millionths(over(WindowFunction.CUME_DIST, bare))),
                                        as("c2", millionths(over(WindowFunction.CUME_DIST, ordered))),
                                        as("c3", millionths(over(WindowFunction.CUME_DIST, within))),
                                        as("c4", millionths(over(WindowFunction.CUME_DIST, W))),
                                        as("p1", millionths(over(WindowFunction.PERCENT_RANK, bare))),
                                        as("p2", millionths(over(WindowFunction.PERCENT_RANK, ordered))),
                                        as("p3", millionths(over(WindowFunction.PERCENT_RANK, within))),
                                        as("p4", millionths(over(WindowFunction.PERCENT_RANK, W))))
                                .withWindows(List.of(
                                        new Window.Named(name("w"), window(List.of(col("t.b")), asc(col("t.a")))))));
    }

    /** As whole numbers, since databases write floating point numbers each in their way. */
    private static Expr millionths(Expr fraction) {
        Expr product = new Expr.Arithmetic(
                ArithmeticOperator.MULTIPLY, fraction, new Expr.Literal(1_000_000.0, fraction.type()), fraction.type());
        Expr whole = new Expr.Function(
                ScalarFunction.FLOOR,
                List.of(new Expr.Arithmetic(
                        ArithmeticOperator.ADD, product, new Expr.Literal(0.5, fraction.type()), fraction.type())),
                fraction.type());
        return new Expr.Cast(whole, Trees.INT);
    }

    private static Expr over(WindowFunction function, Window window) {
        return new Expr.Over(new Expr.WindowCall(function, List.of(), new LogicalType.DoublePrecision()), window);
    }
}
