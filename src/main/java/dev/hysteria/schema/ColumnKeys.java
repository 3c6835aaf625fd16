package dev.hysteria.schema;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The keys that a column says it is, alone.
 *
 * @param roles whether it is, or is part of, the primary key, and whether it is unique
 * @param reference the column it refers to, when it does
 */
public record ColumnKeys(Set<Role> roles, Optional<ColumnReference> reference) {

    static final ColumnKeys NONE = new ColumnKeys(Set.of(), Optional.empty());

    /** Copies the set. */
    public ColumnKeys {
        roles = Set.copyOf(roles);
    }

    /** A key that a column is without naming others. */
    public enum Role {
        /** Part of the primary key, with the other columns that are. */
        PRIMARY,
        /** Unique by itself. */
        UNIQUE
    }

    /**
     * A reference to another column, resolved when it is first needed so that schema classes may refer to each other.
     *
     * @param key gives the column referred to
     * @param actions what happens when the referenced row changes
     */
    public record ColumnReference(Supplier<? extends Column<?, ?>> key, ReferenceActions actions) {}

    ColumnKeys and(Role role) {
        Set<Role> more = EnumSet.of(role);
        more.addAll(roles);
        return new ColumnKeys(more, reference);
    }

    ColumnKeys referring(ColumnReference target) {
        return new ColumnKeys(roles, Optional.of(target));
    }
}
