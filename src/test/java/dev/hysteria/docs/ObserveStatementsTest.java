package dev.hysteria.docs;

import static dev.hysteria.query.Queries.from;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.Database;
import dev.hysteria.DatabaseConfig;
import dev.hysteria.observe.StatementEvent;
import dev.hysteria.observe.StatementObserver;
import dev.hysteria.sample.Categories;
import dev.hysteria.sample.Categories.Category;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;

/** The samples of the how-to page of the same name. */
class ObserveStatementsTest {
    // region observer
    static final class Meter implements StatementObserver {
        final LongAdder running = new LongAdder();
        final LongAdder failed = new LongAdder();
        final LongAdder rows = new LongAdder();
        final LongAdder nanos = new LongAdder();

        @Override
        public void observe(StatementEvent event) {
            switch (event) {
                case StatementEvent.Started started -> running.increment();
                case StatementEvent.Ended ended -> {
                    running.decrement();
                    rows.add(ended.rows());
                    nanos.add(ended.duration().toNanos());
                }
                case StatementEvent.Failed failure -> {
                    running.decrement();
                    failed.increment();
                }
            }
        }
    }
    // endregion

    @Test
    void aMeter() {
        // region register
        Meter meter = new Meter();
        DatabaseConfig config = DatabaseConfig.of("jdbc:sqlite::memory:").withObserver(meter);
        // endregion
        try (Database db = Database.open(config)) {
            db.create(Categories.CATEGORIES);
            db.insert(Categories.CATEGORIES, new Category(1, null, "all"));
            assertThat(db.list(from(Categories.CATEGORIES))).hasSize(1);
        }
        assertThat(meter.running.sum()).isZero();
        assertThat(meter.failed.sum()).isZero();
        assertThat(meter.rows.sum()).isEqualTo(2);
        assertThat(meter.nanos.sum()).isPositive();
    }
}
