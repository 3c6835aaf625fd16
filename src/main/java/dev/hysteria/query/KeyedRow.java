package dev.hysteria.query;

import dev.hysteria.ast.Expr;
import dev.hysteria.expression.Expression;
import dev.hysteria.expression.RowReader;
import dev.hysteria.expression.Selectable;
import dev.hysteria.page.KeysetOrder;
import dev.hysteria.page.Position;
import dev.hysteria.type.Codec;
import dev.hysteria.type.DataType.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A selection, and the keys by which its rows are ordered, which whoever made the selection doesn't see. */
record KeyedRow<R>(Selectable<R> selection, List<Expression<?>> keys) implements Selectable<KeyedRow.Found<R>> {

    /** A row, and where it is in the order. */
    record Found<R>(@Nullable R row, Position.Keys keys) {}

    static <R> KeyedRow<R> of(Selectable<R> selection, KeysetOrder order) {
        return new KeyedRow<>(
                selection,
                order.keys().stream()
                        .<Expression<?>>map(key -> canonical(key.sort().expression()))
                        .toList());
    }

    private static Expression<Object> canonical(Expr expression) {
        return Expression.of(expression, new ValueType<>(expression.type(), Codec.identity(Object.class)));
    }

    @Override
    public List<Selectable<?>> parts() {
        return Stream.<Selectable<?>>concat(Stream.of(selection), keys.stream()).toList();
    }

    @Override
    public List<Expression<?>> expressions() {
        return Stream.<Expression<?>>concat(selection.expressions().stream(), keys.stream())
                .toList();
    }

    @Override
    public List<Expression<?>> required() {
        return selection.required();
    }

    @Override
    public RowReader<Found<R>> reader(int first) {
        RowReader<R> reader = selection.reader(first);
        int next = first + selection.expressions().size();
        return row -> {
            List<@Nullable Object> values = new ArrayList<>(keys.size());
            for (int i = 0; i < keys.size(); i++) {
                values.add(row.value(next + i));
            }
            return new Found<>(reader.read(row), new Position.Keys(values));
        };
    }
}
