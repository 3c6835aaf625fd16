package dev.hysteria.type;

import dev.hysteria.error.QueryException;

/** What a cast does. Each pair of types has one of these, or none: then it means something else on every database, and is refused. */
public enum Conversion {
    /** The value stays what it is: of a type to itself, of a text to one of another length, of a label to its text and back. */
    SAME,
    /** An integer of another size. */
    INTEGER_TO_INTEGER,
    /** The same number. */
    INTEGER_TO_DECIMAL,
    /** Rounded to the scale, half away from zero. */
    DECIMAL_TO_DECIMAL,
    /** Rounded to the scale, half away from zero, in the decimal digits that the number is written with. */
    DOUBLE_TO_DECIMAL,
    /** Rounded to a whole number, half away from zero. */
    DECIMAL_TO_INTEGER,
    /** Rounded to a whole number, half away from zero. */
    DOUBLE_TO_INTEGER,
    /** The nearest floating point number. */
    NUMBER_TO_DOUBLE,
    /** 1 and 0. */
    BOOLEAN_TO_INTEGER,
    /** Whether the number is not 0. */
    INTEGER_TO_BOOLEAN,
    /** {@code true} and {@code false}. */
    BOOLEAN_TO_TEXT,
    /** The digits, behind a minus sign where the number is negative. */
    INTEGER_TO_TEXT,
    /** The digits, as many behind the point as the type has. */
    DECIMAL_TO_TEXT,
    /** The number that the whole text writes; a text that writes none is an error. */
    TEXT_TO_INTEGER,
    /** The number that the whole text writes, rounded to the scale; a text that writes none is an error. */
    TEXT_TO_DECIMAL,
    /** The number that the whole text writes; a text that writes none is an error. */
    TEXT_TO_DOUBLE,
    /** A date's midnight; as a point in time, in UTC. */
    DATE_TO_MOMENT,
    /** A point in time as its date and time of day in UTC, and back. */
    MOMENT_TO_MOMENT,
    /** The date; of a point in time, in UTC. */
    MOMENT_TO_DATE,
    /** The time of day; of a point in time, in UTC. */
    MOMENT_TO_TIME,
    /** ISO 8601 of fixed width: {@code 2024-02-29T13:14:15.000000Z}. */
    TIME_TO_TEXT,
    /** What the text writes as ISO 8601; a text that writes none is an error. */
    TEXT_TO_TIME,
    /** 36 characters, in lower case. */
    UUID_TO_TEXT,
    /** What 36 characters write, in lower or upper case; another text is an error. */
    TEXT_TO_UUID,
    /** The document that the text is; a text that is none is an error. */
    TEXT_TO_JSON;

    /**
     * {@return what a cast between two types does}
     *
     * @throws QueryException when it does not mean the same everywhere
     */
    public static Conversion of(LogicalType from, LogicalType to) {
        if (from.equals(to) && !(to instanceof LogicalType.Decimal)) {
            return SAME;
        }
        return switch (to) {
            case LogicalType.Bool t -> from.isInteger() ? INTEGER_TO_BOOLEAN : refused(from, to);
            case LogicalType.SmallInt t -> toInteger(from, to);
            case LogicalType.Int t -> toInteger(from, to);
            case LogicalType.BigInt t -> toInteger(from, to);
            case LogicalType.Decimal t -> toDecimal(from, to);
            case LogicalType.Real t -> refused(from, to);
            case LogicalType.DoublePrecision t -> toDouble(from, to);
            case LogicalType.Varchar t -> toText(from, to);
            case LogicalType.Text t -> toText(from, to);
            case LogicalType.Timestamp t -> toMoment(from, to);
            case LogicalType.DateTime t -> toMoment(from, to);
            case LogicalType.Date t -> toPart(from, to, MOMENT_TO_DATE);
            case LogicalType.Time t -> toPart(from, to, MOMENT_TO_TIME);
            case LogicalType.Uuid t -> ofText(from, to, TEXT_TO_UUID);
            case LogicalType.Json t -> ofText(from, to, TEXT_TO_JSON);
            case LogicalType.Enumeration t -> ofText(from, to, SAME);
            case LogicalType.Binary t -> refused(from, to);
            case LogicalType.Array t -> refused(from, to);
        };
    }

