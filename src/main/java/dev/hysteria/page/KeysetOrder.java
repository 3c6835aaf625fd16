package dev.hysteria.page;

import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Direction;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.NullOrder;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.SortKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A total order of rows, and the condition that holds of those behind a row. For those who run queries.
 *
 * @param keys its keys, which no two rows share; one at least
 */
public record KeysetOrder(List<Key> keys) {

    /**
     * A key of the order.
     *
     * @param sort the key, its direction and where its nulls are
     * @param nullability whether it can be null in the query
     */
    public record Key(SortKey sort, Nullability nullability) {

        Key reversed() {
            Direction direction = sort.direction() == Direction.ASCENDING ? Direction.DESCENDING : Direction.ASCENDING;
            NullOrder nulls = sort.nulls() == NullOrder.FIRST ? NullOrder.LAST : NullOrder.FIRST;
            return new Key(new SortKey(sort.expression(), direction, nulls), nullability);
        }

        private Expr same(@Nullable Object value) {
            return value == null ? isNull() : compared(ComparisonOperator.EQUAL, value);
        }

        /** {@return that its value comes after another; empty when none does} */
        private Optional<Expr> after(@Nullable Object value) {
            if (value == null) {
                return sort.nulls() == NullOrder.FIRST ? Optional.of(new Expr.Not(isNull())) : Optional.empty();
            }
            return Optional.of(orNullBehind(
                    compared(isAscending() ? ComparisonOperator.GREATER : ComparisonOperator.LESS, value)));
        }

        /** {@return that its value is another or comes after it: what an index can begin at; empty where that says nothing} */
        private Optional<Expr> notBefore(@Nullable Object value) {
            return value == null
                    ? Optional.empty()
                    : Optional.of(orNullBehind(compared(
                            isAscending() ? ComparisonOperator.GREATER_OR_EQUAL : ComparisonOperator.LESS_OR_EQUAL,
                            value)));
        }

        private Expr orNullBehind(Expr compared) {
            return nullability == Nullability.NULLABLE && sort.nulls() == NullOrder.LAST
                    ? Expr.any(List.of(compared, isNull()))
                    : compared;
        }

        private boolean isAscending() {
            return sort.direction() == Direction.ASCENDING;
        }

        private Expr isNull() {
            return new Expr.IsNull(sort.expression());
        }

        private Expr compared(ComparisonOperator operator, Object value) {
            return new Expr.Comparison(
                    operator,
                    sort.expression(),
                    new Expr.Parameter(value, sort.expression().type()));
        }
    }

    /** Copies the keys. */
    public KeysetOrder {
        keys = List.copyOf(keys);
    }

    /** {@return this order as it is read one way} */
    public KeysetOrder walked(Walk walk) {
        return switch (walk) {
            case FORWARD -> this;
            case BACKWARD -> new KeysetOrder(keys.stream().map(Key::reversed).toList());
        };
    }

    /** {@return the condition that holds of the rows that come after one: lexicographic, each key with its own direction and nulls} */
    public Expr after(Position.Keys row) {
        List<@Nullable Object> values = row.values();
        Expr after = after(values, 0);
        Optional<Expr> beginning =
                keys.size() == 1 ? Optional.empty() : keys.getFirst().notBefore(values.getFirst());
        return beginning.map(first -> Expr.all(List.of(first, after))).orElse(after);
    }

    private Expr after(List<@Nullable Object> values, int index) {
        Key key = keys.get(index);
        @Nullable Object value = values.get(index);
        List<Expr> either = new ArrayList<>();
        key.after(value).ifPresent(either::add);
        if (index + 1 < keys.size()) {
            either.add(Expr.all(List.of(key.same(value), after(values, index + 1))));
        }
        return Expr.any(either);
    }
}
