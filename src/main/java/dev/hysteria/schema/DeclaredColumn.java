package dev.hysteria.schema;

import dev.hysteria.ast.ColumnContent;
import dev.hysteria.ast.ComputedStorage;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.TableName;
import dev.hysteria.expression.Expression;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The modifiers of every family of columns; each returns a changed copy of the same family. What contradicts itself is reported when the
 * schema is built.
 *
 * @param <E> the record
 * @param <T> the column's Java type
 * @param <C> the family
 */
public sealed interface DeclaredColumn<E, T, C extends DeclaredColumn<E, T, C>> extends Column<E, T>
        permits ArrayColumn,
                BooleanColumn,
                EncryptedColumn,
                JsonColumn,
                NumberColumn,
                TextColumn,
                TimeColumn,
                ValueColumn {

    /** {@return this column with another definition} */
    C with(ColumnDefinition<E, T> definition);

    @Override
    default C of(Alias<E> alias) {
        return with(definition().withSource(alias.name()));
    }

    /** {@return this column under exactly this name, whatever the naming convention} */
    default C named(String name) {
        return with(definition().withName(definition().identifier(name, "name")));
    }

    /** {@return this column, admitting null; the record's component must be able to hold it} */
    default C nullable() {
        return with(definition().nullable());
    }

    // ---- keys

    /** {@return this column as the primary key, or as part of it when other columns are too, in the mapping's order} */
    default C primaryKey() {
        return with(definition().withKeys(definition().keys().and(ColumnKeys.Role.PRIMARY)));
    }

    /** {@return this column, unique by itself} */
    default C unique() {
        return with(definition().withKeys(definition().keys().and(ColumnKeys.Role.UNIQUE)));
    }

    /**
     * {@return this column as a foreign key}
     *
     * @param key gives the column referred to, such as {@code () -> Users.ID}; called when first needed, never while classes initialise
     */
    default C references(Supplier<? extends Column<?, T>> key) {
        return references(key, on -> on);
    }

    /**
     * {@return this column as a foreign key with actions}
     *
     * @param actions such as {@code on -> on.delete(CASCADE)}
     */
    default C references(Supplier<? extends Column<?, T>> key, UnaryOperator<ReferenceActions> actions) {
        var reference = new ColumnKeys.ColumnReference(key, actions.apply(ReferenceActions.NONE));
        return with(definition().withKeys(definition().keys().referring(reference)));
    }

    // ---- where a value comes from when it is left out

    /** {@return this integer column, numbered by the database; a record's value is taken when it has one} */
    default C generated() {
        return with(definition().withContent(new ColumnContent.Identity()));
    }

    /**
     * {@return this integer column, numbered by a sequence of the database; a record's value is taken when it has one}
     *
     * <p>Tables that name the same sequence never give out the same number. It counts from 1, with gaps.
     *
     * @param sequence its name, in the namespace of the table
     */
    default C generatedFrom(String sequence) {
        var name = definition().identifier(sequence, "sequence");
        var namespace = table().namespace();
        return with(definition().withContent(new ColumnContent.Sequence(new TableName(namespace, name))));
    }

    /** {@return this column with keys that the application makes before it inserts, such as {@link Ids#uuid7()}; see {@link #onInsert}} */
    default C generatedBy(Supplier<? extends T> keys) {
        return onInsert(keys);
    }

    /** {@return this column with a default in the database} */
    default C defaultsTo(T value) {
        return with(definition().withContent(new ColumnContent.Default(constant(value))));
    }

    /** {@return this column with a default that the database evaluates for each row} */
    default C defaultsTo(Expression<T> value) {
        return with(definition().withContent(new ColumnContent.Default(Constants.inline(value.ast()))));
    }

    /** {@return this column, computed by the database from others of its row; it can't be written} */
    default C computedAs(Expression<T> value, ComputedStorage storage) {
        return with(definition().withContent(new ColumnContent.Computed(Constants.inline(value.ast()), storage)));
    }

    /** {@return this column, filled in by the application where an inserted record holds null or a statement leaves it out} */
    default C onInsert(Supplier<? extends T> value) {
        return with(definition().withSupplied(definition().supplied().withOnInsert(value)));
    }

    /** {@return this column, set by the application on every update that does not assign it} */
    default C onUpdate(Supplier<? extends T> value) {
        return with(definition().withSupplied(definition().supplied().withOnUpdate(value)));
    }

    // ---- notes

    /** {@return this column with a comment, kept by databases that keep comments} */
    default C comment(String comment) {
        var notes = definition().notes();
        return with(definition().withNotes(new ColumnDefinition.Notes(Optional.of(comment), notes.renamedFrom())));
    }

    /** {@return this column, renamed: a migration that finds the former name renames the column instead of adding it} */
    default C renamedFrom(String formerName) {
        var former = Optional.of(definition().identifier(formerName, "former name"));
        return with(definition()
                .withNotes(new ColumnDefinition.Notes(definition().notes().comment(), former)));
    }

    private Expr constant(T value) {
        return new Expr.Literal(ColumnValues.encode(this, value), type().logical());
    }
}
