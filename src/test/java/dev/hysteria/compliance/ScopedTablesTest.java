package dev.hysteria.compliance;

import static dev.hysteria.expression.Functions.count;
import static dev.hysteria.expression.Functions.exists;
import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.deleteFrom;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.insertInto;
import static dev.hysteria.query.Queries.purge;
import static dev.hysteria.query.Queries.restore;
import static dev.hysteria.query.Queries.truncate;
import static dev.hysteria.query.Queries.update;
import static dev.hysteria.sample.Projects.CUSTOMER;
import static dev.hysteria.sample.Projects.PROJECTS;
import static dev.hysteria.sample.Tasks.TASKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.Database;
import dev.hysteria.error.QueryException;
import dev.hysteria.error.RecordNotFound;
import dev.hysteria.expression.Values;
import dev.hysteria.page.Keyset;
import dev.hysteria.page.Page;
import dev.hysteria.page.PageRequest;
import dev.hysteria.query.Select;
import dev.hysteria.query.Session;
import dev.hysteria.reference.ReferenceDatabase;
import dev.hysteria.sample.Projects;
import dev.hysteria.sample.Projects.Project;
import dev.hysteria.sample.Tasks;
import dev.hysteria.sample.Tasks.Task;
import dev.hysteria.schema.Scope;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import dev.hysteria.type.Types;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tables of which a statement sees and writes the rows in its scope, wherever it names them. */
@EveryDatabase
class ScopedTablesTest {
    record WithTasks(String name, List<String> titles, long open) {}

    record OfProject(String title, Optional<String> project) {}

    record Named(long customerId, String name) {}

    private final Database db;

    ScopedTablesTest(FreshDatabase fresh) {
        db = Tables.open(fresh, empty -> empty.create(PROJECTS, TASKS));
    }

    @AfterEach
    void close() {
        db.close();
    }

    /** Both customers have a project "a" with an open, a done and a deleted task, and one "b" that was deleted, with an open task. */
    private static Session filled(Session all) {
        Session every = all.withEveryTenant(CUSTOMER);
        every.execute(purge(TASKS).without(Tasks.OPEN).all());
        every.execute(purge(PROJECTS).all());
        for (long customer : List.of(1L, 2L)) {
            Session session = all.withTenant(CUSTOMER.tenant(customer));
            Project a = session.insert(PROJECTS, new Project(null, customer, "a", null));
            Project b = session.insert(PROJECTS, new Project(null, customer, "b", null));
            List<Task> tasks = session.insertAll(
                    TASKS,
                    List.of(
                            task(a, "open " + customer, false),
                            task(a, "done " + customer, true),
                            task(a, "gone " + customer, false),
                            task(b, "left " + customer, false)));
            session.delete(TASKS, tasks.get(2));
            session.delete(PROJECTS, b);
        }
        return all;
    }

    private static Task task(Project project, String title, boolean done) {
        return new Task(null, project.customerId(), Objects.requireNonNull(project.id()), title, done, null);
    }

    private List<Session> everywhere() {
        ReferenceDatabase memory = new ReferenceDatabase();
        memory.create(PROJECTS, TASKS);
        return List.of(filled(db), filled(memory));
    }

    @Test
    @Scenario({44, 77})
    void pagesTheirTotalsChunksAndStreamsAreHeldToScopes() {
        for (Session all : everywhere()) {
            Session one = all.withTenant(CUSTOMER.tenant(1L));
            Select<String> titles = from(TASKS).orderBy(Tasks.ID.asc()).select(Tasks.TITLE);

            assertThat(one.page(titles, PageRequest.first(1)))
                    .isEqualTo(new Page<>(List.of("open 1"), PageRequest.first(1), 2));
            assertThat(one.page(titles, PageRequest.of(2, 1)).rows()).containsExactly("left 1");
            assertThat(one.page(titles, PageRequest.of(9, 1)))
                    .isEqualTo(new Page<>(List.of(), PageRequest.of(9, 1), 2));
            assertThat(one.page(titles.without(Tasks.OPEN), PageRequest.first(1))
                            .total())
                    .isEqualTo(3);
            assertThat(all.withEveryTenant(CUSTOMER)
                            .page(titles, PageRequest.first(1))
                            .total())
                    .isEqualTo(4);

            Keyset keyset = Keyset.of(KeysetWalks.KEY, Tasks.ID);
            assertThat(KeysetWalks.rows(KeysetWalks.forward(one, titles, keyset, 1)))
                    .containsExactly("open 1", "left 1");
            assertThat(one.chunks(from(TASKS), 1).flatMap(List::stream))
                    .extracting(Task::title)
                    .containsExactly("open 1", "left 1");
            assertThat(one.<List<String>, List<List<String>>>stream(
                            from(PROJECTS).select(Projects.TASKS.list().select(Tasks.TITLE)), Stream::toList))
                    .containsExactly(List.of("open 1"));
        }
    }

