package dev.hysteria.session;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.deleteFrom;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.TEXT;
import static dev.hysteria.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.Database;
import dev.hysteria.error.CheckViolation;
import dev.hysteria.error.ConstraintViolation;
import dev.hysteria.error.ForeignKeyViolation;
import dev.hysteria.error.NotNullViolation;
import dev.hysteria.error.QueryException;
import dev.hysteria.error.StatementFailed;
import dev.hysteria.error.TransactionException;
import dev.hysteria.error.UniqueViolation;
import dev.hysteria.error.ValidationFailed;
import dev.hysteria.query.Hook;
import dev.hysteria.query.LoadOptions;
import dev.hysteria.query.LoadProgress;
import dev.hysteria.query.Session;
import dev.hysteria.reference.ReferenceDatabase;
import dev.hysteria.schema.Alias;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;
import dev.hysteria.session.Items.Item;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import dev.hysteria.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Very many records, stored by the fastest way that a database has. */
@EveryDatabase
@Scenario(145)
class LoadTest {
    record Part(
            @Nullable Long id,
            @Nullable String name,
            @Nullable Integer count,
            @Nullable Long whole,
            @Nullable String note) {}

    private static final SchemaBuilder<Part> parts = Schema.builder("parts");
    private static final NumberColumn<Part, Long> ID =
            parts.column("id", BIGINT, Part::id).primaryKey().generated();
    private static final TextColumn<Part> NAME =
            parts.column("name", varchar(40), Part::name).defaultsTo("screw");
    private static final NumberColumn<Part, Integer> COUNT =
            parts.column("count", INTEGER, Part::count).defaultsTo(1);
    private static final NumberColumn<Part, Long> WHOLE =
            parts.column("whole", BIGINT, Part::whole).nullable().references(() -> ID);
    private static final TextColumn<Part> NOTE =
            parts.column("note", TEXT, Part::note).nullable();
    private static final Schema<Part> PARTS =
            parts.check("some", COUNT.gt(0)).build(into(Part::new, ID, NAME, COUNT, WHOLE, NOTE));

    private final Database db;

    LoadTest(FreshDatabase fresh) {
        db = Opened.with(fresh, Items.ITEMS, PARTS);
        db.execute(deleteFrom(PARTS).all());
        db.execute(deleteFrom(Items.ITEMS).all());
    }

    @AfterEach
    void close() {
        assertThat(db.pool().inUse()).isZero();
        db.close();
    }

    @Test
    void theTableIsAsAfterAnInsertOfAll() {
        everywhere(session -> {
            assertThat(session.load(Items.ITEMS, items(20_000))).isEqualTo(20_000);
            assertThat(session.list(from(Items.ITEMS).orderBy(Items.ID.asc())))
                    .isEqualTo(items(20_000).toList());
            assertThat(session.load(Items.ITEMS, List.of())).isZero();
            assertThat(session.load(Items.ITEMS, Stream.of(new Item(-1, "one"))))
                    .isEqualTo(1);
            return session.count(from(Items.ITEMS));
        });
    }

    @Test
    void recordsMayLeaveOutDifferentColumns() {
        List<Part> rows = new ArrayList<>();
        for (int i = 0; i < 2_100; i++) {
            rows.add(new Part(
                    i % 7 == 0 ? -1L - i : null,
                    i % 2 == 0 ? "name " + i : null,
                    i % 3 == 0 ? i + 1 : null,
                    null,
                    i % 5 == 0 ? "note" : null));
        }
        everywhere(session -> {
            session.insertAll(PARTS, rows);
            List<Part> inserted = withoutNumbers(session);
            session.execute(deleteFrom(PARTS).all());

            assertThat(session.load(PARTS, rows)).isEqualTo(rows.size());

            assertThat(withoutNumbers(session)).containsExactlyInAnyOrderElementsOf(inserted);
            assertThat(session.count(from(PARTS).where(NAME.eq("screw"), COUNT.eq(1))))
                    .isEqualTo(rows.stream()
                            .filter(row -> row.name() == null && (row.count() == null || row.count() == 1))
                            .count());
            return inserted.size();
        });
    }

