package dev.hysteria.error;

import java.util.Optional;

/** A text that is too long, or a number that is out of range, for its column. */
public final class ValueTooLarge extends DatabaseException {
    private final Optional<String> column;

    /** Reports a value that did not fit into {@code column}, where the database told which. */
    public ValueTooLarge(Optional<String> column, DatabaseFailure failure) {
        super(
                ErrorCode.VALUE_TOO_LARGE,
                Explanation.of(
                        "A value is too long or out of range for "
                                + column.map(Shown::name).orElse("its column"),
                        "shorten or check the value before writing, or widen the column with a migration."),
                failure);
        this.column = column;
    }

    /** {@return the column, when the database told which} */
    public Optional<String> column() {
        return column;
    }
}
