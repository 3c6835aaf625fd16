package dev.hysteria.rewrite;

import static dev.hysteria.rewrite.Trees.as;
import static dev.hysteria.rewrite.Trees.asc;
import static dev.hysteria.rewrite.Trees.col;
import static dev.hysteria.rewrite.Trees.rowNumber;
import static dev.hysteria.rewrite.Trees.select;
import static dev.hysteria.rewrite.Trees.sql;
import static dev.hysteria.rewrite.Trees.sum;
import static dev.hysteria.rewrite.Trees.table;
import static dev.hysteria.rewrite.Trees.window;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Frame;
import dev.hysteria.ast.FrameBound;
import dev.hysteria.ast.FrameExclusion;
import dev.hysteria.ast.FrameUnit;
import dev.hysteria.ast.Window;
import dev.hysteria.ast.WindowFunction;
import dev.hysteria.type.LogicalType;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RewriteVerifier.Provider.class)
class WindowOrderByConstantTest {
    private static final Window.Definition BY_B = window(List.of(col("t.b")));
    private static final Expr RANK =
            new Expr.Over(new Expr.WindowCall(WindowFunction.RANK, List.of(), new LogicalType.BigInt()), BY_B);
    private static final Expr FRAMED = new Expr.Over(
            sum(col("t.a")),
            new Window.Definition(
                    List.of(col("t.b")),
                    List.of(),
                    new Frame.Between(
                            FrameUnit.RANGE,
                            new FrameBound.CurrentRow(),
                            new FrameBound.CurrentRow(),
                            FrameExclusion.NOTHING)));

    private final Rewrite rewrite = new WindowOrderByConstant(WindowOrderByConstant.Needed.ALWAYS);
    private final Proof proof = Proof.everywhere(
            rewrite,
            node -> node instanceof Expr.Over(Expr.WindowCall call, Window.Definition definition)
                    && definition.ordering().isEmpty());

    @Test
    void aWindowFunctionIsOrderedByNothing() {
        assertThat(sql(rewrite.apply(select(table("t"), as("x", RANK)))))
                .isEqualTo("SELECT rank() OVER (PARTITION BY \"t\".\"b\" ORDER BY (SELECT CAST(NULL AS integer) AS"
                        + " \"constant\")) AS \"x\" FROM \"t\"");
    }

    @Test
    void whatIsOrderedAndWhatNeedsNoOrderAreLeftAlone() {
        var query = select(
                table("t"),
                as("x", rowNumber(window(List.of(), asc(col("t.id"))))),
                as("y", new Expr.Over(sum(col("t.a")), BY_B)));
        assertThat(rewrite.apply(query)).isEqualTo(query);
    }

    @Test
    void meansTheSame(RewriteVerifier verifier) throws SQLException {
        proof.of(verifier, select(table("t"), as("i", col("t.id")), as("x", RANK), as("y", FRAMED)));
    }
}
