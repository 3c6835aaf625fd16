package dev.hysteria.compliance;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.deleteFrom;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.insertInto;
import static dev.hysteria.query.Queries.truncate;
import static dev.hysteria.query.Queries.update;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.Database;
import dev.hysteria.dialect.Dialects;
import dev.hysteria.error.QueryException;
import dev.hysteria.error.RecordNotFound;
import dev.hysteria.error.SchemaException;
import dev.hysteria.error.ValidationFailed;
import dev.hysteria.query.Hook;
import dev.hysteria.query.Session;
import dev.hysteria.query.Tags;
import dev.hysteria.reference.ReferenceDatabase;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.RecordHook;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import dev.hysteria.testing.SeenStatements;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is done with each record that is written. */
@EveryDatabase
@Scenario(76)
class HooksTest {
    record Entry(@Nullable Long id, String text) {}

    record Doc(@Nullable Long id, String title, @Nullable Integer pages) {
        Doc titled(String other) {
            return new Doc(id, other, pages);
        }
    }

    /** What was called, in order; tests run one after another. */
    private static final List<String> CALLS = new ArrayList<>();

    private static final SchemaBuilder<Entry> ENTRY = Schema.builder("entries");
    private static final NumberColumn<Entry, Long> ENTRY_ID =
            ENTRY.column("id", BIGINT, Entry::id).primaryKey().generated();
    private static final TextColumn<Entry> TEXT = ENTRY.column("text", varchar(80), Entry::text);
    private static final Schema<Entry> ENTRIES = ENTRY.build(into(Entry::new, ENTRY_ID, TEXT));

    private static final Hook<Doc> TRIMMED = Hook.beforeInsert("trimmed", doc -> {
        CALLS.add("trim " + doc.title());
        return doc.titled(doc.title().strip());
    });
    private static final Hook<Doc> LOWERED = Hook.beforeInsert("lowered", doc -> {
        CALLS.add("lower " + doc.title());
        return doc.titled(doc.title().toLowerCase(Locale.ROOT));
    });
    private static final Hook<Doc> INSERTED =
            Hook.afterInsert("inserted", (session, doc) -> log(session, "inserted", doc));
    private static final Hook<Doc> CHECKED = Hook.afterInsert("checked", (session, doc) -> check("checked", doc));
    private static final Hook<Doc> STRIPPED = Hook.beforeUpdate("stripped", doc -> {
        CALLS.add("strip " + doc.title());
        return doc.titled(doc.title().strip());
    });
    private static final Hook<Doc> UPDATED =
            Hook.afterUpdate("updated", (session, doc) -> log(session, "updated", doc));
    private static final Hook<Doc> REVIEWED = Hook.afterUpdate("reviewed", (session, doc) -> check("reviewed", doc));
    private static final Hook<Doc> LEAVING =
            Hook.beforeDelete("leaving", (session, doc) -> log(session, "leaving", doc));
    private static final Hook<Doc> GONE = Hook.afterDelete("gone", (session, doc) -> check("gone", doc));

    private static final SchemaBuilder<Doc> DOC = Schema.builder("docs");
    private static final NumberColumn<Doc, Long> ID =
            DOC.column("id", BIGINT, Doc::id).primaryKey().generated();
    private static final TextColumn<Doc> TITLE =
            DOC.column("title", varchar(40), Doc::title).unique();
    private static final NumberColumn<Doc, Integer> PAGES =
            DOC.column("pages", INTEGER, Doc::pages).defaultsTo(7);
    private static final Schema<Doc> DOCS = DOC.hooks(TRIMMED, LOWERED, INSERTED)
            .validate(TITLE, "must be trimmed", title -> {
                CALLS.add("validate " + title);
                return title.strip().equals(title);
            })
            .hooks(CHECKED, STRIPPED, UPDATED, REVIEWED, LEAVING, GONE)
            .build(into(Doc::new, ID, TITLE, PAGES));

    private final Database db;
    private final SeenStatements seen;
    private final ReferenceDatabase memory = new ReferenceDatabase();

    HooksTest(FreshDatabase fresh) {
        Tables.open(fresh, filling -> filling.create(ENTRIES, DOCS)).close();
        seen = SeenStatements.of(fresh.dataSource());
        db = Database.over(seen.source(), Dialects.of(fresh.database()));
        memory.create(ENTRIES, DOCS);
    }

    private static void log(Session session, String what, Doc doc) {
        CALLS.add(what + " " + doc.title());
        session.insert(ENTRIES, new Entry(null, what + " " + doc.title()));
    }

