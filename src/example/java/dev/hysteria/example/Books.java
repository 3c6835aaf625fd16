package dev.hysteria.example;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.decimal;
import static dev.hysteria.type.Types.enumOf;
import static dev.hysteria.type.Types.varchar;

import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;
import dev.hysteria.schema.ValueColumn;
import java.math.BigDecimal;

/** The table of books. */
final class Books {
    private static final SchemaBuilder<Book> books = Schema.builder("books");

    static final NumberColumn<Book, Long> ID =
            books.column("id", BIGINT, Book::id).primaryKey().generated();
    static final NumberColumn<Book, Long> AUTHOR_ID =
            books.column("author_id", BIGINT, Book::authorId).references(() -> Authors.ID);
    static final TextColumn<Book> TITLE = books.column("title", varchar(200), Book::title);
    static final ValueColumn<Book, Genre> GENRE = books.column("genre", enumOf(Genre.class), Book::genre);
    static final NumberColumn<Book, Integer> PUBLISHED = books.column("published", INTEGER, Book::published);
    static final NumberColumn<Book, Integer> PAGES = books.column("pages", INTEGER, Book::pages);
    static final NumberColumn<Book, BigDecimal> PRICE = books.column("price", decimal(8, 2), Book::price);

    static final Schema<Book> BOOKS = books.index(TITLE)
            .check("books_have_pages", PAGES.gt(0))
            .build(into(Book::new, ID, AUTHOR_ID, TITLE, GENRE, PUBLISHED, PAGES, PRICE));

    private Books() {}
}
