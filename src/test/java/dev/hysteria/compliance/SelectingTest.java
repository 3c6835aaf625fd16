package dev.hysteria.compliance;

import static dev.hysteria.expression.Functions.avg;
import static dev.hysteria.expression.Functions.count;
import static dev.hysteria.expression.Functions.max;
import static dev.hysteria.expression.Functions.sum;
import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.cte;
import static dev.hysteria.query.Queries.from;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.Database;
import dev.hysteria.sample.Posts;
import dev.hysteria.sample.Posts.Post;
import dev.hysteria.sample.Users;
import dev.hysteria.sample.Users.Address;
import dev.hysteria.sample.Users.User;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a query can return. */
@EveryDatabase
class SelectingTest {
    record Person(String email, int age) {}

    record Doubled(String email, Integer twice) {}

    record Headline(String title, Person author) {}

    record Home(String email, Address home) {}

    record Whole(Post post, User author) {}

    record Numbers(String email, long posts, @Nullable Integer mostViewed, boolean popular) {}

    record Author(String email, long posts) {}

    private final Database db;

    SelectingTest(FreshDatabase fresh) {
        db = Blog.open(fresh);
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    @Scenario(18)
    void columnsExpressionsSchemasAndNestedRecords() {
        var adults = from(Users.USERS).where(Users.AGE.ge(30)).orderBy(Users.EMAIL.asc());

        assertThat(db.list(adults.select(Users.AGE))).containsExactly(30, 40, 30);
        assertThat(db.list(adults.select(into(Person::new, Users.EMAIL, Users.AGE))))
                .startsWith(new Person("ann@example.org", 30));
        assertThat(db.list(adults.select(
                        into(Doubled::new, Users.EMAIL, Users.AGE.times(2).as("twice")))))
                .startsWith(new Doubled("ann@example.org", 60));
        assertThat(db.list(adults.select(into(Home::new, Users.EMAIL, into(Address::new, Users.STREET, Users.CITY)))))
                .startsWith(new Home("ann@example.org", new Address("ann street", "Pavia")));

        var joined = from(Posts.POSTS)
                .join(Users.USERS, Posts.AUTHOR_ID.eq(Users.ID))
                .where(Posts.TITLE.eq("zzz"));
        assertThat(db.list(joined.select(into(Headline::new, Posts.TITLE, into(Person::new, Users.EMAIL, Users.AGE)))))
                .containsExactly(new Headline("zzz", new Person("dee@example.org", 30)));
        Whole whole = db.one(joined.select(into(Whole::new, Posts.POSTS, Users.USERS)));
        assertThat(whole.post().views()).isEqualTo(100);
        assertThat(whole.author().id()).isEqualTo(whole.post().authorId());
        assertThat(whole.author().home().city()).isEqualTo("Roma");
    }

    @Test
    @Scenario(19)
    void subQueriesInTheSelectListWithParametersAround() {
        var ofUser = from(Posts.POSTS).where(Posts.AUTHOR_ID.eq(Users.ID), Posts.VIEWS.ge(5));
        var mostViewed = from(Posts.POSTS)
                .where(Posts.AUTHOR_ID.eq(Users.ID))
                .groupBy(Posts.VIEWS)
                .orderBy(Posts.VIEWS.desc())
                .limit(1);
        var numbers = from(Users.USERS)
                .where(Users.EMAIL.ne("eve@example.org"), Users.ACTIVE.eq(true))
                .orderBy(Users.EMAIL.asc())
                .limit(3)
                .select(into(
                        Numbers::new,
                        Users.EMAIL,
                        ofUser.value(count()),
                        mostViewed.value(Posts.VIEWS),
                        ofUser.where(Posts.TITLE.ne("AAA"))
                                .value(sum(Posts.VIEWS))
                                .coalesce(0L)
                                .gt(50L)));

        assertThat(db.list(numbers))
                .containsExactly(
                        new Numbers("ann@example.org", 2, 10, false),
                        new Numbers("bob@example.org", 1, 7, false),
                        new Numbers("dee@example.org", 2, 100, true));
    }

    @Test
    @Scenario(20)
    void aSubQueryInFromBesideACommonTable() {
        var posts = count().as("posts");
        var counted = from(Posts.POSTS)
                .where(Posts.VIEWS.gt(1))
                .groupBy(Posts.AUTHOR_ID)
                .having(count().ge(1L))
                .select(into(Counted::new, Posts.AUTHOR_ID, posts))
                .as("counted");
        var adults = cte("adults", from(Users.USERS).where(Users.AGE.ge(18)));

        var query = from(adults)
                .join(counted, counted.get(Posts.AUTHOR_ID).eq(adults.get(Users.ID)))
                .where(counted.get(posts).ge(2L), adults.get(Users.CITY).ne("Milano"))
                .orderBy(adults.get(Users.EMAIL).asc())
                .select(into(Author::new, adults.get(Users.EMAIL), counted.get(posts)))
                .with(adults);

        assertThat(db.list(query)).containsExactly(new Author("ann@example.org", 2), new Author("dee@example.org", 2));
    }

    record Counted(long author, long posts) {}

    @Test
    void aCommonTableIsReadTwice() {
        var views = sum(Posts.VIEWS).as("views");
        var totals = cte(
                "totals",
                from(Posts.POSTS).groupBy(Posts.AUTHOR_ID).select(into(Counted::new, Posts.AUTHOR_ID, views)));
        var peer = totals.as("peer");

        var above = from(totals)
                .where(totals.get(views)
                        .cast(dev.hysteria.type.Types.DOUBLE)
                        .gt(from(peer).value(avg(peer.get(views)).cast(dev.hysteria.type.Types.DOUBLE))))
                .select(totals.get(views))
                .with(totals);

        assertThat(db.list(above)).containsExactly(200L);
        assertThat(db.one(from(totals).select(max(totals.get(views))).with(totals)))
                .isEqualTo(200L);
        assertThat(db.first(from(totals)
                        .where(totals.get(views).lt(0L))
                        .select(totals.get(views))
                        .with(totals)))
                .isEqualTo(Optional.empty());
        assertThat(db.list(from(totals)
                        .select(totals.get(views))
                        .orderBy(totals.get(views).asc())
                        .with(totals)))
                .isEqualTo(List.of(7L, 15L, 200L));
    }
}