    @Test
    @Scenario(77)
    void everyOccurrenceOfATableIsHeldToItsScopes() {
        for (Session all : everywhere()) {
            Session one = all.withTenant(CUSTOMER.tenant(1L));
            Session every = all.withEveryTenant(CUSTOMER);

            assertThat(one.list(from(PROJECTS).select(Projects.NAME))).containsExactly("a");
            assertThat(one.list(from(TASKS).select(Tasks.TITLE).orderBy(Tasks.ID.asc())))
                    .containsExactly("open 1", "left 1");
            assertThat(one.list(from(PROJECTS)
                            .where(Projects.NAME
                                    .eq("a")
                                    .or(Projects.NAME.eq("b"))
                                    .or(Projects.ID.gt(0L)))
                            .select(Projects.NAME)))
                    .as("a condition with OR")
                    .containsExactly("a");
            assertThat(one.find(PROJECTS, Projects.NAME.eq("b"))).as("by key").isEmpty();
            assertThat(one.count(from(TASKS))).isEqualTo(2);
            assertThat(one.count(from(TASKS).select(Tasks.CUSTOMER_ID).distinct()))
                    .isEqualTo(1);
            assertThat(one.exists(from(TASKS).where(Tasks.TITLE.eq("gone 1")))).isFalse();
            assertThat(one.list(from(PROJECTS)
                            .join(TASKS, Tasks.PROJECT_ID.eq(Projects.ID).or(Tasks.ID.gt(0L)))
                            .select(Tasks.TITLE)
                            .orderBy(Tasks.ID.asc())))
                    .as("an inner join on a condition with OR")
                    .containsExactly("open 1", "left 1");
            assertThat(one.list(from(TASKS)
                            .leftJoin(PROJECTS, Projects.ID.eq(Tasks.PROJECT_ID))
                            .select(into(OfProject::new, Tasks.TITLE, Projects.NAME.optional()))
                            .orderBy(Tasks.ID.asc())))
                    .as("an outer join keeps the rows of its other side")
                    .containsExactly(
                            new OfProject("open 1", Optional.of("a")), new OfProject("left 1", Optional.empty()));
            assertThat(one.list(from(PROJECTS)
                            .fullJoin(TASKS, Projects.ID.eq(Tasks.PROJECT_ID))
                            .select(into(
                                    (Optional<String> title, Optional<String> name) ->
                                            title.orElse("") + name.orElse(""),
                                    Tasks.TITLE.optional(),
                                    Projects.NAME.optional()))))
                    .as("a full join")
                    .containsExactlyInAnyOrder("open 1a", "left 1");
            assertThat(one.list(from(PROJECTS)
                            .where(Projects.ID.in(from(TASKS).select(Tasks.PROJECT_ID)))
                            .select(Projects.NAME)))
                    .as("a sub-query")
                    .containsExactly("a");
            assertThat(one.list(from(PROJECTS)
                            .where(exists(from(TASKS).where(Tasks.TITLE.startsWith("gone"))))
                            .select(Projects.NAME)))
                    .as("a sub-query of deleted rows")
                    .isEmpty();
            assertThat(one.list(from(PROJECTS)
                            .select(into(
                                    WithTasks::new,
                                    Projects.NAME,
                                    Projects.TASKS.list().select(Tasks.TITLE),
                                    Projects.TASKS.count()))))
                    .as("relations")
                    .containsExactly(new WithTasks("a", List.of("open 1"), 1));
            assertThat(every.count(from(TASKS))).as("of both customers").isEqualTo(4);

            assertThat(one.execute(update(TASKS)
                            .set(Tasks.TITLE.to("!"))
                            .where(Tasks.ID.gt(0L).or(Tasks.ID.eq(0L)))))
                    .as("an update")
                    .isEqualTo(2);
            assertThat(one.execute(update(TASKS)
                            .set(Tasks.TITLE.to(Projects.NAME))
                            .from(PROJECTS)
                            .where(Projects.ID.eq(Tasks.PROJECT_ID))))
                    .as("an update by another table")
                    .isEqualTo(1);
            assertThat(one.execute(deleteFrom(TASKS).all())).as("a deletion").isEqualTo(2);
            assertThat(every.count(from(TASKS))).isEqualTo(2);
            assertThat(one.execute(purge(TASKS).where(Tasks.TITLE.startsWith("gone"))))
                    .as("a purge of what was deleted")
                    .isEqualTo(1);
            assertThat(every.list(from(TASKS)
                            .without(Tasks.OPEN, Scope.NOT_DELETED)
                            .select(Tasks.TITLE)
                            .orderBy(Tasks.ID.asc())))
                    .containsExactly("a", "done 1", "!", "open 2", "done 2", "gone 2", "left 2");
        }
    }