    private static void check(String what, Doc doc) {
        CALLS.add(what + " " + doc.title());
        if (doc.title().startsWith("bad")) {
            throw new IllegalStateException(what);
        }
    }

    @BeforeEach
    void clear() {
        db.execute(deleteFrom(ENTRIES).all());
        db.execute(deleteFrom(DOCS).all());
        calls();
    }

    @AfterEach
    void close() {
        db.close();
    }

    private static List<String> calls() {
        List<String> calls = List.copyOf(CALLS);
        CALLS.clear();
        return calls;
    }

    private static Doc doc(String title) {
        return new Doc(null, title, 1);
    }

    private static List<String> titles(Session session) {
        return session.list(from(DOCS).orderBy(TITLE.asc()).select(TITLE));
    }

    private static List<String> entries(Session session) {
        return session.list(from(ENTRIES).orderBy(ENTRY_ID.asc()).select(TEXT));
    }

    private void onEach(Consumer<Session> test) {
        test.accept(db);
        calls();
        test.accept(memory);
    }

    @Test
    void hooksRunInTheirOrderAndValidatorsBetween() {
        onEach(session -> {
            Doc stored = session.insert(DOCS, doc(" A "));
            assertThat(stored.title()).isEqualTo("a");
            assertThat(calls()).containsExactly("trim  A ", "lower A", "validate a", "inserted a", "checked a");

            Doc changed = session.update(DOCS, stored.titled(" b"));
            assertThat(changed.title()).isEqualTo("b");
            assertThat(calls()).containsExactly("strip  b", "validate b", "updated b", "reviewed b");

            Doc again = session.updateChanged(DOCS, changed, changed.titled("c "));
            assertThat(again).isEqualTo(new Doc(stored.id(), "c", 1));
            assertThat(calls()).containsExactly("strip c ", "validate c", "updated c", "reviewed c");
            assertThat(session.updateChanged(DOCS, again, again.titled(" c"))).isEqualTo(again);
            assertThat(calls()).as("nothing differs").containsExactly("strip  c", "validate c");

            session.delete(DOCS, again);
            assertThat(calls()).containsExactly("leaving c", "gone c");
            assertThat(titles(session)).isEmpty();
            assertThat(entries(session)).containsExactly("inserted a", "updated b", "updated c", "leaving c");
        });
    }

    @Test
    void manyRowsHaveEachTheirHooks() {
        onEach(session -> {
            List<Doc> stored = session.insertAll(DOCS, List.of(doc("X"), new Doc(null, "Y", null), doc("Z")));
            assertThat(stored).extracting(Doc::title).containsExactly("x", "y", "z");
            assertThat(stored).extracting(Doc::pages).containsExactly(1, 7, 1);
            assertThat(calls())
                    .containsExactly(
                            "trim X",
                            "lower X",
                            "trim Y",
                            "lower Y",
                            "trim Z",
                            "lower Z",
                            "validate x",
                            "validate y",
                            "validate z",
                            "inserted x",
                            "checked x",
                            "inserted y",
                            "checked y",
                            "inserted z",
                            "checked z");

            assertThat(session.updateAll(
                            DOCS,
                            List.of(stored.get(2).titled("p "), stored.get(0).titled("q "))))
                    .extracting(Doc::title)
                    .containsExactly("p", "q");
            assertThat(calls())
                    .containsExactly(
                            "strip p ",
                            "strip q ",
                            "validate p",
                            "validate q",
                            "updated p",
                            "reviewed p",
                            "updated q",
                            "reviewed q");

            assertThat(session.load(DOCS, List.of(doc("M "), doc(" N")))).isEqualTo(2);
            assertThat(calls())
                    .as("each in its turn")
                    .containsExactly(
                            "trim M ",
                            "lower M",
                            "validate m",
                            "trim  N",
                            "lower N",
                            "validate n",
                            "inserted m",
                            "checked m",
                            "inserted n",
                            "checked n");

            session.deleteAll(DOCS, stored);
            assertThat(calls()).containsExactly("leaving x", "leaving y", "leaving z", "gone x", "gone y", "gone z");
        });
    }

