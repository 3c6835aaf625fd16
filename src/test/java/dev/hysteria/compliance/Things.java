package dev.hysteria.compliance;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.BINARY;
import static dev.hysteria.type.Types.BOOLEAN;
import static dev.hysteria.type.Types.DATE;
import static dev.hysteria.type.Types.DATETIME;
import static dev.hysteria.type.Types.DOUBLE;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.REAL;
import static dev.hysteria.type.Types.SMALLINT;
import static dev.hysteria.type.Types.TEXT;
import static dev.hysteria.type.Types.TIME;
import static dev.hysteria.type.Types.TIMESTAMP;
import static dev.hysteria.type.Types.decimal;
import static dev.hysteria.type.Types.enumOf;
import static dev.hysteria.type.Types.varchar;

import dev.hysteria.expression.Order;
import dev.hysteria.query.Select;
import dev.hysteria.schema.BooleanColumn;
import dev.hysteria.schema.Column;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;
import dev.hysteria.schema.TimeColumn;
import dev.hysteria.schema.ValueColumn;
import dev.hysteria.type.Types;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** A table with a column of every type that has an order, and rows of it with ties, nulls and extremes. */
final class Things {
    enum Color {
        RED,
        GREEN
    }

    record Thing(
            long id,
            @Nullable Short small,
            @Nullable Integer number,
            @Nullable Long big,
            @Nullable BigDecimal amount,
            @Nullable Double ratio,
            @Nullable Float share,
            @Nullable String name,
            @Nullable String text,
            @Nullable Boolean flag,
            @Nullable Instant at,
            @Nullable LocalDateTime local,
            @Nullable LocalDate day,
            @Nullable LocalTime time,
            @Nullable UUID uuid,
            byte @Nullable [] bytes,
            @Nullable Color color) {}

    private static final SchemaBuilder<Thing> things = Schema.builder("things");

    static final NumberColumn<Thing, Long> ID =
            things.column("id", BIGINT, Thing::id).primaryKey();
    static final NumberColumn<Thing, Short> SMALL =
            things.column("small", SMALLINT, Thing::small).nullable();
    static final NumberColumn<Thing, Integer> NUMBER =
            things.column("number", INTEGER, Thing::number).nullable();
    static final NumberColumn<Thing, Long> BIG =
            things.column("big", BIGINT, Thing::big).nullable();
    static final NumberColumn<Thing, BigDecimal> AMOUNT =
            things.column("amount", decimal(12, 3), Thing::amount).nullable();
    static final NumberColumn<Thing, Double> RATIO =
            things.column("ratio", DOUBLE, Thing::ratio).nullable();
    static final NumberColumn<Thing, Float> SHARE =
            things.column("share", REAL, Thing::share).nullable();
    static final TextColumn<Thing> NAME =
            things.column("name", varchar(20), Thing::name).nullable();
    static final TextColumn<Thing> WORDS =
            things.column("words", TEXT, Thing::text).nullable();
    static final BooleanColumn<Thing> FLAG =
            things.column("flag", BOOLEAN, Thing::flag).nullable();
    static final TimeColumn<Thing, Instant> AT =
            things.column("at", TIMESTAMP, Thing::at).nullable();
    static final TimeColumn<Thing, LocalDateTime> LOCAL =
            things.column("local", DATETIME, Thing::local).nullable();
    static final TimeColumn<Thing, LocalDate> DAY =
            things.column("day", DATE, Thing::day).nullable();
    static final TimeColumn<Thing, LocalTime> HOUR =
            things.column("hour", TIME, Thing::time).nullable();
    static final ValueColumn<Thing, UUID> CODE =
            things.column("code", Types.UUID, Thing::uuid).nullable();
    static final ValueColumn<Thing, byte[]> SEAL =
            things.column("seal", BINARY, Thing::bytes).nullable();
    static final ValueColumn<Thing, Color> COLOR =
            things.column("color", enumOf(Color.class), Thing::color).nullable();

