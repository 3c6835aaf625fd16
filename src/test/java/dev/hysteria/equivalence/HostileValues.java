package dev.hysteria.equivalence;

import dev.hysteria.type.LogicalType;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Canonical values that databases are known to disagree about, by type.
 *
 * <p>Few of each, so that equal ones meet. Texts do not end with a line feed, before which a {@code $} may match, and have no letters whose
 * other case is not one letter.
 */
final class HostileValues {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "a",
            "A",
            "b",
            "B",
            "a ",
            " a",
            "  a ",
            "ab",
            "Ab",
            "aB",
            "é",
            "É",
            "e\u0301",
            "Ж",
            "ж",
            "\uD83D\uDE00",
            "\uD83D\uDE00b",
            "\uFFFD",
            "%",
            "_",
            "\\",
            "[a]",
            "a_b",
            "a%",
            "x\ny",
            "x\ry",
            "\t",
            "0",
            "-1",
            "10",
            "9",
            "1e1",
            "007",
            "1.50",
            "null",
            "it's",
            "\"q\"",
            "?",
            "--",
            "z");

    private static final List<LocalDateTime> MOMENTS = Stream.of(
                    "2024-02-29T23:59:59.999999",
                    "2024-03-31T02:30:00.000000",
                    "2024-03-31T01:00:00.000001",
                    "2024-10-27T01:30:00.500000",
                    "2024-12-30T00:00:00.000000",
                    "2021-01-03T12:00:00.000000",
                    "2023-01-31T06:07:08.090000",
                    "1969-12-31T23:59:59.999999",
                    "1970-01-01T00:00:00.000000")
            .map(LocalDateTime::parse)
            .toList();

    private static final List<LocalDateTime> ENDS = List.of(
            LocalDateTime.parse("0001-01-01T00:00:00"),
            LocalDateTime.parse("1582-10-10T10:10:10"),
            LocalDateTime.parse("9999-12-31T23:59:59.999999"));

    private static final List<String> DOCUMENTS = List.of(
            "{}",
            "[]",
            "null",
            "true",
            "\"a\"",
            "1.5",
            "[1, 2, [3, \"x\"], null]",
            "{\"a\": 1, \"b\": {\"c\": [true, null, \"\\\"q\\\"\"]}}",
            "{\"a\": \"text \uD83D\uDE00\", \"b\": []}",
            "{\"a\": null, \"b c\": {\"a\": [1, 2]}}",
            "{\"a\": [1, 1, 2], \"b\": false}");

    private HostileValues() {}

    /** {@return values of a type, canonical, none of them null} */
    static List<Object> of(LogicalType type, Span span) {
        return Collections.unmodifiableList(values(type, span));
    }

    private static List<Object> values(LogicalType type, Span span) {
        return switch (type) {
            case LogicalType.Bool t -> List.of(true, false);
            case LogicalType.SmallInt t ->
                numbers(span, Short.MIN_VALUE, Short.MAX_VALUE)
                        .map(Long::shortValue)
                        .<Object>map(n -> n)
                        .toList();
            case LogicalType.Int t ->
                numbers(span, Integer.MIN_VALUE, Integer.MAX_VALUE)
                        .map(Long::intValue)
                        .<Object>map(n -> n)
                        .toList();
            case LogicalType.BigInt t ->
                numbers(span, Long.MIN_VALUE, Long.MAX_VALUE)
                        .<Object>map(n -> n)
                        .toList();
            case LogicalType.Decimal decimal -> decimals(decimal, span);
            case LogicalType.Real t ->
                doubles(span).map(Double::floatValue).<Object>map(n -> n).toList();
            case LogicalType.DoublePrecision t ->
                doubles(span).<Object>map(n -> n).toList();
            case LogicalType.Varchar t -> List.copyOf(TEXTS);
            case LogicalType.Text t -> List.copyOf(TEXTS);
            case LogicalType.Timestamp t ->
                moments(span)
                        .<Object>map(moment -> moment.toInstant(ZoneOffset.UTC))
                        .toList();
            case LogicalType.DateTime t ->
                moments(span).<Object>map(moment -> moment).toList();
            case LogicalType.Date t ->
                moments(span).<Object>map(LocalDateTime::toLocalDate).distinct().toList();
            case LogicalType.Time t ->
                moments(span).<Object>map(LocalDateTime::toLocalTime).distinct().toList();
            case LogicalType.Uuid t ->
                List.of(
                        new UUID(0, 0),
                        new UUID(-1, -1),
                        new UUID(1L << 63, 1),
                        UUID.fromString("0191f3a4-7c2b-7d11-8e5f-0123456789ab"));
            case LogicalType.Binary t ->
                List.of(new byte[0], new byte[] {0}, new byte[] {-1}, new byte[] {0, -1, 39, 92}, new byte[] {97});
            case LogicalType.Json t -> List.copyOf(DOCUMENTS);
            case LogicalType.Enumeration enumeration -> List.copyOf(enumeration.labels());
            case LogicalType.Array(LogicalType element) -> arrays(values(element, span));
        };
    }

    private static Stream<Long> numbers(Span span, long least, long most) {
        Stream<Long> small = Stream.of(0L, 1L, -1L, 2L, 3L, -2L, 5L, 7L, 10L, -10L, 100L);
        return switch (span) {
            case SMALL, MEDIUM -> small;
            case ANY -> Stream.of(least, least + 1, most - 1, most, 0L, 1L, -1L, 2L);
        };
    }

    private static Stream<Double> doubles(Span span) {
        return switch (span) {
            case SMALL, MEDIUM -> Stream.of(0.0, 0.5, -0.5, 1.0, 1.5, -2.5, 2.25, -3.75, 100.0);
            case ANY -> Stream.of(0.0, 0.1, -0.1, 1e30, -1e30, 1e-30, 123456.789, 0.5);
        };
    }

    private static List<Object> decimals(LogicalType.Decimal type, Span span) {
        BigDecimal most =
                BigDecimal.TEN.pow(type.precision()).subtract(BigDecimal.ONE).movePointLeft(type.scale());
        Stream<BigDecimal> small = Stream.of(
                        "0", "0.01", "-0.01", "0.10", "0.30", "1.50", "2.50", "-2.50", "0.99", "99.95")
                .map(BigDecimal::new);
        Stream<BigDecimal> values = switch (span) {
            case SMALL, MEDIUM -> small;
            case ANY -> Stream.concat(small, Stream.of(most, most.negate()));
        };
        return values.map(value -> value.setScale(type.scale(), java.math.RoundingMode.HALF_UP))
                .<Object>map(value -> value)
                .distinct()
                .toList();
    }

    private static Stream<LocalDateTime> moments(Span span) {
        return switch (span) {
            case SMALL, MEDIUM -> MOMENTS.stream();
            case ANY -> Stream.concat(MOMENTS.stream(), ENDS.stream());
        };
    }

    private static List<Object> arrays(List<Object> elements) {
        Object first = elements.getFirst();
        Object second = elements.get(1);
        return List.of(
                List.of(),
                List.of(first),
                List.of(second, first),
                List.of(first, first),
                Arrays.asList(first, null, elements.getLast()));
    }
}
