package dev.hysteria.query;

import static dev.hysteria.expression.Functions.count;
import static dev.hysteria.expression.Functions.exists;
import static dev.hysteria.expression.Functions.max;
import static dev.hysteria.expression.Functions.sum;
import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.sample.Posts.AUTHOR_ID;
import static dev.hysteria.sample.Posts.POSTS;
import static dev.hysteria.sample.Users.AGE;
import static dev.hysteria.sample.Users.CITY;
import static dev.hysteria.sample.Users.EMAIL;
import static dev.hysteria.sample.Users.ID;
import static dev.hysteria.sample.Users.NICKNAME;
import static dev.hysteria.sample.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.ast.Nesting;
import dev.hysteria.ast.Query;
import dev.hysteria.error.ErrorCode;
import dev.hysteria.error.QueryException;
import dev.hysteria.expression.Condition;
import dev.hysteria.sample.Posts;
import dev.hysteria.sample.Users.User;
import dev.hysteria.schema.Alias;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

class ScopeCheckTest {
    record Pair(User user, Optional<Posts.Post> post) {}

    private static AbstractThrowableAssert<?, ?> assertRefused(Select<?> query, ErrorCode code) {
        return assertThatThrownBy(query::statement)
                .isInstanceOfSatisfying(
                        QueryException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void aColumnOfATableThatIsNotReadIsRefused() {
        assertRefused(from(USERS).where(Posts.TITLE.eq("x")), ErrorCode.COLUMN_NOT_IN_SCOPE)
                .hasMessageContaining("title")
                .hasMessageContaining("posts")
                .hasMessageContaining("users");
        assertRefused(from(USERS).select(Posts.TITLE), ErrorCode.COLUMN_NOT_IN_SCOPE);
        assertRefused(from(USERS).orderBy(Posts.TITLE.asc()), ErrorCode.COLUMN_NOT_IN_SCOPE);
        assertRefused(
                from(USERS).select(CITY).groupBy(CITY).having(max(Posts.VIEWS).gt(1)), ErrorCode.COLUMN_NOT_IN_SCOPE);
        assertRefused(from(USERS).where(Posts.TITLE.lower().concat("x").eq("x")), ErrorCode.COLUMN_NOT_IN_SCOPE);
    }

    @Test
    void aColumnUnderAnotherAliasIsRefused() {
        Alias<User> peer = USERS.as("peer");
        assertRefused(from(USERS).where(AGE.of(peer).gt(1)), ErrorCode.COLUMN_NOT_IN_SCOPE)
                .hasMessageContaining("peer");
        assertRefused(from(peer).where(AGE.gt(1)), ErrorCode.COLUMN_NOT_IN_SCOPE)
                .hasMessageContaining("users as peer");
        assertThat(from(USERS).join(peer, AGE.of(peer).eq(AGE)).statement()).isNotNull();
    }

    @Test
    void theConditionOfAJoinSeesOnlyWhatIsJoined() {
        Alias<User> peer = USERS.as("peer");
        assertRefused(
                from(USERS)
                        .join(POSTS, AGE.of(peer).eq(AGE))
                        .join(peer, ID.of(peer).eq(ID)),
                ErrorCode.COLUMN_NOT_IN_SCOPE);
    }

    @Test
    void aSubqueryMayBeCorrelated() {
        Select<User> authors = from(USERS).where(exists(from(POSTS).where(AUTHOR_ID.eq(ID))));
        assertThat(authors.statement()).isNotNull();
        assertRefused(from(POSTS).where(AUTHOR_ID.eq(ID)), ErrorCode.COLUMN_NOT_IN_SCOPE);
    }

    @Test
    void twoSourcesOfOneNameAreRefused() {
        assertRefused(from(USERS).join(USERS, ID.eq(ID)), ErrorCode.ALIAS_DUPLICATED)
                .hasMessageContaining("users");
        assertRefused(from(USERS).join(POSTS.as("USERS"), ID.eq(ID)), ErrorCode.ALIAS_DUPLICATED);
        assertThat(from(USERS).where(ID.in(from(USERS).select(ID))).statement()).isNotNull();
    }

    @Test
    void anOuterJoinedSideIsOptional() {
        Select<User> joined = from(USERS).leftJoin(POSTS, AUTHOR_ID.eq(ID));
        assertRefused(joined.select(into(List::of, USERS, POSTS)), ErrorCode.OPTIONAL_SELECTED_AS_REQUIRED)
                .hasMessageContaining("posts");
        assertRefused(joined.select(Posts.TITLE), ErrorCode.OPTIONAL_SELECTED_AS_REQUIRED)
                .hasMessageContaining("posts.title");
        assertThat(joined.select(into(Pair::new, USERS, POSTS.optional())).statement())
                .isNotNull();
        assertThat(joined.select(Posts.TITLE.optional()).statement()).isNotNull();
        assertThat(joined.select(Posts.PUBLISHED_AT).statement()).isNotNull();
        assertThat(joined.statement()).isNotNull();
    }

    @Test
    void rightAndFullJoinsMakeTheirOtherSidesOptional() {
        Select<User> right = from(USERS).rightJoin(POSTS, AUTHOR_ID.eq(ID));
        assertRefused(right, ErrorCode.OPTIONAL_SELECTED_AS_REQUIRED).hasMessageContaining("users");
        assertThat(right.select(POSTS).statement()).isNotNull();
        Select<User> full = from(USERS).fullJoin(POSTS, AUTHOR_ID.eq(ID));
        assertRefused(full.select(POSTS), ErrorCode.OPTIONAL_SELECTED_AS_REQUIRED);
        assertRefused(full.select(USERS), ErrorCode.OPTIONAL_SELECTED_AS_REQUIRED);
    }

    @Test
    void aGroupHasNoOneValueOfAColumnThatIsNoKey() {
        assertRefused(from(USERS).groupBy(CITY).select(into(List::of, CITY, EMAIL)), ErrorCode.QUERY_INVALID)
                .hasMessageContaining("users.email");
        assertRefused(from(USERS).select(into(List::of, EMAIL, count())), ErrorCode.QUERY_INVALID);
        assertRefused(from(USERS).select(CITY).groupBy(CITY).orderBy(AGE.asc()), ErrorCode.QUERY_INVALID);
        assertThat(from(USERS)
                        .groupBy(CITY, AGE.plus(1))
                        .select(into(List::of, CITY.lower(), AGE.plus(1), sum(AGE), max(NICKNAME)))
                        .statement())
                .isNotNull();
    }

    @Test
    void aWindowOverGroupsIsMadeOfGroups() {
        Select<User> cities = from(USERS).groupBy(CITY);
        var byCount = dev.hysteria.expression.Window.orderBy(count().desc());
        assertThat(cities.select(into(List::of, CITY, sum(count()).over(byCount)))
                        .statement())
                .isNotNull();
        assertRefused(cities.select(sum(AGE).over(byCount)), ErrorCode.QUERY_INVALID);
        var byAge = dev.hysteria.expression.Window.orderBy(AGE.asc());
        assertRefused(cities.select(count().over(byAge)), ErrorCode.QUERY_INVALID);
    }

    @Test
    void aWindowIsNoGroup() {
        var window = dev.hysteria.expression.Window.partitionBy(CITY);
        assertThat(from(USERS)
                        .select(into(List::of, EMAIL, sum(AGE).over(window)))
                        .statement())
                .isNotNull();
    }

    @Test
    void wideConditionsAreFineAndDeepOnesRefused() {
        List<Condition> wide = IntStream.range(0, 10_000).mapToObj(AGE::eq).toList();
        assertThat(from(USERS)
                        .where(dev.hysteria.expression.Functions.anyOf(wide))
                        .statement())
                .isInstanceOf(Query.Select.class);
        Condition deep = AGE.eq(0);
        for (int i = 0; i <= Nesting.LIMIT; i++) {
            deep = i % 2 == 0 ? deep.and(AGE.eq(i)) : deep.or(AGE.eq(i));
        }
        assertRefused(from(USERS).where(deep), ErrorCode.NESTING_TOO_DEEP);
    }

    @Test
    void aStatementIsCheckedAndBuiltOnce() {
        Select<User> adults = from(USERS).where(AGE.ge(18));
        assertThat(adults.statement()).isSameAs(adults.statement());
        assertThat(adults.ast()).isSameAs(adults.statement());
    }
}
