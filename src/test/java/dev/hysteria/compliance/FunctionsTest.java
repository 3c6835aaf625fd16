package dev.hysteria.compliance;

import static dev.hysteria.ast.DateUnit.DAY;
import static dev.hysteria.ast.DateUnit.HOUR;
import static dev.hysteria.ast.DateUnit.MINUTE;
import static dev.hysteria.ast.DateUnit.MONTH;
import static dev.hysteria.ast.DateUnit.SECOND;
import static dev.hysteria.ast.DateUnit.WEEK;
import static dev.hysteria.ast.DateUnit.YEAR;
import static dev.hysteria.expression.Values.caseWhen;
import static dev.hysteria.expression.Values.coalesce;
import static dev.hysteria.expression.Values.currentDate;
import static dev.hysteria.expression.Values.currentTimestamp;
import static dev.hysteria.expression.Values.greatest;
import static dev.hysteria.expression.Values.least;
import static dev.hysteria.expression.Values.nullOf;
import static dev.hysteria.expression.Values.randomUuid;
import static dev.hysteria.expression.Values.value;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.select;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.BOOLEAN;
import static dev.hysteria.type.Types.DATE;
import static dev.hysteria.type.Types.DATETIME;
import static dev.hysteria.type.Types.DOUBLE;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.JSON;
import static dev.hysteria.type.Types.SMALLINT;
import static dev.hysteria.type.Types.TEXT;
import static dev.hysteria.type.Types.TIME;
import static dev.hysteria.type.Types.TIMESTAMP;
import static dev.hysteria.type.Types.UUID;
import static dev.hysteria.type.Types.decimal;
import static dev.hysteria.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.Database;
import dev.hysteria.ast.CaseSensitivity;
import dev.hysteria.ast.DateField;
import dev.hysteria.ast.RegexpFlags;
import dev.hysteria.ast.RegexpLines;
import dev.hysteria.error.MappingException;
import dev.hysteria.error.QueryException;
import dev.hysteria.expression.Expression;
import dev.hysteria.expression.NumberExpression;
import dev.hysteria.expression.TextExpression;
import dev.hysteria.expression.TimeExpression;
import dev.hysteria.sample.Users;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import dev.hysteria.type.DataType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Functions of texts, numbers and times, choices and casts; every public one of each family is called. */
@EveryDatabase
class FunctionsTest {
    private static final RegexpFlags ANY_CASE = new RegexpFlags(CaseSensitivity.INSENSITIVE, RegexpLines.WHOLE_TEXT);
    private static final String[] STRUCTURE = {"ast", "as", "type", "parameter", "of", "label"};

    private final Database db;

    FunctionsTest(FreshDatabase fresh) {
        db = Tables.open(fresh, opened -> {
            Operands.create(opened);
            opened.create(Users.USERS);
        });
    }

    @AfterEach
    void close() {
        db.close();
    }

    private static BigDecimal decimalOf(String digits) {
        return new BigDecimal(digits);
    }

