package dev.hysteria.query;

import dev.hysteria.ast.Distinct;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Grouping;
import dev.hysteria.ast.JoinKind;
import dev.hysteria.ast.LockStrength;
import dev.hysteria.ast.LockWait;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SetOperator;
import dev.hysteria.ast.Source;
import dev.hysteria.error.QueryException;
import dev.hysteria.expression.Condition;
import dev.hysteria.expression.Expression;
import dev.hysteria.expression.JsonExpression;
import dev.hysteria.expression.NumberExpression;
import dev.hysteria.expression.Order;
import dev.hysteria.expression.Related;
import dev.hysteria.expression.RowReader;
import dev.hysteria.expression.Selectable;
import dev.hysteria.expression.Subquery;
import dev.hysteria.expression.TableExpression;
import dev.hysteria.expression.TextExpression;
import dev.hysteria.expression.TimeExpression;
import dev.hysteria.expression.Window;
import dev.hysteria.schema.Scope;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A query: an immutable value that any number of threads can share, and on which others can be built without changing it.
 *
 * @param <R> what a row is read into
 */
public final class Select<R> implements Subquery<R> {
    private final Selectable<R> selection;
    private final Body body;
    private final Tail tail;

    // Computed when first asked for. Two threads may both do so: the results are equal.
    private volatile @Nullable Query ast;
    private volatile @Nullable Query statement;

    Select(Selectable<R> selection, Body body, Tail tail) {
        this.selection = selection;
        this.body = body;
        this.tail = tail;
    }

    static <R> Select<R> of(Selectable<R> selection, Source source) {
        return new Select<>(selection, Body.Plain.of(source), Tail.none());
    }

    // ---- what it returns

    /** {@return this query, returning something else} */
    public <X> Select<X> select(Selectable<X> newSelection) {
        return new Select<>(newSelection, body.plain(), tail);
    }

    /** {@return this query, with equal rows returned once} */
    public Select<R> distinct() {
        return with(body.plain().withDistinct(new Distinct.Rows()));
    }

    /** {@return this query, with the first row by its ordering of those that have equal keys} */
    public Select<R> distinctOn(Expression<?>... keys) {
        return with(body.plain().withDistinct(new Distinct.On(trees(keys))));
    }

    // ---- what it reads

    /** {@return this query, of the pairs of rows for which all conditions are TRUE} */
    public Select<R> join(TableExpression<?> table, Condition... on) {
        return join(JoinKind.INNER, table, on);
    }

    /** {@return this query, of such pairs and its rows without a match; the table is then optional} */
    public Select<R> leftJoin(TableExpression<?> table, Condition... on) {
        return join(JoinKind.LEFT, table, on);
    }

    /** {@return this query, of such pairs and the table's rows without a match; what was there before is then optional} */
    public Select<R> rightJoin(TableExpression<?> table, Condition... on) {
        return join(JoinKind.RIGHT, table, on);
    }

    /** {@return this query, of such pairs and the rows of either side without a match; both are then optional} */
    public Select<R> fullJoin(TableExpression<?> table, Condition... on) {
        return join(JoinKind.FULL, table, on);
    }

    /** {@return this query, of all pairs of rows} */
    public Select<R> crossJoin(TableExpression<?> table) {
        Body.Plain plain = body.plain();
        return with(plain.withSource(new Source.CrossJoin(plain.source(), table.source())));
    }

    /** {@return this query, of the rows for which these conditions too are TRUE} */
    public Select<R> where(Condition... all) {
        Body.Plain plain = body.plain();
        return with(plain.withFilter(Filters.and(plain.filter(), all)));
    }

    // ---- groups

    /** {@return this query, with one row for each combination of the keys} */
    public Select<R> groupBy(Expression<?>... keys) {
        return with(body.plain().withGrouping(new Grouping.By(keys(keys), new Expr.True())));
    }

    /** {@return this query, grouped by every prefix of the keys, down to none} */
    public Select<R> rollup(Expression<?>... keys) {
        return with(body.plain().withGrouping(new Grouping.Rollup(keys(keys), new Expr.True())));
    }

    /** {@return this query, grouped by every subset of the keys} */
    public Select<R> cube(Expression<?>... keys) {
        return with(body.plain().withGrouping(new Grouping.Cube(keys(keys), new Expr.True())));
    }

