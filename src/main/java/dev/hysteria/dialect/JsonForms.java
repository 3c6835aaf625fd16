package dev.hysteria.dialect;

/** How JSON and arrays are read. */
public record JsonForms(JsonAccess access, JsonValues values, JsonContainment containment, ArrayForm arrays) {

    /** What a document given as a value is in an expression. */
    public enum JsonValues {
        /** A type of its own, {@code CAST(? AS jsonb)}. */
        CAST,
        /** A text. */
        TEXT
    }

    /** How a value is taken out of a document. */
    public enum JsonAccess {
        /** {@code x -> 'a' -> 0}, {@code jsonb_set}. */
        PATH_OPERATORS,
        /** {@code JSON_UNQUOTE(JSON_EXTRACT(x, '$."a"[0]'))}, {@code JSON_SET}. */
        EXTRACT_AND_UNQUOTE,
        /** {@code JSON_VALUE(x, '$."a"[0]')}, of truth values {@code JSON_EXTRACT}; {@code JSON_SET} of an extracted value. */
        EXTRACT_AND_VALUE,
        /** {@code x ->> '$."a"[0]'}, {@code x -> …}, {@code json_set}. */
        ARROWS_WITH_PATH,
        /** {@code JSON_VALUE(x, '$."a"[0]')}, {@code JSON_QUERY}, {@code JSON_MODIFY}. */
        VALUE_AND_QUERY_WITH_MODIFY,
        /** {@code JSON_VALUE(x, '$."a"[0]')}, {@code JSON_QUERY}, {@code JSON_TRANSFORM}. */
        VALUE_AND_QUERY_WITH_TRANSFORM
    }

    /** How containment and equality of documents are decided. */
    public enum JsonContainment {
        /** {@code a @> b}, {@code a = b}. */
        OPERATORS,
        /** {@code a = b}; containment of a given value by comparisons at its places. */
        DOCUMENTS,
        /** {@code JSON_EQUALS(a, b)}; containment of a given value by comparisons at its places. */
        FUNCTIONS,
        /** By functions the connection registers: {@code hysteria_json_contains(a, b)}, {@code hysteria_json_equals(a, b)}. */
        REGISTERED_FUNCTIONS,
        /** {@code JSON_EQUAL(a, b)}; containment is refused. */
        EQUAL_CONDITION,
        /** Both are refused. */
        NONE
    }

    /** What an array column is. */
    public enum ArrayForm {
        /** An array: {@code x = ANY (a)}, {@code a && b}, {@code cardinality(a)}. */
        NATIVE,
        /** A JSON array read through {@code json_each}. */
        JSON_EACH,
        /** A JSON array read through {@code JSON_TABLE}. */
        JSON_TABLE,
        /**
         * The same in a sub-query with the hint {@code NO_SEMIJOIN}: an optimizer that joins {@code JSON_TABLE} to its row reads the array
         * before the row is there, and finds nothing. And with the array in its WHERE: merged into another query, what {@code JSON_TABLE} alone
         * reads is forgotten, and the sub-query asked once, without a row.
         */
        JSON_TABLE_UNJOINED,
        /** A JSON array read through {@code OPENJSON}. */
        OPENJSON
    }
}