    private static List<Part> withoutNumbers(Session session) {
        return session.list(from(PARTS)).stream()
                .map(part -> new Part(
                        part.id() < 0 ? part.id() : null, part.name(), part.count(), part.whole(), part.note()))
                .toList();
    }

    @Test
    void recordsMayLeaveOutEveryColumn() {
        SchemaBuilder<Part> numbered = Schema.builder("numbered_parts");
        NumberColumn<Part, Long> number =
                numbered.column("id", BIGINT, Part::id).primaryKey().generated();
        TextColumn<Part> name = numbered.column("name", varchar(40), Part::name).defaultsTo("screw");
        NumberColumn<Part, Integer> count =
                numbered.column("count", INTEGER, Part::count).defaultsTo(1);
        Schema<Part> schema =
                numbered.build(into((id, title, some) -> new Part(id, title, some, null, null), number, name, count));
        db.create(schema);

        db.load(schema, IntStream.range(0, 2_000).mapToObj(i -> new Part(null, null, null, null, null)));
        db.load(schema, List.of(new Part(null, "nut", null, null, null), new Part(null, null, null, null, null)));

        assertThat(db.count(from(schema).where(name.eq("screw"), count.eq(1)))).isEqualTo(2_001);
        assertThat(db.count(from(schema).where(name.eq("nut")))).isEqualTo(1);
    }

    @Test
    void textsOfAnyLengthAndContent() {
        List<String> texts = List.of(
                "",
                "\\N",
                "\\.",
                "\\",
                "\\\\",
                "\t",
                "a\tb\nc\rd\u000be\bf\fg",
                "\\t\\n",
                "\r\n",
                "'\"`",
                "\uD83D\uDE00",
                "{}",
                "NULL",
                "x".repeat(1_000_000),
                "\\\n".repeat(200_000),
                "é".repeat(300_000));
        List<Part> rows = IntStream.range(0, texts.size())
                .mapToObj(i -> new Part(i + 1L, "text", 1, null, texts.get(i)))
                .toList();

        everywhere(session -> {
            session.load(PARTS, rows);
            assertThat(session.list(from(PARTS).orderBy(ID.asc()))).isEqualTo(rows);
            return rows.size();
        });
    }

    @Test
    void nothingIsLeftAfterAViolation(TestDatabase database) {
        everywhere(session -> {
            assertViolated(session, UniqueViolation.class, "pk_parts", new Part(1L, "twice", 1, null, null));
            assertViolated(session, CheckViolation.class, "some", new Part(-1L, "none", 0, null, null));
            boolean named = !(database == TestDatabase.SQLITE && session instanceof Database);
            assertViolated(
                    session,
                    ForeignKeyViolation.class,
                    named ? "fk_parts_whole" : "",
                    new Part(-1L, "lost", 1, -5L, null));
            return 0;
        });
    }

    private static void assertViolated(
            Session session, Class<? extends ConstraintViolation> type, String constraint, Part last) {
        Stream<Part> rows = Stream.concat(
                LongStream.rangeClosed(1, 3_000).mapToObj(id -> new Part(id, "part", 1, null, null)), Stream.of(last));
        assertThatThrownBy(() -> session.load(PARTS, rows)).isInstanceOfSatisfying(type, violation -> {
            assertThat(violation.constraintName().orElse("")).isEqualTo(constraint);
            assertThat(violation.table().orElse("parts")).isEqualTo("parts");
        });
        assertThat(session.count(from(PARTS))).isZero();
    }

