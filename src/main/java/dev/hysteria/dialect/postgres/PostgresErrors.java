package dev.hysteria.dialect.postgres;

import dev.hysteria.dialect.DriverError;
import dev.hysteria.dialect.Failure;
import dev.hysteria.dialect.FailureKind;
import dev.hysteria.error.ConstraintReference;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What the server's SQLSTATEs mean, and which constraint it names. */
final class PostgresErrors {

    private PostgresErrors() {}

    // https://www.postgresql.org/docs/current/errcodes-appendix.html
    static Failure classify(DriverError error) {
        return switch (error.sqlState()) {
            case "23505" -> constraint(FailureKind.UNIQUE_VIOLATION, error);
            case "23503" -> constraint(FailureKind.FOREIGN_KEY_VIOLATION, error);
            case "23514" -> constraint(FailureKind.CHECK_VIOLATION, error);
            case "23502" -> constraint(FailureKind.NOT_NULL_VIOLATION, error);
            case "40001" -> Failure.of(FailureKind.SERIALIZATION_FAILURE);
            case "40P01" -> Failure.of(FailureKind.DEADLOCK);
            case "55P03" -> Failure.of(FailureKind.LOCK_TIMEOUT);
            case "57014" -> Failure.of(FailureKind.QUERY_TIMEOUT);
            case "22001", "22003" -> Failure.of(FailureKind.VALUE_TOO_LARGE);
            case "57P01", "57P02", "57P03" -> Failure.of(FailureKind.CONNECTION_FAILURE);
            case String state when state.startsWith("08") -> Failure.of(FailureKind.CONNECTION_FAILURE);
            case String state when state.startsWith("42") -> Failure.of(FailureKind.SYNTAX_REJECTED);
            case String state -> Failure.of(FailureKind.OTHER);
        };
    }

    private static Failure constraint(FailureKind kind, DriverError error) {
        return new Failure(kind, ServerReport.constraint(error.cause()));
    }

    /** What the driver's own exception knows; apart, so that the dialect renders without the driver. */
    private static final class ServerReport {

        static ConstraintReference constraint(Throwable cause) {
            ServerErrorMessage report = cause instanceof PSQLException e ? e.getServerErrorMessage() : null;
            if (report == null) {
                return ConstraintReference.unknown();
            }
            return new ConstraintReference(
                    Optional.ofNullable(report.getTable()),
                    Optional.ofNullable(report.getConstraint()),
                    listOf(report.getColumn()));
        }

        private static List<String> listOf(@Nullable String column) {
            return column == null ? List.of() : List.of(column);
        }
    }
}
