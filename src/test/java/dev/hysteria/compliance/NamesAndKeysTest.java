package dev.hysteria.compliance;

import static dev.hysteria.ast.ReferentialAction.CASCADE;
import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.deleteFrom;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.incoming;
import static dev.hysteria.query.Queries.insertInto;
import static dev.hysteria.query.Queries.update;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.Database;
import dev.hysteria.error.ForeignKeyViolation;
import dev.hysteria.error.UniqueViolation;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Reference;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import dev.hysteria.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names that are SQL's own or no words at all, keys of several columns, tables in a namespace. */
@Scenario(135)
class NamesAndKeysTest {
    record Line(int order, int number, String text) {}

    record Note(long id, @Nullable Integer order, @Nullable Integer number, String text) {}

    /** Two tables, the second of which refers to the first by two columns. */
    private static final class Tables {
        private final NumberColumn<Line, Integer> order;
        private final NumberColumn<Line, Integer> number;
        private final TextColumn<Line> text;
        private final Schema<Line> lines;
        private final NumberColumn<Note, Long> id;
        private final NumberColumn<Note, Integer> noteOrder;
        private final NumberColumn<Note, Integer> noteNumber;
        private final Schema<Note> notes;

        Tables(SchemaBuilder<Line> first, SchemaBuilder<Note> second, List<String> names) {
            order = first.column(names.get(0), INTEGER, Line::order).primaryKey();
            number = first.column(names.get(1), INTEGER, Line::number).primaryKey();
            text = first.column(names.get(2), varchar(40), Line::text);
            lines = first.index(text).build(into(Line::new, order, number, text));
            id = second.column(names.get(3), BIGINT, Note::id).primaryKey();
            noteOrder = second.column(names.get(4), INTEGER, Note::order).nullable();
            noteNumber = second.column(names.get(5), INTEGER, Note::number).nullable();
            TextColumn<Note> noteText = second.column(names.get(6), varchar(40), Note::text);
            second.foreignKey(
                    Reference.of(noteOrder, () -> order).and(noteNumber, () -> number), on -> on.delete(CASCADE));
            notes = second.unique(noteOrder, noteText).build(into(Note::new, id, noteOrder, noteNumber, noteText));
        }
    }

    private static final Tables PLAIN = new Tables(
            Schema.builder("lines"),
            Schema.builder("notes"),
            List.of("order_no", "number", "text", "id", "order_no", "number", "text"));

    private static final Tables RESERVED = new Tables(
            Schema.builder("Order"),
            Schema.builder("group"),
            List.of("select", "From", "WHERE", "table", "Select", "null", "user"));

    private static final Tables HOSTILE = new Tables(
            Schema.builder("Größe 1; --"),
            Schema.builder("a`b]c[d'e.f"),
            List.of(" a", "a.b", "'", "?", "x y", "`", "[]]\\x"));

    private static final Tables DOUBLE_QUOTES = new Tables(
            Schema.builder("a\"b"), Schema.builder("\"\""), List.of("\"", "a\"\"b", "c", "\"d", "e\"", "f", "g"));

    private static Tables inNamespace(String namespace) {
        return new Tables(
                Schema.builder(namespace, "lines"),
                Schema.builder(namespace, "Notes"),
                List.of("order", "number", "text", "id", "order", "number", "text"));
    }

    @EveryDatabase
    void keysOfSeveralColumns(FreshDatabase fresh) {
        used(PLAIN, fresh);
    }

    @EveryDatabase
    void reservedWordsAndMixedCase(FreshDatabase fresh) {
        used(RESERVED, fresh);
    }

    @EveryDatabase
    void namesThatAreNoWords(FreshDatabase fresh) {
        used(HOSTILE, fresh);
    }

    @EveryDatabase(except = TestDatabase.ORACLE)
    void namesWithDoubleQuotes(FreshDatabase fresh) {
        used(DOUBLE_QUOTES, fresh);
    }

    @EveryDatabase(TestDatabase.ORACLE)
    void namesWithDoubleQuotesAreRefusedByName(FreshDatabase fresh) {
        assertThatThrownBy(() -> used(DOUBLE_QUOTES, fresh))
                .isInstanceOf(UnsupportedFeature.class)
                .hasMessageContaining("a double quote in the name");
    }

