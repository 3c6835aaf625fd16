package dev.hysteria.session;

import static dev.hysteria.query.Queries.deleteFrom;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.Database;
import dev.hysteria.Isolation;
import dev.hysteria.PoolState;
import dev.hysteria.Transaction;
import dev.hysteria.TransactionOptions;
import dev.hysteria.error.ClosedException;
import dev.hysteria.error.ErrorCode;
import dev.hysteria.error.HysteriaException;
import dev.hysteria.error.QueryTimeout;
import dev.hysteria.error.TransactionException;
import dev.hysteria.error.UniqueViolation;
import dev.hysteria.query.Session;
import dev.hysteria.sample.Categories;
import dev.hysteria.sample.Categories.Category;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@EveryDatabase
class TransactionsTest {
    private final Database db;

    TransactionsTest(FreshDatabase fresh) {
        db = Opened.with(fresh, Categories.CATEGORIES);
        db.execute(deleteFrom(Categories.CATEGORIES).all());
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    @Scenario(80)
    void aReturnCommitsAndAnExceptionRollsBack() {
        String result = db.transaction(tx -> {
            add(tx, 1);
            assertThat(ids(tx)).containsExactly(1L);
            return "done";
        });

        assertThat(result).isEqualTo("done");
        assertThatThrownBy(() -> db.transaction(tx -> {
                    add(tx, 2);
                    throw new IllegalStateException("on purpose");
                }))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("on purpose");
        assertThat(ids(db)).containsExactly(1L);
    }

    @Test
    @Scenario(80)
    void everyIsolationIsGivenOrExceeded() {
        for (Isolation isolation : Isolation.values()) {
            var options = TransactionOptions.defaults().withIsolation(isolation);
            long none = db.transaction(options, tx -> tx.count(from(Categories.CATEGORIES)));
            assertThat(none).isZero();
        }
        assertThat(ids(db)).isEmpty();
    }

    @Test
    @Scenario(80)
    void aReadOnlyTransactionWritesNothing() {
        assertRefused(
                ErrorCode.TRANSACTION_INVALID,
                () -> db.transaction(TransactionOptions.defaults().readOnly(), tx -> add(tx, 1)));
        assertRefused(
                ErrorCode.TRANSACTION_INVALID,
                () -> db.transaction(
                        TransactionOptions.defaults().readOnly(), tx -> tx.transaction(inner -> add(inner, 1))));
        add(db, 2);
        assertThat(db.<List<Long>>transaction(
                        TransactionOptions.defaults().readOnly(), tx -> tx.transaction(inner -> ids(inner))))
                .containsExactly(2L);
        assertThat(db.<List<Long>>transaction(TransactionOptions.defaults().readOnly(), tx -> ids(tx)))
                .containsExactly(2L);
    }

    @Test
    @Scenario(80)
    void aTransactionThatTakesTooLongIsRolledBack() {
        var options = TransactionOptions.defaults().withTimeout(Duration.ofMillis(200));

        assertThatThrownBy(() -> db.transaction(options, tx -> {
                    add(tx, 1);
                    pause(300);
                    return "late";
                }))
                .isInstanceOf(QueryTimeout.class);
        assertThatThrownBy(() -> db.transaction(options, tx -> {
                    pause(300);
                    return add(tx, 1);
                }))
                .isInstanceOf(QueryTimeout.class);
        assertThat(ids(db)).isEmpty();
    }

    @Test
    @Scenario(81)
    void aFinishedTransactionIsRefused() {
        AtomicReference<Session> committed = new AtomicReference<>();
        AtomicReference<Session> rolledBack = new AtomicReference<>();
        db.transaction(tx -> {
            committed.set(tx);
            return add(tx, 1);
        });
        assertThatThrownBy(() -> db.transaction(tx -> {
                    rolledBack.set(tx);
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);

        for (Session finished : List.of(committed.get(), rolledBack.get())) {
            assertRefused(ErrorCode.TRANSACTION_FINISHED, () -> ids(finished));
            assertRefused(ErrorCode.TRANSACTION_FINISHED, () -> add(finished, 2));
            assertRefused(ErrorCode.TRANSACTION_FINISHED, () -> finished.transaction(inner -> add(inner, 2)));
            assertRefused(
                    ErrorCode.TRANSACTION_FINISHED,
                    () -> finished.stream(from(Categories.CATEGORIES), rows -> rows.count()));
        }
    }

    @Test
    @Scenario(82)
    void anInnerTransactionIsUndoneByItself() {
        db.transaction(tx -> {
            add(tx, 1);
            tx.transaction(inner -> add(inner, 2));
            assertThatThrownBy(() -> tx.transaction(inner -> {
                        add(inner, 3);
                        inner.transaction(innermost -> add(innermost, 4));
                        throw new IllegalStateException();
                    }))
                    .isInstanceOf(IllegalStateException.class);
            return add(tx, 5);
        });

        assertThat(ids(db)).containsExactly(1L, 2L, 5L);
    }

    @Test
    @Scenario(82)
    void aFailedStatementIsUndoneByItsInnerTransaction() {
        db.transaction(tx -> {
            add(tx, 1);
            assertThatThrownBy(() -> tx.transaction(inner -> {
                        add(inner, 2);
                        return add(inner, 1);
                    }))
                    .isInstanceOf(UniqueViolation.class);
            assertThatThrownBy(() -> tx.transaction(inner -> inner.insertAll(
                            Categories.CATEGORIES,
                            List.of(new Category(3, null, "three"), new Category(1, null, "taken")))))
                    .isInstanceOf(UniqueViolation.class);
            return add(tx, 4);
        });

        assertThat(ids(db)).containsExactly(1L, 4L);
    }

    @Test
    void theOuterTransactionRestsWhileAnInnerOneRuns() {
        db.transaction(tx -> tx.transaction(inner -> {
            assertRefused(ErrorCode.TRANSACTION_INVALID, () -> add(tx, 1));
            return add(inner, 2);
        }));

        assertThat(ids(db)).containsExactly(2L);
    }

    @Test
    @Scenario(84)
    void anotherThreadIsRefused() {
        db.transaction(tx -> {
            add(tx, 1);
            CompletableFuture<Long> elsewhere = CompletableFuture.supplyAsync(() -> add(tx, 2));
            assertThatThrownBy(elsewhere::join)
                    .isInstanceOf(CompletionException.class)
                    .cause()
                    .isInstanceOf(TransactionException.class)
                    .extracting(failure -> ((HysteriaException) failure).code())
                    .isEqualTo(ErrorCode.TRANSACTION_WRONG_THREAD);
            return add(tx, 3);
        });

        assertThat(ids(db)).containsExactly(1L, 3L);
    }

    @Test
    @Scenario(85)
    void anotherIsolationInsideIsRefused() {
        var serializable = TransactionOptions.defaults().withIsolation(Isolation.SERIALIZABLE);
        var weaker = TransactionOptions.defaults().withIsolation(Isolation.READ_UNCOMMITTED);

        db.transaction(serializable, (Transaction tx) -> {
            assertRefused(
                    ErrorCode.TRANSACTION_ISOLATION_DIFFERS, () -> tx.transaction(weaker, inner -> add(inner, 1)));
            return tx.transaction(serializable, inner -> add(inner, 2));
        });

        assertThat(ids(db)).containsExactly(2L);
    }

    @Test
    @Scenario(83)
    void everyConnectionComesBack() {
        add(db, 1);
        assertThatThrownBy(() -> add(db, 1)).isInstanceOf(UniqueViolation.class);
        assertThatThrownBy(() -> db.transaction(tx -> add(tx, 1))).isInstanceOf(UniqueViolation.class);
        assertThatThrownBy(() -> db.stream(from(Categories.CATEGORIES), rows -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        db.transaction(tx -> tx.stream(from(Categories.CATEGORIES), rows -> rows.findFirst()));
        db.transaction(TransactionOptions.defaults().readOnly(), tx -> ids(tx));
        assertThat(db.execute(update(Categories.CATEGORIES)
                        .set(Categories.NAME.to("x"))
                        .all()))
                .isEqualTo(1);

        PoolState pool = db.pool();

        assertThat(pool.inUse()).isZero();
        assertThat(pool.waitingThreads()).isZero();
    }

    @Test
    @Scenario(91)
    void aClosedDatabaseIsRefused() {
        db.close();
        db.close();

        assertThatThrownBy(() -> ids(db)).isInstanceOf(ClosedException.class);
        assertThatThrownBy(() -> add(db, 1)).isInstanceOf(ClosedException.class);
        assertThatThrownBy(() -> db.transaction(tx -> add(tx, 1))).isInstanceOf(ClosedException.class);
        assertThatThrownBy(() -> db.stream(from(Categories.CATEGORIES), rows -> rows.count()))
                .isInstanceOf(ClosedException.class);
        assertThatThrownBy(() -> db.create(Categories.CATEGORIES)).isInstanceOf(ClosedException.class);
    }

    private static long add(Session session, long id) {
        return session.insert(Categories.CATEGORIES, new Category(id, null, "category " + id))
                .id();
    }

    private static List<Long> ids(Session session) {
        return session.list(
                from(Categories.CATEGORIES).orderBy(Categories.ID.asc()).select(Categories.ID));
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
    }

    private static void assertRefused(ErrorCode code, ThrowingCallable use) {
        assertThatThrownBy(use)
                .isInstanceOf(TransactionException.class)
                .extracting(failure -> ((HysteriaException) failure).code())
                .isEqualTo(code);
    }
}
