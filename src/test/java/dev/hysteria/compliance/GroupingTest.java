package dev.hysteria.compliance;

import static dev.hysteria.expression.Functions.avg;
import static dev.hysteria.expression.Functions.count;
import static dev.hysteria.expression.Functions.countDistinct;
import static dev.hysteria.expression.Functions.every;
import static dev.hysteria.expression.Functions.max;
import static dev.hysteria.expression.Functions.min;
import static dev.hysteria.expression.Functions.some;
import static dev.hysteria.expression.Functions.stringAggregate;
import static dev.hysteria.expression.Functions.sum;
import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.from;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.Database;
import dev.hysteria.query.Select;
import dev.hysteria.sample.Posts;
import dev.hysteria.sample.Users;
import dev.hysteria.sample.Users.User;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Groups and aggregates. */
@EveryDatabase
class GroupingTest {
    record Count(@Nullable String city, @Nullable Boolean active, long users) {}

    record Ages(
            String city, long users, long adults, @Nullable Long years) {}

    private final Database db;

    GroupingTest(FreshDatabase fresh) {
        db = Blog.open(fresh);
    }

    @AfterEach
    void close() {
        db.close();
    }

    private static Select<User> users() {
        return from(Users.USERS);
    }

    @Test
    @Scenario(38)
    void groupsHavingAndFilteredAggregates() {
        assertThat(db.list(users().groupBy(Users.CITY)
                        .orderBy(Users.CITY.asc())
                        .select(into(
                                Ages::new,
                                Users.CITY,
                                count(),
                                count().filter(Users.AGE.ge(18)),
                                sum(Users.AGE).filter(Users.BALANCE.gt(BigDecimal.ZERO))))))
                .containsExactly(
                        new Ages("Milano", 2, 1, 17L), new Ages("Pavia", 2, 2, 30L), new Ages("Roma", 1, 1, null));
        assertThat(db.list(users().groupBy(Users.CITY)
                        .having(count().filter(Users.ACTIVE.not()).eq(0L))
                        .select(Users.CITY)))
                .as("having with 0")
                .containsExactly("Roma");
        assertThat(db.list(users().having(count().gt(0L)).select(count()))).containsExactly(5L);
        assertThat(db.list(users().having(count().gt(5L)).select(count()))).isEmpty();
        assertThat(db.list(users().groupBy(Users.AGE.dividedBy(10))
                        .orderBy(Users.AGE.dividedBy(10).desc())
                        .select(count())))
                .containsExactly(1L, 2L, 1L, 1L);
    }

    @Test
    @Scenario(38)
    void rollupCubeAndGroupingSets() {
        var counts = into(Count::new, Users.CITY.orNull(), Users.ACTIVE.orNull(), count());
        var roma = new Count("Roma", true, 1);
        var byBoth = List.of(
                new Count("Milano", true, 1),
                new Count("Milano", false, 1),
                new Count("Pavia", true, 1),
                new Count("Pavia", false, 1),
                roma);
        var byCity = List.of(new Count("Milano", null, 2), new Count("Pavia", null, 2), new Count("Roma", null, 1));
        var byActive = List.of(new Count(null, true, 3), new Count(null, false, 2));
        var whole = new Count(null, null, 5);

        assertThat(db.list(users().rollup(Users.CITY, Users.ACTIVE).select(counts)))
                .hasSize(9)
                .containsAll(byBoth)
                .containsAll(byCity)
                .contains(whole);
        assertThat(db.list(users().cube(Users.CITY, Users.ACTIVE).select(counts)))
                .hasSize(11)
                .containsAll(byBoth)
                .containsAll(byCity)
                .containsAll(byActive)
                .contains(whole);
        assertThat(db.list(users().groupingSets(List.of(List.of(Users.ACTIVE), List.of()))
                        .having(count().gt(2L))
                        .select(into(Counted::new, Users.ACTIVE.orNull(), count()))))
                .containsExactlyInAnyOrder(new Counted(true, 3), new Counted(null, 5));
        assertThat(db.list(users().rollup(Users.CITY)
                        .orderBy(count().desc(), Users.CITY.asc())
                        .limit(2)
                        .select(into(OfCity::new, Users.CITY.orNull(), count()))))
                .containsExactly(new OfCity(null, 5), new OfCity("Milano", 2));
    }

