package dev.hysteria.docs;

import static dev.hysteria.expression.Functions.sum;
import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.Database;
import dev.hysteria.DatabaseConfig;
import dev.hysteria.query.Select;
import dev.hysteria.query.Session;
import dev.hysteria.reference.ReferenceDatabase;
import dev.hysteria.relation.BelongsTo;
import dev.hysteria.relation.Graph;
import dev.hysteria.relation.HasMany;
import dev.hysteria.relation.Links;
import dev.hysteria.relation.ManyToMany;
import dev.hysteria.relation.RelatedTree;
import dev.hysteria.relation.TreeNode;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The samples of the how-to page of the same name, on SQLite and in memory. */
class RelateTablesTest {
    record Writer(long id, String name) {}

    record Book(long id, long writerId, String title, int pages) {
        Book by(Writer writer) {
            return new Book(id, writer.id(), title, pages);
        }
    }

    record Shelf(long id, String name) {}

    record Placed(long bookId, long shelfId) {}

    // region schemas
    static final class Writers {
        private static final SchemaBuilder<Writer> writers = Schema.builder("writers");

        static final NumberColumn<Writer, Long> ID =
                writers.column("id", BIGINT, Writer::id).primaryKey();
        static final TextColumn<Writer> NAME = writers.column("name", varchar(80), Writer::name);

        static final Schema<Writer> WRITERS = writers.build(into(Writer::new, ID, NAME));

        static final HasMany<Writer, Book> WRITTEN = HasMany.of(ID, () -> Books.WRITER_ID);
    }

    static final class Books {
        private static final SchemaBuilder<Book> books = Schema.builder("books");

        static final NumberColumn<Book, Long> ID =
                books.column("id", BIGINT, Book::id).primaryKey();
        static final NumberColumn<Book, Long> WRITER_ID =
                books.column("writer_id", BIGINT, Book::writerId).references(() -> Writers.ID);
        static final TextColumn<Book> TITLE = books.column("title", varchar(200), Book::title);
        static final NumberColumn<Book, Integer> PAGES = books.column("pages", INTEGER, Book::pages);

        static final Schema<Book> BOOKS = books.build(into(Book::new, ID, WRITER_ID, TITLE, PAGES));

        static final BelongsTo<Book, Writer> WRITER = BelongsTo.of(WRITER_ID, () -> Writers.ID);
        static final ManyToMany<Book, Shelf> SHELVES =
                ManyToMany.of(ID, () -> Placings.BOOK_ID, () -> Placings.SHELF_ID, () -> Shelves.ID);
    }
    // endregion

    static final class Shelves {
        private static final SchemaBuilder<Shelf> shelves = Schema.builder("shelves");

        static final NumberColumn<Shelf, Long> ID =
                shelves.column("id", BIGINT, Shelf::id).primaryKey();
        static final TextColumn<Shelf> NAME = shelves.column("name", varchar(80), Shelf::name);

        static final Schema<Shelf> SHELVES = shelves.build(into(Shelf::new, ID, NAME));
    }

    static final class Placings {
        private static final SchemaBuilder<Placed> placings = Schema.builder("placings");

        static final NumberColumn<Placed, Long> BOOK_ID =
                placings.column("book_id", BIGINT, Placed::bookId).primaryKey().references(() -> Books.ID);
        static final NumberColumn<Placed, Long> SHELF_ID = placings.column("shelf_id", BIGINT, Placed::shelfId)
                .primaryKey()
                .references(() -> Shelves.ID);

        static final Schema<Placed> PLACINGS = placings.build(into(Placed::new, BOOK_ID, SHELF_ID));
    }

    record Section(long id, @Nullable Long above, String title) {}

    static final class Sections {
        private static final SchemaBuilder<Section> sections = Schema.builder("sections");

        static final NumberColumn<Section, Long> ID =
                sections.column("id", BIGINT, Section::id).primaryKey();
        static final NumberColumn<Section, Long> ABOVE =
                sections.column("above", BIGINT, Section::above).nullable().references(() -> Sections.ID);
        static final TextColumn<Section> TITLE = sections.column("title", varchar(80), Section::title);

        static final Schema<Section> SECTIONS = sections.build(into(Section::new, ID, ABOVE, TITLE));

        static final HasMany<Section, Section> BELOW = HasMany.of(ID, () -> Sections.ABOVE);
    }

    // region graph
    record Page(String writer, List<Entry> longest, long books) {}

    record Entry(String title, List<String> shelves) {}

