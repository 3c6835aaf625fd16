package dev.hysteria.sample;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.TIMESTAMP;
import static dev.hysteria.type.Types.varchar;

import dev.hysteria.relation.HasMany;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.Tenancy;
import dev.hysteria.schema.TextColumn;
import dev.hysteria.schema.TimeColumn;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The projects of several customers, each of whom sees the customer's own; a deleted one stays. */
public final class Projects {
    /** A row. */
    public record Project(
            @Nullable Long id,
            long customerId,
            String name,
            @Nullable Instant deletedAt) {}

    /** Whose rows are whose. */
    public static final Tenancy<Long> CUSTOMER = Tenancy.of("customer", BIGINT);

    private static final SchemaBuilder<Project> projects = Schema.builder("projects");

    public static final NumberColumn<Project, Long> ID =
            projects.column("id", BIGINT, Project::id).primaryKey().generated();
    public static final NumberColumn<Project, Long> CUSTOMER_ID =
            projects.column("customer_id", BIGINT, Project::customerId);
    public static final TextColumn<Project> NAME = projects.column("name", varchar(80), Project::name);
    public static final TimeColumn<Project, Instant> DELETED_AT =
            projects.column("deleted_at", TIMESTAMP, Project::deletedAt).nullable();

    public static final Schema<Project> PROJECTS = projects.unique(CUSTOMER_ID, NAME)
            .tenancy(CUSTOMER, CUSTOMER_ID)
            .softDelete(DELETED_AT)
            .build(into(Project::new, ID, CUSTOMER_ID, NAME, DELETED_AT));

    /** What is to be done in it. */
    public static final HasMany<Project, Tasks.Task> TASKS = HasMany.of(ID, () -> Tasks.PROJECT_ID);

    private Projects() {}
}
