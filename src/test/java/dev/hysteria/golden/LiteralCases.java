package dev.hysteria.golden;

import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.Source;
import dev.hysteria.sample.Users;
import dev.hysteria.type.EnumStorage;
import dev.hysteria.type.LogicalType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** Constants written into a statement, as schemas and rewrites do. */
final class LiteralCases {
    private LiteralCases() {}

    static List<GoldenCase> cases() {
        Cases cases = Cases.of("literal");
        literal(cases, "boolean", "true", true, new LogicalType.Bool());
        literal(cases, "boolean-false", "false", false, new LogicalType.Bool());
        literal(cases, "smallint", "the smallest 16-bit integer", Short.MIN_VALUE, new LogicalType.SmallInt());
        literal(cases, "integer", "the smallest 32-bit integer", Integer.MIN_VALUE, new LogicalType.Int());
        literal(cases, "bigint", "the smallest 64-bit integer", Long.MIN_VALUE, new LogicalType.BigInt());
        literal(cases, "bigint-largest", "the largest", Long.MAX_VALUE, new LogicalType.BigInt());
        literal(cases, "decimal", "every digit, no exponent", new BigDecimal("-1E-7"), new LogicalType.Decimal(10, 7));
        literal(cases, "real", "a 32-bit floating point number", 0.1f, new LogicalType.Real());
        literal(cases, "double", "a 64-bit floating point number", 1.5e300, new LogicalType.DoublePrecision());
        literal(
                cases,
                "text",
                "quotes, backslashes, wildcards, placeholders, other planes",
                "it's \\' \"q\" %_ ? :1 $1 \uD834\uDD1E",
                new LogicalType.Text());
        literal(
                cases,
                "text-lines",
                "line ends and a comment's marks",
                "a\nb\r\tc -- /* */ ;",
                new LogicalType.Varchar(40));
        literal(cases, "text-empty", "the empty text", "", new LogicalType.Text());
        literal(
                cases,
                "timestamp",
                "a point in time, in UTC",
                Instant.parse("2026-01-02T03:04:05.000006Z"),
                new LogicalType.Timestamp());
        literal(
                cases,
                "datetime",
                "a date and time",
                LocalDateTime.parse("2026-01-02T03:04:05"),
                new LogicalType.DateTime());
        literal(cases, "date", "a date", LocalDate.of(2026, 1, 2), new LogicalType.Date());
        literal(cases, "time", "a time of day", LocalTime.of(3, 4, 5, 6_000), new LogicalType.Time());
        literal(
                cases,
                "uuid",
                "a UUID",
                UUID.fromString("01234567-89ab-cdef-8edc-ba9876543210"),
                new LogicalType.Uuid());
        literal(cases, "binary", "bytes", new byte[] {0, 39, 92, (byte) 0xff}, new LogicalType.Binary());
        literal(cases, "binary-empty", "no bytes", new byte[0], new LogicalType.Binary());
        literal(
                cases,
                "json",
                "a document with quotes and backslashes",
                "{\"a\": \"it's \\\"q\\\"\"}",
                new LogicalType.Json());
        literal(
                cases,
                "enum",
                "a label",
                "it's",
                new LogicalType.Enumeration("Mood", List.of("it's"), EnumStorage.TEXT_WITH_CHECK));
        LogicalType.Enumeration own = new LogicalType.Enumeration("Switch", List.of("ON"), EnumStorage.NATIVE);
        cases.add(
                "enum-native",
                "a label of the database's own type, in the statement and beside it",
                GoldenCase.Setting.EMPTY,
                new Ddl.CreateEnum(own),
                Query.Select.of(
                        List.of(
                                new SelectItem(new Expr.Literal("ON", own), Identifier.of("written")),
                                new SelectItem(new Expr.Parameter("ON", own), Identifier.of("sent"))),
                        new Source.Nothing()));
        literal(
                cases,
                "array-of-texts",
                "elements with quotes, nulls, commas",
                java.util.Arrays.asList("a,b", "it's \"q\" \\", null, ""),
                new LogicalType.Array(new LogicalType.Text()));
        literal(cases, "array-of-integers", "numbers", List.of(1, -2), new LogicalType.Array(new LogicalType.Int()));
        literal(cases, "array-empty", "no elements", List.of(), new LogicalType.Array(new LogicalType.Int()));
        cases.tree("null", "a null of some type", Users.USERS, new Expr.Null(new LogicalType.Date()));
        return cases.all();
    }

    private static void literal(Cases cases, String name, String shows, Object value, LogicalType type) {
        cases.tree(name, shows, Users.USERS, new Expr.Literal(value, type));
    }
}
