package dev.hysteria.query;

import dev.hysteria.ast.Conflict;
import dev.hysteria.ast.ConflictKey;
import dev.hysteria.ast.Returning.Nothing;
import dev.hysteria.ast.Returning.Rows;
import dev.hysteria.ast.Target;
import dev.hysteria.error.QueryException;
import dev.hysteria.error.ValidationFailed.Problem;
import dev.hysteria.expression.Selectable;
import dev.hysteria.schema.Assignment;
import dev.hysteria.schema.Column;
import dev.hysteria.schema.Schema;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * An insert: an immutable value. Columns that are left out take what the application supplies, else their default.
 *
 * @param <E> the record of the table that is inserted into
 */
@SuppressWarnings("varargs") // the arrays are only read
public final class Insert<E> implements Command {
    private final Schema<E> schema;
    private final Target target;
    private final InsertedRows<E> rows;
    private final List<Assignment<E>> changes;
    private final Supplier<Conflict> conflict;

    private Insert(
            Schema<E> schema,
            Target target,
            InsertedRows<E> rows,
            List<Assignment<E>> changes,
            Supplier<Conflict> conflict) {
        this.schema = schema;
        this.target = target;
        this.rows = rows;
        this.changes = changes;
        this.conflict = conflict;
    }

    static <E> Insert<E> into(Schema<E> schema) {
        return new Insert<>(schema, schema.target(), new InsertedRows.None<>(), List.of(), Conflict.Fail::new);
    }

    /** {@return this insert, of a record} */
    public Insert<E> values(E row) {
        return values(List.of(row));
    }

    /** {@return this insert, of records, which must leave out the same columns; {@link Session#insertAll} takes any} */
    public Insert<E> values(Collection<? extends E> records) {
        return with(new InsertedRows.Records<>(List.copyOf(records)));
    }

    /** {@return this insert, of one more row, of these columns; every row must assign the same} */
    @SafeVarargs
    public final Insert<E> set(Assignment<E>... assignments) {
        return set(List.of(assignments));
    }

    /** {@return this insert, of one more row, of these columns; every row must assign the same} */
    public Insert<E> set(List<Assignment<E>> assignments) {
        return with(rows.and(assignments));
    }

    /** {@return this insert, of one row of defaults} */
    public Insert<E> defaults() {
        return with(new InsertedRows.Defaults<>());
    }

    /** {@return this insert, of the rows of a query, whose columns go into these; into all of the table when none are named} */
    @SafeVarargs
    public final Insert<E> from(Select<?> query, Column<E, ?>... columns) {
        return with(new InsertedRows.Selected<>(query, List.of(columns)));
    }

    /** {@return what happens to a row whose values of these columns, a unique key, are taken} */
    @SafeVarargs
    public final OnConflict<E> onConflict(Column<E, ?>... key) {
        if (key.length == 0) {
            throw QueryException.invalid("A conflict key has no columns", "name them, or use skipConflicts().");
        }
        return OnConflict.of(this, List.of(key));
    }

    /** {@return this insert, leaving out a row when its values of any unique key are taken} */
    public Insert<E> skipConflicts() {
        return withConflict(List.of(), () -> new Conflict.Skip(new ConflictKey.Any()));
    }

    /** {@return this insert, returning something of each row as it is stored; of a row that was left out, nothing} */
    public <R> Returning<R> returning(Selectable<R> selection) {
        return new Returning<>(this, () -> statement(new Rows(Items.of(selection))), selection);
    }

    @Override
    public dev.hysteria.ast.Command statement() {
        return statement(new Nothing());
    }

    @Override
    public Schema<E> schema() {
        return schema;
    }

    /** {@return the records it was given; none when its rows are something else} */
    List<E> records() {
        return rows.records();
    }

    /** {@return what is wrong with its rows, and with the values that it gives existing ones} */
    List<Problem> problems() {
        return Stream.concat(
                        rows.problems(schema).stream(),
                        Validation.ofAssignments(schema, changes, OptionalInt.empty()).stream())
                .toList();
    }

    Insert<E> withConflict(List<Assignment<E>> newChanges, Supplier<Conflict> newConflict) {
        return new Insert<>(schema, target, rows, newChanges, newConflict);
    }

    private Insert<E> with(InsertedRows<E> newRows) {
        return new Insert<>(schema, target, newRows, changes, conflict);
    }

    private dev.hysteria.ast.Command statement(dev.hysteria.ast.Returning returning) {
        var cells = rows.cells(schema);
        var statement =
                new dev.hysteria.ast.Command.Insert(target, cells.columns(), cells.rows(), conflict.get(), returning);
        ScopeCheck.check(statement);
        return statement;
    }
}
