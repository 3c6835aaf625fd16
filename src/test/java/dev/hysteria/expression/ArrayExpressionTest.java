package dev.hysteria.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.ast.Expr;
import dev.hysteria.error.QueryException;
import dev.hysteria.type.DataType.ArrayType;
import dev.hysteria.type.Types;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArrayExpressionTest {
    private static final ArrayType<String> TYPE = Types.arrayOf(Types.TEXT);
    private static final ArrayExpression<String> TAGS = ArrayExpression.of(Trees.column("tags", TYPE), TYPE);

    @Test
    void asksForElements() {
        assertThat(TAGS.has("x").ast()).isEqualTo(new Expr.ArrayContains(TAGS.ast(), Trees.text("x")));
        assertThat(TAGS.has(Trees.NAME).ast()).isEqualTo(new Expr.ArrayContains(TAGS.ast(), Trees.NAME.ast()));
        assertThat(TAGS.overlaps(List.of("x")).ast())
                .isEqualTo(new Expr.ArrayOverlaps(TAGS.ast(), Trees.parameter(List.of("x"), TYPE)));
        assertThat(TAGS.overlaps(TAGS).ast()).isEqualTo(new Expr.ArrayOverlaps(TAGS.ast(), TAGS.ast()));
        assertThat(TAGS.length().ast()).isEqualTo(new Expr.ArrayLength(TAGS.ast()));
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without a null checker can do
    void refusesANullElement() {
        assertThatThrownBy(() -> TAGS.has((String) null))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("t.tags");
    }
}
