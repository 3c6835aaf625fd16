package dev.hysteria.rewrite;

import static dev.hysteria.rewrite.Trees.INT;
import static dev.hysteria.rewrite.Trees.as;
import static dev.hysteria.rewrite.Trees.asc;
import static dev.hysteria.rewrite.Trees.col;
import static dev.hysteria.rewrite.Trees.desc;
import static dev.hysteria.rewrite.Trees.lit;
import static dev.hysteria.rewrite.Trees.nothing;
import static dev.hysteria.rewrite.Trees.select;
import static dev.hysteria.rewrite.Trees.sql;
import static dev.hysteria.rewrite.Trees.table;
import static dev.hysteria.rewrite.Trees.window;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Window;
import dev.hysteria.ast.WindowFunction;
import dev.hysteria.type.LogicalType;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RewriteVerifier.Provider.class)
class NeighbourDefaultByCaseTest {

    private static final Rewrite REWRITE = new NeighbourDefaultByCase(NeighbourDefaultByCase.Asked.ALL);
    private static final Window BY_ID = window(List.of(), asc(col("t.id")));

    @Test
    void aRowWithoutNeighbourIsAskedFor() {
        assertThat(sql(REWRITE.apply(select(table("t"), as("x", over(WindowFunction.LAG, lit(0), BY_ID))))))
                .isEqualTo("SELECT CASE WHEN lag(1, 1) OVER (ORDER BY \"t\".\"id\") IS NULL THEN 0 ELSE"
                        + " lag(\"t\".\"a\", 1) OVER (ORDER BY \"t\".\"id\") END AS \"x\" FROM \"t\"");
    }

    @Test
    void aNullIsThereAnyway() {
        assertThat(sql(REWRITE.apply(select(table("t"), as("x", over(WindowFunction.LEAD, nothing(INT), BY_ID))))))
                .isEqualTo("SELECT lead(\"t\".\"a\", 1) OVER (ORDER BY \"t\".\"id\") AS \"x\" FROM \"t\"");
    }

    @Test
    void whereOnlyDocumentsAreAskedOthersAreLeftAlone() {
        var documents = new NeighbourDefaultByCase(NeighbourDefaultByCase.Asked.DOCUMENTS);
        Query number = select(table("t"), as("x", over(WindowFunction.LAG, lit(0), BY_ID)));
        assertThat(documents.apply(number)).isEqualTo(number);
        for (LogicalType type : List.of(new LogicalType.Json(), new LogicalType.Array(INT))) {
            Expr value = nothing(type);
            Expr other = new Expr.Case(List.of(new Expr.Case.Branch(new Expr.True(), value)), value, type);
            var call = new Expr.WindowCall(WindowFunction.LAG, List.of(value, lit(1), other), type);
            assertThat(sql(documents.apply(select(table("t"), as("x", new Expr.Over(call, BY_ID))))))
                    .contains("CASE WHEN lag(1, 1) OVER (ORDER BY \"t\".\"id\") IS NULL THEN ");
        }
    }

    @Test
    void neighboursMeanTheSame(RewriteVerifier verifier) throws SQLException {
        Window within = window(List.of(col("t.b")), desc(col("t.id")));
        Proof.everywhere(
                        REWRITE,
                        node -> node instanceof Expr.WindowCall call
                                && call.arguments().size() == 3)
                .of(
                        verifier,
                        select(table("t"), as("id", col("t.id")), as("x", over(WindowFunction.LAG, lit(9), BY_ID))),
                        select(
                                table("t"),
                                as("id", col("t.id")),
                                as("x", over(WindowFunction.LEAD, col("t.id"), within))),
                        select(table("t"), as("x", over(WindowFunction.LEAD, nothing(INT), within))));
    }

    private static Expr over(WindowFunction function, Expr otherwise, Window window) {
        return new Expr.Over(new Expr.WindowCall(function, List.of(col("t.a"), lit(1), otherwise), INT), window);
    }
}
