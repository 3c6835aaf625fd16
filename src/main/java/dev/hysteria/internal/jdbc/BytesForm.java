package dev.hysteria.internal.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/**
 * Bytes.
 *
 * @param outputType what an output parameter is registered as, so that many bytes fit
 */
record BytesForm(int outputType) implements ValueForm {
    @Override
    public void bind(PreparedStatement statement, int index, Object canonical) throws SQLException {
        statement.setBytes(index, (byte[]) canonical);
    }

    @Override
    public int jdbcType() {
        return Types.VARBINARY;
    }

    @Override
    public @Nullable Object read(ResultSet row, int column) throws SQLException {
        return row.getBytes(column);
    }

    /** The same; bytes that are none as an empty text. */
    record UnlessEmpty(BytesForm bytes) implements ValueForm {
        @Override
        public void bind(PreparedStatement statement, int index, Object canonical) throws SQLException {
            if (((byte[]) canonical).length == 0) {
                statement.setString(index, "");
            } else {
                bytes.bind(statement, index, canonical);
            }
        }

        @Override
        public int jdbcType() {
            return bytes.jdbcType();
        }

        @Override
        public int outputType() {
            return bytes.outputType();
        }

        @Override
        public @Nullable Object read(ResultSet row, int column) throws SQLException {
            return bytes.read(row, column);
        }
    }
}
