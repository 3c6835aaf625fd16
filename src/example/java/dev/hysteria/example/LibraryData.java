package dev.hysteria.example;

import static dev.hysteria.example.Authors.AUTHORS;
import static dev.hysteria.example.Books.BOOKS;
import static dev.hysteria.example.Loans.LOANS;
import static dev.hysteria.example.Members.MEMBERS;

import dev.hysteria.query.Session;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The library's data, read from the files that come with the example. */
final class LibraryData {
    private LibraryData() {}

    /** Stores everything in one transaction: all of it, or nothing when a row is refused. */
    static int load(Session session) {
        return session.transaction(tx -> {
            int authors = tx.insertAll(AUTHORS, Csv.read("authors.csv", LibraryData::author))
                    .size();
            int books = tx.insertAll(BOOKS, Csv.read("books.csv", LibraryData::book))
                    .size();
            int members = tx.insertAll(MEMBERS, Csv.read("members.csv", LibraryData::member))
                    .size();
            int loans = tx.insertAll(LOANS, Csv.read("loans.csv", LibraryData::loan))
                    .size();
            return authors + books + members + loans;
        });
    }

    private static Author author(Csv.Line line) {
        return new Author(
                line.key("id"),
                line.text("given_name"),
                line.text("family_name"),
                line.text("country"),
                line.number("born"),
                line.orNull("died", Integer::valueOf));
    }

    private static Book book(Csv.Line line) {
        return new Book(
                line.key("id"),
                line.key("author_id"),
                line.text("title"),
                Genre.valueOf(line.text("genre")),
                line.number("published"),
                line.number("pages"),
                new BigDecimal(line.text("price")));
    }

    private static Member member(Csv.Line line) {
        return new Member(
                line.key("id"),
                line.text("name"),
                line.text("email"),
                LocalDate.parse(line.text("joined")),
                new Address(line.text("street"), line.text("city")));
    }

    /** The file has no key for a loan: the database numbers them. */
    private static Loan loan(Csv.Line line) {
        return new Loan(
                null,
                line.key("book_id"),
                line.key("member_id"),
                LocalDate.parse(line.text("lent_on")),
                LocalDate.parse(line.text("due_on")),
                line.orNull("returned_on", LocalDate::parse));
    }
}
