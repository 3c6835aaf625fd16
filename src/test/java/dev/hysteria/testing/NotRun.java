package dev.hysteria.testing;

/**
 * A database that could not be had in this run.
 *
 * @param database the database that was asked for
 * @param reason why no route led to it, and what would help
 */
public record NotRun(TestDatabase database, String reason) implements Availability {
    @Override
    public String toString() {
        return database.title() + " did not run: " + reason;
    }
}
