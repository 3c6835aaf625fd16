package dev.hysteria.rewrite;

import static dev.hysteria.rewrite.Trees.as;
import static dev.hysteria.rewrite.Trees.col;
import static dev.hysteria.rewrite.Trees.eq;
import static dev.hysteria.rewrite.Trees.exists;
import static dev.hysteria.rewrite.Trees.join;
import static dev.hysteria.rewrite.Trees.select;
import static dev.hysteria.rewrite.Trees.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.JoinKind;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Tree;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NullableOuterColumnsTest {
    private final Rewrite rewrite = new NullableOuterColumns();

    private Map<String, Nullability> keys(JoinKind kind) {
        Query query = select(
                        join(kind, table("t"), table("u"), eq(col("t.id"), col("u.id"))),
                        as("t", col("t.id")),
                        as("u", col("u.id")))
                .withFilter(exists(select(table("t", "inner"), as("x", col("inner.id")))
                        .withFilter(eq(col("inner.id"), col("u.id")))));
        Map<String, Nullability> found = new HashMap<>();
        Tree.visit(rewrite.apply(query), node -> {
            if (node instanceof Expr.Column column) {
                found.merge(column.source().text(), column.nullability(), (one, other) -> {
                    assertThat(other).as("everywhere the same").isEqualTo(one);
                    return one;
                });
            }
        });
        return found;
    }

    @Test
    void aColumnCanBeNullOnTheSideThatMayHaveNoRow() {
        assertThat(keys(JoinKind.INNER))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("t", Nullability.NOT_NULL, "u", Nullability.NOT_NULL, "inner", Nullability.NOT_NULL));
        assertThat(keys(JoinKind.LEFT))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("t", Nullability.NOT_NULL, "u", Nullability.NULLABLE, "inner", Nullability.NOT_NULL));
        assertThat(keys(JoinKind.RIGHT))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("t", Nullability.NULLABLE, "u", Nullability.NOT_NULL, "inner", Nullability.NOT_NULL));
        assertThat(keys(JoinKind.FULL))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("t", Nullability.NULLABLE, "u", Nullability.NULLABLE, "inner", Nullability.NOT_NULL));
    }
}
