package dev.hysteria.mutation;

import dev.hysteria.ast.ColumnContent;
import dev.hysteria.ast.ColumnName;
import dev.hysteria.ast.Command;
import dev.hysteria.ast.Conflict;
import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.InsertRows;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.Returning;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.TableName;
import dev.hysteria.ast.Target;
import dev.hysteria.dialect.EveryForm;
import dev.hysteria.type.LogicalType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Values of each type that casts are known to be wrong about: at the ends of other types, half way between two, almost written as they should be. */
final class Operands {
    /** Every type, and a decimal with more digits behind the point. */
    static final List<LogicalType> TYPES = Stream.concat(
                    EveryForm.TYPES.stream(), Stream.of(new LogicalType.Decimal(9, 4)))
            .toList();

    /** A decimal that is wider than any integer, which is no type of a column everywhere. */
    static final LogicalType WIDE = new LogicalType.Decimal(25, 2);

    private static final TableName TABLE = TableName.of("operands");
    private static final Identifier ALIAS = Identifier.of("o");
    private static final LogicalType INT = new LogicalType.Int();

    private static final List<String> TEXTS = List.of(
            "12",
            " -7 ",
            "+0",
            "007",
            "-32768",
            "32768",
            "2147483648",
            "-9223372036854775808",
            "9223372036854775808",
            "",
            " ",
            "12abc",
            "1 2",
            "--1",
            "0x1F",
            "1_000",
            "1\n",
            "\t1",
            "1.50",
            "-.5",
            "2.5",
            "2.345",
            "-2.345",
            "1.",
            ".",
            "1e3",
            "1E+2 ",
            "1e400",
            "NaN",
            "Infinity",
            "1,5",
            "10000000000.00",
            "2024-02-29",
            "2023-02-29",
            "0001-01-01",
            "9999-12-31",
            "2024-2-9",
            "20240229",
            " 2024-02-29",
            "2024-02-29T13:14:15",
            "2024-02-29T13:14:15.5",
            "2024-02-29 13:14:15",
            "2024-02-29T24:00:00",
            "2024-02-29T13:14:15.1234567",
            "2024-02-29T13:14:15Z",
            "2024-02-29T13:14:15.000001Z",
            "2024-02-29T13:14:15+01:00",
            "13:14:15",
            "23:59:59.999999",
            "24:00:00",
            "1:14:15",
            "13:14",
            "today",
            "now",
            "0191f3a4-7c2b-7d11-8e5f-0123456789ab",
            "0191F3A4-7C2B-7D11-8E5F-0123456789AB",
            "0191f3a47c2b7d118e5f0123456789ab",
            "{0191f3a4-7c2b-7d11-8e5f-012345678}",
            "0191f3a4-7c2b-7d11-8e5f-0123456789ag",
            "null",
            "[1, 2]",
            "{\"a\": 1}",
            "{a: 1}",
            "'a'",
            "true",
            "false",
            "t",
            "yes",
            "red",
            "blue",
            "Red");

    private Operands() {}

