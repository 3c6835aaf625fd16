package dev.hysteria.compliance;

import static dev.hysteria.expression.Functions.anyOf;
import static dev.hysteria.expression.Functions.count;
import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.cte;
import static dev.hysteria.query.Queries.from;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.Database;
import dev.hysteria.error.ErrorCode;
import dev.hysteria.error.QueryException;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.query.Select;
import dev.hysteria.sample.Posts;
import dev.hysteria.sample.Posts.Post;
import dev.hysteria.sample.Users;
import dev.hysteria.sample.Users.User;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How sources are joined. */
@EveryDatabase
class JoiningTest {
    record Line(String email, @Nullable String title) {}

    record MaybeLine(Optional<String> email, Optional<String> title) {}

    record WithPost(String email, Optional<Post> post) {}

    record Required(String email, Post post) {}

    private final Database db;

    JoiningTest(FreshDatabase fresh) {
        db = Blog.open(fresh);
    }

    @AfterEach
    void close() {
        db.close();
    }

    private static Select<User> users() {
        return from(Users.USERS).orderBy(Users.EMAIL.asc(), Posts.TITLE.asc());
    }

    private List<String> lines(Select<?> query) {
        return db.list(query.select(into(MaybeLine::new, Users.EMAIL.optional(), Posts.TITLE.optional()))).stream()
                .map(line -> line.email().map(Blog::name).orElse("-") + " "
                        + line.title().orElse("-"))
                .toList();
    }

    @Test
    @Scenario(34)
    void innerLeftRightFullAndCrossJoins() {
        var viewed = new dev.hysteria.expression.Condition[] {Posts.AUTHOR_ID.eq(Users.ID), Posts.VIEWS.ge(10)};

        assertThat(lines(users().join(Posts.POSTS, viewed))).containsExactly("ann Hello", "dee AAA", "dee zzz");
        assertThat(lines(users().leftJoin(Posts.POSTS, viewed)))
                .containsExactly("ann Hello", "bob -", "cid -", "dee AAA", "dee zzz", "eve -");
        assertThat(lines(users().rightJoin(Posts.POSTS, viewed)))
                .containsExactly("ann Hello", "dee AAA", "dee zzz", "- Hello", "- World", "- Ångström");
        assertThat(lines(users().fullJoin(Posts.POSTS, viewed)))
                .containsExactly(
                        "ann Hello",
                        "bob -",
                        "cid -",
                        "dee AAA",
                        "dee zzz",
                        "eve -",
                        "- Hello",
                        "- World",
                        "- Ångström");
        assertThat(db.count(from(Users.USERS).crossJoin(Posts.POSTS))).isEqualTo(30);
        assertThat(lines(users().join(
                                Posts.POSTS,
                                Posts.AUTHOR_ID.eq(Users.ID),
                                anyOf(Posts.TITLE.eq("World"), Posts.VIEWS.gt(10)))
                        .where(Users.AGE.ge(18))))
                .containsExactly("ann World", "dee AAA", "dee zzz");
    }

    @Test
    @Scenario(34)
    void aliasesSubQueriesAndCommonTables() {
        var peer = Users.USERS.as("peer");
        var popular = from(Posts.POSTS).where(Posts.VIEWS.ge(10)).as("popular");
        var old = cte("old", from(Users.USERS).where(Users.AGE.ge(30)));

        assertThat(db.list(from(Users.USERS)
                        .join(
                                peer,
                                Users.CITY.of(peer).eq(Users.CITY),
                                Users.ID.of(peer).ne(Users.ID))
                        .join(popular, popular.get(Posts.AUTHOR_ID).eq(Users.ID))
                        .join(old, old.get(Users.ID).eq(Users.ID.of(peer)))
                        .select(into(Line::new, Users.EMAIL.of(peer), popular.get(Posts.TITLE)))
                        .with(old)))
                .containsExactly(new Line("cid@example.org", "Hello"));
        assertThat(db.list(from(Users.USERS)
                        .leftJoin(popular, popular.get(Posts.AUTHOR_ID).eq(Users.ID))
                        .fullJoin(
                                peer,
                                Users.ID.of(peer).eq(Users.ID),
                                Users.AGE.of(peer).lt(20))
                        .select(count())))
                .containsExactly(10L);
    }

