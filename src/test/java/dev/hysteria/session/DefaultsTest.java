package dev.hysteria.session;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.deleteFrom;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.insertInto;
import static dev.hysteria.query.Queries.update;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.UUID;
import static dev.hysteria.type.Types.enumOf;
import static dev.hysteria.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.Database;
import dev.hysteria.error.MappingException;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;
import dev.hysteria.schema.ValueColumn;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is stored when a record leaves something out. */
@EveryDatabase
class DefaultsTest {

    record Task(
            @Nullable Long id,
            String title,
            @Nullable Integer priority,
            @Nullable Integer effort,
            @Nullable UUID parent) {
        static Task titled(String title) {
            return new Task(null, title, null, null, null);
        }
    }

    private static final SchemaBuilder<Task> tasks = Schema.builder("tasks");
    private static final NumberColumn<Task, Long> ID =
            tasks.column("id", BIGINT, Task::id).primaryKey().generated();
    private static final TextColumn<Task> TITLE = tasks.column("title", varchar(50), Task::title);
    private static final NumberColumn<Task, Integer> PRIORITY =
            tasks.column("priority", INTEGER, Task::priority).defaultsTo(5);
    private static final NumberColumn<Task, Integer> EFFORT =
            tasks.column("effort", INTEGER, Task::effort).nullable().defaultsTo(3);
    private static final ValueColumn<Task, UUID> PARENT =
            tasks.column("parent", UUID, Task::parent).nullable();
    private static final Schema<Task> TASKS = tasks.build(into(Task::new, ID, TITLE, PRIORITY, EFFORT, PARENT));

    enum Wide {
        KNOWN,
        UNKNOWN_TO_OTHERS
    }

    enum Narrow {
        KNOWN
    }

    private final Database db;

    DefaultsTest(FreshDatabase fresh) {
        db = Opened.with(fresh, TASKS);
        db.execute(deleteFrom(TASKS).all());
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    @Scenario(12)
    void whatIsLeftOutTakesItsDefaultAndANullIsNull() {
        Task stored = db.insert(TASKS, Task.titled("a"));

        assertThat(stored.priority()).as("not nullable: left to the database").isEqualTo(5);
        assertThat(stored.effort()).as("nullable: an explicit null").isNull();
        assertThat(db.list(insertInto(TASKS).set(TITLE.to("b")).returning(EFFORT)))
                .containsExactly(3);
        assertThat(db.list(insertInto(TASKS).set(TITLE.to("c"), EFFORT.toNull()).returning(TASKS)))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.effort()).isNull();
                    assertThat(task.priority()).isEqualTo(5);
                });
    }

    @Test
    @Scenario(54)
    void recordsMayLeaveOutDifferentColumns() {
        List<Task> stored = db.insertAll(
                TASKS,
                List.of(
                        new Task(null, "a", 1, 2, null),
                        Task.titled("b"),
                        new Task(1_000_000L, "c", null, 1, null),
                        new Task(null, "d", 2, null, null)));

        assertThat(stored).extracting(Task::title).containsExactly("a", "b", "c", "d");
        assertThat(stored).extracting(Task::priority).containsExactly(1, 5, 5, 2);
        assertThat(stored.get(2).id()).isEqualTo(1_000_000L);
        assertThat(db.list(from(TASKS))).containsExactlyInAnyOrderElementsOf(stored);
    }

    @Test
    @Scenario(11)
    void aUuidIsSetToNull() {
        Task stored = db.insert(TASKS, new Task(null, "a", 1, 1, new UUID(1, 2)));

        assertThat(db.list(update(TASKS)
                        .set(PARENT.toNull())
                        .where(ID.eq(stored.id()))
                        .returning(TASKS)))
                .singleElement()
                .satisfies(task -> assertThat(task.parent()).isNull());
        assertThat(db.count(from(TASKS).where(PARENT.isNull()))).isEqualTo(1);
    }

    @Test
    void anUnknownLabelIsAnErrorThatNamesIt() {
        Cell<Wide> written = Cell.in(db, "labels", enumOf(Wide.class));
        Cell<Narrow> read = Cell.of("labels", enumOf(Narrow.class));
        Cell<Narrow> lenient = Cell.of("labels", enumOf(Narrow.class, Narrow.KNOWN));
        db.insert(written.schema(), new Cell.Row<>(1, Wide.UNKNOWN_TO_OTHERS));

        assertThatThrownBy(() -> db.list(from(read.schema())))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("UNKNOWN_TO_OTHERS")
                .hasMessageContaining("labels.value");
        assertThat(db.list(from(lenient.schema()))).containsExactly(new Cell.Row<>(1, Narrow.KNOWN));
    }
}
