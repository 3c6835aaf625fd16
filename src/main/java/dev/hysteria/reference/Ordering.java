package dev.hysteria.reference;

import dev.hysteria.ast.Direction;
import dev.hysteria.ast.NullOrder;
import dev.hysteria.ast.SortKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rows in order; those with equal keys stay as they were. */
final class Ordering {
    private final Evaluation evaluation;

    Ordering(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** {@return the rows in the order of the keys, which are evaluated in each row's scope} */
    <T> List<T> sorted(List<T> rows, List<SortKey> keys, Function<T, Scope> scope) {
        if (keys.isEmpty()) {
            return rows;
        }
        List<Keyed<T>> keyed = new ArrayList<>(rows.size());
        for (T row : rows) {
            keyed.add(new Keyed<>(row, values(keys, scope.apply(row))));
        }
        keyed.sort(Comparator.comparing(Keyed::values, order(keys)));
        return keyed.stream().map(Keyed::row).toList();
    }

    private record Keyed<T>(T row, List<@Nullable Object> values) {}

    List<@Nullable Object> values(List<SortKey> keys, Scope scope) {
        return evaluation.all(keys.stream().map(SortKey::expression).toList(), scope);
    }

    /** {@return the order of the values of keys} */
    static Comparator<List<@Nullable Object>> order(List<SortKey> keys) {
        return (left, right) -> {
            int order = 0;
            for (int i = 0; order == 0 && i < keys.size(); i++) {
                order = compare(keys.get(i), left.get(i), right.get(i));
            }
            return order;
        };
    }

    private static int compare(SortKey key, @Nullable Object left, @Nullable Object right) {
        if (left == null || right == null) {
            int nullFirst = Boolean.compare(right == null, left == null);
            return key.nulls() == NullOrder.FIRST ? nullFirst : -nullFirst;
        }
        int order = Comparisons.order(key.expression().type(), left, right);
        return key.direction() == Direction.ASCENDING ? order : -order;
    }
}
