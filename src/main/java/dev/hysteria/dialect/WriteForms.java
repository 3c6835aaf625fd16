package dev.hysteria.dialect;

/** How commands are written. */
public record WriteForms(
        Upsert upsert,
        ReturningForms returning,
        MultiRowInsert multiRowInsert,
        EmptyInsert emptyInsert,
        Assignments assignments,
        JoinedForms joined,
        LimitedWrite limitedWrite,
        TruncateForm truncate) {

    /** How an insert meets a taken key. */
    public enum Upsert {
        /** {@code ON CONFLICT (k) DO UPDATE SET c = excluded.c | DO NOTHING}. */
        ON_CONFLICT,
        /** {@code INSERT … AS incoming ON DUPLICATE KEY UPDATE c = incoming.c}. */
        ON_DUPLICATE_KEY_WITH_ALIAS,
        /** {@code INSERT … ON DUPLICATE KEY UPDATE c = VALUES(c)}. */
        ON_DUPLICATE_KEY_WITH_VALUES,
        /** {@code MERGE INTO t WITH (HOLDLOCK) USING (VALUES …) … ;}. */
        MERGE_VALUES,
        /** {@code MERGE INTO t USING (SELECT … FROM DUAL UNION ALL …) …}. */
        MERGE_DUAL
    }

    /** How each command returns the rows it wrote. */
    public record ReturningForms(ReturningForm insert, ReturningForm update, ReturningForm delete) {}

    /** How written rows come back. */
    public enum ReturningForm {
        /** {@code … RETURNING c}. */
        CLAUSE,
        /** {@code … RETURNING t.c}: columns of the written table only, by its own name. */
        CLAUSE_OF_TABLE,
        /** {@code … RETURNING c} of a command that names one table, by its own name; else the session reads rows by key. */
        CLAUSE_OF_ONE_TABLE,
        /** {@code OUTPUT inserted.c} or {@code OUTPUT deleted.c} in the middle. */
        OUTPUT,
        /** {@code … RETURNING c INTO ?}, one row. */
        INTO,
        /** Not at all: the session reads them by key, before or after. */
        READ_BY_KEY
    }

    /** How several rows are inserted by one statement. */
    public enum MultiRowInsert {
        /** {@code VALUES (…), (…)}. */
        VALUES,
        /** {@code SELECT … FROM DUAL UNION ALL SELECT …}. */
        UNION_ALL
    }

    /** How a row of defaults is inserted. */
    public enum EmptyInsert {
        /** {@code INSERT INTO t DEFAULT VALUES}. */
        DEFAULT_VALUES,
        /** {@code INSERT INTO t () VALUES ()}. */
        EMPTY_LISTS,
        /** {@code INSERT INTO t (key) VALUES (DEFAULT)}. */
        KEY_DEFAULT
    }

    /** When the columns of an update or upsert are assigned. */
    public enum Assignments {
        /** All at once: each value sees the row as it was. */
        AT_ONCE,
        /** One after the other: a value sees what was assigned before it. A rewrite orders them. */
        IN_ORDER
    }

    /** How updates and deletes use further sources. */
    public record JoinedForms(JoinedWrite update, JoinedWrite delete) {}

    /** How an update or delete uses further sources. */
    public enum JoinedWrite {
        /** {@code UPDATE t SET … FROM s WHERE …}, {@code DELETE FROM t USING s WHERE …}. */
        FURTHER_SOURCES,
        /** {@code UPDATE t CROSS JOIN s SET …}, {@code DELETE t FROM t CROSS JOIN s WHERE …}. */
        JOIN_IN_TARGET,
        /** {@code UPDATE t SET … FROM t CROSS JOIN s}, {@code DELETE t FROM t CROSS JOIN s}. */
        TARGET_AMONG_SOURCES,
        /** Not at all: a rewrite uses sub-queries. */
        NONE
    }

    /** How an update or delete is bounded. */
    public enum LimitedWrite {
        /** {@code … ORDER BY k LIMIT n}. */
        ORDER_LIMIT,
        /** Not at all: a rewrite uses a sub-query of keys. */
        NONE
    }

    /** How all rows are removed at once. */
    public enum TruncateForm {
        /** {@code TRUNCATE TABLE t RESTART IDENTITY CASCADE}. */
        WITH_OPTIONS,
        /** {@code TRUNCATE TABLE t}, which restarts generated keys; {@code DELETE FROM t} where they go on. */
        RESTARTING,
        /** {@code TRUNCATE TABLE t}, and with {@code CASCADE}; generated keys go on. */
        CONTINUING,
        /** {@code DELETE FROM t}, which restarts generated keys. */
        DELETE_RESTARTING
    }
}
