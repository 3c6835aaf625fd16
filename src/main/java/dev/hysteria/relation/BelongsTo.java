package dev.hysteria.relation;

import dev.hysteria.expression.Selectable;
import dev.hysteria.schema.Alias;
import dev.hysteria.schema.Column;
import dev.hysteria.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The row of another table that a row refers to: {@code BelongsTo.of(Posts.AUTHOR_ID, () -> Users.ID)}.
 *
 * @param <P> the record that refers
 * @param <C> the record that is referred to
 */
public final class BelongsTo<P, C> extends Relation<P, C> {
    private final Match<C> match;

    private BelongsTo(List<Column<P, ?>> keys, Match<C> match) {
        super(keys);
        this.match = match;
    }

    /** {@return the relation to the row whose key is the row's foreign key} */
    public static <P, C, K> BelongsTo<P, C> of(Column<P, K> foreignKey, Supplier<? extends Column<C, K>> key) {
        return new BelongsTo<>(List.of(foreignKey), Match.of(key));
    }

    /** {@return this relation, by another column too} */
    public <K> BelongsTo<P, C> and(Column<P, K> foreignKey, Supplier<? extends Column<C, K>> key) {
        return new BelongsTo<>(Match.and(keys(), foreignKey), match.and(key));
    }

    /**
     * {@return the row that a row refers to, to select; as {@link RelatedRow#optional} or {@link RelatedRow#orNull} when the foreign key is
     * nullable}
     */
    public RelatedRow<C> one() {
        return RelatedRow.of(this, keys().stream().anyMatch(Column::isNullable));
    }

    /** {@return something of the row that a row refers to, to select} */
    public <R> RelatedRow<R> select(Selectable<R> selection) {
        return one().select(selection);
    }

    Match<C> match() {
        return match;
    }

    @Override
    public BelongsTo<P, C> of(Alias<P> alias) {
        return new BelongsTo<>(keysOf(alias), match);
    }

    @Override
    public Schema<C> target() {
        return match.schema();
    }

    @Override
    Matching<C> matching(Optional<Alias<C>> alias) {
        return match.rows(alias).requireTypesOf(keys());
    }
}
