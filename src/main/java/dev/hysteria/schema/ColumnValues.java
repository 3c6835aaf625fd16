package dev.hysteria.schema;

import dev.hysteria.error.MappedValue;
import dev.hysteria.error.MappingException;
import dev.hysteria.type.DataType;
import org.jspecify.annotations.Nullable;

/** The way of values from a record to their canonical form, with errors that name the column. */
final class ColumnValues {

    private ColumnValues() {}

    // Accessors and codecs are the user's code and may throw anything; whatever it is, the message must name the
    // column.
    static <E, T> @Nullable T read(Column<E, T> column, E record) {
        try {
            return column.definition().declaration().accessor().apply(record);
        } catch (RuntimeException failure) {
            throw MappingException.notEncodable(
                            mapped(column, "an exception from the column's accessor"),
                            "correct the accessor given to column(…); the parts of an embedded record that may be"
                                    + " missing are declared with embedded(…).nullable().")
                    .causedBy(failure);
        }
    }

    static <T> Object encode(Column<?, T> column, T value) {
        return encode(column, column.type(), value);
    }

    /** {@return the canonical value, as a type of the column that need not be the one it is stored by} */
    static <T> Object encode(Column<?, T> column, DataType<T> type, T value) {
        try {
            return type.codec().encode(value);
        } catch (MappingException failure) {
            throw failure.column().isPresent() ? failure : failure.at(column.qualifiedName());
        } catch (RuntimeException failure) {
            throw MappingException.notEncodable(
                            mapped(column, "a " + value.getClass().getName()),
                            "give a value that the column's type can hold; the cause says what was refused.")
                    .causedBy(failure);
        }
    }

    private static MappedValue mapped(Column<?, ?> column, String came) {
        return MappedValue.of(column.type().logical().described(), came).at(column.qualifiedName());
    }
}
