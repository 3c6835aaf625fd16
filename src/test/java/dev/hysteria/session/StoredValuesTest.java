package dev.hysteria.session;

import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.BINARY;
import static dev.hysteria.type.Types.BOOLEAN;
import static dev.hysteria.type.Types.DATE;
import static dev.hysteria.type.Types.DATETIME;
import static dev.hysteria.type.Types.DOUBLE;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.JSON;
import static dev.hysteria.type.Types.OFFSET_TIMESTAMP;
import static dev.hysteria.type.Types.REAL;
import static dev.hysteria.type.Types.SMALLINT;
import static dev.hysteria.type.Types.TEXT;
import static dev.hysteria.type.Types.TIME;
import static dev.hysteria.type.Types.TIMESTAMP;
import static dev.hysteria.type.Types.UUID;
import static dev.hysteria.type.Types.arrayOf;
import static dev.hysteria.type.Types.decimal;
import static dev.hysteria.type.Types.enumOf;
import static dev.hysteria.type.Types.nativeEnumOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.Database;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import dev.hysteria.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every kind of value comes back as it was given. */
@EveryDatabase
class StoredValuesTest {
    private final Database db;

    enum Mood {
        GOOD,
        BAD
    }

    StoredValuesTest(FreshDatabase fresh) {
        db = Opened.with(fresh);
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    @Scenario(4)
    void timesUnderAnyDefaultZone(FreshDatabase fresh) {
        TimeZone former = TimeZone.getDefault();
        try {
            for (String zone : List.of("UTC", "Europe/Rome", "America/St_Johns", "Pacific/Apia")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                try (Database there = Opened.with(fresh)) {
                    times(there, zone.replace('/', '_').toLowerCase(Locale.ROOT));
                }
            }
        } finally {
            TimeZone.setDefault(former);
        }
    }

    private static void times(Database there, String zone) {
        List<Instant> instants = Stream.of(
                        "0001-01-01T00:00:00Z",
                        "1883-11-18T17:00:00.000001Z",
                        "1969-12-31T23:59:59.999999Z",
                        "2011-12-30T10:00:00Z",
                        "2026-03-29T00:59:59.999999Z",
                        "2026-03-29T01:00:00Z",
                        "2026-10-25T00:30:00.123456Z",
                        "2026-10-25T01:30:00.123456Z",
                        "9999-12-31T23:59:59.999999Z")
                .map(Instant::parse)
                .toList();
        Cell<Instant> cell = Cell.in(there, "instants_" + zone, TIMESTAMP);
        assertThat(cell.kept(there, instants)).isEqualTo(instants);
        assertThat(cell.found(there, instants)).isEqualTo(instants.size());

        List<OffsetDateTime> offsets = instants.stream()
                .map(instant -> instant.atOffset(ZoneOffset.UTC))
                .toList();
        assertThat(Cell.in(there, "offsets_" + zone, OFFSET_TIMESTAMP).kept(there, offsets))
                .isEqualTo(offsets);

        List<LocalDateTime> dateTimes =
                offsets.stream().map(OffsetDateTime::toLocalDateTime).toList();
        Cell<LocalDateTime> local = Cell.in(there, "datetimes_" + zone, DATETIME);
        assertThat(local.kept(there, dateTimes)).isEqualTo(dateTimes);
        assertThat(local.found(there, dateTimes)).isEqualTo(dateTimes.size());

        List<LocalDate> dates =
                dateTimes.stream().map(LocalDateTime::toLocalDate).distinct().toList();
        Cell<LocalDate> days = Cell.in(there, "dates_" + zone, DATE);
        assertThat(days.kept(there, dates)).isEqualTo(dates);
        assertThat(days.found(there, dates)).isEqualTo(dates.size());

        List<LocalTime> times =
                List.of(LocalTime.MIDNIGHT, LocalTime.of(2, 30), LocalTime.NOON, LocalTime.of(23, 59, 59, 999_999_000));
        Cell<LocalTime> clock = Cell.in(there, "times_" + zone, TIME);
        assertThat(clock.kept(there, times)).isEqualTo(times);
        assertThat(clock.found(there, times)).isEqualTo(times.size());
    }

    @Test
    @Scenario(7)
    void truthValues() {
        Cell<Boolean> cell = Cell.in(db, "truths", BOOLEAN);

        assertThat(cell.kept(db, List.of(true, false))).containsExactly(true, false);
        assertThat(cell.found(db, List.of(true, false))).isEqualTo(2);
    }

    @Test
    void numbersAtTheirEnds() {
        List<Short> shorts = List.of(Short.MIN_VALUE, (short) 0, Short.MAX_VALUE);
        List<Integer> ints = List.of(Integer.MIN_VALUE, 0, Integer.MAX_VALUE);
        List<Long> longs = List.of(Long.MIN_VALUE, 0L, 9007199254740993L, Long.MAX_VALUE);
        List<Double> doubles = List.of(-Double.MAX_VALUE, 0.1, 1e-300, Double.MAX_VALUE);
        List<Float> floats = List.of(-1.5e30f, 0.1f, 3.25f);

        assertThat(Cell.in(db, "shorts", SMALLINT).kept(db, shorts)).isEqualTo(shorts);
        assertThat(Cell.in(db, "ints", INTEGER).kept(db, ints)).isEqualTo(ints);
        assertThat(Cell.in(db, "longs", BIGINT).kept(db, longs)).isEqualTo(longs);
        assertThat(Cell.in(db, "doubles", DOUBLE).kept(db, doubles)).isEqualTo(doubles);
        assertThat(Cell.in(db, "floats", REAL).kept(db, floats)).isEqualTo(floats);
    }

    @Test
    @Scenario(8)
    void decimals(TestDatabase database) {
        Cell<BigDecimal> small = Cell.in(db, "small_decimals", decimal(15, 4));
        List<BigDecimal> values = Stream.of(
                        "0.0000", "-0.0001", "12345678901.2345", "99999999999.9999", "1000000000.0000")
                .map(BigDecimal::new)
                .toList();
        assertThat(small.kept(db, values)).isEqualTo(values);
        assertThat(small.found(db, values)).isEqualTo(values.size());

        List<BigDecimal> large = List.of(new BigDecimal("12345678901234567890.1234567891"));
        if (database == TestDatabase.SQLITE) {
            assertThatThrownBy(() -> Cell.in(db, "large_decimals", decimal(30, 10)))
                    .isInstanceOf(UnsupportedFeature.class);
        } else {
            Cell<BigDecimal> cell = Cell.in(db, "large_decimals", decimal(30, 10));
            assertThat(cell.kept(db, large)).isEqualTo(large);
            assertThat(cell.found(db, large)).isEqualTo(1);
        }
        List<Long> longs = List.of(Long.MIN_VALUE, 9007199254740993L, Long.MAX_VALUE);
        assertThat(Cell.in(db, "exact_longs", BIGINT).kept(db, longs)).isEqualTo(longs);
    }

    @Test
    @Scenario(9)
    void documentsOfEachKind() {
        Cell<String> cell = Cell.in(db, "documents", JSON);
        List<String> documents = List.of("{\"a\": 1}", "[1, 2]", "\"text\"", "12", "true", "null");

        List<String> kept = cell.kept(db, documents);

        assertThat(kept.stream().map(text -> text.replace(" ", "")).toList())
                .isEqualTo(documents.stream().map(text -> text.replace(" ", "")).toList());
    }

    @Test
    @Scenario(15)
    void texts(TestDatabase database) {
        Cell<String> cell = Cell.in(db, "texts", TEXT);
        List<String> texts = new ArrayList<>(List.of(
                "",
                "0",
                "x".repeat(10_000),
                "y".repeat(1_000_000),
                "\uD83D\uDE00 emoji, e\u0301 combining, \u05D0\u05D1 right to left",
                "it's \"quoted\" `here` [and] there",
                "back\\slash \\' \\\" %_",
                " spaces around ",
                "line\r\nbreak\ttab"));
        if (database == TestDatabase.SQLITE) {
            texts.add("a\0b");
        }

        assertThat(cell.kept(db, texts)).isEqualTo(texts);
    }

    @Test
    void bytes() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        List<byte[]> values = List.of(new byte[0], all, new byte[100_000]);

        List<byte[]> kept = Cell.in(db, "bytes", BINARY).kept(db, values);

        for (int i = 0; i < values.size(); i++) {
            assertThat(kept.get(i)).isEqualTo(values.get(i));
        }
    }

