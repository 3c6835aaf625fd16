package dev.hysteria.internal.jdbc;

import dev.hysteria.ast.Expr;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** About how many bytes values are on their way to a database: as many as they have characters, bytes or elements. */
final class Weights {

    private Weights() {}

    /** {@return the weight of a canonical value} */
    static long ofValue(@Nullable Object value) {
        return switch (value) {
            case String text -> text.length();
            case byte[] bytes -> bytes.length;
            case List<?> values -> {
                long weight = 0;
                for (Object each : values) {
                    weight += ofValue(each);
                }
                yield weight;
            }
            case null, default -> Long.BYTES;
        };
    }

    /** {@return the weight of the values in a row of expressions} */
    static long of(List<Expr> row) {
        long weight = 0;
        for (Expr cell : row) {
            weight += cell instanceof Expr.Parameter(Object value, var type) ? ofValue(value) : Long.BYTES;
        }
        return weight;
    }
}
