package dev.hysteria.schema;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.schema.Omission.OMITTED;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.TEXT;
import static dev.hysteria.type.Types.TIMESTAMP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.ComputedStorage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordWriterTest {
    private static final Instant GIVEN = Instant.parse("2026-01-02T03:04:05.123456789Z");
    private static final Instant CUT = Instant.parse("2026-01-02T03:04:05.123456Z");
    private static final Instant CREATED = Instant.parse("2026-01-02T00:00:00Z");
    private static final Instant UPDATED = Instant.parse("2026-02-02T00:00:00Z");

    record Note(
            @Nullable Long id,
            @Nullable Instant createdAt,
            @Nullable Instant updatedAt,
            @Nullable String state,
            @Nullable String label,
            @Nullable String loud) {}

    private final SchemaBuilder<Note> notes = Schema.builder("notes");
    private final NumberColumn<Note, Long> id =
            notes.column("id", BIGINT, Note::id).generated();
    private final TimeColumn<Note, Instant> createdAt =
            notes.column("created_at", TIMESTAMP, Note::createdAt).onInsert(() -> CREATED);
    private final TimeColumn<Note, Instant> updatedAt =
            notes.column("updated_at", TIMESTAMP, Note::updatedAt).nullable().onUpdate(() -> UPDATED);
    private final TextColumn<Note> state =
            notes.column("state", TEXT, Note::state).defaultsTo("new");
    private final TextColumn<Note> label =
            notes.column("label", TEXT, Note::label).nullable().defaultsTo("none");
    private final TextColumn<Note> loud =
            notes.column("loud", TEXT, Note::loud).nullable().computedAs(state.upper(), ComputedStorage.STORED);
    private final Schema<Note> schema = notes.build(into(Note::new, id, createdAt, updatedAt, state, label, loud));

    @Test
    void whatIsLeftOutIsSuppliedOrLeftToTheDatabase() {
        assertThat(schema.writer().insertRow(new Note(null, null, null, null, null, null)))
                .containsExactly(OMITTED, CREATED, null, OMITTED, null, OMITTED);
    }

    @Test
    void whatIsGivenIsKept() {
        assertThat(schema.writer().insertRow(new Note(7L, GIVEN, GIVEN, "old", "x", "ignored")))
                .containsExactly(7L, CUT, CUT, "old", "x", OMITTED);
    }

    @Test
    void anUpdateSuppliesItsTimestampWhateverTheRecordHolds() {
        assertThat(schema.writer().updateRow(new Note(7L, GIVEN, GIVEN, "old", null, "ignored")))
                .containsExactly(OMITTED, CUT, UPDATED, "old", null, OMITTED);
    }
}
