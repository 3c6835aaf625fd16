package dev.hysteria.golden;

import static dev.hysteria.expression.Functions.all;
import static dev.hysteria.expression.Functions.any;
import static dev.hysteria.expression.Functions.avg;
import static dev.hysteria.expression.Functions.count;
import static dev.hysteria.expression.Functions.exists;
import static dev.hysteria.expression.Functions.max;
import static dev.hysteria.expression.Functions.notExists;
import static dev.hysteria.expression.Functions.rowValue;
import static dev.hysteria.expression.Functions.sum;
import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.expression.Values.currentTimestamp;
import static dev.hysteria.expression.Values.value;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.select;
import static dev.hysteria.sample.Posts.AUTHOR_ID;
import static dev.hysteria.sample.Posts.POSTS;
import static dev.hysteria.sample.Posts.PUBLISHED_AT;
import static dev.hysteria.sample.Posts.TITLE;
import static dev.hysteria.sample.Posts.VIEWS;
import static dev.hysteria.sample.Users.ACTIVE;
import static dev.hysteria.sample.Users.AGE;
import static dev.hysteria.sample.Users.BALANCE;
import static dev.hysteria.sample.Users.CITY;
import static dev.hysteria.sample.Users.EMAIL;
import static dev.hysteria.sample.Users.ID;
import static dev.hysteria.sample.Users.NICKNAME;
import static dev.hysteria.sample.Users.STREET;
import static dev.hysteria.sample.Users.USERS;

import dev.hysteria.ast.Nullability;
import dev.hysteria.expression.Condition;
import dev.hysteria.expression.Order;
import dev.hysteria.page.KeysetOrder;
import dev.hysteria.page.Position;
import dev.hysteria.page.Walk;
import dev.hysteria.query.Derived;
import dev.hysteria.query.Select;
import dev.hysteria.sample.OrderLines;
import dev.hysteria.sample.Orders;
import dev.hysteria.sample.Users.Address;
import dev.hysteria.sample.Users.User;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a query returns, in which order, how much of it, and queries inside queries. */
final class SelectCases {
    record EmailAge(String email, int age) {}

    record EmailHome(String email, Address home) {}

    record UserAndDecade(User user, int decade) {}

    record Activity(
            String email,
            @Nullable Long posts,
            int ageInTenYears,
            @Nullable Integer mostViews) {}

    record AuthorViews(long authorId, @Nullable Long views) {}

    private SelectCases() {}

    static List<GoldenCase> cases() {
        Cases cases = Cases.of("select");
        lists(cases);
        orders(cases);
        pages(cases);
        keysets(cases);
        queriesInConditions(cases);
        queriesAsValues(cases);
        derived(cases);
        return cases.all();
    }

    private static void lists(Cases cases) {
        cases.add("table", "every column by name, never *", from(USERS))
                .add("record", "a projection into a record", from(USERS).select(into(EmailAge::new, EMAIL, AGE)))
                .add(
                        "nested-record",
                        "a record inside a record is columns beside the others",
                        from(USERS).select(into(EmailHome::new, EMAIL, into(Address::new, STREET, CITY))))
                .add(
                        "table-and-expression",
                        "a whole table and an expression with a name",
                        from(USERS)
                                .select(into(
                                        UserAndDecade::new,
                                        USERS,
                                        AGE.dividedBy(10).as("decade"))))
                .add(
                        "same-column-twice",
                        "every column of a result has a name of its own",
                        from(USERS).select(into(EmailHome::new, EMAIL, into(Address::new, CITY, CITY))))
                .add(
                        "without-table",
                        "one row of no table",
                        select(value(1).plus(2).as("three")))
                .add(
                        "without-table-filtered",
                        "no table, and a filter",
                        select(currentTimestamp()).where(value(1).eq(2)))
                .add("distinct", "equal rows once", from(USERS).select(CITY).distinct())
                .add(
                        "distinct-on",
                        "the first row of each key by the ordering",
                        from(POSTS).distinctOn(AUTHOR_ID).orderBy(AUTHOR_ID.asc(), VIEWS.desc()))
                .add(
                        "conjoined-filters",
                        "several filters are a conjunction",
                        from(USERS).where(AGE.ge(18), ACTIVE).where(EMAIL.contains("@")));
    }

