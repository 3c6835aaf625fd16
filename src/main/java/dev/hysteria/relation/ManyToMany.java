package dev.hysteria.relation;

import dev.hysteria.expression.Condition;
import dev.hysteria.expression.Expression;
import dev.hysteria.schema.Alias;
import dev.hysteria.schema.Column;
import dev.hysteria.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The rows of another table that a third table, the pivot, links to a row:
 *
 * <pre>{@code
 * ManyToMany.of(Posts.ID, () -> PostTags.POST_ID, () -> PostTags.TAG_ID, () -> Tags.ID)
 * }</pre>
 *
 * <p>What is selected, and by what it is filtered and ordered, can be of the pivot too. A row that is linked twice is found twice.
 *
 * @param <P> the record of the table that it is read from
 * @param <C> the record of the table that is found
 */
public final class ManyToMany<P, C> extends Relation<P, C> {
    private final Pivot<?, C> pivot;

    private ManyToMany(List<Column<P, ?>> keys, Pivot<?, C> pivot) {
        super(keys);
        this.pivot = pivot;
    }

    /** {@return the relation to the rows whose key stands in the pivot beside the row's key} */
    public static <P, L, C, K, J> ManyToMany<P, C> of(
            Column<P, K> key,
            Supplier<? extends Column<L, K>> link,
            Supplier<? extends Column<L, J>> otherLink,
            Supplier<? extends Column<C, J>> otherKey) {
        return new ManyToMany<>(List.of(key), new Pivot<>(Match.of(link), Match.of(otherLink), Match.of(otherKey)));
    }

    /**
     * {@return the relation through a pivot whose relations to both tables are known, by as many columns as these have}
     *
     * @param links from a row to the pivot's
     * @param other from a row of the pivot to the other table's
     */
    public static <P, L, C> ManyToMany<P, C> through(HasMany<P, L> links, BelongsTo<L, C> other) {
        return new ManyToMany<>(links.keys(), new Pivot<>(links.match(), Match.ofColumns(other.keys()), other.match()));
    }

    /** {@return the list of the rows that are linked to a row, to select} */
    public RelatedList<C> list() {
        return RelatedList.of(this);
    }

    @Override
    public ManyToMany<P, C> of(Alias<P> alias) {
        return new ManyToMany<>(keysOf(alias), pivot);
    }

    @Override
    public Schema<C> target() {
        return pivot.otherKeys().schema();
    }

    @Override
    Matching<C> matching(Optional<Alias<C>> alias) {
        return pivot.rows(alias).requireTypesOf(keys());
    }

    /**
     * Pairs of keys.
     *
     * @param links the columns that are the key of the one table
     * @param otherLinks the columns that are the key of the other table
     * @param otherKeys the other table's key
     */
    private record Pivot<L, C>(Match<L> links, Match<L> otherLinks, Match<C> otherKeys) {

        Matching<C> rows(Optional<Alias<C>> alias) {
            Matching<C> all = otherKeys.rows(alias);
            List<Expression<?>> linked = otherLinks.of(Optional.empty());
            Condition[] on = all.requireTypesOf(linked).equal(linked).toArray(Condition[]::new);
            return new Matching<>(all.rows().join(links.schema(), on), links.of(Optional.empty()));
        }
    }
}
