package dev.hysteria.compliance;

import static dev.hysteria.expression.Functions.allOf;
import static dev.hysteria.expression.Functions.not;
import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.deleteFrom;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.update;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.TEXT;
import static dev.hysteria.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.Database;
import dev.hysteria.dialect.DdlForms.TextIndexes;
import dev.hysteria.error.QueryException;
import dev.hysteria.error.SyntaxRejected;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.explain.ExecutionPlan;
import dev.hysteria.expression.Condition;
import dev.hysteria.query.Session;
import dev.hysteria.query.View;
import dev.hysteria.schema.Alias;
import dev.hysteria.schema.FullText;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import dev.hysteria.type.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rows found by the words of their texts, with an index and without. */
@EveryDatabase
@Scenario(142)
class FullTextTest {
    record Book(long id, String title, @Nullable String blurb) {}

    record Whale(long id) {}

    record Ship(String name) {}

    /** Books with an index of both texts, of the title, and none. */
    static final class Books {
        final SchemaBuilder<Book> builder = Schema.builder("books");
        final NumberColumn<Book, Long> id =
                builder.column("id", BIGINT, Book::id).primaryKey();
        final TextColumn<Book> title = builder.column("title", varchar(200), Book::title);
        final TextColumn<Book> blurb =
                builder.column("blurb", TEXT, Book::blurb).nullable();
        final FullText<Book> both = builder.fullText(title, blurb);
        final FullText<Book> titles = builder.fullText("title's words", title);
        final Schema<Book> schema = builder.build(into(Book::new, id, title, blurb));
    }

    private static final Books BOOKS = new Books();

    private static final SchemaBuilder<Book> PLAIN = Schema.builder("books");
    private static final Schema<Book> UNINDEXED = PLAIN.build(into(
            Book::new,
            PLAIN.column("id", BIGINT, Book::id).primaryKey(),
            PLAIN.column("title", varchar(200), Book::title),
            PLAIN.column("blurb", TEXT, Book::blurb).nullable()));

    private static final List<String> SEARCHES = List.of(
            "whale",
            "WHALE white",
            "the",
            "a",
            "7",
            "2024 edition",
            "well-known",
            "known",
            "don't",
            "t",
            "naïve",
            "naive",
            "ÉTUDE",
            "straße",
            "ΟΔΟΣ",
            "οδός",
            "οδος",
            "istanbul",
            "İSTANBUL",
            "привет",
            "हिन्दी",
            "日本語",
            "pizza",
            "whales",
            "wha",
            "hale",
            "whale OR étude",
            "\"white whale\"",
            "white +whale -the *",
            "it's \\ 100%",
            "under_score",
            "score",
            "x".repeat(70),
            "x".repeat(69),
            "Ǆ",
            "ȺȾ");

    private final Database db;

    FullTextTest(FreshDatabase fresh) {
        db = Tables.open(fresh, opened -> {
            opened.create(indexes(opened) == TextIndexes.NONE ? UNINDEXED : BOOKS.schema);
            opened.insertAll(BOOKS.schema, shelf());
        });
    }

    private static TextIndexes indexes(Database db) {
        return db.dialect().traits().ddl().indexes().words();
    }

