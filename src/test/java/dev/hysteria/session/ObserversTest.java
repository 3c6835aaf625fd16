package dev.hysteria.session;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.deleteFrom;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.insertInto;
import static dev.hysteria.query.Queries.truncate;
import static dev.hysteria.query.Queries.update;
import static dev.hysteria.sample.Categories.CATEGORIES;
import static dev.hysteria.sample.Categories.CHILDREN;
import static dev.hysteria.sample.Categories.ID;
import static dev.hysteria.sample.Categories.NAME;
import static dev.hysteria.sample.Categories.PARENT_ID;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import dev.hysteria.Database;
import dev.hysteria.LoggedValues;
import dev.hysteria.Transaction;
import dev.hysteria.TransactionOptions;
import dev.hysteria.error.DatabaseException;
import dev.hysteria.error.QueryException;
import dev.hysteria.error.TransactionException;
import dev.hysteria.error.UniqueViolation;
import dev.hysteria.expression.Projection;
import dev.hysteria.observe.ObservedStatement;
import dev.hysteria.observe.StatementEvent;
import dev.hysteria.observe.StatementEvent.Ended;
import dev.hysteria.observe.StatementEvent.Failed;
import dev.hysteria.observe.StatementEvent.Started;
import dev.hysteria.query.Select;
import dev.hysteria.query.Tags;
import dev.hysteria.sample.Categories.Category;
import dev.hysteria.sample.Users;
import dev.hysteria.schema.Schema;
import dev.hysteria.session.Items.Item;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import dev.hysteria.testing.SeenStatements;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What observers are told of the statements that are sent. */
@EveryDatabase
@Scenario(78)
class ObserversTest {
    private final List<StatementEvent> events = Collections.synchronizedList(new ArrayList<>());
    private final FreshDatabase fresh;
    private final SeenStatements seen;
    private final Database db;

    ObserversTest(FreshDatabase fresh) {
        Opened.with(fresh, CATEGORIES, Items.ITEMS, Users.USERS).close();
        this.fresh = fresh;
        seen = SeenStatements.of(fresh.dataSource());
        db = Database.over(
                seen.source(), Opened.dialect(fresh), Opened.config(fresh).withObserver(events::add));
    }

    @BeforeEach
    void fill() {
        db.execute(update(CATEGORIES).set(PARENT_ID.toNull()).all());
        db.execute(deleteFrom(CATEGORIES).all());
        db.execute(deleteFrom(Items.ITEMS).all());
        db.execute(deleteFrom(Users.USERS).all());
        db.insertAll(Items.ITEMS, List.of(new Item(1, "a"), new Item(2, "b"), new Item(3, "c")));
        events.clear();
        seen.taken();
    }

    @AfterEach
    void close() {
        db.close();
    }

    private List<StatementEvent> taken() {
        synchronized (events) {
            List<StatementEvent> taken = List.copyOf(events);
            events.clear();
            return taken;
        }
    }

    private <T extends StatementEvent> List<T> taken(Class<T> kind) {
        return only(kind, taken());
    }

    private static <T extends StatementEvent> List<T> only(Class<T> kind, List<StatementEvent> all) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private void sendOfEachKind() {
        db.insertAll(
                CATEGORIES,
                List.of(new Category(1, null, "root"), new Category(2, 1L, "one"), new Category(3, 1L, "two")));
        db.insert(Users.USERS, ReadingAndWritingTest.user("ann", 30));
        db.insertAll(
                Users.USERS, List.of(ReadingAndWritingTest.user("bob", 31), ReadingAndWritingTest.user("eve", 32)));
        var unused = db.list(from(CATEGORIES)
                .orderBy(ID.asc())
                .select(into(
                        (String name, List<String> below) -> name + below,
                        NAME,
                        CHILDREN.list().select(NAME))));
        unused = db.list(
                update(CATEGORIES).set(NAME.to("changed")).where(ID.ge(2L)).returning(NAME));
        unused = db.list(deleteFrom(CATEGORIES).where(ID.eq(3L)).returning(NAME));
        unused = db.list(insertInto(Items.ITEMS)
                .values(List.of(new Item(3, "new"), new Item(4, "d")))
                .onConflict(Items.ID)
                .updateAll()
                .returning(Items.NAME));
        db.execute(insertInto(Items.ITEMS).values(new Item(3, "x")).skipConflicts());
        var stored = db.find(Items.ITEMS, Items.ID.eq(4L)).orElseThrow();
        db.update(Items.ITEMS, new Item(4, "dd"));
        db.updateAll(Items.ITEMS, List.of(new Item(1, "aa"), new Item(2, "bb")));
        db.updateChanged(Items.ITEMS, new Item(4, "dd"), stored);
        db.delete(Items.ITEMS, stored);
        db.findOrInsert(Items.ITEMS, new Item(9, "i"), Items.ID);
        var counted = db.count(from(Items.ITEMS)) + (db.exists(from(Items.ITEMS)) ? 1 : 0);
        assertThat(counted).isEqualTo(5);
        assertThat(db.explain(from(Items.ITEMS)).steps()).isNotEmpty();
        db.execute(truncate(Items.ITEMS));
    }

