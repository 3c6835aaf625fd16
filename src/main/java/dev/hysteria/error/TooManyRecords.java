package dev.hysteria.error;

/** More records than a query was allowed to find. */
public final class TooManyRecords extends HysteriaException {
    private final int allowed;
    private final FailedStatement statement;

    /** Reports that {@code statement} found more than {@code allowed} rows of {@code source}. */
    public TooManyRecords(String source, int allowed, FailedStatement statement) {
        super(
                ErrorCode.TOO_MANY_RECORDS,
                statement.addTo(Explanation.of(
                        "More records of %s were found than the %d allowed".formatted(Shown.name(source), allowed),
                        "filter by a unique key, or ask for the first record or a list.")));
        this.allowed = allowed;
        this.statement = statement;
    }

    /** {@return the largest number of records that was allowed} */
    public int allowed() {
        return allowed;
    }

    /** {@return the statement that found too many} */
    public FailedStatement statement() {
        return statement;
    }
}
