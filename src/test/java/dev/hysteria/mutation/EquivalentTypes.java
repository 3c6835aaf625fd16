package dev.hysteria.mutation;

import java.util.List;

/** Types and casts that no answer can tell from the right ones, each with the reason. */
final class EquivalentTypes {
    static final List<Known> ALL = List.of(
            Known.of(
                    ".*",
                    "cast (?!Decimal)(\\w+) to \\1: .*",
                    "the value is of the type already: a form that reads, rounds or compares it leaves it what it is"),
            Known.of(
                    ".*",
                    "cast (Bool|SmallInt|Int|BigInt) to (SmallInt|Int|BigInt): .*",
                    "a whole number, which a form that rounds leaves what it is"),
            Known.of(
                    ".*",
                    "cast (SmallInt|Int|BigInt) to Decimal: .*",
                    "a whole number has no digits to round, and writes the number that a form for texts reads"),
            Known.of(
                    ".*",
                    "cast (SmallInt|Int|BigInt|Decimal|Real) to DoublePrecision: .*",
                    "a number is taken for what it is, or writes the number that a form for texts reads"),
            Known.of(
                    "SQLite",
                    "columnType \\w+: (TEXT|REAL) -> BLOB",
                    "such a column keeps what it is given, which is a text or a number already"),
            Known.of("SQLite", "columnType \\w+: INTEGER -> NUMERIC", "the two differ in casts only"),
            Known.of(
                    "SQLite",
                    "columnType Decimal: NUMERIC -> REAL",
                    "a decimal of 15 digits is the same number in both, compared by value"),
            Known.of(
                    "SQLite",
                    "columnType (Timestamp|DateTime|Date|Time|Uuid|Enumeration|Array): TEXT -> (INTEGER|NUMERIC)",
                    "a text that does not write a number stays a text"),
            Known.of("SQLite", "columnType Binary: BLOB -> .*", "bytes are never made something else"),
            Known.of(
                    "SQLite",
                    "castType .*",
                    "only nulls are cast to it, which have no type; they were put beside values of every type"),
            Known.of(
                    "MySQL|MariaDB",
                    "castType .*",
                    "only nulls are cast to it: what stands beside one is of the wider of both types, in which it is what it was"),
            Known.of(
                    "MySQL|MariaDB",
                    "cast Decimal to (SmallInt|Int): .* -> Cast\\[type=SIGNED\\]",
                    "it rounds too, and what it makes of a number beyond 64 bits is beyond the type"),
            Known.of("MySQL|MariaDB", "columnType Enumeration: .*", "the column's check admits its labels only"),
            Known.of("MySQL|MariaDB", "columnType Bool: tinyint\\(1\\) -> smallint", "the driver reads 1 as TRUE"),
            Known.of(
                    "PostgreSQL",
                    "cast Date to (Varchar|Text): .* -> Cast\\[type=text\\]",
                    "the driver has the server write dates as ISO 8601 does"),
            Known.of(
                    "PostgreSQL",
                    "cast Int to Bool: .* -> Cast\\[type=boolean\\]",
                    "PostgreSQL casts an integer of this size, and no other"),
            Known.of(
                    "PostgreSQL",
                    "cast Decimal to (SmallInt|Int): .*AS integer\\).*",
                    "rounded on the way to an integer, which then is none of the smaller type, or is"),
            Known.of(
                    "PostgreSQL",
                    "castType (SmallInt: smallint -> integer|Real: real -> double precision)",
                    "nulls of a wider type: what is calculated beside them is calculated wider, and an error when it is read"),
            Known.of(
                    "PostgreSQL",
                    "(castType|columnType) Timestamp: timestamp\\(6\\) with time zone -> timestamp\\(6\\)",
                    "connections are in UTC, where both are the same moment"));

    private EquivalentTypes() {}
}
