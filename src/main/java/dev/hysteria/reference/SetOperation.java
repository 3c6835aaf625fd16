package dev.hysteria.reference;

import dev.hysteria.ast.SetOperator;
import dev.hysteria.type.LogicalType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows as sets and as multisets; the rows of the left side keep their order. */
final class SetOperation {
    private final List<LogicalType> types;

    SetOperation(List<LogicalType> types) {
        this.types = types;
    }

    List<List<@Nullable Object>> combined(
            SetOperator operator, List<List<@Nullable Object>> left, List<List<@Nullable Object>> right) {
        return switch (operator) {
            case UNION -> distinct(together(left, right));
            case UNION_ALL -> together(left, right);
            case INTERSECT -> distinct(matched(left, right));
            case INTERSECT_ALL -> matched(left, right);
            case EXCEPT -> distinct(unmatched(left, identities(right)));
            case EXCEPT_ALL -> unmatched(left, right);
        };
    }

    List<List<@Nullable Object>> distinct(List<List<@Nullable Object>> rows) {
        Set<Identity> seen = new HashSet<>();
        return rows.stream().filter(row -> seen.add(identity(row))).toList();
    }

    Identity identity(List<@Nullable Object> row) {
        return Identity.of(row, types);
    }

    private static List<List<@Nullable Object>> together(
            List<List<@Nullable Object>> left, List<List<@Nullable Object>> right) {
        List<List<@Nullable Object>> all = new ArrayList<>(left);
        all.addAll(right);
        return all;
    }

    /** {@return the left rows that pair with a right row, each right row pairing once} */
    private List<List<@Nullable Object>> matched(
            List<List<@Nullable Object>> left, List<List<@Nullable Object>> right) {
        Map<Identity, Integer> counts = counts(right);
        return left.stream().filter(row -> taken(counts, row)).toList();
    }

    /** {@return the left rows that pair with none, each right row pairing once} */
    private List<List<@Nullable Object>> unmatched(
            List<List<@Nullable Object>> left, List<List<@Nullable Object>> right) {
        Map<Identity, Integer> counts = counts(right);
        return left.stream().filter(row -> !taken(counts, row)).toList();
    }

    /** {@return the left rows that are none of some} */
    private List<List<@Nullable Object>> unmatched(List<List<@Nullable Object>> left, Set<Identity> right) {
        return left.stream().filter(row -> !right.contains(identity(row))).toList();
    }

    private Set<Identity> identities(List<List<@Nullable Object>> rows) {
        Set<Identity> identities = new HashSet<>();
        rows.forEach(row -> identities.add(identity(row)));
        return identities;
    }

    private Map<Identity, Integer> counts(List<List<@Nullable Object>> rows) {
        Map<Identity, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(identity(row), 1, Integer::sum));
        return counts;
    }

    private boolean taken(Map<Identity, Integer> counts, List<@Nullable Object> row) {
        int left = counts.merge(identity(row), -1, Integer::sum);
        return left >= 0;
    }
}
