package dev.hysteria.dialect.mysql;

import dev.hysteria.dialect.DriverError;
import dev.hysteria.dialect.Failure;
import dev.hysteria.dialect.FailureKind;
import dev.hysteria.error.ConstraintReference;
import java.sql.SQLTimeoutException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the error numbers of MySQL and MariaDB mean, and which constraint their messages name.
 *
 * <p>The numbers decide, not the SQLSTATE: MySQL's driver reports everything from a division by zero to a wrong number as 22001.
 *
 * @see <a href="https://dev.mysql.com/doc/mysql-errors/8.0/en/server-error-reference.html">MySQL's numbers</a>
 * @see <a href="https://mariadb.com/kb/en/mariadb-error-code-reference/">MariaDB's numbers</a>
 */
final class MySqlErrors {

    // The value before it may hold any text, hence the last place that fits.
    private static final Pattern KEY = Pattern.compile("(?s).* for key '(.+)'");
    private static final String NAME = "`((?:[^`]|``)*)`";
    private static final Pattern FOREIGN_KEY = Pattern.compile("\\(" + NAME + "\\." + NAME + ", CONSTRAINT " + NAME);
    private static final Pattern CHECK = Pattern.compile("(?s)Check constraint '(.+)' is violated");
    private static final Pattern CHECK_OF_TABLE =
            Pattern.compile("CONSTRAINT " + NAME + " failed for " + NAME + "\\." + NAME);
    // Quotes in a name are not doubled.
    private static final Pattern COLUMN =
            Pattern.compile("(?s)(?:Column|Field) '(.+)' (?:cannot be null|doesn't have a default value)");

    private MySqlErrors() {}

    static Failure classify(DriverError error) {
        String message = error.message();
        return switch (error.vendorCode()) {
            case 1022, 1062, 1586 -> new Failure(FailureKind.UNIQUE_VIOLATION, key(message));
            case 1216, 1217, 1451, 1452 -> new Failure(FailureKind.FOREIGN_KEY_VIOLATION, foreignKey(message));
            case 3819, 4025 -> new Failure(FailureKind.CHECK_VIOLATION, check(message));
            case 1048, 1364 -> new Failure(FailureKind.NOT_NULL_VIOLATION, column(message));
            case 1020 -> Failure.of(FailureKind.SERIALIZATION_FAILURE);
            case 1213, 1614, 3058 -> Failure.of(FailureKind.DEADLOCK);
            case 1205, 3572 -> Failure.of(FailureKind.LOCK_TIMEOUT);
            case 1317, 1969, 3024 -> Failure.of(FailureKind.QUERY_TIMEOUT);
            // copied from a query's row, a text is "truncated"
            case 1264, 1265, 1406, 1690 -> Failure.of(FailureKind.VALUE_TOO_LARGE);
            case 1040, 1045, 1049, 1053, 1129, 1130, 1203, 1226, 1927, 2013, 4031 ->
                Failure.of(FailureKind.CONNECTION_FAILURE);
            default -> Failure.of(byState(error));
        };
    }

    private static FailureKind byState(DriverError error) {
        if (error.cause() instanceof SQLTimeoutException) {
            return FailureKind.QUERY_TIMEOUT;
        }
        return switch (error.sqlState()) {
            case String state when state.startsWith("08") -> FailureKind.CONNECTION_FAILURE;
            case String state when state.startsWith("42") -> FailureKind.SYNTAX_REJECTED;
            case String state -> FailureKind.OTHER;
        };
    }

    /** MySQL names {@code table.key}, MariaDB the key alone; the primary key is {@code PRIMARY} whatever it was declared as. */
    private static ConstraintReference key(String message) {
        Optional<String> named = first(KEY, message);
        Optional<Integer> dot = named.map(text -> text.indexOf('.')).filter(at -> at > 0);
        return new ConstraintReference(
                dot.flatMap(at -> named.map(text -> text.substring(0, at))),
                dot.isEmpty() ? named : dot.flatMap(at -> named.map(text -> text.substring(at + 1))),
                List.of());
    }

    private static ConstraintReference foreignKey(String message) {
        Matcher matcher = FOREIGN_KEY.matcher(message);
        return matcher.find()
                ? new ConstraintReference(Optional.of(name(matcher, 2)), Optional.of(name(matcher, 3)), List.of())
                : ConstraintReference.unknown();
    }

    private static ConstraintReference check(String message) {
        Matcher matcher = CHECK_OF_TABLE.matcher(message);
        return matcher.find()
                ? new ConstraintReference(Optional.of(name(matcher, 3)), Optional.of(name(matcher, 1)), List.of())
                : new ConstraintReference(Optional.empty(), first(CHECK, message), List.of());
    }

    private static String name(Matcher matcher, int group) {
        return matcher.group(group).replace("``", "`");
    }

    private static ConstraintReference column(String message) {
        return new ConstraintReference(
                Optional.empty(),
                Optional.empty(),
                first(COLUMN, message).stream().toList());
    }

    private static Optional<String> first(Pattern pattern, String message) {
        Matcher matcher = pattern.matcher(message);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
