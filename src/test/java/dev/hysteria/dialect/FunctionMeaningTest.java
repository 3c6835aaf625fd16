package dev.hysteria.dialect;

import static dev.hysteria.ast.ScalarFunction.*;
import static dev.hysteria.dialect.Meaning.call;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.ArithmeticOperator;
import dev.hysteria.ast.DateField;
import dev.hysteria.ast.DateUnit;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.Source;
import dev.hysteria.reference.ReferenceDatabase;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.type.LogicalType;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every function means the same on every database, whether its values are written or sent. */
class FunctionMeaningTest {

    private static final Expr NO_TEXT = new Expr.Null(Meaning.TEXT);
    private static final Expr NO_INT = new Expr.Null(Meaning.INT);
    private static final Expr NO_DOUBLE = new Expr.Null(Meaning.DOUBLE);
    private static final Expr NO_DATE_TIME = new Expr.Null(new LogicalType.DateTime());

    @EveryDatabase
    void texts(FreshDatabase database) throws SQLException {
        check(database, TEXTS);
    }

    @EveryDatabase
    void numbers(FreshDatabase database) throws SQLException {
        check(database, NUMBERS);
    }

    @EveryDatabase
    void choices(FreshDatabase database) throws SQLException {
        check(database, CHOICES);
    }

    @EveryDatabase
    void orderOfTextsWithoutColumns(FreshDatabase database) throws SQLException {
        check(database, TEXTS_WITHOUT_COLUMNS);
    }

    @EveryDatabase
    void calculations(FreshDatabase database) throws SQLException {
        check(database, CALCULATIONS);
    }

    @EveryDatabase
    void partsOfTimes(FreshDatabase database) throws SQLException {
        check(database, PARTS);
    }

    @EveryDatabase
    void movedTimes(FreshDatabase database) throws SQLException {
        check(database, MOVES);
    }

    @EveryDatabase
    void truncatedTimes(FreshDatabase database) throws SQLException {
        check(database, TRUNCATIONS);
    }

    @EveryDatabase
    void differencesOfTimes(FreshDatabase database) throws SQLException {
        check(database, DIFFERENCES);
    }

    @EveryDatabase
    void now(FreshDatabase database) throws SQLException {
        try (Connection connection = Dialects.connect(database)) {
            PlainJdbc jdbc = new PlainJdbc(connection, Dialects.of(database.database()));
            Instant now =
                    (Instant) jdbc.value(new Expr.Function(CURRENT_TIMESTAMP, List.of(), new LogicalType.Timestamp()));
            LocalDate today =
                    (LocalDate) jdbc.value(new Expr.Function(CURRENT_DATE, List.of(), new LogicalType.Date()));
            assertThat(Duration.between(now, Instant.now()).abs()).isLessThan(Duration.ofSeconds(30));
            assertThat(today)
                    .isBetween(
                            LocalDate.now(ZoneOffset.UTC).minusDays(1),
                            LocalDate.now(ZoneOffset.UTC).plusDays(1));
        }
    }

