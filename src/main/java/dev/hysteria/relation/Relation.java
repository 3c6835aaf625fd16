package dev.hysteria.relation;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Repointing;
import dev.hysteria.expression.Condition;
import dev.hysteria.expression.Expression;
import dev.hysteria.expression.Functions;
import dev.hysteria.expression.NumberExpression;
import dev.hysteria.query.Select;
import dev.hysteria.schema.Alias;
import dev.hysteria.schema.Column;
import dev.hysteria.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How rows of two tables belong together: a value, made of columns and shared by all queries.
 *
 * <p>Besides being selected, it makes conditions and numbers of the query in which they stand. Their conditions are about the related rows.
 *
 * @param <P> the record of the table that it is read from
 * @param <C> the record of the table that is found
 */
public abstract sealed class Relation<P, C> permits HasMany, HasOne, BelongsTo, ManyToMany {
    private final List<Column<P, ?>> keys;

    Relation(List<Column<P, ?>> keys) {
        this.keys = List.copyOf(keys);
    }

    /** {@return the columns by whose values the related rows are found} */
    public List<Column<P, ?>> keys() {
        return keys;
    }

    /** {@return the table whose rows are found} */
    public abstract Schema<C> target();

    /** {@return this relation of the table under another name} */
    public abstract Relation<P, C> of(Alias<P> alias);

    /** {@return the related rows of all rows, read from the target under its own name or another} */
    abstract Matching<C> matching(Optional<Alias<C>> alias);

    List<Column<P, ?>> keysOf(Alias<P> alias) {
        return keys.stream().<Column<P, ?>>map(key -> key.of(alias)).toList();
    }

    // ---- in the query that reads the one table

    /** {@return whether a related row is there for which all conditions are TRUE} */
    public Condition exists(Condition... conditions) {
        return Functions.exists(rows(conditions));
    }

    /** {@return whether no related row is there for which all conditions are TRUE} */
    public Condition none(Condition... conditions) {
        return exists(conditions).not();
    }

    /** {@return the number of related rows for which all conditions are TRUE} */
    public NumberExpression<Long> count(Condition... conditions) {
        return rows(conditions).value(Functions.count());
    }

    /** {@return a number made of the related rows, such as {@code POSTS.value(sum(Posts.VIEWS))}; null where it is null of no rows} */
    public <N extends Number> NumberExpression<N> value(NumberExpression<N> aggregate, Condition... conditions) {
        Optional<Alias<C>> alias =
                alias(Stream.concat(Stream.of(aggregate), Stream.of(conditions)).toList());
        NumberExpression<N> inner = NumberExpression.of(repointed(aggregate.ast(), alias), aggregate.type());
        return rows(alias, conditions).value(inner);
    }

    private Select<C> rows(Condition... conditions) {
        return rows(alias(List.of(conditions)), conditions);
    }

    private Select<C> rows(Optional<Alias<C>> alias, Condition... conditions) {
        Matching<C> matching = matching(alias);
        Condition[] all = Stream.concat(
                        matching.equal(keys).stream(),
                        Stream.of(conditions).map(condition -> Condition.of(repointed(condition.ast(), alias))))
                .toArray(Condition[]::new);
        return matching.rows().where(all);
    }

    /** {@return another name for the target, where its own is that of the table whose rows they belong to} */
    private Optional<Alias<C>> alias(List<? extends Expression<?>> inside) {
        Identifier own = target().table().name();
        return keys.stream().anyMatch(key -> key.ast().source().equals(own))
                ? Optional.of(target().as(FreshAlias.of("related", inside)))
                : Optional.empty();
    }

    private Expr repointed(Expr tree, Optional<Alias<C>> alias) {
        Identifier own = target().table().name();
        return alias.<Expr>map(other -> Repointing.of(
                                Set.of(own),
                                column -> new Expr.Column(
                                        other.name(), column.name(), column.type(), column.nullability()))
                        .expr(tree))
                .orElse(tree);
    }

    @Override
    public String toString() {
        return getClass().getSimpleName()
                + keys.stream().map(Column::qualifiedName).toList();
    }
}
