package dev.hysteria.relation;

import dev.hysteria.error.QueryException;
import dev.hysteria.expression.Condition;
import dev.hysteria.expression.Expression;
import dev.hysteria.expression.Order;
import dev.hysteria.expression.RowReader;
import dev.hysteria.expression.Selectable;
import dev.hysteria.query.Select;
import dev.hysteria.schema.Scope;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The related rows of each row as a list, empty when there are none; an immutable value, like a query.
 *
 * <p>Conditions are added to the relation's own, which none of them can undo. Order, limit and offset are those of each row's list. Without
 * an order the rows of a list come in any.
 *
 * @param <R> what a related row is read into
 */
public final class RelatedList<R> extends Lookup<R, List<R>> {
    private final Share share;
    private final Optional<Strategy> strategy;

    private RelatedList(
            List<Expression<?>> keys, Supplier<Matching<R>> matching, Share share, Optional<Strategy> strategy) {
        super(keys, matching);
        this.share = share;
        this.strategy = strategy;
    }

    static <C> RelatedList<C> of(Relation<?, C> relation) {
        return new RelatedList<>(
                List.copyOf(relation.keys()), () -> relation.matching(Optional.empty()), Share.all(), Optional.empty());
    }

    /** {@return this list, of the related rows for which these conditions too are TRUE} */
    public RelatedList<R> where(Condition... conditions) {
        return with(rows -> rows.where(conditions));
    }

    /** {@return this list, ordered by these keys after those given before} */
    public RelatedList<R> orderBy(Order... order) {
        return with(rows -> rows.orderBy(order));
    }

    /** {@return this list, of the related rows that these scopes leave out too} */
    public RelatedList<R> without(Scope... scopes) {
        return with(rows -> rows.without(scopes));
    }

    /** {@return this list, of the first related rows of each row only} */
    public RelatedList<R> limit(long rows) {
        return new RelatedList<>(expressions(), matching(), share.withLimit(notNegative("limit", rows)), strategy);
    }

    /** {@return this list, without the first related rows of each row} */
    public RelatedList<R> offset(long rows) {
        return new RelatedList<>(expressions(), matching(), share.withOffset(notNegative("offset", rows)), strategy);
    }

    /** {@return this list, of something else of each related row: columns, a record, further relations} */
    public <X> RelatedList<X> select(Selectable<X> selection) {
        Supplier<Matching<R>> before = matching();
        return new RelatedList<>(
                expressions(),
                () -> new Matching<>(
                        before.get().rows().select(selection), before.get().columns()),
                share,
                strategy);
    }

    /**
     * {@return this list, read so and not as the planner decides}
     *
     * <p>A query that can't be read so is refused, before anything is sent.
     */
    public RelatedList<R> by(Strategy how) {
        return new RelatedList<>(expressions(), matching(), share, Optional.of(how));
    }

    private RelatedList<R> with(UnaryOperator<Select<R>> change) {
        Supplier<Matching<R>> before = matching();
        return new RelatedList<>(expressions(), () -> before.get().with(change), share, strategy);
    }

    private static long notNegative(String what, long rows) {
        if (rows < 0) {
            throw QueryException.invalid("The %s is %d".formatted(what, rows), "give 0 or more.");
        }
        return rows;
    }

    @Override
    @SuppressWarnings("unchecked") // gathered() made it
    public RowReader<List<R>> reader(int first) {
        return row -> {
            Object found = row.related(first);
            return found == null ? List.of() : (List<R>) found;
        };
    }

    @Override
    Optional<Strategy> strategy() {
        return strategy;
    }

    @Override
    Share share() {
        return share;
    }

    @Override
    Object gathered(List<@Nullable R> found) {
        return Collections.unmodifiableList(found);
    }
}
