package dev.hysteria.golden;

import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.incoming;
import static dev.hysteria.query.Queries.insertInto;
import static dev.hysteria.sample.Counters.COUNTERS;
import static dev.hysteria.sample.Counters.HITS;
import static dev.hysteria.sample.Counters.ID;
import static dev.hysteria.sample.Counters.NAME;
import static dev.hysteria.sample.Counters.PLACE;

import dev.hysteria.ast.Expr;
import dev.hysteria.expression.Condition;
import dev.hysteria.query.Insert;
import dev.hysteria.sample.Counters.Counter;
import dev.hysteria.sample.Events;
import dev.hysteria.sample.PostTags;
import dev.hysteria.sample.PostTags.PostTag;
import dev.hysteria.sample.SampleRows;
import dev.hysteria.sample.Tags;
import dev.hysteria.sample.Users;
import dev.hysteria.type.LogicalType;
import java.util.List;

/** Inserts that meet a taken key. */
final class UpsertCases {
    private UpsertCases() {}

    static List<GoldenCase> cases() {
        Insert<Counter> one = insertInto(COUNTERS).values(new Counter(null, "clicks", "home", 1));
        Insert<Counter> two = insertInto(COUNTERS)
                .values(List.of(new Counter(null, "clicks", "home", 1), new Counter(null, "visits", "shop", 2)));
        return Cases.of("upsert")
                .add("skip-any", "a row whose unique keys are taken is left out", one.skipConflicts())
                .add(
                        "skip-key",
                        "a row whose key is taken is left out",
                        two.onConflict(NAME, PLACE).skip())
                .add(
                        "update",
                        "the existing row takes a value and what was to be inserted",
                        one.onConflict(NAME, PLACE).update(HITS.to(incoming(HITS)), NAME.to("taken")))
                .add(
                        "update-expression",
                        "old and new values in one expression",
                        two.onConflict(NAME, PLACE)
                                .update(HITS.to(HITS.plus(incoming(HITS)).plus(10))))
                .add(
                        "update-if",
                        "only when a condition on old and new holds",
                        one.onConflict(NAME, PLACE)
                                .updateIf(HITS.lt(incoming(HITS)).and(HITS.lt(100)), HITS.to(incoming(HITS))))
                .add(
                        "update-if-several",
                        "several columns, one of them in the condition",
                        one.onConflict(NAME, PLACE)
                                .updateIf(HITS.lt(5), HITS.to(HITS.plus(1)), PLACE.to(incoming(PLACE))))
                .add(
                        "update-swap",
                        "values are of the row as it was",
                        insertInto(PostTags.POST_TAGS)
                                .values(new PostTag(1, 1, 3))
                                .onConflict(PostTags.POST_ID, PostTags.TAG_ID)
                                .update(PostTags.POSITION.to(PostTags.POSITION.plus(incoming(PostTags.POSITION)))))
                .add(
                        "update-only",
                        "a column that only a row that is there is given",
                        insertInto(COUNTERS)
                                .set(NAME.to("a"), PLACE.to("b"))
                                .onConflict(NAME, PLACE)
                                .update(HITS.to(HITS.plus(1))))
                .add(
                        "update-left-out",
                        "the default that was to be inserted",
                        insertInto(COUNTERS)
                                .set(NAME.to("a"), PLACE.to("b"))
                                .onConflict(NAME, PLACE)
                                .update(HITS.to(incoming(HITS))))
                .add(
                        "update-by-document",
                        "when an array of the document that was to be inserted holds a number",
                        insertInto(Events.EVENTS)
                                .values(SampleRows.EVENTS.getFirst())
                                .onConflict(Events.ID)
                                .updateIf(
                                        Condition.of(new Expr.JsonContains(
                                                incoming(Events.ATTRIBUTES).ast(),
                                                new Expr.Parameter("[1]", new LogicalType.Json()))),
                                        Events.COUNT.to(0)))
                .add(
                        "key-left-out",
                        "a key whose value the database makes",
                        insertInto(COUNTERS)
                                .set(NAME.to("a"), PLACE.to("b"))
                                .onConflict(ID)
                                .skip())
                .add(
                        "update-all",
                        "every column but those of keys",
                        insertInto(PostTags.POST_TAGS)
                                .values(new PostTag(1, 1, 3))
                                .onConflict(PostTags.POST_ID, PostTags.TAG_ID)
                                .updateAll())
                .add(
                        "partial-key",
                        "the key of a partial unique index",
                        one.onConflict(NAME, PLACE).where(HITS.gt(0)).skip())
                .add(
                        "from-query",
                        "the rows of a query",
                        insertInto(Tags.TAGS)
                                .from(from(Users.USERS).where(Users.AGE.gt(18)).select(Users.EMAIL), Tags.NAME)
                                .onConflict(Tags.NAME)
                                .update(Tags.NAME.to(incoming(Tags.NAME).lower())))
                .add(
                        "from-query-skip",
                        "the rows of a query that are new",
                        insertInto(Tags.TAGS)
                                .from(from(Users.USERS).select(Users.EMAIL), Tags.NAME)
                                .onConflict(Tags.NAME)
                                .skip())
                .add(
                        "returning",
                        "the stored row, new or changed",
                        one.onConflict(NAME, PLACE)
                                .update(HITS.to(HITS.plus(1)))
                                .returning(ID))
                .all();
    }
}