    @Test
    void eachStatementThatIsSentStartsAndEndsOnce() {
        sendOfEachKind();
        List<StatementEvent> told = taken();

        assertThat(only(Started.class, told))
                .extracting(event -> event.statement().sql())
                .as("what the driver was told")
                .containsExactlyElementsOf(seen.taken())
                .hasSizeGreaterThan(15);
        assertThat(told)
                .as("one after another")
                .hasSize(2 * only(Started.class, told).size());
        for (int i = 0; i < told.size(); i += 2) {
            assertThat(told.get(i)).isInstanceOf(Started.class);
            assertThat(told.get(i + 1))
                    .isInstanceOfSatisfying(
                            Ended.class, ended -> assertThat(ended.duration()).isPositive());
            assertThat(told.get(i + 1).statement()).isSameAs(told.get(i).statement());
        }
        assertThat(only(Ended.class, told))
                .extracting(event -> event.statement().id())
                .doesNotHaveDuplicates();
    }

    @Test
    void anEndTellsTheRows() {
        assertThat(db.list(from(Items.ITEMS))).hasSize(3);
        assertThat(db.list(from(Items.ITEMS).where(Items.ID.gt(9L)))).isEmpty();
        assertThat(db.execute(update(Items.ITEMS).set(Items.NAME.to("z")).where(Items.ID.le(2L))))
                .isEqualTo(2);
        assertThat(db.execute(deleteFrom(Items.ITEMS).where(Items.ID.gt(9L)))).isZero();
        assertThat(db.execute(insertInto(Items.ITEMS).values(List.of(new Item(7, "g"), new Item(8, "h")))))
                .isEqualTo(2);

        assertThat(taken(Ended.class)).extracting(Ended::rows).containsExactly(3L, 0L, 2L, 0L, 2L);
    }

    @Test
    void aStatementTellsWhatItIs() {
        db.tagged("route", "/items").list(from(Items.ITEMS).where(Items.NAME.eq("private")));
        ObservedStatement statement = taken(Started.class).getFirst().statement();
        assertThat(statement.tags()).isEqualTo(Tags.of("route", "/items"));
        assertThat(statement.sql()).doesNotContain("route");
        assertThat(statement.dialect()).isEqualTo(db.dialect().name());
        assertThat(statement.parameters()).containsExactly("varchar(80)");
        assertThat(statement.toString()).doesNotContain("private");

        try (Database open = Opened.on(
                fresh,
                config -> config.withLog(log -> log.withValues(LoggedValues.SHOWN))
                        .withObserver(events::add))) {
            var unused = open.list(from(Items.ITEMS).where(Items.NAME.eq("shown")));
        }
        assertThat(taken(Started.class).getFirst().statement().parameters()).containsExactly("shown");
    }

