package dev.hysteria.docs;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.update;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.DATE;
import static dev.hysteria.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.Database;
import dev.hysteria.DatabaseConfig;
import dev.hysteria.page.CursorKey;
import dev.hysteria.page.Keyset;
import dev.hysteria.page.KeysetPage;
import dev.hysteria.page.Page;
import dev.hysteria.page.PageRequest;
import dev.hysteria.page.RowKey;
import dev.hysteria.query.Select;
import dev.hysteria.query.Session;
import dev.hysteria.reference.ReferenceDatabase;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;
import dev.hysteria.schema.TimeColumn;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The samples of the how-to page of the same name, on SQLite and in memory. */
class ReadPagesTest {
    record Book(long id, String title, LocalDate bought) {}

    static final class Books {
        private static final SchemaBuilder<Book> books = Schema.builder("books");

        static final NumberColumn<Book, Long> ID =
                books.column("id", BIGINT, Book::id).primaryKey();
        static final TextColumn<Book> TITLE = books.column("title", varchar(200), Book::title);
        static final TimeColumn<Book, LocalDate> BOUGHT = books.column("bought", DATE, Book::bought);

        static final Schema<Book> BOOKS = books.build(into(Book::new, ID, TITLE, BOUGHT));
    }

    private static final byte[] SECRET = new byte[32];

    // region query
    static final Select<Book> NEWEST = from(Books.BOOKS).orderBy(Books.BOUGHT.desc(), Books.ID.asc());
    // endregion

    // region keyset
    static final Keyset BY_ID = Keyset.of(CursorKey.of(SECRET), Books.ID);
    // endregion

    private static KeysetPage<Book> newest(Session db, Optional<String> cursor) {
        // region keyset-page
        KeysetPage<Book> page = db.page(NEWEST, BY_ID.at(cursor, 20));
        List<Book> rows = page.rows();
        Optional<String> older = page.next();
        Optional<String> newer = page.previous();
        // endregion
        assertThat(rows).isNotEmpty();
        assertThat(older.isPresent() || newer.isPresent()).isTrue();
        return page;
    }

    private static void use(Session db) {
        db.insertAll(
                Books.BOOKS,
                LongStream.rangeClosed(1, 50)
                        .mapToObj(id -> new Book(id, "Volume " + id, LocalDate.EPOCH.plusDays(id / 2)))
                        .toList());

        // region page
        Page<Book> page = db.page(NEWEST, PageRequest.of(3, 20));
        // endregion
        assertThat(page.rows()).hasSize(10);
        assertThat(page.total()).isEqualTo(50);
        assertThat(page.pages()).isEqualTo(3);
        assertThat(page.hasNext()).isFalse();

        KeysetPage<Book> first = newest(db, Optional.empty());
        KeysetPage<Book> second = newest(db, first.next());
        KeysetPage<Book> third = newest(db, second.next());
        assertThat(third.rows()).isEqualTo(page.rows());
        assertThat(third.next()).isEmpty();
        assertThat(newest(db, third.previous()).rows()).isEqualTo(second.rows());

        // region chunks
        db.chunks(from(Books.BOOKS).where(Books.TITLE.startsWith("Volume")), 500)
                .forEach(books -> books.forEach(book -> db.execute(update(Books.BOOKS)
                        .set(Books.TITLE.to(book.title().toUpperCase(Locale.ROOT)))
                        .where(Books.ID.eq(book.id())))));
        // endregion
        assertThat(db.count(from(Books.BOOKS).where(Books.TITLE.startsWith("VOLUME"))))
                .isEqualTo(50);

        // region chunks-key
        long letters = db.chunks(from(Books.BOOKS).select(Books.TITLE), RowKey.of(Books.ID), 500)
                .flatMap(List::stream)
                .mapToLong(String::length)
                .sum();
        // endregion
        assertThat(letters).isEqualTo(9 * 8 + 41 * 9);
    }

    @Test
    void theSamplesReadPages() {
        try (Database db = Database.open(DatabaseConfig.of("jdbc:sqlite:file:pages?mode=memory&cache=shared"))) {
            db.create(Books.BOOKS);
            use(db);
        }
        var memory = new ReferenceDatabase();
        memory.create(Books.BOOKS);
        use(memory);
    }
}
