package dev.hysteria.benchmark;

import static dev.hysteria.query.Queries.from;

import dev.hysteria.Database;
import dev.hysteria.query.Select;
import dev.hysteria.sample.Categories;
import dev.hysteria.sample.Categories.Category;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Reading from a SQLite file, beside JDBC written by hand that prepares each time. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SqliteReading {
    private static final int ROWS = 1_000;
    private static final Select<Category> ALL = from(Categories.CATEGORIES).orderBy(Categories.ID.asc());

    private Path file;
    private Database database;
    private Connection connection;

    @Setup
    public void setup() throws IOException, SQLException {
        file = Files.createTempFile("benchmark", ".db");
        database = Database.open("jdbc:sqlite:" + file);
        database.create(Categories.CATEGORIES);
        database.insertAll(
                Categories.CATEGORIES,
                LongStream.rangeClosed(1, ROWS)
                        .mapToObj(id -> new Category(id, id == 1 ? null : id / 2, "category " + id))
                        .toList());
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        if (!scan().equals(scanByHand()) || !find().equals(findByHand())) {
            throw new IllegalStateException("they read different rows");
        }
    }

    @TearDown
    public void tearDown() throws IOException, SQLException {
        connection.close();
        database.close();
        Files.deleteIfExists(file);
    }

    @Benchmark
    public List<Category> scan() {
        return database.list(ALL);
    }

    @Benchmark
    public List<Category> scanByHand() throws SQLException {
        String sql = "SELECT id, parent_id, name FROM categories ORDER BY id";
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            List<Category> categories = new ArrayList<>();
            while (rows.next()) {
                categories.add(category(rows));
            }
            return categories;
        }
    }

    @Benchmark
    public Category find() {
        return database.find(Categories.CATEGORIES, Categories.ID.eq(500L)).orElseThrow();
    }

    @Benchmark
    public Category findByHand() throws SQLException {
        String sql = "SELECT id, parent_id, name FROM categories WHERE id = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, 500);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return category(rows);
            }
        }
    }

    private static Category category(ResultSet rows) throws SQLException {
        long number = rows.getLong(2);
        Long parent = rows.wasNull() ? null : number;
        return new Category(rows.getLong(1), parent, rows.getString(3));
    }
}