    @Test
    void aMissingValueIsAViolation() {
        SchemaBuilder<Part> lenient = Schema.builder("parts");
        Schema<Part> schema = lenient.build(into(
                (id, name) -> new Part(id, name, 1, null, null),
                lenient.column("id", BIGINT, Part::id).primaryKey(),
                lenient.column("name", varchar(40), Part::name).nullable()));

        assertThatThrownBy(() -> db.load(schema, List.of(new Part(1L, null, null, null, null))))
                .isInstanceOfSatisfying(
                        NotNullViolation.class,
                        violation -> assertThat(violation.columns()).containsExactly("name"));
    }

    @Test
    void aLoadIsAPartOfTheTransaction() {
        everywhere(session -> session.<Long>transaction(tx -> {
            tx.load(Items.ITEMS, items(3_000));
            assertThatThrownBy(() ->
                            tx.load(Items.ITEMS, Stream.concat(items(5_000).skip(3_000), items(1))))
                    .isInstanceOf(UniqueViolation.class);
            assertThat(tx.count(from(Items.ITEMS))).isEqualTo(3_000);
            tx.load(Items.ITEMS, items(4_000).skip(3_000));
            return tx.count(from(Items.ITEMS));
        }));
        assertThat(db.count(from(Items.ITEMS))).isEqualTo(4_000);
        db.execute(deleteFrom(Items.ITEMS).all());

        assertThatThrownBy(() -> db.transaction(tx -> {
                    tx.load(Items.ITEMS, items(3_000));
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
        assertThat(db.count(from(Items.ITEMS))).isZero();
    }

    @Test
    void progressIsToldWhileRecordsAreTaken() {
        everywhere(session -> {
            AtomicLong taken = new AtomicLong();
            List<LoadProgress> told = new ArrayList<>();
            LoadOptions options = LoadOptions.defaults().withProgress(1_500, progress -> {
                assertThat(taken).hasValue(progress.rows());
                told.add(progress);
            });

            session.load(Items.ITEMS, items(6_100).peek(item -> taken.incrementAndGet()), options);

            assertThat(told).extracting(LoadProgress::rows).containsExactly(1_500L, 3_000L, 4_500L, 6_000L);
            assertThat(told).extracting(LoadProgress::elapsed).isSorted();
            return told.size();
        });
        assertThatThrownBy(() -> LoadOptions.defaults().withProgress(0, progress -> {}))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("every 0 rows");
    }

    @Test
    void whatIsThrownMeanwhileUndoesIt() {
        everywhere(session -> {
            LoadOptions stopping = LoadOptions.defaults().withProgress(2_000, progress -> {
                throw new IllegalStateException("stop at " + progress.rows());
            });
            assertThatThrownBy(() -> session.load(Items.ITEMS, items(5_000), stopping))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("stop at 2000");
            assertThatThrownBy(() -> session.load(Items.ITEMS, items(5_000).peek(item -> {
                        if (item.id() == 4_000) {
                            throw new IllegalStateException("no more records");
                        }
                    })))
                    .hasMessage("no more records");
            assertThat(session.count(from(Items.ITEMS))).isZero();
            assertThat(session.load(Items.ITEMS, items(10))).isEqualTo(10);
            return 0;
        });
    }

    @Test
    void recordsMayComeFromAnotherConnectionOnly(TestDatabase database) {
        db.load(Items.ITEMS, items(1_000));
        Function<Item, Item> moved = item -> new Item(item.id() + 1_000, item.name());
        Alias<Item> source = Items.ITEMS.as("source");

        assertThatThrownBy(() ->
                        db.transaction(tx -> tx.load(Items.ITEMS, items(10).peek(item -> tx.count(from(Items.ITEMS))))))
                .isInstanceOf(TransactionException.class);
        assertThatThrownBy(() ->
                        db.transaction(tx -> tx.stream(from(source), rows -> tx.load(Items.ITEMS, rows.map(moved)))))
                .as("one driver runs nothing at all while a result is read")
                .isInstanceOf(database == TestDatabase.MYSQL ? StatementFailed.class : TransactionException.class);
        assertThat(db.count(from(Items.ITEMS))).isEqualTo(1_000);

        assertThat(db.<Item, Long>stream(
                        from(Items.ITEMS).where(Items.ID.lt(1_000L)), rows -> db.load(Items.ITEMS, rows.map(moved))))
                .isEqualTo(1_000);
        assertThat(db.count(from(Items.ITEMS))).isEqualTo(2_000);
    }

    @Test
    void recordsAreChangedAndValidatedInTheirTurn() {
        SchemaBuilder<Item> builder = Schema.builder("items");
        Hook<Item> shout = Hook.beforeInsert("shout", item -> new Item(item.id(), item.name() + "!"));
        Schema<Item> schema = builder.validate("must not be item 2500", item -> item.id() != 2_500)
                .hooks(shout)
                .build(into(
                        Item::new,
                        builder.column("id", BIGINT, Item::id).primaryKey(),
                        builder.column("name", varchar(80), Item::name)));
        everywhere(session -> {
            assertThatThrownBy(() -> session.load(schema, items(5_000)))
                    .isInstanceOfSatisfying(
                            ValidationFailed.class,
                            failed -> assertThat(failed.problems())
                                    .singleElement()
                                    .satisfies(
                                            problem -> assertThat(problem.row()).hasValue(2_500)));
            assertThat(session.count(from(Items.ITEMS))).isZero();
            session.load(schema, items(2_000));
            session.withoutHooks(shout).load(schema, items(2_001).skip(2_000));
            assertThat(session.count(from(Items.ITEMS).where(Items.NAME.endsWith("!"))))
                    .isEqualTo(2_000);
            return session.count(from(Items.ITEMS));
        });
    }

    @Test
    void hooksAreGivenWhatWasStored() {
        SchemaBuilder<Part> builder = Schema.builder("parts");
        Hook<Part> copy = Hook.afterInsert(
                "copy", (session, part) -> session.insert(Items.ITEMS, new Item(part.id(), part.name())));
        Schema<Part> schema = builder.hooks(copy)
                .build(into(
                        (id, name) -> new Part(id, name, 1, null, null),
                        builder.column("id", BIGINT, Part::id).primaryKey().generated(),
                        builder.column("name", varchar(40), Part::name)));
        everywhere(session -> {
            Stream<Part> rows = IntStream.range(0, 1_200).mapToObj(i -> new Part(null, "p" + i, 1, null, null));
            List<Long> told = new ArrayList<>();
            assertThat(session.load(
                            schema, rows, LoadOptions.defaults().withProgress(500, each -> told.add(each.rows()))))
                    .isEqualTo(1_200);
            assertThat(told).containsExactly(500L, 1_000L);
            assertThat(session.list(from(Items.ITEMS).orderBy(Items.ID.asc()).select(Items.ID)))
                    .isEqualTo(session.list(from(PARTS).orderBy(ID.asc()).select(ID)));
            return session.count(from(Items.ITEMS));
        });
    }

    @Test
    void aViewIsRefused() {
        SchemaBuilder<Item> builder = Schema.view("item_view");
        Schema<Item> view = builder.build(into(
                Item::new, builder.column("id", BIGINT, Item::id), builder.column("name", varchar(80), Item::name)));

        everywhere(session -> {
            assertThatThrownBy(() -> session.load(view, items(1)))
                    .isInstanceOf(QueryException.class)
                    .hasMessageContaining("item_view is a view");
            return 0;
        });
    }

    private static Stream<Item> items(int count) {
        return LongStream.range(0, count).mapToObj(id -> new Item(id, "item " + id));
    }

    /** The same on the database and in memory. */
    private <T> void everywhere(Function<Session, T> work) {
        ReferenceDatabase memory = new ReferenceDatabase();
        memory.create(Items.ITEMS, PARTS);
        assertThat(work.apply(memory)).isEqualTo(work.apply(db));
    }
}
