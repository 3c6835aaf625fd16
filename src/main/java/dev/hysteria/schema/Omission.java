package dev.hysteria.schema;

/** In a row to insert or update, the place of a column that the statement leaves to the database. */
public enum Omission {
    /** The column is not named, so that its default, counter or expression gives the value. */
    OMITTED
}
