package dev.hysteria.dialect.sqlserver;

import dev.hysteria.dialect.DriverError;
import dev.hysteria.dialect.Failure;
import dev.hysteria.dialect.FailureKind;
import dev.hysteria.error.ConstraintReference;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What SQL Server's error numbers mean; names of constraints stand in the messages, between quotes. */
final class SqlServerErrors {
    private static final int NONE = -1;
    private static final Pattern QUOTED = Pattern.compile("['\"]([^'\"]*)['\"]");

    private SqlServerErrors() {}

    // https://learn.microsoft.com/sql/relational-databases/errors-events/database-engine-events-and-errors
    static Failure classify(DriverError error) {
        return switch (error.vendorCode()) {
            case 2627 -> constraint(FailureKind.UNIQUE_VIOLATION, error, 1, 0, NONE);
            case 2601 -> constraint(FailureKind.UNIQUE_VIOLATION, error, 0, 1, NONE);
            case 547 -> conflict(error);
            case 515 -> constraint(FailureKind.NOT_NULL_VIOLATION, error, 1, NONE, 0);
            case 1205 -> Failure.of(FailureKind.DEADLOCK);
            case 3960, 41302, 41305, 41325 -> Failure.of(FailureKind.SERIALIZATION_FAILURE);
            case 1222 -> Failure.of(FailureKind.LOCK_TIMEOUT);
            case 220, 248, 2628, 8115, 8152 -> Failure.of(FailureKind.VALUE_TOO_LARGE);
            case 233, 4060, 18456, 40613 -> Failure.of(FailureKind.CONNECTION_FAILURE);
            case 102, 105, 156, 207, 208, 209, 4104 -> Failure.of(FailureKind.SYNTAX_REJECTED);
            default -> Failure.of(byState(error));
        };
    }

    private static FailureKind byState(DriverError error) {
        if (error.sqlState().equals("HYT00") || error.sqlState().equals("HY008")) {
            return FailureKind.QUERY_TIMEOUT;
        }
        return error.sqlState().startsWith("08") ? FailureKind.CONNECTION_FAILURE : FailureKind.OTHER;
    }

    /** One number for three kinds. A FOREIGN KEY conflict names the table referred to, which is not the constraint's. */
    private static Failure conflict(DriverError error) {
        if (error.message().contains("CHECK constraint")) {
            return constraint(FailureKind.CHECK_VIOLATION, error, 2, 0, 3);
        }
        boolean referring = error.message().contains("REFERENCE constraint");
        return constraint(FailureKind.FOREIGN_KEY_VIOLATION, error, referring ? 2 : NONE, 0, referring ? 3 : NONE);
    }

    /** Takes the table, the name and the column from the message's quoted words, by their position. */
    private static Failure constraint(FailureKind kind, DriverError error, int table, int name, int column) {
        List<String> words = QUOTED.matcher(error.message())
                .results()
                .map(match -> match.group(1))
                .toList();
        Optional<String> unqualified = word(words, table).map(text -> text.substring(text.lastIndexOf('.') + 1));
        return new Failure(
                kind,
                new ConstraintReference(
                        unqualified,
                        word(words, name),
                        word(words, column).stream().toList()));
    }

    private static Optional<String> word(List<String> words, int position) {
        return position < 0 || position >= words.size() ? Optional.empty() : Optional.of(words.get(position));
    }
}
