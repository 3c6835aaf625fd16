package dev.hysteria.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.ast.ArithmeticOperator;
import dev.hysteria.ast.CaseSensitivity;
import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.JsonLeg;
import dev.hysteria.ast.JsonPath;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.RawPart;
import dev.hysteria.ast.RegexpFlags;
import dev.hysteria.ast.RegexpLines;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.Source;
import dev.hysteria.error.StatementFailed;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.error.ValueTooLarge;
import dev.hysteria.type.EnumStorage;
import dev.hysteria.type.LogicalType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Expressions without tables. What functions mean is tested with the dialects, on the same cases. */
class EvaluationTest {
    private static final LogicalType INT = new LogicalType.Int();
    private static final LogicalType BIGINT = new LogicalType.BigInt();
    private static final LogicalType TEXT = new LogicalType.Text();
    private static final LogicalType BOOL = new LogicalType.Bool();
    private static final LogicalType DOUBLE = new LogicalType.DoublePrecision();
    private static final LogicalType JSON = new LogicalType.Json();
    private static final LogicalType MONEY = new LogicalType.Decimal(6, 2);
    private static final Expr UNKNOWN = new Expr.Null(BOOL);
    private static final Expr TRUE = new Expr.True();
    private static final Expr FALSE = new Expr.False();

    private final ReferenceDatabase database = new ReferenceDatabase();

    private @Nullable Object value(Expr expression) {
        var items = List.of(new SelectItem(expression, Identifier.of("v")));
        return database.answer(Query.Select.of(items, new Source.Nothing()))
                .rows()
                .getFirst()
                .getFirst();
    }

    private static Expr of(Object value, LogicalType type) {
        return new Expr.Parameter(value, type);
    }

    private static Expr of(int value) {
        return of(value, INT);
    }

    private static Expr less(Expr left, Expr right) {
        return new Expr.Comparison(ComparisonOperator.LESS, left, right);
    }

    // ---- truth

    @Test
    void andOrAndNotHaveThreeValues() {
        assertThat(value(new Expr.And(List.of(UNKNOWN, FALSE)))).isEqualTo(false);
        assertThat(value(new Expr.And(List.of(UNKNOWN, TRUE)))).isNull();
        assertThat(value(new Expr.Or(List.of(UNKNOWN, TRUE)))).isEqualTo(true);
        assertThat(value(new Expr.Or(List.of(UNKNOWN, FALSE)))).isNull();
        assertThat(value(new Expr.Not(UNKNOWN))).isNull();
        assertThat(value(new Expr.IsNull(UNKNOWN))).isEqualTo(true);
    }

    @Test
    void anOperandThatFailsCountsOnlyWhereTheOthersDoNotDecide() {
        Expr failing = less(new Expr.Cast(of("x", TEXT), INT), of(1));

        assertThat(value(new Expr.And(List.of(failing, FALSE)))).isEqualTo(false);
        assertThat(value(new Expr.Or(List.of(failing, TRUE)))).isEqualTo(true);
        assertThatThrownBy(() -> value(new Expr.And(List.of(failing, TRUE)))).isInstanceOf(StatementFailed.class);
    }

    @Test
    void aListWithANullIsUnknownUnlessTheValueIsFound() {
        List<Expr> values = List.of(of(1), new Expr.Null(INT));
        assertThat(value(new Expr.InList(of(1), values))).isEqualTo(true);
        assertThat(value(new Expr.InList(of(2), values))).isNull();
    }

    @Test
    void rowsCompareElementByElement() {
        Expr row = new Expr.Row(List.of(of(1), new Expr.Null(INT)));
        assertThat(value(less(row, new Expr.Row(List.of(of(2), of(0)))))).isEqualTo(true);
        assertThat(value(less(row, new Expr.Row(List.of(of(1), of(0)))))).isNull();
        assertThat(value(new Expr.Comparison(ComparisonOperator.NOT_EQUAL, row, new Expr.Row(List.of(of(2), of(0))))))
                .isEqualTo(true);
        assertThat(value(new Expr.Between(
                        new Expr.Row(List.of(of(1), of(5))),
                        new Expr.Row(List.of(of(1), of(4))),
                        new Expr.Row(List.of(of(2), of(0))))))
                .isEqualTo(true);
    }

    // ---- order

