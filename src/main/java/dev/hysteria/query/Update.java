package dev.hysteria.query;

import dev.hysteria.ast.JoinKind;
import dev.hysteria.ast.Returning.Nothing;
import dev.hysteria.ast.Returning.Rows;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Target;
import dev.hysteria.error.QueryException;
import dev.hysteria.error.ValidationFailed.Problem;
import dev.hysteria.expression.Condition;
import dev.hysteria.expression.Order;
import dev.hysteria.expression.Selectable;
import dev.hysteria.expression.TableExpression;
import dev.hysteria.schema.Assignment;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.Scope;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * An update: an immutable value. Assigned expressions see the row as it was.
 *
 * @param <E> the record of the table that is updated
 */
@SuppressWarnings("varargs") // the arrays are only read
public final class Update<E> implements Command {
    private final Schema<E> schema;
    private final Target target;
    private final List<Assignment<E>> assignments;
    private final Source from;
    private final Affected affected;

    private Update(Schema<E> schema, Target target, List<Assignment<E>> assignments, Source from, Affected affected) {
        this.schema = schema;
        this.target = target;
        this.assignments = assignments;
        this.from = from;
        this.affected = affected;
    }

    static <E> Update<E> of(Schema<E> schema, Target target) {
        return new Update<>(schema, target, List.of(), new Source.Nothing(), Affected.unsaid());
    }

    /** {@return this update, with these assignments after those given before} */
    @SafeVarargs
    public final Update<E> set(Assignment<E>... more) {
        return set(List.of(more));
    }

    /** {@return this update, with these assignments after those given before} */
    public Update<E> set(List<Assignment<E>> more) {
        List<Assignment<E>> all =
                Stream.concat(assignments.stream(), more.stream()).toList();
        return new Update<>(schema, target, all, from, affected);
    }

    /** {@return this update, of the rows for which these conditions too are TRUE} */
    public Update<E> where(Condition... all) {
        return with(affected.where(all));
    }

    /** {@return this update, of every row when no condition is given} */
    public Update<E> all() {
        return with(affected.everything());
    }

    /** {@return this update, whose conditions and assignments can use another table's columns} */
    public Update<E> from(TableExpression<?> table) {
        return new Update<>(schema, target, assignments, Sources.and(from, table), affected);
    }

    /** {@return this update, with a table joined to those given by {@link #from}} */
    public Update<E> join(TableExpression<?> table, Condition... on) {
        return new Update<>(schema, target, assignments, Sources.join(from, JoinKind.INNER, table, on), affected);
    }

    /** {@return this update, which takes its rows in this order} */
    public Update<E> orderBy(Order... order) {
        return with(affected.orderedBy(order));
    }

    /** {@return this update, of so many rows at most} */
    public Update<E> limit(long rows) {
        return with(affected.limitedTo(rows));
    }

    /** {@return this update, of the rows that these scopes leave out too, in every sub-query of it} */
    public Update<E> without(Scope... scopes) {
        return with(affected.without(scopes));
    }

    /** {@return this update, returning something of each row as it is stored afterwards} */
    public <R> Returning<R> returning(Selectable<R> selection) {
        return new Returning<>(this, () -> statement(new Rows(Items.of(selection))), selection);
    }

    /** {@return what is wrong with the values that it assigns} */
    List<Problem> problems() {
        return Validation.ofAssignments(schema, assignments, OptionalInt.empty());
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
        if (assignments.isEmpty()) {
            throw QueryException.invalid("The update of %s assigns nothing".formatted(schema.table()), "add set(…).");
        }
        affected.require("update", schema.table().toString());
        var statement = new dev.hysteria.ast.Command.Update(
                target,
                Assigned.toUpdate(schema, target.alias(), assignments),
                from,
                affected.filter(),
                affected.ordering(),
                affected.page(),
                returning);
        ScopeCheck.check(statement);
        return Lifted.from(statement, affected.lifted());
    }

    private Update<E> with(Affected rows) {
        return new Update<>(schema, target, assignments, from, rows);
    }
}