    /** {@return this query, grouped by each of several sets of keys, of which one may be empty} */
    public Select<R> groupingSets(List<? extends List<? extends Expression<?>>> sets) {
        if (sets.isEmpty()) {
            throw QueryException.invalid("A query is grouped by no sets of keys", "give at least one set.");
        }
        List<List<Expr>> trees = sets.stream().map(Filters::trees).toList();
        return with(body.plain().withGrouping(new Grouping.Sets(trees, new Expr.True())));
    }

    /** {@return this query, of the groups for which these conditions too are TRUE} */
    public Select<R> having(Condition... all) {
        Body.Plain plain = body.plain();
        return with(plain.withHaving(Filters.and(plain.having(), all)));
    }

    /** {@return this query, with windows for its expressions to name} */
    public Select<R> window(Window.Named... windows) {
        Body.Plain plain = body.plain();
        var definitions = Arrays.stream(windows).map(Window.Named::definition);
        return with(plain.withWindows(
                Stream.concat(plain.windows().stream(), definitions).toList()));
    }

    // ---- order, page, locks

    /** {@return this query, ordered by these keys after those given before} */
    public Select<R> orderBy(Order... order) {
        return orderBy(List.of(order));
    }

    /** {@return this query, ordered by these keys after those given before} */
    public Select<R> orderBy(List<Order> order) {
        return with(tail.withOrdering(
                Stream.concat(tail.ordering().stream(), order.stream()).toList()));
    }

    /** {@return this query, of its first rows only} */
    public Select<R> limit(long rows) {
        return with(tail.withLimit(rows));
    }

    /** {@return this query, without its first rows} */
    public Select<R> offset(long rows) {
        return with(tail.withOffset(rows));
    }

    /** {@return this query, locking the rows it reads until the transaction ends} */
    public Select<R> forUpdate() {
        return with(tail.withLock(Locks.of(LockStrength.UPDATE)));
    }

    /** {@return this query, keeping others from changing the rows it reads until the transaction ends} */
    public Select<R> forShare() {
        return with(tail.withLock(Locks.of(LockStrength.SHARE)));
    }

    /** {@return this query, locking the rows of these tables only} */
    public Select<R> of(TableExpression<?>... tables) {
        return with(tail.withLock(Locks.on(tail.lock(), tables)));
    }

    /** {@return this query, leaving out the rows that others hold locked} */
    public Select<R> skipLocked() {
        return with(tail.withLock(Locks.waiting(tail.lock(), LockWait.SKIP_LOCKED)));
    }

    /** {@return this query, failing at once when others hold a row locked} */
    public Select<R> noWait() {
        return with(tail.withLock(Locks.waiting(tail.lock(), LockWait.NO_WAIT)));
    }

    /** {@return this query, of the rows that these scopes leave out too, in every sub-query of it} */
    public Select<R> without(Scope... scopes) {
        return with(tail.withLifted(scopes));
    }

    // ---- other queries

    /** {@return this query, which can read these common tables} */
    public Select<R> with(Cte<?>... tables) {
        return with(tail.withTables(
                Stream.<Cte<?>>concat(tail.tables().stream(), Stream.of(tables)).toList()));
    }

    /** {@return the rows of both queries, equal rows once} */
    public Select<R> union(Select<R> other) {
        return combined(SetOperator.UNION, other);
    }

    /** {@return the rows of both queries} */
    public Select<R> unionAll(Select<R> other) {
        return combined(SetOperator.UNION_ALL, other);
    }

    /** {@return the rows that both queries have, equal rows once} */
    public Select<R> intersect(Select<R> other) {
        return combined(SetOperator.INTERSECT, other);
    }

    /** {@return the rows that both queries have, as often as both have them} */
    public Select<R> intersectAll(Select<R> other) {
        return combined(SetOperator.INTERSECT_ALL, other);
    }

    /** {@return the rows of this query that the other has not, equal rows once} */
    public Select<R> except(Select<R> other) {
        return combined(SetOperator.EXCEPT, other);
    }

    /** {@return the rows of this query, less one for each equal row of the other} */
    public Select<R> exceptAll(Select<R> other) {
        return combined(SetOperator.EXCEPT_ALL, other);
    }

    /** {@return this query as a table, under a name} */
    public Derived<R> as(String alias) {
        return Derived.of(this, alias);
    }

    /** {@return this query as a table that sees the tables joined before it, under a name} */
    public Derived<R> lateral(String alias) {
        return Derived.lateral(this, alias);
    }

