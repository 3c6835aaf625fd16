package dev.hysteria.ast;

import java.util.List;
import java.util.Set;

/**
 * The scopes of a table where a statement names it.
 *
 * @param scopes the scopes, all of which hold
 * @param columns the columns of the table, under its own name; empty when there is no scope
 */
public record Scoping(List<TableScope> scopes, List<Expr.Column> columns) {
    /** Of a table without scopes. */
    public static final Scoping NONE = new Scoping(List.of(), List.of());

    public Scoping {
        scopes = List.copyOf(scopes);
        columns = List.copyOf(columns);
    }

    /** {@return whether no row is left out} */
    public boolean isNone() {
        return scopes.isEmpty();
    }

    /** Fails where a statement is run whose scopes were not applied: by {@link ScopedStatement}. */
    public void requireNone() {
        if (!isNone()) {
            throw new IllegalStateException("A statement is run before its scopes are applied");
        }
    }

    /** {@return these scopes without the conditions of some names; those of tenants stay} */
    public Scoping without(Set<Identifier> names) {
        return new Scoping(
                scopes.stream().filter(scope -> !isLifted(scope, names)).toList(), columns);
    }

    private static boolean isLifted(TableScope scope, Set<Identifier> names) {
        return switch (scope) {
            case TableScope.Rows rows -> names.contains(rows.name());
            case TableScope.OfTenant tenant -> false;
        };
    }
}
