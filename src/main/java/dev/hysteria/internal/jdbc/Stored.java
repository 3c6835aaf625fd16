package dev.hysteria.internal.jdbc;

import dev.hysteria.error.MappedValue;
import dev.hysteria.error.MappingException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.function.Function;

/** Stored values brought to their canonical class, or the error that says why one can't be. */
final class Stored {

    private Stored() {}

    /** {@return what a stored text says} */
    static <C> C parse(String type, String text, Function<String, C> parse) {
        try {
            return parse.apply(text);
        } catch (DateTimeException | IllegalArgumentException failure) {
            throw unreadable(type, "a text of " + text.length() + " characters").causedBy(failure);
        }
    }

    /** {@return the 16-bit integer of a value that a driver would have cut silently} */
    static short toShort(long value) {
        if (value != (short) value) {
            throw unreadable("smallint", "a whole number outside the type's range");
        }
        return (short) value;
    }

    /** {@return the 32-bit integer of a value that a driver would have cut silently} */
    static int toInt(long value) {
        if (value != (int) value) {
            throw unreadable("integer", "a whole number outside the type's range");
        }
        return (int) value;
    }

    /** {@return the 64-bit integer; one at an end of the range may stand for a number beyond it, which a driver has cut} */
    static long toLong(long value, ResultSet row, int column) throws SQLException {
        if ((value == Long.MAX_VALUE || value == Long.MIN_VALUE) && row.getObject(column) instanceof Double) {
            throw unreadable("bigint", "a whole number outside the type's range");
        }
        return value;
    }

    /** {@return the floating point number, which some databases let grow beyond the largest} */
    static double toFinite(String type, double value) {
        if (!Double.isFinite(value)) {
            throw unreadable(type, "a number that is not finite");
        }
        return value;
    }

    static MappingException unreadable(String type, String came) {
        return MappingException.notDecodable(
                MappedValue.of(type, came), "correct the stored value, or read it as the type it has.");
    }
}
