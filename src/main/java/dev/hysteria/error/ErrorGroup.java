package dev.hysteria.error;

/** What a hundred of error codes have in common: {@code HY-3xx} is {@link #QUERY}, and so on. */
public enum ErrorGroup {
    /** {@code HY-1xx}: how the library was set up. */
    CONFIGURATION(1, "Configuration"),
    /** {@code HY-2xx}: how records and tables were described, and values that do not fit the description. */
    SCHEMA(2, "Schemas and values"),
    /** {@code HY-3xx}: a query or command that was refused while it was built. */
    QUERY(3, "Building queries"),
    /** {@code HY-4xx}: what a dialect cannot say. */
    DIALECT(4, "Dialects"),
    /** {@code HY-5xx}: what the database refused. */
    REFUSED(5, "Refused by the database"),
    /** {@code HY-6xx}: what others were doing at the same time. */
    CONCURRENCY(6, "Concurrency and time"),
    /** {@code HY-7xx}: connections and transactions. */
    CONNECTION(7, "Connections and transactions"),
    /** {@code HY-8xx}: fewer or more records than were asked for. */
    RECORDS(8, "Records"),
    /** {@code HY-9xx}: migrations. */
    MIGRATION(9, "Migrations");

    private final int hundred;
    private final String title;

    ErrorGroup(int hundred, String title) {
        this.hundred = hundred;
        this.title = title;
    }

    /** {@return the group's title, as the reference of errors prints it} */
    public String title() {
        return title;
    }

    static ErrorGroup of(int number) {
        for (ErrorGroup group : values()) {
            if (group.hundred == number / 100) {
                return group;
            }
        }
        throw new IllegalArgumentException("No group of errors has the number " + number);
    }
}
