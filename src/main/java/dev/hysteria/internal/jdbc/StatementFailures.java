package dev.hysteria.internal.jdbc;

import dev.hysteria.error.DatabaseException;
import dev.hysteria.error.FailedStatement;
import dev.hysteria.interpret.RenderedSql;
import java.sql.SQLException;

/** Turns what a driver throws while one statement runs into the library's error, which shows that statement. */
record StatementFailures(Failures failures, RenderedSql sql, Stake stake) {

    /** {@return the error for a failure of the statement} */
    DatabaseException of(SQLException failure) {
        return failures.of(failure, shown(), stake);
    }

    /** {@return the statement as errors show it} */
    FailedStatement shown() {
        return failures.shown(sql);
    }
}
