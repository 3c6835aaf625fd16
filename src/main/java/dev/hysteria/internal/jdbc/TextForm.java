package dev.hysteria.internal.jdbc;

import dev.hysteria.error.UnsupportedFeature;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/** What travels as text: texts, labels, JSON documents. */
sealed interface TextForm extends ValueForm {

    @Override
    default @Nullable Object read(ResultSet row, int column) throws SQLException {
        return row.getString(column);
    }

    /** A text as it is. */
    record Plain() implements TextForm {
        @Override
        public void bind(PreparedStatement statement, int index, Object canonical) throws SQLException {
            statement.setString(index, (String) canonical);
        }

        @Override
        public int jdbcType() {
            return Types.VARCHAR;
        }
    }

    /**
     * A text as it is, where an empty one would be stored as null.
     *
     * @param outputType what an output parameter is registered as, so that a long text fits
     */
    record NotEmpty(String dialect, int outputType) implements TextForm {
        @Override
        public void bind(PreparedStatement statement, int index, Object canonical) throws SQLException {
            String text = (String) canonical;
            if (text.isEmpty()) {
                throw new UnsupportedFeature(
                        "an empty text, which it takes for null",
                        dialect,
                        "store a null, or a text that stands for the empty one.");
            }
            statement.setString(index, text);
        }

        @Override
        public int jdbcType() {
            return Types.VARCHAR;
        }
    }

    /** A text whose type the database finds by its place, because its own type is not text. */
    record Untyped() implements TextForm {
        @Override
        public void bind(PreparedStatement statement, int index, Object canonical) throws SQLException {
            statement.setObject(index, canonical, Types.OTHER);
        }

        @Override
        public int jdbcType() {
            return Types.OTHER;
        }
    }
}
