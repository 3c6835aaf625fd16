package dev.hysteria.reference;

import static dev.hysteria.query.Queries.deleteFrom;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.select;
import static dev.hysteria.query.Queries.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.error.ErrorCode;
import dev.hysteria.error.HysteriaException;
import dev.hysteria.error.RecordNotFound;
import dev.hysteria.error.StatementFailed;
import dev.hysteria.error.TooManyRecords;
import dev.hysteria.error.UniqueViolation;
import dev.hysteria.expression.Values;
import dev.hysteria.query.Queries;
import dev.hysteria.query.Session;
import dev.hysteria.sample.Categories;
import dev.hysteria.sample.Categories.Category;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Sessions and transactions in memory. */
class ReferenceDatabaseTest {
    private final ReferenceDatabase db = new ReferenceDatabase();

    ReferenceDatabaseTest() {
        db.create(Categories.CATEGORIES);
    }

    private static Category add(Session session, long id) {
        return session.insert(Categories.CATEGORIES, new Category(id, null, "category " + id));
    }

    private static List<Long> ids(Session session) {
        return session.list(
                from(Categories.CATEGORIES).orderBy(Categories.ID.asc()).select(Categories.ID));
    }

    private static void assertRefused(ErrorCode code, ThrowingCallable use) {
        assertThatThrownBy(use)
                .isInstanceOfSatisfying(
                        HysteriaException.class,
                        failure -> assertThat(failure.code()).isEqualTo(code));
    }

    @Test
    void readsOneFirstAndAll() {
        add(db, 1);
        add(db, 2);

        assertThat(db.first(from(Categories.CATEGORIES).orderBy(Categories.ID.desc())))
                .map(Category::id)
                .contains(2L);
        assertThat(db.find(Categories.CATEGORIES, Categories.ID.eq(3L))).isEmpty();
        assertThat(db.exists(from(Categories.CATEGORIES).where(Categories.ID.eq(2L))))
                .isTrue();
        assertThat(db.<Category, Long>stream(from(Categories.CATEGORIES), rows -> rows.count()))
                .isEqualTo(2);
        assertThatThrownBy(() -> db.one(from(Categories.CATEGORIES))).isInstanceOf(TooManyRecords.class);
        assertThatThrownBy(() -> db.one(from(Categories.CATEGORIES).where(Categories.ID.eq(3L))))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> db.find(Categories.CATEGORIES, Categories.ID.gt(0L)))
                .isInstanceOf(TooManyRecords.class);
    }

    @Test
    void writesAndReturns() {
        add(db, 1);
        add(db, 2);

        assertThat(db.list(update(Categories.CATEGORIES)
                        .set(Categories.NAME.to("new"))
                        .where(Categories.ID.eq(1L))
                        .returning(Categories.NAME)))
                .containsExactly("new");
        assertThat(db.first(deleteFrom(Categories.CATEGORIES)
                        .where(Categories.ID.eq(2L))
                        .returning(Categories.NAME)))
                .contains("category 2");
        assertThat(db.execute(deleteFrom(Categories.CATEGORIES).all())).isEqualTo(1);
    }

    @Test
    void aTransactionIsUndoneWhenItThrowsAndAnInnerOneByItself() {
        assertThatThrownBy(() -> db.transaction(tx -> {
                    add(tx, 1);
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(ids(db)).isEmpty();

        db.transaction(tx -> {
            add(tx, 1);
            assertThat(ids(db)).as("not committed yet").isEmpty();
            assertThatThrownBy(() -> tx.transaction(inner -> {
                        add(inner, 2);
                        return add(inner, 1);
                    }))
                    .isInstanceOf(UniqueViolation.class);
            return tx.transaction(inner -> add(inner, 3));
        });
        assertThat(ids(db)).containsExactly(1L, 3L);
    }

    @Test
    void aTransactionIsUsedInItsBlockOnly() throws InterruptedException {
        AtomicReference<Session> finished = new AtomicReference<>();
        db.transaction(tx -> {
            finished.set(tx);
            assertRefused(ErrorCode.TRANSACTION_INVALID, () -> add(db, 9));
            tx.transaction(inner -> {
                assertRefused(ErrorCode.TRANSACTION_INVALID, () -> add(tx, 9));
                return add(inner, 1);
            });
            CompletableFuture<Category> elsewhere = CompletableFuture.supplyAsync(() -> add(tx, 9));
            assertThatThrownBy(elsewhere::get)
                    .isInstanceOf(ExecutionException.class)
                    .cause()
                    .isInstanceOfSatisfying(
                            HysteriaException.class,
                            failure -> assertThat(failure.code()).isEqualTo(ErrorCode.TRANSACTION_WRONG_THREAD));
            return add(tx, 2);
        });

        assertRefused(ErrorCode.TRANSACTION_FINISHED, () -> ids(finished.get()));
        assertThat(ids(db)).containsExactly(1L, 2L);
    }

    @Test
    void threadsTakeTurns() throws Exception {
        List<CompletableFuture<Void>> writers = java.util.stream.IntStream.range(0, 8)
                .mapToObj(writer -> CompletableFuture.runAsync(() -> {
                    for (int i = 0; i < 20; i++) {
                        long id = writer * 20L + i;
                        db.transaction(tx -> add(tx, id));
                    }
                }))
                .toList();
        CompletableFuture.allOf(writers.toArray(CompletableFuture<?>[]::new)).get();

        assertThat(db.count(from(Categories.CATEGORIES))).isEqualTo(160);
    }

    @Test
    void aCopyGoesItsOwnWay() {
        add(db, 1);
        ReferenceDatabase copy = db.copy();
        add(copy, 2);

        assertThat(ids(db)).containsExactly(1L);
        assertThat(ids(copy)).containsExactly(1L, 2L);
    }

    @Test
    void thePresentIsWhatTheClockSays() {
        Instant now = Instant.parse("2026-03-01T12:00:00.123456Z");
        Session fixed = new ReferenceDatabase(Clock.fixed(now.plusNanos(789), ZoneOffset.UTC));

        assertThat(fixed.one(select(Values.currentTimestamp()))).isEqualTo(now);
    }

    @Test
    void aRecursionWithoutEndFails() {
        var one = select(Values.value(1).as("n"));
        var endless = Queries.recursive("endless", one, self -> from(self)).cte();

        assertThatThrownBy(() -> db.list(from(endless).with(endless))).isInstanceOf(StatementFailed.class);
    }
}
