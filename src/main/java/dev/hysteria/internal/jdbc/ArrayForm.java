package dev.hysteria.internal.jdbc;

import dev.hysteria.type.JsonArray;
import dev.hysteria.type.LogicalType;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of canonical values. */
sealed interface ArrayForm extends ValueForm {

    /**
     * The database has arrays.
     *
     * @param elementType the name of the element's type, without length or precision
     * @param element how one element is read
     */
    record Native(String elementType, ValueForm element) implements ArrayForm {
        @Override
        public void bind(PreparedStatement statement, int index, Object canonical) throws SQLException {
            Array array = statement.getConnection().createArrayOf(elementType, elements((List<?>) canonical));
            statement.setArray(index, array);
        }

        // Drivers take bytes for an array of numbers, unless the array says what it holds.
        private static Object[] elements(List<?> values) {
            boolean bytes = values.stream().anyMatch(byte[].class::isInstance);
            return bytes ? values.toArray(new byte[0][]) : values.toArray();
        }

        @Override
        public int jdbcType() {
            return Types.ARRAY;
        }

        // The second column of the array's own result is the element, so that it is read like any other value: the
        // driver's own arrays hold times that have been through the default zone.
        @Override
        public @Nullable Object read(ResultSet row, int column) throws SQLException {
            Array array = row.getArray(column);
            if (array == null) {
                return null;
            }
            List<@Nullable Object> values = new ArrayList<>();
            try (ResultSet elements = array.getResultSet()) {
                while (elements.next()) {
                    values.add(element.read(elements, 2));
                }
            } finally {
                array.free();
            }
            return Collections.unmodifiableList(values);
        }
    }

    /** An array is a text that holds a JSON array. */
    record Json(LogicalType element) implements ArrayForm {
        @Override
        public void bind(PreparedStatement statement, int index, Object canonical) throws SQLException {
            statement.setString(index, JsonArray.write((List<?>) canonical, element));
        }

        @Override
        public int jdbcType() {
            return Types.VARCHAR;
        }

        @Override
        public @Nullable Object read(ResultSet row, int column) throws SQLException {
            String text = row.getString(column);
            return text == null ? null : Stored.parse("array", text, json -> JsonArray.read(json, element));
        }
    }
}
