package dev.hysteria.error;

/** A record that somebody else changed or removed since it was read. */
public final class StaleRecord extends DatabaseException {
    private final String table;

    /** Reports a versioned write to {@code table} that found no row. */
    public StaleRecord(String table, FailedStatement statement) {
        super(
                ErrorCode.STALE_RECORD,
                Explanation.of(
                        "The record of %s was changed or removed since it was read".formatted(Shown.name(table)),
                        "read the record again, apply the change to the new state, and write it again; or tell the"
                                + " user that somebody else was faster."),
                DatabaseFailure.found(statement));
        this.table = table;
    }

    /** {@return the table's name} */
    public String table() {
        return table;
    }
}
