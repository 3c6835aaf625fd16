package dev.hysteria.error;

/**
 * The stable name of a kind of error, printed as {@code HY-101} at the start of every message.
 *
 * <p>A number never changes its meaning and is never used again; {@code docs/reference/errors.md} has a section
 * for each.
 */
public enum ErrorCode {
    /** A setting has a value outside its allowed range. */
    SETTING_INVALID(101, "A setting has a value that is not allowed"),
    /** A setting that does not exist. */
    SETTING_UNKNOWN(102, "A setting does not exist"),
    /** The JDBC driver for a URL is not on the class path. */
    DRIVER_MISSING(103, "The driver is missing"),
    /** A URL of a database this library does not know. */
    URL_UNKNOWN(104, "The URL belongs to no known database"),
    /** A library that a feature needs and that is not on the class path. */
    LIBRARY_MISSING(105, "An optional library is missing"),

    /** A schema with one or more mistakes. */
    SCHEMA_INVALID(201, "A schema has mistakes"),
    /** A Java value that its column cannot hold. */
    VALUE_NOT_ENCODABLE(202, "A value cannot be written"),
    /** A stored value that is not of the column's type. */
    VALUE_NOT_DECODABLE(203, "A value cannot be read"),
    /** A stored label that the enum does not have. */
    ENUM_LABEL_UNKNOWN(204, "An enum label is unknown"),
    /** A record or value that its schema does not admit. */
    VALIDATION_FAILED(205, "What was to be written is not valid"),

    /** A query or command that makes no sense, for a reason without a code of its own. */
    QUERY_INVALID(301, "A query makes no sense"),
    /** A comparison with {@code null}. */
    NULL_COMPARISON(302, "A value was compared with null"),
    /** A null element in a list of values. */
    NULL_ELEMENT(303, "A list of values holds a null"),
    /** A column of a table that the query does not read. */
    COLUMN_NOT_IN_SCOPE(304, "A column is not in scope"),
    /** An update or delete of every row that does not say so. */
    FILTER_MISSING(305, "An update or delete has no filter"),
    /** Two sources with one name. */
    ALIAS_DUPLICATED(306, "Two sources share a name"),
    /** The optional side of an outer join, selected as if it were always there. */
    OPTIONAL_SELECTED_AS_REQUIRED(307, "An optional column was selected as required"),
    /** More levels of nesting than the library allows. */
    NESTING_TOO_DEEP(308, "A query is nested too deeply"),
    /** An insert without rows or without columns. */
    INSERT_EMPTY(309, "An insert has nothing to insert"),
    /** A column that is assigned twice in one command. */
    COLUMN_ASSIGNED_TWICE(310, "A column is assigned twice"),
    /** Two halves of a set operation with different columns. */
    SET_OPERATION_MISMATCH(311, "The parts of a set operation do not match"),
    /** A filter or sort from outside that names a column which was not allowed. */
    COLUMN_NOT_ALLOWED(312, "A column was not allowed for filters or sorts"),
    /** A page from outside that can't be. */
    PAGE_INVALID(313, "A page can't be"),
    /** A cursor that was changed, or made for something else. */
    CURSOR_INVALID(314, "A cursor is not ours"),
    /** A filter or sort from outside with a value that is none, or with too much. */
    INPUT_INVALID(315, "A filter or sort from outside is wrong"),

    /** A feature that the dialect cannot express with the promised meaning. */
    UNSUPPORTED_FEATURE(401, "The dialect does not support a feature"),

    /** A row that already exists. */
    UNIQUE_VIOLATION(501, "A unique constraint was violated"),
    /** A reference to a row that is not there, or the removal of a row that is referred to. */
    FOREIGN_KEY_VIOLATION(502, "A foreign key was violated"),
    /** A row that breaks a check. */
    CHECK_VIOLATION(503, "A check constraint was violated"),
    /** A null in a column that must have a value. */
    NOT_NULL_VIOLATION(504, "A required column got no value"),
    /** A text that is too long or a number that is out of range. */
    VALUE_TOO_LARGE(505, "A value is too large for its column"),
    /** SQL of ours that the database did not understand. */
    SYNTAX_REJECTED(506, "The database did not understand the statement"),
    /** A failure that no other code describes. */
    STATEMENT_FAILED(507, "A statement failed"),

    /** A transaction that could not be put in order with others. */
    SERIALIZATION_FAILURE(601, "A transaction collided with another"),
    /** Transactions that waited for each other. */
    DEADLOCK(602, "Transactions waited for each other"),
    /** A lock that was not free in time. */
    LOCK_TIMEOUT(603, "A lock was not free in time"),
    /** A statement that was stopped because it took too long or was cancelled. */
    QUERY_TIMEOUT(604, "A statement was stopped"),
    /** A record that somebody else changed or removed since it was read. */
    STALE_RECORD(605, "A record has changed since it was read"),

    /** A connection that could not be made or was lost. */
    CONNECTION_FAILURE(701, "The connection failed"),
    /** A connection that was lost before the answer to a commit arrived. */
    COMMIT_UNKNOWN(702, "It is unknown whether a commit happened"),
    /** A database that was used after it was closed. */
    DATABASE_CLOSED(703, "The database is closed"),
    /** A misuse of a transaction without a code of its own. */
    TRANSACTION_INVALID(711, "A transaction was misused"),
    /** A transaction that was used after its end. */
    TRANSACTION_FINISHED(712, "The transaction has ended"),
    /** A transaction that was used by a thread that did not begin it. */
    TRANSACTION_WRONG_THREAD(713, "The transaction belongs to another thread"),
    /** A nested transaction that asked for another isolation level. */
    TRANSACTION_ISOLATION_DIFFERS(714, "A nested transaction asked for another isolation"),

    /** A record that was required and is not there. */
    RECORD_NOT_FOUND(801, "No record was found"),
    /** More records than were allowed. */
    TOO_MANY_RECORDS(802, "More records were found than expected"),

    /** A migration that failed. */
    MIGRATION_FAILED(901, "A migration failed"),
    /** A migration that was changed after it had been applied. */
    MIGRATION_CHANGED(902, "An applied migration was changed"),
    /** Another process that is migrating the same database. */
    MIGRATION_LOCKED(903, "Another process is migrating"),
    /** A change that destroys data and was not allowed by name. */
    DESTRUCTIVE_CHANGE(904, "A change would destroy data");

    private final int number;
    private final String title;

    ErrorCode(int number, String title) {
        this.number = number;
        this.title = title;
    }

    /** {@return the code as it is printed, such as {@code HY-101}} */
    public String printed() {
        return "HY-" + number;
    }

    /** {@return one line that says what the code means} */
    public String title() {
        return title;
    }

    /** {@return the group the code belongs to, which is the hundreds of its number} */
    public ErrorGroup group() {
        return ErrorGroup.of(number);
    }

    ErrorCode in(ErrorGroup expected) {
        if (group() != expected) {
            throw new IllegalArgumentException(printed() + " " + name() + " is not a code of the group " + expected);
        }
        return this;
    }
}