    @Test
    @Scenario(140)
    void texts() {
        Operands texts = new Operands()
                .text("lower", "ÀÉ Ж😀x", TextExpression::lower, "àé ж😀x")
                .text("upper", "àé ж😀x", TextExpression::upper, "ÀÉ Ж😀X")
                .text("length", "a😀é ", TextExpression::length, 4)
                .text("length", "", TextExpression::length, 0)
                .text("trim", "  a b\n ", TextExpression::trim, "a b\n")
                .text("trim", "\ta ", TextExpression::trim, "\ta")
                .text("trim", "   ", TextExpression::trim, "")
                .text("trimLeading", "  a ", TextExpression::trimLeading, "a ")
                .text("trimTrailing", " a  ", TextExpression::trimTrailing, " a")
                .text("substring", "a😀bc", text -> text.substring(2, 2), "😀b")
                .text("substring", "abc", text -> text.substring(2, 99), "bc")
                .text("substring", "abc", text -> text.substring(9, 1), "")
                .text("substring", "abc", text -> text.substring(1, 0), "")
                .text("left", "a😀b", text -> text.left(2), "a😀")
                .text("left", "abc", text -> text.left(0), "")
                .text("left", "abc", text -> text.left(9), "abc")
                .text("right", "a😀b", text -> text.right(2), "😀b")
                .text("right", "abc", text -> text.right(0), "")
                .text("right", "abc", text -> text.right(9), "abc")
                .text("replace", "aAa.%", text -> text.replace("a", "%_"), "%_A%_.%")
                .text("replace", "aaa", text -> text.replace("aa", ""), "a")
                .text("replace", "a\\b'c", text -> text.replace("\\", "''"), "a''b'c")
                .text("position", "a😀ba", text -> text.position("b"), 3)
                .text("position", "abc", text -> text.position("B"), 0)
                .text("position", "abc", text -> text.position(""), 1)
                .text("position", "", text -> text.position("a"), 0)
                .text("position", "a%b", text -> text.position(value("%")), 2)
                .text("position", "abc", text -> text.position(text.right(1)), 3)
                .text("padStart", "ab", text -> text.padStart(5, "xy"), "xyxab")
                .text("padStart", "abc", text -> text.padStart(2, "x"), "ab")
                .text("padStart", "a", text -> text.padStart(3, "😀"), "😀😀a")
                .text("padEnd", "ab", text -> text.padEnd(5, "xy"), "abxyx")
                .text("padEnd", "abc", text -> text.padEnd(0, "x"), "")
                .text("repeat", "ab", text -> text.repeat(3), "ababab")
                .text("repeat", "ab", text -> text.repeat(0), "")
                .text("reverse", "a😀b", TextExpression::reverse, "b😀a")
                .text("concat", "a ", text -> text.concat("'b\\"), "a 'b\\")
                .text("concat", "a", text -> text.concat(text.upper()).concat(""), "aA")
                .text("nullIf", "a", text -> text.nullIf("a"), null)
                .text("nullIf", "a", text -> text.nullIf("A"), "a")
                .text("nullIf", "a", text -> text.nullIf("a "), "a")
                .text("nullIf", "a", text -> text.nullIf(nullOf(TEXT)), "a")
                .text("like", "50%", text -> text.like("5_\\%"), true)
                .text("notLike", "50%", text -> text.notLike("5_\\%"), false)
                .text("ilike", "ÅB", text -> text.ilike("å%"), true)
                .text("notIlike", "ÅB", text -> text.notIlike("å"), true)
                .text("contains", "a%b", text -> text.contains("%"), true)
                .text("containsIgnoreCase", "Abc", text -> text.containsIgnoreCase("BC"), true)
                .text("containsWords", "Ab, c-d", text -> text.containsWords("C ab"), true)
                .text("containsWords", "abc", text -> text.containsWords("ab"), false)
                .text("startsWith", "[a]", text -> text.startsWith("["), true)
                .text("startsWithIgnoreCase", "Abc", text -> text.startsWithIgnoreCase("aB"), true)
                .text("endsWith", "a\\", text -> text.endsWith("\\"), true)
                .text("endsWithIgnoreCase", "aBC", text -> text.endsWithIgnoreCase("bc"), true)
                .text("eqIgnoreCase", "A_", text -> text.eqIgnoreCase("a_"), true)
                .text("eqIgnoreCase", "Ab", text -> text.eqIgnoreCase("a_"), false)
                .text("lt", "Z", text -> text.lt("a"), true)
                .text("gt", "é", text -> text.gt("z"), true)
                .text("between", "b", text -> text.between("B", "c"), true);
        if (db.dialect().traits().expression().texts().regexps() != dev.hysteria.dialect.ExpressionForms.Regexps.NONE) {
            texts.text("regexp", "xab", text -> text.regexp("a[b]$"), true)
                    .text("regexp", "XAB", text -> text.regexp("ab", ANY_CASE), true);
        }
        assertThat(texts.differences(db)).isEmpty();
        assertThat(new Operands()
                        .text("coalesce", "a", text -> text.nullIf("a").coalesce("b"), "b")
                        .text("coalesce", "", text -> text.coalesce("b"), "")
                        .text("coalesce", "a", text -> text.nullIf("a").coalesce(text.concat("c")), "ac")
                        .differences(db, "coalesce"))
                .isEmpty();
        assertThat(texts.missing(TextExpression.class, with("coalesce", "regexp")))
                .isEmpty();
        assertThat(texts.missing(dev.hysteria.expression.OrderedExpression.class, "le", "ge"))
                .isEmpty();
        refused(() -> value("a").substring(0, 1));
        refused(() -> value("a").substring(1, -1));
        refused(() -> value("a").left(-1));
        refused(() -> value("a").right(-1));
        refused(() -> value("a").repeat(-1));
        refused(() -> value("a").padStart(-1, "x"));
        refused(() -> value("a").replace("", "x"));
    }

    private static String[] with(String... more) {
        return java.util.stream.Stream.concat(java.util.Arrays.stream(STRUCTURE), java.util.Arrays.stream(more))
                .toArray(String[]::new);
    }

    private static void refused(ThrowingCallable built) {
        assertThatThrownBy(built).isInstanceOf(QueryException.class);
    }

