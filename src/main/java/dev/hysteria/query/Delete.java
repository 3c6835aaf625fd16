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
import dev.hysteria.schema.Schema;

/**
 * A deletion: an immutable value.
 *
 * @param <E> the record of the table that is deleted from
 */
public final class Delete<E> implements Command {
    private final Schema<E> schema;
    private final Target target;
    private final Source using;
    private final Affected affected;

    private Delete(Schema<E> schema, Target target, Source using, Affected affected) {
        this.schema = schema;
        this.target = target;
        this.using = using;
        this.affected = affected;
    }

    static <E> Delete<E> of(Schema<E> schema, Target target) {
        return new Delete<>(schema, target, new Source.Nothing(), Affected.unsaid());
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
        return new Delete<>(schema, target, Sources.and(using, table), affected);
    }

    /** {@return this deletion, with a table joined to those given by {@link #using}} */
    public Delete<E> join(TableExpression<?> table, Condition... on) {
        return new Delete<>(schema, target, Sources.join(using, JoinKind.INNER, table, on), affected);
    }

    /** {@return this deletion, which takes its rows in this order} */
    public Delete<E> orderBy(Order... order) {
        return with(affected.orderedBy(order));
    }

    /** {@return this deletion, of so many rows at most} */
    public Delete<E> limit(long rows) {
        return with(affected.limitedTo(rows));
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
        var statement = new dev.hysteria.ast.Command.Delete(
                target, using, affected.filter(), affected.ordering(), affected.page(), returning);
        ScopeCheck.check(statement);
        return statement;
    }

    private Delete<E> with(Affected rows) {
        return new Delete<>(schema, target, using, rows);
    }
}