    @Test
    void uuids() {
        Cell<UUID> cell = Cell.in(db, "uuids", UUID);
        List<UUID> values = List.of(
                new UUID(0, 0), new UUID(-1, -1), java.util.UUID.fromString("0191f3a4-7c2b-7d11-8e5f-0123456789ab"));

        assertThat(cell.kept(db, values)).isEqualTo(values);
        assertThat(cell.found(db, values)).isEqualTo(3);
    }

    @Test
    void enums() {
        assertThat(Cell.in(db, "moods", enumOf(Mood.class)).kept(db, List.of(Mood.values())))
                .containsExactly(Mood.values());
        Cell<Mood> cell = Cell.in(db, "native_moods", nativeEnumOf(Mood.class));
        assertThat(cell.kept(db, List.of(Mood.values()))).containsExactly(Mood.values());
        assertThat(cell.found(db, List.of(Mood.values()))).isEqualTo(2);
    }

    @Test
    void arrays() {
        var texts = List.of(
                List.<String>of(),
                Arrays.asList("a", null, "", "null", "with, comma", "\"quoted\"", "back\\slash", "{brace}"));
        assertThat(Cell.in(db, "text_arrays", arrayOf(TEXT)).kept(db, texts)).isEqualTo(texts);
        keptArrays("long_arrays", arrayOf(BIGINT), List.of(Long.MIN_VALUE, 9007199254740993L));
        keptArrays("int_arrays", arrayOf(INTEGER), List.of(1, -2));
        keptArrays("short_arrays", arrayOf(SMALLINT), List.of((short) 1, (short) -2));
        keptArrays("truth_arrays", arrayOf(BOOLEAN), List.of(true, false));
        keptArrays("double_arrays", arrayOf(DOUBLE), List.of(0.1, -1e100));
        keptArrays(
                "decimal_arrays", arrayOf(decimal(10, 2)), List.of(new BigDecimal("12.50"), new BigDecimal("-0.01")));
        keptArrays("uuid_arrays", arrayOf(UUID), List.of(new UUID(1, 2)));
        keptArrays("mood_arrays", arrayOf(enumOf(Mood.class)), List.of(Mood.BAD));
        keptArrays("date_arrays", arrayOf(DATE), List.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)));
        keptArrays("time_arrays", arrayOf(TIME), List.of(LocalTime.of(23, 59, 59, 999_999_000)));
        keptArrays("datetime_arrays", arrayOf(DATETIME), List.of(LocalDateTime.of(2026, 3, 29, 2, 30)));
        keptArrays("instant_arrays", arrayOf(TIMESTAMP), List.of(Instant.parse("2026-03-29T01:30:00.000001Z")));
    }

    private <T> void keptArrays(String table, dev.hysteria.type.DataType.ArrayType<T> type, List<T> elements) {
        List<T> withNull = new ArrayList<>(elements);
        withNull.add(null);
        List<List<T>> values = List.of(Collections.unmodifiableList(withNull), List.of());
        assertThat(Cell.in(db, table, type).kept(db, values)).isEqualTo(values);
    }
}
