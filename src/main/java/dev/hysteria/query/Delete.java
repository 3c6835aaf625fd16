package dev.hysteria.query;

import dev.hysteria.ast.JoinKind;
import dev.hysteria.ast.Returning.Nothing;
import dev.hysteria.ast.Returning.Rows;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Target;
import dev.hysteria.expression.Condition;
import dev.hysteria.expression.Order;
import dev.hysteria.expression.Selectable;
import dev.hysteria.expression.TableExpression;
import dev.hysteria.expression.Values;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.Scope;
import dev.hysteria.schema.TimeColumn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A deletion: an immutable value. Of a table that keeps deleted rows, it notes the time in them, unless it purges.
 *
 * @param <E> the record of the table that is deleted from
 */
public final class Delete<E> implements Command {
    private final Schema<E> schema;
    private final Target target;
    private final Source using;
    private final Affected affected;
    private final Removal removal;

    /** What becomes of the rows. */
    private enum Removal {
        /** They are left out by statements, where the table keeps deleted rows. */
        AS_DECLARED,
        /** They are gone. */
        PURGE
    }

    private Delete(Schema<E> schema, Target target, Source using, Affected affected, Removal removal) {
        this.schema = schema;
        this.target = target;
        this.using = using;
        this.affected = affected;
        this.removal = removal;
    }

    static <E> Delete<E> of(Schema<E> schema, Target target) {
        return new Delete<>(schema, target, new Source.Nothing(), Affected.unsaid(), Removal.AS_DECLARED);
    }

    static <E> Delete<E> purging(Schema<E> schema) {
        Affected affected = Affected.unsaid().without(Scope.NOT_DELETED);
        return new Delete<>(schema, schema.target(), new Source.Nothing(), affected, Removal.PURGE);
    }

    /** {@return this deletion, of the rows for which these conditions too are TRUE} */
    public Delete<E> where(Condition... all) {
        return with(affected.where(all));
    }

    /** {@return this deletion, of every row when no condition is given} */
    public Delete<E> all() {
        return with(affected.everything());
    }

    /** {@return this deletion, whose conditions can use another table's columns} */
    public Delete<E> using(TableExpression<?> table) {
        return new Delete<>(schema, target, Sources.and(using, table), affected, removal);
    }

    /** {@return this deletion, with a table joined to those given by {@link #using}} */
    public Delete<E> join(TableExpression<?> table, Condition... on) {
        return new Delete<>(schema, target, Sources.join(using, JoinKind.INNER, table, on), affected, removal);
    }

    /** {@return this deletion, which takes its rows in this order} */
    public Delete<E> orderBy(Order... order) {
        return with(affected.orderedBy(order));
    }

    /** {@return this deletion, of so many rows at most} */
    public Delete<E> limit(long rows) {
        return with(affected.limitedTo(rows));
    }

    /** {@return this deletion, of the rows that these scopes leave out too, in every sub-query of it} */
    public Delete<E> without(Scope... scopes) {
        return with(affected.without(scopes));
    }

    /** {@return this deletion, returning something of each row as it was} */
    public <R> Returning<R> returning(Selectable<R> selection) {
        return new Returning<>(this, () -> statement(new Rows(Items.of(selection))), selection);
    }

    @Override
    public Schema<E> schema() {
        return schema;
    }

    @Override
    public dev.hysteria.ast.Command statement() {
        return statement(new Nothing());
    }

    private dev.hysteria.ast.Command statement(dev.hysteria.ast.Returning returning) {
        affected.require("delete", schema.table().toString());
        var statement = removed(returning);
        ScopeCheck.check(statement);
        return Lifted.from(statement, affected.lifted());
    }

    private dev.hysteria.ast.Command removed(dev.hysteria.ast.Returning returning) {
        Optional<TimeColumn<E, Instant>> deletedAt = switch (removal) {
            case AS_DECLARED -> schema.deletedAt();
            case PURGE -> Optional.empty();
        };
        return deletedAt
                .<dev.hysteria.ast.Command>map(column -> new dev.hysteria.ast.Command.Update(
                        target,
                        Assigned.toUpdate(schema, target.alias(), List.of(column.to(Values.currentTimestamp()))),
                        using,
                        affected.filter(),
                        affected.ordering(),
                        affected.page(),
                        returning))
                .orElseGet(() -> new dev.hysteria.ast.Command.Delete(
                        target, using, affected.filter(), affected.ordering(), affected.page(), returning));
    }

    private Delete<E> with(Affected rows) {
        return new Delete<>(schema, target, using, rows, removal);
    }
}
