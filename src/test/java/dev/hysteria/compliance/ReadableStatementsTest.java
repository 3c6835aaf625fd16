package dev.hysteria.compliance;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.expression.Values.value;
import static dev.hysteria.query.Queries.deleteFrom;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.insertInto;
import static dev.hysteria.query.Queries.update;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.Database;
import dev.hysteria.DatabaseConfig;
import dev.hysteria.query.Select;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Statements with their values written into them. */
@EveryDatabase
class ReadableStatementsTest {
    record Quote(long id, String text) {}

    private static final SchemaBuilder<Quote> QUOTE = Schema.builder("quotes");
    private static final NumberColumn<Quote, Long> ID =
            QUOTE.column("id", BIGINT, Quote::id).primaryKey();
    private static final TextColumn<Quote> TEXT = QUOTE.column("text", varchar(80), Quote::text);
    private static final Schema<Quote> QUOTES = QUOTE.build(into(Quote::new, ID, TEXT));

    private static final List<String> HOSTILE = List.of(
            "is it ?",
            "?? and ?",
            "$1 and $2",
            ":1 :name @p1 #{x}",
            "it's \"quoted\" `so` [too]",
            "''",
            "a\\b\\'c\\\\",
            "-- no comment\n/* none */ ; DROP TABLE quotes",
            "100%_\\%",
            "emoji 😀 ﬁ é",
            "$$ $tag$");

    private final FreshDatabase fresh;
    private final Database db;

    ReadableStatementsTest(FreshDatabase fresh) {
        this.fresh = fresh;
        this.db = Database.open(DatabaseConfig.of(fresh.jdbcUrl())
                .withUser(fresh.user(), fresh.password())
                .withPoolSize(1));
    }

    /** Executed here, and nowhere else, to see that the text says what the statement says. */
    private List<String> rows(String readable) throws SQLException {
        try (Connection connection = fresh.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            List<String> rows = new ArrayList<>();
            if (statement.execute(readable)) {
                try (ResultSet result = statement.getResultSet()) {
                    while (result.next()) {
                        rows.add(result.getString(1));
                    }
                }
            }
            return rows;
        }
    }

    @Test
    @Scenario(50)
    void valuesStandInTheTextAsTheyAre() throws SQLException {
        try (db) {
            db.create(QUOTES);
            List<Quote> quotes = new ArrayList<>();
            HOSTILE.forEach(text -> quotes.add(new Quote(quotes.size(), text)));
            for (Quote quote : quotes) {
                String insert = db.readable(insertInto(QUOTES).values(quote));
                assertThat(insert).startsWith("-- for reading, not for execution\n");
                assertThat(rows(insert)).isEmpty();
            }
            assertThat(db.list(from(QUOTES).orderBy(ID.asc())))
                    .as("written by the texts")
                    .isEqualTo(quotes);

            for (String text : HOSTILE) {
                Select<String> query = from(QUOTES)
                        .where(TEXT.eq(text), TEXT.ne("$1 ? :1 '"), value("?").eq("?"))
                        .select(TEXT);
                assertThat(db.readable(query)).startsWith("-- for reading, not for execution\n");
                assertThat(rows(db.readable(query))).isEqualTo(db.list(query)).containsExactly(text);
                assertThat(rows(db.readable(from(QUOTES)
                                .where(TEXT.startsWith(text).or(TEXT.in(List.of(text, "?"))))
                                .select(TEXT))))
                        .containsExactly(text);
            }
            var unused =
                    rows(db.readable(update(QUOTES).set(TEXT.to("$1 ? '\\' :1")).where(TEXT.eq("is it ?"))));
            assertThat(db.find(QUOTES, ID.eq(0L))).contains(new Quote(0, "$1 ? '\\' :1"));
            var deleted = rows(db.readable(deleteFrom(QUOTES).where(TEXT.eq("$1 ? '\\' :1"))));
            assertThat(db.count(from(QUOTES))).isEqualTo(HOSTILE.size() - 1);
        }
    }
}