    @Test
    @Scenario(61)
    void deletedRowsAreHiddenUntilTheyAreRestoredOrPurged() {
        for (Session all : everywhere()) {
            Session one = all.withTenant(CUSTOMER.tenant(1L));
            Instant before = Instant.now().minusSeconds(3600);

            Project deleted = one.list(from(PROJECTS).without(Scope.NOT_DELETED).where(Projects.NAME.eq("b")))
                    .getFirst();
            assertThat(deleted.deletedAt()).isAfter(before);
            assertThat(one.list(from(PROJECTS).select(Projects.NAME)))
                    .as("hidden")
                    .containsExactly("a");
            assertThat(one.count(from(PROJECTS))).isEqualTo(1);
            assertThat(one.list(from(TASKS)
                            .select(into(
                                    OfProject::new,
                                    Tasks.TITLE,
                                    Tasks.PROJECT.select(Projects.NAME).optional()))
                            .orderBy(Tasks.ID.asc())))
                    .as("hidden from relations")
                    .containsExactly(
                            new OfProject("open 1", Optional.of("a")), new OfProject("left 1", Optional.empty()));
            assertThat(one.list(from(TASKS)
                            .select(into(
                                    OfProject::new,
                                    Tasks.TITLE,
                                    Tasks.PROJECT
                                            .one()
                                            .without(Scope.NOT_DELETED)
                                            .select(Projects.NAME)
                                            .optional()))
                            .orderBy(Tasks.ID.asc())))
                    .as("lifted by name in a relation")
                    .containsExactly(
                            new OfProject("open 1", Optional.of("a")), new OfProject("left 1", Optional.of("b")));
            assertThat(one.list(from(PROJECTS)
                            .where(exists(from(TASKS).where(Tasks.TITLE.startsWith("gone"))))
                            .without(Scope.NOT_DELETED)
                            .select(Projects.NAME)
                            .orderBy(Projects.ID.asc())))
                    .as("lifted in sub-queries too")
                    .containsExactly("a", "b");
            assertThatThrownBy(() -> one.delete(PROJECTS, deleted))
                    .as("once more")
                    .isInstanceOf(RecordNotFound.class);

            assertThat(one.execute(restore(PROJECTS).where(Projects.NAME.eq("b"))))
                    .isEqualTo(1);
            assertThat(one.execute(restore(PROJECTS)))
                    .as("nothing is left to restore")
                    .isZero();
            assertThat(one.list(from(PROJECTS).select(Projects.NAME).orderBy(Projects.ID.asc())))
                    .containsExactly("a", "b");

            assertThat(one.execute(deleteFrom(TASKS).where(Tasks.TITLE.startsWith("left"))))
                    .isEqualTo(1);
            assertThat(one.list(deleteFrom(TASKS)
                            .where(Tasks.TITLE.startsWith("open"))
                            .returning(Tasks.TITLE)))
                    .as("with returning")
                    .containsExactly("open 1");
            assertThat(one.execute(purge(TASKS).without(Tasks.OPEN).where(Tasks.DELETED_AT.isNotNull())))
                    .as("purged")
                    .isEqualTo(3);
            assertThat(one.list(
                            from(TASKS).without(Tasks.OPEN, Scope.NOT_DELETED).select(Tasks.TITLE)))
                    .containsExactly("done 1");
            assertThat(all.withTenant(CUSTOMER.tenant(2L)).count(from(TASKS))).isEqualTo(2);
        }
    }

