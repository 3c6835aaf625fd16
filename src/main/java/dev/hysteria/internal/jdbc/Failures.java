package dev.hysteria.internal.jdbc;

import dev.hysteria.dialect.Dialect;
import dev.hysteria.dialect.DriverError;
import dev.hysteria.dialect.Failure;
import dev.hysteria.dialect.FailureKind;
import dev.hysteria.error.CheckViolation;
import dev.hysteria.error.CommitUnknown;
import dev.hysteria.error.ConnectionFailure;
import dev.hysteria.error.ConstraintReference;
import dev.hysteria.error.DatabaseException;
import dev.hysteria.error.DatabaseFailure;
import dev.hysteria.error.Deadlock;
import dev.hysteria.error.DriverReport;
import dev.hysteria.error.FailedStatement;
import dev.hysteria.error.ForeignKeyViolation;
import dev.hysteria.error.LockTimeout;
import dev.hysteria.error.NotNullViolation;
import dev.hysteria.error.QueryTimeout;
import dev.hysteria.error.SerializationFailure;
import dev.hysteria.error.StatementFailed;
import dev.hysteria.error.SyntaxRejected;
import dev.hysteria.error.UniqueViolation;
import dev.hysteria.error.ValueTooLarge;
import dev.hysteria.interpret.RenderedSql;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Objects;

/** Turns a driver's exceptions into the library's, by the dialect's classification. */
final class Failures {
    private final Dialect dialect;
    private final ValueVisibility values;

    Failures(Dialect dialect, ValueVisibility values) {
        this.dialect = dialect;
        this.values = values;
    }

    Dialect dialect() {
        return dialect;
    }

    /** {@return how errors show a statement} */
    FailedStatement shown(RenderedSql sql) {
        List<String> types = sql.parameters().stream()
                .map(parameter -> parameter.type().described())
                .toList();
        return new FailedStatement(dialect.name(), sql.text(), types);
    }

    /** {@return the error for a failure outside any statement: connecting, committing, rolling back} */
    DatabaseException outsideStatement(SQLException thrown, Stake stake) {
        return of(thrown, FailedStatement.none(dialect.name()), stake);
    }

    /** {@return the error for a connection that could not be made, whatever the database called it} */
    DatabaseException connecting(SQLException thrown) {
        DatabaseException failure = outsideStatement(thrown, Stake.NOTHING);
        return failure instanceof StatementFailed ? new ConnectionFailure(details(thrown)) : failure;
    }

    /** {@return what is known of a failure outside any statement} */
    DatabaseFailure details(SQLException thrown) {
        return DatabaseFailure.of(FailedStatement.none(dialect.name()), report(reported(thrown)), thrown);
    }

    /** {@return the error for a statement's failure} */
    DatabaseException of(SQLException thrown, FailedStatement statement, Stake stake) {
        SQLException reported = reported(thrown);
        Failure failure = classify(reported);
        DatabaseFailure details = DatabaseFailure.of(statement, report(reported), thrown);
        ConstraintReference constraint = failure.constraint();
        return switch (failure.kind()) {
            case UNIQUE_VIOLATION -> new UniqueViolation(constraint, details);
            case FOREIGN_KEY_VIOLATION -> new ForeignKeyViolation(constraint, details);
            case CHECK_VIOLATION -> new CheckViolation(constraint, details);
            case NOT_NULL_VIOLATION -> new NotNullViolation(constraint, details);
            case SERIALIZATION_FAILURE -> new SerializationFailure(details);
            case DEADLOCK -> new Deadlock(details);
            case LOCK_TIMEOUT -> new LockTimeout(details);
            case QUERY_TIMEOUT -> new QueryTimeout(details);
            case VALUE_TOO_LARGE ->
                new ValueTooLarge(constraint.columns().stream().findFirst(), details);
            case CONNECTION_FAILURE -> lost(stake, details);
            case SYNTAX_REJECTED -> new SyntaxRejected(details);
            case OTHER -> new StatementFailed(details);
        };
    }

    private static DatabaseException lost(Stake stake, DatabaseFailure details) {
        return switch (stake) {
            case NOTHING -> new ConnectionFailure(details);
            case COMMIT -> new CommitUnknown(details);
        };
    }

    private Failure classify(SQLException reported) {
        Failure failure = dialect.classify(new DriverError(
                Objects.requireNonNullElse(reported.getSQLState(), ""),
                reported.getErrorCode(),
                Objects.requireNonNullElse(reported.getMessage(), ""),
                reported));
        return failure.kind() == FailureKind.OTHER ? Failure.of(byClass(reported)) : failure;
    }

    // The classes that JDBC itself gives a meaning, for what the database did not number.
    private static FailureKind byClass(SQLException reported) {
        return switch (reported) {
            case SQLTimeoutException timeout -> FailureKind.QUERY_TIMEOUT;
            case SQLNonTransientConnectionException connection -> FailureKind.CONNECTION_FAILURE;
            case SQLTransientConnectionException connection -> FailureKind.CONNECTION_FAILURE;
            case SQLRecoverableException connection -> FailureKind.CONNECTION_FAILURE;
            default ->
                Objects.requireNonNullElse(reported.getSQLState(), "").startsWith("08")
                        ? FailureKind.CONNECTION_FAILURE
                        : FailureKind.OTHER;
        };
    }

    /** {@return the exception that says what happened: a batch's own says only how far it came} */
    private static SQLException reported(SQLException thrown) {
        if (thrown instanceof BatchUpdateException) {
            if (thrown.getNextException() != null) {
                return thrown.getNextException();
            }
            if (thrown.getCause() instanceof SQLException cause) {
                return cause;
            }
        }
        return thrown;
    }

    private DriverReport report(SQLException reported) {
        DriverReport report = DriverReport.of(reported.getSQLState(), reported.getErrorCode());
        return switch (values) {
            case HIDDEN -> report;
            case SHOWN -> report.withWords(Objects.requireNonNullElse(reported.getMessage(), ""));
        };
    }
}
