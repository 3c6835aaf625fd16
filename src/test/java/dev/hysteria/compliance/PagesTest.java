package dev.hysteria.compliance;

import static dev.hysteria.expression.Functions.count;
import static dev.hysteria.expression.Functions.sum;
import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.from;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.Database;
import dev.hysteria.dialect.Dialects;
import dev.hysteria.error.InvalidInput;
import dev.hysteria.error.QueryException;
import dev.hysteria.page.Page;
import dev.hysteria.page.PageRequest;
import dev.hysteria.query.Select;
import dev.hysteria.query.Session;
import dev.hysteria.reference.ReferenceDatabase;
import dev.hysteria.sample.Posts;
import dev.hysteria.sample.Posts.Post;
import dev.hysteria.sample.Users;
import dev.hysteria.sample.Users.User;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import dev.hysteria.testing.SeenStatements;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pages by number, with the total. */
@EveryDatabase
@Scenario(44)
class PagesTest {
    record Titles(String email, List<String> titles) {}

    record City(String city, long people, Long ages) {}

    private static final Select<User> USERS = from(Users.USERS).orderBy(Users.EMAIL.asc());

    private final Database db;
    private final SeenStatements seen;
    private final List<Session> sessions;

    PagesTest(FreshDatabase fresh) {
        var memory = new ReferenceDatabase();
        memory.create(Users.USERS, Posts.POSTS);
        try (Database filled = Blog.open(fresh)) {
            memory.insertAll(Users.USERS, filled.list(USERS));
            memory.insertAll(Posts.POSTS, filled.list(from(Posts.POSTS)));
        }
        seen = SeenStatements.of(fresh.dataSource());
        db = Database.over(seen.source(), Dialects.of(fresh.database()));
        sessions = List.of(db, memory);
    }

    @AfterEach
    void close() {
        db.close();
    }

    private static List<String> names(Page<User> page) {
        return page.rows().stream().map(Blog::name).toList();
    }

    @Test
    void pagesFollowOneAnotherToTheLast() {
        for (Session session : sessions) {
            Page<User> first = session.page(USERS, PageRequest.first(2));
            assertThat(names(first)).containsExactly("ann", "bob");
            assertThat(first.total()).isEqualTo(5);
            assertThat(first.pages()).isEqualTo(3);
            assertThat(first.hasNext()).isTrue();
            assertThat(first.hasPrevious()).isFalse();

            Page<User> second = session.page(USERS, first.request().next());
            assertThat(names(second)).containsExactly("cid", "dee");
            assertThat(second.hasNext()).isTrue();
            assertThat(second.hasPrevious()).isTrue();

            Page<User> last = session.page(USERS, PageRequest.of(3, 2));
            assertThat(names(last)).containsExactly("eve");
            assertThat(last.total()).isEqualTo(5);
            assertThat(last.hasNext()).isFalse();
            assertThat(last.hasPrevious()).isTrue();

            Page<User> full = session.page(USERS, PageRequest.of(1, 5));
            assertThat(full.total()).isEqualTo(5);
            assertThat(full.pages()).isEqualTo(1);
            assertThat(full.hasNext()).isFalse();
        }
    }

    @Test
    void aPageBehindTheLastIsEmptyAndKnowsTheTotal() {
        for (Session session : sessions) {
            for (long number : List.of(4L, 1_000_000L, Long.MAX_VALUE / 2)) {
                Page<User> far = session.page(USERS, PageRequest.of(number, 2));
                assertThat(far.rows()).isEmpty();
                assertThat(far.isEmpty()).isTrue();
                assertThat(far.total()).isEqualTo(5);
                assertThat(far.hasNext()).isFalse();
                assertThat(far.hasPrevious()).isTrue();
            }
            assertThat(session.page(USERS, PageRequest.of(1, Integer.MAX_VALUE)).rows())
                    .hasSize(5);
        }
    }

    @Test
    void noRowsAreNoPages() {
        Select<User> none = USERS.where(Users.AGE.gt(100));
        for (Session session : sessions) {
            for (int number : List.of(1, 7)) {
                Page<User> page = session.page(none, PageRequest.of(number, 10));
                assertThat(page.rows()).isEmpty();
                assertThat(page.total()).isZero();
                assertThat(page.pages()).isZero();
                assertThat(page.hasNext()).isFalse();
                assertThat(page.hasPrevious()).isFalse();
            }
        }
    }