    /** {@return the query of the number of rows this one returns} */
    public Select<Long> counted() {
        return Counting.of(this);
    }

    // ---- its only value, as an expression

    /** {@return the text that this query returns, null when it has no row; it must not have two} */
    public TextExpression value(TextExpression of) {
        return TextExpression.of(scalar(of), of.type());
    }

    /** {@return the number that this query returns, null when it has no row; it must not have two} */
    public <N extends Number> NumberExpression<N> value(NumberExpression<N> of) {
        return NumberExpression.of(scalar(of), of.type());
    }

    /** {@return the date or time that this query returns, null when it has no row; it must not have two} */
    public <T> TimeExpression<T> value(TimeExpression<T> of) {
        return TimeExpression.of(scalar(of), of.type());
    }

    /** {@return the truth value that this query returns, null when it has no row; it must not have two} */
    public Condition value(Condition of) {
        return Condition.of(scalar(of), of.type());
    }

    /** {@return the JSON document that this query returns, null when it has no row; it must not have two} */
    public <T> JsonExpression<T> value(JsonExpression<T> of) {
        return JsonExpression.of(scalar(of), of.type());
    }

    /** {@return the value that this query returns, null when it has no row; it must not have two} */
    public <T> Expression<T> value(Expression<T> of) {
        return Expression.of(scalar(of), of.type());
    }

    private Expr scalar(Expression<?> of) {
        return new Expr.Scalar(select(of).ast());
    }

    // ---- for those who run it

    /** {@return what is returned} */
    public Selectable<R> selection() {
        return selection;
    }

    /** {@return what reads a row} */
    public RowReader<R> reader() {
        return selection.reader(0);
    }

    /** {@return the query's tree for use inside another statement, whose tables it may name} */
    @Override
    public Query ast() {
        Query present = ast;
        if (present == null) {
            present = Building.query(this);
            ast = present;
        }
        return present;
    }

    /** {@return the query's tree to be run: checked, so that every column is one of a table it reads} */
    public Query statement() {
        Query present = statement;
        if (present == null) {
            present = ast();
            requireRowsOfTheirOwn();
            requirePresent();
            ScopeCheck.check(present);
            statement = present;
        }
        return present;
    }

    /** Refuses to select a relation of rows that are made of several: its columns would count among theirs. */
    private void requireRowsOfTheirOwn() {
        boolean merged = !(body instanceof Body.Plain plain && plain.distinct() instanceof Distinct.All);
        if (merged && Related.isIn(selection)) {
            throw QueryException.invalid(
                    "A query of distinct or combined rows selects a relation",
                    "read that query as a table, and select the relation of its rows: from(query.as(\"name\")).");
        }
    }

    Body body() {
        return body;
    }

    Select<R> where(List<Expr> all) {
        Body.Plain plain = body.plain();
        List<Expr> filters =
                Stream.concat(Stream.of(plain.filter()), all.stream()).toList();
        return with(plain.withFilter(Expr.all(filters)));
    }

    Tail tail() {
        return tail;
    }

    /** Refuses to read a column that an outer join may leave out as if it were there. */
    void requirePresent() {
        switch (body) {
            case Body.Plain plain -> OuterJoins.of(plain.source()).requirePresent(selection);
            case Body.Combined combined -> {
                combined.left().requirePresent();
                combined.right().requirePresent();
            }
        }
    }

    private Select<R> join(JoinKind kind, TableExpression<?> table, Condition... on) {
        Body.Plain plain = body.plain();
        return with(plain.withSource(Sources.join(plain.source(), kind, table, on)));
    }

    private Select<R> combined(SetOperator operator, Select<R> other) {
        SetOperations.requireSameColumns(operator, this, other);
        return new Select<>(selection, new Body.Combined(operator, this, other), Tail.none());
    }

    private Select<R> with(Body newBody) {
        return new Select<>(selection, newBody, tail);
    }

    private Select<R> with(Tail newTail) {
        return new Select<>(selection, body, newTail);
    }

    private static List<Expr> trees(Expression<?>... expressions) {
        return Filters.trees(List.of(expressions));
    }

    private static List<Expr> keys(Expression<?>... expressions) {
        if (expressions.length == 0) {
            throw QueryException.invalid(
                    "A query is grouped by no key", "give at least one, or leave the grouping out.");
        }
        return trees(expressions);
    }
}
