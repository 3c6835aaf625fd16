package dev.hysteria.error;

import java.util.Optional;

/**
 * Everything that is known when a database fails: the statement, the driver's report and its exception.
 *
 * @param statement the statement that failed
 * @param report what the driver reported
 * @param cause the driver's exception, when there is one
 */
public record DatabaseFailure(FailedStatement statement, DriverReport report, Optional<Throwable> cause) {
    /** {@return a failure that a driver reported by an exception} */
    public static DatabaseFailure of(FailedStatement statement, DriverReport report, Throwable cause) {
        return new DatabaseFailure(statement, report, Optional.of(cause));
    }

    /** {@return a failure that no driver reported: the library found it in an answer} */
    public static DatabaseFailure found(FailedStatement statement) {
        return new DatabaseFailure(statement, DriverReport.none(), Optional.empty());
    }

    Explanation addTo(Explanation explanation) {
        return report.addTo(statement.addTo(explanation));
    }
}
