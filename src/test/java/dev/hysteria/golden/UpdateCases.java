package dev.hysteria.golden;

import static dev.hysteria.expression.Functions.count;
import static dev.hysteria.expression.Functions.exists;
import static dev.hysteria.expression.Functions.max;
import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.update;
import static dev.hysteria.sample.Posts.AUTHOR_ID;
import static dev.hysteria.sample.Posts.POSTS;
import static dev.hysteria.sample.Posts.TITLE;
import static dev.hysteria.sample.Posts.VIEWS;
import static dev.hysteria.sample.Users.ACTIVE;
import static dev.hysteria.sample.Users.AGE;
import static dev.hysteria.sample.Users.BALANCE;
import static dev.hysteria.sample.Users.CITY;
import static dev.hysteria.sample.Users.EMAIL;
import static dev.hysteria.sample.Users.ID;
import static dev.hysteria.sample.Users.NICKNAME;
import static dev.hysteria.sample.Users.USERS;

import dev.hysteria.golden.SelectCases.EmailAge;
import dev.hysteria.query.Queries;
import dev.hysteria.sample.Counters;
import dev.hysteria.sample.Events;
import dev.hysteria.sample.PostTags;
import dev.hysteria.sample.Posts;
import dev.hysteria.sample.Tags;
import dev.hysteria.sample.Users.User;
import dev.hysteria.schema.Alias;
import dev.hysteria.type.Types;
import java.util.List;

/** Rows changed. */
final class UpdateCases {
    private UpdateCases() {}

    static List<GoldenCase> cases() {
        Cases cases = Cases.of("update");
        values(cases);
        furtherTables(cases);
        bounds(cases);
        returning(cases);
        return cases.all();
    }

    private static void values(Cases cases) {
        cases.add(
                        "value",
                        "values before the filter's",
                        update(USERS).set(AGE.to(31), CITY.to("Pavia")).where(ID.eq(1L)))
                .add(
                        "null",
                        "no value",
                        update(USERS).set(BALANCE.toNull(), NICKNAME.toNull()).where(ACTIVE.not()))
                .add(
                        "expression",
                        "a counter",
                        update(POSTS).set(VIEWS.to(VIEWS.plus(1))).where(Posts.ID.eq(1L)))
                .add(
                        "swap",
                        "values are of the row as it was",
                        update(Counters.COUNTERS)
                                .set(Counters.NAME.to(Counters.PLACE), Counters.PLACE.to(Counters.NAME))
                                .where(Counters.ID.gt(0L)))
                .add(
                        "truth",
                        "a condition as a value",
                        update(USERS).set(ACTIVE.to(AGE.ge(18))).where(ID.eq(1L)))
                .add(
                        "all",
                        "every row, asked for by name",
                        update(POSTS).set(VIEWS.to(0)).all())
                .add(
                        "json",
                        "one place of a document",
                        update(Events.EVENTS)
                                .set(Events.ATTRIBUTES.to(
                                        Events.ATTRIBUTES.at("theme").set("dark")))
                                .where(Events.ID.eq(1L)))
                .add(
                        "query-as-value",
                        "a correlated query as the value",
                        update(USERS)
                                .set(AGE.to(from(POSTS)
                                        .where(AUTHOR_ID.eq(ID))
                                        .value(count())
                                        .cast(Types.INTEGER)))
                                .where(exists(from(POSTS).where(AUTHOR_ID.eq(ID), VIEWS.gt(5)))))
                .add(
                        "own-table",
                        "a query of the table that is changed",
                        update(USERS)
                                .set(AGE.to(from(USERS.as("others")).value(max(AGE.of(USERS.as("others"))))))
                                .where(ID.in(from(USERS.as("young"))
                                        .where(AGE.of(USERS.as("young")).lt(18))
                                        .select(ID.of(USERS.as("young"))))));
    }

    private static void furtherTables(Cases cases) {
        Alias<User> author = USERS.as("author");
        cases.add(
                        "from",
                        "values of another table",
                        update(POSTS).set(TITLE.to(EMAIL)).from(USERS).where(ID.eq(AUTHOR_ID), ACTIVE))
                .add(
                        "join",
                        "two other tables, joined",
                        update(POSTS)
                                .set(VIEWS.to(VIEWS.plus(PostTags.POSITION)))
                                .from(PostTags.POST_TAGS)
                                .join(Tags.TAGS, Tags.ID.eq(PostTags.TAG_ID))
                                .where(PostTags.POST_ID.eq(Posts.ID), Tags.NAME.eq("red")))
                .add(
                        "own-table-joined",
                        "another table, and a query of the table that is changed",
                        update(POSTS)
                                .set(VIEWS.to(VIEWS.plus(1)))
                                .from(USERS)
                                .where(
                                        ID.eq(AUTHOR_ID),
                                        VIEWS.eq(from(POSTS.as("all")).value(max(VIEWS.of(POSTS.as("all")))))))
                .add(
                        "aliased",
                        "the table under another name",
                        update(author).set(AGE.to(AGE.of(author).plus(1))).where(ACTIVE.of(author)));
    }

    private static void bounds(Cases cases) {
        cases.add(
                        "limit-ordered",
                        "the first rows by an order",
                        update(POSTS)
                                .set(VIEWS.to(0))
                                .where(VIEWS.gt(10))
                                .orderBy(Posts.ID.asc())
                                .limit(5))
                .add(
                        "limit",
                        "any rows, at most so many",
                        update(POSTS).set(VIEWS.to(0)).where(VIEWS.gt(10)).limit(5));
    }

    private static void returning(Cases cases) {
        Alias<User> author = USERS.as("author");
        cases.add(
                        "returning-aliased",
                        "of the table under another name",
                        update(author)
                                .set(AGE.to(31))
                                .where(ID.of(author).eq(1L))
                                .returning(EMAIL.of(author)))
                .add(
                        "returning-from",
                        "of rows that another table has matches for",
                        update(POSTS)
                                .set(TITLE.to(EMAIL))
                                .from(USERS)
                                .where(ID.eq(AUTHOR_ID))
                                .returning(TITLE))
                .add(
                        "returning-further",
                        "a column of the other table",
                        update(POSTS)
                                .set(TITLE.to(EMAIL))
                                .from(USERS)
                                .where(ID.eq(AUTHOR_ID))
                                .returning(EMAIL))
                .add(
                        "returning",
                        "the rows as they are now",
                        update(USERS).set(AGE.to(AGE.plus(1))).where(ACTIVE).returning(USERS))
                .add(
                        "returning-columns",
                        "some of their columns",
                        update(USERS).set(AGE.to(31)).where(ID.eq(1L)).returning(into(EmailAge::new, EMAIL, AGE)))
                .add(
                        "returning-limit",
                        "of the first rows only",
                        Queries.update(POSTS)
                                .set(VIEWS.to(0))
                                .where(VIEWS.gt(10))
                                .orderBy(Posts.ID.asc())
                                .limit(5)
                                .returning(Posts.ID));
    }
}
