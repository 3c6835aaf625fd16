package dev.hysteria.expression;

import dev.hysteria.error.MappedValue;
import dev.hysteria.error.MappingException;
import dev.hysteria.error.QueryException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One row of a result, read by position from 0; valid only while it is being read.
 *
 * <p>Values are canonical for their column's logical type. The primitive accessors exist so that a source of rows can answer without boxing;
 * they refuse a null. A row belongs to one thread.
 */
public interface Row {

    /** {@return the canonical value at this position, null for SQL NULL} */
    @Nullable
    Object value(int position);

    /** {@return whether the value at this position is null} */
    default boolean isNull(int position) {
        return value(position) == null;
    }

    /** {@return the truth value at this position, which must not be null} */
    default boolean booleanAt(int position) {
        return at(position, Boolean.class);
    }

    /** {@return the 16-bit integer at this position, which must not be null} */
    default short shortAt(int position) {
        return at(position, Short.class);
    }

    /** {@return the 32-bit integer at this position, which must not be null} */
    default int intAt(int position) {
        return at(position, Integer.class);
    }

    /** {@return the 64-bit integer at this position, which must not be null} */
    default long longAt(int position) {
        return at(position, Long.class);
    }

    /** {@return the 32-bit floating point number at this position, which must not be null} */
    default float floatAt(int position) {
        return at(position, Float.class);
    }

    /** {@return the 64-bit floating point number at this position, which must not be null} */
    default double doubleAt(int position) {
        return at(position, Double.class);
    }

    /** {@return the decimal at this position, which must not be null} */
    default BigDecimal decimalAt(int position) {
        return at(position, BigDecimal.class);
    }

    /** {@return the text at this position, which must not be null} */
    default String textAt(int position) {
        return at(position, String.class);
    }

    /** {@return the value at this position as its canonical class, which must not be null} */
    default <T> T at(int position, Class<T> canonical) {
        Object value = value(position);
        if (canonical.isInstance(value)) {
            return canonical.cast(value);
        }
        String came = value == null ? "null" : value.getClass().getName();
        throw MappingException.notDecodable(
                MappedValue.of(canonical.getSimpleName(), came).at("position " + position + " of the row"),
                "read a column that can be null with isNull(position) or value(position), and each with its own type.");
    }

    /**
     * {@return what a relation whose columns begin at this position found for this row, null when it found nothing}
     *
     * @throws QueryException when whoever reads the row runs no queries of relations
     */
    default @Nullable Object related(int position) {
        throw QueryException.invalid(
                "A relation is read where only the columns of one statement are",
                "select it in a query of its own, which a session lists.");
    }

    /** {@return what {@code selectable} makes of this row from the given position on, codecs included} */
    default <T> @Nullable T read(int position, Selectable<T> selectable) {
        return selectable.reader(position).read(this);
    }
}
