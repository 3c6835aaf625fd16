package dev.hysteria.compliance;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.expression.Values.value;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.insertInto;
import static dev.hysteria.query.Queries.select;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.BINARY;
import static dev.hysteria.type.Types.BOOLEAN;
import static dev.hysteria.type.Types.DATE;
import static dev.hysteria.type.Types.DATETIME;
import static dev.hysteria.type.Types.DOUBLE;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.JSON;
import static dev.hysteria.type.Types.REAL;
import static dev.hysteria.type.Types.SMALLINT;
import static dev.hysteria.type.Types.TEXT;
import static dev.hysteria.type.Types.TIME;
import static dev.hysteria.type.Types.TIMESTAMP;
import static dev.hysteria.type.Types.UUID;
import static dev.hysteria.type.Types.decimal;
import static dev.hysteria.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.Database;
import dev.hysteria.DatabaseConfig;
import dev.hysteria.error.HysteriaException;
import dev.hysteria.error.QueryException;
import dev.hysteria.expression.Expression;
import dev.hysteria.expression.Values;
import dev.hysteria.query.Session;
import dev.hysteria.reference.ReferenceDatabase;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.type.DataType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What can't be cast is an error: never another number, and never nothing. */
class CastsTest {
    record Word(int id, String word) {}

    private static final SchemaBuilder<Word> words = Schema.builder("words");
    private static final NumberColumn<Word, Integer> ID =
            words.column("id", INTEGER, Word::id).primaryKey();
    private static final TextColumn<Word> WORD = words.column("word", varchar(60), Word::word);
    private static final Schema<Word> WORDS = words.build(into(Word::new, ID, WORD));

    private static final Map<DataType<?>, List<String>> UNREADABLE = unreadable();

    private static Map<DataType<?>, List<String>> unreadable() {
        Map<DataType<?>, List<String>> texts = new LinkedHashMap<>();
        List<String> numbers = List.of(
                "", " ", "x", "+", "-", ".", "1,5", "1 2", "- 1", "1\n", "0x1", "1_000", "１", "NaN", "Infinity", "1d");
        texts.put(INTEGER, both(numbers, "1.5", "1e1", "2147483648", "99999999999999999999"));
        texts.put(BIGINT, both(numbers, "1.0", "9223372036854775808", "9".repeat(50)));
        texts.put(decimal(12, 2), both(numbers, "1e3", "1.2.3", "10000000000", "9999999999.995", "9".repeat(50)));
        texts.put(DOUBLE, both(numbers, "1e", "e1", "1e400", "-1e400"));
        texts.put(
                DATE,
                List.of(
                        "",
                        "today",
                        "2024-02-30",
                        "2023-02-29",
                        "2024-00-10",
                        "0000-01-01",
                        "24-02-29",
                        "2024-2-9",
                        "2024/02/29",
                        "20240229",
                        "2024-02-29 ",
                        "2024-02-29T00:00:00",
                        "99999-01-01"));
        texts.put(
                TIME,
                List.of(
                        "",
                        "24:00:00",
                        "23:59:60",
                        "1:02:03",
                        "13:14",
                        "13:14:15.",
                        "13:14:15.1234567",
                        "13:14:15Z",
                        "1:14 PM"));
        texts.put(
                DATETIME,
                List.of(
                        "",
                        "2024-02-29",
                        "2024-02-29 13:14:15",
                        "2024-02-29T13:14",
                        "2024-02-29T24:00:00",
                        "2023-02-29T13:14:15",
                        "2024-02-29T13:14:15Z",
                        "2024-02-29T13:14:15.1234567",
                        "now"));
        texts.put(
                TIMESTAMP,
                List.of(
                        "",
                        "2024-02-29T13:14:15",
                        "2024-02-29T13:14:15+01:00",
                        "2024-02-29t13:14:15z",
                        "2024-02-29T13:14:15.Z",
                        "2024-02-30T13:14:15Z",
                        "2024-02-29T13:14:15ZZ"));
        texts.put(
                UUID,
                List.of(
                        "",
                        "0191f3a47c2b7d118e5f0123456789ab",
                        "{0191f3a4-7c2b-7d11-8e5f-0123456789ab}",
                        "0191f3a4-7c2b-7d11-8e5f-0123456789ag",
                        "0191f3a4-7c2b-7d11-8e5f-0123456789abc",
                        "0191f3a47-c2b-7d11-8e5f-0123456789ab",
                        "0191f3a4-7c2b-7d11-8e5f-01234567-9ab"));
        texts.put(JSON, List.of("", " ", "{", "x", "1 2", "{a: 1}", "[1,]", "'a'", "NaN"));
        return texts;
    }

