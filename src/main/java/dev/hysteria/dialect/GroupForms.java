package dev.hysteria.dialect;

/** How groups and windows are written. */
public record GroupForms(GroupingSets groupingSets, TextAggregates textAggregates, Frames frames) {

    /** How several groupings at once are said. */
    public enum GroupingSets {
        /** {@code GROUP BY GROUPING SETS (…) | ROLLUP (…) | CUBE (…)}. */
        CLAUSES,
        /** Not at all: a rewrite unites several queries. */
        NONE
    }

    /** How texts of a group are joined in order. */
    public enum TextAggregates {
        /** {@code string_agg(x, s ORDER BY k)}. */
        STRING_AGG_ORDER_INSIDE,
        /** {@code group_concat(x, s ORDER BY k)}. */
        GROUP_CONCAT_ORDER_INSIDE,
        /** {@code GROUP_CONCAT(x ORDER BY k SEPARATOR s)}. */
        GROUP_CONCAT_SEPARATOR,
        /** The same, but not of a text that a sub-query makes of no column: its nulls are taken for empty texts. */
        GROUP_CONCAT_SEPARATOR_OF_COLUMNS,
        /** {@code STRING_AGG(x, s) WITHIN GROUP (ORDER BY k)}. */
        STRING_AGG_WITHIN_GROUP,
        /** {@code LISTAGG(x, s) WITHIN GROUP (ORDER BY k)}. */
        LISTAGG_WITHIN_GROUP
    }

    /** Which frames a window can have. */
    public enum Frames {
        /** ROWS, RANGE and GROUPS, with EXCLUDE. */
        COMPLETE,
        /** ROWS and RANGE. */
        ROWS_AND_RANGE,
        /** ROWS, and RANGE between the partition's ends and the current row. */
        ROWS_AND_RANGE_WITHOUT_DISTANCE
    }
}