    @Test
    void everyTypeHasItsOrder() {
        assertInOrder(TEXT, "", "A", "Z", "a", "a ", "b", "é", "\uE000", "\uD83D\uDE00");
        assertInOrder(BOOL, false, true);
        assertInOrder(new LogicalType.Uuid(), new UUID(0, 1), new UUID(1, 0), new UUID(1, -1), new UUID(-1, 0));
        assertInOrder(
                new LogicalType.Binary(), new byte[0], new byte[] {1}, new byte[] {1, 2}, new byte[] {(byte) 0x80});
        assertInOrder(new LogicalType.Date(), LocalDate.of(1, 1, 1), LocalDate.of(2024, 2, 29));
        assertInOrder(new LogicalType.Time(), LocalTime.MIDNIGHT, LocalTime.NOON);
        assertInOrder(new LogicalType.DateTime(), LocalDateTime.of(1999, 1, 1, 0, 0), LocalDateTime.MAX);
        assertInOrder(new LogicalType.Timestamp(), Instant.EPOCH, Instant.EPOCH.plusNanos(1_000));
        assertInOrder(new LogicalType.Enumeration("e", List.of("Z", "A"), EnumStorage.TEXT_WITH_CHECK), "A", "Z");
        assertThat(value(less(of(1L, BIGINT), of(new BigDecimal("1.5"), MONEY))))
                .isEqualTo(true);
        assertThat(value(less(of(0.1, DOUBLE), of(new BigDecimal("0.1"), MONEY))))
                .as("what a double stands for has more digits")
                .isEqualTo(false);
        assertThat(value(less(of(9007199254740993L, BIGINT), of(9007199254740992.0, DOUBLE))))
                .isEqualTo(false);
    }

    private void assertInOrder(LogicalType type, Object... values) {
        for (int i = 1; i < values.length; i++) {
            Expr smaller = of(values[i - 1], type);
            Expr larger = of(values[i], type);
            assertThat(value(less(smaller, larger)))
                    .as("%s < %s", values[i - 1], values[i])
                    .isEqualTo(true);
            assertThat(value(less(larger, smaller))).isEqualTo(false);
        }
    }

    @Test
    void whatHasNoOrderIsRefused() {
        assertRefused(less(of("[]", JSON), of("{}", JSON)), "order of JSON documents");
        LogicalType array = new LogicalType.Array(INT);
        assertRefused(less(of(List.of(1), array), of(List.of(2), array)), "order of arrays");
        assertThat(value(new Expr.Comparison(
                        ComparisonOperator.EQUAL,
                        of(Arrays.asList(1, null), array),
                        of(Arrays.asList(1, null), array))))
                .isEqualTo(true);
    }

    // ---- numbers

    @Test
    void integersDoNotOverflowSilently() {
        assertTooLarge(new Expr.Arithmetic(ArithmeticOperator.ADD, of(Integer.MAX_VALUE), of(1), INT));
        assertTooLarge(
                new Expr.Arithmetic(ArithmeticOperator.MULTIPLY, of(Long.MIN_VALUE, BIGINT), of(-1L, BIGINT), BIGINT));
        assertTooLarge(new Expr.Arithmetic(ArithmeticOperator.DIVIDE, of(Integer.MIN_VALUE), of(-1), INT));
        assertTooLarge(new Expr.Negate(of(Short.MIN_VALUE, new LogicalType.SmallInt())));
        assertTooLarge(new Expr.Cast(of(new BigDecimal("12345.00"), new LogicalType.Decimal(7, 2)), MONEY));
        assertThat(value(new Expr.Arithmetic(ArithmeticOperator.REMAINDER, of(Integer.MIN_VALUE), of(-1), INT)))
                .isEqualTo(0);
    }

    @Test
    void quotientsOfDecimalsAreRoundedToTheirScale() {
        Expr two = of(new BigDecimal("2.00"), MONEY);
        Expr three = of(new BigDecimal("3.00"), MONEY);
        assertThat(value(new Expr.Arithmetic(ArithmeticOperator.DIVIDE, two, three, new LogicalType.Decimal(38, 6))))
                .isEqualTo(new BigDecimal("0.666667"));
    }

    // ---- casts

    @Test
    void castsAreStrict() {
        assertThat(cast("-12", TEXT, INT)).isEqualTo(-12);
        assertThat(cast("1.005", TEXT, MONEY)).isEqualTo(new BigDecimal("1.01"));
        assertThat(cast("1e3", TEXT, DOUBLE)).isEqualTo(1000.0);
        assertThat(cast(new BigDecimal("-2.00"), MONEY, INT)).isEqualTo(-2);
        assertThat(cast(" 7 ", TEXT, INT)).isEqualTo(7);
        assertThat(cast(true, BOOL, INT)).isEqualTo(1);
        assertThat(cast(7, INT, BOOL)).isEqualTo(true);
        assertThat(cast(true, BOOL, TEXT)).isEqualTo("true");
        assertThat(cast(new BigDecimal("1.5"), MONEY, TEXT)).isEqualTo("1.50");
        assertThat(cast(LocalDate.of(2024, 2, 29), new LogicalType.Date(), new LogicalType.DateTime()))
                .isEqualTo(LocalDateTime.of(2024, 2, 29, 0, 0));
        assertThat(cast(Instant.parse("2024-02-29T23:30:00Z"), new LogicalType.Timestamp(), TEXT))
                .isEqualTo("2024-02-29T23:30:00.000000Z");
        assertThat(cast("2024-02-29", TEXT, new LogicalType.Date())).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(cast("[1]", TEXT, JSON)).isEqualTo("[1]");
        for (String text : List.of("", "x", "1.5", "1 2", "1\n", "0x1", "١")) {
            assertThatThrownBy(() -> cast(text, TEXT, INT)).as(text).isInstanceOf(StatementFailed.class);
        }
        assertThatThrownBy(() -> cast("2023-02-29", TEXT, new LogicalType.Date()))
                .isInstanceOf(StatementFailed.class);
        assertThatThrownBy(() -> cast("{", TEXT, JSON)).isInstanceOf(StatementFailed.class);
        assertTooLarge(new Expr.Cast(of("99999999999", TEXT), INT));
        assertThat(cast(-1.5, DOUBLE, INT)).isEqualTo(-2);
    }

