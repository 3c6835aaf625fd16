package dev.hysteria.relation;

import dev.hysteria.schema.Alias;
import dev.hysteria.schema.Column;
import dev.hysteria.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The rows of another table that refer to a row: {@code HasMany.of(Users.ID, () -> Posts.AUTHOR_ID)}.
 *
 * @param <P> the record that is referred to
 * @param <C> the record that refers
 */
public final class HasMany<P, C> extends Relation<P, C> {
    private final Match<C> match;

    private HasMany(List<Column<P, ?>> keys, Match<C> match) {
        super(keys);
        this.match = match;
    }

    /** {@return the relation to the rows whose foreign key is the row's key} */
    public static <P, C, K> HasMany<P, C> of(Column<P, K> key, Supplier<? extends Column<C, K>> foreignKey) {
        return new HasMany<>(List.of(key), Match.of(foreignKey));
    }

    /** {@return this relation, by another column too} */
    public <K> HasMany<P, C> and(Column<P, K> key, Supplier<? extends Column<C, K>> foreignKey) {
        return new HasMany<>(Match.and(keys(), key), match.and(foreignKey));
    }

    /** {@return the list of the rows that refer to a row, to select} */
    public RelatedList<C> list() {
        return RelatedList.of(this);
    }

    Match<C> match() {
        return match;
    }

    @Override
    public HasMany<P, C> of(Alias<P> alias) {
        return new HasMany<>(keysOf(alias), match);
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