    @Test
    @Scenario(140)
    void numbers() {
        Operands numbers = new Operands()
                .whole("plus", 7, n -> n.plus(5), 12)
                .whole("minus", 7, n -> n.minus(n).minus(9), -9)
                .whole("times", -7, n -> n.times(6), -42)
                .whole("dividedBy", 7, n -> n.dividedBy(2), 3)
                .whole("dividedBy", -7, n -> n.dividedBy(2), -3)
                .whole("dividedBy", 7, n -> n.dividedBy(-2), -3)
                .whole("dividedBy", -7, n -> n.dividedBy(-2), 3)
                .whole("dividedBy", 7, n -> n.dividedBy(0), null)
                .whole("dividedBy", 7, n -> n.dividedBy(n.minus(n)), null)
                .whole("dividedBy", 100, n -> n.dividedBy(7).times(7), 98)
                .large("dividedBy", Long.MAX_VALUE, n -> n.dividedBy(2L), 4611686018427387903L)
                .large("dividedBy", 9007199254740993L, n -> n.dividedBy(1L), 9007199254740993L)
                .whole("remainder", 7, n -> n.remainder(3), 1)
                .whole("remainder", -7, n -> n.remainder(3), -1)
                .whole("remainder", 7, n -> n.remainder(-3), 1)
                .whole("remainder", -7, n -> n.remainder(-3), -1)
                .whole("remainder", 7, n -> n.remainder(0), null)
                .large("remainder", Long.MAX_VALUE, n -> n.remainder(10L), 7L)
                .whole("negate", -3, NumberExpression::negate, 3)
                .whole("negate", 3, n -> n.minus(n.negate().negate()), 0)
                .whole("abs", -5, NumberExpression::abs, 5)
                .whole("sign", -5, NumberExpression::sign, -1)
                .whole("sign", 0, NumberExpression::sign, 0)
                .whole("ceiling", 5, NumberExpression::ceiling, 5)
                .whole("floor", -5, NumberExpression::floor, -5)
                .whole("round", 7, NumberExpression::round, 7)
                .whole("truncate", 7, n -> n.truncate(2), 7)
                .whole("nullIf", 7, n -> n.nullIf(7), null)
                .whole("nullIf", 7, n -> n.nullIf(n.plus(1)), 7)
                .whole("power", 2, n -> n.power(10), 1024.0)
                .whole("power", 2, n -> n.power(n.negate()), 0.25)
                .whole("sqrt", 9, NumberExpression::sqrt, 3.0)
                .whole("sqrt", -1, NumberExpression::sqrt, null)
                .whole("exp", 0, NumberExpression::exp, 1.0)
                .whole("ln", 1, NumberExpression::ln, 0.0)
                .whole("ln", 0, NumberExpression::ln, null)
                .whole("ln", -1, NumberExpression::ln, null)
                .exact("plus", "0.1", n -> n.plus(decimalOf("0.20")), decimalOf("0.3"))
                .exact("minus", "1.5", n -> n.minus(n.times(decimalOf("2"))), decimalOf("-1.5"))
                .exact("times", "1.5", n -> n.times(decimalOf("-2.25")), decimalOf("-3.375"))
                .exact("dividedBy", "10.00", n -> n.dividedBy(decimalOf("4")), decimalOf("2.5"))
                .exact("dividedBy", "2.00", n -> n.dividedBy(decimalOf("3")), decimalOf("0.666667"))
                .exact("dividedBy", "-2.00", n -> n.dividedBy(decimalOf("3")), decimalOf("-0.666667"))
                .exact("dividedBy", "1.50", n -> n.dividedBy(decimalOf("0.0")), null)
                .exact("remainder", "7.50", n -> n.remainder(decimalOf("2.0")), decimalOf("1.5"))
                .exact("remainder", "-7.50", n -> n.remainder(decimalOf("2.0")), decimalOf("-1.5"))
                .exact("remainder", "7.50", n -> n.remainder(decimalOf("0")), null)
                .exact("abs", "-2.50", NumberExpression::abs, decimalOf("2.5"))
                .exact("sign", "-0.01", NumberExpression::sign, -1)
                .exact("ceiling", "-1.5", NumberExpression::ceiling, decimalOf("-1"))
                .exact("floor", "-1.5", NumberExpression::floor, decimalOf("-2"))
                .exact("round", "2.5", NumberExpression::round, decimalOf("3"))
                .exact("round", "-2.5", NumberExpression::round, decimalOf("-3"))
                .exact("round", "3.5", NumberExpression::round, decimalOf("4"))
                .exact("round", "1.005", n -> n.round(2), decimalOf("1.01"))
                .exact("round", "-1.005", n -> n.round(2), decimalOf("-1.01"))
                .exact("round", "1.2", n -> n.round(9), decimalOf("1.2"))
                .exact("truncate", "2.789", n -> n.truncate(1), decimalOf("2.7"))
                .exact("truncate", "-2.789", n -> n.truncate(0), decimalOf("-2"))
                .exact("power", "1.5", n -> n.power(2), 2.25)
                .exact("sqrt", "2.25", NumberExpression::sqrt, 1.5)
                .exact("nullIf", "1.50", n -> n.nullIf(decimalOf("1.5")), null)
                .exact("lt", "1.50", n -> n.lt(value(decimalOf("1.501"))), true)
                .real("plus", 0.5, n -> n.plus(0.25), 0.75)
                .real("dividedBy", 1.0, n -> n.dividedBy(8.0), 0.125)
                .real("dividedBy", 1.0, n -> n.dividedBy(0.0), null)
                .real("remainder", 7.5, n -> n.remainder(2.0), 1.5)
                .real("remainder", -7.5, n -> n.remainder(2.0), -1.5)
                .real("remainder", 7.5, n -> n.remainder(0.0), null)
                .real("abs", -2.5, NumberExpression::abs, 2.5)
                .real("sign", 0.001, NumberExpression::sign, 1)
                .real("ceiling", 1.2, NumberExpression::ceiling, 2.0)
                .real("floor", -1.2, NumberExpression::floor, -2.0)
                .real("round", 2.5, NumberExpression::round, 3.0)
                .real("round", -2.5, NumberExpression::round, -3.0)
                .real("round", 0.125, n -> n.round(2), 0.13)
                .real("round", 1.0e40, n -> n.round(2), 1.0e40)
                .real("truncate", 0.29, n -> n.truncate(2), 0.29)
                .real("truncate", -1.13, n -> n.truncate(1), -1.1)
                .real("power", 2.0, n -> n.power(0.5), Math.sqrt(2))
                .real("exp", 1.0, NumberExpression::exp, Math.E)
                .real("ln", 10.0, NumberExpression::ln, Math.log(10))
                .real("sqrt", 2.0, NumberExpression::sqrt, Math.sqrt(2));
        assertThat(numbers.differences(db)).isEmpty();
        assertThat(new Operands()
                        .whole("coalesce", 7, n -> n.dividedBy(0).coalesce(n), 7)
                        .exact("coalesce", "7.5", n -> n.coalesce(decimalOf("0.1")), decimalOf("7.5"))
                        .exact(
                                "coalesce",
                                "7.5",
                                n -> n.nullIf(n).coalesce(value(decimalOf("0.00001"))),
                                decimalOf("0.00001"))
                        .differences(db, "coalesce"))
                .isEmpty();
        assertThat(numbers.missing(NumberExpression.class, with("coalesce"))).isEmpty();
        assertThatThrownBy(() -> value(decimalOf("1.5")).lt(decimalOf("1.501")))
                .as("never rounded")
                .isInstanceOf(MappingException.class);
        refused(() -> value(1).round(-1));
        refused(() -> value(1).truncate(39));
    }

