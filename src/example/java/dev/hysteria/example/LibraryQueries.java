package dev.hysteria.example;

import static dev.hysteria.ast.DateUnit.DAY;
import static dev.hysteria.example.Authors.AUTHORS;
import static dev.hysteria.example.Books.BOOKS;
import static dev.hysteria.example.Loans.LOANS;
import static dev.hysteria.example.Members.MEMBERS;
import static dev.hysteria.expression.Functions.count;
import static dev.hysteria.expression.Functions.min;
import static dev.hysteria.expression.Functions.sum;
import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.expression.WindowFunctions.rowNumber;
import static dev.hysteria.query.Queries.from;

import dev.hysteria.expression.Window;
import dev.hysteria.query.Select;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What the library asks its database. A query is a value: building it runs nothing, and any session can run it. */
final class LibraryQueries {
    private LibraryQueries() {}

    record Volume(String title, int published, int pages) {}

    /** Filtered: the long novels, oldest first. */
    static Select<Volume> longNovels(int pages) {
        return from(BOOKS)
                .where(Books.GENRE.eq(Genre.NOVEL), Books.PAGES.ge(pages))
                .orderBy(Books.PUBLISHED.asc(), Books.TITLE.asc())
                .select(into(Volume::new, Books.TITLE, Books.PUBLISHED, Books.PAGES));
    }

    record Overdue(String title, String borrower, String email, LocalDate dueOn, long daysLate) {}

    /** Joined: the loans that should have ended, with the book and who has it. */
    static Select<Overdue> overdue(LocalDate today) {
        return from(LOANS)
                .join(BOOKS, Books.ID.eq(Loans.BOOK_ID))
                .join(MEMBERS, Members.ID.eq(Loans.MEMBER_ID))
                .where(Loans.RETURNED_ON.isNull(), Loans.DUE_ON.lt(today))
                .orderBy(Loans.DUE_ON.asc(), Books.TITLE.asc())
                .select(into(
                        Overdue::new,
                        Books.TITLE,
                        Members.NAME,
                        Members.EMAIL,
                        Loans.DUE_ON,
                        Loans.DUE_ON.until(today, DAY).as("days_late")));
    }

    record Shelf(Genre genre, long books, long pages, int oldest, BigDecimal value) {}

    /** Aggregated: one row for each genre of which there are enough books. */
    static Select<Shelf> shelves(long atLeast) {
        return from(BOOKS)
                .groupBy(Books.GENRE)
                .having(count().ge(atLeast))
                .orderBy(count().desc(), Books.GENRE.asc())
                .select(into(
                        Shelf::new,
                        Books.GENRE,
                        count().as("books"),
                        sum(Books.PAGES).as("pages"),
                        min(Books.PUBLISHED).as("oldest"),
                        sum(Books.PRICE).as("value")));
    }

    record Name(String given, String family) {}

    record Card(String title, int published, Name author) {}

    /** Nested: a record inside a record, both checked by the compiler. */
    static Select<Card> cards(String country) {
        return from(BOOKS)
                .join(AUTHORS, Authors.ID.eq(Books.AUTHOR_ID))
                .where(Authors.COUNTRY.eq(country))
                .orderBy(Authors.FAMILY_NAME.asc(), Books.PUBLISHED.asc())
                .select(into(
                        Card::new,
                        Books.TITLE,
                        Books.PUBLISHED,
                        into(Name::new, Authors.GIVEN_NAME, Authors.FAMILY_NAME)));
    }

    record Borrower(String name, LocalDate dueOn) {}

    record Whereabouts(String title, Optional<Borrower> borrower) {}

    /** Joined, with a side that may be missing: an author's books, and who has them, if anybody. */
    static Select<Whereabouts> whereabouts(String familyName) {
        return from(BOOKS)
                .join(AUTHORS, Authors.ID.eq(Books.AUTHOR_ID))
                .leftJoin(LOANS, Loans.BOOK_ID.eq(Books.ID), Loans.RETURNED_ON.isNull())
                .leftJoin(MEMBERS, Members.ID.eq(Loans.MEMBER_ID))
                .where(Authors.FAMILY_NAME.eq(familyName))
                .orderBy(Books.TITLE.asc())
                .select(into(
                        Whereabouts::new,
                        Books.TITLE,
                        into(Borrower::new, Members.NAME, Loans.DUE_ON).optional()));
    }

    record Favorite(Genre genre, long place, String title, long loans) {}

    /** Ranked: the books of each genre that were lent most often, by a window over groups. */
    static Select<Favorite> favorites(long perGenre) {
        var loans = count(Loans.ID).as("loans");
        var place = rowNumber()
                .over(Window.partitionBy(Books.GENRE).orderBy(loans.desc(), Books.TITLE.asc()))
                .as("place");
        var ranked = from(BOOKS)
                .join(LOANS, Loans.BOOK_ID.eq(Books.ID))
                .groupBy(Books.GENRE, Books.TITLE)
                .select(into(Favorite::new, Books.GENRE, place, Books.TITLE, loans))
                .as("ranked");
        return from(ranked)
                .where(ranked.get(place).le(perGenre))
                .orderBy(ranked.get(Books.GENRE).asc(), ranked.get(place).asc());
    }
}
