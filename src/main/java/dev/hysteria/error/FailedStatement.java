package dev.hysteria.error;

import java.util.List;

/**
 * The statement that failed, without its values.
 *
 * @param dialect the name of the dialect, such as {@code PostgreSQL}
 * @param sql the readable text with placeholders; empty when no statement was running
 * @param parameterTypes the logical types of the parameters, in order
 */
public record FailedStatement(String dialect, String sql, List<String> parameterTypes) {
    /** Copies the list. */
    public FailedStatement {
        parameterTypes = List.copyOf(parameterTypes);
    }

    /** {@return the place of a failure that happened while no statement was running} */
    public static FailedStatement none(String dialect) {
        return new FailedStatement(dialect, "", List.of());
    }

    Explanation addTo(Explanation explanation) {
        Explanation placed = explanation.on("Dialect", Shown.name(dialect));
        Explanation stated = sql.isBlank() ? placed : placed.onLines("Statement", Shown.sql(sql));
        return parameterTypes.isEmpty() ? stated : stated.on("Parameter types", Shown.list(parameterTypes));
    }
}