    @Test
    void commandsOfRecordsRunThem() {
        onEach(session -> {
            assertThat(session.execute(insertInto(DOCS).values(List.of(doc(" A"), doc("B ")))))
                    .isEqualTo(2);
            assertThat(calls())
                    .containsExactly(
                            "trim  A",
                            "lower A",
                            "trim B ",
                            "lower B",
                            "validate a",
                            "validate b",
                            "inserted a",
                            "checked a",
                            "inserted b",
                            "checked b");
            assertThat(session.list(insertInto(DOCS).values(doc("C")).returning(into(Doc::new, ID, TITLE, PAGES))))
                    .extracting(Doc::title)
                    .containsExactly("c");
            assertThat(calls()).containsExactly("trim C", "lower C", "validate c", "inserted c", "checked c");
            assertThat(session.first(insertInto(DOCS).values(doc("D")).returning(TITLE)))
                    .contains("d");
            assertThat(calls()).hasSize(5);

            assertThat(session.execute(insertInto(DOCS)
                            .values(List.of(doc("A"), doc("E")))
                            .onConflict(TITLE)
                            .skip()))
                    .isEqualTo(1);
            assertThat(calls())
                    .as("a was left out")
                    .endsWith("inserted e", "checked e")
                    .doesNotContain("inserted a");
            assertThat(session.execute(insertInto(DOCS)
                            .values(List.of(new Doc(null, "A", 5), doc("F")))
                            .onConflict(TITLE)
                            .updateAll()))
                    .isEqualTo(2);
            assertThat(calls())
                    .as("changed or inserted")
                    .endsWith("inserted a", "checked a", "inserted f", "checked f");

            assertThat(session.findOrInsert(DOCS, doc(" A"), TITLE).pages()).isEqualTo(5);
            assertThat(calls()).as("found as it would be inserted").containsExactly("trim  A", "lower A");
            assertThat(session.findOrInsert(DOCS, doc("G"), TITLE).title()).isEqualTo("g");
            assertThat(calls()).containsExactly("trim G", "lower G", "validate g", "inserted g", "checked g");
        });
    }

    @Test
    void commandsWithoutRecordsRunNone() {
        onEach(session -> {
            session.execute(insertInto(DOCS).set(TITLE.to("A"), PAGES.to(1)));
            session.execute(update(DOCS).set(TITLE.to("B")).where(TITLE.eq("A")));
            session.execute(insertInto(DOCS)
                    .from(from(DOCS).select(into(Entry::new, ID.plus(100L), TITLE.concat("!"))), ID, TITLE));
            assertThat(titles(session)).containsExactly("B", "B!");
            session.execute(deleteFrom(DOCS).where(TITLE.eq("B")));
            session.execute(truncate(DOCS).restartIdentity());
            assertThat(calls()).allMatch(call -> call.startsWith("validate"));
            assertThat(entries(session)).isEmpty();
        });
    }

    @Test
    void aHookIsLeftOutByName() {
        onEach(session -> {
            Session some = session.withoutHooks(LOWERED).withoutHooks(INSERTED, UPDATED);
            Doc stored = some.insert(DOCS, doc("A "));
            assertThat(calls()).containsExactly("trim A ", "validate A", "checked A");
            some.tagged(Tags.of("a", "b")).transaction(part -> part.transaction(inner -> inner.update(DOCS, stored)));
            assertThat(calls()).containsExactly("strip A", "validate A", "reviewed A");
            some.execute(insertInto(DOCS).values(doc("B")));
            assertThat(calls()).containsExactly("trim B", "validate B", "checked B");
            session.withoutHooks(LEAVING, GONE).delete(DOCS, stored);
            assertThat(calls()).isEmpty();
            assertThat(entries(session)).isEmpty();
            assertThatThrownBy(() -> session.withoutHooks(TRIMMED, LOWERED).insert(DOCS, doc(" x")))
                    .as("validators can't be left out")
                    .isInstanceOf(ValidationFailed.class);
            session.insert(DOCS, doc("C"));
            assertThat(calls()).as("the session itself").contains("lower C", "inserted c");
        });
    }

