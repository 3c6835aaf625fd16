package dev.hysteria.internal.jdbc;

import dev.hysteria.dialect.Dialect;
import dev.hysteria.error.DatabaseException;
import java.sql.SQLException;

/** The library's errors for those of a driver that is spoken to directly. */
public final class DriverFailures {

    private DriverFailures() {}

    /** {@return what the library would throw for a failure of a database of this dialect} */
    public static DatabaseException of(SQLException thrown, Dialect dialect) {
        return new Failures(dialect, ValueVisibility.SHOWN).outsideStatement(thrown, Stake.NOTHING);
    }
}