    private static List<String> both(List<String> some, String... others) {
        List<String> all = new ArrayList<>(some);
        all.addAll(List.of(others));
        return all;
    }

    @EveryDatabase
    void aTextThatWritesNoValueIsAnError(FreshDatabase fresh) {
        try (Database db = open(fresh)) {
            db.create(WORDS);
            assertThat(taken(db)).isEmpty();
        }
    }

    @Test
    void aTextThatWritesNoValueIsAnErrorOfTheReference() {
        ReferenceDatabase db = new ReferenceDatabase();
        db.create(WORDS);
        assertThat(taken(db)).isEmpty();
    }

    /** Sent beside the statement and read from a column. */
    private static List<String> taken(Session db) {
        List<String> taken = new ArrayList<>();
        int id = 0;
        for (Map.Entry<DataType<?>, List<String>> texts : UNREADABLE.entrySet()) {
            for (String text : texts.getValue()) {
                db.execute(insertInto(WORDS).values(new Word(++id, text)));
                String what = "'" + text + "' as " + texts.getKey().logical().described() + " gives ";
                try {
                    taken.add(what + db.one(select(value(text).cast(texts.getKey()))));
                } catch (HysteriaException refused) {
                    assertThat(refused).isNotInstanceOf(QueryException.class);
                }
                try {
                    taken.add(what + db.one(from(WORDS).where(ID.eq(id)).select(WORD.cast(texts.getKey()))));
                } catch (HysteriaException refused) {
                    assertThat(refused).isNotInstanceOf(QueryException.class);
                }
            }
        }
        return taken;
    }

    @EveryDatabase
    void aNumberThatTheTypeCantHoldIsAnError(FreshDatabase fresh) {
        try (Database db = open(fresh)) {
            assertTooLarge(db);
        }
    }

    @Test
    void aNumberThatTheTypeCantHoldIsAnErrorOfTheReference() {
        assertTooLarge(new ReferenceDatabase());
    }

    private static void assertTooLarge(Session db) {
        for (Expression<?> cast : List.of(
                value(40_000).cast(SMALLINT),
                value(1L << 31).cast(INTEGER),
                value(-(1L << 31) - 1).cast(INTEGER),
                value(new BigDecimal("9223372036854775807.5")).cast(BIGINT),
                value(new BigDecimal("-99999999999999999999")).cast(BIGINT),
                value(1e19).cast(BIGINT),
                value(-1e300).cast(BIGINT),
                value(2147483647.5).cast(INTEGER),
                value(100).cast(decimal(3, 1)),
                value(new BigDecimal("99.95")).cast(decimal(3, 1)),
                value(99.95).cast(decimal(3, 1)),
                value(1e300).cast(decimal(12, 2)))) {
            assertThatThrownBy(() -> db.one(select(cast)))
                    .as(cast.ast().toString())
                    .isInstanceOf(HysteriaException.class)
                    .isNotInstanceOf(QueryException.class);
        }
    }

    @Test
    void pairsWithoutOneMeaningAreRefused() {
        assertRefused(() -> value(1.5).cast(TEXT), "A cast of double to text", "to a decimal first");
        assertRefused(() -> value("true").cast(BOOLEAN), "A cast of text to boolean", "eq(\"true\")");
        assertRefused(() -> value(1).cast(REAL), "A cast of integer to real", "cast it to DOUBLE");
        assertRefused(() -> Values.value(JSON, "1").cast(INTEGER), "A cast of json to integer", "text()");
        assertRefused(() -> value("a").cast(BINARY), "A cast of text to binary", "in Java");
        assertRefused(() -> value(true).cast(DATE), "A cast of boolean to date", "in Java");
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable cast, String... words) {
        assertThatThrownBy(cast).isInstanceOf(QueryException.class).hasMessageContainingAll(words);
    }

    private static Database open(FreshDatabase fresh) {
        return Database.open(DatabaseConfig.of(fresh.jdbcUrl()).withUser(fresh.user(), fresh.password()));
    }
}