    static final Schema<Thing> THINGS = things.build(into(
            Thing::new,
            ID,
            SMALL,
            NUMBER,
            BIG,
            AMOUNT,
            RATIO,
            SHARE,
            NAME,
            WORDS,
            FLAG,
            AT,
            LOCAL,
            DAY,
            HOUR,
            CODE,
            SEAL,
            COLOR));

    private static final List<String> TEXTS =
            List.of("", "a", "A", "b", "aa", "é", "e\u0301", "\uFB01", "😀", "😀😀", "𐀀", "a'b", "%_\\", "-1");

    private Things() {}

    /** Some rows, in a random order of their keys, negative ones and extremes included. */
    static List<Thing> rows(Random random, int most) {
        List<Long> ids = new ArrayList<>(
                LongStream.range(-3, random.nextInt(most + 1) - 3L).boxed().toList());
        if (ids.size() > 2) {
            ids.set(0, Long.MIN_VALUE);
            ids.set(1, Long.MAX_VALUE);
        }
        Collections.shuffle(ids, random);
        return ids.stream().map(id -> row(id, random)).toList();
    }

    private static Thing row(long id, Random random) {
        return new Thing(
                id,
                any(random, (short) 0, Short.MIN_VALUE, Short.MAX_VALUE),
                any(random, 0, 1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE),
                any(random, 0L, Long.MIN_VALUE, Long.MAX_VALUE, Long.MAX_VALUE - 1),
                any(random, new BigDecimal("0.000"), new BigDecimal("-0.001"), new BigDecimal("999999999.999")),
                any(random, 0.0, 0.1, -0.1, 1e100, Double.MAX_VALUE),
                any(random, 0f, 0.1f, 16_777_216f, 3.3e7f, -1.25f),
                any(random, TEXTS.toArray(String[]::new)),
                any(random, TEXTS.toArray(String[]::new)),
                any(random, true, false),
                any(
                        random,
                        Instant.EPOCH,
                        Instant.parse("2026-03-29T01:00:00.000001Z"),
                        Instant.parse("0001-01-01T00:00:00Z"),
                        Instant.parse("9999-12-31T23:59:59.999999Z")),
                any(
                        random,
                        LocalDateTime.parse("2026-03-29T02:30:00.999999"),
                        LocalDateTime.parse("2026-03-29T02:30:01"),
                        LocalDateTime.parse("0001-01-01T00:00:00")),
                any(
                        random,
                        LocalDate.parse("0001-01-01"),
                        LocalDate.parse("2026-02-28"),
                        LocalDate.parse("9999-12-31")),
                any(random, LocalTime.MIDNIGHT, LocalTime.parse("23:59:59.999999"), LocalTime.parse("12:00:00.000001")),
                any(
                        random,
                        new UUID(0, 0),
                        new UUID(-1, -1),
                        new UUID(Long.MAX_VALUE, 1),
                        new UUID(0x8000_0000_0000_4000L, 7)),
                any(random, new byte[0], new byte[] {0}, new byte[] {-1}, new byte[] {0, 1}, new byte[] {127, -128}),
                any(random, Color.values()));
    }

    @SafeVarargs
    private static <T> @Nullable T any(Random random, T... values) {
        return random.nextInt(4) == 0 ? null : values[random.nextInt(values.length)];
    }

    /** The query of all rows in a random order of up to four keys, which leaves ties. */
    static Select<Thing> ordered(Random random) {
        Select<Thing> query = from(THINGS);
        for (int keys = random.nextInt(5); keys > 0; keys--) {
            Column<Thing, ?> column =
                    THINGS.columns().get(random.nextInt(THINGS.columns().size()));
            Order order = random.nextBoolean() ? column.asc() : column.desc();
            query = query.orderBy(
                    switch (random.nextInt(4)) {
                        case 0 -> order.nullsFirst();
                        case 1 -> order.nullsLast();
                        default -> order;
                    });
        }
        return query;
    }
}
