package readme;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.varchar;

import dev.hysteria.Database;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;
import java.util.List;

// region quickstart
record Book(Long id, String title, int pages) {}

final class Books {
    private static final SchemaBuilder<Book> books = Schema.builder("books");

    static final NumberColumn<Book, Long> ID =
            books.column("id", BIGINT, Book::id).primaryKey().generated();
    static final TextColumn<Book> TITLE = books.column("title", varchar(200), Book::title);
    static final NumberColumn<Book, Integer> PAGES = books.column("pages", INTEGER, Book::pages);

    static final Schema<Book> BOOKS = books.build(into(Book::new, ID, TITLE, PAGES));
}

public final class Quickstart {
    public static void main(String[] arguments) {
        try (Database db = Database.open("jdbc:sqlite::memory:")) {
            db.create(Books.BOOKS);
            db.insertAll(Books.BOOKS, List.of(new Book(null, "Emma", 474), new Book(null, "Middlemarch", 880)));

            record Volume(String title, int pages) {}
            db.list(from(Books.BOOKS)
                            .where(Books.PAGES.ge(500))
                            .orderBy(Books.TITLE.asc())
                            .select(into(Volume::new, Books.TITLE, Books.PAGES)))
                    .forEach(System.out::println);
        }
    }
}
// endregion
