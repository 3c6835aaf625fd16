package dev.hysteria.rewrite;

import static dev.hysteria.rewrite.Trees.aggregate;
import static dev.hysteria.rewrite.Trees.as;
import static dev.hysteria.rewrite.Trees.col;
import static dev.hysteria.rewrite.Trees.derived;
import static dev.hysteria.rewrite.Trees.eq;
import static dev.hysteria.rewrite.Trees.join;
import static dev.hysteria.rewrite.Trees.lit;
import static dev.hysteria.rewrite.Trees.select;
import static dev.hysteria.rewrite.Trees.sql;
import static dev.hysteria.rewrite.Trees.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.AggregateFunction;
import dev.hysteria.ast.JoinKind;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Source;
import org.junit.jupiter.api.Test;

class OuterExtremesByCoalesceTest {
    private final Rewrite rewrite = new OuterExtremesByCoalesce();

    private static Source joined(JoinKind kind) {
        return join(kind, table("t"), derived(select(table("u"), as("x", lit("ab"))), "d"), eq(col("t.a"), col("d.x")));
    }

    @Test
    void theExtremeOfAColumnThatAJoinMayLeaveOutIsOfACalculation() {
        assertThat(sql(rewrite.apply(
                        select(joined(JoinKind.LEFT), as("m", aggregate(AggregateFunction.MAXIMUM, col("d.x")))))))
                .startsWith("SELECT max(coalesce(\"d\".\"x\", \"d\".\"x\")) AS \"m\" FROM \"t\" LEFT JOIN");
    }

    @Test
    void othersAreLeftAlone() {
        for (Query query : new Query[] {
            select(joined(JoinKind.LEFT), as("m", aggregate(AggregateFunction.MAXIMUM, col("t.a")))),
            select(joined(JoinKind.LEFT), as("m", aggregate(AggregateFunction.SUM, col("d.x")))),
            select(joined(JoinKind.INNER), as("m", aggregate(AggregateFunction.MINIMUM, col("d.x"))))
        }) {
            assertThat(rewrite.apply(query)).isEqualTo(query);
        }
    }
}
