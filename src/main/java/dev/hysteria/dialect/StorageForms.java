package dev.hysteria.dialect;

/** In which form values travel through the driver. */
public record StorageForms(
        BooleanStorage booleans,
        InstantStorage instants,
        LocalTimeStorage localTimes,
        UuidStorage uuids,
        JsonStorage json,
        ArrayStorage arrays,
        DecimalStorage decimals,
        EmptyText emptyText) {

    /** What a truth value is. */
    public enum BooleanStorage {
        NATIVE,
        /** 1 and 0. */
        NUMBER
    }

    /** What a point in time is. */
    public enum InstantStorage {
        /** A date-time with offset zero. */
        OFFSET_DATE_TIME,
        /** A date-time in UTC. */
        UTC_DATE_TIME,
        /** Text {@code 2026-01-02T03:04:05.000006Z}, of fixed width, so that its order is that of time. */
        TEXT
    }

    /** What dates and times without a zone are. */
    public enum LocalTimeStorage {
        NATIVE,
        /** ISO text of fixed width. */
        TEXT,
        /** Dates and date-times are native, a time of day is ISO text of fixed width. */
        TIME_OF_DAY_AS_TEXT
    }

    /** What a UUID is. */
    public enum UuidStorage {
        NATIVE,
        /** 16 bytes, the most significant first. */
        BYTES,
        /** 36 characters in lower case. */
        TEXT
    }

    /** What a JSON document is for the driver. */
    public enum JsonStorage {
        /** A type of its own, sent as an untyped text. */
        UNTYPED_TEXT,
        /** A text. */
        TEXT
    }

    /** What an array is. */
    public enum ArrayStorage {
        NATIVE,
        /** A JSON array in a text. */
        JSON
    }

    /** What a decimal is. */
    public enum DecimalStorage {
        /** Exact at every declared precision. */
        EXACT,
        /** Exact up to 15 digits; wider columns are refused. */
        EXACT_TO_15_DIGITS
    }

    /** What an empty text is. */
    public enum EmptyText {
        KEPT,
        /** Null: storing it is refused. */
        NULL
    }
}
