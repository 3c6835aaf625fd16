package dev.hysteria.compliance;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.expression.Values.nullOf;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.update;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.BINARY;
import static dev.hysteria.type.Types.BOOLEAN;
import static dev.hysteria.type.Types.DATE;
import static dev.hysteria.type.Types.DATETIME;
import static dev.hysteria.type.Types.DOUBLE;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.SMALLINT;
import static dev.hysteria.type.Types.TEXT;
import static dev.hysteria.type.Types.TIME;
import static dev.hysteria.type.Types.TIMESTAMP;
import static dev.hysteria.type.Types.UUID;
import static dev.hysteria.type.Types.arrayOf;
import static dev.hysteria.type.Types.decimal;
import static dev.hysteria.type.Types.enumOf;
import static dev.hysteria.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.Database;
import dev.hysteria.error.QueryException;
import dev.hysteria.expression.Condition;
import dev.hysteria.schema.ArrayColumn;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.ValueColumn;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import dev.hysteria.type.DataType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Lists in columns, native or not. */
@EveryDatabase
class ArraysTest {
    enum Color {
        RED,
        GREEN,
        BLUE
    }

    /** Texts that mean something else in the text of an array, in JSON, in SQL or in a pattern. */
    private static final List<String> HOSTILE = List.of(
            "",
            " ",
            "null",
            "NULL",
            "a,b",
            "{a}",
            "[a]",
            "\"a\"",
            "a\"b",
            "it's",
            "a\\b",
            "\\",
            "\\\\\"",
            "%",
            "_",
            "?",
            "tab\there",
            "line\nfeed",
            "\u00e9",
            "e\u0301",
            "ключ",
            "\uD83D\uDE00",
            "a ",
            " a",
            "A",
            "a",
            "1",
            "true");

    private final Database db;

    ArraysTest(FreshDatabase fresh) {
        db = Tables.open(fresh, opened -> {});
    }

    @AfterEach
    void close() {
        db.close();
    }

    record Row<T>(int id, @Nullable List<T> values, T single) {}

    /**
     * A table with an array of some type: 1 has all values, 2 none, 3 is null, 4 has all and a null; the single values are the first, or in 4
     * the one that is nowhere else.
     */
    private static final class Lists<T> {
        final NumberColumn<Row<T>, Integer> id;
        final ArrayColumn<Row<T>, T> values;
        final ValueColumn<Row<T>, T> single;
        final Schema<Row<T>> schema;
        private final Database db;

        Lists(Database db, String name, DataType<T> type) {
            this.db = db;
            SchemaBuilder<Row<T>> lists = Schema.builder(name);
            id = lists.column("id", INTEGER, Row<T>::id).primaryKey();
            values = lists.column("values", arrayOf(type), Row<T>::values).nullable();
            single = lists.column("single", type.as(same -> same, same -> same), Row<T>::single);
            schema = lists.build(into(Row::new, id, values, single));
            db.create(schema);
        }

        List<Integer> ids(Condition... conditions) {
            return db.list(from(schema).where(conditions).orderBy(id.asc()).select(id));
        }
    }

