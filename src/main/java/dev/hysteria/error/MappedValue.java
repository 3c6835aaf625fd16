package dev.hysteria.error;

import java.util.Optional;

/**
 * What is known about a value that could not be written or read.
 *
 * @param column the column, as {@code table.column}, when known
 * @param logicalType the column's logical type, such as {@code decimal(10, 2)}
 * @param came a description of what came instead, such as {@code text of 12 characters}; it is shown, so it must not
 *     hold data that is private
 */
public record MappedValue(Optional<String> column, String logicalType, String came) {
    /** {@return a value whose column is not known yet; {@link #at} names it} */
    public static MappedValue of(String logicalType, String came) {
        return new MappedValue(Optional.empty(), logicalType, came);
    }

    /** {@return this value, with the column it belongs to} */
    public MappedValue at(String column) {
        return new MappedValue(Optional.of(column), logicalType, came);
    }

    Explanation addTo(Explanation explanation) {
        return explanation.on("Logical type", Shown.name(logicalType)).on("What came", Shown.name(came));
    }
}
