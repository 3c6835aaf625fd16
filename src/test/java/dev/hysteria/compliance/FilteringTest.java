package dev.hysteria.compliance;

import static dev.hysteria.expression.Functions.all;
import static dev.hysteria.expression.Functions.allOf;
import static dev.hysteria.expression.Functions.any;
import static dev.hysteria.expression.Functions.anyOf;
import static dev.hysteria.expression.Functions.avg;
import static dev.hysteria.expression.Functions.exists;
import static dev.hysteria.expression.Functions.max;
import static dev.hysteria.expression.Functions.not;
import static dev.hysteria.expression.Functions.notExists;
import static dev.hysteria.expression.Functions.whenPresent;
import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.deleteFrom;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.Database;
import dev.hysteria.error.ErrorCode;
import dev.hysteria.error.QueryException;
import dev.hysteria.expression.Condition;
import dev.hysteria.sample.Posts;
import dev.hysteria.sample.Users;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which rows a condition keeps. */
@EveryDatabase
class FilteringTest {
    private static final List<Integer> NO_AGES = List.of();

    private final Database db;

    FilteringTest(FreshDatabase fresh) {
        db = Blog.open(fresh);
    }

    @AfterEach
    void close() {
        db.close();
    }

    private List<String> named(Condition... conditions) {
        return db
                .list(from(Users.USERS)
                        .where(conditions)
                        .orderBy(Users.EMAIL.asc())
                        .select(Users.EMAIL))
                .stream()
                .map(Blog::name)
                .toList();
    }

    @Test
    @Scenario(21)
    void zeroEmptyAndFalseAreValues() {
        assertThat(named(Users.BALANCE.eq(BigDecimal.ZERO))).containsExactly("cid");
        assertThat(named(Users.NICKNAME.eq(""))).containsExactly("cid");
        assertThat(named(Users.ACTIVE.eq(false))).containsExactly("cid", "eve");
        assertThat(named(Users.ACTIVE.not())).containsExactly("cid", "eve");
        assertThat(db.count(from(Posts.POSTS).where(Posts.VIEWS.eq(0)))).isEqualTo(1);
        assertThat(named(Users.NICKNAME.ne(""))).containsExactly("ann", "dee");
    }

    @Test
    @Scenario(22)
    @SuppressWarnings("NullAway") // what is refused
    void aNullComparisonAndAnUnfilteredWriteAreRefusedWhenBuilt() {
        refused(ErrorCode.NULL_COMPARISON, () -> Users.NICKNAME.eq((String) null));
        refused(ErrorCode.NULL_COMPARISON, () -> Users.AGE.gt((Integer) null));
        refused(ErrorCode.FILTER_MISSING, () -> db.execute(update(Users.USERS).set(Users.AGE.to(1))));
        refused(ErrorCode.FILTER_MISSING, () -> db.execute(deleteFrom(Users.USERS)));
        assertThat(db.count(from(Users.USERS))).isEqualTo(5);

        long undone = db.transaction(tx -> {
            long changed =
                    tx.execute(update(Users.USERS).set(Users.AGE.to(Users.AGE)).all());
            long posts = tx.execute(deleteFrom(Posts.POSTS).where(Posts.VIEWS.lt(0)));
            return changed + posts;
        });
        assertThat(undone).isEqualTo(5);
    }

