package dev.hysteria.error;

import java.util.List;
import java.util.OptionalLong;

/** A record that somebody else changed or removed since it was read. */
public final class StaleRecord extends DatabaseException {
    private final String table;
    private final List<Object> key;
    private final Versions versions;

    /**
     * The version that a record has, and that of its row.
     *
     * @param expected the version that was read
     * @param found the version that is stored now; empty when the row is gone
     */
    public record Versions(long expected, OptionalLong found) {}

    /** Reports a write to {@code table} of the record with this key, whose row has another version, or is gone. */
    public StaleRecord(String table, List<?> key, Versions versions, FailedStatement statement) {
        super(
                ErrorCode.STALE_RECORD,
                Explanation.of(
                        "The record of %s was %s since it was read as version %d"
                                .formatted(Shown.name(table), became(versions), versions.expected()),
                        "read the record again, apply the change to the new state, and write it again; or tell the"
                                + " user that somebody else was faster."),
                DatabaseFailure.found(statement));
        this.table = table;
        this.key = List.copyOf(key);
        this.versions = versions;
    }

    private static String became(Versions versions) {
        return versions.found().isPresent()
                ? "changed to version " + versions.found().getAsLong()
                : "removed";
    }

    /** {@return the record's values of the primary key, in its order} */
    public List<Object> key() {
        return key;
    }

    /** {@return the version that was read, and the one that is stored} */
    public Versions versions() {
        return versions;
    }

    /** {@return the table's name} */
    public String table() {
        return table;
    }
}
