package dev.hysteria.dialect.oracle;

import dev.hysteria.dialect.DriverError;
import dev.hysteria.dialect.Failure;
import dev.hysteria.dialect.FailureKind;
import dev.hysteria.error.ConstraintReference;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Oracle's error numbers mean; names of constraints stand in the messages, in parentheses. */
final class OracleErrors {
    private static final Pattern QUALIFIED = Pattern.compile("\\([^().]+\\.([^()]+)\\)");
    private static final Pattern COLUMN = Pattern.compile("\\(\"[^\"]+\"\\.\"([^\"]+)\"\\.\"([^\"]+)\"\\)");
    private static final Pattern WRAPPED = Pattern.compile("ORA-0*(?:2091|12801)\\b.*?ORA-0*(\\d+)", Pattern.DOTALL);

    private OracleErrors() {}

    // https://docs.oracle.com/en/error-help/db/
    static Failure classify(DriverError error) {
        return switch (code(error)) {
            case 1 -> constraint(FailureKind.UNIQUE_VIOLATION, error);
            case 2291, 2292 -> constraint(FailureKind.FOREIGN_KEY_VIOLATION, error);
            case 2290 -> constraint(FailureKind.CHECK_VIOLATION, error);
            case 1400, 1407 -> nullInColumn(error);
            case 8177 -> Failure.of(FailureKind.SERIALIZATION_FAILURE);
            case 60 -> Failure.of(FailureKind.DEADLOCK);
            case 54, 30006 -> Failure.of(FailureKind.LOCK_TIMEOUT);
            case 1013 -> Failure.of(FailureKind.QUERY_TIMEOUT);
            case 12899, 1438, 1426 -> Failure.of(FailureKind.VALUE_TOO_LARGE);
            case 28, 1012, 1017, 1033, 1034, 1089, 1090, 3113, 3114, 3135, 12505, 12514, 12541, 17002, 17008, 17410 ->
                Failure.of(FailureKind.CONNECTION_FAILURE);
            case 900, 903, 904, 905, 906, 907, 911, 917, 918, 920, 921, 923, 933, 936, 942, 979 ->
                Failure.of(FailureKind.SYNTAX_REJECTED);
            default ->
                Failure.of(error.sqlState().startsWith("08") ? FailureKind.CONNECTION_FAILURE : FailureKind.OTHER);
        };
    }

    /** A failed commit (ORA-02091) and a parallel server (ORA-12801) wrap the reason in theirs. */
    private static int code(DriverError error) {
        Matcher wrapped = WRAPPED.matcher(error.message());
        return wrapped.find() ? Integer.parseInt(wrapped.group(1)) : error.vendorCode();
    }

    /** {@code unique constraint (SHOP.users_email_key) violated}. */
    private static Failure constraint(FailureKind kind, DriverError error) {
        Matcher named = QUALIFIED.matcher(error.message());
        Optional<String> name = named.find() ? Optional.of(named.group(1)) : Optional.empty();
        return new Failure(kind, new ConstraintReference(Optional.empty(), name, List.of()));
    }

    /** {@code cannot insert NULL into ("SHOP"."users"."email")}. */
    private static Failure nullInColumn(DriverError error) {
        Matcher column = COLUMN.matcher(error.message());
        return new Failure(
                FailureKind.NOT_NULL_VIOLATION,
                column.find()
                        ? new ConstraintReference(
                                Optional.of(column.group(1)), Optional.empty(), List.of(column.group(2)))
                        : ConstraintReference.unknown());
    }
}
