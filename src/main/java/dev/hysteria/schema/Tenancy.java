package dev.hysteria.schema;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.type.DataType;

/**
 * What rows of several tables have in common: each is of one tenant, and statements are run for one.
 *
 * <pre>{@code
 * static final Tenancy<Long> CUSTOMER = Tenancy.of("customer", BIGINT);
 *
 * users.tenancy(CUSTOMER, CUSTOMER_ID)             // in the declaration of each such table
 * db.withTenant(CUSTOMER.tenant(7L)).list(query);  // sees and writes rows of customer 7 only
 * }</pre>
 *
 * <p>A statement about such a table is refused where there is no tenant: {@code db.withEveryTenant(CUSTOMER)} is for programs that see all.
 *
 * @param name the name, the same for equal tenancies
 * @param type the type of the columns that say whose a row is
 * @param <T> their Java type
 */
public record Tenancy<T>(Identifier name, DataType<T> type) {

    /**
     * {@return a tenancy}
     *
     * @throws IllegalArgumentException when the name is empty or holds control characters
     */
    public static <T> Tenancy<T> of(String name, DataType<T> type) {
        return new Tenancy<>(Identifier.of(name), type);
    }

    /** {@return one of the tenants} */
    public Tenant tenant(T key) {
        return new Tenant(name, new Expr.Parameter(type.codec().encode(key), type.logical()));
    }
}
