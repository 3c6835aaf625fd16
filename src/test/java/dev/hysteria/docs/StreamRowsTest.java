package dev.hysteria.docs;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.Database;
import dev.hysteria.DatabaseConfig;
import dev.hysteria.query.Select;
import dev.hysteria.query.Session;
import dev.hysteria.reference.ReferenceDatabase;
import dev.hysteria.relation.BelongsTo;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The samples of the how-to page of the same name, on SQLite and in memory. */
class StreamRowsTest {
    record Author(long id, String name) {}

    record Book(long id, long authorId, String title) {}

    static final class Authors {
        private static final SchemaBuilder<Author> authors = Schema.builder("authors");

        static final NumberColumn<Author, Long> ID =
                authors.column("id", BIGINT, Author::id).primaryKey();
        static final TextColumn<Author> NAME = authors.column("name", varchar(80), Author::name);

        static final Schema<Author> AUTHORS = authors.build(into(Author::new, ID, NAME));
    }

    static final class Books {
        private static final SchemaBuilder<Book> books = Schema.builder("books");

        static final NumberColumn<Book, Long> ID =
                books.column("id", BIGINT, Book::id).primaryKey();
        static final NumberColumn<Book, Long> AUTHOR_ID =
                books.column("author_id", BIGINT, Book::authorId).references(() -> Authors.ID);
        static final TextColumn<Book> TITLE = books.column("title", varchar(200), Book::title);

        static final Schema<Book> BOOKS = books.build(into(Book::new, ID, AUTHOR_ID, TITLE));

        static final BelongsTo<Book, Author> AUTHOR = BelongsTo.of(AUTHOR_ID, () -> Authors.ID);
    }

    // region relations
    record Line(String title, String author) {}

    static final Select<Line> LINES = from(Books.BOOKS)
            .orderBy(Books.TITLE.asc())
            .select(into(Line::new, Books.TITLE, Books.AUTHOR.select(Authors.NAME)));

    static long write(Session db, Writer out) {
        return db.stream(
                LINES, lines -> lines.mapToLong(line -> append(out, line)).sum());
    }
    // endregion

    private static long append(Writer out, Line line) {
        try {
            out.append(line.title()).append(": ").append(line.author()).append('\n');
            return 1;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void use(Session db) {
        db.insertAll(Authors.AUTHORS, List.of(new Author(1, "Austen"), new Author(2, "Eliot")));
        db.insertAll(
                Books.BOOKS, List.of(new Book(1, 1, "Persuasion"), new Book(2, 1, "Emma"), new Book(3, 2, "Romola")));

        // region stream
        boolean longTitle = db.stream(
                from(Books.BOOKS).select(Books.TITLE), titles -> titles.anyMatch(title -> title.length() > 9));
        // endregion
        assertThat(longTitle).isTrue();

        var out = new StringWriter();
        assertThat(write(db, out)).isEqualTo(3);
        assertThat(out).hasToString("Emma: Austen\nPersuasion: Austen\nRomola: Eliot\n");
    }

    @Test
    void theSamplesStream() {
        try (Database db = Database.open(DatabaseConfig.of("jdbc:sqlite:file:streams?mode=memory&cache=shared"))) {
            db.create(Authors.AUTHORS, Books.BOOKS);
            use(db);
        }
        var memory = new ReferenceDatabase();
        memory.create(Authors.AUTHORS, Books.BOOKS);
        use(memory);
    }
}
