package dev.hysteria.golden;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.sample.Posts.AUTHOR_ID;
import static dev.hysteria.sample.Posts.POSTS;
import static dev.hysteria.sample.Posts.TITLE;
import static dev.hysteria.sample.Posts.VIEWS;
import static dev.hysteria.sample.Users.ACTIVE;
import static dev.hysteria.sample.Users.AGE;
import static dev.hysteria.sample.Users.CITY;
import static dev.hysteria.sample.Users.EMAIL;
import static dev.hysteria.sample.Users.ID;
import static dev.hysteria.sample.Users.USERS;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.JoinKind;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.Source;
import dev.hysteria.expression.Condition;
import dev.hysteria.query.Derived;
import dev.hysteria.query.Select;
import dev.hysteria.sample.PostTags;
import dev.hysteria.sample.Posts;
import dev.hysteria.sample.Posts.Post;
import dev.hysteria.sample.Tags;
import dev.hysteria.sample.Users.User;
import dev.hysteria.schema.Alias;
import dev.hysteria.type.LogicalType;
import java.util.List;
import java.util.Optional;

/** Rows of several sources side by side. */
final class JoinCases {
    record Written(String email, String title) {}

    record MaybeWritten(String email, Optional<Post> post) {}

    record MaybeBy(Optional<User> author, String title) {}

    record MaybeBoth(Optional<String> email, Optional<String> title) {}

    record Pair(String left, String right) {}

    private JoinCases() {}

    static List<GoldenCase> cases() {
        Cases cases = Cases.of("join");
        kinds(cases);
        sources(cases);
        laterals(cases);
        trees(cases);
        return cases.all();
    }

    private static void kinds(Cases cases) {
        cases.add(
                        "inner",
                        "pairs that match",
                        from(USERS).join(POSTS, AUTHOR_ID.eq(ID)).select(into(Written::new, EMAIL, TITLE)))
                .add(
                        "left",
                        "also users without a post",
                        from(USERS)
                                .leftJoin(POSTS, AUTHOR_ID.eq(ID))
                                .select(into(MaybeWritten::new, EMAIL, POSTS.optional())))
                .add(
                        "right",
                        "also posts without a user",
                        from(USERS)
                                .rightJoin(POSTS, AUTHOR_ID.eq(ID))
                                .select(into(MaybeBy::new, USERS.optional(), TITLE)))
                .add(
                        "full",
                        "also both without a match",
                        from(USERS)
                                .fullJoin(POSTS, AUTHOR_ID.eq(ID), VIEWS.gt(10))
                                .select(into(MaybeBoth::new, EMAIL.optional(), TITLE.optional())))
                .add("cross", "all pairs", from(USERS).crossJoin(Tags.TAGS).select(into(Pair::new, EMAIL, Tags.NAME)))
                .add(
                        "several-conditions",
                        "a conjunction with OR in it",
                        from(USERS)
                                .join(POSTS, AUTHOR_ID.eq(ID), VIEWS.gt(10).or(TITLE.startsWith("A")))
                                .where(ACTIVE)
                                .select(into(Written::new, EMAIL, TITLE)))
                .add(
                        "on-boolean",
                        "a truth value as the condition",
                        from(USERS).join(POSTS, ACTIVE).select(into(Written::new, EMAIL, TITLE)));
    }

    private static void sources(Cases cases) {
        Alias<User> peer = USERS.as("peer");
        Select<?> tagged = from(POSTS)
                .join(PostTags.POST_TAGS, PostTags.POST_ID.eq(Posts.ID))
                .join(Tags.TAGS, Tags.ID.eq(PostTags.TAG_ID))
                .select(into(Pair::new, TITLE, Tags.NAME));
        Derived<Post> popular = from(POSTS).where(VIEWS.gt(100)).as("popular");
        cases.add("chain", "a table between two others", tagged)
                .add(
                        "self",
                        "one table under two names",
                        from(USERS)
                                .join(peer, CITY.of(peer).eq(CITY), ID.of(peer).gt(ID))
                                .select(into(Pair::new, EMAIL, EMAIL.of(peer))))
                .add(
                        "query",
                        "a query as one side, its parameters in place",
                        from(USERS)
                                .leftJoin(popular, popular.get(AUTHOR_ID).eq(ID))
                                .where(AGE.ge(18))
                                .select(into(MaybeWritten::new, EMAIL, popular.optional())));
    }

    private static void laterals(Cases cases) {
        Derived<Post> latest = from(POSTS)
                .where(AUTHOR_ID.eq(ID))
                .orderBy(VIEWS.desc(), Posts.ID.asc())
                .limit(2)
                .lateral("latest");
        cases.add(
                        "lateral",
                        "the first rows of each row's own",
                        from(USERS).crossJoin(latest).select(into(Written::new, EMAIL, latest.get(TITLE))))
                .add(
                        "lateral-left",
                        "also rows that have none",
                        from(USERS)
                                .leftJoin(latest, Condition.always())
                                .select(into(MaybeWritten::new, EMAIL, latest.optional())))
                .add(
                        "lateral-condition",
                        "with a condition of its own",
                        from(USERS)
                                .leftJoin(latest, latest.get(VIEWS).gt(7))
                                .select(into(MaybeWritten::new, EMAIL, latest.optional())));
    }

    private static void trees(Cases cases) {
        var items = List.of(new SelectItem(EMAIL.ast(), Identifier.of("email")));
        Source right = new Source.Join(
                JoinKind.INNER,
                POSTS.source(),
                PostTags.POST_TAGS.source(),
                PostTags.POST_ID.eq(Posts.ID).ast());
        Source nested = new Source.Join(
                JoinKind.LEFT, USERS.source(), right, AUTHOR_ID.eq(ID).ast());
        cases.add("right-nested", "a join as the right side keeps its parentheses", Query.Select.of(items, nested));
        cases.add("values", "rows written into the statement", values());
    }

    private static Query values() {
        var integer = new LogicalType.Int();
        var text = new LogicalType.Text();
        Identifier wanted = Identifier.of("wanted");
        Source rows = new Source.Values(
                List.of(
                        List.of(new Expr.Parameter("a@example.org", text), new Expr.Parameter(1, integer)),
                        List.of(new Expr.Parameter("b@example.org", text), new Expr.Parameter(2, integer))),
                wanted,
                List.of(Identifier.of("email"), Identifier.of("place")));
        Expr email = new Expr.Column(wanted, Identifier.of("email"), text, Nullability.NOT_NULL);
        Expr place = new Expr.Column(wanted, Identifier.of("place"), integer, Nullability.NOT_NULL);
        Expr same = new Expr.Comparison(dev.hysteria.ast.ComparisonOperator.EQUAL, email, EMAIL.ast());
        var items = List.of(
                new SelectItem(EMAIL.ast(), Identifier.of("email")), new SelectItem(place, Identifier.of("place")));
        return Query.Select.of(items, new Source.Join(JoinKind.INNER, USERS.source(), rows, same));
    }
}
