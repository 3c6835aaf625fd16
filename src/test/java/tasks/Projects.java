// region projects
package tasks;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.varchar;

import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;

public final class Projects {
    private static final SchemaBuilder<Project> projects = Schema.builder("projects");

    public static final NumberColumn<Project, Long> ID =
            projects.column("id", BIGINT, Project::id).primaryKey().generated();
    public static final TextColumn<Project> NAME =
            projects.column("name", varchar(100), Project::name).unique();

    public static final Schema<Project> PROJECTS = projects.build(into(Project::new, ID, NAME));

    private Projects() {}
}
// endregion