    private static Conversion toInteger(LogicalType from, LogicalType to) {
        if (from.isInteger()) {
            return INTEGER_TO_INTEGER;
        }
        if (from instanceof LogicalType.Bool) {
            return BOOLEAN_TO_INTEGER;
        }
        return from instanceof LogicalType.Decimal
                ? DECIMAL_TO_INTEGER
                : from instanceof LogicalType.DoublePrecision ? DOUBLE_TO_INTEGER : ofText(from, to, TEXT_TO_INTEGER);
    }

    private static Conversion toDecimal(LogicalType from, LogicalType to) {
        if (from.isInteger()) {
            return INTEGER_TO_DECIMAL;
        }
        return from instanceof LogicalType.Decimal
                ? DECIMAL_TO_DECIMAL
                : from instanceof LogicalType.DoublePrecision ? DOUBLE_TO_DECIMAL : ofText(from, to, TEXT_TO_DECIMAL);
    }

    private static Conversion toDouble(LogicalType from, LogicalType to) {
        return from.isNumeric() ? NUMBER_TO_DOUBLE : ofText(from, to, TEXT_TO_DOUBLE);
    }

    private static Conversion toText(LogicalType from, LogicalType to) {
        return switch (from) {
            case LogicalType.Bool t -> BOOLEAN_TO_TEXT;
            case LogicalType.SmallInt t -> INTEGER_TO_TEXT;
            case LogicalType.Int t -> INTEGER_TO_TEXT;
            case LogicalType.BigInt t -> INTEGER_TO_TEXT;
            case LogicalType.Decimal t -> DECIMAL_TO_TEXT;
            case LogicalType.Varchar t -> SAME;
            case LogicalType.Text t -> SAME;
            case LogicalType.Enumeration t -> SAME;
            case LogicalType.Timestamp t -> TIME_TO_TEXT;
            case LogicalType.DateTime t -> TIME_TO_TEXT;
            case LogicalType.Date t -> TIME_TO_TEXT;
            case LogicalType.Time t -> TIME_TO_TEXT;
            case LogicalType.Uuid t -> UUID_TO_TEXT;
            case LogicalType.Real t -> refused(from, to);
            case LogicalType.DoublePrecision t -> refused(from, to);
            case LogicalType.Binary t -> refused(from, to);
            case LogicalType.Json t -> refused(from, to);
            case LogicalType.Array t -> refused(from, to);
        };
    }

    private static Conversion toMoment(LogicalType from, LogicalType to) {
        return from instanceof LogicalType.Date ? DATE_TO_MOMENT : toPart(from, to, MOMENT_TO_MOMENT);
    }

    private static Conversion toPart(LogicalType from, LogicalType to, Conversion ofMoment) {
        return from instanceof LogicalType.Timestamp || from instanceof LogicalType.DateTime
                ? ofMoment
                : ofText(from, to, TEXT_TO_TIME);
    }

    private static Conversion ofText(LogicalType from, LogicalType to, Conversion conversion) {
        return from.isText() ? conversion : refused(from, to);
    }

    private static Conversion refused(LogicalType from, LogicalType to) {
        throw QueryException.invalid(
                "A cast of " + from.described() + " to " + to.described() + " means something else on every database",
                instead(from, to));
    }

    private static String instead(LogicalType from, LogicalType to) {
        if (from instanceof LogicalType.Json) {
            return "take the text of a value in it first: at(\"key\").text().";
        }
        if (to instanceof LogicalType.Bool) {
            return "compare it with what is true: eq(\"true\").";
        }
        if (from instanceof LogicalType.DoublePrecision) {
            return "cast it to a decimal first, which says how many digits there are.";
        }
        return from instanceof LogicalType.Real || to instanceof LogicalType.Real
                ? "cast it to DOUBLE, which holds every value of both."
                : "convert the value in Java.";
    }
}