    private @Nullable Object cast(Object value, LogicalType from, LogicalType to) {
        return value(new Expr.Cast(of(value, from), to));
    }

    // ---- matching

    @Test
    void patternsMatchCodePoints() {
        assertThat(like("a\uD83D\uDE00b", "a_b")).isEqualTo(true);
        assertThat(like("abc", "%b%")).isEqualTo(true);
        assertThat(like("", "%")).isEqualTo(true);
        assertThat(like("a%", "a\\%")).isEqualTo(true);
        assertThat(like("ab", "a\\%")).isEqualTo(false);
        assertThat(like("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "%a%a%a%a%a%a%a%a%b"))
                .isEqualTo(false);
        assertThatThrownBy(() -> like("a", "\\a")).isInstanceOf(UnsupportedFeature.class);
        RegexpFlags lines = new RegexpFlags(CaseSensitivity.INSENSITIVE, RegexpLines.EACH_LINE);
        assertThat(value(new Expr.Regexp(of("x\nÉ\ny", TEXT), of("^é$", TEXT), lines)))
                .isEqualTo(true);
        assertThatThrownBy(() -> value(new Expr.Regexp(of("a", TEXT), of("(", TEXT), lines)))
                .isInstanceOf(StatementFailed.class);
    }

    private @Nullable Object like(String text, String pattern) {
        return value(new Expr.Like(of(text, TEXT), of(pattern, TEXT), CaseSensitivity.SENSITIVE));
    }

    // ---- documents and arrays

    @Test
    void documents() {
        Expr document = of("{\"a\": [1, {\"b\": \"x\"}], \"n\": null}", JSON);
        assertThat(value(new Expr.JsonText(document, path("a", 0)))).isEqualTo("1");
        assertThat(value(new Expr.JsonText(document, path("n")))).isNull();
        assertThat(value(new Expr.JsonValue(document, path("n")))).isEqualTo("null");
        assertThat(value(new Expr.JsonLength(document, path("a")))).isEqualTo(2);
        assertThat(value(new Expr.JsonText(
                        new Expr.JsonSet(document, path("a", 1, "c"), of("30", JSON)), path("a", 1, "c"))))
                .isEqualTo("30");
        assertThat(value(new Expr.JsonEquals(new Expr.JsonSet(document, path("none", "x"), of("1", JSON)), document)))
                .isEqualTo(true);
    }

    @Test
    void arraysWithNulls() {
        LogicalType type = new LogicalType.Array(INT);
        Expr array = of(Arrays.asList(1, null), type);
        assertThat(value(new Expr.ArrayContains(array, of(1)))).isEqualTo(true);
        assertThat(value(new Expr.ArrayContains(array, of(2)))).isNull();
        assertThat(value(new Expr.ArrayContains(of(List.of(), type), new Expr.Null(INT))))
                .isEqualTo(false);
        assertThat(value(new Expr.ArrayOverlaps(array, of(Arrays.asList(2, null), type))))
                .isEqualTo(false);
    }

    private static JsonPath path(Object... legs) {
        return new JsonPath(Arrays.stream(legs)
                .<JsonLeg>map(leg ->
                        leg instanceof Integer position ? new JsonLeg.Index(position) : new JsonLeg.Key((String) leg))
                .toList());
    }

    // ---- refusals

    @Test
    void rawSqlIsRefusedByName() {
        assertThatThrownBy(() -> value(new Expr.Raw(List.of(new RawPart.Text("1")), INT)))
                .isInstanceOfSatisfying(UnsupportedFeature.class, refusal -> {
                    assertThat(refusal.dialect()).isEqualTo("reference");
                    assertThat(refusal.feature()).isEqualTo("raw SQL");
                });
    }

    private void assertTooLarge(Expr expression) {
        assertThatThrownBy(() -> value(expression)).isInstanceOf(ValueTooLarge.class);
    }

    private void assertRefused(Expr expression, String feature) {
        assertThatThrownBy(() -> value(expression))
                .isInstanceOf(UnsupportedFeature.class)
                .hasMessageContaining(feature);
    }
}