    @Test
    @Scenario(34)
    void lateralJoinsWhereTheyExist() {
        var best = from(Posts.POSTS)
                .where(Posts.AUTHOR_ID.eq(Users.ID))
                .orderBy(Posts.VIEWS.desc(), Posts.TITLE.asc())
                .limit(1)
                .lateral("best");
        var query = from(Users.USERS)
                .leftJoin(best, best.get(Posts.VIEWS).ge(5))
                .orderBy(Users.EMAIL.asc())
                .select(into(
                        MaybeLine::new,
                        Users.EMAIL.optional(),
                        best.get(Posts.TITLE).optional()));

        boolean refused = switch (db.dialect().traits().select().laterals()) {
            case LATERAL, LATERAL_SORTED, APPLY -> false;
            case NONE, NONE_AND_ISOLATED -> true;
        };
        if (refused) {
            assertThatThrownBy(() -> db.list(query))
                    .isInstanceOf(UnsupportedFeature.class)
                    .hasMessageContaining(db.dialect().name())
                    .hasMessageContaining("lateral");
        } else {
            assertThat(db.list(query))
                    .extracting(line -> line.title().orElse("-"))
                    .containsExactly("Hello", "Hello", "-", "AAA", "-");
        }
    }

    @Test
    @Scenario(35)
    void aMissingSideIsAnEmptyOptional() {
        var joined = from(Users.USERS)
                .leftJoin(Posts.POSTS, Posts.AUTHOR_ID.eq(Users.ID), Posts.VIEWS.eq(7))
                .orderBy(Users.EMAIL.asc());

        List<WithPost> rows = db.list(joined.select(into(WithPost::new, Users.EMAIL, Posts.POSTS.optional())));
        assertThat(rows).hasSize(5);
        assertThat(rows)
                .filteredOn(row -> row.post().isPresent())
                .extracting(WithPost::email)
                .containsExactly("bob@example.org");
        assertThat(rows.get(1).post().orElseThrow().views()).isEqualTo(7);
        assertThatThrownBy(() -> joined.select(into(Required::new, Users.EMAIL, Posts.POSTS))
                        .statement())
                .isInstanceOfSatisfying(
                        QueryException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ErrorCode.OPTIONAL_SELECTED_AS_REQUIRED))
                .hasMessageContaining("posts");
        assertThatThrownBy(() -> from(Posts.POSTS)
                        .rightJoin(Users.USERS, Posts.AUTHOR_ID.eq(Users.ID))
                        .select(into(Line::new, Users.EMAIL, Posts.TITLE))
                        .statement())
                .isInstanceOf(QueryException.class);
    }

    @Test
    @Scenario(36)
    void aColumnOfNoSourceIsRefusedWithBothNames() {
        assertThatThrownBy(() -> db.list(from(Users.USERS).where(Posts.VIEWS.gt(1))))
                .isInstanceOfSatisfying(
                        QueryException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ErrorCode.COLUMN_NOT_IN_SCOPE))
                .hasMessageContaining("views")
                .hasMessageContaining("posts")
                .hasMessageContaining("users");
        assertThatThrownBy(() -> from(Users.USERS)
                        .where(Users.ID.in(from(Posts.POSTS)
                                .where(Posts.VIEWS.eq(Users.AGE.of(Users.USERS.as("nobody"))))
                                .select(Posts.AUTHOR_ID)))
                        .statement())
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("nobody");
        assertThatThrownBy(() -> from(Users.USERS)
                        .join(Users.USERS, Users.ID.eq(Users.ID))
                        .statement())
                .isInstanceOf(QueryException.class);
    }

    record CityAge(String city, int age) {}

    @Test
    @Scenario(37)
    void distinctAndDistinctOn() {
        assertThat(db.list(from(Users.USERS).select(Users.CITY).distinct().orderBy(Users.CITY.asc())))
                .containsExactly("Milano", "Pavia", "Roma");
        assertThat(db.count(from(Users.USERS).select(Users.CITY).distinct())).isEqualTo(3);
        assertThat(db.list(from(Users.USERS)
                        .distinctOn(Users.CITY)
                        .orderBy(Users.CITY.desc(), Users.AGE.desc())
                        .select(into(CityAge::new, Users.CITY, Users.AGE))))
                .containsExactly(new CityAge("Roma", 30), new CityAge("Pavia", 40), new CityAge("Milano", 20));
        assertThat(db.list(from(Users.USERS)
                        .distinctOn(Users.AGE.ge(30))
                        .orderBy(Users.AGE.ge(30).asc(), Users.BALANCE.asc())
                        .offset(1)
                        .select(Users.EMAIL)))
                .containsExactly("dee@example.org");
    }
}
