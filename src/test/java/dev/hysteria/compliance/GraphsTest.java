package dev.hysteria.compliance;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.deleteFrom;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.Database;
import dev.hysteria.DatabaseConfig;
import dev.hysteria.error.ConstraintViolation;
import dev.hysteria.error.RecordNotFound;
import dev.hysteria.observe.StatementEvent;
import dev.hysteria.query.Session;
import dev.hysteria.reference.ReferenceDatabase;
import dev.hysteria.relation.Graph;
import dev.hysteria.relation.HasMany;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Records and those that refer to them, written in one call. */
@EveryDatabase
class GraphsTest {
    record Author(@Nullable Long id, String name) {}

    record Book(@Nullable Long id, @Nullable Long authorId, String title) {
        Book by(@Nullable Long author) {
            return new Book(id, author, title);
        }
    }

    record Page(@Nullable Long bookId, int no, String text) {
        Page of(@Nullable Long book) {
            return new Page(book, no, text);
        }
    }

    record Work(Book book, List<Page> pages) {}

    record Shelf(Author author, List<Work> works) {}

    private static final SchemaBuilder<Author> AUTHOR = Schema.builder("authors");
    private static final NumberColumn<Author, Long> AUTHOR_ID =
            AUTHOR.column("id", BIGINT, Author::id).primaryKey().generated();
    private static final TextColumn<Author> NAME = AUTHOR.column("name", varchar(40), Author::name);
    private static final Schema<Author> AUTHORS = AUTHOR.build(into(Author::new, AUTHOR_ID, NAME));

    private static final SchemaBuilder<Book> BOOK = Schema.builder("books");
    private static final NumberColumn<Book, Long> BOOK_ID =
            BOOK.column("id", BIGINT, Book::id).primaryKey().generated();
    private static final NumberColumn<Book, Long> WRITTEN_BY =
            BOOK.column("author_id", BIGINT, Book::authorId).references(() -> AUTHOR_ID);
    private static final TextColumn<Book> TITLE =
            BOOK.column("title", varchar(40), Book::title).unique();
    private static final Schema<Book> BOOKS = BOOK.build(into(Book::new, BOOK_ID, WRITTEN_BY, TITLE));

    private static final SchemaBuilder<Page> PAGE = Schema.builder("pages");
    private static final NumberColumn<Page, Long> PAGE_OF =
            PAGE.column("book_id", BIGINT, Page::bookId).references(() -> BOOK_ID);
    private static final NumberColumn<Page, Integer> NO = PAGE.column("no", INTEGER, Page::no);
    private static final TextColumn<Page> TEXT = PAGE.column("text", varchar(40), Page::text);
    private static final Schema<Page> PAGES = PAGE.primaryKey(PAGE_OF, NO).build(into(Page::new, PAGE_OF, NO, TEXT));

    private static final HasMany<Author, Book> WRITTEN = HasMany.of(AUTHOR_ID, () -> WRITTEN_BY);
    private static final HasMany<Book, Page> CONTENTS = HasMany.of(BOOK_ID, () -> PAGE_OF);

    private static final Graph<Work, Book> WORKS =
            Graph.of(BOOKS, Work::book).with(CONTENTS, Work::pages, (page, book) -> page.of(book.id()));
    private static final Graph<Shelf, Author> SHELVES =
            Graph.of(AUTHORS, Shelf::author).with(WRITTEN, WORKS, Shelf::works, (book, author) -> book.by(author.id()));

    private final List<StatementEvent.Started> sent = new CopyOnWriteArrayList<>();
    private final Database db;

    GraphsTest(FreshDatabase fresh) {
        db = Database.open(DatabaseConfig.of(fresh.jdbcUrl())
                .withUser(fresh.user(), fresh.password())
                .withPoolSize(1)
                .withObserver(event -> {
                    if (event instanceof StatementEvent.Started started) {
                        sent.add(started);
                    }
                }));
    }

    @AfterEach
    void close() {
        db.close();
    }

    private static Work work(String title, String... pages) {
        List<Page> numbered = new ArrayList<>();
        for (String text : pages) {
            numbered.add(new Page(null, numbered.size() + 1, text));
        }
        return new Work(new Book(null, null, title), numbered);
    }

    private static List<Shelf> stored(Session session) {
        return session.list(from(AUTHORS)
                .orderBy(AUTHOR_ID.asc())
                .select(into(
                        Shelf::new,
                        AUTHORS,
                        WRITTEN.list()
                                .orderBy(TITLE.asc())
                                .select(into(Work::new, BOOKS, CONTENTS.list().orderBy(NO.asc()))))));
    }

