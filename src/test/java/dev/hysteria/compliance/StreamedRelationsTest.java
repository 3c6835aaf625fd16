package dev.hysteria.compliance;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.Database;
import dev.hysteria.DatabaseConfig;
import dev.hysteria.dialect.Dialects;
import dev.hysteria.error.ErrorCode;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.page.RowKey;
import dev.hysteria.query.Select;
import dev.hysteria.query.Session;
import dev.hysteria.reference.ReferenceDatabase;
import dev.hysteria.relation.BelongsTo;
import dev.hysteria.relation.HasMany;
import dev.hysteria.relation.Strategy;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import dev.hysteria.testing.SeenStatements;
import dev.hysteria.testing.TestDatabase;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Streams of rows with relations, which are read group by group. */
@EveryDatabase
@Scenario(47)
class StreamedRelationsTest {
    record Sensor(long id, String name) {}

    record Reading(long id, long sensorId, String text) {}

    record Read(long id, String sensor) {}

    record All(String name, List<Long> readings) {}

    static final class Sensors {
        private static final SchemaBuilder<Sensor> sensors = Schema.builder("sensors");
        static final NumberColumn<Sensor, Long> ID =
                sensors.column("id", BIGINT, Sensor::id).primaryKey();
        static final TextColumn<Sensor> NAME = sensors.column("name", varchar(20), Sensor::name);
        static final Schema<Sensor> SENSORS = sensors.build(into(Sensor::new, ID, NAME));
        static final HasMany<Sensor, Reading> READINGS = HasMany.of(ID, () -> Readings.SENSOR_ID);
    }

    static final class Readings {
        private static final SchemaBuilder<Reading> readings = Schema.builder("readings");
        static final NumberColumn<Reading, Long> ID =
                readings.column("id", BIGINT, Reading::id).primaryKey();
        static final NumberColumn<Reading, Long> SENSOR_ID =
                readings.column("sensor_id", BIGINT, Reading::sensorId).references(() -> Sensors.ID);
        static final TextColumn<Reading> TEXT = readings.column("text", varchar(20), Reading::text);
        static final Schema<Reading> READINGS = readings.build(into(Reading::new, ID, SENSOR_ID, TEXT));
        static final BelongsTo<Reading, Sensor> SENSOR = BelongsTo.of(SENSOR_ID, () -> Sensors.ID);
    }

    private static final int ROWS = 1_203;
    private static final Select<Read> UNORDERED = from(Readings.READINGS)
            .select(into(
                    Read::new, Readings.ID, Readings.SENSOR.select(Sensors.NAME).by(Strategy.KEYS)));
    private static final Select<Read> READ = UNORDERED.orderBy(Readings.ID.asc());
    private static final Select<All> ALL = from(Sensors.SENSORS)
            .orderBy(Sensors.ID.asc())
            .select(into(
                    All::new,
                    Sensors.NAME,
                    Sensors.READINGS.list().orderBy(Readings.ID.asc()).select(Readings.ID)));

    /** Those whose drivers run other statements on a connection while a result of it is read. */
    private static final Set<TestDatabase> SHARING = EnumSet.of(TestDatabase.SQLITE, TestDatabase.POSTGRES);

    private final FreshDatabase fresh;

    StreamedRelationsTest(FreshDatabase fresh) {
        this.fresh = fresh;
        Tables.open(fresh, StreamedRelationsTest::fill).close();
    }

    private static void fill(Database db) {
        db.create(Sensors.SENSORS, Readings.READINGS);
        insert(db);
    }

    private static void insert(Session db) {
        db.insertAll(
                Sensors.SENSORS,
                LongStream.range(0, 700)
                        .mapToObj(id -> new Sensor(id, "s" + id))
                        .toList());
        db.insertAll(
                Readings.READINGS,
                LongStream.range(0, ROWS)
                        .mapToObj(id -> new Reading(id, id % 600, "r" + id))
                        .toList());
    }

    private Database open(int size) {
        return Database.open(DatabaseConfig.of(fresh.jdbcUrl())
                .withUser(fresh.user(), fresh.password())
                .withPoolSize(size));
    }

    private boolean isSharing() {
        return SHARING.contains(fresh.database());
    }

    @Test
    void aStreamIsTheListOfTheSameQuery() {
        var memory = new ReferenceDatabase();
        memory.create(Sensors.SENSORS, Readings.READINGS);
        insert(memory);
        try (Database db = open(2)) {
            for (Session session : List.of(db, memory)) {
                assertThat(session.<Read, List<Read>>stream(READ, Stream::toList))
                        .hasSize(ROWS)
                        .isEqualTo(session.list(READ));
                assertThat(session.<All, List<All>>stream(ALL, Stream::toList))
                        .hasSize(700)
                        .isEqualTo(session.list(ALL));
                assertThat(session.<Read, Long>stream(READ.where(Readings.ID.lt(0L)), Stream::count))
                        .isZero();
            }
            assertThat(db.pool().inUse()).isZero();
        }
    }