    @Test
    @Scenario(149)
    void whatIsRunForATenantIsHeldToItAndWhatIsRunForNoneIsRefused() {
        for (Session all : everywhere()) {
            Session one = all.withTenant(CUSTOMER.tenant(1L));

            refused(() -> all.list(from(PROJECTS)), "for none");
            refused(() -> all.count(from(TASKS).select(count())), "for none");
            refused(() -> all.list(from(TASKS.as("t")).where(exists(from(PROJECTS)))), "for none");
            refused(() -> all.insert(PROJECTS, new Project(null, 1, "c", null)), "for none");
            refused(
                    () -> all.execute(
                            update(PROJECTS).set(Projects.NAME.to("c")).all()),
                    "for none");
            refused(() -> all.execute(deleteFrom(PROJECTS).all()), "for none");
            refused(() -> all.execute(truncate(TASKS)), "every tenant");
            refused(() -> one.execute(truncate(TASKS)), "every tenant");
            refused(() -> one.withTenant(CUSTOMER.tenant(2L)), "another");
            refused(() -> one.withEveryTenant(CUSTOMER), "another");
            refused(() -> one.list(from(PROJECTS).where(Values.raw(Types.BOOLEAN, "1 = 1"))), "Raw SQL");

            refused(() -> one.insert(PROJECTS, new Project(null, 2, "c", null)), "another value");
            refused(
                    () -> one.insertAll(
                            PROJECTS, List.of(new Project(null, 1, "c", null), new Project(null, 2, "d", null))),
                    "another value");
            refused(() -> all.load(PROJECTS, List.of(new Project(null, 1, "c", null))), "for none");
            refused(
                    () -> one.load(PROJECTS, List.of(new Project(null, 1, "c", null), new Project(null, 2, "d", null))),
                    "another value");
            refused(
                    () -> one.execute(
                            update(PROJECTS).set(Projects.CUSTOMER_ID.to(2L)).all()),
                    "another value");
            refused(
                    () -> one.execute(update(PROJECTS)
                            .set(Projects.CUSTOMER_ID.to(Projects.CUSTOMER_ID.plus(1L)))
                            .all()),
                    "another value");
            refused(
                    () -> one.execute(insertInto(PROJECTS)
                            .from(
                                    from(PROJECTS).select(into(Named::new, Projects.CUSTOMER_ID, Projects.NAME)),
                                    Projects.CUSTOMER_ID,
                                    Projects.NAME)),
                    "of their own");

            Project other =
                    all.withTenant(CUSTOMER.tenant(2L)).list(from(PROJECTS)).getFirst();
            assertThatThrownBy(() -> one.delete(PROJECTS, other)).isInstanceOf(RecordNotFound.class);
            Project stolen = new Project(other.id(), 1, "stolen", null);
            assertThatThrownBy(() -> one.update(PROJECTS, stolen)).isInstanceOf(RecordNotFound.class);

            assertThat(one.execute(insertInto(PROJECTS).set(Projects.NAME.to("filled in"))))
                    .isEqualTo(1);
            assertThat(one.execute(insertInto(PROJECTS)
                            .from(from(TASKS).where(Tasks.TITLE.eq("left 1")).select(Tasks.TITLE), Projects.NAME)))
                    .isEqualTo(1);
            one.transaction(tx -> tx.insert(PROJECTS, new Project(null, 1, "in a transaction", null)));
            assertThat(one.findOrInsert(
                                    PROJECTS,
                                    new Project(null, 1, "a", null),
                                    List.of(Projects.CUSTOMER_ID, Projects.NAME))
                            .name())
                    .isEqualTo("a");
            refused(
                    () -> one.findOrInsert(
                            PROJECTS, new Project(null, 1, "b", null), List.of(Projects.CUSTOMER_ID, Projects.NAME)),
                    "left out by a scope");
            assertThat(one.list(from(PROJECTS).select(Projects.NAME).orderBy(Projects.ID.asc())))
                    .containsExactly("a", "filled in", "left 1", "in a transaction");
            assertThat(all.withEveryTenant(CUSTOMER)
                            .insert(PROJECTS, new Project(null, 3, "of a third", null))
                            .customerId())
                    .isEqualTo(3);
            assertThat(all.withTenant(CUSTOMER.tenant(2L)).list(from(PROJECTS).select(Projects.NAME)))
                    .containsExactly("a");
        }
    }

    private static void refused(Runnable statement, String because) {
        assertThatThrownBy(statement::run).isInstanceOf(QueryException.class).hasMessageContaining(because);
    }
}
