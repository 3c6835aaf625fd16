package dev.hysteria.error;

/** SQL of this library that the database did not understand. */
public final class SyntaxRejected extends DatabaseException {
    /** Reports the failure. */
    public SyntaxRejected(DatabaseFailure failure) {
        super(
                ErrorCode.SYNTAX_REJECTED,
                Explanation.of(
                        "The database did not understand the statement",
                        "if the statement holds raw SQL, or the tables differ from the schema, correct that. Otherwise"
                                + " it is a bug of Hysteria ORM: please report it with this message and the database's"
                                + " version."),
                failure);
    }
}