    @Test
    void aFailureTellsTheError() {
        UniqueViolation thrown = catchThrowableOfType(
                UniqueViolation.class, () -> db.execute(insertInto(Items.ITEMS).values(new Item(1, "again"))));
        List<StatementEvent> told = taken();
        assertThat(told)
                .hasSize(2)
                .extracting(StatementEvent::statement)
                .containsOnly(told.getFirst().statement());
        assertThat(told.getLast()).isInstanceOfSatisfying(Failed.class, failed -> {
            assertThat(failed.error()).isInstanceOf(UniqueViolation.class).hasCause(thrown.getCause());
            assertThat(failed.duration()).isPositive();
        });

        var missing = Schema.<Item>builder("missing_table");
        var id = missing.column("id", BIGINT, Item::id).primaryKey();
        var name = missing.column("name", varchar(80), Item::name);
        var schema = missing.build(into(Item::new, id, name));
        DatabaseException refused = catchThrowableOfType(DatabaseException.class, () -> db.list(from(schema)));
        assertThat(taken(Failed.class))
                .singleElement()
                .extracting(Failed::error)
                .isSameAs(refused);

        RuntimeException own = new IllegalStateException("own");
        assertThatThrownBy(() -> db.list(from(Items.ITEMS).select(throwing(own))))
                .isSameAs(own);
        assertThat(taken())
                .hasSize(2)
                .last()
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.error()).isSameAs(own));
    }

    private static Projection<String> throwing(RuntimeException own) {
        return into(
                (Long id, String name) -> {
                    if (id == 2) {
                        throw own;
                    }
                    return name;
                },
                Items.ID,
                Items.NAME);
    }

    @Test
    void statementsOfATransactionAreKnownAsSuch() {
        var unused = db.list(from(Items.ITEMS));
        db.transaction(part -> {
            part.execute(update(Items.ITEMS).set(Items.NAME.to("z")).all());
            return part.transaction(inner -> inner.list(from(Items.ITEMS)));
        });
        assertThatThrownBy(() -> db.transaction(
                        part -> part.execute(insertInto(Items.ITEMS).values(new Item(1, "y")))))
                .isInstanceOf(UniqueViolation.class);

        List<StatementEvent> told = taken();
        assertThat(told).hasSize(8);
        assertThat(only(Failed.class, told)).hasSize(1);
        var numbers = told.stream()
                .map(event -> event.statement().transaction())
                .distinct()
                .toList();
        assertThat(numbers).hasSize(3);
        assertThat(numbers.getFirst()).isEmpty();
        assertThat(told.subList(2, 6))
                .allMatch(event -> event.statement().transaction().equals(numbers.get(1)));
        assertThat(told.subList(6, 8))
                .allMatch(event -> event.statement().transaction().equals(numbers.get(2)));
    }

    @Test
    void aStreamOfATransactionEndsWhenItIsClosed() {
        Select<Item> query = from(Items.ITEMS).orderBy(Items.ID.asc());
        var unused = db.transaction(part -> part.stream(query, rows -> {
            assertThat(taken()).hasSize(1).last().as("not ended yet").isInstanceOf(Started.class);
            return rows.findFirst().orElseThrow();
        }));
        assertThat(taken(Ended.class)).extracting(Ended::rows).containsExactly(1L);
    }

    @Test
    void aStreamEndsWithTheRowsThatWereRead() {
        Select<Item> query = from(Items.ITEMS).orderBy(Items.ID.asc());
        var unused = db.stream(query, Stream::toList);
        unused = db.stream(query, rows -> List.of(rows.findFirst().orElseThrow()));
        assertThat(db.<Item, String>stream(query, rows -> "")).isEmpty();
        unused = db.stream(query, rows -> rows.limit(2).toList());
        RuntimeException own = new IllegalStateException("own");
        assertThatThrownBy(() -> db.stream(
                        query,
                        rows -> rows.peek(row -> {
                                    throw own;
                                })
                                .toList()))
                .isSameAs(own);
        assertThat(taken(Ended.class)).extracting(Ended::rows).containsExactly(3L, 1L, 0L, 2L, 1L);

        assertThatThrownBy(() ->
                        db.stream(from(Items.ITEMS).orderBy(Items.ID.asc()).select(throwing(own)), Stream::toList))
                .isSameAs(own);
        assertThat(taken())
                .hasSize(2)
                .last()
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.error()).isSameAs(own));
    }

    @Test
    void anObserverThatFailsChangesNothing() {
        List<StatementEvent> others = new ArrayList<>();
        try (Database open = Opened.on(
                fresh,
                config -> config.withPoolSize(1)
                        .withObserver(event -> {
                            throw new IllegalStateException("an observer's own");
                        })
                        .withObserver(event -> {
                            throw new AssertionError("an observer's own");
                        })
                        .withObserver(others::add))) {
            assertThat(open.list(from(Items.ITEMS))).hasSize(3);
            assertThat(open.<Item, Long>stream(from(Items.ITEMS), Stream::count))
                    .isEqualTo(3);
            open.transaction(part -> {
                part.insert(Items.ITEMS, new Item(4, "d"));
                assertThatThrownBy(() -> part.transaction(inner -> inner.insert(Items.ITEMS, new Item(4, "e"))))
                        .isInstanceOf(UniqueViolation.class);
                return part.insert(Items.ITEMS, new Item(5, "e"));
            });
            assertThat(open.count(from(Items.ITEMS))).isEqualTo(5);
            assertThat(open.pool().inUse()).isZero();
        }
        assertThat(only(Failed.class, others)).hasSize(1);
        assertThat(only(Started.class, others)).hasSize(others.size() / 2);
    }

    @Test
    void whatIsNotSentIsNotObserved() {
        assertThatThrownBy(() -> db.execute(update(Items.ITEMS).set(Items.NAME.to("x"))))
                .isInstanceOf(QueryException.class);
        assertThat(db.insertAll(Items.ITEMS, List.of())).isEmpty();
        Transaction[] kept = new Transaction[1];
        db.transaction(TransactionOptions.defaults().readOnly(), part -> {
            kept[0] = part;
            assertThatThrownBy(() -> part.execute(deleteFrom(Items.ITEMS).all()))
                    .isInstanceOf(TransactionException.class);
            return "";
        });
        assertThatThrownBy(() -> kept[0].list(from(Items.ITEMS))).isInstanceOf(TransactionException.class);
        assertThat(taken()).as("nor the begin and end of a transaction").isEmpty();
        assertThat(seen.taken()).isEmpty();
    }

    @Test
    void anInsertOfManyRowsIsAsManyStatementsAsItWasSplitInto() {
        db.insertAll(
                Items.ITEMS,
                IntStream.range(10, 40_010).mapToObj(i -> new Item(i, "i")).toList());
        List<StatementEvent> told = taken();
        assertThat(only(Started.class, told)).hasSameSizeAs(seen.taken()).hasSizeGreaterThan(1);
        assertThat(only(Ended.class, told).stream().mapToLong(Ended::rows).sum())
                .isGreaterThanOrEqualTo(40_000);
        assertThat(told).extracting(event -> event.statement().transaction()).doesNotContain(OptionalLong.empty());
        assertThat(told).allMatch(event -> event.statement().parameters().size() <= 100);
    }

    @Test
    void aLoadIsObserved() {
        assertThat(db.load(Items.ITEMS, IntStream.range(10, 2_510).mapToObj(i -> new Item(i, "i"))))
                .isEqualTo(2_500);
        List<StatementEvent> told = taken();
        assertThat(only(Ended.class, told).stream().mapToLong(Ended::rows).sum())
                .isEqualTo(2_500);
        assertThat(only(Started.class, told)).hasSize(told.size() / 2);

        Stream<Item> broken = IntStream.range(10_000, 22_500).mapToObj(i -> {
            if (i == 22_400) {
                throw new IllegalStateException("no more");
            }
            return new Item(i, "i".repeat(60));
        });
        assertThatThrownBy(() -> db.load(Items.ITEMS, broken)).isInstanceOf(IllegalStateException.class);
        List<StatementEvent> undone = taken();
        assertThat(undone).isNotEmpty();
        assertThat(only(Started.class, undone))
                .as("none is left open")
                .extracting(event -> event.statement().id())
                .containsExactlyElementsOf(undone.stream()
                        .filter(event -> !(event instanceof Started))
                        .map(event -> event.statement().id())
                        .toList());
    }

    @Test
    void threadsAreToldApart() throws Exception {
        try (Database open = Opened.on(fresh, config -> config.withPoolSize(4).withObserver(events::add));
                var pool = Executors.newFixedThreadPool(4)) {
            List<Callable<Object>> tasks = IntStream.range(0, 100)
                    .<Callable<Object>>mapToObj(i -> () -> open.list(from(Items.ITEMS)))
                    .toList();
            for (var outcome : pool.invokeAll(tasks)) {
                assertThat(outcome.get()).asInstanceOf(LIST).hasSize(3);
            }
        }
        List<StatementEvent> told = taken();
        Set<Long> running = new HashSet<>();
        for (StatementEvent event : told) {
            switch (event) {
                case Started started ->
                    assertThat(running.add(started.statement().id())).isTrue();
                case Ended ended ->
                    assertThat(running.remove(ended.statement().id())).isTrue();
                case Failed failed -> throw new AssertionError(failed.error());
            }
        }
        assertThat(told).hasSize(200);
        assertThat(running).isEmpty();
        assertThat(only(Ended.class, told)).extracting(Ended::duration).allMatch(Duration::isPositive);
    }
}