    record Counted(@Nullable Boolean active, long users) {}

    record OfCity(@Nullable String city, long users) {}

    record Nothing(
            long rows,
            long values,
            @Nullable Long sum,
            @Nullable BigDecimal decimals,
            @Nullable Double mean,
            @Nullable String smallest,
            @Nullable Boolean all,
            @Nullable String joined) {}

    record Extremes(String first, String last, Instant earliest, Instant latest, int youngest, BigDecimal richest) {}

    @Test
    @Scenario(42)
    void aggregatesOverNothingAndOverEveryType() {
        assertThat(db.list(users().where(Users.AGE.gt(1_000))
                        .select(into(
                                Nothing::new,
                                count(),
                                count(Users.BALANCE),
                                sum(Users.AGE),
                                sum(Users.BALANCE),
                                avg(Users.AGE),
                                min(Users.EMAIL),
                                every(Users.ACTIVE),
                                stringAggregate(Users.EMAIL, ",")))))
                .containsExactly(new Nothing(0, 0, null, null, null, null, null, null));
        assertThat(db.one(users().select(into(
                        Extremes::new,
                        min(Users.EMAIL),
                        max(Users.EMAIL),
                        min(Users.CREATED_AT),
                        max(Users.CREATED_AT),
                        min(Users.AGE),
                        max(Users.BALANCE)))))
                .isEqualTo(new Extremes(
                        "ann@example.org",
                        "eve@example.org",
                        Instant.parse("2026-01-01T00:00:17Z"),
                        Instant.parse("2026-01-01T00:00:40Z"),
                        17,
                        new BigDecimal("100.00")));
        assertThat(db.one(users().select(sum(Users.AGE)))).isEqualTo(137L);
        assertThat(db.one(users().select(avg(Users.AGE)))).isEqualTo(27.4);
        assertThat(db.one(users().select(sum(Users.BALANCE)))).isEqualByComparingTo("114.50");
        assertThat(db.one(users().select(countDistinct(Users.CITY)))).isEqualTo(3);
        assertThat(db.one(users().select(every(Users.AGE.gt(10))))).isTrue();
        assertThat(db.one(users().select(some(Users.AGE.gt(100))))).isFalse();
        assertThat(db.one(users().select(every(Users.BALANCE.ge(BigDecimal.ZERO)))))
                .isFalse();
    }

    @Test
    @Scenario(42)
    void aggregatesWithUnionsAndJoinsAndTextsInOrder() {
        assertThat(db.list(users().select(count())
                        .unionAll(from(Posts.POSTS).select(count()))
                        .unionAll(from(Posts.POSTS).where(Posts.VIEWS.lt(0)).select(count()))))
                .containsExactlyInAnyOrder(5L, 6L, 0L);
        assertThat(db.list(users().leftJoin(Posts.POSTS, Posts.AUTHOR_ID.eq(Users.ID))
                        .groupBy(Users.EMAIL)
                        .orderBy(Users.EMAIL.asc())
                        .select(count(Posts.ID))))
                .containsExactly(3L, 1L, 0L, 2L, 0L);
        assertThat(db.list(users().join(Posts.POSTS, Posts.AUTHOR_ID.eq(Users.ID))
                        .groupBy(Users.ID)
                        .orderBy(Users.ID.asc())
                        .select(stringAggregate(Posts.TITLE, "; ").orderBy(Posts.VIEWS.desc(), Posts.TITLE.asc()))))
                .containsExactly("Hello; Ångström; World", "Hello", "AAA; zzz");
        assertThat(db.one(from(Posts.POSTS)
                        .select(stringAggregate(Posts.TITLE, "'")
                                .orderBy(Posts.TITLE.desc())
                                .filter(Posts.VIEWS.gt(5)))))
                .isEqualTo("zzz'Hello'Hello'AAA");
        String long2000 = db.one(users().crossJoin(Posts.POSTS)
                .crossJoin(Posts.POSTS.as("more"))
                .select(stringAggregate(Users.EMAIL, ", ")));
        assertThat(long2000).as("not cut").hasSize(180 * 17 - 2);
    }
}
