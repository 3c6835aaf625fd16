package dev.hysteria.equivalence;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.deleteFrom;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.BINARY;
import static dev.hysteria.type.Types.BOOLEAN;
import static dev.hysteria.type.Types.DATE;
import static dev.hysteria.type.Types.DATETIME;
import static dev.hysteria.type.Types.DOUBLE;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.REAL;
import static dev.hysteria.type.Types.TEXT;
import static dev.hysteria.type.Types.TIME;
import static dev.hysteria.type.Types.TIMESTAMP;
import static dev.hysteria.type.Types.UUID;
import static dev.hysteria.type.Types.arrayOf;
import static dev.hysteria.type.Types.decimal;
import static dev.hysteria.type.Types.enumOf;
import static dev.hysteria.type.Types.nativeEnumOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.Database;
import dev.hysteria.DatabaseConfig;
import dev.hysteria.expression.Expression;
import dev.hysteria.query.Session;
import dev.hysteria.reference.ReferenceDatabase;
import dev.hysteria.sample.Events;
import dev.hysteria.sample.Events.Event;
import dev.hysteria.schema.Column;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import dev.hysteria.type.Keyring;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Whatever rows are, a load of them leaves the same table as their insert. */
@Scenario(145)
class LoadedRowsTest {
    private static final int ROWS = 200;
    private static final List<Long> SEEDS = List.of(1L, 2L, 3L);

    enum Mood {
        GOOD,
        IT_IS_SO
    }

    /** What {@link Events} lacks: arrays of every type, a label of a type of its own, an encrypted value, a default. */
    @SuppressWarnings("ArrayRecordComponent")
    record Lists(
            long id,
            @Nullable List<Boolean> truths,
            @Nullable List<Long> numbers,
            @Nullable List<BigDecimal> amounts,
            @Nullable List<Double> doubles,
            @Nullable List<Float> reals,
            @Nullable List<Instant> moments,
            @Nullable List<LocalDateTime> dateTimes,
            @Nullable List<LocalDate> days,
            @Nullable List<LocalTime> times,
            @Nullable List<UUID> ids,
            @Nullable List<byte[]> bytes,
            @Nullable List<Mood> moods,
            @Nullable Mood mood,
            @Nullable String secret,
            @Nullable Integer count) {}

    private static final SchemaBuilder<Lists> lists = Schema.builder("lists");
    private static final NumberColumn<Lists, Long> ID =
            lists.column("id", BIGINT, Lists::id).primaryKey();
    private static final Column<Lists, List<Boolean>> TRUTHS =
            lists.column("truths", arrayOf(BOOLEAN), Lists::truths).nullable();
    private static final Column<Lists, List<Long>> NUMBERS =
            lists.column("numbers", arrayOf(BIGINT), Lists::numbers).nullable();
    private static final Column<Lists, List<BigDecimal>> AMOUNTS =
            lists.column("amounts", arrayOf(decimal(7, 4)), Lists::amounts).nullable();
    private static final Column<Lists, List<Double>> DOUBLES =
            lists.column("doubles", arrayOf(DOUBLE), Lists::doubles).nullable();
    private static final Column<Lists, List<Float>> REALS =
            lists.column("reals", arrayOf(REAL), Lists::reals).nullable();
    private static final Column<Lists, List<Instant>> MOMENTS =
            lists.column("moments", arrayOf(TIMESTAMP), Lists::moments).nullable();
    private static final Column<Lists, List<LocalDateTime>> DATE_TIMES =
            lists.column("date_times", arrayOf(DATETIME), Lists::dateTimes).nullable();
    private static final Column<Lists, List<LocalDate>> DAYS =
            lists.column("days", arrayOf(DATE), Lists::days).nullable();
    private static final Column<Lists, List<LocalTime>> TIMES =
            lists.column("times", arrayOf(TIME), Lists::times).nullable();
    private static final Column<Lists, List<UUID>> IDS =
            lists.column("ids", arrayOf(UUID), Lists::ids).nullable();
    private static final Column<Lists, List<byte[]>> BYTES =
            lists.column("bytes", arrayOf(BINARY), Lists::bytes).nullable();
    private static final Column<Lists, List<Mood>> MOODS =
            lists.column("moods", arrayOf(enumOf(Mood.class)), Lists::moods).nullable();
    private static final Column<Lists, Mood> MOOD =
            lists.column("mood", nativeEnumOf(Mood.class), Lists::mood).nullable();
    private static final Column<Lists, String> SECRET = lists.column(
                    "secret", TEXT.encryptedWith(Keyring.of("key", new byte[16])), Lists::secret)
            .nullable();
    private static final Column<Lists, Integer> COUNT =
            lists.column("count", INTEGER, Lists::count).defaultsTo(7);
    private static final Schema<Lists> LISTS = lists.build(into(
            Lists::new,
            ID,
            TRUTHS,
            NUMBERS,
            AMOUNTS,
            DOUBLES,
            REALS,
            MOMENTS,
            DATE_TIMES,
            DAYS,
            TIMES,
            IDS,
            BYTES,
            MOODS,
            MOOD,
            SECRET,
            COUNT));

