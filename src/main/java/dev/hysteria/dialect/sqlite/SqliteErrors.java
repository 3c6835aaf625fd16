package dev.hysteria.dialect.sqlite;

import dev.hysteria.dialect.DriverError;
import dev.hysteria.dialect.Failure;
import dev.hysteria.dialect.FailureKind;
import dev.hysteria.error.ConstraintReference;
import java.util.List;
import java.util.Optional;

/** What the driver's result codes mean, and which constraint its message names. */
final class SqliteErrors {

    private SqliteErrors() {}

    // The driver's number is the primary result code; its message begins with the name of the extended one.
    // https://www.sqlite.org/rescode.html
    static Failure classify(DriverError error) {
        String message = error.message();
        if (message.contains("SQLITE_CONSTRAINT_UNIQUE") || message.contains("SQLITE_CONSTRAINT_PRIMARYKEY")) {
            return new Failure(FailureKind.UNIQUE_VIOLATION, columns(message));
        }
        if (message.contains("SQLITE_CONSTRAINT_NOTNULL")) {
            return new Failure(FailureKind.NOT_NULL_VIOLATION, columns(message));
        }
        boolean limited = named(message).startsWith("length(") || named(message).startsWith("abs(");
        if (message.contains("SQLITE_CONSTRAINT_CHECK") && limited) {
            // the check that a column of limited text or digits declares, which alone has no name of its own
            return Failure.of(FailureKind.VALUE_TOO_LARGE);
        }
        if (message.contains("SQLITE_CONSTRAINT_CHECK")) {
            return new Failure(
                    FailureKind.CHECK_VIOLATION,
                    new ConstraintReference(Optional.empty(), Optional.of(named(message)), List.of()));
        }
        if (message.contains("SQLITE_CONSTRAINT_FOREIGNKEY")) {
            return Failure.of(FailureKind.FOREIGN_KEY_VIOLATION);
        }
        return Failure.of(kind(error.vendorCode() & 0xff));
    }

    private static FailureKind kind(int code) {
        return switch (code) {
            case 1 -> FailureKind.SYNTAX_REJECTED;
            case 5, 6 -> FailureKind.LOCK_TIMEOUT;
            case 9 -> FailureKind.QUERY_TIMEOUT;
            case 10, 14 -> FailureKind.CONNECTION_FAILURE;
            case 18 -> FailureKind.VALUE_TOO_LARGE;
            default -> FailureKind.OTHER;
        };
    }

    /** What follows {@code constraint failed: } in the message, such as {@code users.email, users.city}. */
    private static String named(String message) {
        String marker = "constraint failed: ";
        int from = message.lastIndexOf(marker);
        int to = message.lastIndexOf(')');
        return from < 0 ? "" : message.substring(from + marker.length(), to > from ? to : message.length());
    }

    private static ConstraintReference columns(String message) {
        List<String> names = List.of(named(message).split(", "));
        int dot = names.getFirst().indexOf('.');
        if (dot < 0) {
            return ConstraintReference.unknown();
        }
        return new ConstraintReference(
                Optional.of(names.getFirst().substring(0, dot)),
                Optional.empty(),
                names.stream()
                        .map(name -> name.substring(name.indexOf('.') + 1))
                        .toList());
    }
}
