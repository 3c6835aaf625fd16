package dev.hysteria.docs;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.input.FilterOperator.CONTAINS;
import static dev.hysteria.input.FilterOperator.EQ;
import static dev.hysteria.input.FilterOperator.GE;
import static dev.hysteria.input.FilterOperator.IN;
import static dev.hysteria.input.FilterOperator.LT;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.DATE;
import static dev.hysteria.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.error.InvalidInput;
import dev.hysteria.input.AllowedFilters;
import dev.hysteria.input.AllowedSorts;
import dev.hysteria.query.Session;
import dev.hysteria.reference.ReferenceDatabase;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;
import dev.hysteria.schema.TimeColumn;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The samples of the how-to page of the same name, in memory. */
class FilterByInputTest {
    record Book(long id, String title, LocalDate bought) {}

    static final class Books {
        private static final SchemaBuilder<Book> books = Schema.builder("books");

        static final NumberColumn<Book, Long> ID =
                books.column("id", BIGINT, Book::id).primaryKey();
        static final TextColumn<Book> TITLE = books.column("title", varchar(200), Book::title);
        static final TimeColumn<Book, LocalDate> BOUGHT = books.column("bought", DATE, Book::bought);

        static final Schema<Book> BOOKS = books.build(into(Book::new, ID, TITLE, BOUGHT));
    }

    // region allowed
    static final AllowedSorts SORTS = AllowedSorts.of("bought", Books.BOUGHT).and("title", Books.TITLE.lower());

    static final AllowedFilters FILTERS = AllowedFilters.of("id", Books.ID, EQ, IN)
            .and("bought", Books.BOUGHT, GE, LT)
            .and("title", Books.TITLE, EQ, CONTAINS)
            .ignoring("sort");
    // endregion

    private static List<Book> found(Session db, String sort, Map<String, List<String>> parameters) {
        // region use
        List<Book> books = db.list(from(Books.BOOKS)
                .where(FILTERS.parse(parameters))
                .orderBy(SORTS.parse(sort))
                .orderBy(Books.ID.asc()));
        // endregion
        return books;
    }

    @Test
    void theSamplesFilterAndSort() {
        var db = new ReferenceDatabase();
        db.create(Books.BOOKS);
        db.insertAll(
                Books.BOOKS,
                List.of(
                        new Book(1, "Emma", LocalDate.parse("2026-01-05")),
                        new Book(2, "Persuasion", LocalDate.parse("2026-02-01")),
                        new Book(3, "emmeline", LocalDate.parse("2025-02-01"))));
        assertThat(found(db, "-bought", Map.of("sort", List.of("-bought"), "bought.ge", List.of("2026-01-01"))))
                .extracting(Book::id)
                .containsExactly(2L, 1L);
        assertThat(found(db, "title", Map.of("title.contains", List.of("mm"))))
                .extracting(Book::id)
                .containsExactly(1L, 3L);
        assertThatThrownBy(() -> found(db, "secret", Map.of())).isInstanceOf(InvalidInput.class);
    }
}
