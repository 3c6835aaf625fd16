package dev.hysteria.compliance;

import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.insertInto;
import static dev.hysteria.query.Queries.update;
import static dev.hysteria.sample.Categories.CATEGORIES;
import static dev.hysteria.sample.Categories.CHILDREN;
import static dev.hysteria.sample.Categories.ID;
import static dev.hysteria.sample.Categories.NAME;
import static dev.hysteria.sample.Categories.PARENT_ID;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.Database;
import dev.hysteria.DatabaseConfig;
import dev.hysteria.observe.StatementEvent;
import dev.hysteria.query.Select;
import dev.hysteria.query.Update;
import dev.hysteria.sample.Categories.Category;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Queries and commands are values: built, shown and shared without effect, and executed once by each call. */
@EveryDatabase
class QueryValuesTest {
    private static final List<Category> ROWS = List.of(
            new Category(1, null, "a"), new Category(2, 1L, "b"), new Category(3, 1L, "c"), new Category(4, 2L, "d"));

    private final List<String> sent = new CopyOnWriteArrayList<>();
    private final Database db;

    QueryValuesTest(FreshDatabase fresh) {
        Tables.open(fresh, QueryValuesTest::fill).close();
        db = Database.open(DatabaseConfig.of(fresh.jdbcUrl())
                .withUser(fresh.user(), fresh.password())
                .withPoolSize(4)
                .withObserver(event -> {
                    if (event instanceof StatementEvent.Started started) {
                        sent.add(started.statement().sql());
                    }
                }));
    }

    private static void fill(Database empty) {
        empty.create(CATEGORIES);
        empty.insertAll(CATEGORIES, ROWS);
    }

    @BeforeEach
    void forget() {
        sent.clear();
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    @Scenario(48)
    void aQueryIsSharedAndBuiltOnWithoutBeingChanged() throws Exception {
        Select<Category> all = from(CATEGORIES).orderBy(ID.asc());
        String before = db.render(all).text();
        List<Select<?>> others = List.of(
                all.where(ID.gt(1L)),
                all.orderBy(NAME.desc()),
                all.limit(1),
                all.offset(1),
                all.select(NAME),
                all.distinct(),
                all.join(CATEGORIES.as("other"), ID.gt(0L)),
                all.counted());
        others.forEach(other -> assertThat(db.render(other).text()).isNotEqualTo(before));
        assertThat(db.render(all).text()).as("after others were built on it").isEqualTo(before);
        assertThat(db.list(all)).isEqualTo(ROWS).isEqualTo(db.list(all));

        Update<Category> update = update(CATEGORIES).set(NAME.to("z"));
        String written = db.render(update.where(ID.eq(0L))).text();
        var unused = update.set(PARENT_ID.to(1L)).where(ID.eq(1L));
        assertThat(db.render(update.where(ID.eq(0L))).text()).isEqualTo(written);

        Select<Category> some = all.where(ID.le(3L));
        Select<Category> fresh = from(CATEGORIES).orderBy(ID.asc()).where(PARENT_ID.eq(1L));
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Boolean>> work = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                int id = i % 4 + 1;
                work.add(() -> db.list(some).equals(ROWS.subList(0, 3))
                        && db.list(fresh).equals(ROWS.subList(1, 3))
                        && db.list(some.where(ID.eq((long) id))).size() == (id <= 3 ? 1 : 0)
                        && db.count(some) == 3);
            }
            for (Future<Boolean> result : threads.invokeAll(work)) {
                assertThat(result.get()).isTrue();
            }
        }
    }

    @Test
    @Scenario(49)
    void renderingExecutesNothingAndACallExecutesOnce() {
        Select<Category> query = from(CATEGORIES).where(NAME.startsWith("a"));
        var insert = insertInto(CATEGORIES).values(new Category(9, null, "new"));
        var update = update(CATEGORIES).set(NAME.to("a")).where(ID.eq(1L));
        for (int i = 0; i < 2; i++) {
            var rendered = Stream.of(db.render(query), db.render(insert), db.render(update))
                    .toList();
            var readable = Stream.of(db.readable(query), db.readable(insert)).toList();
            var plan = db.plan(query.select(CHILDREN.list()));
            assertThat(query.toString()
                            + insert
                            + update
                            + rendered
                            + readable
                            + plan
                            + query.statement()
                            + query.hashCode())
                    .isNotEmpty();
        }
        assertThat(sent).isEmpty();
        assertThat(db.count(from(CATEGORIES))).isEqualTo(ROWS.size());
        assertThat(sent).hasSize(1);

        executesOnce(() -> db.list(query));
        executesOnce(() -> db.first(query));
        executesOnce(() -> db.one(query));
        executesOnce(() -> db.find(CATEGORIES, ID.eq(1L)));
        executesOnce(() -> db.count(query));
        executesOnce(() -> db.exists(query));
        executesOnce(() -> db.stream(query, Stream::count));
        executesOnce(() -> db.execute(update));
        int nothing = db.stream(query, rows -> 1);
        assertThat(nothing).as("a stream that is not read").isEqualTo(1);
    }

    private void executesOnce(Runnable call) {
        sent.clear();
        call.run();
        assertThat(sent).hasSize(1);
    }
}
