package dev.hysteria.internal.jdbc;

import dev.hysteria.interpret.RenderedSql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** How a statement is prepared, by what it is to give back. */
enum Preparing {
    PLAIN {
        @Override
        PreparedStatement prepare(Connection connection, String sql) throws SQLException {
            return connection.prepareStatement(sql);
        }
    },
    WITH_GENERATED_KEYS {
        @Override
        PreparedStatement prepare(Connection connection, String sql) throws SQLException {
            return connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS);
        }
    },
    /** In a block, because drivers take output parameters of calls and blocks only. */
    CALL {
        @Override
        PreparedStatement prepare(Connection connection, String sql) throws SQLException {
            return connection.prepareCall(sql);
        }

        @Override
        RenderedSql framed(RenderedSql sql) {
            return new RenderedSql("BEGIN " + sql.text() + "; END;", sql.parameters(), sql.outputs());
        }
    };

    RenderedSql framed(RenderedSql sql) {
        return sql;
    }

    abstract PreparedStatement prepare(Connection connection, String sql) throws SQLException;
}
