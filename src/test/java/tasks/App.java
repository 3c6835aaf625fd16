// region open
package tasks;

import static dev.hysteria.expression.Functions.count;
import static dev.hysteria.expression.Functions.sum;
import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.deleteFrom;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.update;
import static tasks.Projects.PROJECTS;
import static tasks.Tasks.TASKS;

import dev.hysteria.Database;
import dev.hysteria.dialect.mysql.MySqlDialect;
import dev.hysteria.error.QueryException;
import dev.hysteria.error.UniqueViolation;
import dev.hysteria.interpret.SqlInterpreter;
import dev.hysteria.query.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

public final class App {
    public static void main(String[] arguments) {
        try (Database db = Database.open("jdbc:sqlite::memory:")) {
            db.create(PROJECTS, TASKS);
            // endregion

            // region insert
            Project garden = db.insert(PROJECTS, new Project(null, "Garden"));
            Project house = db.insert(PROJECTS, new Project(null, "House"));
            System.out.println(garden);

            LocalDate may = LocalDate.of(2026, 5, 1);
            List<Task> stored = db.insertAll(
                    TASKS,
                    List.of(
                            new Task(null, garden.id(), "Prune the roses", Priority.HIGH, 45, may, false),
                            new Task(null, garden.id(), "Sow carrots", Priority.NORMAL, 30, may.plusDays(7), false),
                            new Task(null, garden.id(), "Oil the shears", Priority.LOW, 10, null, true),
                            new Task(null, house.id(), "Paint the door", Priority.NORMAL, 120, null, false)));
            System.out.println(stored.getFirst());
            // endregion

            // region query
            Select<Task> open = from(TASKS)
                    .where(Tasks.DONE.not(), Tasks.MINUTES.le(60))
                    .orderBy(Tasks.DUE.asc(), Tasks.TITLE.asc());
            db.list(open).forEach(System.out::println);

            Optional<Task> roses = db.find(TASKS, Tasks.TITLE.startsWith("Prune"));
            System.out.println(roses.isPresent() + ", and " + db.count(open) + " are open");
            // endregion

            // region projection
            record Reminder(String title, LocalDate due) {}
            Select<Reminder> reminders =
                    open.where(Tasks.DUE.isNotNull()).select(into(Reminder::new, Tasks.TITLE, Tasks.DUE));
            db.list(reminders).forEach(System.out::println);
            // endregion

            // region join
            record Line(String project, Reminder task) {}
            Select<Line> lines = from(TASKS)
                    .join(PROJECTS, Projects.ID.eq(Tasks.PROJECT_ID))
                    .orderBy(Projects.NAME.asc(), Tasks.TITLE.asc())
                    .select(into(Line::new, Projects.NAME, into(Reminder::new, Tasks.TITLE, Tasks.DUE)));
            db.list(lines).forEach(System.out::println);
            // endregion

            // region left-join
            db.insert(PROJECTS, new Project(null, "Holiday"));
            record Plan(String project, Optional<Reminder> task) {}
            Select<Plan> plans = from(PROJECTS)
                    .leftJoin(TASKS, Tasks.PROJECT_ID.eq(Projects.ID), Tasks.DUE.isNotNull())
                    .orderBy(Projects.NAME.asc(), Tasks.DUE.asc())
                    .select(into(
                            Plan::new,
                            Projects.NAME,
                            into(Reminder::new, Tasks.TITLE, Tasks.DUE).optional()));
            db.list(plans).forEach(System.out::println);
            // endregion

            // region aggregate
            record Effort(String project, long tasks, long minutes) {}
            Select<Effort> efforts = from(TASKS)
                    .join(PROJECTS, Projects.ID.eq(Tasks.PROJECT_ID))
                    .groupBy(Projects.NAME)
                    .having(count().ge(2L))
                    .select(into(Effort::new, Projects.NAME, count(), sum(Tasks.MINUTES)));
            db.list(efforts).forEach(System.out::println);
            // endregion

            // region change
            long changed = db.execute(update(TASKS)
                    .set(Tasks.DONE.to(true), Tasks.DUE.toNull())
                    .where(Tasks.PROJECT_ID.eq(garden.id()), Tasks.DONE.not()));
            long removed = db.execute(deleteFrom(TASKS).where(Tasks.PRIORITY.eq(Priority.LOW)));
            System.out.println(changed + " changed, " + removed + " removed");
            // endregion

            // region transaction
            long moved = db.transaction(tx -> {
                Project paint = tx.insert(PROJECTS, new Project(null, "Paint"));
                return tx.execute(
                        update(TASKS).set(Tasks.PROJECT_ID.to(paint.id())).where(Tasks.TITLE.contains("Paint")));
            });
            System.out.println(moved + " moved");
            // endregion

            // region rollback
            try {
                db.transaction(tx -> {
                    tx.execute(deleteFrom(TASKS).where(Tasks.PROJECT_ID.eq(garden.id())));
                    throw new IllegalStateException("On second thought, no");
                });
            } catch (IllegalStateException undone) {
                System.out.println(undone.getMessage() + ": still " + db.count(from(TASKS)) + " tasks");
            }
            // endregion

            // region violation
            try {
                db.insert(PROJECTS, new Project(null, "Garden"));
            } catch (UniqueViolation taken) {
                System.out.println(taken.getMessage());
            }
            // endregion

            // region refused
            try {
                db.execute(deleteFrom(TASKS));
            } catch (QueryException refused) {
                System.out.println(refused.getMessage());
            }
            // endregion

            // region sql
            System.out.println(db.render(reminders).text());
            System.out.println(SqlInterpreter.readable(reminders.statement(), MySqlDialect.INSTANCE));
            // endregion

            // region end
        }
    }
}
// endregion
