package dev.hysteria.error;

/** A record that was required and is not there. */
public final class RecordNotFound extends HysteriaException {
    private final FailedStatement statement;

    /** Reports that {@code statement} found no row of {@code source}, a table or another name for what was read. */
    public RecordNotFound(String source, FailedStatement statement) {
        super(
                ErrorCode.RECORD_NOT_FOUND,
                statement.addTo(Explanation.of(
                        "No record of %s was found, but one was required".formatted(Shown.name(source)),
                        "check the key, or ask for an Optional where the record may be missing.")));
        this.statement = statement;
    }

    /** {@return the statement that found nothing} */
    public FailedStatement statement() {
        return statement;
    }
}
