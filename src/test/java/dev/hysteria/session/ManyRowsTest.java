package dev.hysteria.session;

import static dev.hysteria.query.Queries.deleteFrom;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.insertInto;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.Database;
import dev.hysteria.error.UniqueViolation;
import dev.hysteria.sample.Posts;
import dev.hysteria.sample.Posts.Post;
import dev.hysteria.sample.Users;
import dev.hysteria.session.Items.Item;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Inserts of many rows, and results read one by one. */
@EveryDatabase
class ManyRowsTest {
    private final Database db;

    ManyRowsTest(FreshDatabase fresh) {
        db = Opened.with(fresh, Users.USERS, Posts.POSTS, Items.ITEMS);
        db.execute(deleteFrom(Items.ITEMS).all());
        db.execute(deleteFrom(Posts.POSTS).all());
        db.execute(deleteFrom(Users.USERS).all());
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    @Scenario(55)
    void aHundredThousandRowsAreInsertedTogetherOrNotAtAll() {
        List<Item> rows = items(100_000);

        assertThat(db.insertAll(Items.ITEMS, rows)).isEqualTo(rows);
        assertThat(db.count(from(Items.ITEMS))).isEqualTo(100_000);
        db.execute(deleteFrom(Items.ITEMS).all());

        List<Item> lastTaken = new ArrayList<>(rows);
        lastTaken.add(rows.getFirst());
        assertThatThrownBy(() -> db.insertAll(Items.ITEMS, lastTaken)).isInstanceOf(UniqueViolation.class);
        assertThatThrownBy(() -> db.execute(insertInto(Items.ITEMS).values(lastTaken)))
                .isInstanceOf(UniqueViolation.class);
        assertThat(db.count(from(Items.ITEMS))).isZero();
    }

    @Test
    @Scenario(55)
    void rowsThatAreLargeTogetherAreSplitToo() {
        long author =
                db.insert(Users.USERS, ReadingAndWritingTest.user("ann", 30)).id();
        List<Post> large = IntStream.range(0, 24)
                .mapToObj(i -> new Post(null, author, "large", ("'\\" + i).repeat(300_000), 0, null))
                .toList();

        List<Post> stored = db.insertAll(Posts.POSTS, large);

        assertThat(stored)
                .extracting(Post::body)
                .isEqualTo(large.stream().map(Post::body).toList());
        assertThat(db.execute(insertInto(Posts.POSTS).values(large))).isEqualTo(24);
        assertThat(db.load(Posts.POSTS, large)).isEqualTo(24);
        assertThat(db.count(from(Posts.POSTS))).isEqualTo(72);
    }

    @Test
    @Scenario(56)
    void recordsHaveTheirKeysUnderConcurrency() {
        long author =
                db.insert(Users.USERS, ReadingAndWritingTest.user("ann", 30)).id();

        List<CompletableFuture<List<Post>>> writers = IntStream.range(0, 3)
                .mapToObj(
                        writer -> CompletableFuture.supplyAsync(() -> db.insertAll(Posts.POSTS, posts(author, writer))))
                .toList();

        for (int writer = 0; writer < writers.size(); writer++) {
            List<Post> stored = writers.get(writer).join();
            assertThat(stored).extracting(Post::title).isEqualTo(titles(writer));
            for (Post post : stored.subList(0, 20)) {
                assertThat(db.find(Posts.POSTS, Posts.ID.eq(post.id()))).contains(post);
            }
        }
        assertThat(db.count(from(Posts.POSTS))).isEqualTo(3 * 400);
    }

    @Test
    void aStreamIsReadRowByRowAndEndsEarly() {
        List<Item> rows = items(10_000);
        db.insertAll(Items.ITEMS, rows);
        var query = from(Items.ITEMS).orderBy(Items.ID.asc());

        List<Item> few = db.stream(query, stream -> stream.limit(3).toList());
        List<Item> all = db.stream(query, stream -> stream.toList());

        assertThat(few).isEqualTo(rows.subList(0, 3));
        assertThat(all).isEqualTo(rows);
        assertThat(db.pool().inUse()).isZero();
        List<Item> inTransaction =
                db.transaction(tx -> tx.stream(query, stream -> stream.limit(3).toList()));
        assertThat(inTransaction).isEqualTo(rows.subList(0, 3));
    }

    private static List<Item> items(int count) {
        return LongStream.range(0, count)
                .mapToObj(id -> new Item(id, "item " + id))
                .toList();
    }

    private static List<Post> posts(long author, int writer) {
        return titles(writer).stream()
                .map(title -> new Post(null, author, title, "body", 0, null))
                .toList();
    }

    private static List<String> titles(int writer) {
        return IntStream.range(0, 400).mapToObj(i -> writer + ":" + i).toList();
    }
}
