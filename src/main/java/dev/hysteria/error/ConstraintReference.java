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

    /** {@return what is known, such as {@code users_email_key on users (email)}} */
    String described() {
        String named = name.map(Shown::name).orElse("a constraint");
        String placed = table.map(text -> named + " on " + Shown.name(text)).orElse(named);
        if (!columns.isEmpty()) {
            return placed + " (" + Shown.list(columns) + ")";
        }
        return table.isEmpty() && name.isEmpty() ? "a constraint that the database did not name" : placed;
    }
}
