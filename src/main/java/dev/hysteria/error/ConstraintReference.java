package dev.hysteria.error;

import java.util.List;
import java.util.Optional;

/**
 * A constraint, as far as the database told which one.
 *
 * @param table the table's name
 * @param name the constraint's name
 * @param columns the names of its columns; empty when not known
 */
public record ConstraintReference(Optional<String> table, Optional<String> name, List<String> columns) {
    /** Copies the list. */
    public ConstraintReference {
        columns = List.copyOf(columns);
    }

    /** {@return a reference to a constraint of which nothing is known} */
    public static ConstraintReference unknown() {
        return new ConstraintReference(Optional.empty(), Optional.empty(), List.of());
    }

    String ofTable() {
        return table.map(text -> " of " + Shown.name(text)).orElse("");
    }

    Explanation addTo(Explanation explanation) {
        Explanation named =
                name.map(text -> explanation.on("Constraint", Shown.name(text))).orElse(explanation);
        return columns.isEmpty() ? named : named.on("Columns", Shown.list(columns));
    }
}
