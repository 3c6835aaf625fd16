package dev.hysteria.error;

import org.jspecify.annotations.Nullable;

/** A migration that could not be planned, applied or rolled back. */
public final class MigrationException extends HysteriaException {
    private final String migration;

    /**
     * Reports a failed migration.
     *
     * @param code a code of the group {@link ErrorGroup#MIGRATION}
     * @param migration the migration's name
     * @param explanation what happened, how far it came, and what to do
     * @param cause what went wrong below, if anything did
     */
    public MigrationException(ErrorCode code, String migration, Explanation explanation, @Nullable Throwable cause) {
        super(code.in(ErrorGroup.MIGRATION), explanation.on("Migration", Shown.name(migration)), cause);
        this.migration = migration;
    }

    /** {@return the name of the migration} */
    public String migration() {
        return migration;
    }
}
