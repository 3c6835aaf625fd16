package dev.hysteria.sample;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.BOOLEAN;
import static dev.hysteria.type.Types.TIMESTAMP;
import static dev.hysteria.type.Types.varchar;

import dev.hysteria.relation.BelongsTo;
import dev.hysteria.schema.BooleanColumn;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.Scope;
import dev.hysteria.schema.TextColumn;
import dev.hysteria.schema.TimeColumn;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is to be done in projects; tasks that are done are not seen, unless one asks for them. */
public final class Tasks {
    /** A row. */
    public record Task(
            @Nullable Long id,
            long customerId,
            long projectId,
            String title,
            boolean done,
            @Nullable Instant deletedAt) {}

    /** Tasks that are open, or important. */
    public static final Scope OPEN = Scope.named("open");

    private static final SchemaBuilder<Task> tasks = Schema.builder("tasks");

    public static final NumberColumn<Task, Long> ID =
            tasks.column("id", BIGINT, Task::id).primaryKey().generated();
    public static final NumberColumn<Task, Long> CUSTOMER_ID = tasks.column("customer_id", BIGINT, Task::customerId);
    public static final NumberColumn<Task, Long> PROJECT_ID =
            tasks.column("project_id", BIGINT, Task::projectId).references(() -> Projects.ID);
    public static final TextColumn<Task> TITLE = tasks.column("title", varchar(80), Task::title);
    public static final BooleanColumn<Task> DONE = tasks.column("done", BOOLEAN, Task::done);
    public static final TimeColumn<Task, Instant> DELETED_AT =
            tasks.column("deleted_at", TIMESTAMP, Task::deletedAt).nullable();

    public static final Schema<Task> TASKS = tasks.tenancy(Projects.CUSTOMER, CUSTOMER_ID)
            .softDelete(DELETED_AT)
            .scope(OPEN, DONE.not().or(TITLE.startsWith("!")))
            .build(into(Task::new, ID, CUSTOMER_ID, PROJECT_ID, TITLE, DONE, DELETED_AT));

    /** The project it is a task of. */
    public static final BelongsTo<Task, Projects.Project> PROJECT = BelongsTo.of(PROJECT_ID, () -> Projects.ID);

    private Tasks() {}
}
