package dev.hysteria.compliance;

import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.Database;
import dev.hysteria.dialect.SelectForms.Locking;
import dev.hysteria.error.DatabaseException;
import dev.hysteria.error.LockTimeout;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.query.Select;
import dev.hysteria.sample.Posts;
import dev.hysteria.sample.Users;
import dev.hysteria.sample.Users.User;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rows locked by a query, met by another connection. */
@EveryDatabase
class LockingTest {
    private static final Select<User> ANN = from(Users.USERS).where(Users.EMAIL.eq("ann@example.org"));

    private final Database db;

    LockingTest(FreshDatabase fresh) {
        db = Blog.open(fresh);
    }

    @AfterEach
    void close() {
        db.close();
    }

    private boolean hasNone() {
        return db.dialect().traits().select().locking() == Locking.NONE;
    }

    @Test
    @Scenario(41)
    void locksAreSaidOrRefusedByName() {
        for (Select<User> locked : List.of(
                ANN.forUpdate(),
                ANN.forShare(),
                ANN.forUpdate().skipLocked(),
                ANN.forUpdate().noWait())) {
            if (hasNone()) {
                assertThatThrownBy(() -> db.list(locked))
                        .isInstanceOf(UnsupportedFeature.class)
                        .hasMessageContaining(db.dialect().name())
                        .hasMessageContaining("row locks");
            } else {
                assertThat(db.list(locked)).hasSize(1);
                assertThat(db.render(locked).text()).matches(".* (FOR UPDATE|FOR SHARE|LOCK IN SHARE MODE).*");
            }
        }
        var ofOne = from(Users.USERS)
                .join(Posts.POSTS, Posts.AUTHOR_ID.eq(Users.ID))
                .forUpdate()
                .of(Users.USERS);
        if (db.dialect().traits().select().locking() == Locking.CLAUSE) {
            assertThat(db.render(ofOne).text()).containsPattern(" FOR UPDATE OF [\"`]users[\"`]$");
            assertThat(db.list(ofOne)).hasSize(6);
        } else {
            assertThatThrownBy(() -> db.list(ofOne)).isInstanceOf(UnsupportedFeature.class);
        }
    }

    @Test
    @Scenario(41)
    void anotherConnectionFailsSkipsOrWaits() throws Exception {
        if (hasNone()) {
            return;
        }
        var everybody = from(Users.USERS).orderBy(Users.EMAIL.asc());
        CompletableFuture<Long> waiting = db.transaction(tx -> {
            assertThat(tx.list(ANN.forUpdate())).hasSize(1);
            assertThat(elsewhere(() -> db.list(everybody.forUpdate().skipLocked())))
                    .extracting(Blog::name)
                    .containsExactly("bob", "cid", "dee", "eve");
            assertThatThrownBy(() -> elsewhere(() -> db.list(ANN.forUpdate().noWait())))
                    .rootCause()
                    .isNotNull();
            assertThat(failure(() -> db.list(ANN.forUpdate().noWait()))).isInstanceOf(LockTimeout.class);
            assertThat(elsewhere(() -> db.list(ANN))).as("reading is free").hasSize(1);
            CompletableFuture<Long> write = CompletableFuture.supplyAsync(() -> db.execute(
                    update(Users.USERS).set(Users.AGE.to(Users.AGE)).where(Users.EMAIL.eq("ann@example.org"))));
            assertThat(write.completeOnTimeout(null, 300, TimeUnit.MILLISECONDS))
                    .isNotNull();
            assertThat(isStillWaiting(write)).isTrue();
            return write;
        });
        assertThat(waiting.get(10, TimeUnit.SECONDS)).isNotNull();
    }

    private static boolean isStillWaiting(CompletableFuture<Long> write) {
        return !write.isDone();
    }

    private static <T> T elsewhere(java.util.function.Supplier<T> work) {
        return CompletableFuture.supplyAsync(work).join();
    }

    private static Throwable failure(java.util.function.Supplier<?> work) {
        return CompletableFuture.supplyAsync(() -> {
                    try {
                        return new AssertionError("no failure but " + work.get());
                    } catch (DatabaseException failure) {
                        return (Throwable) failure;
                    }
                })
                .join();
    }

    @Test
    @Scenario(41)
    void sharedLocksAreSharedButKeepWritersOut() {
        if (hasNone()) {
            return;
        }
        long shared = db.transaction(tx -> {
            tx.list(ANN.forShare());
            assertThat(elsewhere(() -> db.list(ANN.forShare().noWait()))).hasSize(1);
            assertThat(failure(() -> db.list(ANN.forUpdate().noWait()))).isInstanceOf(LockTimeout.class);
            return 1L;
        });
        assertThat(shared).isEqualTo(1);
    }
}
