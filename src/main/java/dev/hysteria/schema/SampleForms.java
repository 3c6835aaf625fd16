package dev.hysteria.schema;

import dev.hysteria.type.LogicalType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Made-up canonical values, in forms from the most to the least likely to suit a codec: a value object may want an e-mail address, a flag may
 * be stored as Y and N. Values ascend, as a constructor that compares a start with an end would have them.
 */
final class SampleForms {

    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final List<String> FLAGS = List.of("Y", "N", "T", "F", "1", "0", "true", "false", "yes", "no");
    private static final int MINUTES_A_DAY = 24 * 60;
    private static final int LETTERS = 26;

    private SampleForms() {}

    /** {@return lists of distinct values, each of at most {@code count}, made when they are asked for} */
    static Stream<List<?>> of(LogicalType type, int count) {
        return switch (type) {
            case LogicalType.Bool bool -> Stream.of(List.of(false, true));
            case LogicalType.SmallInt number -> numbers(Math.min(count, Short.MAX_VALUE), value -> (short) value);
            case LogicalType.Int number -> numbers(count, value -> value);
            case LogicalType.BigInt number -> numbers(count, value -> (long) value);
            case LogicalType.Decimal(int precision, int scale) -> decimals(count, precision, scale);
            case LogicalType.Real number -> numbers(count, value -> (float) value);
            case LogicalType.DoublePrecision number -> numbers(count, value -> (double) value);
            case LogicalType.Varchar(int length) -> texts(count, length);
            case LogicalType.Text text -> texts(count, Integer.MAX_VALUE);
            case LogicalType.Timestamp time -> Stream.of(form(count, SampleForms::instant));
            case LogicalType.DateTime time ->
                Stream.of(form(count, day -> FIRST_DAY.plusDays(day).atStartOfDay()));
            case LogicalType.Date date -> Stream.of(form(count, FIRST_DAY::plusDays));
            case LogicalType.Time time -> Stream.of(form(Math.min(count, MINUTES_A_DAY), LocalTime.MIN::plusMinutes));
            case LogicalType.Uuid uuid -> Stream.of(form(count, SampleForms::uuid));
            case LogicalType.Binary bytes ->
                Stream.of(form(count, value -> new byte[] {(byte) (value >> Byte.SIZE), (byte) value}));
            case LogicalType.Json json -> documents(count);
            case LogicalType.Enumeration labels -> Stream.of(labels.labels());
            case LogicalType.Array(LogicalType element) -> lists(of(element, count));
        };
    }

    private static List<?> form(int count, IntFunction<?> value) {
        return IntStream.range(0, count).mapToObj(value).toList();
    }

    private static Stream<List<?>> numbers(int count, IntFunction<?> number) {
        return Stream.of(form(count, place -> number.apply(place + 1)), List.of(number.apply(0)));
    }

    private static Stream<List<?>> decimals(int count, int precision, int scale) {
        return Stream.of(0, scale)
                .map(fraction -> IntStream.rangeClosed(1, count)
                        .mapToObj(number -> BigDecimal.valueOf(number, fraction).setScale(scale))
                        .filter(number -> number.precision() <= precision)
                        .toList());
    }

    private static Stream<List<?>> texts(int count, int length) {
        Stream<IntFunction<String>> forms = Stream.of(
                SampleForms::word,
                place -> word(place) + "@example.org",
                place -> "https://example.org/" + word(place),
                place -> String.valueOf(place + 1),
                place -> uuid(place).toString());
        Stream<Stream<String>> texts = Stream.concat(
                forms.map(form -> IntStream.range(0, count).mapToObj(form)),
                FLAGS.stream().map(Stream::of));
        return texts.map(form -> form.filter(text -> text.length() <= length).toList());
    }

    private static Stream<List<?>> documents(int count) {
        Stream<IntFunction<String>> forms = Stream.of(
                place -> "{\"k\":" + place + "}",
                place -> "[" + place + "]",
                place -> "\"" + word(place) + "\"",
                String::valueOf);
        return Stream.concat(
                forms.map(form -> form(count, form)),
                Stream.of("true", "false", "{}", "[]").map(List::of));
    }

    private static Stream<List<?>> lists(Stream<List<?>> elements) {
        return elements.map(form -> form.stream().map(List::of).toList());
    }

    private static Instant instant(int day) {
        return Instant.EPOCH.plus(FIRST_DAY.toEpochDay() + day, ChronoUnit.DAYS);
    }

    private static UUID uuid(int place) {
        return new UUID(0x4000L, Long.MIN_VALUE | (place + 1));
    }

    /** {@return a, b, …, z, ba, bb, …} */
    private static String word(int place) {
        String last = String.valueOf((char) ('a' + place % LETTERS));
        return place < LETTERS ? last : word(place / LETTERS) + last;
    }
}
