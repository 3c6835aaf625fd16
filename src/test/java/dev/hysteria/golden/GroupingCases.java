package dev.hysteria.golden;

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
import static dev.hysteria.sample.Events.AMOUNT;
import static dev.hysteria.sample.Events.EVENTS;
import static dev.hysteria.sample.Events.READING;
import static dev.hysteria.sample.Events.SEQUENCE;
import static dev.hysteria.sample.Users.ACTIVE;
import static dev.hysteria.sample.Users.AGE;
import static dev.hysteria.sample.Users.BALANCE;
import static dev.hysteria.sample.Users.CITY;
import static dev.hysteria.sample.Users.CREATED_AT;
import static dev.hysteria.sample.Users.EMAIL;
import static dev.hysteria.sample.Users.ID;
import static dev.hysteria.sample.Users.NICKNAME;
import static dev.hysteria.sample.Users.ROLE;
import static dev.hysteria.sample.Users.USERS;

import dev.hysteria.sample.Users.Role;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Groups, aggregates over them, and groupings of several kinds at once. */
final class GroupingCases {
    record ByCity(@Nullable String city, Long users) {}

    record ByCityAndRole(@Nullable String city, @Nullable Role role, Long users) {}

    private GroupingCases() {}

    static List<GoldenCase> cases() {
        Cases cases = Cases.of("grouping");
        groups(cases);
        aggregates(cases);
        sets(cases);
        return cases.all();
    }

    private static void groups(Cases cases) {
        var byCity = from(USERS).groupBy(CITY).select(into(ByCity::new, CITY, count().as("users")));
        cases.add("group-by", "one row for each city", byCity)
                .add("having", "groups that are kept, also by 0", byCity.having(count().gt(0L), max(AGE).ge(18)))
                .add(
                        "where-having-order-limit",
                        "every clause in its place, parameters in order",
                        byCity.where(AGE.ge(18))
                                .having(sum(BALANCE).gt(BigDecimal.ONE))
                                .orderBy(count().desc(), CITY.asc())
                                .limit(5)
                                .offset(1))
                .add(
                        "group-by-expression",
                        "an expression with a parameter as a key",
                        from(USERS)
                                .groupBy(NICKNAME.coalesce("none"))
                                .select(into(
                                        ByCity::new, NICKNAME.coalesce("none").as("nickname"), count().as("users"))))
                .add(
                        "order-by-distinct-expression",
                        "distinct rows in the order of what they are",
                        from(USERS)
                                .select(NICKNAME.coalesce("none"))
                                .distinct()
                                .orderBy(NICKNAME.coalesce("none").desc()))
                .add(
                        "distinct-on-expression",
                        "the first row of each value of an expression",
                        from(USERS)
                                .distinctOn(AGE.dividedBy(10))
                                .orderBy(AGE.dividedBy(10).asc(), ID.asc())
                                .select(EMAIL))
                .add(
                        "having-expression",
                        "a group's key in the condition and the order",
                        from(USERS)
                                .groupBy(AGE.dividedBy(10))
                                .having(AGE.dividedBy(10).gt(1))
                                .orderBy(AGE.dividedBy(10).asc())
                                .select(AGE.dividedBy(10).plus(1)))
                .add(
                        "group-by-condition",
                        "a condition as a key",
                        from(USERS).groupBy(AGE.ge(18)).select(count()))
                .add(
                        "having-without-group",
                        "a condition on all rows as one group",
                        from(USERS).having(count().gt(100L)).select(max(AGE)));
    }

    private static void aggregates(Cases cases) {
        cases.values(
                        "counts",
                        "rows, non-null values, distinct values",
                        USERS,
                        count(),
                        count(NICKNAME),
                        countDistinct(CITY))
                .values(
                        "sums",
                        "of integers a BIGINT, of those a decimal",
                        EVENTS,
                        sum(dev.hysteria.sample.Events.COUNT),
                        sum(SEQUENCE),
                        sum(AMOUNT),
                        sum(READING),
                        sum(dev.hysteria.sample.Events.LEVEL))
                .values(
                        "averages",
                        "of integers not an integer",
                        EVENTS,
                        avg(dev.hysteria.sample.Events.COUNT),
                        avg(AMOUNT),
                        avg(READING))
                .values("minimum-maximum", "of numbers, texts and times", USERS, min(AGE), max(EMAIL), max(CREATED_AT))
                .values("every-some", "of truth values", USERS, every(ACTIVE), some(AGE.ge(18)))
                .values(
                        "every-some-compared",
                        "with a truth value",
                        USERS,
                        every(ACTIVE).eq(false),
                        some(AGE.ge(18)).eq(true))
                .values(
                        "distinct",
                        "each value once",
                        USERS,
                        sum(AGE).distinct(),
                        avg(AGE).distinct(),
                        min(CITY).distinct())
                .values(
                        "filter",
                        "the rows for which a condition is TRUE",
                        USERS,
                        count().filter(ACTIVE),
                        sum(BALANCE).filter(AGE.ge(18)),
                        countDistinct(CITY).filter(ROLE.eq(Role.ADMIN)),
                        every(ACTIVE).filter(AGE.lt(99)))
                .values(
                        "text-aggregate",
                        "texts in order with a separator",
                        USERS,
                        stringAggregate(EMAIL, ", ").orderBy(AGE.desc(), ID.asc()))
                .values(
                        "text-aggregate-hostile",
                        "a separator with quotes, in any order, filtered",
                        USERS,
                        stringAggregate(NICKNAME, "'\\").filter(ACTIVE))
                .values(
                        "text-aggregate-nulls",
                        "an order in which nulls come first",
                        USERS,
                        stringAggregate(EMAIL, ";").orderBy(NICKNAME.desc()));
    }

    private static void sets(Cases cases) {
        var byCityAndRole = into(ByCityAndRole::new, CITY, ROLE, count().as("users"));
        cases.add(
                        "rollup",
                        "all prefixes of the keys",
                        from(USERS).rollup(CITY, ROLE).select(byCityAndRole))
                .add(
                        "cube",
                        "all subsets of the keys",
                        from(USERS).cube(CITY, ROLE).select(byCityAndRole))
                .add(
                        "grouping-sets",
                        "chosen sets of keys, with an order",
                        from(USERS)
                                .groupingSets(List.of(List.of(CITY, ROLE), List.of(ROLE), List.of()))
                                .having(count().gt(1L))
                                .select(byCityAndRole)
                                .orderBy(CITY.asc(), ROLE.asc()));
    }
}