    @EveryDatabase
    void aLoadLeavesTheSameTableAsAnInsert(FreshDatabase fresh) {
        ReferenceDatabase memory = new ReferenceDatabase();
        memory.create(Events.EVENTS, LISTS);
        try (Database db = Database.open(DatabaseConfig.of(fresh.jdbcUrl()).withUser(fresh.user(), fresh.password()))) {
            db.create(Events.EVENTS, LISTS);
            for (long seed : SEEDS) {
                Dice dice = Dice.of(seed);
                List<Event> events = LongStream.range(0, ROWS)
                        .mapToObj(id -> event(id, dice))
                        .toList();
                List<Lists> others = LongStream.range(0, ROWS)
                        .mapToObj(id -> lists(id, dice))
                        .toList();
                for (Session session : List.of(db, memory)) {
                    assertSame(session, Events.EVENTS, Events.ID, events);
                    assertSame(session, LISTS, ID, others);
                }
            }
        }
    }

    private static <E> void assertSame(Session session, Schema<E> schema, NumberColumn<E, Long> id, List<E> rows) {
        session.insertAll(schema, rows);
        List<String> inserted = stored(session, schema, id);
        session.execute(deleteFrom(schema).all());
        session.load(schema, rows);
        List<String> loaded = stored(session, schema, id);
        session.execute(deleteFrom(schema).all());

        assertThat(loaded).hasSameSizeAs(rows);
        assertThat(loaded).isEqualTo(inserted);
    }

    private static <E> List<String> stored(Session session, Schema<E> schema, NumberColumn<E, Long> id) {
        return session.list(from(schema).orderBy(id.asc())).stream()
                .map(row -> schema.columns().stream()
                        .map(column -> column.name() + "=" + shown(column.valueOf(row)))
                        .collect(Collectors.joining(", ")))
                .toList();
    }

    private static String shown(@Nullable Object value) {
        return switch (value) {
            case byte[] bytes -> HexFormat.of().formatHex(bytes);
            case List<?> values ->
                values.stream().map(LoadedRowsTest::shown).toList().toString();
            case null, default -> String.valueOf(value);
        };
    }

    private static Event event(long id, Dice dice) {
        return new Event(
                id,
                some(Events.LEVEL, dice),
                some(Events.COUNT, dice),
                some(Events.SEQUENCE, dice),
                some(Events.RATIO, dice),
                some(Events.READING, dice),
                any(Events.AMOUNT, dice),
                some(Events.CODE, dice),
                any(Events.MESSAGE, dice),
                some(Events.FLAGGED, dice),
                some(Events.HAPPENED_AT, dice),
                any(Events.LOCAL_AT, dice),
                any(Events.DAY, dice),
                any(Events.AT, dice),
                some(Events.TOKEN, dice),
                any(Events.PAYLOAD, dice),
                any(Events.ATTRIBUTES, dice),
                some(Events.KIND, dice),
                any(Events.LABELS, dice),
                any(Events.SCORES, dice));
    }

    private static Lists lists(long id, Dice dice) {
        return new Lists(
                id,
                any(TRUTHS, dice),
                any(NUMBERS, dice),
                any(AMOUNTS, dice),
                any(DOUBLES, dice),
                any(REALS, dice),
                any(MOMENTS, dice),
                any(DATE_TIMES, dice),
                any(DAYS, dice),
                any(TIMES, dice),
                any(IDS, dice),
                any(BYTES, dice),
                any(MOODS, dice),
                any(MOOD, dice),
                dice.chance(20) ? null : some(Events.CODE, dice),
                any(COUNT, dice));
    }

    private static <T> @Nullable T any(Expression<T> column, Dice dice) {
        return dice.chance(20) ? null : some(column, dice);
    }

    private static <T> T some(Expression<T> column, Dice dice) {
        return column.type()
                .codec()
                .decode(dice.one(HostileValues.of(column.type().logical(), Span.ANY)));
    }
}
