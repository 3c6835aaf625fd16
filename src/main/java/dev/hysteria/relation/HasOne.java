package dev.hysteria.relation;

import dev.hysteria.expression.Selectable;
import dev.hysteria.schema.Alias;
import dev.hysteria.schema.Column;
import dev.hysteria.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The one row of another table, at most, that refers to a row: {@code HasOne.of(Users.ID, () -> Profiles.USER_ID)}. The columns that refer are
 * a unique key.
 *
 * @param <P> the record that is referred to
 * @param <C> the record that refers
 */
public final class HasOne<P, C> extends Relation<P, C> {
    private final Match<C> match;

    private HasOne(List<Column<P, ?>> keys, Match<C> match) {
        super(keys);
        this.match = match;
    }

    /** {@return the relation to the row whose foreign key is the row's key} */
    public static <P, C, K> HasOne<P, C> of(Column<P, K> key, Supplier<? extends Column<C, K>> foreignKey) {
        return new HasOne<>(List.of(key), Match.of(foreignKey));
    }

    /** {@return this relation, by another column too} */
    public <K> HasOne<P, C> and(Column<P, K> key, Supplier<? extends Column<C, K>> foreignKey) {
        return new HasOne<>(Match.and(keys(), key), match.and(foreignKey));
    }

    /** {@return the row that refers to a row, to select as {@link RelatedRow#optional} or {@link RelatedRow#orNull}: it may be missing} */
    public RelatedRow<C> one() {
        return RelatedRow.of(this, true);
    }

    /** {@return something of the row that refers to a row, to select as optional or null: it may be missing} */
    public <R> RelatedRow<R> select(Selectable<R> selection) {
        return one().select(selection);
    }

    @Override
    public HasOne<P, C> of(Alias<P> alias) {
        return new HasOne<>(keysOf(alias), match);
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
