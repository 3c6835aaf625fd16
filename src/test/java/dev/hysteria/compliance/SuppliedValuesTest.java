package dev.hysteria.compliance;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.deleteFrom;
import static dev.hysteria.query.Queries.insertInto;
import static dev.hysteria.query.Queries.update;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.TEXT;
import static dev.hysteria.type.Types.TIMESTAMP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.Database;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;
import dev.hysteria.schema.TimeColumn;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values that the application supplies where the caller leaves them out. */
@EveryDatabase
class SuppliedValuesTest {
    private static final Instant GIVEN = Instant.parse("2000-01-01T00:00:00Z");

    /** A clock that ticks a second each time it is read. */
    private static Instant now = Instant.parse("2026-01-01T00:00:00Z");

    private static Instant tick() {
        now = now.plusSeconds(1);
        return now;
    }

    record Note(
            @Nullable Long id,
            long folder,
            String text,
            @Nullable Instant createdAt,
            @Nullable Instant changedAt) {}

    private static final SchemaBuilder<Note> notes = Schema.builder("notes");
    private static final NumberColumn<Note, Long> ID =
            notes.column("id", BIGINT, Note::id).primaryKey().generated();
    private static final NumberColumn<Note, Long> FOLDER =
            notes.column("folder", BIGINT, Note::folder).unique();
    private static final TextColumn<Note> BODY = notes.column("body", TEXT, Note::text);
    private static final TimeColumn<Note, Instant> CREATED_AT =
            notes.column("created_at", TIMESTAMP, Note::createdAt).onInsert(SuppliedValuesTest::tick);
    private static final TimeColumn<Note, Instant> CHANGED_AT =
            notes.column("changed_at", TIMESTAMP, Note::changedAt).nullable().onUpdate(SuppliedValuesTest::tick);
    private static final Schema<Note> NOTES = notes.build(into(Note::new, ID, FOLDER, BODY, CREATED_AT, CHANGED_AT));

    private final Database db;

    SuppliedValuesTest(FreshDatabase fresh) {
        db = Blog.connect(fresh, NOTES);
    }

    @BeforeEach
    void empty() {
        db.execute(deleteFrom(NOTES).all());
    }

    @AfterEach
    void close() {
        db.close();
    }

    private Note inFolder(long folder) {
        return db.find(NOTES, FOLDER.eq(folder)).orElseThrow();
    }

    @Test
    @Scenario(5)
    void whatIsLeftOutIsFilledAndWhatIsGivenIsKept() {
        Note left = db.insert(NOTES, new Note(null, 1, "a", null, null));
        Note given = db.insert(NOTES, new Note(null, 2, "b", GIVEN, null));
        List<Note> both =
                db.insertAll(NOTES, List.of(new Note(null, 3, "c", null, null), new Note(null, 4, "d", GIVEN, null)));
        db.execute(insertInto(NOTES).set(FOLDER.to(5L), BODY.to("e")));
        db.execute(insertInto(NOTES).set(FOLDER.to(6L), BODY.to("f"), CREATED_AT.to(GIVEN)));

        assertThat(left.createdAt()).isEqualTo(inFolder(1).createdAt()).isAfter("2026-01-01T00:00:00Z");
        assertThat(left.changedAt()).isNull();
        assertThat(given.createdAt()).isEqualTo(GIVEN);
        assertThat(both.get(0).createdAt()).isAfter(left.createdAt());
        assertThat(both.get(1).createdAt()).isEqualTo(GIVEN);
        assertThat(inFolder(5).createdAt()).isAfter(both.get(0).createdAt());
        assertThat(inFolder(6).createdAt()).isEqualTo(GIVEN);

        db.execute(update(NOTES).set(BODY.to("g"), CHANGED_AT.to(GIVEN)).where(FOLDER.eq(6L)));
        assertThat(inFolder(6).changedAt()).as("given on update").isEqualTo(GIVEN);
    }

    @Test
    @Scenario(6)
    void theTimeOfChangeFollowsEveryUpdate() {
        Note first = db.insert(NOTES, new Note(null, 1, "a", null, null));
        db.insert(NOTES, new Note(null, 2, "b", null, null));

        Instant before = now;
        db.execute(update(NOTES).set(BODY.to("by key")).where(ID.eq(first.id())));
        assertThat(inFolder(1).changedAt()).isAfter(before);
        assertThat(inFolder(2).changedAt()).isNull();

        before = now;
        db.execute(update(NOTES).set(BODY.to("by condition")).where(FOLDER.le(2L)));
        assertThat(inFolder(1).changedAt())
                .isAfter(before)
                .isEqualTo(inFolder(2).changedAt());

        before = now;
        assertThat(db.list(update(NOTES).set(BODY.to("returning")).all().returning(CHANGED_AT)))
                .hasSize(2)
                .doesNotContainNull();
        assertThat(inFolder(2).changedAt()).isAfter(before);

        before = now;
        db.execute(insertInto(NOTES)
                .values(List.of(new Note(null, 1, "upsert", GIVEN, null), new Note(null, 3, "new", GIVEN, null)))
                .onConflict(FOLDER)
                .update(BODY.to("taken")));
        assertThat(inFolder(1).text()).isEqualTo("taken");
        assertThat(inFolder(1).changedAt()).isAfter(before);
        assertThat(inFolder(3).changedAt()).isNull();

        before = now;
        db.execute(insertInto(NOTES)
                .values(List.of(new Note(null, 2, "all", GIVEN, null)))
                .onConflict(FOLDER)
                .updateAll());
        assertThat(inFolder(2).text()).isEqualTo("all");
        assertThat(inFolder(2).changedAt()).isAfter(before);
    }
}