    private static void keysets(Cases cases) {
        var order = new KeysetOrder(List.of(
                new KeysetOrder.Key(NICKNAME.desc().nullsLast().ast(), Nullability.NULLABLE),
                new KeysetOrder.Key(ACTIVE.asc().ast(), Nullability.NOT_NULL),
                new KeysetOrder.Key(ID.asc().ast(), Nullability.NOT_NULL)));
        cases.add(
                        "keyset-page",
                        "the rows behind one, in an order of mixed directions whose first key can be null",
                        behind(order, new Position.Keys(List.of("ann", true, 7L))))
                .add(
                        "keyset-page-behind-null",
                        "the rows behind one whose first key is null, with nulls first",
                        behind(
                                order.walked(Walk.BACKWARD),
                                new Position.Keys(Stream.<@Nullable Object>of(null, true, 7L)
                                        .toList())));
    }

    private static Select<String> behind(KeysetOrder order, Position.Keys row) {
        return from(USERS)
                .where(Condition.of(order.after(row)))
                .orderBy(order.keys().stream().map(key -> new Order(key.sort())).toArray(Order[]::new))
                .limit(21)
                .select(EMAIL);
    }

    private static void orders(Cases cases) {
        cases.add(
                        "order",
                        "keys in order; null is the largest value",
                        from(USERS).select(EMAIL).orderBy(BALANCE.asc(), NICKNAME.desc(), ID.asc()))
                .add(
                        "order-nulls-first",
                        "nulls before every value",
                        from(USERS)
                                .select(EMAIL)
                                .orderBy(
                                        BALANCE.asc().nullsFirst(),
                                        NICKNAME.desc().nullsFirst()))
                .add(
                        "order-nulls-last",
                        "nulls after every value",
                        from(USERS)
                                .select(EMAIL)
                                .orderBy(
                                        BALANCE.asc().nullsLast(),
                                        NICKNAME.desc().nullsLast()))
                .add(
                        "order-by-expression",
                        "an expression with a parameter as a key",
                        from(USERS)
                                .select(EMAIL)
                                .orderBy(NICKNAME.coalesce("-").lower().asc()))
                .add(
                        "order-by-condition",
                        "a condition as a key",
                        from(USERS).select(EMAIL).orderBy(AGE.ge(18).desc(), ID.asc()))
                .add(
                        "order-distinct",
                        "distinct rows in an order with nulls",
                        from(USERS).select(NICKNAME).distinct().orderBy(NICKNAME.desc()));
    }

    private static void pages(Cases cases) {
        cases.add(
                        "limit",
                        "the first rows",
                        from(USERS).select(EMAIL).orderBy(ID.asc()).limit(10))
                .add(
                        "offset",
                        "what follows the first rows",
                        from(USERS).select(EMAIL).orderBy(ID.asc()).offset(20))
                .add(
                        "limit-offset",
                        "a page: parameters stand as the dialect has them",
                        from(USERS)
                                .select(EMAIL)
                                .where(AGE.ge(18))
                                .orderBy(ID.asc())
                                .limit(10)
                                .offset(20))
                .add(
                        "limit-unordered",
                        "any rows, at most so many",
                        from(USERS).select(EMAIL).limit(10))
                .add(
                        "limit-zero",
                        "no rows",
                        from(USERS).select(EMAIL).orderBy(ID.asc()).limit(0))
                .add(
                        "limit-distinct",
                        "distinct rows, at most so many",
                        from(USERS).select(CITY).distinct().limit(3))
                .add(
                        "limit-nulls",
                        "the first rows by an order with nulls",
                        from(USERS).select(EMAIL).orderBy(BALANCE.asc()).limit(3))
                .add(
                        "limit-inside",
                        "the page of a sub-query is its own",
                        from(USERS)
                                .select(EMAIL)
                                .where(ID.in(from(POSTS)
                                        .select(AUTHOR_ID)
                                        .orderBy(VIEWS.desc())
                                        .limit(5)))
                                .orderBy(ID.asc())
                                .limit(2))
                .add(
                        "order-inside",
                        "an order that nothing depends on is left out",
                        from(USERS)
                                .select(EMAIL)
                                .where(ID.in(from(POSTS).select(AUTHOR_ID).orderBy(VIEWS.desc()))))
                .add(
                        "count-of-page",
                        "how many rows a page has",
                        from(USERS).orderBy(ID.asc()).limit(10).counted());
    }

