package dev.hysteria.docs;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.Database;
import dev.hysteria.DatabaseConfig;
import dev.hysteria.query.LoadOptions;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples of the how-to page of the same name. */
class LoadManyRowsTest {
    record City(long id, String name) {
        static City parse(String line) {
            String[] cells = line.split(";", -1);
            return new City(Long.parseLong(cells[0]), cells[1]);
        }
    }

    static final class Cities {
        private static final SchemaBuilder<City> cities = Schema.builder("cities");
        static final NumberColumn<City, Long> ID =
                cities.column("id", BIGINT, City::id).primaryKey();
        static final TextColumn<City> NAME = cities.column("name", varchar(80), City::name);
        static final Schema<City> CITIES = cities.build(into(City::new, ID, NAME));

        private Cities() {}
    }

    @Test
    void aFileIsLoaded(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("cities.csv");
        Files.write(file, IntStream.range(0, 3_000).<CharSequence>mapToObj(id -> id + ";city " + id)::iterator);
        try (Database db = Database.open(DatabaseConfig.of("jdbc:sqlite::memory:"))) {
            db.create(Cities.CITIES);
            // region load
            LoadOptions options = LoadOptions.defaults()
                    .withProgress(
                            100_000,
                            progress -> System.out.println(progress.rows() + " rows after " + progress.elapsed()));
            try (Stream<String> lines = Files.lines(file)) {
                long loaded = db.load(Cities.CITIES, lines.map(City::parse), options);
                System.out.println(loaded + " cities");
            }
            // endregion
            assertThat(db.count(from(Cities.CITIES))).isEqualTo(3_000);
        }
    }
}