    static final Select<Page> PAGES = from(Writers.WRITERS)
            .orderBy(Writers.NAME.asc())
            .select(into(
                    Page::new,
                    Writers.NAME,
                    Writers.WRITTEN
                            .list()
                            .orderBy(Books.PAGES.desc())
                            .limit(2)
                            .select(into(
                                    Entry::new,
                                    Books.TITLE,
                                    Books.SHELVES
                                            .list()
                                            .orderBy(Shelves.NAME.asc())
                                            .select(Shelves.NAME))),
                    Writers.WRITTEN.count()));
    // endregion

    private static void fill(Session db) {
        db.insertAll(Writers.WRITERS, List.of(new Writer(1, "Austen"), new Writer(2, "Eliot"), new Writer(3, "Sand")));
        db.insertAll(
                Books.BOOKS,
                List.of(
                        new Book(1, 1, "Emma", 474),
                        new Book(2, 1, "Persuasion", 249),
                        new Book(3, 1, "Sanditon", 80),
                        new Book(4, 2, "Middlemarch", 880)));
        db.insertAll(Shelves.SHELVES, List.of(new Shelf(1, "long"), new Shelf(2, "new")));
    }

    // region write
    record Work(Writer writer, List<Book> books) {}

    static final Graph<Work, Writer> WORKS = Graph.of(Writers.WRITERS, Work::writer)
            .with(Writers.WRITTEN, Work::books, (book, writer) -> book.by(writer));
    // endregion

    private static void write(Session db) {
        Work work = new Work(new Writer(9, "Woolf"), List.of(new Book(9, 9, "Orlando", 330)));
        // region writes
        List<Writer> stored = WORKS.insert(db, List.of(work));
        List<Writer> synced = WORKS.sync(db, List.of(new Work(work.writer(), List.of())));
        // endregion
        assertThat(stored).isEqualTo(synced);
        db.delete(Writers.WRITERS, work.writer());
    }

    private static void outline(Session db) {
        db.insertAll(
                Sections.SECTIONS,
                List.of(new Section(1, null, "Part"), new Section(2, 1L, "Chapter"), new Section(3, 2L, "Page")));
        // region tree
        List<TreeNode<Section>> outline = RelatedTree.of(Sections.BELOW)
                .orderBy(Sections.TITLE.asc())
                .list(db, from(Sections.SECTIONS).where(Sections.ABOVE.isNull()));
        // endregion
        assertThat(outline.getFirst().children().getFirst().value().title()).isEqualTo("Chapter");
    }

    private static void use(Session db) {
        fill(db);
        outline(db);
        write(db);
        // region links
        Links<Placed, Long, Long> shelves = Links.of(Placings.BOOK_ID, Placings.SHELF_ID);
        shelves.attach(db, 4L, List.of(1L, 2L));
        shelves.sync(db, 4L, List.of(1L));
        // endregion
        assertThat(db.list(PAGES))
                .containsExactly(
                        new Page(
                                "Austen", List.of(new Entry("Emma", List.of()), new Entry("Persuasion", List.of())), 3),
                        new Page("Eliot", List.of(new Entry("Middlemarch", List.of("long"))), 1),
                        new Page("Sand", List.of(), 0));
        // region conditions
        List<Writer> some = db.list(from(Writers.WRITERS)
                .where(Writers.WRITTEN.exists(Books.PAGES.gt(800)))
                .orderBy(Writers.WRITTEN.value(sum(Books.PAGES)).desc()));
        List<Writer> none = db.list(from(Writers.WRITERS).where(Writers.WRITTEN.none()));
        List<Writer> busy =
                db.list(from(Writers.WRITERS).where(Writers.WRITTEN.count().ge(3L)));
        // endregion
        assertThat(some).extracting(Writer::name).containsExactly("Eliot");
        assertThat(none).extracting(Writer::name).containsExactly("Sand");
        assertThat(busy).extracting(Writer::name).containsExactly("Austen");
        // region one
        record Line(String title, String writer) {}
        List<Line> lines = db.list(from(Books.BOOKS)
                .orderBy(Books.TITLE.asc())
                .select(into(Line::new, Books.TITLE, Books.WRITER.select(Writers.NAME))));
        // endregion
        assertThat(lines).hasSize(4).contains(new Line("Emma", "Austen"));
    }

    @Test
    void onSqlite() {
        try (Database db = Database.open(DatabaseConfig.of("jdbc:sqlite::memory:"))) {
            db.create(Writers.WRITERS, Books.BOOKS, Shelves.SHELVES, Placings.PLACINGS, Sections.SECTIONS);
            use(db);
        }
    }

    @Test
    void inMemory() {
        var db = new ReferenceDatabase();
        db.create(Writers.WRITERS, Books.BOOKS, Shelves.SHELVES, Placings.PLACINGS, Sections.SECTIONS);
        use(db);
    }
}