    private static void refused(ErrorCode code, ThrowingCallable built) {
        assertThatThrownBy(built)
                .isInstanceOfSatisfying(
                        QueryException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    @Scenario(23)
    void emptyListsKeepTheirTruthInEveryCombination() {
        Condition none = Users.AGE.in(NO_AGES);
        Condition every = Users.AGE.notIn(NO_AGES);
        Condition adult = Users.AGE.ge(30);

        assertThat(named(none)).isEmpty();
        assertThat(named(every)).hasSize(5);
        assertThat(named(none.or(adult))).containsExactly("ann", "cid", "dee");
        assertThat(named(none.and(adult))).isEmpty();
        assertThat(named(every.and(adult))).containsExactly("ann", "cid", "dee");
        assertThat(named(every.or(adult))).hasSize(5);
        assertThat(named(not(none))).hasSize(5);
        assertThat(named(not(every))).isEmpty();
        assertThat(named(not(none.and(every)).and(adult))).containsExactly("ann", "cid", "dee");
        assertThat(named(anyOf(none, allOf(every, not(none), adult), none))).containsExactly("ann", "cid", "dee");
        assertThat(named(Users.BALANCE.isNull(), every)).containsExactly("bob");
        assertThat(named(Users.BALANCE.in(List.of()).or(Users.BALANCE.isNull())))
                .containsExactly("bob");
        assertThat(db.list(from(Users.USERS).select(none).distinct())).containsExactly(false);
        assertThat(db.list(from(Users.USERS).select(every).distinct())).containsExactly(true);
    }

    @Test
    @Scenario(24)
    void listsOfAnyLength() {
        for (int size : List.of(1, 100, 1_000, 2_101, 100_000)) {
            List<Integer> ages = IntStream.range(20, 20 + size).boxed().toList();
            List<String> expected =
                    size <= 10 ? List.of("bob") : size <= 20 ? List.of() : List.of("ann", "bob", "cid", "dee");
            assertThat(named(Users.AGE.in(ages))).as(size + " integers").isEqualTo(expected);
            assertThat(named(Users.AGE.notIn(ages))).as("none of " + size).hasSize(5 - expected.size());
        }
        List<String> emails = LongStream.range(0, 100_000)
                .mapToObj(i -> i == 77_777 ? "ann@example.org" : "nobody-'" + i + "\"\\@example.org")
                .toList();
        assertThat(named(Users.EMAIL.in(emails))).containsExactly("ann");
        assertThat(named(Users.EMAIL.notIn(emails))).doesNotContain("ann").hasSize(4);
        List<BigDecimal> balances =
                LongStream.range(0, 3_000).mapToObj(BigDecimal::valueOf).toList();
        assertThat(named(Users.BALANCE.in(balances))).containsExactly("ann", "cid", "eve");
    }

    @Test
    @Scenario(25)
    void groupsAndNegationsKeepTheirPrecedence() {
        Condition pavia = Users.CITY.eq("Pavia");
        Condition roma = Users.CITY.eq("Roma");
        Condition thirty = Users.AGE.eq(30);
        Condition writes = exists(from(Posts.POSTS).where(Posts.AUTHOR_ID.eq(Users.ID)));

        assertThat(named(pavia.or(roma).and(thirty))).containsExactly("ann", "dee");
        assertThat(named(pavia.or(roma.and(thirty)))).containsExactly("ann", "cid", "dee");
        assertThat(named(not(pavia.or(roma)).and(writes))).containsExactly("bob");
        assertThat(named(not(pavia.and(writes)), thirty.or(Users.AGE.lt(18)))).containsExactly("dee", "eve");
        assertThat(named(not(not(pavia).and(not(roma))).and(not(writes.and(thirty)))))
                .containsExactly("cid");
        assertThat(named(
                        not(Users.AGE.between(20, 30)).or(Users.BALANCE.isNull().and(writes))))
                .containsExactly("bob", "cid", "eve");
        assertThat(named(Users.AGE
                        .plus(2)
                        .times(10)
                        .minus(Users.AGE.minus(Users.AGE.minus(1)))
                        .eq(319)))
                .containsExactly("ann", "dee");
    }

    @Test
    @Scenario(26)
    void comparisonsWithSubQueries() {
        var average = from(Users.USERS.as("peer")).value(avg(Users.AGE.of(Users.USERS.as("peer"))));
        var viewsOfAnn = from(Posts.POSTS)
                .join(Users.USERS, Users.ID.eq(Posts.AUTHOR_ID))
                .where(Users.EMAIL.eq("ann@example.org"))
                .select(Posts.VIEWS);
        var titles = from(Posts.POSTS).orderBy(Posts.VIEWS.asc());

        assertThat(named(Users.AGE.eq(from(Users.USERS.as("p")).value(max(Users.AGE.of(Users.USERS.as("p")))))))
                .containsExactly("cid");
        assertThat(named(Users.ID.in(from(Posts.POSTS).select(Posts.AUTHOR_ID))))
                .containsExactly("ann", "bob", "dee");
        assertThat(named(Users.ID.notIn(from(Posts.POSTS).select(Posts.AUTHOR_ID))))
                .containsExactly("cid", "eve");
        assertThat(named(Users.ID.in(titles.limit(2).select(Posts.AUTHOR_ID)))).containsExactly("ann");
        assertThat(db.list(titles.where(Posts.VIEWS.gt(any(viewsOfAnn))).select(Posts.VIEWS)))
                .containsExactly(5, 7, 10, 100, 100);
        assertThat(db.list(titles.where(Posts.VIEWS.gt(all(viewsOfAnn))).select(Posts.VIEWS)))
                .containsExactly(100, 100);
        assertThat(named(exists(from(Posts.POSTS).where(Posts.AUTHOR_ID.eq(Users.ID), Posts.VIEWS.ge(50)))))
                .containsExactly("dee");
        assertThat(named(notExists(from(Posts.POSTS).where(Posts.AUTHOR_ID.eq(Users.ID)))))
                .containsExactly("cid", "eve");
        assertThat(named(from(Posts.POSTS)
                        .where(Posts.AUTHOR_ID.eq(Users.ID))
                        .value(max(Posts.VIEWS))
                        .eq(10)))
                .containsExactly("ann");
        assertThat(db.one(from(Users.USERS).limit(1).select(average)).doubleValue())
                .isEqualTo(27.4);
    }

    record Pair(String older, String younger) {}

    @Test
    @Scenario(27)
    void columnsAreComparedWithColumnsAcrossAliases() {
        var peer = Users.USERS.as("peer");

        assertThat(named(Users.NICKNAME.eq(Users.CITY).or(Users.AGE.lt(Users.AGE.plus(0)))))
                .isEmpty();
        assertThat(db.list(from(Users.USERS)
                        .join(
                                peer,
                                Users.AGE.of(peer).eq(Users.AGE),
                                Users.ID.of(peer).gt(Users.ID))
                        .select(into(Pair::new, Users.EMAIL, Users.EMAIL.of(peer)))))
                .containsExactly(new Pair("ann@example.org", "dee@example.org"));
        assertThat(db.count(from(Users.USERS)
                        .join(peer, Users.CITY.of(peer).eq(Users.CITY))
                        .where(Users.AGE.of(peer).lt(Users.AGE))))
                .isEqualTo(2);
    }

    record Search(Optional<String> city, Optional<Integer> minimumAge) {}

    @Test
    @Scenario(30)
    void optionalFiltersComposeAndTheirAbsenceShows() {
        assertThat(found(new Search(Optional.empty(), Optional.empty()))).hasSize(5);
        assertThat(found(new Search(Optional.of("Pavia"), Optional.empty()))).containsExactly("ann", "cid");
        assertThat(found(new Search(Optional.of("Pavia"), Optional.of(35)))).containsExactly("cid");
        refused(
                ErrorCode.FILTER_MISSING,
                () -> db.execute(deleteFrom(Users.USERS).where(whenPresent(Optional.<Integer>empty(), Users.AGE::ge))));
    }

    private List<String> found(Search search) {
        return named(whenPresent(search.city(), Users.CITY::eq), whenPresent(search.minimumAge(), Users.AGE::ge));
    }
}
