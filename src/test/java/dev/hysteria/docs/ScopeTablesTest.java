package dev.hysteria.docs;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.deleteFrom;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.purge;
import static dev.hysteria.query.Queries.restore;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.BOOLEAN;
import static dev.hysteria.type.Types.TIMESTAMP;
import static dev.hysteria.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.Database;
import dev.hysteria.DatabaseConfig;
import dev.hysteria.query.Session;
import dev.hysteria.schema.BooleanColumn;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.Scope;
import dev.hysteria.schema.Tenancy;
import dev.hysteria.schema.TextColumn;
import dev.hysteria.schema.TimeColumn;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The samples of the how-to page of the same name. */
class ScopeTablesTest {
    record Invoice(
            long id,
            long customerId,
            String title,
            boolean draft,
            @Nullable Instant deletedAt) {}

    static final class Invoices {
        // region scopes
        static final Tenancy<Long> CUSTOMER = Tenancy.of("customer", BIGINT);
        static final Scope SENT = Scope.named("sent");
        // endregion

        private static final SchemaBuilder<Invoice> invoices = Schema.builder("invoices");

        static final NumberColumn<Invoice, Long> ID =
                invoices.column("id", BIGINT, Invoice::id).primaryKey();
        static final NumberColumn<Invoice, Long> CUSTOMER_ID =
                invoices.column("customer_id", BIGINT, Invoice::customerId);
        static final TextColumn<Invoice> TITLE = invoices.column("title", varchar(80), Invoice::title);
        static final BooleanColumn<Invoice> DRAFT = invoices.column("draft", BOOLEAN, Invoice::draft);
        static final TimeColumn<Invoice, Instant> DELETED_AT =
                invoices.column("deleted_at", TIMESTAMP, Invoice::deletedAt).nullable();

        // region schema
        static final Schema<Invoice> INVOICES = invoices.tenancy(CUSTOMER, CUSTOMER_ID)
                .softDelete(DELETED_AT)
                .scope(SENT, DRAFT.not())
                .build(into(Invoice::new, ID, CUSTOMER_ID, TITLE, DRAFT, DELETED_AT));
        // endregion

        private Invoices() {}
    }

    @Test
    void tablesAreScoped() {
        try (Database db = Database.open(DatabaseConfig.of("jdbc:sqlite::memory:"))) {
            db.create(Invoices.INVOICES);
            // region tenant
            Session seven = db.withTenant(Invoices.CUSTOMER.tenant(7L));
            seven.insert(Invoices.INVOICES, new Invoice(1, 7, "paper", false, null));
            List<Invoice> sent = seven.list(from(Invoices.INVOICES).where(Invoices.TITLE.startsWith("p")));
            // endregion
            assertThat(sent).hasSize(1);

            // region every
            long all = db.withEveryTenant(Invoices.CUSTOMER).count(from(Invoices.INVOICES));
            // endregion
            assertThat(all).isEqualTo(1);

            // region delete
            seven.execute(deleteFrom(Invoices.INVOICES).where(Invoices.ID.eq(1L)));
            seven.execute(restore(Invoices.INVOICES).where(Invoices.ID.eq(1L)));
            seven.execute(
                    purge(Invoices.INVOICES).where(Invoices.DELETED_AT.lt(Instant.parse("2025-01-01T00:00:00Z"))));
            // endregion

            // region lift
            List<Invoice> withDrafts = seven.list(from(Invoices.INVOICES).without(Invoices.SENT));
            List<Invoice> withDeleted = seven.list(from(Invoices.INVOICES).without(Scope.NOT_DELETED));
            // endregion
            assertThat(withDrafts).hasSize(1);
            assertThat(withDeleted).hasSize(1);
        }
    }
}