    private static final LocalDateTime STAMP = LocalDateTime.of(2024, 2, 29, 13, 14, 15, 123_456_000);
    private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);
    private static final LocalTime CLOCK = LocalTime.of(13, 14, 15, 123_456_000);
    private static final Instant YEAR_END = Instant.parse("2020-12-31T23:59:59.999999Z");
    private static final Instant BEFORE_1970 = Instant.parse("1969-12-31T23:59:59.500000Z");

    @Test
    @Scenario(140)
    void times() {
        Operands times = new Operands()
                .moment("year", YEAR_END, TimeExpression::year, 2020)
                .moment("month", YEAR_END, TimeExpression::month, 12)
                .moment("day", YEAR_END, TimeExpression::day, 31)
                .moment("hour", YEAR_END, TimeExpression::hour, 23)
                .moment("minute", YEAR_END, TimeExpression::minute, 59)
                .moment("second", YEAR_END, TimeExpression::second, 59)
                .moment("epochSecond", BEFORE_1970, TimeExpression::epochSecond, -1L)
                .moment("epochSecond", YEAR_END, TimeExpression::epochSecond, YEAR_END.getEpochSecond())
                .moment("date", YEAR_END, TimeExpression::date, LocalDate.of(2020, 12, 31))
                .moment("plus", YEAR_END, t -> t.plus(2, MONTH), Instant.parse("2021-02-28T23:59:59.999999Z"))
                .moment("plus", BEFORE_1970, t -> t.plus(1, SECOND), Instant.parse("1970-01-01T00:00:00.500000Z"))
                .moment("minus", YEAR_END, t -> t.minus(366, DAY), Instant.parse("2019-12-31T23:59:59.999999Z"))
                .moment("truncatedTo", BEFORE_1970, t -> t.truncatedTo(DAY), Instant.parse("1969-12-31T00:00:00Z"))
                .moment("until", YEAR_END, t -> t.until(YEAR_END.plusSeconds(3_599), HOUR), 0L)
                .moment("until", YEAR_END, t -> t.until(YEAR_END.minusSeconds(61), MINUTE), -1L)
                .moment("lt", YEAR_END, t -> t.lt(YEAR_END.plusNanos(1_000)), true)
                .moment("nullIf", YEAR_END, t -> t.nullIf(YEAR_END), null)
                .stamp("extract", STAMP, t -> t.extract(DateField.QUARTER), 1)
                .stamp("extract", STAMP, t -> t.extract(DateField.DAY_OF_YEAR), 60)
                .stamp("extract", STAMP, t -> t.extract(DateField.ISO_DAY_OF_WEEK), 4)
                .stamp("extract", LocalDateTime.of(2021, 1, 3, 0, 0), t -> t.extract(DateField.ISO_WEEK), 53)
                .stamp("hour", STAMP, TimeExpression::hour, 13)
                .stamp("second", STAMP, TimeExpression::second, 15)
                .stamp("epochSecond", STAMP, TimeExpression::epochSecond, STAMP.toEpochSecond(ZoneOffset.UTC))
                .stamp("plus", STAMP, t -> t.plus(1, YEAR), STAMP.plusYears(1))
                .stamp("plus", STAMP, t -> t.plus(-100, MINUTE), STAMP.minusMinutes(100))
                .stamp("plus", STAMP, t -> t.plus(value(100_000), SECOND), STAMP.plusSeconds(100_000))
                .stamp("minus", STAMP, t -> t.minus(value(2), WEEK), STAMP.minusWeeks(2))
                .stamp("truncatedTo", STAMP, t -> t.truncatedTo(YEAR), LocalDateTime.of(2024, 1, 1, 0, 0))
                .stamp("truncatedTo", STAMP, t -> t.truncatedTo(WEEK), LocalDateTime.of(2024, 2, 26, 0, 0))
                .stamp("truncatedTo", STAMP, t -> t.truncatedTo(HOUR), LocalDateTime.of(2024, 2, 29, 13, 0))
                .stamp("truncatedTo", STAMP, t -> t.truncatedTo(SECOND), LocalDateTime.of(2024, 2, 29, 13, 14, 15))
                .stamp("until", STAMP, t -> t.until(STAMP.plusDays(2).minusSeconds(1), DAY), 1L)
                .stamp("until", STAMP, t -> t.until(t.plus(90, SECOND), SECOND), 90L)
                .stamp("date", STAMP, TimeExpression::date, LEAP_DAY)
                .day("year", LEAP_DAY, TimeExpression::year, 2024)
                .day("month", LEAP_DAY, TimeExpression::month, 2)
                .day("day", LEAP_DAY, TimeExpression::day, 29)
                .day("plus", LEAP_DAY, t -> t.plus(1, YEAR), LocalDate.of(2025, 2, 28))
                .day("plus", LEAP_DAY, t -> t.plus(1, MONTH), LocalDate.of(2024, 3, 29))
                .day("plus", LEAP_DAY, t -> t.plus(1, DAY), LocalDate.of(2024, 3, 1))
                .day("plus", LEAP_DAY, t -> t.plus(t.day(), DAY), LocalDate.of(2024, 3, 29))
                .day("minus", LocalDate.of(2024, 5, 31), t -> t.minus(1, MONTH), LocalDate.of(2024, 4, 30))
                .day("truncatedTo", LEAP_DAY, t -> t.truncatedTo(MONTH), LocalDate.of(2024, 2, 1))
                .day("until", LocalDate.of(2024, 3, 1), t -> t.until(LEAP_DAY, DAY), -1L)
                .day("date", LEAP_DAY, TimeExpression::date, LEAP_DAY)
                .day("between", LEAP_DAY, t -> t.between(LEAP_DAY, LocalDate.of(2024, 3, 1)), true)
                .clock("hour", CLOCK, TimeExpression::hour, 13)
                .clock("minute", CLOCK, TimeExpression::minute, 14)
                .clock("second", CLOCK, TimeExpression::second, 15)
                .clock("plus", LocalTime.of(23, 0), t -> t.plus(2, HOUR), LocalTime.of(1, 0))
                .clock("minus", LocalTime.MIDNIGHT, t -> t.minus(1, MINUTE), LocalTime.of(23, 59))
                .clock("truncatedTo", CLOCK, t -> t.truncatedTo(MINUTE), LocalTime.of(13, 14))
                .clock("until", LocalTime.of(10, 0), t -> t.until(LocalTime.of(12, 30), HOUR), 2L);
        assertThat(times.differences(db)).isEmpty();
        assertThat(new Operands()
                        .day(
                                "coalesce",
                                LEAP_DAY,
                                t -> t.nullIf(LEAP_DAY).coalesce(LocalDate.of(1, 1, 1)),
                                LocalDate.of(1, 1, 1))
                        .moment("coalesce", YEAR_END, t -> t.coalesce(BEFORE_1970), YEAR_END)
                        .differences(db, "coalesce"))
                .isEmpty();
        assertThat(times.missing(TimeExpression.class, with("coalesce"))).isEmpty();
        refused(() -> value(LEAP_DAY).hour());
        refused(() -> value(CLOCK).year());
        refused(() -> value(LEAP_DAY).plus(1, HOUR));
        refused(() -> value(CLOCK).plus(1, DAY));
        refused(() -> value(YEAR_END).until(YEAR_END, MONTH));
        refused(() -> value(YEAR_END).extract(DateField.EPOCH_SECOND));
    }

    @Test
    @Scenario(140)
    void choices() {
        assertThat(new Operands()
                        .whole("greatest", 2, n -> greatest(n, value(3), value(1)), 3)
                        .whole("greatest", 2, n -> greatest(value(1), n.plus(0)), 2)
                        .whole("least", 2, n -> least(value(3), n, value(7)), 2)
                        .exact("greatest", "1.50", n -> greatest(n, value(decimalOf("1.499"))), decimalOf("1.5"))
                        .real("least", 0.5, n -> least(n, value(-0.5)), -0.5)
                        .text("greatest", "b", text -> greatest(text, value("B"), value("a")), "b")
                        .text("greatest", "é", text -> greatest(text, value("z")), "é")
                        .text("least", "a", text -> least(text, value("B")), "B")
                        .text("least", "a", text -> least(text, value("a ")), "a")
                        .day(
                                "greatest",
                                LEAP_DAY,
                                t -> greatest(t, value(LocalDate.of(2024, 3, 1))),
                                LocalDate.of(2024, 3, 1))
                        .moment("least", YEAR_END, t -> least(t, value(YEAR_END.plusNanos(1_000))), YEAR_END)
                        .stamp("greatest", STAMP, t -> greatest(t, value(STAMP.minusNanos(1_000))), STAMP)
                        .clock("least", CLOCK, t -> least(t, value(LocalTime.MIDNIGHT)), LocalTime.MIDNIGHT)
                        .differences(db))
                .isEmpty();
        String[] none = {"coalesce", "caseWhen"};
        assertThat(new Operands()
                        .text("coalesce", "a", text -> coalesce(text.nullIf("a"), text.nullIf("a"), value("c")), "c")
                        .whole("coalesce", 1, n -> coalesce(n.nullIf(1), value(2)), 2)
                        .exact("coalesce", "1.5", n -> coalesce(n, value(decimalOf("0.00001"))), decimalOf("1.5"))
                        .day("coalesce", LEAP_DAY, t -> coalesce(t, value(LocalDate.of(1, 1, 1))), LEAP_DAY)
                        .text("coalesce", "a", text -> coalesce(nullOf(UUID), value(new UUID(1, 2))), new UUID(1, 2))
                        .whole(
                                "caseWhen",
                                5,
                                n -> caseWhen(n.lt(3), value("low"))
                                        .when(n.lt(9), value("mid"))
                                        .otherwise(value("high")),
                                "mid")
                        .whole(
                                "caseWhen",
                                5,
                                n -> caseWhen(n.lt(3), value("low")).otherwiseNull(),
                                null)
                        .whole(
                                "caseWhen",
                                5,
                                n -> caseWhen(n.nullIf(5).gt(0), value(1)).otherwise(n),
                                5)
                        .whole(
                                "caseWhen",
                                5,
                                n -> caseWhen(n.gt(0), n)
                                        .when(n.gt(1), value(0))
                                        .otherwise(value(1)),
                                5)
                        .exact(
                                "caseWhen",
                                "2.5",
                                n -> caseWhen(n.gt(decimalOf("1")), value(decimalOf("0.00001")))
                                        .otherwise(n),
                                decimalOf("0.00001"))
                        .real(
                                "caseWhen",
                                0.5,
                                n -> caseWhen(n.gt(1.0), value(1.0)).otherwise(n.times(2.0)),
                                1.0)
                        .day(
                                "caseWhen",
                                LEAP_DAY,
                                t -> caseWhen(t.year().eq(2024), t.plus(1, DAY)).otherwiseNull(),
                                LocalDate.of(2024, 3, 1))
                        .text(
                                "caseWhen",
                                "x",
                                text -> caseWhen(text.eq("x"), text.like("y")).otherwise(text.isNull()),
                                false)
                        .text(
                                "caseWhen",
                                "x",
                                text -> caseWhen(text.eq("x"), value(new UUID(3, 4)))
                                        .otherwiseNull(),
                                new UUID(3, 4))
                        .whole(
                                "caseWhen",
                                7,
                                n -> caseWhen(n.remainder(2).eq(0), value("even"))
                                        .otherwise(caseWhen(n.gt(5), value("big odd"))
                                                .otherwise(value("odd"))),
                                "big odd")
                        .differences(db, none))
                .isEmpty();
    }

    @Test
    @Scenario(140)
    void casts() {
        assertThat(new Operands()
                        .whole("cast", 3, n -> n.cast(BIGINT), 3L)
                        .whole("cast", 3, n -> n.cast(SMALLINT), (short) 3)
                        .whole("cast", 3, n -> n.cast(DOUBLE), 3.0)
                        .whole("cast", 3, n -> n.cast(decimal(10, 2)), decimalOf("3"))
                        .whole("cast", 7, n -> n.cast(DOUBLE).dividedBy(2.0), 3.5)
                        .whole("cast", 7, n -> n.cast(decimal(10, 2)).dividedBy(decimalOf("2")), decimalOf("3.5"))
                        .whole("cast", -3, n -> n.cast(TEXT), "-3")
                        .whole("cast", 12, n -> n.cast(TEXT).concat("x").length(), 3)
                        .whole("cast", 10, n -> n.cast(TEXT).lt("9"), true)
                        .whole("cast", 1, n -> n.cast(BOOLEAN), true)
                        .whole("cast", 0, n -> n.cast(BOOLEAN), false)
                        .whole("cast", 1, n -> n.gt(0).cast(INTEGER), 1)
                        .large("cast", Long.MIN_VALUE, n -> n.cast(TEXT), "-9223372036854775808")
                        .exact("cast", "2.345", n -> n.cast(decimal(10, 2)), decimalOf("2.35"))
                        .exact("cast", "-2.345", n -> n.cast(decimal(10, 2)), decimalOf("-2.35"))
                        .whole("cast", -2, n -> n.cast(BOOLEAN), true)
                        .whole("cast", 1, n -> n.gt(0).cast(TEXT), "true")
                        .whole("cast", 1, n -> n.lt(0).cast(TEXT), "false")
                        .whole("cast", 1, n -> n.gt(0).cast(BIGINT), 1L)
                        .whole("cast", 1, n -> n.gt(0).cast(SMALLINT), (short) 1)
                        .large("cast", 1L << 60, n -> n.cast(BOOLEAN), true)
                        .exact("cast", "2.5", n -> n.cast(INTEGER), 3)
                        .exact("cast", "-2.5", n -> n.cast(BIGINT), -3L)
                        .exact("cast", "2.49", n -> n.cast(SMALLINT), (short) 2)
                        .exact("cast", "2.3450", n -> n.cast(TEXT), "2.3450")
                        .exact("cast", "-0.5000", n -> n.cast(TEXT), "-0.5000")
                        .exact(
                                "cast",
                                "100.0000",
                                n -> n.times(decimalOf("1.5")).cast(TEXT),
                                "150.00000")
                        .exact("cast", "12", n -> n.cast(decimal(10, 0)).cast(TEXT), "12")
                        .real("cast", 2.5, n -> n.cast(INTEGER), 3)
                        .real("cast", -2.5, n -> n.cast(BIGINT), -3L)
                        .real("cast", 1.005, n -> n.cast(decimal(10, 2)), decimalOf("1.01"))
                        .real("cast", -0.5, n -> n.cast(decimal(10, 2)).cast(TEXT), "-0.50")
                        .exact("cast", "2.5", n -> n.round().cast(INTEGER), 3)
                        .exact("cast", "-2.7", n -> n.truncate(0).cast(BIGINT), -2L)
                        .exact("cast", "2.5", n -> n.cast(DOUBLE), 2.5)
                        .real("cast", 2.0, n -> n.cast(INTEGER), 2)
                        .real("cast", 0.5, n -> n.cast(decimal(10, 2)), decimalOf("0.5"))
                        .text("cast", " -12 ", text -> text.cast(INTEGER), -12)
                        .text("cast", "9007199254740993", text -> text.cast(BIGINT), 9007199254740993L)
                        .text("cast", "1.50", text -> text.cast(decimal(10, 2)), decimalOf("1.5"))
                        .text("cast", "1e3", text -> text.cast(DOUBLE), 1000.0)
                        .text("cast", "2024-02-29", text -> text.cast(DATE), LEAP_DAY)
                        .text("cast", "13:14:15.000000", text -> text.cast(TIME), LocalTime.of(13, 14, 15))
                        .text("cast", "2024-02-29T13:14:15.123456", text -> text.cast(DATETIME), STAMP)
                        .text("cast", "2020-12-31T23:59:59.999999Z", text -> text.cast(TIMESTAMP), YEAR_END)
                        .text(
                                "cast",
                                "{\"a\": [7]}",
                                text -> text.cast(JSON).at("a").at(0).text(),
                                "7")
                        .text("cast", "short", text -> text.cast(varchar(10)), "short")
                        .text("cast", "+7", text -> text.cast(INTEGER), 7)
                        .text("cast", "-32768", text -> text.cast(SMALLINT), Short.MIN_VALUE)
                        .text("cast", "-9223372036854775808", text -> text.cast(BIGINT), Long.MIN_VALUE)
                        .text("cast", " -.5 ", text -> text.cast(decimal(10, 2)), decimalOf("-0.5"))
                        .text("cast", "1.005", text -> text.cast(decimal(10, 2)), decimalOf("1.01"))
                        .text("cast", "5.", text -> text.cast(DOUBLE), 5.0)
                        .text("cast", "-1.5E-3", text -> text.cast(DOUBLE), -0.0015)
                        .text("cast", "13:14:15.5", text -> text.cast(TIME), LocalTime.parse("13:14:15.5"))
                        .text("cast", "0001-01-01", text -> text.cast(DATE), LocalDate.of(1, 1, 1))
                        .text("cast", "9999-12-31", text -> text.cast(DATE), LocalDate.of(9999, 12, 31))
                        .text(
                                "cast",
                                "2024-02-29T00:00:00.1Z",
                                text -> text.cast(TIMESTAMP).cast(TEXT),
                                "2024-02-29T00:00:00.100000Z")
                        .text(
                                "cast",
                                "0191F3A4-7C2B-7D11-8E5F-0123456789AB",
                                text -> text.cast(UUID),
                                java.util.UUID.fromString("0191f3a4-7c2b-7d11-8e5f-0123456789ab"))
                        .text(
                                "cast",
                                "0191F3A4-7C2B-7D11-8E5F-0123456789AB",
                                text -> text.cast(UUID).cast(TEXT),
                                "0191f3a4-7c2b-7d11-8e5f-0123456789ab")
                        .day("cast", LEAP_DAY, t -> t.cast(TEXT), "2024-02-29")
                        .day("cast", LEAP_DAY, t -> t.cast(DATETIME), LEAP_DAY.atStartOfDay())
                        .day(
                                "cast",
                                LEAP_DAY,
                                t -> t.cast(TIMESTAMP),
                                LEAP_DAY.atStartOfDay().toInstant(ZoneOffset.UTC))
                        .stamp("cast", STAMP, t -> t.cast(TEXT), "2024-02-29T13:14:15.123456")
                        .stamp("cast", STAMP, t -> t.cast(DATE), LEAP_DAY)
                        .stamp("cast", STAMP, t -> t.cast(TIME), STAMP.toLocalTime())
                        .stamp("cast", STAMP, t -> t.cast(TIMESTAMP), STAMP.toInstant(ZoneOffset.UTC))
                        .moment("cast", YEAR_END, t -> t.cast(TEXT), "2020-12-31T23:59:59.999999Z")
                        .moment("cast", YEAR_END, t -> t.cast(DATE), LocalDate.of(2020, 12, 31))
                        .moment("cast", YEAR_END, t -> t.cast(TIME), LocalTime.parse("23:59:59.999999"))
                        .moment(
                                "cast",
                                YEAR_END,
                                t -> t.cast(DATETIME),
                                LocalDateTime.parse("2020-12-31T23:59:59.999999"))
                        .clock("cast", LocalTime.of(13, 14, 15), t -> t.cast(TEXT), "13:14:15.000000")
                        .differences(db))
                .isEmpty();
    }

    @Test
    @Scenario(140)
    void valuesOfEveryType() {
        for (Expression<?> expression : List.of(
                value("it's \\ ?"),
                value(Integer.MIN_VALUE),
                value(Long.MIN_VALUE),
                value(0.1),
                value(decimalOf("12345678.25")),
                value(decimalOf("1E+3")),
                value(true),
                value(YEAR_END),
                value(STAMP),
                value(LEAP_DAY),
                value(CLOCK),
                value(new UUID(5, 6)),
                value(SMALLINT, (short) -3))) {
            assertThat(isEqualToItself(expression))
                    .as(expression.ast().toString())
                    .isTrue();
        }
        assertThat(db.one(select(value("it's \\ ?")))).isEqualTo("it's \\ ?");
        assertThat(db.one(select(value(Long.MIN_VALUE)))).isEqualTo(Long.MIN_VALUE);
        assertThat(db.one(select(value(decimalOf("1E+3"))))).isEqualByComparingTo("1000");
        assertThat(db.one(select(value(YEAR_END)))).isEqualTo(YEAR_END);
        assertThat(db.one(select(value(STAMP)))).isEqualTo(STAMP);
        assertThat(db.one(select(value(LEAP_DAY)))).isEqualTo(LEAP_DAY);
        assertThat(db.one(select(value(CLOCK)))).isEqualTo(CLOCK);
        assertThat(db.one(select(value(new UUID(5, 6))))).isEqualTo(new UUID(5, 6));
        for (DataType<?> type : List.<DataType<?>>of(
                TEXT, INTEGER, BIGINT, DOUBLE, decimal(10, 2), BOOLEAN, TIMESTAMP, DATE, UUID, JSON)) {
            assertThat(isNull(type)).as(type.toString()).isTrue();
        }
    }

    private <T> boolean isNull(DataType<T> type) {
        return db.one(select(nullOf(type).isNull()));
    }

    private <T> boolean isEqualToItself(Expression<T> expression) {
        return db.one(select(expression.isNotDistinctFrom(expression)));
    }

    @Test
    @Scenario(140)
    void nowAndChance() {
        Instant now = db.one(select(currentTimestamp()));
        assertThat(Duration.between(now, Instant.now()).abs()).isLessThan(Duration.ofSeconds(30));
        assertThat(db.one(select(currentDate())))
                .isBetween(
                        LocalDate.now(ZoneOffset.UTC).minusDays(1),
                        LocalDate.now(ZoneOffset.UTC).plusDays(1));
        assertThat(db.one(select(currentTimestamp().date().eq(currentDate())))).isTrue();
        assertThat(db.one(select(currentTimestamp().gt(Instant.parse("2026-01-01T00:00:00Z")))))
                .isTrue();
        assertThat(db.one(select(currentTimestamp().plus(1, DAY).until(currentTimestamp(), HOUR))))
                .isEqualTo(-24L);
        UUID one = db.one(select(randomUuid()));
        assertThat(one.version()).isEqualTo(4);
        assertThat(db.one(select(randomUuid()))).isNotEqualTo(one);
    }

    @Test
    @Scenario(140)
    void functionsInEveryClause() {
        db.transaction(tx -> {
            for (String name : List.of("Änne", "bob", "Bob", "")) {
                tx.insert(
                        Users.USERS,
                        new Users.User(
                                null,
                                name + "@x",
                                name,
                                name.length() * 10,
                                true,
                                YEAR_END,
                                name.isEmpty() ? null : decimalOf("2.50"),
                                Users.Role.MEMBER,
                                new Users.Address("street", "city")));
            }
            assertThat(tx.list(from(Users.USERS)
                            .where(
                                    Users.NICKNAME.length().gt(0),
                                    Users.NICKNAME.lower().eq("bob"))
                            .orderBy(Users.NICKNAME.lower().asc(), Users.NICKNAME.desc())
                            .select(Users.NICKNAME)))
                    .containsExactly("bob", "Bob");
            assertThat(tx.list(from(Users.USERS)
                            .groupBy(Users.NICKNAME.lower())
                            .having(Users.NICKNAME.lower().ne(""))
                            .orderBy(Users.NICKNAME.lower().asc())
                            .select(dev.hysteria.expression.Functions.sum(Users.AGE.plus(1)))))
                    .containsExactly(62L, 41L);
            assertThat(tx.execute(dev.hysteria.query.Queries.update(Users.USERS)
                            .set(
                                    Users.NICKNAME.to(Users.NICKNAME.concat("-").concat(Users.AGE.cast(TEXT))),
                                    Users.AGE.to(Users.AGE.dividedBy(7).times(2)),
                                    Users.BALANCE.to(Users.BALANCE
                                            .coalesce(decimalOf("0.00"))
                                            .round()))
                            .where(Users.NICKNAME.position("o").eq(2))))
                    .isEqualTo(2);
            assertThat(tx.list(from(Users.USERS)
                            .where(Users.NICKNAME.like("%-30"))
                            .orderBy(Users.NICKNAME.asc())
                            .select(dev.hysteria.expression.Projections.into(
                                    Changed::new, Users.NICKNAME, Users.AGE, Users.BALANCE.orNull()))))
                    .containsExactly(
                            new Changed("Bob-30", 8, decimalOf("3.00")), new Changed("bob-30", 8, decimalOf("3.00")));
            return tx.execute(dev.hysteria.query.Queries.deleteFrom(Users.USERS).all());
        });
    }

    record Changed(
            String nickname,
            int age,
            @org.jspecify.annotations.Nullable BigDecimal balance) {}
}
