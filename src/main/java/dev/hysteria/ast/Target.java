package dev.hysteria.ast;

import java.util.List;

/**
 * The table a command writes to.
 *
 * @param alias the name its columns are referred to by
 * @param key the primary key, empty when the table has none; emulations find rows again by it
 */
public record Target(TableName table, Identifier alias, List<ColumnName> key) {
    public Target {
        key = List.copyOf(key);
    }
}
