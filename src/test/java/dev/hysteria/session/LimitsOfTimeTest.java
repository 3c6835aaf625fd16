package dev.hysteria.session;

import static dev.hysteria.query.Queries.deleteFrom;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.insertInto;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.Database;
import dev.hysteria.error.QueryTimeout;
import dev.hysteria.query.Select;
import dev.hysteria.session.Items.Item;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import dev.hysteria.testing.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;

class LimitsOfTimeTest {

    @EveryDatabase
    void aStatementThatTakesTooLongIsStopped(FreshDatabase fresh) {
        try (Database db = Opened.on(fresh, config -> config.withStatementTimeout(Duration.ofMillis(700)))) {
            db.create(Items.ITEMS);
            List<Item> rows = LongStream.range(0, 500)
                    .mapToObj(id -> new Item(id, "item " + id))
                    .toList();
            db.execute(insertInto(Items.ITEMS).values(rows));
            Select<Item> slow = from(Items.ITEMS)
                    .crossJoin(Items.ITEMS.as("b"))
                    .crossJoin(Items.ITEMS.as("c"))
                    .crossJoin(Items.ITEMS.as("d"))
                    .where(Items.NAME.ne(Items.NAME.of(Items.ITEMS.as("d")).lower()));

            long start = System.nanoTime();
            assertThatThrownBy(() -> db.count(slow)).isInstanceOf(QueryTimeout.class);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));

            assertThatThrownBy(() -> db.transaction(tx -> {
                        tx.execute(deleteFrom(Items.ITEMS).where(Items.ID.eq(1L)));
                        return tx.count(slow);
                    }))
                    .isInstanceOf(QueryTimeout.class);
            assertThat(db.count(from(Items.ITEMS))).isEqualTo(500);
            assertThat(db.pool().inUse()).isZero();
        }
    }

    @EveryDatabase(except = TestDatabase.SQLITE)
    @Scenario(145)
    void aLoadThatWaitsIsStopped(FreshDatabase fresh) {
        try (Database waiting = Opened.on(
                        fresh, config -> config.withPoolSize(1).withStatementTimeout(Duration.ofMillis(300)));
                Database holding = Opened.on(fresh, config -> config.withPoolSize(1))) {
            holding.create(Items.ITEMS);
            holding.transaction(tx -> {
                tx.insert(Items.ITEMS, new Item(7, "held"));

                assertThatThrownBy(() -> waiting.load(
                                Items.ITEMS, LongStream.range(0, 20_000).mapToObj(id -> new Item(id, "item " + id))))
                        .isInstanceOf(QueryTimeout.class);
                return 0;
            });

            assertThat(waiting.pool().inUse()).isZero();
            assertThat(holding.list(from(Items.ITEMS))).containsExactly(new Item(7, "held"));
        }
    }
}
