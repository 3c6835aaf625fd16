package dev.hysteria.query;

import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Target;
import dev.hysteria.ast.Tenants;
import dev.hysteria.error.QueryException;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.Tenancy;
import dev.hysteria.schema.Tenant;
import java.util.Iterator;

/** Sessions of a tenant. For those who implement sessions. */
public final class TenantChoice {

    private TenantChoice() {}

    /** {@return these tenants and one more} */
    public static Tenants with(Tenants tenants, Tenant tenant) {
        requireUnsaid(tenants, tenant.tenancy());
        return tenants.with(tenant.tenancy(), tenant.key());
    }

    /** {@return these tenants, and all of a tenancy} */
    public static Tenants withEvery(Tenants tenants, Tenancy<?> tenancy) {
        requireUnsaid(tenants, tenancy.name());
        return tenants.withEvery(tenancy.name());
    }

    /** {@return records that are written without a statement, each of which is refused when it is not of the tenant} */
    public static <E> Iterable<E> own(Tenants tenants, Schema<E> schema, Iterable<? extends E> records) {
        Target target = schema.target();
        return () -> new Iterator<>() {
            private final Iterator<? extends E> rest = records.iterator();

            @Override
            public boolean hasNext() {
                return rest.hasNext();
            }

            @Override
            public E next() {
                E row = rest.next();
                tenants.requireOwn(
                        target, name -> schema.column(name).orElseThrow().canonicalOf(row));
                return row;
            }
        };
    }

    private static void requireUnsaid(Tenants tenants, Identifier tenancy) {
        if (tenants.of(tenancy).isPresent() || tenants.every().contains(tenancy)) {
            throw QueryException.invalid(
                    "A session of the tenancy %s is made another one's".formatted(tenancy),
                    "begin with the database's own session.");
        }
    }
}
