package dev.hysteria.example;

import static dev.hysteria.example.Authors.AUTHORS;
import static dev.hysteria.example.Books.BOOKS;
import static dev.hysteria.example.Loans.LOANS;
import static dev.hysteria.example.Members.MEMBERS;

import dev.hysteria.Database;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * A lending library on an embedded database. Creates the tables, loads the data that comes with it, asks a few questions, and shows each as
 * SQL in every dialect.
 */
public final class Main {
    /** Fixed, so that every run prints the same. */
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private Main() {}

    /** Runs the example; takes no arguments. */
    public static void main(String[] arguments) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    /** Runs the example, and prints to {@code out}. */
    public static void run(PrintStream out) {
        try (Database db = Database.open("jdbc:sqlite::memory:")) {
            db.create(AUTHORS, BOOKS, MEMBERS, LOANS);
            int rows = LibraryData.load(db);
            out.println("A lending library on %s: 4 tables, %d rows. Today is %s."
                    .formatted(db.dialect().name(), rows, TODAY));

            var report = new Report(db, out);
            report.show(
                    "1. Filtered: novels of 800 pages or more",
                    LibraryQueries.Volume.class,
                    LibraryQueries.longNovels(800));
            report.show("2. Joined: overdue loans", LibraryQueries.Overdue.class, LibraryQueries.overdue(TODAY));
            report.show(
                    "3. Aggregated: genres with at least 3 books",
                    LibraryQueries.Shelf.class,
                    LibraryQueries.shelves(3));
            report.show(
                    "4. Nested records: catalog cards of books from the United States",
                    LibraryQueries.Card.class,
                    LibraryQueries.cards("United States"));
            report.show(
                    "5. Left joined: who has the books by Charles Dickens?",
                    LibraryQueries.Whereabouts.class,
                    LibraryQueries.whereabouts("Dickens"));
            report.show(
                    "6. Ranked: the two favorites of each genre",
                    LibraryQueries.Favorite.class,
                    LibraryQueries.favorites(2));
        }
    }
}
