package dev.hysteria.schema;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;

/**
 * For whom statements are run; made by {@link Tenancy#tenant}.
 *
 * @param tenancy of which tenancy
 * @param key what columns hold in the tenant's rows
 */
public record Tenant(Identifier tenancy, Expr.Parameter key) {

    /** {@return the tenancy, without the key: it may be anybody's name} */
    @Override
    public String toString() {
        return "Tenant[" + tenancy + "]";
    }
}
