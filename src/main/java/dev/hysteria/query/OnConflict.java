package dev.hysteria.query;

import dev.hysteria.ast.ColumnContent;
import dev.hysteria.ast.Conflict;
import dev.hysteria.ast.ConflictKey;
import dev.hysteria.ast.Expr;
import dev.hysteria.expression.Condition;
import dev.hysteria.schema.Assignment;
import dev.hysteria.schema.Column;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.Supplied.Versioning;
import java.util.ArrayList;
import java.util.List;

/**
 * An insert that still has to say what happens to a row whose unique key is taken.
 *
 * @param <E> the record of the table that is inserted into
 */
@SuppressWarnings("varargs") // the arrays are only read
public final class OnConflict<E> {
    private final Insert<E> insert;
    private final List<Column<E, ?>> columns;
    private final Expr predicate;

    private OnConflict(Insert<E> insert, List<Column<E, ?>> columns, Expr predicate) {
        this.insert = insert;
        this.columns = columns;
        this.predicate = predicate;
    }

    static <E> OnConflict<E> of(Insert<E> insert, List<Column<E, ?>> columns) {
        return new OnConflict<>(insert, columns, new Expr.True());
    }

    /** {@return the same, for a partial unique index: one of the rows for which these conditions are TRUE} */
    public OnConflict<E> where(Condition... all) {
        return new OnConflict<>(insert, columns, Filters.and(predicate, all));
    }

    /** {@return the insert, leaving out the row} */
    public Insert<E> skip() {
        return insert.withConflict(List.of(), () -> new Conflict.Skip(key()));
    }

    /** {@return the insert, changing the existing row; {@link Queries#incoming} are the values that were to be inserted} */
    @SafeVarargs
    public final Insert<E> update(Assignment<E>... assignments) {
        return update(List.of(assignments));
    }

    /** {@return the insert, changing the existing row; {@link Queries#incoming} are the values that were to be inserted} */
    public Insert<E> update(List<Assignment<E>> assignments) {
        return overwrite(assignments, Condition.always());
    }

    /** {@return the insert, changing the existing row when the condition is TRUE, else leaving out the new one} */
    @SafeVarargs
    public final Insert<E> updateIf(Condition condition, Assignment<E>... assignments) {
        return overwrite(List.of(assignments), condition);
    }

    /**
     * {@return the insert, giving all columns of the existing row, but those of keys, the values that were to be inserted; columns that the
     * application sets on every update are set as on every update}
     */
    public Insert<E> updateAll() {
        List<Assignment<E>> all = new ArrayList<>();
        Schema<E> schema = insert.schema();
        var primaryKey = schema.primaryKey().map(key -> key.columns()).orElse(List.of());
        for (Column<E, ?> column : schema.columns()) {
            boolean written = !(column.content() instanceof ColumnContent.Computed)
                    && column.definition().supplied().onUpdate().isEmpty()
                    && column.definition().supplied().versioning() == Versioning.NONE;
            if (written && !columns.contains(column) && !primaryKey.contains(column)) {
                all.add(incoming(column));
            }
        }
        return overwrite(all, Condition.always());
    }

    private Insert<E> overwrite(List<Assignment<E>> assignments, Condition condition) {
        return insert.withConflict(
                assignments,
                () -> new Conflict.Overwrite(
                        key(),
                        Assigned.toUpdate(
                                insert.schema(), insert.schema().table().name(), assignments),
                        condition.ast()));
    }

    private ConflictKey key() {
        return new ConflictKey.Columns(columns.stream().map(Column::columnName).toList(), predicate);
    }

    private static <E, T> Assignment<E> incoming(Column<E, T> column) {
        return column.to(Queries.incoming(column));
    }
}