    /** {@return values of a type, none of them null} */
    static List<Object> of(LogicalType type) {
        return switch (type) {
            case LogicalType.Bool t -> List.of(true, false);
            case LogicalType.SmallInt t -> List.of(Short.MIN_VALUE, (short) -1, (short) 0, (short) 7, Short.MAX_VALUE);
            case LogicalType.Int t -> List.of(Integer.MIN_VALUE, -32_769, -1, 0, 10, 32_768, Integer.MAX_VALUE);
            case LogicalType.BigInt t ->
                List.of(Long.MIN_VALUE, -2_147_483_649L, -1L, 0L, 9L, 2_147_483_648L, (1L << 53) + 1, Long.MAX_VALUE);
            case LogicalType.Decimal(int precision, int scale)
            when scale == 4 -> decimals("0.0050", "2.3450", "-2.3450", "0.4999", "-2.5000", "99999.9950");
            case LogicalType.Decimal(int precision, int scale)
            when precision == 25 ->
                decimals("9223372036854775807.49", "9223372036854775807.50", "-99999999999999999999.50");
            case LogicalType.Decimal t ->
                decimals(
                        "0.00",
                        "-0.50",
                        "0.49",
                        "2.50",
                        "3.50",
                        "-2.50",
                        "32767.50",
                        "2147483647.50",
                        "-9999999999.99");
            case LogicalType.Real t -> List.of(0f, 0.1f, -2.5f, 3f, 1e30f, 16_777_217f);
            case LogicalType.DoublePrecision t ->
                List.of(0.0, 0.1, 0.5, 1.5, 2.5, -2.5, 1.005, 0.285, 32_767.5, 2_147_483_647.5, 1e10, 1e19, -1e300);
            case LogicalType.Varchar t -> List.copyOf(TEXTS);
            case LogicalType.Text t -> List.copyOf(TEXTS);
            case LogicalType.Timestamp t ->
                List.of(
                        Instant.parse("0001-01-01T00:00:00Z"),
                        Instant.parse("1969-12-31T23:59:59.999999Z"),
                        Instant.parse("2024-02-29T13:14:15.5Z"),
                        Instant.parse("9999-12-31T23:59:59.999999Z"));
            case LogicalType.DateTime t ->
                List.of(
                        LocalDateTime.parse("0001-01-01T00:00:00"),
                        LocalDateTime.parse("2024-03-31T02:30:00.000001"),
                        LocalDateTime.parse("9999-12-31T23:59:59.999999"));
            case LogicalType.Date t ->
                List.of(
                        LocalDate.of(1, 1, 1),
                        LocalDate.of(1582, 10, 10),
                        LocalDate.of(2024, 2, 29),
                        LocalDate.of(9999, 12, 31));
            case LogicalType.Time t ->
                List.of(LocalTime.MIDNIGHT, LocalTime.of(13, 14, 15), LocalTime.parse("23:59:59.999999"));
            case LogicalType.Uuid t -> List.of(new UUID(0, 0), UUID.fromString("0191f3a4-7c2b-7d11-8e5f-0123456789ab"));
            case LogicalType.Binary t -> List.of(new byte[] {0}, new byte[] {49, 50}, new byte[] {0, -1, 39, 92});
            case LogicalType.Json t -> List.of("1", "\"a\"", "[1, 2]", "{\"a\": null}");
            case LogicalType.Enumeration t -> List.copyOf(t.labels());
            case LogicalType.Array t -> List.of(List.of(), List.of(1), List.of(1, 2));
        };
    }

    private static List<Object> decimals(String... digits) {
        List<Object> decimals = new ArrayList<>();
        for (String each : digits) {
            decimals.add(new BigDecimal(each));
        }
        return decimals;
    }

    // ---- the same in a table: the value of a type at a place is in the row of that number

    /** {@return a table with a column of each type} */
    static Ddl.CreateTable table() {
        List<Ddl.ColumnDefinition> columns = new ArrayList<>();
        columns.add(defined(Identifier.of("n"), INT));
        TYPES.forEach(type -> columns.add(defined(name(type), type)));
        return new Ddl.CreateTable(TABLE, columns, Optional.empty(), List.of(), List.of(), List.of());
    }

    private static Ddl.ColumnDefinition defined(Identifier name, LogicalType type) {
        return new Ddl.ColumnDefinition(name, type, Nullability.NULLABLE, new ColumnContent.Plain(), Optional.empty());
    }

    /** {@return what fills the table} */
    static Command rows() {
        List<ColumnName> columns = new ArrayList<>();
        columns.add(new ColumnName(Identifier.of("n"), INT));
        TYPES.forEach(type -> columns.add(new ColumnName(name(type), type)));
        List<List<Expr>> rows = new ArrayList<>();
        for (int n = 0; n < TEXTS.size(); n++) {
            List<Expr> row = new ArrayList<>();
            row.add(new Expr.Parameter(n, INT));
            for (LogicalType type : TYPES) {
                List<Object> values = of(type);
                row.add(n < values.size() ? new Expr.Parameter(values.get(n), type) : new Expr.Null(type));
            }
            rows.add(row);
        }
        return new Command.Insert(
                new Target(TABLE, ALIAS, List.of()),
                columns,
                new InsertRows.Values(rows),
                new Conflict.Fail(),
                new Returning.Nothing());
    }

    static Source source() {
        return new Source.Table(TABLE, ALIAS);
    }

    static Expr number() {
        return new Expr.Column(ALIAS, Identifier.of("n"), INT, Nullability.NULLABLE);
    }

    static Expr column(LogicalType type) {
        return new Expr.Column(ALIAS, name(type), type, Nullability.NULLABLE);
    }

    private static Identifier name(LogicalType type) {
        return Identifier.of("of_" + TYPES.indexOf(type));
    }
}
