package dev.hysteria.golden;

import static dev.hysteria.expression.Functions.sum;
import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.cte;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.recursive;
import static dev.hysteria.sample.Categories.CATEGORIES;
import static dev.hysteria.sample.Categories.NAME;
import static dev.hysteria.sample.Categories.PARENT_ID;
import static dev.hysteria.sample.Posts.AUTHOR_ID;
import static dev.hysteria.sample.Posts.POSTS;
import static dev.hysteria.sample.Posts.VIEWS;
import static dev.hysteria.sample.Users.AGE;
import static dev.hysteria.sample.Users.EMAIL;
import static dev.hysteria.sample.Users.USERS;

import dev.hysteria.expression.AggregateNumber;
import dev.hysteria.query.Cte;
import dev.hysteria.query.RecursiveCte;
import dev.hysteria.query.Select;
import dev.hysteria.relation.RelatedTree;
import dev.hysteria.sample.Categories;
import dev.hysteria.sample.Categories.Category;
import dev.hysteria.sample.Users;
import dev.hysteria.sample.Users.User;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Queries under a name, and those that read themselves. */
final class CteCases {
    record AuthorViews(long authorId, @Nullable Long views) {}

    record EmailViews(String email, @Nullable Long views) {}

    record Two(Long first, Long second) {}

    private static final AggregateNumber<Long> SUM = sum(VIEWS);
    private static final Cte<AuthorViews> TOTALS = cte(
            "totals",
            from(POSTS)
                    .where(VIEWS.gt(10))
                    .groupBy(AUTHOR_ID)
                    .select(into(AuthorViews::new, AUTHOR_ID, SUM.as("views"))));
    private static final Cte<User> ADULTS = cte("adults", from(USERS).where(AGE.ge(18)));

    private CteCases() {}

    static List<GoldenCase> cases() {
        Cases cases = Cases.of("cte");
        named(cases);
        recursion(cases);
        cases.add(
                "tree",
                "rows below some, each with its level",
                RelatedTree.of(Categories.CHILDREN)
                        .orderBy(Categories.NAME.asc())
                        .query(from(Categories.CATEGORIES).where(Categories.PARENT_ID.isNull())));
        return cases.all();
    }

    private static void named(Cases cases) {
        Cte<AuthorViews> other = TOTALS.as("other");
        cases.add(
                        "one",
                        "a query under a name",
                        from(TOTALS).with(TOTALS).where(TOTALS.get(SUM).gt(100L)))
                .add(
                        "two",
                        "two names, parameters in order",
                        from(ADULTS)
                                .with(ADULTS, TOTALS)
                                .join(TOTALS, TOTALS.get(AUTHOR_ID).eq(ADULTS.get(Users.ID)))
                                .where(TOTALS.get(SUM).gt(5L))
                                .select(into(EmailViews::new, ADULTS.get(EMAIL), TOTALS.get(SUM))))
                .add(
                        "twice",
                        "one name read twice, under two aliases",
                        from(TOTALS)
                                .with(TOTALS)
                                .join(other, other.get(SUM).gt(TOTALS.get(SUM)))
                                .select(into(Two::new, TOTALS.get(AUTHOR_ID), other.get(AUTHOR_ID))))
                .add(
                        "materialized",
                        "a hint to compute it once, where there is one",
                        from(ADULTS.materialized()).with(ADULTS.materialized()).counted())
                .add(
                        "not-materialized",
                        "a hint to make it part of the query",
                        from(ADULTS).with(ADULTS.notMaterialized()).select(ADULTS.get(EMAIL)))
                .add(
                        "in-sub-query",
                        "a name of the statement inside a condition",
                        from(USERS)
                                .with(TOTALS)
                                .select(EMAIL)
                                .where(Users.ID.in(from(TOTALS).select(TOTALS.get(AUTHOR_ID)))))
                .add(
                        "order-limit",
                        "the order and page of the body",
                        from(ADULTS)
                                .with(ADULTS)
                                .select(ADULTS.get(EMAIL))
                                .orderBy(ADULTS.get(AGE).desc())
                                .limit(3));
    }

    private record Path(long id, String names) {}

    private static Select<Path> paths() {
        RecursiveCte<Path> paths = recursive(
                "paths",
                from(CATEGORIES).where(PARENT_ID.isNull()).select(into(Path::new, Categories.ID, NAME)),
                self -> from(CATEGORIES)
                        .join(self, PARENT_ID.eq(self.get(Categories.ID)))
                        .select(into(
                                Path::new,
                                Categories.ID,
                                self.get(NAME).concat("/").concat(NAME))));
        return from(paths.cte())
                .with(paths.cte())
                .orderBy(paths.cte().get(Categories.ID).asc());
    }

    private static void recursion(Cases cases) {
        RecursiveCte<Category> below = recursive(
                "below",
                from(CATEGORIES).where(PARENT_ID.isNull()),
                self -> from(CATEGORIES).join(self, PARENT_ID.eq(self.get(Categories.ID))));
        cases.add(
                        "recursive",
                        "a tree from its roots down",
                        from(below.cte())
                                .with(below.cte())
                                .orderBy(below.cte().get(NAME).asc()))
                .add("recursive-texts", "a text that grows with each level", paths())
                .add(
                        "recursive-depth",
                        "no deeper than so many levels",
                        from(below.maxDepth(5).cte()).with(below.maxDepth(5).cte()))
                .add(
                        "recursive-cycles",
                        "without going in circles",
                        from(below.withoutCycles(Categories.ID).cte())
                                .with(below.withoutCycles(Categories.ID).cte()))
                .add(
                        "recursive-both",
                        "both guards, the key a text",
                        from(below.maxDepth(3).withoutCycles(NAME).cte())
                                .with(below.maxDepth(3).withoutCycles(NAME).cte())
                                .counted());
    }
}