    @Test
    void relationsAreReadGroupByGroupAsTheStreamComesToThem() {
        SeenStatements seen = SeenStatements.of(fresh.dataSource());
        try (Database db = Database.over(seen.source(), Dialects.of(fresh.database()))) {
            db.stream(READ, rows -> {
                var each = rows.iterator();
                assertThat(relations(seen)).isZero();
                assertThat(each.next()).isEqualTo(new Read(0, "s0"));
                assertThat(relations(seen)).isEqualTo(1);
                for (int i = 1; i < 500; i++) {
                    each.next();
                }
                assertThat(relations(seen)).isZero();
                assertThat(each.next()).isEqualTo(new Read(500, "s500"));
                assertThat(relations(seen)).isEqualTo(1);
                return 0;
            });
        }
    }

    private static long relations(SeenStatements seen) {
        return seen.taken().stream().filter(sql -> sql.contains("sensors")).count();
    }

    @Test
    void whoStopsEarlyGivesTheConnectionsBack() {
        try (Database db = open(2)) {
            for (int i = 0; i < 5; i++) {
                assertThat(db.<Read, Read>stream(READ, rows -> rows.findFirst().orElseThrow()))
                        .isEqualTo(new Read(0, "s0"));
                assertThat(db.<Read, List<Read>>stream(
                                READ, rows -> rows.limit(501).toList()))
                        .hasSize(501);
                assertThat(db.<Read, Integer>stream(READ, rows -> 7)).isEqualTo(7);
                assertThatThrownBy(() -> db.stream(READ, rows -> {
                            rows.forEach(row -> {
                                throw new IllegalStateException("stop");
                            });
                            return 0;
                        }))
                        .hasMessage("stop");
                assertThat(db.pool().inUse()).isZero();
            }
        }
    }

    @Test
    void aPoolOfOneIsEnoughOrIsRefusedAtOnce() {
        try (Database db = open(1)) {
            if (isSharing()) {
                assertThat(db.<Read, Long>stream(READ, Stream::count)).isEqualTo(ROWS);
            } else {
                assertRefused(() -> db.stream(READ, Stream::count), "pool of one connection");
            }
            assertThat(db.pool().inUse()).isZero();
            assertThat(db.<Long, Long>stream(from(Readings.READINGS).select(Readings.ID), Stream::count))
                    .isEqualTo(ROWS);
            assertThat(db.chunks(UNORDERED, RowKey.of(Readings.ID), 500)).hasSize(3);
        }
    }

    @Test
    void manyStreamsOnASmallPoolNeverWaitForEachOther() throws Exception {
        try (Database db = open(2);
                var threads = Executors.newFixedThreadPool(8)) {
            List<Future<Long>> counts = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                counts.add(threads.submit(() -> db.<Read, Long>stream(READ, Stream::count)));
            }
            for (Future<Long> count : counts) {
                assertThat(count.get()).isEqualTo(ROWS);
            }
            assertThat(db.pool().inUse()).isZero();
        }
    }

    @Test
    void aTransactionStreamsOnItsOwnConnectionOrRefuses() {
        try (Database db = open(2)) {
            long seen = db.transaction(part -> {
                part.insert(Sensors.SENSORS, new Sensor(10_000, "new"));
                part.insert(Readings.READINGS, new Reading(10_000, 10_000, "new"));
                long count = ROWS + 1L;
                if (isSharing()) {
                    List<Read> rows = part.stream(READ, Stream::toList);
                    assertThat(rows.getLast()).isEqualTo(new Read(10_000, "new"));
                    count = rows.size();
                } else {
                    assertRefused(() -> part.stream(READ, Stream::count), "in a transaction");
                }
                part.delete(Readings.READINGS, new Reading(10_000, 10_000, "new"));
                part.delete(Sensors.SENSORS, new Sensor(10_000, "new"));
                return count;
            });
            assertThat(seen).isEqualTo(ROWS + 1L);
            assertThat(db.pool().inUse()).isZero();
        }
    }

    private static void assertRefused(ThrowingCallable use, String where) {
        assertThatThrownBy(use).isInstanceOfSatisfying(UnsupportedFeature.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(ErrorCode.UNSUPPORTED_FEATURE);
            assertThat(refusal).hasMessageContaining(where).hasMessageContaining("chunks(");
        });
    }
}