    @EveryDatabase({TestDatabase.MYSQL, TestDatabase.MARIADB})
    void namesThatAServerOrDriverMisreadsAreRefused(FreshDatabase fresh) {
        for (String name : List.of("a ", "\uD83D\uDE00", "a\\", "a\\`b")) {
            assertThatThrownBy(() -> used(
                            new Tables(
                                    Schema.builder(name),
                                    Schema.builder("b"),
                                    List.of("a", "b", "c", "d", "e", "f", "g")),
                            fresh))
                    .isInstanceOf(UnsupportedFeature.class)
                    .hasMessageContaining("the name “" + name + "”");
        }
    }

    @EveryDatabase(except = {TestDatabase.ORACLE, TestDatabase.MYSQL, TestDatabase.MARIADB})
    void namesBeyondTheFirstPlaneAndWithSpaces(FreshDatabase fresh) {
        used(
                new Tables(
                        Schema.builder("\uD83D\uDE00 "),
                        Schema.builder(" "),
                        List.of(" ", "\uD83D\uDE00", "c\\", "d", "e", "f", "g ")),
                fresh);
    }

    @EveryDatabase(except = TestDatabase.ORACLE)
    void tablesInANamespace(FreshDatabase fresh) throws SQLException {
        String namespace = fresh.database() == TestDatabase.SQLITE ? "main" : fresh.name() + " Sub";
        try (Connection connection = fresh.connect();
                Statement statement = connection.createStatement()) {
            switch (fresh.database()) {
                case SQLITE -> {}
                case MYSQL, MARIADB -> statement.execute("CREATE DATABASE `" + namespace + "`");
                case SQLSERVER -> statement.execute("CREATE SCHEMA [" + namespace + "]");
                case POSTGRES, COCKROACH -> statement.execute("CREATE SCHEMA \"" + namespace + "\"");
                case ORACLE, REDIS, MONGO -> throw new IllegalStateException();
            }
        }
        try {
            used(inNamespace(namespace), fresh);
        } finally {
            drop(namespace, fresh);
        }
    }

    private static void drop(String namespace, FreshDatabase fresh) throws SQLException {
        if (fresh.database() == TestDatabase.MYSQL || fresh.database() == TestDatabase.MARIADB) {
            try (Connection connection = fresh.connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("DROP DATABASE `" + namespace + "`");
            }
        }
    }

    private static void used(Tables tables, FreshDatabase fresh) {
        try (Database db = Blog.connect(fresh, tables.notes, tables.lines)) {
            written(db, tables);
            joined(db, tables);
            guarded(db, tables);
        }
    }

    private static void written(Database db, Tables tables) {
        assertThat(db.insert(tables.lines, new Line(1, 1, "a"))).isEqualTo(new Line(1, 1, "a"));
        db.insertAll(tables.lines, List.of(new Line(1, 2, "b"), new Line(2, 1, "c")));
        db.insertAll(
                tables.notes, List.of(new Note(1, 1, 2, "x"), new Note(2, null, null, "y"), new Note(3, null, 2, "z")));
        db.execute(insertInto(tables.lines)
                .values(new Line(2, 1, "changed"))
                .onConflict(tables.order, tables.number)
                .update(tables.text.to(incoming(tables.text))));
        db.execute(update(tables.lines)
                .set(tables.text.to(tables.text.concat("!")))
                .where(tables.order.eq(1), tables.number.eq(1)));

        assertThat(db.list(from(tables.lines).orderBy(tables.order.asc(), tables.number.asc())))
                .containsExactly(new Line(1, 1, "a!"), new Line(1, 2, "b"), new Line(2, 1, "changed"));
    }

    private static void joined(Database db, Tables tables) {
        var peer = tables.lines.as("Peer of \u00fc");
        assertThat(db.list(from(tables.lines)
                        .join(tables.notes, tables.noteOrder.eq(tables.order), tables.noteNumber.eq(tables.number))
                        .join(peer, tables.order.of(peer).eq(tables.order))
                        .orderBy(tables.number.of(peer).asc())
                        .select(tables.text.of(peer))))
                .containsExactly("a!", "b");
    }

    private static void guarded(Database db, Tables tables) {
        assertThatThrownBy(() -> db.insert(tables.lines, new Line(1, 2, "twice")))
                .isInstanceOf(UniqueViolation.class);
        assertThatThrownBy(() -> db.insert(tables.notes, new Note(4, 9, 9, "nowhere")))
                .isInstanceOf(ForeignKeyViolation.class);
        db.insert(tables.notes, new Note(5, null, null, "y"));
        db.execute(deleteFrom(tables.lines).where(tables.order.eq(1), tables.number.eq(2)));
        assertThat(db.list(from(tables.notes).orderBy(tables.id.asc()).select(tables.id)))
                .as("the first went with its line")
                .containsExactly(2L, 3L, 5L);
    }
}
