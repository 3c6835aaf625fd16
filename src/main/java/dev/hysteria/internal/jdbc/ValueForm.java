package dev.hysteria.internal.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** How the values of one logical type travel through a driver, both ways. Stateless and shared. */
interface ValueForm {

    /** Sets a canonical value. */
    void bind(PreparedStatement statement, int index, Object canonical) throws SQLException;

    /** {@return the type a null is sent as: one of {@link java.sql.Types}} */
    int jdbcType();

    /** {@return the type an output parameter is registered as: one of {@link java.sql.Types}} */
    default int outputType() {
        return jdbcType();
    }

    /** {@return the canonical value of a column, null for SQL NULL} */
    @Nullable
    Object read(ResultSet row, int column) throws SQLException;
}