    private <T> void all(String name, DataType<T> type, T elsewhere, List<T> values) {
        Lists<T> lists = new Lists<>(db, name, type);
        List<T> withNull = new ArrayList<>(values);
        withNull.add(null);
        T first = values.getFirst();
        T last = values.getLast();
        List<Row<T>> rows = List.of(
                new Row<>(1, values, first),
                new Row<>(2, List.of(), first),
                new Row<>(3, null, first),
                new Row<>(4, withNull, elsewhere));
        db.insertAll(lists.schema, rows);

        assertThat(db.list(from(lists.schema).orderBy(lists.id.asc())))
                .as("read " + name)
                .usingRecursiveComparison()
                .isEqualTo(rows);
        for (T each : values) {
            assertThat(lists.ids(lists.values.has(each))).as("has " + each).containsExactly(1, 4);
        }
        assertThat(lists.ids(lists.values.has(elsewhere))).isEmpty();
        assertThat(lists.ids(lists.values.has(elsewhere).not()))
                .as("UNKNOWN of a null array, and beside a null")
                .containsExactly(1, 2);
        assertThat(lists.ids(lists.values.has(lists.single)))
                .as("another column")
                .containsExactly(1);
        assertThat(lists.ids(lists.values.overlaps(List.of(elsewhere, last)))).containsExactly(1, 4);
        assertThat(lists.ids(lists.values.overlaps(List.of(elsewhere)))).isEmpty();
        assertThat(lists.ids(lists.values.overlaps(List.of(elsewhere)).not()))
                .as("UNKNOWN of a null array only")
                .containsExactly(1, 2, 4);
        assertThat(lists.ids(lists.values.overlaps(List.of()))).isEmpty();
        assertThat(lists.ids(lists.values.overlaps(lists.values))).containsExactly(1, 4);
        assertThat(lists.ids(lists.values.eq(values))).as("equal " + name).containsExactly(1);
        assertThat(lists.ids(lists.values.ne(values))).containsExactly(2, 4);
        assertThat(lists.ids(lists.values.eq(withNull)))
                .as("a null equals a null")
                .containsExactly(4);
        assertThat(lists.ids(lists.values.length().eq(values.size()))).containsExactly(1);
        assertThat(lists.ids(lists.single.in(values))).containsExactly(1, 2, 3);
        List<T> many = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            many.add(i == 1_234 ? elsewhere : last);
        }
        assertThat(lists.ids(lists.single.in(many)))
                .as("long list of " + name)
                .isEqualTo(values.size() == 1 ? List.of(1, 2, 3, 4) : List.of(4));
    }

    @Test
    @Scenario(137)
    void shorts() {
        all("shorts", SMALLINT, (short) 0, List.of((short) 1, Short.MIN_VALUE, Short.MAX_VALUE));
    }

    @Test
    @Scenario(137)
    void integers() {
        all("integers", INTEGER, 0, List.of(1, Integer.MIN_VALUE, Integer.MAX_VALUE));
    }

    @Test
    @Scenario(137)
    void longs() {
        all("longs", BIGINT, 9007199254740992L, List.of(9007199254740993L, Long.MIN_VALUE, Long.MAX_VALUE));
    }

    @Test
    @Scenario(137)
    void doubles() {
        all("doubles", DOUBLE, 0.0, List.of(0.5, 0.1, -1e100));
    }

    @Test
    @Scenario(137)
    void decimals() {
        all(
                "decimals",
                decimal(12, 2),
                new BigDecimal("0.00"),
                List.of(new BigDecimal("12.50"), new BigDecimal("-9999999999.99")));
    }

    @Test
    @Scenario(137)
    void truths() {
        all("truths", BOOLEAN, false, List.of(true));
    }

    @Test
    @Scenario(137)
    void names() {
        all("names", varchar(20), "none", List.of("short", "étage"));
    }

    @Test
    @Scenario(137)
    void colors() {
        all("colors", enumOf(Color.class), Color.BLUE, List.of(Color.RED, Color.GREEN));
    }

    @Test
    @Scenario(137)
    void uuids() {
        all("uuids", UUID, new UUID(0, 0), List.of(new UUID(1, 2), new UUID(-1, -1)));
    }

    @Test
    @Scenario(137)
    void instants() {
        all(
                "instants",
                TIMESTAMP,
                Instant.parse("2026-03-29T01:30:00Z"),
                List.of(
                        Instant.parse("2026-03-29T01:30:00.000001Z"),
                        Instant.parse("0001-01-01T00:00:00Z"),
                        Instant.parse("9999-12-31T23:59:59.999999Z")));
    }

    @Test
    @Scenario(137)
    void datetimes() {
        all(
                "datetimes",
                DATETIME,
                LocalDateTime.of(2026, 3, 29, 2, 30),
                List.of(LocalDateTime.of(2026, 3, 29, 2, 30, 0, 1_000), LocalDateTime.of(1, 1, 1, 0, 0)));
    }

    @Test
    @Scenario(137)
    void dates() {
        all("dates", DATE, LocalDate.of(2026, 1, 1), List.of(LocalDate.of(2024, 2, 29), LocalDate.of(1, 1, 1)));
    }

    @Test
    @Scenario(137)
    void times() {
        all("times", TIME, LocalTime.NOON, List.of(LocalTime.MIDNIGHT, LocalTime.of(23, 59, 59, 999_999_000)));
    }

    @Test
    @Scenario(137)
    void bytesInArrays() {
        Lists<byte[]> lists = new Lists<>(db, "binaries", BINARY);
        byte[] bytes = {0, 1, (byte) 0xff, '\\', '"'};
        db.insertAll(
                lists.schema,
                List.of(
                        new Row<>(1, Arrays.asList(bytes, new byte[0], null), bytes),
                        new Row<>(2, List.of(), bytes),
                        new Row<>(3, null, bytes)));

        assertThat(db.one(from(lists.schema).where(lists.id.eq(1))).values())
                .satisfiesExactly(
                        one -> assertThat(one).isEqualTo(bytes),
                        two -> assertThat(two).isEmpty(),
                        three -> assertThat(three).isNull());
        assertThat(lists.ids(lists.values.length().ge(0))).containsExactly(1, 2);
        assertThat(lists.ids(lists.values.has(bytes))).containsExactly(1);
        assertThat(lists.ids(lists.values.has(new byte[0]))).containsExactly(1);
        assertThat(lists.ids(lists.values.has(new byte[] {1}).not())).containsExactly(2);
        assertThat(lists.ids(lists.values.overlaps(List.of(new byte[] {1}, bytes))))
                .containsExactly(1);
    }

    @Test
    @Scenario(137)
    void hostileTexts() {
        Lists<String> lists = new Lists<>(db, "texts", TEXT);
        db.insertAll(
                lists.schema,
                List.of(new Row<>(1, HOSTILE, "a"), new Row<>(2, List.of(), "a"), new Row<>(3, List.of("b"), "b")));

        assertThat(db.one(from(lists.schema).where(lists.id.eq(1))).values()).isEqualTo(HOSTILE);
        for (String text : HOSTILE) {
            assertThat(lists.ids(lists.values.has(text))).as("has " + text).containsExactly(1);
            assertThat(lists.ids(lists.values.overlaps(List.of("nowhere", text))))
                    .as("overlaps " + text)
                    .containsExactly(1);
            assertThat(lists.ids(lists.values.has(text + "x")))
                    .as("has no " + text + "x")
                    .isEmpty();
        }
        assertThat(lists.ids(lists.values.eq(HOSTILE))).containsExactly(1);
        assertThat(lists.ids(lists.values.length().eq(HOSTILE.size()))).containsExactly(1);
        assertThat(lists.ids(lists.values.has(lists.single))).containsExactly(1, 3);
        assertThat(lists.ids(lists.values.has(lists.single.as("named")))).containsExactly(1, 3);
    }

    record Length(@Nullable Integer length) {}

    @Test
    @Scenario(137)
    void lengthsAndNulls() {
        Lists<Integer> lists = new Lists<>(db, "numbers", INTEGER);
        db.insertAll(
                lists.schema,
                List.of(
                        new Row<>(1, List.of(7, 7, 7), 7),
                        new Row<>(2, List.of(), 7),
                        new Row<>(3, null, 7),
                        new Row<>(4, Arrays.asList(null, 8), 8),
                        new Row<>(5, Arrays.asList((Integer) null), 8)));

        assertThat(db.list(from(lists.schema).orderBy(lists.id.asc()).select(into(Length::new, lists.values.length()))))
                .containsExactly(new Length(3), new Length(0), new Length(null), new Length(2), new Length(1));
        assertThat(lists.ids(lists.values.isNull())).containsExactly(3);
        assertThat(lists.ids(lists.values.isNotNull(), lists.values.length().lt(2)))
                .containsExactly(2, 5);
        assertThat(lists.ids(lists.values.has(7).or(lists.values.has(8)))).containsExactly(1, 4);
        assertThat(lists.ids(lists.values.has(nullOf(INTEGER))))
                .as("a null is in nothing")
                .isEmpty();
        assertThat(lists.ids(lists.values.has(nullOf(INTEGER)).not()))
                .as("not even not")
                .containsExactly(2);
        assertThat(lists.ids(lists.values.overlaps(Arrays.asList(null, 9))))
                .as("nulls are not shared")
                .isEmpty();
        assertThat(lists.ids(lists.values.coalesce(List.of(1, 2)).length().eq(2)))
                .containsExactly(3, 4);
        assertThat(lists.ids(lists.values.coalesce(List.of(7)).has(7))).containsExactly(1, 3);
        assertThat(lists.ids(lists.values.eq(List.of()))).containsExactly(2);
        assertThat(lists.ids(lists.values.eq(List.of(7, 7)))).isEmpty();
        assertThat(lists.ids(lists.values.isNotDistinctFrom((List<Integer>) null)))
                .containsExactly(3);
        assertThat(lists.ids(lists.values.isDistinctFrom(List.of()))).containsExactly(1, 3, 4, 5);
        assertThat(lists.ids(lists.values.isNotDistinctFrom(lists.values))).hasSize(5);
        assertThat(lists.ids(lists.values.in(List.of(List.of(), List.of(7, 7, 7)))))
                .containsExactly(1, 2);
        assertThat(lists.ids(lists.values.nullIf(List.of()).isNull())).containsExactly(2, 3);
        assertThatThrownBy(() -> lists.values.has((Integer) null)).isInstanceOf(QueryException.class);

        assertThat(db.execute(
                        update(lists.schema).set(lists.values.to(List.of(9, 8))).where(lists.id.eq(3))))
                .isEqualTo(1);
        assertThat(lists.ids(lists.values.overlaps(List.of(9)))).containsExactly(3);
        assertThat(lists.ids(lists.values.eq(List.of(8, 9))))
                .as("elements have an order")
                .isEmpty();
        db.execute(update(lists.schema).set(lists.values.toNull()).where(lists.values.has(9)));
        assertThat(lists.ids(lists.values.isNull())).containsExactly(3);
        db.execute(update(lists.schema).set(lists.values.to(List.of())).where(lists.id.eq(1)));
        assertThat(lists.ids(lists.values.length().eq(0))).containsExactly(1, 2);
    }
}
