package dev.hysteria.relation;

import dev.hysteria.error.MappedValue;
import dev.hysteria.error.MappingException;
import dev.hysteria.error.QueryException;
import dev.hysteria.expression.Condition;
import dev.hysteria.expression.Expression;
import dev.hysteria.expression.RowReader;
import dev.hysteria.expression.Selectable;
import dev.hysteria.schema.Scope;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one related row of each row; an immutable value. Where it may be missing, it is selected by {@link #optional} or {@link #orNull}.
 *
 * @param <R> what the related row is read into
 */
public final class RelatedRow<R> extends Lookup<R, R> {
    private final String relation;
    private final boolean mayBeMissing;
    private final Optional<Strategy> strategy;

    private RelatedRow(
            List<Expression<?>> keys,
            Supplier<Matching<R>> matching,
            String relation,
            boolean mayBeMissing,
            Optional<Strategy> strategy) {
        super(keys, matching);
        this.relation = relation;
        this.mayBeMissing = mayBeMissing;
        this.strategy = strategy;
    }

    static <C> RelatedRow<C> of(Relation<?, C> relation, boolean mayBeMissing) {
        return new RelatedRow<>(
                List.copyOf(relation.keys()),
                () -> relation.matching(Optional.empty()),
                relation.toString(),
                mayBeMissing,
                Optional.empty());
    }

    /** {@return this row, where these conditions are TRUE of it; else it is missing} */
    public RelatedRow<R> where(Condition... conditions) {
        Supplier<Matching<R>> before = matching();
        return new RelatedRow<>(
                expressions(), () -> before.get().with(rows -> rows.where(conditions)), relation, true, strategy);
    }

    /** {@return this row, also where these scopes leave it out} */
    public RelatedRow<R> without(Scope... scopes) {
        Supplier<Matching<R>> before = matching();
        return new RelatedRow<>(
                expressions(), () -> before.get().with(rows -> rows.without(scopes)), relation, mayBeMissing, strategy);
    }

    /** {@return this row, as something else: columns, a record, further relations} */
    public <X> RelatedRow<X> select(Selectable<X> selection) {
        Supplier<Matching<R>> before = matching();
        return new RelatedRow<>(
                expressions(),
                () -> new Matching<>(
                        before.get().rows().select(selection), before.get().columns()),
                relation,
                mayBeMissing,
                strategy);
    }

    /**
     * {@return this row, read so and not as the planner decides}
     *
     * <p>A query that can't be read so is refused, before anything is sent.
     */
    public RelatedRow<R> by(Strategy how) {
        return new RelatedRow<>(expressions(), matching(), relation, mayBeMissing, Optional.of(how));
    }

    @Override
    public RowReader<R> reader(int first) {
        if (mayBeMissing) {
            throw QueryException.invalid(
                    "The row of %s may be missing, and is selected as if it were there".formatted(relation),
                    "select it with optional() or orNull().");
        }
        return row -> {
            Object related = row.related(first);
            if (related == null) {
                throw MappingException.notDecodable(
                        MappedValue.of(relation, "no row"),
                        "the foreign key names a row that is not there, or that a scope of its table leaves out: select it with"
                                + " optional(), or without(…) that scope.");
            }
            return found(related);
        };
    }

    /** {@return the same, read as empty when there is no such row} */
    @Override
    public Selectable<Optional<R>> optional() {
        return new ToEmpty<>(this);
    }

    /** {@return the same, read as null when there is no such row} */
    @Override
    public Selectable<R> orNull() {
        return new ToNull<>(this);
    }

    /** {@return the row that was found, which may be read as null; null when there is none} */
    @SuppressWarnings("unchecked") // gathered() made it
    private @Nullable R found(@Nullable Object related) {
        return related == null ? null : ((List<@Nullable R>) related).getFirst();
    }

    @Override
    Optional<Strategy> strategy() {
        return strategy;
    }

    @Override
    Share share() {
        return Share.all();
    }

    @Override
    Object gathered(List<@Nullable R> found) {
        if (found.size() > 1) {
            throw QueryException.invalid(
                    "%d rows of %s belong to one row".formatted(found.size(), relation),
                    "declare the columns that refer as a unique key, or the relation as HasMany.");
        }
        return found;
    }

    private record ToEmpty<R>(RelatedRow<R> present) implements Selectable<Optional<R>> {
        @Override
        public List<Selectable<?>> parts() {
            return List.of(present);
        }

        @Override
        public List<Expression<?>> expressions() {
            return present.expressions();
        }

        @Override
        public List<Expression<?>> required() {
            return List.of();
        }

        @Override
        public RowReader<Optional<R>> reader(int first) {
            return row -> Optional.ofNullable(present.found(row.related(first)));
        }
    }

    private record ToNull<R>(RelatedRow<R> present) implements Selectable<R> {
        @Override
        public List<Selectable<?>> parts() {
            return List.of(present);
        }

        @Override
        public List<Expression<?>> expressions() {
            return present.expressions();
        }

        @Override
        public List<Expression<?>> required() {
            return List.of();
        }

        @Override
        public RowReader<R> reader(int first) {
            return row -> present.found(row.related(first));
        }
    }
}
