package dev.hysteria.schema;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.SortKey;
import dev.hysteria.ast.Uniqueness;
import dev.hysteria.expression.Condition;
import dev.hysteria.expression.Order;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An index to declare: {@code Index.on(AUTHOR_ID.asc(), CREATED_AT.desc()).where(DELETED_AT.isNull())}, or {@code
 * Index.unique(EMAIL.lower().asc())}.
 *
 * @param name its name; made of the table's and the columns' when absent
 * @param uniqueness whether two of its rows may have equal keys
 * @param keys what it orders by, columns or expressions
 * @param predicate the rows it has, {@link Expr.True} for all
 */
public record Index(Optional<String> name, Uniqueness uniqueness, List<SortKey> keys, Expr predicate) {

    /** Copies the list. */
    public Index {
        keys = List.copyOf(keys);
    }

    /** {@return an index of all rows} */
    public static Index on(Order... keys) {
        return of(Uniqueness.NOT_UNIQUE, keys);
    }

    /**
     * {@return an index of all rows, no two of which have equal keys; a null equals nothing}
     *
     * <p>It says what a unique key can't: uniqueness of an expression, or among a part of the rows. Where neither is needed, a unique key is
     * the better choice, since a foreign key can refer to it.
     */
    public static Index unique(Order... keys) {
        return of(Uniqueness.UNIQUE, keys);
    }

    private static Index of(Uniqueness uniqueness, Order... keys) {
        return new Index(
                Optional.empty(),
                uniqueness,
                Arrays.stream(keys).map(Order::ast).toList(),
                new Expr.True());
    }

    /** {@return this index, of the rows for which the condition is TRUE} */
    public Index where(Condition condition) {
        return new Index(name, uniqueness, keys, Constants.inline(condition.ast()));
    }

    /** {@return this index under exactly this name} */
    public Index named(String exactName) {
        return new Index(Optional.of(exactName), uniqueness, keys, predicate);
    }
}
