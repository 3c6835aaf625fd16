package dev.hysteria.ast;

import java.util.List;

/**
 * The table a command writes to.
 *
 * @param alias the name its columns are referred to by
 * @param key the primary key, empty when the table has none; emulations find rows again by it
 * @param scoping which of its rows are meant, as in {@link Source.Table}
 */
public record Target(TableName table, Identifier alias, List<ColumnName> key, Scoping scoping) {
    public Target {
        key = List.copyOf(key);
    }

    /** All rows of a table. */
    public Target(TableName table, Identifier alias, List<ColumnName> key) {
        this(table, alias, key, Scoping.NONE);
    }

    /** {@return the same table, all of its rows} */
    public Target unscoped() {
        return scoping.isNone() ? this : new Target(table, alias, key);
    }
}