    @Test
    void whatAHookThrowsUndoesTheWrite() {
        onEach(session -> {
            Doc stored = session.withoutHooks(CHECKED).insert(DOCS, doc("bad"));
            Doc good = session.insert(DOCS, doc("good"));
            List<String> before = entries(session);
            for (Runnable write : List.<Runnable>of(
                    () -> session.insert(DOCS, doc("bad one")),
                    () -> session.insertAll(DOCS, List.of(doc("fine"), doc("bad one"))),
                    () -> session.execute(insertInto(DOCS).values(doc("bad one"))),
                    () -> session.list(insertInto(DOCS).values(doc("bad one")).returning(ID)),
                    () -> session.findOrInsert(DOCS, doc("bad one"), TITLE),
                    () -> session.update(DOCS, good.titled("bad one")),
                    () -> session.updateAll(DOCS, List.of(good.titled("fine"), stored.titled("bad one"))),
                    () -> session.updateChanged(DOCS, good, good.titled("bad one")),
                    () -> session.delete(DOCS, stored),
                    () -> session.deleteAll(DOCS, List.of(good, stored)))) {
                assertThatThrownBy(write::run).isInstanceOf(IllegalStateException.class);
                assertThat(titles(session)).containsExactly("bad", "good");
                assertThat(entries(session)).as("what other hooks wrote").isEqualTo(before);
            }
            session.transaction(part -> {
                part.insert(DOCS, doc("fine"));
                assertThatThrownBy(() -> part.insert(DOCS, doc("bad one"))).isInstanceOf(IllegalStateException.class);
                return part.update(DOCS, good.titled("better"));
            });
            assertThat(titles(session)).containsExactly("bad", "better", "fine");
        });
    }

    @Test
    void nothingIsSentWhenAHookRefusesBefore() {
        Hook<Entry> refusing = Hook.beforeInsert("refusing", entry -> {
            if (entry.text().isEmpty()) {
                throw new IllegalStateException("refused");
            }
            return entry;
        });
        Hook<Entry> losing = Hook.beforeUpdate("losing", HooksTest::nothing);
        SchemaBuilder<Entry> builder = Schema.builder("entries");
        var id = builder.column("id", BIGINT, Entry::id).primaryKey().generated();
        var text = builder.column("text", varchar(80), Entry::text);
        Schema<Entry> schema = builder.hooks(refusing, losing).build(into(Entry::new, id, text));
        onEach(session -> {
            Entry stored = session.insert(schema, new Entry(null, "a"));
            seen.taken();
            assertThatThrownBy(() -> session.insertAll(schema, List.of(stored, new Entry(null, ""))))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> session.update(schema, stored))
                    .isInstanceOf(QueryException.class)
                    .hasMessageContaining("losing");
            assertThat(seen.taken()).isEmpty();
            assertThat(entries(session)).containsExactly("a");
        });
    }

    @SuppressWarnings("NullAway")
    private static Entry nothing(Entry entry) {
        return null;
    }

    @Test
    void aWriteOfNoRowRunsNoHookAfter() {
        onEach(session -> {
            assertThatThrownBy(() -> session.update(DOCS, new Doc(-1L, "a", 1))).isInstanceOf(RecordNotFound.class);
            assertThat(calls()).containsExactly("strip a", "validate a");
            assertThatThrownBy(() -> session.delete(DOCS, new Doc(-1L, "a", 1))).isInstanceOf(RecordNotFound.class);
            assertThat(calls()).containsExactly("leaving a");
            assertThat(entries(session)).as("undone with it").isEmpty();
            assertThat(session.insertAll(DOCS, List.of())).isEmpty();
            assertThat(session.updateAll(DOCS, List.of())).isEmpty();
            session.deleteAll(DOCS, List.of());
            assertThat(calls()).isEmpty();
        });
    }

    @Test
    void hooksOfASchemaHaveNamesOfTheirOwn() {
        SchemaBuilder<Entry> wrong = Schema.builder("wrong");
        var id = wrong.column("id", BIGINT, Entry::id).primaryKey().generated();
        var text = wrong.column("text", varchar(80), Entry::text);
        assertThatThrownBy(() -> wrong.hooks(
                                Hook.beforeInsert("same", entry -> entry),
                                Hook.afterUpdate("same", (session, entry) -> {}),
                                Hook.afterDelete(" ", (session, entry) -> {}))
                        .build(into(Entry::new, id, text)))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("two hooks are named same")
                .hasMessageContaining("empty name");
        assertThat(INSERTED).hasToString("Hook[inserted]");
        assertThatThrownBy(() -> new Hook.Change<Entry>("late", Hook.Moment.AFTER_INSERT, entry -> entry))
                .isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> new Hook.Action<Entry>("early", Hook.Moment.BEFORE_UPDATE, (session, entry) -> {}))
                .isInstanceOf(QueryException.class);

        SchemaBuilder<Entry> strange = Schema.builder("entries");
        var strangeId = strange.column("id", BIGINT, Entry::id).primaryKey().generated();
        var strangeText = strange.column("text", varchar(80), Entry::text);
        RecordHook<Entry> own = () -> "own";
        Schema<Entry> schema = strange.hooks(own).build(into(Entry::new, strangeId, strangeText));
        assertThatThrownBy(() -> db.insert(schema, new Entry(null, "a")))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("own");
    }
}
