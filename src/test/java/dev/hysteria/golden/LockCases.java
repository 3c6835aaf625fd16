package dev.hysteria.golden;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.sample.Posts.AUTHOR_ID;
import static dev.hysteria.sample.Posts.POSTS;
import static dev.hysteria.sample.Posts.TITLE;
import static dev.hysteria.sample.Users.EMAIL;
import static dev.hysteria.sample.Users.ID;
import static dev.hysteria.sample.Users.USERS;

import dev.hysteria.query.Select;
import dev.hysteria.sample.Users.User;
import java.util.List;

/** Row locks. */
final class LockCases {
    private LockCases() {}

    static List<GoldenCase> cases() {
        Select<User> one = from(USERS).where(ID.eq(1L));
        Select<String> emails = from(USERS).select(EMAIL).orderBy(ID.asc());
        Select<JoinCases.Written> joined =
                from(USERS).join(POSTS, AUTHOR_ID.eq(ID)).select(into(JoinCases.Written::new, EMAIL, TITLE));
        return Cases.of("lock")
                .add(
                        "update",
                        "rows that nobody else may change",
                        one.select(EMAIL).forUpdate())
                .add(
                        "share",
                        "rows that others may lock likewise",
                        one.select(EMAIL).forShare())
                .add(
                        "no-wait",
                        "an error instead of waiting",
                        one.select(EMAIL).forUpdate().noWait())
                .add(
                        "skip-locked",
                        "rows that nobody else holds",
                        emails.forUpdate().skipLocked())
                .add(
                        "skip-locked-limit",
                        "a queue's first rows that nobody else holds",
                        emails.limit(5).forUpdate().skipLocked())
                .add(
                        "share-skip-locked",
                        "shared, leaving out those held",
                        emails.forShare().skipLocked())
                .add("joined", "the rows of every table", joined.forUpdate())
                .add(
                        "of-table",
                        "the rows of one table only",
                        joined.forUpdate().of(POSTS).noWait())
                .all();
    }
}
