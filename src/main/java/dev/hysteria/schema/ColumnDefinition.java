package dev.hysteria.schema;

import dev.hysteria.ast.ColumnContent;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Nullability;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything a column is besides its type; immutable, copied by the column's modifiers.
 *
 * @param declaration the call that declared the column
 * @param source the alias of the table that the column is read from; the table's own name unless aliased
 * @param name the column's name
 * @param nullability whether the column itself admits null; {@link Column#isNullable()} also asks the record it is embedded in
 * @param keys the keys the column is alone
 * @param contents where its value comes from when it is left out: nothing or one thing, once the schema is built
 * @param supplied what the application supplies when it is left out
 * @param notes its comment and former name
 * @param <E> the record
 * @param <T> the column's Java type
 */
public record ColumnDefinition<E, T>(
        Declaration<E, T> declaration,
        Identifier source,
        Identifier name,
        Nullability nullability,
        ColumnKeys keys,
        List<ColumnContent> contents,
        Supplied<T> supplied,
        Notes notes) {

    /** Copies the list. */
    public ColumnDefinition {
        contents = List.copyOf(contents);
    }

    /**
     * What people and migrations are told about a column.
     *
     * @param comment kept by the database where it keeps comments
     * @param renamedFrom the name a migration finds the column under before it renames it
     */
    public record Notes(Optional<String> comment, Optional<Identifier> renamedFrom) {}

    static <E, T> ColumnDefinition<E, T> of(Declaration<E, T> declaration, Identifier name) {
        return new ColumnDefinition<>(
                declaration,
                declaration.owner().table().name(),
                name,
                Nullability.NOT_NULL,
                ColumnKeys.NONE,
                List.of(),
                Supplied.nothing(),
                new Notes(Optional.empty(), Optional.empty()));
    }

    ColumnDefinition<E, T> withSource(Identifier alias) {
        return new ColumnDefinition<>(declaration, alias, name, nullability, keys, contents, supplied, notes);
    }

    ColumnDefinition<E, T> withName(Identifier newName) {
        return new ColumnDefinition<>(declaration, source, newName, nullability, keys, contents, supplied, notes);
    }

    ColumnDefinition<E, T> nullable() {
        return new ColumnDefinition<>(declaration, source, name, Nullability.NULLABLE, keys, contents, supplied, notes);
    }

    ColumnDefinition<E, T> withKeys(ColumnKeys newKeys) {
        return new ColumnDefinition<>(declaration, source, name, nullability, newKeys, contents, supplied, notes);
    }

    ColumnDefinition<E, T> withContent(ColumnContent content) {
        List<ColumnContent> more =
                Stream.concat(contents.stream(), Stream.of(content)).toList();
        return new ColumnDefinition<>(declaration, source, name, nullability, keys, more, supplied, notes);
    }

    ColumnDefinition<E, T> withSupplied(Supplied<T> newSupplied) {
        return new ColumnDefinition<>(declaration, source, name, nullability, keys, contents, newSupplied, notes);
    }

    ColumnDefinition<E, T> withNotes(Notes newNotes) {
        return new ColumnDefinition<>(declaration, source, name, nullability, keys, contents, supplied, newNotes);
    }

    /** {@return the identifier, or the column's present name when the text can't be one, which is then reported} */
    Identifier identifier(String text, String what) {
        return declaration.owner().identifier(text, "the " + what + " of column " + name, name.text());
    }
}
