package dev.hysteria.schema;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.SortKey;
import dev.hysteria.expression.Condition;
import dev.hysteria.expression.Order;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An index to declare: {@code Index.on(AUTHOR_ID.asc(), CREATED_AT.desc()).where(DELETED_AT.isNull())}.
 *
 * @param name its name; made of the table's and the columns' when absent
 * @param keys what it orders by, columns or expressions
 * @param predicate the rows it has, {@link Expr.True} for all
 */
public record Index(Optional<String> name, List<SortKey> keys, Expr predicate) {

    /** Copies the list. */
    public Index {
        keys = List.copyOf(keys);
    }

    /** {@return an index of all rows} */
    public static Index on(Order... keys) {
        return new Index(Optional.empty(), Arrays.stream(keys).map(Order::ast).toList(), new Expr.True());
    }

    /** {@return this index, of the rows for which the condition is TRUE} */
    public Index where(Condition condition) {
        return new Index(name, keys, Constants.inline(condition.ast()));
    }

    /** {@return this index under exactly this name} */
    public Index named(String exactName) {
        return new Index(Optional.of(exactName), keys, predicate);
    }
}
