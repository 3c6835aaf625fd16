package dev.hysteria.internal.jdbc;

import dev.hysteria.ast.Command;
import dev.hysteria.dialect.Dialect;
import dev.hysteria.error.DatabaseException;
import java.sql.SQLException;
import java.util.List;

/** Parts of a session for those that speak to a driver themselves. */
public final class SessionParts {

    private SessionParts() {}

    /** {@return what the library would throw for a failure of a database of this dialect} */
    public static DatabaseException failure(SQLException thrown, Dialect dialect) {
        return new Failures(dialect, ValueVisibility.SHOWN).outsideStatement(thrown, Stake.NOTHING);
    }

    /** {@return the statements of an insert whose rows are returned one by one} */
    public static List<Command.Insert> rowByRow(Command.Insert insert, Dialect dialect) {
        return RowByRow.parts(insert, dialect);
    }
}
