// region tasks
package tasks;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.BOOLEAN;
import static dev.hysteria.type.Types.DATE;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.enumOf;
import static dev.hysteria.type.Types.varchar;

import dev.hysteria.schema.BooleanColumn;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;
import dev.hysteria.schema.TimeColumn;
import dev.hysteria.schema.ValueColumn;
import java.time.LocalDate;

public final class Tasks {
    private static final SchemaBuilder<Task> tasks = Schema.builder("tasks");

    public static final NumberColumn<Task, Long> ID =
            tasks.column("id", BIGINT, Task::id).primaryKey().generated();
    public static final NumberColumn<Task, Long> PROJECT_ID =
            tasks.column("project_id", BIGINT, Task::projectId).references(() -> Projects.ID);
    public static final TextColumn<Task> TITLE = tasks.column("title", varchar(200), Task::title);
    public static final ValueColumn<Task, Priority> PRIORITY =
            tasks.column("priority", enumOf(Priority.class), Task::priority);
    public static final NumberColumn<Task, Integer> MINUTES = tasks.column("minutes", INTEGER, Task::minutes);
    public static final TimeColumn<Task, LocalDate> DUE =
            tasks.column("due", DATE, Task::due).nullable();
    public static final BooleanColumn<Task> DONE = tasks.column("done", BOOLEAN, Task::done);

    public static final Schema<Task> TASKS = tasks.index(PROJECT_ID)
            .check("tasks_take_time", MINUTES.gt(0))
            .build(into(Task::new, ID, PROJECT_ID, TITLE, PRIORITY, MINUTES, DUE, DONE));

    private Tasks() {}
}
// endregion