    @Test
    void totalsAreOfTheRowsThatThePagesShow() {
        Select<Post> joined = from(Posts.POSTS)
                .join(Users.USERS, Users.ID.eq(Posts.AUTHOR_ID))
                .where(Users.CITY.eq("Pavia").or(Users.AGE.lt(18)), Posts.VIEWS.gt(0))
                .orderBy(Posts.ID.asc());
        Select<City> grouped = from(Users.USERS)
                .groupBy(Users.CITY)
                .having(count().gt(1L))
                .orderBy(Users.CITY.asc())
                .select(into(City::new, Users.CITY, count(), sum(Users.AGE)));
        Select<Integer> distinct =
                from(Users.USERS).select(Users.AGE).distinct().orderBy(Users.AGE.asc());
        Select<Integer> combined = from(Users.USERS)
                .select(Users.AGE)
                .unionAll(from(Posts.POSTS).select(Posts.VIEWS))
                .orderBy(Users.AGE.asc());
        for (Session session : sessions) {
            for (Select<?> query : List.of(joined, grouped, distinct, combined)) {
                List<?> all = session.list(query);
                List<Object> walked = new ArrayList<>();
                PageRequest request = PageRequest.first(1);
                Page<?> page = session.page(query, request);
                while (!page.isEmpty()) {
                    assertThat(page.total()).isEqualTo(all.size());
                    walked.addAll(page.rows());
                    request = request.next();
                    page = session.page(query, request);
                }
                assertThat(page.total()).isEqualTo(all.size());
                assertThat(walked).isEqualTo(all);
            }
            assertThat(session.page(joined, PageRequest.first(1)).total()).isEqualTo(2);
            assertThat(session.page(grouped, PageRequest.first(1)).rows()).containsExactly(new City("Milano", 2, 37L));
        }
    }

    @Test
    void relationsAreThoseOfThePagesRows() {
        Select<Titles> query = USERS.select(into(
                Titles::new,
                Users.EMAIL,
                Users.WRITTEN.list().orderBy(Posts.TITLE.asc()).limit(2).select(Posts.TITLE)));
        for (Session session : sessions) {
            assertThat(session.page(query, PageRequest.of(2, 2)).rows())
                    .containsExactly(
                            new Titles("cid@example.org", List.of()),
                            new Titles("dee@example.org", List.of("AAA", "zzz")));
        }
    }

    @Test
    void onlyAFullPageIsCounted() {
        assertThat(db.page(USERS, PageRequest.of(3, 2)).total()).isEqualTo(5);
        assertThat(seen.taken()).hasSize(1);
        assertThat(db.page(USERS, PageRequest.of(2, 2)).total()).isEqualTo(5);
        assertThat(seen.taken()).hasSize(2);
        assertThat(db.page(USERS, PageRequest.of(9, 2)).total()).isEqualTo(5);
        assertThat(seen.taken()).hasSize(2);
    }

    @Test
    void whatCantBeAPageIsRefusedBeforeAnythingIsSent() {
        for (Session session : sessions) {
            assertThatThrownBy(() -> session.page(from(Users.USERS), PageRequest.first(2)))
                    .isInstanceOf(QueryException.class)
                    .hasMessageContaining("has no order");
            assertThatThrownBy(() -> session.page(USERS.limit(3), PageRequest.first(2)))
                    .isInstanceOf(QueryException.class)
                    .hasMessageContaining("a limit or an offset");
            assertThatThrownBy(() -> session.page(USERS.offset(3), PageRequest.first(2)))
                    .isInstanceOf(QueryException.class);
        }
        for (long number : List.of(0L, -1L, Long.MIN_VALUE, Long.MAX_VALUE)) {
            assertThatThrownBy(() -> PageRequest.of(number, 2)).isInstanceOf(InvalidInput.class);
        }
        for (int size : List.of(0, -1, Integer.MIN_VALUE)) {
            assertThatThrownBy(() -> PageRequest.of(1, size)).isInstanceOf(InvalidInput.class);
        }
        assertThat(seen.taken()).isEmpty();
    }
}
