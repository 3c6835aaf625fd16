package dev.hysteria.golden;

import static dev.hysteria.expression.Functions.exists;
import static dev.hysteria.expression.Functions.notExists;
import static dev.hysteria.query.Queries.deleteFrom;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.truncate;
import static dev.hysteria.sample.Posts.AUTHOR_ID;
import static dev.hysteria.sample.Posts.ID;
import static dev.hysteria.sample.Posts.POSTS;
import static dev.hysteria.sample.Posts.PUBLISHED_AT;
import static dev.hysteria.sample.Posts.VIEWS;

import dev.hysteria.sample.Counters;
import dev.hysteria.sample.OrderLines;
import dev.hysteria.sample.PostTags;
import dev.hysteria.sample.Posts.Post;
import dev.hysteria.sample.Tags;
import dev.hysteria.sample.Users;
import dev.hysteria.schema.Alias;
import java.util.List;

/** Rows removed: some, or all at once. */
final class DeleteCases {
    private DeleteCases() {}

    static List<GoldenCase> cases() {
        Alias<Post> old = POSTS.as("old");
        Alias<Post> others = POSTS.as("others");
        return Cases.of("delete")
                .add("filtered", "rows by a condition", deleteFrom(POSTS).where(VIEWS.lt(1), PUBLISHED_AT.isNull()))
                .add("all", "every row, asked for by name", deleteFrom(POSTS).all())
                .add(
                        "not-exists",
                        "rows without a counterpart",
                        deleteFrom(Tags.TAGS)
                                .where(notExists(from(PostTags.POST_TAGS).where(PostTags.TAG_ID.eq(Tags.ID)))))
                .add(
                        "own-table",
                        "by a query of the same table",
                        deleteFrom(POSTS)
                                .where(ID.in(from(others)
                                        .where(VIEWS.of(others).lt(1))
                                        .select(ID.of(others)))))
                .add(
                        "own-table-locked",
                        "where nobody else holds rows of the same table",
                        deleteFrom(POSTS)
                                .where(exists(
                                        from(others).forUpdate().of(others).skipLocked())))
                .add(
                        "aliased",
                        "the table under another name",
                        deleteFrom(old).where(VIEWS.of(old).lt(1)))
                .add(
                        "using",
                        "by another table",
                        deleteFrom(POSTS).using(Users.USERS).where(Users.ID.eq(AUTHOR_ID), Users.ACTIVE.not()))
                .add(
                        "join",
                        "by two other tables, joined",
                        deleteFrom(POSTS)
                                .using(PostTags.POST_TAGS)
                                .join(Tags.TAGS, Tags.ID.eq(PostTags.TAG_ID))
                                .where(PostTags.POST_ID.eq(ID), Tags.NAME.eq("red")))
                .add(
                        "limit-ordered",
                        "the first rows by an order",
                        deleteFrom(POSTS).where(VIEWS.lt(1)).orderBy(ID.asc()).limit(5))
                .add(
                        "limit",
                        "any rows, at most so many",
                        deleteFrom(POSTS).where(VIEWS.lt(1)).limit(5))
                .add(
                        "returning",
                        "the rows as they were",
                        deleteFrom(POSTS).where(VIEWS.lt(1)).returning(POSTS))
                .add(
                        "returning-aliased",
                        "of the table under another name",
                        deleteFrom(old).where(VIEWS.of(old).lt(1)).returning(ID.of(old)))
                .add(
                        "returning-using",
                        "of rows that another table has matches for",
                        deleteFrom(POSTS)
                                .using(Users.USERS)
                                .where(Users.ID.eq(AUTHOR_ID))
                                .returning(ID))
                .add(
                        "limit-aliased",
                        "at most so many, of the table under another name",
                        deleteFrom(old).where(VIEWS.of(old).lt(1)).limit(5))
                .add(
                        "returning-columns",
                        "some of their columns",
                        deleteFrom(POSTS).where(ID.eq(1L)).returning(ID))
                .all();
    }

    static List<GoldenCase> truncations() {
        return Cases.of("truncate")
                .add("table", "every row at once", truncate(Counters.COUNTERS))
                .add("without-identity", "a table that generates no keys", truncate(OrderLines.ORDER_LINES))
                .add(
                        "restart-identity",
                        "generated keys begin anew",
                        truncate(Counters.COUNTERS).restartIdentity())
                .add(
                        "cascade",
                        "also the rows that refer to them",
                        truncate(Tags.TAGS).cascade())
                .add(
                        "restart-identity-cascade",
                        "both",
                        truncate(Tags.TAGS).restartIdentity().cascade())
                .all();
    }
}