    private static List<Book> shelf() {
        List<String> titles = List.of(
                "The White Whale",
                "whales, and a whale-hunt!",
                "A well-known 2024 edition (7th)",
                "Don't be naïve",
                "Étude no. 7",
                "STRASSE und Straße",
                "Ο ΟΔΟΣ",
                "İstanbul",
                "Привет, мир",
                "हिन्दी में",
                "日本語 の本",
                "pizza\uD83C\uDF55pasta",
                "x".repeat(70),
                "under_score 100%",
                "line\nfeed\ttab\u00A0space\u2019s",
                "ǅungla ȺȾ ẞ");
        List<Book> books = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            String blurb = i % 3 == 0 ? null : "of " + titles.get((i * 7 + 3) % titles.size());
            books.add(new Book(i + 1, titles.get(i), blurb));
        }
        return books;
    }

    @AfterEach
    void close() {
        db.close();
    }

    private List<Long> found(Session session, Condition... conditions) {
        return session.list(
                from(BOOKS.schema).where(conditions).orderBy(BOOKS.id.asc()).select(BOOKS.id));
    }

    private List<Long> found(Condition... conditions) {
        return found(db, conditions);
    }

    private static List<Long> expected(List<Book> books, String search, boolean blurbs) {
        List<String> words = Words.of(search);
        return books.stream()
                .filter(book -> !words.isEmpty()
                        && words.stream()
                                .allMatch(word -> Words.contains(book.title(), word)
                                        || blurbs && book.blurb() != null && Words.contains(book.blurb(), word)))
                .map(Book::id)
                .sorted()
                .toList();
    }

    @Test
    void wholeWordsAreFoundInAnyOrderAndCase() {
        assertThat(found(BOOKS.titles.containsWords("whale"))).containsExactly(1L, 2L);
        assertThat(found(BOOKS.titles.containsWords("WHALE white"))).containsExactly(1L);
        assertThat(found(BOOKS.titles.containsWords("whale-hunt"))).containsExactly(2L);
        assertThat(found(BOOKS.titles.containsWords("wha"))).isEmpty();
        assertThat(found(BOOKS.titles.containsWords("a"))).containsExactly(2L, 3L);
        assertThat(found(BOOKS.titles.containsWords("the"))).containsExactly(1L);
        assertThat(found(BOOKS.titles.containsWords("7"))).containsExactly(5L);
        assertThat(found(BOOKS.titles.containsWords("naive"))).isEmpty();
        assertThat(found(BOOKS.titles.containsWords("NAÏVE"))).containsExactly(4L);
        assertThat(found(BOOKS.titles.containsWords("οδος"))).containsExactly(7L);
        assertThat(found(BOOKS.titles.containsWords("pizza"))).containsExactly(12L);
        assertThat(found(BOOKS.titles.containsWords("space line s"))).containsExactly(15L);
    }

    @Test
    void anIndexChangesNoAnswer() {
        for (String search : SEARCHES) {
            assertThat(found(BOOKS.both.containsWords(search)))
                    .as("both %s", search)
                    .isEqualTo(expected(shelf(), search, true));
            assertThat(found(BOOKS.titles.containsWords(search)))
                    .as("title %s", search)
                    .isEqualTo(expected(shelf(), search, false));
            assertThat(found(BOOKS.title.containsWords(search)))
                    .as("without an index %s", search)
                    .isEqualTo(expected(shelf(), search, false));
        }
    }

    @Test
    void aTextWithoutWordsFindsNothing() {
        assertThat(found(BOOKS.both.containsWords(""))).isEmpty();
        assertThat(found(BOOKS.title.containsWords(" -*%\" "))).isEmpty();
        assertThat(found(not(BOOKS.both.containsWords("?")))).hasSize(shelf().size());
        assertThatThrownBy(() -> BOOKS.both.containsWords(null)).isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> BOOKS.title.containsWords(null)).isInstanceOf(QueryException.class);
    }

    @Test
    void aNullLeavesItOpenUnlessAnotherTextHasTheWord() {
        assertThat(found(BOOKS.both.containsWords("the white"))).contains(1L);
        assertThat(found(not(BOOKS.both.containsWords("nowhere"))))
                .as("those without a null")
                .isEqualTo(shelf().stream()
                        .filter(book -> book.blurb() != null)
                        .map(Book::id)
                        .toList());
        assertThat(found(BOOKS.both.containsWords("nowhere").isNull()))
                .isEqualTo(shelf().stream()
                        .filter(book -> book.blurb() == null)
                        .map(Book::id)
                        .toList());
    }

    @Test
    void itIsAConditionLikeAnyOther() {
        Alias<Book> other = BOOKS.schema.as("other");
        assertThat(found(BOOKS.titles.containsWords("whale").or(BOOKS.id.eq(9L)), BOOKS.id.gt(1L)))
                .containsExactly(2L, 9L);
        assertThat(found(allOf(BOOKS.titles.containsWords("whale"), BOOKS.blurb.containsWords("of"))))
                .containsExactly(2L);
        assertThat(db.list(from(BOOKS.schema)
                        .join(other, BOOKS.id.of(other).gt(BOOKS.id))
                        .where(
                                BOOKS.titles.containsWords("whale"),
                                BOOKS.titles.of(other).containsWords("whale"))
                        .select(BOOKS.id.of(other))))
                .containsExactly(2L);
        assertThat(db.list(from(BOOKS.schema)
                        .leftJoin(other, BOOKS.id.of(other).eq(BOOKS.id.plus(1L)))
                        .where(BOOKS.titles.of(other).containsWords("whale"))
                        .select(BOOKS.id)))
                .containsExactly(1L);
        assertThat(found(BOOKS.id.in(from(other)
                        .where(BOOKS.both.of(other).containsWords("edition"))
                        .select(BOOKS.id.of(other)))))
                .isEqualTo(expected(shelf(), "edition", true));
        assertThat(db.count(from(BOOKS.schema).where(BOOKS.titles.containsWords("whale"))))
                .isEqualTo(2);
        assertThat(db.exists(from(BOOKS.schema).where(BOOKS.titles.containsWords("whales"))))
                .isTrue();
        assertThat(db.list(from(BOOKS.schema)
                        .where(BOOKS.titles.containsWords("whale"))
                        .orderBy(BOOKS.id.desc())
                        .limit(1)
                        .select(BOOKS.id)))
                .containsExactly(2L);
    }

    @Test
    void aTransactionFindsWhatItHasWritten() {
        db.transaction(tx -> {
            tx.insert(BOOKS.schema, new Book(100, "A zeppelin", null));
            tx.execute(update(BOOKS.schema)
                    .set(BOOKS.title.to("The blue zeppelin"))
                    .where(BOOKS.id.eq(1L)));
            assertThat(found(tx, BOOKS.titles.containsWords("zeppelin"))).containsExactly(1L, 100L);
            assertThat(found(tx, BOOKS.titles.containsWords("whale"))).containsExactly(2L);
            assertThat(tx.execute(
                            deleteFrom(BOOKS.schema).where(BOOKS.both.containsWords("zeppelin"), BOOKS.id.gt(1L))))
                    .isEqualTo(1);
            assertThat(found(tx, BOOKS.titles.containsWords("zeppelin"))).containsExactly(1L);
            tx.execute(update(BOOKS.schema)
                    .set(BOOKS.title.to("The White Whale"))
                    .where(BOOKS.titles.containsWords("zeppelin")));
            return 0;
        });
        assertThat(found(BOOKS.titles.containsWords("zeppelin"))).isEmpty();
        assertThat(found(BOOKS.titles.containsWords("whale"))).containsExactly(1L, 2L);
    }

    @Test
    void aViewFindsWhatItsTransactionHasWritten() {
        SchemaBuilder<Whale> builder = Schema.view("whales");
        NumberColumn<Whale, Long> id = builder.column("id", BIGINT, Whale::id);
        Schema<Whale> whales = builder.build(into(Whale::new, id));
        db.execute(View.of(
                        whales,
                        from(BOOKS.schema)
                                .where(BOOKS.titles.containsWords("whale"))
                                .select(into(Whale::new, BOOKS.id)))
                .create());

        assertThat(db.list(from(whales).orderBy(id.asc()).select(id))).containsExactly(1L, 2L);
        List<Long> inside = db.transaction(tx -> {
            tx.insert(BOOKS.schema, new Book(300, "Whale!", null));
            List<Long> found = tx.list(from(whales).orderBy(id.asc()).select(id));
            tx.execute(deleteFrom(BOOKS.schema).where(BOOKS.id.eq(300L)));
            return found;
        });
        assertThat(inside).containsExactly(1L, 2L, 300L);
    }

    @Test
    void theIndexFollowsWhatIsWritten() {
        db.insert(BOOKS.schema, new Book(200, "Follow me", "gyroscope"));
        assertThat(found(BOOKS.both.containsWords("gyroscope follow"))).containsExactly(200L);
        db.execute(update(BOOKS.schema)
                .set(BOOKS.id.to(201L), BOOKS.blurb.to("compass"))
                .where(BOOKS.both.containsWords("gyroscope")));
        assertThat(found(BOOKS.both.containsWords("gyroscope"))).isEmpty();
        assertThat(found(BOOKS.both.containsWords("COMPASS"))).containsExactly(201L);
        assertThat(db.execute(deleteFrom(BOOKS.schema).where(BOOKS.both.containsWords("compass"))))
                .isEqualTo(1);
        assertThat(found(BOOKS.both.containsWords("compass"))).isEmpty();
    }

    @Test
    void randomTextsAreFoundAsTheReferenceFindsThem() {
        Random random = new Random(142);
        List<String> pieces = List.of(
                "ab",
                "AB",
                "ba",
                "b",
                "é",
                "É",
                "e\u0301",
                "7",
                "07",
                " ",
                " ",
                "-",
                "'",
                "_",
                ".",
                "\n",
                "ς",
                "Σ",
                "ß",
                "İ",
                "ı",
                "日",
                "\uD83D\uDE00",
                "qz",
                "q",
                "中文",
                "ж",
                "Ж",
                "²",
                "\u200D",
                "न",
                "ि");
        List<Book> books = IntStream.range(0, 300)
                .mapToObj(
                        i -> new Book(1000 + i, text(random, pieces, 8), i % 4 == 0 ? null : text(random, pieces, 12)))
                .toList();
        db.insertAll(BOOKS.schema, books);
        try {
            for (int i = 0; i < 300; i++) {
                String search = text(random, pieces, 3);
                assertThat(found(BOOKS.both.containsWords(search), BOOKS.id.ge(1000L)))
                        .as("both %s", search)
                        .isEqualTo(expected(books, search, true));
                assertThat(found(BOOKS.title.containsWords(search), BOOKS.id.ge(1000L)))
                        .as("without an index %s", search)
                        .isEqualTo(expected(books, search, false));
            }
        } finally {
            db.execute(deleteFrom(BOOKS.schema).where(BOOKS.id.ge(1000L)));
        }
    }

    private static String text(Random random, List<String> pieces, int most) {
        return Stream.generate(() -> pieces.get(random.nextInt(pieces.size())))
                .limit(random.nextInt(most) + 1)
                .collect(Collectors.joining());
    }

    @Test
    void everyLetterThatAnIndexIsAskedForIsFound() {
        List<Book> books = Stream.of(
                        IntStream.rangeClosed('0', 0x52F),
                        IntStream.rangeClosed(0x5D0, 0x64A),
                        IntStream.rangeClosed(0x1EA0, 0x1EF9),
                        IntStream.rangeClosed(0x3041, 0x30FA),
                        IntStream.iterate(0x4E00, point -> point <= 0x9FA5, point -> point + 511),
                        IntStream.iterate(0xAC00, point -> point <= 0xD7A3, point -> point + 255))
                .flatMap(IntStream::boxed)
                .filter(point -> Words.isWord(Character.toString(point)) && Character.isLetterOrDigit(point))
                .map(point -> new Book(10_000 + point, "x" + Character.toString(point) + "y z", null))
                .toList();
        db.insertAll(BOOKS.schema, books);
        try {
            for (Book book : books) {
                String word = book.title().substring(0, book.title().length() - 2);
                List<Long> asked = found(BOOKS.titles.containsWords(word), BOOKS.id.ge(10_000L));
                assertThat(asked).as(word).contains(book.id());
                if (book.id() % 10 == 0) {
                    assertThat(asked)
                            .as("without an index %s", word)
                            .isEqualTo(found(BOOKS.title.containsWords(word), BOOKS.id.ge(10_000L)));
                }
            }
        } finally {
            db.execute(deleteFrom(BOOKS.schema).where(BOOKS.id.ge(10_000L)));
        }
    }

    @Test
    void anIndexThatMightMissRowsIsRefusedBeforeItsTableIsMade() {
        if (indexes(db) != TextIndexes.NONE) {
            return;
        }
        SchemaBuilder<Ship> builder = Schema.builder("indexed");
        TextColumn<Ship> name = builder.column("name", TEXT, Ship::name);
        FullText<Ship> words = builder.fullText(name);
        Schema<Ship> indexed = builder.build(into(Ship::new, name));

        assertThatThrownBy(() -> db.create(indexed))
                .isInstanceOf(UnsupportedFeature.class)
                .hasMessageContaining("an index of the words of texts");
        assertThatThrownBy(() -> db.list(from(indexed).where(words.containsWords("whale"))))
                .isInstanceOf(SyntaxRejected.class);
    }

    @Test
    void theIndexIsUsed() {
        db.insertAll(
                BOOKS.schema,
                IntStream.range(0, 3000)
                        .mapToObj(i ->
                                new Book(100_000 + i, "volume " + i + " of many", ("shelf " + i % 50 + " ").repeat(60)))
                        .toList());
        try {
            ExecutionPlan plan = db.explain(from(BOOKS.schema).where(BOOKS.both.containsWords("volume 1234")));
            String used = plan.text();
            switch (indexes(db)) {
                case TOKEN_VECTOR -> assertThat(used).contains("Bitmap Index Scan", "ft_books_title_blurb");
                case VIRTUAL_TABLE ->
                    assertThat(used).contains("SEARCH books USING INTEGER PRIMARY KEY", "VIRTUAL TABLE");
                case NONE -> assertThat(used).doesNotContain("ft_books");
            }
            assertThat(found(BOOKS.both.containsWords("volume 1234"))).containsExactly(101_234L);
        } finally {
            db.execute(deleteFrom(BOOKS.schema).where(BOOKS.id.ge(100_000L)));
        }
    }
}
