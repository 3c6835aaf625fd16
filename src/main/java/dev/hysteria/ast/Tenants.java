package dev.hysteria.ast;

import dev.hysteria.error.QueryException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * For which tenants statements are run.
 *
 * @param keys what the column of a table holds in a tenant's rows, by the scope's name
 * @param every the names of scopes that are lifted: the rows of every tenant are meant
 */
public record Tenants(Map<Identifier, Expr.Parameter> keys, Set<Identifier> every) {
    /** For none: tables of tenants are refused. */
    public static final Tenants NONE = new Tenants(Map.of(), Set.of());

    public Tenants {
        keys = Map.copyOf(keys);
        every = Set.copyOf(every);
    }

    /** {@return whether statements are held to no tenant} */
    public boolean isNone() {
        return keys.isEmpty();
    }

    /** {@return these tenants and one more, of a name that has none yet} */
    public Tenants with(Identifier name, Expr.Parameter key) {
        Map<Identifier, Expr.Parameter> more = new HashMap<>(keys);
        more.put(name, key);
        return new Tenants(more, every);
    }

    /** {@return these tenants, and all of a name that has none yet} */
    public Tenants withEvery(Identifier name) {
        Set<Identifier> more = new HashSet<>(every);
        more.add(name);
        return new Tenants(keys, more);
    }

    /**
     * Refuses a row that is written without a statement and is not of the tenant.
     *
     * @param value what a column holds in the row
     * @throws QueryException also when the table has a tenant's rows and there is no tenant
     */
    public void requireOwn(Target target, Function<Identifier, @Nullable Object> value) {
        TenantRows.requireOwn(target, value, this);
    }

    /** {@return the tenant of a scope} */
    public Optional<Expr.Parameter> of(Identifier name) {
        return Optional.ofNullable(keys.get(name));
    }

    /**
     * {@return the tenant of a scope of a table; none where the rows of every one are meant}
     *
     * @throws QueryException when there is none and one is needed
     */
    Optional<Expr.Parameter> needed(TableName table, Identifier name) {
        if (every.contains(name)) {
            return Optional.empty();
        }
        return Optional.of(of(name).orElseThrow(() -> QueryException.invalid(
                "The rows of %s are each of one %s, and the statement is run for none".formatted(table, name.text()),
                "run it for a tenant: db.withTenant(…); or for all of them: db.withEveryTenant(…).")));
    }
}
