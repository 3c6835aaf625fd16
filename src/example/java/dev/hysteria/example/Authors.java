package dev.hysteria.example;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.varchar;

import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;

/** The table of authors. */
final class Authors {
    private static final SchemaBuilder<Author> authors = Schema.builder("authors");

    static final NumberColumn<Author, Long> ID =
            authors.column("id", BIGINT, Author::id).primaryKey().generated();
    static final TextColumn<Author> GIVEN_NAME = authors.column("given_name", varchar(80), Author::givenName);
    static final TextColumn<Author> FAMILY_NAME = authors.column("family_name", varchar(80), Author::familyName);
    static final TextColumn<Author> COUNTRY = authors.column("country", varchar(60), Author::country);
    static final NumberColumn<Author, Integer> BORN = authors.column("born", INTEGER, Author::born);
    static final NumberColumn<Author, Integer> DIED =
            authors.column("died", INTEGER, Author::died).nullable();

    static final Schema<Author> AUTHORS = authors.index(FAMILY_NAME, GIVEN_NAME)
            .check("authors_lived_forward", DIED.gt(BORN))
            .build(into(Author::new, ID, GIVEN_NAME, FAMILY_NAME, COUNTRY, BORN, DIED));

    private Authors() {}
}
