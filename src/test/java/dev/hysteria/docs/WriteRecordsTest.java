package dev.hysteria.docs;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.Database;
import dev.hysteria.DatabaseConfig;
import dev.hysteria.error.StaleRecord;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;
import org.junit.jupiter.api.Test;

/** The samples of the how-to page of the same name. */
class WriteRecordsTest {
    record Note(long id, String title, int version) {}

    static final class Notes {
        private static final SchemaBuilder<Note> notes = Schema.builder("notes");

        static final NumberColumn<Note, Long> ID =
                notes.column("id", BIGINT, Note::id).primaryKey();
        static final TextColumn<Note> TITLE =
                notes.column("title", varchar(80), Note::title).unique();

        // region version
        static final NumberColumn<Note, Integer> VERSION =
                notes.column("version", INTEGER, Note::version).version();
        // endregion

        static final Schema<Note> NOTES = notes.build(into(Note::new, ID, TITLE, VERSION));

        private Notes() {}
    }

    @Test
    void recordsAreWritten() {
        try (Database db = Database.open(DatabaseConfig.of("jdbc:sqlite::memory:"))) {
            db.create(Notes.NOTES);
            // region write
            Note first = db.findOrInsert(Notes.NOTES, new Note(1, "milk", 0), Notes.TITLE);
            Note bread = db.update(Notes.NOTES, new Note(1, "bread", first.version()));
            Note both = db.updateChanged(Notes.NOTES, bread, new Note(1, "milk and bread", bread.version()));
            // endregion
            assertThat(both).isEqualTo(new Note(1, "milk and bread", 2));
            // region stale
            try {
                db.update(Notes.NOTES, new Note(1, "butter", first.version()));
            } catch (StaleRecord stale) {
                System.out.println(
                        stale.key() + " is version " + stale.versions().found().getAsLong());
            }
            // endregion
            db.delete(Notes.NOTES, both);
        }
    }
}
