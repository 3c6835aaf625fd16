package dev.hysteria.dialect;

/** How queries are written. */
public record SelectForms(
        Paging paging,
        EmptySource emptySource,
        NullOrdering nullOrdering,
        Laterals laterals,
        Recursions recursions,
        Locking locking,
        SetForms sets,
        SetArms setArms,
        Hints hints) {

    /** How the result is cut. */
    public enum Paging {
        /** {@code LIMIT n OFFSET m}, each on its own too. */
        LIMIT_OFFSET,
        /** {@code LIMIT n OFFSET m}; an offset alone takes the largest 64-bit number as limit. */
        LIMIT_OFFSET_WITH_MAXIMUM,
        /** {@code LIMIT n OFFSET m}; an offset alone takes -1 as limit. */
        LIMIT_OFFSET_WITH_MINUS_ONE,
        /** {@code OFFSET m ROWS FETCH NEXT n ROWS ONLY}. */
        OFFSET_FETCH,
        /** {@code TOP (n)}, or {@code OFFSET m ROWS FETCH NEXT n ROWS ONLY}: only after an ORDER BY, and n not 0. */
        OFFSET_FETCH_AFTER_ORDER
    }

    /** What a query without sources selects from. */
    public enum EmptySource {
        /** No FROM. */
        OMITTED,
        /** {@code FROM DUAL}. */
        DUAL
    }

    /** Where nulls sort, and whether that can be said. */
    public enum NullOrdering {
        /** Nulls are the largest value unless {@code NULLS FIRST} or {@code NULLS LAST} is said. */
        LARGEST_OR_SAID,
        /** Nulls are the smallest value unless {@code NULLS FIRST} or {@code NULLS LAST} is said. */
        SMALLEST_OR_SAID,
        /** Nulls are the smallest value and nothing else can be said: a rewrite adds a key. */
        SMALLEST
    }

    /** How a source sees the sources to its left. */
    public enum Laterals {
        /** {@code JOIN LATERAL (…) ON …}. */
        LATERAL,
        /**
         * The same; groups are made there by {@code SELECT SQL_BIG_RESULT}, that is by a sort: a table of them, filled anew for each row, is
         * looked up wrongly from the second row on where a key is computed.
         */
        LATERAL_SORTED,
        /** {@code CROSS APPLY (…)} and {@code OUTER APPLY (…)}, without a condition of their own. */
        APPLY,
        /** It can't. */
        NONE,
        /** It can't, and the query of a derived or common table sees no query around it either. */
        NONE_AND_ISOLATED
    }

    /** How a WITH clause says that it is recursive. */
    public enum Recursions {
        /** {@code WITH RECURSIVE}; each table may carry a hint whether it is materialized. */
        KEYWORD_AND_HINTS,
        /** {@code WITH RECURSIVE}. */
        KEYWORD,
        /** {@code WITH RECURSIVE}; a table's first arm decides how long its texts can be, so they are cast: {@code CAST(x AS CHAR(1000000))}. */
        KEYWORD_WIDENED,
        /** The same; and a table of distinct rows is read once: the columns of a second reading come out mixed up. */
        KEYWORD_WIDENED_READ_ONCE,
        /** It doesn't. */
        SILENT,
        /** It doesn't, stands before the whole statement only, and {@code OPTION (MAXRECURSION 0)} at the end lifts the default bound. */
        SILENT_WITH_BOUND
    }

    /** How rows are locked. */
    public enum Locking {
        /** {@code FOR UPDATE | SHARE [OF sources] [NOWAIT | SKIP LOCKED]}. */
        CLAUSE,
        /** {@code FOR UPDATE} or {@code LOCK IN SHARE MODE}, without sources. */
        CLAUSE_OR_SHARE_MODE,
        /** {@code FOR UPDATE [NOWAIT | SKIP LOCKED]}, exclusive only, not beside a page. */
        CLAUSE_UPDATE_ONLY,
        /** {@code WITH (UPDLOCK, …)} behind each table. */
        TABLE_HINTS,
        /** Rows can't be locked. */
        NONE
    }

    /** Which set operators there are. */
    public enum SetForms {
        /** All, with and without ALL. */
        COMPLETE,
        /** ALL only with UNION. */
        ALL_WITH_UNION_ONLY,
        /** ALL only with UNION, and MINUS instead of EXCEPT. */
        ALL_WITH_UNION_ONLY_AND_MINUS
    }

    /** How an operand of a set operation is set apart. */
    public enum SetArms {
        /** {@code (SELECT …)}. */
        PARENTHESES,
        /** {@code (SELECT …)}; with common tables of its own {@code SELECT * FROM (WITH …)}. */
        PARENTHESES_BUT_FOR_WITH,
        /** {@code (SELECT …)}; of a set operation, whose ordering would not find its columns, {@code SELECT * FROM (…)}. */
        PARENTHESES_BUT_FOR_SETS,
        /** {@code SELECT * FROM (SELECT …)}. */
        SUB_SELECT
    }

    /** How a query keeps the optimizer from plans that lose its meaning. */
    public enum Hints {
        /** It need not. */
        NONE,
        /**
         * {@code SELECT /*+ NO_MERGE(t) *}{@code /}: a derived table of constants, merged into the query around it, is no column to GROUP BY,
         * HAVING and ORDER BY. And {@code NO_DERIVED_CONDITION_PUSHDOWN(t)}: a condition moved into it would compare texts that are made by
         * another collation.
         */
        IN_COMMENTS
    }
}
