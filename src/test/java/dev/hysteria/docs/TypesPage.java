package dev.hysteria.docs;

import dev.hysteria.dialect.Dialect;
import dev.hysteria.dialect.FunctionForm;
import dev.hysteria.dialect.Limits;
import dev.hysteria.dialect.StorageForms;
import dev.hysteria.internal.jdbc.SentValue;
import dev.hysteria.type.DataType;
import dev.hysteria.type.Types;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The page {@code docs/reference/types.md}, made of what the dialects answer. */
public final class TypesPage {
    private static final String INTRODUCTION = """
        # Types

        What a column of each type is on each database, and how its driver is sent a value: the method of `PreparedStatement`. `Types` holds the constants and factories; a type of your own wraps one of them:
        `varchar(255).as(Email::new, Email::value)`. This page is generated from the dialects and compared with them by a test.

        | in a schema | in Java | holds |
        |---|---|---|
        """;
    private static final List<Line> LINES = List.of(
            new Line("BOOLEAN", "Boolean", "true or false", Types.BOOLEAN),
            new Line("SMALLINT", "Short", "a 16-bit integer", Types.SMALLINT),
            new Line("INTEGER", "Integer", "a 32-bit integer", Types.INTEGER),
            new Line("BIGINT", "Long", "a 64-bit integer", Types.BIGINT),
            new Line("decimal(12, 2)", "BigDecimal", "an exact decimal of up to 38 digits", Types.decimal(12, 2)),
            new Line("REAL", "Float", "a 32-bit binary floating point number; finite", Types.REAL),
            new Line("DOUBLE", "Double", "a 64-bit binary floating point number; finite", Types.DOUBLE),
            new Line("varchar(255)", "String", "text of at most so many code points", Types.varchar(255)),
            new Line("TEXT", "String", "text", Types.TEXT),
            new Line("TIMESTAMP", "Instant", "a point in time, to the microsecond", Types.TIMESTAMP),
            new Line(
                    "OFFSET_TIMESTAMP",
                    "OffsetDateTime",
                    "the same; the offset is not kept, and read as zero",
                    Types.OFFSET_TIMESTAMP),
            new Line("DATETIME", "LocalDateTime", "a date and time of day, to the microsecond", Types.DATETIME),
            new Line("DATE", "LocalDate", "a calendar date", Types.DATE),
            new Line("TIME", "LocalTime", "a time of day, to the microsecond", Types.TIME),
            new Line("UUID", "UUID", "a universally unique identifier", Types.UUID),
            new Line("BINARY", "byte[]", "bytes", Types.BINARY),
            new Line("JSON", "String", "a JSON document", Types.JSON),
            new Line(
                    "enumOf(DayOfWeek.class)",
                    "DayOfWeek",
                    "one of an enum's constants, as text; the column gets a check of its labels",
                    Types.enumOf(DayOfWeek.class)),
            new Line(
                    "nativeEnumOf(DayOfWeek.class)",
                    "DayOfWeek",
                    "the same, as the database's own enum type where it has one",
                    Types.nativeEnumOf(DayOfWeek.class)),
            new Line(
                    "arrayOf(INTEGER)",
                    "List<Integer>",
                    "a list of values of a scalar type",
                    Types.arrayOf(Types.INTEGER)));

    private TypesPage() {}

    private record Line(String name, String javaClass, String meaning, DataType<?> type) {}

    /** The page, with a section for each dialect. */
    static String of(List<Dialect> dialects) {
        return INTRODUCTION
                + LINES.stream()
                        .map(line -> row(code(line.name()), code(line.javaClass()), line.meaning()))
                        .collect(Collectors.joining())
                + dialects.stream().map(TypesPage::section).collect(Collectors.joining());
    }

    /** {@return what the page says of one dialect} */
    public static String section(Dialect dialect) {
        return "\n## " + dialect.name() + "\n\n" + notes(dialect)
                + "\n| type | column | sent by | check |\n|---|---|---|---|\n"
                + LINES.stream()
                        .map(line -> row(
                                code(line.name()),
                                code(dialect.columnType(line.type().logical())),
                                code(SentValue.call(dialect, line.type().logical())),
                                dialect.columnCheck(line.type().logical())
                                        .map(TypesPage::check)
                                        .map(TypesPage::code)
                                        .orElse("")))
                        .collect(Collectors.joining());
    }

    private static String notes(Dialect dialect) {
        var notes = new ArrayList<String>();
        Limits limits = dialect.limits();
        notes.add("Names have at most %d %s, statements at most %d parameters."
                .formatted(
                        limits.identifierLength(),
                        limits.identifierMeasure().name().toLowerCase(Locale.ROOT),
                        limits.parameters()));
        StorageForms storage = dialect.traits().storage();
        switch (storage.decimals()) {
            case EXACT -> {}
            case EXACT_TO_15_DIGITS -> notes.add("Decimals of more than 15 digits are refused.");
        }
        switch (storage.emptyText()) {
            case KEPT -> {}
            case NULL -> notes.add("An empty text is null there, so storing one is refused.");
        }
        return String.join("\n", notes) + "\n";
    }

    private static String check(FunctionForm form) {
        return switch (form) {
            case FunctionForm.Call(String name) -> name + "(column)";
            case FunctionForm.Cast(String type) -> "CAST(column AS " + type + ")";
            case FunctionForm.Pattern(List<FunctionForm.Piece> pieces) ->
                pieces.stream()
                        .map(piece -> switch (piece) {
                            case FunctionForm.Piece.Text(String sql) -> sql;
                            case FunctionForm.Piece.Argument argument -> "column";
                        })
                        .collect(Collectors.joining());
            case FunctionForm.Refused refused -> "refused";
        };
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells).replaceAll(" +\\|", " |").strip() + " |\n";
    }

    private static String code(String text) {
        return "`" + text + "`";
    }
}