    private static void queriesInConditions(Cases cases) {
        var ownPosts = from(POSTS).where(AUTHOR_ID.eq(ID));
        cases.add(
                        "exists",
                        "whether a correlated query has a row",
                        from(USERS).select(EMAIL).where(exists(ownPosts.where(VIEWS.gt(100)))))
                .add(
                        "not-exists",
                        "whether it has none",
                        from(USERS).select(EMAIL).where(notExists(ownPosts)))
                .add(
                        "in-query",
                        "one of a query's values",
                        from(USERS)
                                .select(EMAIL)
                                .where(ID.in(from(POSTS).where(VIEWS.gt(100)).select(AUTHOR_ID))))
                .add(
                        "not-in-query",
                        "none of a query's values; UNKNOWN beside a null",
                        from(USERS).select(EMAIL).where(ID.notIn(from(POSTS).select(AUTHOR_ID))))
                .add(
                        "row-in-query",
                        "row values among a query's rows",
                        from(POSTS)
                                .select(TITLE)
                                .where(rowValue(AUTHOR_ID, VIEWS)
                                        .in(from(POSTS)
                                                .groupBy(AUTHOR_ID)
                                                .select(into(
                                                        AuthorViews::new,
                                                        AUTHOR_ID,
                                                        max(VIEWS).cast(dev.hysteria.type.Types.BIGINT))))))
                .add(
                        "greater-than-all",
                        "more than every value",
                        from(USERS)
                                .select(EMAIL)
                                .where(AGE.gt(all(from(USERS.as("others"))
                                        .where(CITY.of(USERS.as("others")).eq("Pavia"))
                                        .select(AGE.of(USERS.as("others")))))))
                .add(
                        "equal-to-any",
                        "equal to some value",
                        from(USERS).select(EMAIL).where(ID.eq(any(from(POSTS).select(AUTHOR_ID)))))
                .add(
                        "less-than-query",
                        "compared with one value",
                        from(USERS).select(EMAIL).where(AGE.lt(from(POSTS).value(max(VIEWS)))))
                .add(
                        "negated-queries",
                        "negation keeps sub-queries together",
                        from(USERS)
                                .select(EMAIL)
                                .where(exists(ownPosts).or(ACTIVE).not()));
    }

    private static void queriesAsValues(Cases cases) {
        var ownPosts = from(POSTS).where(AUTHOR_ID.eq(ID));
        cases.add(
                        "queries-as-values",
                        "correlated queries in the list, with parameters before and after",
                        from(USERS)
                                .where(AGE.between(18, 65))
                                .select(into(
                                        Activity::new,
                                        EMAIL,
                                        ownPosts.where(VIEWS.gt(5))
                                                .value(count())
                                                .as("posts"),
                                        AGE.plus(10).as("age_in_ten_years"),
                                        ownPosts.where(TITLE.like("A%"))
                                                .value(max(VIEWS))
                                                .as("most_views"))))
                .add(
                        "order-by-query",
                        "a correlated query as a key",
                        from(USERS)
                                .select(EMAIL)
                                .orderBy(ownPosts.value(count()).desc(), ID.asc()))
                .add(
                        "latest-of-each",
                        "a correlated query with order and limit",
                        from(USERS)
                                .select(into(
                                        Activity::new,
                                        EMAIL,
                                        ID,
                                        AGE,
                                        ownPosts.orderBy(PUBLISHED_AT.desc(), Posts_ID_DESC)
                                                .limit(1)
                                                .value(VIEWS)
                                                .as("latest_views"))));
    }

    private static final dev.hysteria.expression.Order Posts_ID_DESC = dev.hysteria.sample.Posts.ID.desc();

    private static void derived(Cases cases) {
        Derived<AuthorViews> totals = from(POSTS)
                .where(VIEWS.gt(10))
                .groupBy(AUTHOR_ID)
                .select(into(AuthorViews::new, AUTHOR_ID, sum(VIEWS).as("total")))
                .as("totals");
        cases.add(
                        "derived",
                        "a query in the place of a table, filtered outside",
                        from(totals).where(totals.get(sum(VIEWS)).gt(1_000L)))
                .add(
                        "derived-twice",
                        "a query of a query",
                        from(from(totals)
                                        .orderBy(totals.get(sum(VIEWS)).desc())
                                        .limit(3)
                                        .as("top"))
                                .counted())
                .add(
                        "average-of-sums",
                        "an aggregate of aggregates",
                        from(totals).select(avg(totals.get(sum(VIEWS)))))
                .add(
                        "count-of-query",
                        "how many rows a query has",
                        from(Orders.ORDERS)
                                .join(OrderLines.ORDER_LINES, OrderLines.ORDER_ID.eq(Orders.ID))
                                .select(Orders.USER_ID)
                                .distinct()
                                .counted());
    }
}