    @EveryDatabase
    void randomUuids(FreshDatabase database) throws SQLException {
        try (Connection connection = Dialects.connect(database)) {
            PlainJdbc jdbc = new PlainJdbc(connection, Dialects.of(database.database()));
            Expr random = new Expr.Function(RANDOM_UUID, List.of(), new LogicalType.Uuid());
            List<UUID> made = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                made.add((UUID) jdbc.value(random));
            }
            assertThat(made).doesNotHaveDuplicates().allSatisfy(uuid -> {
                assertThat(uuid.version()).isEqualTo(4);
                assertThat(uuid.variant()).isEqualTo(2);
            });
        }
    }

    @Test
    void inTheReference() {
        ReferenceDatabase reference = new ReferenceDatabase();
        List<String> differences = new ArrayList<>();
        for (List<Meaning> cases : List.of(
                TEXTS, NUMBERS, CHOICES, TEXTS_WITHOUT_COLUMNS, CALCULATIONS, PARTS, MOVES, TRUNCATIONS, DIFFERENCES)) {
            for (Meaning meaning : cases) {
                Expr expression = meaning.expression().apply(Meaning.Values.PARAMETERS);
                Query query =
                        Query.Select.of(List.of(new SelectItem(expression, Identifier.of("v"))), new Source.Nothing());
                Object actual = reference.answer(query).rows().getFirst().getFirst();
                if (!meaning.isMetBy(actual)) {
                    differences.add(meaning.name() + " should be " + meaning.expected() + ", was " + actual);
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void everyFunctionHasACase() {
        EnumSet<ScalarFunction> missing = EnumSet.allOf(ScalarFunction.class);
        missing.removeAll(EnumSet.of(CURRENT_TIMESTAMP, CURRENT_DATE, RANDOM_UUID));
        for (List<Meaning> cases : List.of(TEXTS, NUMBERS, CHOICES, PARTS)) {
            for (Meaning meaning : cases) {
                if (meaning.expression().apply(Meaning.Values.LITERALS) instanceof Expr.Function function) {
                    missing.remove(function.function());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static void check(FreshDatabase database, List<Meaning> cases) throws SQLException {
        List<String> differences = new ArrayList<>();
        try (Connection connection = Dialects.connect(database)) {
            PlainJdbc jdbc = new PlainJdbc(connection, Dialects.of(database.database()));
            for (Meaning meaning : cases) {
                if (!meaning.fits(jdbc.dialect())) {
                    continue;
                }
                for (Meaning.Values values : Meaning.Values.values()) {
                    String found;
                    try {
                        Object actual = jdbc.value(meaning.expression().apply(values));
                        if (meaning.isMetBy(actual)) {
                            continue;
                        }
                        found = "was " + actual;
                    } catch (SQLException | RuntimeException failure) {
                        found = "failed: " + failure + (failure.getCause() == null ? "" : " " + failure.getCause());
                    }
                    differences.add(
                            meaning.name() + " as " + values + " should be " + meaning.expected() + ", " + found);
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    private static final List<Meaning> TEXTS = List.of(
            call(LOWER, "abc", "AbC"),
            call(LOWER, "àéñ", "ÀÉÑ"),
            call(LOWER, "σοφια", "ΣΟΦΙΑ"),
            call(LOWER, "привет😀", "ПРИВЕТ😀"),
            call(LOWER, "", ""),
            call(LOWER, null, NO_TEXT),
            call(UPPER, "ABC", "aBc"),
            call(UPPER, "ÀÉÑŸ", "àéñÿ"),
            call(UPPER, null, NO_TEXT),
            call(LENGTH, 0, ""),
            call(LENGTH, 5, "a😀é b"),
            call(LENGTH, 4, "ab  "),
            call(TRIM, "a b", "  a b  "),
            call(TRIM, "\ta\n", " \ta\n "),
            call(TRIM, "", "   "),
            call(TRIM_LEADING, "a  ", "  a  "),
            call(TRIM_TRAILING, "  a", "  a  "),
            call(TRIM_TRAILING, null, NO_TEXT),
            call(SUBSTRING, "😀b", "a😀bc", 2, 2),
            call(SUBSTRING, "bc", "abc", 2, 99),
            call(SUBSTRING, "", "abc", 4, 1),
            call(SUBSTRING, "", "abc", 9, 1),
            call(SUBSTRING, "", "abc", 1, 0),
            call(SUBSTRING, null, "abc", NO_INT, 1),
            call(LEFT, "a😀", "a😀b", 2),
            call(LEFT, "abc", "abc", 9),
            call(LEFT, "", "abc", 0),
            call(RIGHT, "😀b", "a😀b", 2),
            call(RIGHT, "abc", "abc", 9),
            call(RIGHT, "", "abc", 0),
            call(RIGHT, null, NO_TEXT, 1),
            call(REPLACE, "bAb", "aAa", "a", "b"),
            call(REPLACE, "b", "aab", "a", ""),
            call(REPLACE, "a.c", "abc", "b", "."),
            call(REPLACE, null, "abc", "b", NO_TEXT),
            call(POSITION, 2, "b", "abcb"),
            call(POSITION, 0, "B", "abc"),
            call(POSITION, 3, "b", "a😀b"),
            call(POSITION, 1, "", "abc"),
            call(POSITION, 0, "a", ""),
            call(POSITION, 0, "a ", "a"),
            call(PAD_LEADING, "xyxab", "ab", 5, "xy"),
            call(PAD_LEADING, "ab", "abc", 2, "x"),
            call(PAD_LEADING, "😀😀a", "a", 3, "😀"),
            call(PAD_LEADING, "", "abc", 0, "x"),
            call(PAD_LEADING, null, NO_TEXT, 3, "x"),
            call(PAD_TRAILING, "abxyx", "ab", 5, "xy"),
            call(PAD_TRAILING, "ab", "abc", 2, "x"),
            call(PAD_TRAILING, "a😀😀", "a", 3, "😀"),
            call(REPEAT, "ababab", "ab", 3),
            call(REPEAT, "", "ab", 0),
            call(REPEAT, "", "", 5),
            call(REPEAT, null, "ab", NO_INT),
            call(REVERSE, "b😀a", "a😀b"),
            call(REVERSE, "", ""));

    private static final List<Meaning> NUMBERS = List.of(
            call(ABSOLUTE, 5, -5),
            call(ABSOLUTE, 2.5, -2.5),
            call(ABSOLUTE, decimal("2.50"), decimal("-2.50")),
            call(ABSOLUTE, null, NO_INT),
            call(SIGN, -1, -2.5),
            call(SIGN, 0, 0),
            call(SIGN, 1, decimal("0.01")),
            call(CEILING, decimal("-1"), decimal("-1.5")),
            call(CEILING, 2.0, 1.2),
            call(CEILING, decimal("12345678901234567891"), decimal("12345678901234567890.1")),
            call(FLOOR, decimal("-2"), decimal("-1.5")),
            call(FLOOR, 1.0, 1.8),
            call(FLOOR, null, NO_DOUBLE),
            call(ROUND, decimal("3"), decimal("2.5"), digits(0)),
            call(ROUND, decimal("-3"), decimal("-2.5"), digits(0)),
            call(ROUND, decimal("1.01"), decimal("1.005"), digits(2)),
            call(ROUND, decimal("-1.01"), decimal("-1.005"), digits(2)),
            call(ROUND, decimal("12345678901234567890.13"), decimal("12345678901234567890.125"), digits(2)),
            call(ROUND, decimal("1.2"), decimal("1.2"), digits(5)),
            call(ROUND, 3.0, 2.5, digits(0)),
            call(ROUND, -3.0, -2.5, digits(0)),
            call(ROUND, 4.0, 3.5, digits(0)),
            call(ROUND, 0.13, 0.125, digits(2)),
            call(ROUND, 1.0E40, 1.0E40, digits(2)),
            call(ROUND, 7, 7, digits(0)),
            call(ROUND, null, NO_DOUBLE, digits(0)),
            call(TRUNCATE, decimal("2.7"), decimal("2.789"), digits(1)),
            call(TRUNCATE, decimal("-2.7"), decimal("-2.789"), digits(1)),
            call(TRUNCATE, decimal("-2"), decimal("-2.789"), digits(0)),
            call(TRUNCATE, 1.13, 1.13, digits(2)),
            call(TRUNCATE, -1.1, -1.13, digits(1)),
            call(TRUNCATE, 0.29, 0.29, digits(2)),
            call(POWER, 8.0, 2.0, 3.0),
            call(POWER, Math.sqrt(2), 2.0, 0.5),
            call(POWER, 0.25, 2, -2),
            call(POWER, 1024.0, 2, 10),
            call(POWER, null, 2.0, NO_DOUBLE),
            call(SQUARE_ROOT, 3.0, 9.0),
            call(SQUARE_ROOT, 3.0, 9),
            call(SQUARE_ROOT, null, -1.0),
            call(EXPONENTIAL, Math.E, 1.0),
            call(EXPONENTIAL, 1.0, 0),
            call(NATURAL_LOGARITHM, 1.0, Math.E),
            call(NATURAL_LOGARITHM, Math.log(10), 10),
            call(NATURAL_LOGARITHM, null, 0.0),
            call(NATURAL_LOGARITHM, null, -1.0),
            call(NATURAL_LOGARITHM, null, NO_DOUBLE));

    private static final List<Meaning> CHOICES = List.of(
            call(GREATEST, 3, 1, 3, 2),
            call(GREATEST, null, 1, NO_INT),
            call(GREATEST, LocalDate.of(2021, 1, 1), LocalDate.of(2020, 12, 31), LocalDate.of(2021, 1, 1)),
            call(LEAST, 1, 1, 3, 2),
            call(LEAST, null, NO_INT, 1),
            call(LEAST, decimal("1.50"), decimal("1.50"), decimal("2.25")),
            call(
                    LEAST,
                    LocalDateTime.of(2020, 1, 1, 0, 0),
                    LocalDateTime.of(2020, 1, 1, 0, 0),
                    LocalDateTime.of(2020, 1, 1, 0, 0, 1)),
            call(COALESCE, 2, NO_INT, 2),
            call(COALESCE, "", NO_TEXT, "", "c"),
            call(COALESCE, null, NO_TEXT, NO_TEXT),
            call(COALESCE, true, new Expr.Null(new LogicalType.Bool()), true),
            call(
                    COALESCE,
                    UUID.fromString("00112233-4455-6677-8899-aabbccddeeff"),
                    new Expr.Null(new LogicalType.Uuid()),
                    UUID.fromString("00112233-4455-6677-8899-aabbccddeeff")),
            call(NULL_IF, null, 1, 1),
            call(NULL_IF, 1, 1, 2),
            call(NULL_IF, "a", "a", "A"),
            call(NULL_IF, "a", "a", "a "),
            call(NULL_IF, "a", "a", NO_TEXT),
            call(NULL_IF, null, NO_TEXT, "a"),
            call(NULL_IF, LocalDate.of(2020, 2, 29), LocalDate.of(2020, 2, 29), LocalDate.of(2020, 2, 28)));

    private static final List<Meaning> TEXTS_WITHOUT_COLUMNS = List.of(
            call(GREATEST, "b", "B", "b"),
            call(GREATEST, "a ", "a", "a "),
            call(LEAST, "A", "a", "A"),
            call(LEAST, "Z", "a", "Z"),
            call(LEAST, "\uE000", "😀", "\uE000"));

    private static final List<Meaning> CALCULATIONS = List.of(
            calculate(ArithmeticOperator.ADD, 3, 1, 2),
            calculate(ArithmeticOperator.SUBTRACT, -1, 1, 2),
            calculate(ArithmeticOperator.MULTIPLY, decimal("3.75"), decimal("2.5"), decimal("1.5")),
            calculate(ArithmeticOperator.DIVIDE, 2, 7, 3),
            calculate(ArithmeticOperator.DIVIDE, -2, -7, 3),
            calculate(ArithmeticOperator.DIVIDE, -2, 7, -3),
            calculate(ArithmeticOperator.DIVIDE, null, 7, 0),
            calculate(ArithmeticOperator.DIVIDE, null, NO_INT, 2),
            calculate(ArithmeticOperator.DIVIDE, 4611686018427387903L, Long.MAX_VALUE, 2L),
            calculate(ArithmeticOperator.DIVIDE, 0.5, 1.0, 2.0),
            calculate(ArithmeticOperator.DIVIDE, null, 1.0, 0.0),
            calculate(ArithmeticOperator.DIVIDE, null, decimal("1.5"), decimal("0.0")),
            calculate(ArithmeticOperator.DIVIDE, decimal("1.25"), decimal("2.5"), decimal("2")),
            calculate(ArithmeticOperator.DIVIDE, decimal("2.5"), decimal("10.00"), decimal("4.00")),
            calculate(ArithmeticOperator.REMAINDER, 1, 7, 3),
            calculate(ArithmeticOperator.REMAINDER, -1, -7, 3),
            calculate(ArithmeticOperator.REMAINDER, 1, 7, -3),
            calculate(ArithmeticOperator.REMAINDER, null, 7, 0),
            calculate(ArithmeticOperator.REMAINDER, decimal("1.5"), decimal("7.5"), decimal("2.0")),
            Meaning.of(
                    "quotient to 6 digits",
                    values -> new Expr.Function(
                            ROUND,
                            List.of(
                                    new Expr.Arithmetic(
                                            ArithmeticOperator.DIVIDE,
                                            values.of(decimal("1.0")),
                                            values.of(decimal("3.0")),
                                            new LogicalType.Decimal(38, 6)),
                                    digits(6)),
                            new LogicalType.Decimal(38, 6)),
                    decimal("0.333333")),
            Meaning.of(
                    "concat",
                    values -> new Expr.Concat(List.of(values.of("a"), values.of("😀 "), values.of("b"))),
                    "a😀 b"),
            Meaning.of("concat null", values -> new Expr.Concat(List.of(values.of("a"), NO_TEXT)), null),
            Meaning.of("negate", values -> new Expr.Negate(values.of(-3)), 3),
            Meaning.of("negate negated", values -> new Expr.Negate(new Expr.Negate(values.of(3))), 3));

    private static final LocalDateTime MOMENT = LocalDateTime.of(2024, 2, 29, 13, 14, 15, 123_456_000);
    private static final LocalDateTime YEAR_END = LocalDateTime.of(2020, 12, 31, 23, 59, 59, 999_999_000);
    private static final LocalDateTime YEAR_START = LocalDateTime.of(2021, 1, 1, 0, 0);
    private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);
    private static final LocalTime TIME = LocalTime.of(13, 14, 15, 123_456_000);
    private static final Instant BEFORE_1970 = Instant.parse("1969-12-31T23:59:59.500000Z");

    private static final List<Meaning> PARTS = List.of(
            part(DateField.YEAR, 2024, MOMENT),
            part(DateField.YEAR, 2020, YEAR_END.toInstant(ZoneOffset.UTC)),
            part(DateField.YEAR, 1, LocalDate.of(1, 1, 1)),
            part(DateField.YEAR, 9999, LocalDate.of(9999, 12, 31)),
            part(DateField.YEAR, null, NO_DATE_TIME),
            part(DateField.QUARTER, 1, MOMENT),
            part(DateField.QUARTER, 4, LocalDate.of(2020, 12, 31)),
            part(DateField.MONTH, 2, MOMENT),
            part(DateField.MONTH, 1, YEAR_START.toInstant(ZoneOffset.UTC)),
            part(DateField.ISO_WEEK, 53, YEAR_END),
            part(DateField.ISO_WEEK, 53, YEAR_START),
            part(DateField.ISO_WEEK, 1, LocalDate.of(2021, 1, 4)),
            part(DateField.ISO_WEEK, 1, LocalDate.of(2024, 12, 30)),
            part(DateField.ISO_WEEK, 52, LocalDate.of(2023, 1, 1)),
            part(DateField.DAY_OF_MONTH, 29, MOMENT),
            part(DateField.DAY_OF_MONTH, 29, LEAP_DAY),
            part(DateField.ISO_DAY_OF_WEEK, 4, YEAR_END),
            part(DateField.ISO_DAY_OF_WEEK, 7, LocalDate.of(2021, 1, 3)),
            part(DateField.ISO_DAY_OF_WEEK, 1, LocalDate.of(2021, 1, 4)),
            part(DateField.DAY_OF_YEAR, 366, YEAR_END),
            part(DateField.DAY_OF_YEAR, 1, YEAR_START),
            part(DateField.HOUR, 13, MOMENT),
            part(DateField.HOUR, 13, TIME),
            part(DateField.HOUR, 23, BEFORE_1970),
            part(DateField.MINUTE, 14, MOMENT),
            part(DateField.MINUTE, 14, TIME),
            part(DateField.SECOND, 15, MOMENT),
            part(DateField.SECOND, 59, YEAR_END),
            part(DateField.SECOND, 15, TIME),
            part(DateField.EPOCH_SECOND, 0L, Instant.EPOCH),
            part(DateField.EPOCH_SECOND, -1L, BEFORE_1970),
            part(DateField.EPOCH_SECOND, YEAR_END.toEpochSecond(ZoneOffset.UTC), YEAR_END.toInstant(ZoneOffset.UTC)),
            part(DateField.EPOCH_SECOND, MOMENT.toEpochSecond(ZoneOffset.UTC), MOMENT),
            part(DateField.EPOCH_SECOND, -62_135_596_800L, LocalDateTime.of(1, 1, 1, 0, 0)),
            part(DateField.EPOCH_SECOND, 253_402_300_799L, LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_000)),
            call(DATE_OF, LEAP_DAY, MOMENT),
            call(DATE_OF, LEAP_DAY, MOMENT.toInstant(ZoneOffset.UTC)),
            call(DATE_OF, LocalDate.of(2020, 12, 31), YEAR_END));

    private static final List<Meaning> MOVES = List.of(
            moved(DateUnit.YEAR, LocalDate.of(2025, 2, 28), LEAP_DAY, 1),
            moved(DateUnit.YEAR, LocalDate.of(2023, 2, 28), LEAP_DAY, -1),
            moved(DateUnit.MONTH, LocalDate.of(2024, 2, 29), LocalDate.of(2024, 1, 31), 1),
            moved(DateUnit.MONTH, LocalDate.of(2024, 3, 29), LEAP_DAY, 1),
            moved(DateUnit.MONTH, LocalDate.of(2024, 4, 30), LocalDate.of(2024, 5, 31), -1),
            moved(DateUnit.MONTH, LocalDate.of(2022, 11, 29), LEAP_DAY, -15),
            moved(DateUnit.WEEK, LocalDate.of(2024, 3, 7), LEAP_DAY, 1),
            moved(DateUnit.DAY, LocalDate.of(2024, 3, 1), LEAP_DAY, 1),
            moved(DateUnit.DAY, LEAP_DAY, LEAP_DAY, 0),
            moved(DateUnit.MONTH, LocalDateTime.of(2024, 3, 29, 13, 14, 15, 123_456_000), MOMENT, 1),
            moved(DateUnit.MONTH, LocalDateTime.of(2021, 2, 28, 23, 59, 59, 999_999_000), YEAR_END, 2),
            moved(DateUnit.YEAR, LocalDateTime.of(2023, 2, 28, 13, 14, 15, 123_456_000), MOMENT, -1),
            moved(DateUnit.WEEK, MOMENT.plusWeeks(-2), MOMENT, -2),
            moved(DateUnit.DAY, MOMENT.plusDays(366), MOMENT, 366),
            moved(DateUnit.HOUR, MOMENT.plusHours(11), MOMENT, 11),
            moved(DateUnit.MINUTE, MOMENT.plusMinutes(-100), MOMENT, -100),
            moved(DateUnit.SECOND, MOMENT.plusSeconds(100_000), MOMENT, 100_000),
            moved(DateUnit.SECOND, Instant.parse("1970-01-01T00:00:00.500000Z"), BEFORE_1970, 1),
            moved(DateUnit.MONTH, Instant.parse("2020-02-29T10:00:00Z"), Instant.parse("2020-01-31T10:00:00Z"), 1),
            moved(DateUnit.DAY, Instant.parse("2020-03-30T00:30:00Z"), Instant.parse("2020-03-29T00:30:00Z"), 1),
            moved(DateUnit.HOUR, LocalTime.of(1, 0), LocalTime.of(23, 0), 2),
            moved(DateUnit.MINUTE, LocalTime.of(23, 59), LocalTime.of(0, 0), -1),
            moved(DateUnit.SECOND, TIME.plusSeconds(1), TIME, 1),
            moved(DateUnit.DAY, null, NO_DATE_TIME, 1),
            moved(DateUnit.DAY, null, LEAP_DAY, NO_INT));

    private static final List<Meaning> TRUNCATIONS = List.of(
            truncated(DateUnit.YEAR, LocalDateTime.of(2024, 1, 1, 0, 0), MOMENT),
            truncated(DateUnit.MONTH, LocalDateTime.of(2024, 2, 1, 0, 0), MOMENT),
            truncated(DateUnit.WEEK, LocalDateTime.of(2024, 2, 26, 0, 0), MOMENT),
            truncated(DateUnit.WEEK, LocalDateTime.of(2020, 12, 28, 0, 0), YEAR_START),
            truncated(DateUnit.WEEK, LocalDateTime.of(2020, 12, 28, 0, 0), LocalDateTime.of(2021, 1, 3, 23, 0)),
            truncated(DateUnit.WEEK, LocalDateTime.of(2021, 1, 4, 0, 0), LocalDateTime.of(2021, 1, 4, 0, 0)),
            truncated(DateUnit.DAY, LocalDateTime.of(2024, 2, 29, 0, 0), MOMENT),
            truncated(DateUnit.HOUR, LocalDateTime.of(2024, 2, 29, 13, 0), MOMENT),
            truncated(DateUnit.MINUTE, LocalDateTime.of(2024, 2, 29, 13, 14), MOMENT),
            truncated(DateUnit.SECOND, LocalDateTime.of(2024, 2, 29, 13, 14, 15), MOMENT),
            truncated(DateUnit.DAY, Instant.parse("1969-12-31T00:00:00Z"), BEFORE_1970),
            truncated(DateUnit.SECOND, Instant.parse("1969-12-31T23:59:59Z"), BEFORE_1970),
            truncated(DateUnit.YEAR, LocalDate.of(2024, 1, 1), LEAP_DAY),
            truncated(DateUnit.MONTH, LocalDate.of(2024, 2, 1), LEAP_DAY),
            truncated(DateUnit.WEEK, LocalDate.of(2024, 2, 26), LEAP_DAY),
            truncated(DateUnit.DAY, LEAP_DAY, LEAP_DAY),
            truncated(DateUnit.HOUR, LocalTime.of(13, 0), TIME),
            truncated(DateUnit.MINUTE, LocalTime.of(13, 14), TIME),
            truncated(DateUnit.SECOND, LocalTime.of(13, 14, 15), TIME),
            truncated(DateUnit.DAY, null, NO_DATE_TIME));

    private static final List<Meaning> DIFFERENCES = List.of(
            difference(DateUnit.DAY, 1L, LocalDateTime.of(2020, 1, 1, 12, 0), LocalDateTime.of(2020, 1, 3, 11, 59, 59)),
            difference(
                    DateUnit.DAY, -1L, LocalDateTime.of(2020, 1, 3, 11, 59, 59), LocalDateTime.of(2020, 1, 1, 12, 0)),
            difference(DateUnit.DAY, 366L, LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1)),
            difference(DateUnit.DAY, -1L, LocalDate.of(2024, 3, 1), LEAP_DAY),
            difference(DateUnit.HOUR, 24L, LEAP_DAY, LocalDate.of(2024, 3, 1)),
            difference(
                    DateUnit.HOUR, 0L, LocalDateTime.of(2020, 1, 1, 12, 0), LocalDateTime.of(2020, 1, 1, 12, 59, 59)),
            difference(
                    DateUnit.MINUTE, -1L, LocalDateTime.of(2020, 1, 1, 12, 2), LocalDateTime.of(2020, 1, 1, 12, 0, 30)),
            difference(DateUnit.SECOND, 1L, YEAR_END.minusSeconds(1), YEAR_END.plusNanos(900_000_000)),
            difference(DateUnit.SECOND, -1L, YEAR_END.plusNanos(900_000_000), YEAR_END.minusSeconds(1)),
            difference(
                    DateUnit.SECOND,
                    0L,
                    LocalDateTime.of(2020, 1, 1, 0, 0, 0, 900_000_000),
                    LocalDateTime.of(2020, 1, 1, 0, 0, 1, 100_000_000)),
            difference(DateUnit.SECOND, 0L, BEFORE_1970, Instant.EPOCH),
            difference(DateUnit.DAY, 3652058L, LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)),
            difference(DateUnit.SECOND, 315537811200L, LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)),
            difference(DateUnit.HOUR, 2L, LocalTime.of(10, 0), LocalTime.of(12, 30)),
            difference(DateUnit.SECOND, -1L, LocalTime.of(10, 0, 1), LocalTime.of(10, 0)),
            difference(DateUnit.DAY, null, NO_DATE_TIME, MOMENT));

    private static BigDecimal decimal(String digits) {
        return new BigDecimal(digits);
    }

    private static Expr digits(int digits) {
        return new Expr.Literal(digits, Meaning.INT);
    }

    private static Meaning calculate(
            ArithmeticOperator operator, @Nullable Object expected, Object left, Object right) {
        return new Meaning(
                left + " " + operator + " " + right,
                values -> new Expr.Arithmetic(
                        operator, values.of(left), values.of(right), Meaning.type(expected == null ? left : expected)),
                expected);
    }

    private static Meaning part(DateField field, @Nullable Object expected, Object operand) {
        return new Meaning(field + " of " + operand, values -> new Expr.Extract(field, values.of(operand)), expected);
    }

    private static Meaning moved(DateUnit unit, @Nullable Object expected, Object operand, Object amount) {
        return new Meaning(
                operand + " + " + amount + " " + unit,
                values -> new Expr.DateAdd(values.of(operand), values.of(amount), unit),
                expected);
    }

    private static Meaning truncated(DateUnit unit, @Nullable Object expected, Object operand) {
        return new Meaning(
                operand + " to " + unit, values -> new Expr.DateTruncate(unit, values.of(operand)), expected);
    }

    private static Meaning difference(DateUnit unit, @Nullable Object expected, Object start, Object end) {
        return new Meaning(
                unit + " from " + start + " to " + end,
                values -> new Expr.DateDifference(unit, values.of(start), values.of(end)),
                expected);
    }
}
