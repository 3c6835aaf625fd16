package dev.hysteria.benchmark;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.deleteFrom;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.TIMESTAMP;
import static dev.hysteria.type.Types.varchar;

import dev.hysteria.Database;
import dev.hysteria.DatabaseConfig;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;
import dev.hysteria.schema.TimeColumn;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.TestDatabase;
import dev.hysteria.testing.TestDatabases;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Seconds for 100,000 rows by {@code insertAll}, which returns them, and for 1,000,000 rows by {@code load}, beside the best of the driver
 * written by hand: batches, which return nothing, and COPY.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(1)
public class StoringRows {
    private static final int INSERTED = 100_000;
    private static final int LOADED = 1_000_000;
    private static final int BATCH = 1_000;
    private static final String INSERT = "INSERT INTO readings (id, sensor, reading, at) VALUES (?, ?, ?, ?)";

    record Reading(long id, String sensor, int reading, Instant at) {}

    private static final SchemaBuilder<Reading> readings = Schema.builder("readings");
    private static final NumberColumn<Reading, Long> ID =
            readings.column("id", BIGINT, Reading::id).primaryKey();
    private static final TextColumn<Reading> SENSOR = readings.column("sensor", varchar(80), Reading::sensor);
    private static final NumberColumn<Reading, Integer> READING = readings.column("reading", INTEGER, Reading::reading);
    private static final TimeColumn<Reading, Instant> AT = readings.column("at", TIMESTAMP, Reading::at);
    private static final Schema<Reading> READINGS = readings.build(into(Reading::new, ID, SENSOR, READING, AT));

    @Param({"SQLITE", "POSTGRES"})
    TestDatabase name;

    private FreshDatabase fresh;
    private Database database;
    private Connection connection;
    private List<Reading> rows;

    @Setup
    public void setup() throws SQLException {
        fresh = TestDatabases.fresh(name);
        database = Database.open(DatabaseConfig.of(fresh.jdbcUrl()).withUser(fresh.user(), fresh.password()));
        database.create(READINGS);
        String rewriting = name == TestDatabase.POSTGRES ? "reWriteBatchedInserts=true" : "";
        String url = fresh.jdbcUrl();
        connection = DriverManager.getConnection(
                rewriting.isEmpty() ? url : url + (url.contains("?") ? "&" : "?") + rewriting,
                fresh.user(),
                fresh.password());
        connection.setAutoCommit(false);
        rows = readings(INSERTED).toList();
    }

    @Setup(Level.Invocation)
    public void empty() throws SQLException {
        connection.rollback();
        database.execute(deleteFrom(READINGS).all());
    }

    @TearDown(Level.Invocation)
    public void check() {
        long stored = database.count(from(READINGS));
        if (stored != INSERTED && stored != LOADED) {
            throw new IllegalStateException(stored + " rows were stored");
        }
    }

    @TearDown
    public void tearDown() throws SQLException {
        connection.close();
        database.close();
        fresh.close();
    }

    @Benchmark
    public List<Reading> insertAll() {
        return database.insertAll(READINGS, rows);
    }

    @Benchmark
    public void insertByHand() throws SQLException {
        batches(rows.stream());
    }

    @Benchmark
    public long load() {
        return database.load(READINGS, readings(LOADED));
    }

    @Benchmark
    public void loadByHand() throws SQLException, IOException {
        if (name == TestDatabase.POSTGRES) {
            copy(readings(LOADED));
        } else {
            batches(readings(LOADED));
        }
    }

    @Benchmark
    public void loadByBatches() throws SQLException {
        batches(readings(LOADED));
    }

    private static Stream<Reading> readings(int count) {
        Instant start = Instant.parse("2026-01-01T00:00:00Z");
        return LongStream.range(0, count)
                .mapToObj(id -> new Reading(id, "sensor " + id % 1_000, (int) (id * 31), start.plusMillis(id)));
    }

    private void batches(Stream<Reading> source) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            int batched = 0;
            for (Reading row : (Iterable<Reading>) source::iterator) {
                statement.setLong(1, row.id());
                statement.setString(2, row.sensor());
                statement.setInt(3, row.reading());
                if (name == TestDatabase.POSTGRES) {
                    statement.setObject(4, row.at().atOffset(ZoneOffset.UTC));
                } else {
                    statement.setString(4, row.at().toString());
                }
                statement.addBatch();
                if (++batched % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
        connection.commit();
    }

    private void copy(Stream<Reading> source) throws SQLException {
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY readings (id, sensor, reading, at) FROM STDIN");
        StringBuilder text = new StringBuilder();
        for (Reading row : (Iterable<Reading>) source::iterator) {
            text.append(row.id()).append('\t').append(row.sensor()).append('\t');
            text.append(row.reading()).append('\t').append(row.at()).append('\n');
            if (text.length() > 1 << 16) {
                send(copy, text);
            }
        }
        send(copy, text);
        copy.endCopy();
        connection.commit();
    }

    private static void send(CopyIn copy, StringBuilder text) throws SQLException {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }
}
