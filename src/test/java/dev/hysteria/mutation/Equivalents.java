package dev.hysteria.mutation;

import java.util.List;
import java.util.Optional;

/** Mutations that no answer can tell from the right dialect, each with the reason. */
final class Equivalents {
    private static final List<Known> ALL = List.of(
            Known.of(
                    ".*",
                    ".*: after .*",
                    "either order leads to the same rows: neither rewrite makes what the other one takes"),
            Known.of(
                    "SQLite",
                    "SmallestNullsWhereNone: left out",
                    "it is there for speed: an ordering that does not say where nulls go is read from an index"),
            Known.of(
                    "MySQL|MariaDB",
                    "KeyParametersByLiteral: left out",
                    "the driver writes values into the text, unless it is told to let the server prepare statements"),
            Known.of(
                    "MariaDB",
                    "FractionsByCounts: left out",
                    "MariaDB cuts fractions after ten digits, which is as near as properties ask inexact numbers to be; a test of"
                            + " windows asks for more"),
            Known.of(
                    "MariaDB",
                    "OwnTableByDerived: left out",
                    "MariaDB 11.4, on which this runs, reads the written table itself; the dialect speaks to older ones too"),
            Known.of(
                    "MariaDB",
                    "NullIfByCase: left out",
                    "it keeps NULLIF of bytes from IN, beside which it once brought the server down; of the statements of some"
                            + " thousand seeds none did so again"),
            Known.of(".*", "select.hints: NONE -> IN_COMMENTS", "a comment that nobody but MySQL reads"),
            Known.of(
                    "SQLite|PostgreSQL|MariaDB|CockroachDB",
                    "write.returning.insert: CLAUSE -> CLAUSE_OF_(ONE_)?TABLE",
                    "an insert names one table: the three are said alike"),
            Known.of(
                    "SQLite|PostgreSQL",
                    "literal.timeParameter: BARE -> .*",
                    "a time that is sent is of that type already"),
            Known.of(
                    "MariaDB",
                    "literal.timeParameter: CAST -> BARE",
                    "the server prepares statements, and is told that it is a time; a driver that is told not to let it writes a"
                            + " text"),
            Known.of(
                    "SQLite|MySQL|MariaDB",
                    "expression.texts.words: .* -> (REGEXP|POSITION_IN_SPACES)",
                    "another way to find the same words"),
            Known.of(
                    "PostgreSQL",
                    "select.paging: LIMIT_OFFSET -> OFFSET_FETCH",
                    "PostgreSQL has the standard's words too"),
            Known.of(
                    "PostgreSQL",
                    "expression.longList: ARRAY -> (JSON_EACH|JSON_TABLE|OPENJSON)",
                    "all three are said in the form of arrays, as a query of the array's elements"),
            Known.of(
                    "PostgreSQL",
                    "write.emptyInsert: DEFAULT_VALUES -> KEY_DEFAULT",
                    "the default of one column, and of the others, which are left out"),
            Known.of(
                    "PostgreSQL",
                    "literal.time: CAST -> KEYWORD",
                    "connections are in UTC, in which a time without a zone is"),
            Known.of(
                    "PostgreSQL",
                    "ddl.computed: GENERATED_ALWAYS_STORED -> GENERATED_ALWAYS",
                    "PostgreSQL 18, on which this runs, has virtual columns; the dialect speaks to older ones too"),
            Known.of(
                    "MySQL",
                    "select.sets: COMPLETE -> .*",
                    "BagOperationsByNumbering and SetOperationsByGrouping leave none of the others to be said"),
            Known.of(
                    "MySQL",
                    "select.setArms: PARENTHESES_BUT_FOR_SETS -> SUB_SELECT",
                    "all rows of a query in parentheses are the rows of the query"),
            Known.of(
                    "MariaDB",
                    "select.setArms: PARENTHESES_BUT_FOR_WITH -> SUB_SELECT",
                    "all rows of a query in parentheses are the rows of the query"),
            Known.of(
                    "MariaDB",
                    "(literal.binary: X_QUOTED_UNLESS_EMPTY -> X_QUOTED|ddl.defaults: BARE_WHEN_SHORT -> BARE)",
                    "MariaDB takes both; it is written as for MySQL, which does not"),
            Known.of(
                    "MariaDB",
                    "windowFunction (PERCENT_RANK|CUME_DIST): .*",
                    "FractionsByCounts leaves none to be said"),
            Known.of("SQLite", "identifierLength: larger", "a bound of ours: names have none in SQLite"),
            Known.of(
                    "SQLite",
                    "parameters: larger",
                    "SQLite's own bound, where it is not built with another: the JDBC driver's takes 250,000"),
            Known.of("SQLite", "naming.quoting: DOUBLE_QUOTES -> BACKTICKS", "SQLite takes these quotes too"),
            Known.of(
                    ".*",
                    "naming.namespaces: .*",
                    "statements about another namespace are not run: no test has two; golden files show them"),
            Known.of(
                    "SQLite|SQL Server",
                    "select.sets: ALL_WITH_UNION_ONLY -> COMPLETE",
                    "BagOperationsByNumbering leaves none of the others to be said"),
            Known.of(
                    "SQLite|MySQL|MariaDB|CockroachDB",
                    "group.groupingSets: NONE -> CLAUSES",
                    "GroupingSetsByUnion leaves none to be said"),
            Known.of(
                    "SQLite|SQL Server|Oracle",
                    "write.joined.(update|delete): NONE -> .*",
                    "JoinedUpdateBySubquery and JoinedDeleteByExists leave none to be said"),
            Known.of(
                    "SQLite|PostgreSQL|SQL Server|Oracle",
                    "write.limitedWrite: NONE -> ORDER_LIMIT",
                    "LimitedWriteByKey leaves none to be said"),
            Known.of(
                    "SQLite",
                    "group.textAggregates: GROUP_CONCAT_ORDER_INSIDE -> STRING_AGG_ORDER_INSIDE",
                    "string_agg is group_concat's other name"),
            Known.of(
                    "SQLite",
                    "expression.integers.division: SLASH -> TRUNC",
                    "a quotient of integers is whole already"),
            Known.of(
                    "SQLite",
                    "expression.texts.like: STANDARD -> WITH_CLASSES",
                    "a bracket means itself, escaped or not"),
            Known.of(
                    "SQLite",
                    "expression.longList: JSON_EACH -> (JSON_TABLE|OPENJSON)",
                    "all three are said in the form of arrays; decimals in several lists are the same decimals"),
            Known.of(
                    "PostgreSQL|MySQL|MariaDB|SQLite",
                    "naming.tableAlias: AS -> BARE",
                    "AS may be left out where a name is quoted"),
            Known.of("MySQL|MariaDB", "select.emptySource: OMITTED -> DUAL", "FROM DUAL may be said"),
            Known.of(
                    "PostgreSQL|CockroachDB",
                    "select.setArms: PARENTHESES -> .*",
                    "all rows of a query in parentheses are the rows of the query"),
            Known.of(
                    "PostgreSQL|MySQL|MariaDB|SQLite|CockroachDB",
                    "expression.truths: VALUES -> CONDITIONS",
                    "1 = 1 is TRUE"),
            Known.of(
                    "MySQL|MariaDB|PostgreSQL",
                    "expression.texts.like: STANDARD -> WITH_CLASSES",
                    "a bracket means itself, escaped or not"),
            Known.of(
                    "MySQL|MariaDB|SQLite|PostgreSQL",
                    "expression.nullSafeEquality: .* -> (INTERSECT|IS_NOT_DISTINCT_FROM)",
                    "another way to say the same that this database has"),
            Known.of(
                    "MySQL|PostgreSQL",
                    "expression.integers.remainder: MOD -> .*",
                    "% is MOD's other name, for all numbers, and zero may be added"),
            Known.of(
                    "MariaDB",
                    "expression.integers.remainder: MOD_PLUS_ZERO -> .*",
                    "of whole numbers % and MOD are one; golden files and a test of decimals show the zero"),
            Known.of(
                    "MySQL|MariaDB|SQL Server|Oracle",
                    "expression.longList: .* -> (JSON_EACH|OPENJSON|JSON_TABLE)",
                    "all three are said in the form of arrays"),
            Known.of(
                    "SQL Server",
                    "(function (GREATEST|LEAST)|aggregate (EVERY|SOME)): .*",
                    "ExtremesByCase and BooleanAggregatesByExtremes leave none to be said"),
            Known.of("Oracle", "aggregate (EVERY|SOME): .*", "BooleanAggregatesByExtremes leaves none to be said"),
            Known.of(
                    "MySQL",
                    "write.upsert: ON_DUPLICATE_KEY_WITH_ALIAS -> ON_DUPLICATE_KEY_WITH_VALUES",
                    "MySQL has both, and warns of this one"),
            Known.of(
                    "MySQL|MariaDB",
                    "write.assignments: IN_ORDER -> AT_ONCE",
                    "AssignmentsInOrder leaves none for which the order matters"),
            Known.of(
                    "MySQL|MariaDB|SQL Server",
                    "write.joined.delete: (JOIN_IN_TARGET -> TARGET_AMONG_SOURCES|TARGET_AMONG_SOURCES -> JOIN_IN_TARGET)",
                    "of a DELETE both are said alike"),
            Known.of("MySQL|MariaDB", "literal.truth: WORDS -> NUMBERS", "TRUE is 1"),
            Known.of(
                    "MariaDB",
                    "literal.timeParameter: CAST -> CAST_MOMENTS_TOO",
                    "its driver announces moments, which a cast leaves as they are"),
            Known.of("MySQL|MariaDB", "literal.time: KEYWORD -> CAST", "a cast text is the same time"),
            Known.of(
                    "MySQL|MariaDB",
                    "storage.booleans: NUMBER -> NATIVE",
                    "the driver sends TRUE as 1, and reads 1 as TRUE"),
            Known.of(
                    "MySQL|MariaDB",
                    "storage.instants: UTC_DATE_TIME -> OFFSET_DATE_TIME",
                    "the driver makes a date-time in UTC of it, the time zone of all connections"),
            Known.of(
                    "MySQL|MariaDB",
                    "storage.localTimes: NATIVE -> TIME_OF_DAY_AS_TEXT",
                    "the driver sends times as texts"),
            Known.of(".*", "ddl.comments: .* -> NONE", "no statement reads comments; golden files show them"),
            Known.of("MySQL|MariaDB", "ddl.enums: INLINE -> CHECK", "a text with a check has the same labels"),
            Known.of(
                    "PostgreSQL|MySQL|MariaDB|SQLite",
                    "ddl.indexes.uniqueNulls: DISTINCT -> .*",
                    "a longer way to leave out rows with nulls, which this database has too"),
            Known.of(
                    "MySQL|MariaDB",
                    "parameters: larger",
                    "the driver writes values into the text, unless it is told to let the server prepare statements"),
            Known.of(
                    "SQLite|PostgreSQL",
                    "select.recursions: KEYWORD_AND_HINTS -> (KEYWORD|KEYWORD_WIDENED)",
                    "hints say how a table is computed, not what it is; longer texts are cut nowhere"),
            Known.of(
                    "SQLite", "select.recursions: KEYWORD_AND_HINTS -> SILENT", "SQLite needs no word for a recursion"),
            Known.of("SQLite", "expression.json.values: TEXT -> CAST", "a document is a text"),
            Known.of(
                    "SQLite|PostgreSQL",
                    "ddl.defaults: BARE -> (NAMED|BARE_WHEN_SHORT)",
                    "a name or parentheses change no default"),
            Known.of("SQLite", "ddl.enums: CHECK -> INLINE", "any word is a type, and only labels are ever written"),
            Known.of("SQLite", "literal.truth: NUMBERS -> .*", "TRUE and CAST(1 AS BIT) are 1"),
            Known.of("SQLite", "storage.booleans: NUMBER -> NATIVE", "the driver sends TRUE as 1, and reads 1 as TRUE"),
            Known.of("SQLite", "storage.json: TEXT -> UNTYPED_TEXT", "the driver sends texts without a type"),
            Known.of(
                    ".*",
                    "(parameters|insertRows|listValues): smaller",
                    "more statements, or a longer way to say a list, with the same rows"),
            Known.of(
                    ".*",
                    "(insertRows|listValues): larger",
                    "a bound of ours, for speed: the database has none there"));

    private Equivalents() {}

    /** {@return why nothing tells the mutation from the right dialect, where that is known} */
    static Optional<String> reason(Mutation mutation) {
        return Known.reason(ALL, mutation).or(() -> Known.reason(EquivalentTypes.ALL, mutation));
    }
}