    @Test
    @Scenario(148)
    void aGraphIsInsertedByLevelAndDeletesOnlyWhenItIsSynchronised() {
        db.create(AUTHORS, BOOKS, PAGES);
        ReferenceDatabase memory = new ReferenceDatabase();
        memory.create(AUTHORS, BOOKS, PAGES);
        for (Session session : List.of(db, memory)) {
            sent.clear();
            List<Author> authors = SHELVES.insert(
                    session,
                    List.of(
                            new Shelf(new Author(null, "Austen"), List.of(work("Emma", "a", "b"), work("Persuasion"))),
                            new Shelf(new Author(null, "Eliot"), List.of(work("Middlemarch", "c"))),
                            new Shelf(new Author(null, "Sand"), List.of())));
            assertThat(authors).extracting(Author::name).containsExactly("Austen", "Eliot", "Sand");
            assertThat(sent.stream().filter(started -> started.statement().sql().startsWith("INSERT")))
                    .as("one statement for each level")
                    .hasSize(session == db ? 3 : 0);
            List<Shelf> shelves = stored(session);
            assertThat(shown(shelves)).isEqualTo("Austen: Emma ab, Persuasion . Eliot: Middlemarch c. Sand: . ");

            Work emma = shelves.getFirst().works().getFirst();
            Work persuasion = shelves.getFirst().works().get(1);
            Shelf changed = new Shelf(
                    shelves.getFirst().author(),
                    List.of(
                            new Work(
                                    new Book(emma.book().id(), null, "Emma II"),
                                    List.of(new Page(null, 2, "B"), new Page(null, 3, "c"))),
                            work("Sanditon", "d")));
            assertThat(SHELVES.insert(session, List.of(new Shelf(new Author(null, "Woolf"), List.of()))))
                    .as("an insert deletes nothing")
                    .hasSize(1);
            assertThat(session.count(from(BOOKS))).isEqualTo(3);

            Shelf moved = new Shelf(
                    new Author(shelves.get(1).author().id(), "George Eliot"),
                    List.of(new Work(persuasion.book(), List.of(new Page(null, 1, "e")))));
            assertThat(SHELVES.sync(session, List.of(changed, moved)))
                    .extracting(Author::name)
                    .containsExactly("Austen", "George Eliot");
            List<Shelf> synced = stored(session);
            assertThat(shown(synced))
                    .isEqualTo("Austen: Emma II Bc, Sanditon d. George Eliot: Persuasion e. Sand: . Woolf: . ");
            assertThat(synced.getFirst().works().getFirst().book().id())
                    .as("it is the same book")
                    .isEqualTo(emma.book().id());

            sent.clear();
            var same = SHELVES.sync(session, synced.subList(0, 1));
            assertThat(sent.stream()
                            .filter(started -> !started.statement().sql().startsWith("SELECT")))
                    .as("children that do not differ are left alone: only the author is updated")
                    .hasSize(session == db ? 1 : 0);

            assertThatThrownBy(() -> SHELVES.insert(
                            session,
                            List.of(new Shelf(
                                    new Author(null, "Nobody"), List.of(work("New"), work("Persuasion", "twice"))))))
                    .as("a title that is taken")
                    .isInstanceOf(ConstraintViolation.class);
            assertThatThrownBy(() -> SHELVES.sync(session, List.of(new Shelf(new Author(-1L, "Nobody"), List.of()))))
                    .isInstanceOf(RecordNotFound.class);
            assertThat(shown(stored(session)))
                    .as("all or nothing")
                    .isEqualTo("Austen: Emma II Bc, Sanditon d. George Eliot: Persuasion e. Sand: . Woolf: . ");

            var empty = SHELVES.sync(
                    session,
                    List.of(new Shelf(Objects.requireNonNull(synced.getFirst().author()), List.of())));
            assertThat(shown(stored(session)))
                    .as("what an object does not hold is deleted with all below it")
                    .isEqualTo("Austen: . George Eliot: Persuasion e. Sand: . Woolf: . ");
            session.execute(deleteFrom(PAGES).all());
        }
    }

    private static String shown(List<Shelf> shelves) {
        StringBuilder text = new StringBuilder();
        for (Shelf shelf : shelves) {
            List<String> works = shelf.works().stream()
                    .map(work -> work.book().title() + " "
                            + String.join(
                                    "", work.pages().stream().map(Page::text).toList()))
                    .toList();
            text.append(shelf.author().name())
                    .append(": ")
                    .append(String.join(", ", works))
                    .append(". ");
        }
        return text.toString();
    }
}
