package dev.hysteria.internal.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/** Numbers and truth values. */
enum NumberForm implements ValueForm {
    TRUTH(Types.BOOLEAN) {
        @Override
        public void bind(PreparedStatement statement, int index, Object canonical) throws SQLException {
            statement.setBoolean(index, (Boolean) canonical);
        }

        @Override
        public @Nullable Object read(ResultSet row, int column) throws SQLException {
            boolean value = row.getBoolean(column);
            return row.wasNull() ? null : value;
        }
    },
    /** 1 and 0. */
    TRUTH_AS_NUMBER(Types.INTEGER) {
        @Override
        public void bind(PreparedStatement statement, int index, Object canonical) throws SQLException {
            statement.setInt(index, (Boolean) canonical ? 1 : 0);
        }

        @Override
        public @Nullable Object read(ResultSet row, int column) throws SQLException {
            int value = row.getInt(column);
            return row.wasNull() ? null : value != 0;
        }
    },
    SHORT(Types.SMALLINT) {
        @Override
        public void bind(PreparedStatement statement, int index, Object canonical) throws SQLException {
            statement.setShort(index, (Short) canonical);
        }

        @Override
        public @Nullable Object read(ResultSet row, int column) throws SQLException {
            long value = row.getLong(column);
            return row.wasNull() ? null : Stored.toShort(value);
        }
    },
    INT(Types.INTEGER) {
        @Override
        public void bind(PreparedStatement statement, int index, Object canonical) throws SQLException {
            statement.setInt(index, (Integer) canonical);
        }

        @Override
        public @Nullable Object read(ResultSet row, int column) throws SQLException {
            long value = row.getLong(column);
            return row.wasNull() ? null : Stored.toInt(value);
        }
    },
    LONG(Types.BIGINT) {
        @Override
        public void bind(PreparedStatement statement, int index, Object canonical) throws SQLException {
            statement.setLong(index, (Long) canonical);
        }

        @Override
        public @Nullable Object read(ResultSet row, int column) throws SQLException {
            long value = row.getLong(column);
            return row.wasNull() ? null : Stored.toLong(value, row, column);
        }
    },
    FLOAT(Types.REAL) {
        @Override
        public void bind(PreparedStatement statement, int index, Object canonical) throws SQLException {
            // a driver that writes numbers as text would write a float's shortest digits, which are another double
            statement.setDouble(index, ((Float) canonical).doubleValue());
        }

        @Override
        public @Nullable Object read(ResultSet row, int column) throws SQLException {
            float value = row.getFloat(column);
            return row.wasNull() ? null : (Object) (float) Stored.toFinite("real", value);
        }
    },
    DOUBLE(Types.DOUBLE) {
        @Override
        public void bind(PreparedStatement statement, int index, Object canonical) throws SQLException {
            statement.setDouble(index, (Double) canonical);
        }

        @Override
        public @Nullable Object read(ResultSet row, int column) throws SQLException {
            double value = row.getDouble(column);
            return row.wasNull() ? null : (Object) Stored.toFinite("double", value);
        }
    };

    private final int jdbcType;

    NumberForm(int jdbcType) {
        this.jdbcType = jdbcType;
    }

    @Override
    public int jdbcType() {
        return jdbcType;
    }
}
