package dev.hysteria.golden;

import static dev.hysteria.expression.Functions.avg;
import static dev.hysteria.expression.Functions.count;
import static dev.hysteria.expression.Functions.every;
import static dev.hysteria.expression.Functions.sum;
import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.expression.Values.value;
import static dev.hysteria.expression.Window.all;
import static dev.hysteria.expression.Window.currentRow;
import static dev.hysteria.expression.Window.following;
import static dev.hysteria.expression.Window.orderBy;
import static dev.hysteria.expression.Window.partitionBy;
import static dev.hysteria.expression.Window.preceding;
import static dev.hysteria.expression.Window.unboundedFollowing;
import static dev.hysteria.expression.Window.unboundedPreceding;
import static dev.hysteria.expression.WindowFunctions.cumeDist;
import static dev.hysteria.expression.WindowFunctions.denseRank;
import static dev.hysteria.expression.WindowFunctions.firstValue;
import static dev.hysteria.expression.WindowFunctions.lag;
import static dev.hysteria.expression.WindowFunctions.lastValue;
import static dev.hysteria.expression.WindowFunctions.lead;
import static dev.hysteria.expression.WindowFunctions.nthValue;
import static dev.hysteria.expression.WindowFunctions.ntile;
import static dev.hysteria.expression.WindowFunctions.percentRank;
import static dev.hysteria.expression.WindowFunctions.rank;
import static dev.hysteria.expression.WindowFunctions.rowNumber;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.sample.Posts.AUTHOR_ID;
import static dev.hysteria.sample.Posts.ID;
import static dev.hysteria.sample.Posts.POSTS;
import static dev.hysteria.sample.Posts.PUBLISHED_AT;
import static dev.hysteria.sample.Posts.TITLE;
import static dev.hysteria.sample.Posts.VIEWS;

import dev.hysteria.ast.FrameExclusion;
import dev.hysteria.expression.Window;
import java.util.List;

/** Functions over the rows around the current one. */
final class WindowCases {
    private static final Window.Definition BY_AUTHOR = partitionBy(AUTHOR_ID).orderBy(VIEWS.desc(), ID.asc());

    record Ranked(String title, Long place, Long total) {}

    private WindowCases() {}

    static List<GoldenCase> cases() {
        Cases cases = Cases.of("window");
        functions(cases);
        frames(cases);
        named(cases);
        return cases.all();
    }

    private static void functions(Cases cases) {
        cases.values(
                        "ranking",
                        "position, rank with and without gaps",
                        POSTS,
                        rowNumber().over(BY_AUTHOR),
                        rank().over(BY_AUTHOR),
                        denseRank().over(BY_AUTHOR))
                .values(
                        "distribution",
                        "fractions and buckets",
                        POSTS,
                        percentRank().over(BY_AUTHOR),
                        cumeDist().over(BY_AUTHOR),
                        ntile(4).over(BY_AUTHOR))
                .values(
                        "neighbours",
                        "earlier and later rows, with a distance and a value outside",
                        POSTS,
                        lag(VIEWS).over(BY_AUTHOR),
                        lead(TITLE).by(2).otherwise(value("none")).over(BY_AUTHOR),
                        lead(PUBLISHED_AT).over(BY_AUTHOR))
                .values(
                        "frame-values",
                        "the first, last and third value of the frame",
                        POSTS,
                        firstValue(VIEWS).over(BY_AUTHOR),
                        lastValue(TITLE).over(BY_AUTHOR.rowsBetween(unboundedPreceding(), unboundedFollowing())),
                        nthValue(VIEWS, 3).over(BY_AUTHOR))
                .values(
                        "frame-ends",
                        "the first and last value of the frame",
                        POSTS,
                        firstValue(VIEWS).over(BY_AUTHOR),
                        lastValue(TITLE).over(BY_AUTHOR.rowsBetween(unboundedPreceding(), unboundedFollowing())))
                .values(
                        "aggregates",
                        "over a window: a running sum, a total",
                        POSTS,
                        sum(VIEWS).over(BY_AUTHOR),
                        count().over(all()),
                        avg(VIEWS).over(partitionBy(AUTHOR_ID)))
                .values(
                        "filtered-aggregates",
                        "of some of the window's rows",
                        POSTS,
                        count().filter(VIEWS.gt(10)).over(partitionBy(AUTHOR_ID)),
                        every(VIEWS.gt(0)).over(all()))
                .values(
                        "order-with-nulls",
                        "nulls are the largest value in a window too",
                        POSTS,
                        rowNumber().over(orderBy(PUBLISHED_AT.desc())),
                        rank().over(orderBy(PUBLISHED_AT.asc().nullsFirst())))
                .values(
                        "in-arithmetic",
                        "a window function among other operators",
                        POSTS,
                        VIEWS.cast(dev.hysteria.type.Types.BIGINT)
                                .times(2L)
                                .minus(sum(VIEWS).over(all())));
    }

    private static void frames(Cases cases) {
        Window.Definition byId = orderBy(ID.asc());
        cases.values(
                        "rows",
                        "a distance in rows",
                        POSTS,
                        sum(VIEWS).over(byId.rowsBetween(preceding(2), currentRow())),
                        sum(VIEWS).over(byId.rowsBetween(preceding(1), following(1))))
                .values(
                        "range-unbounded",
                        "up to the current row's peers",
                        POSTS,
                        sum(VIEWS).over(byId.rangeBetween(unboundedPreceding(), currentRow())),
                        sum(VIEWS).over(byId.rangeBetween(currentRow(), unboundedFollowing())))
                .values(
                        "range-distance",
                        "a distance in the key's value",
                        POSTS,
                        sum(VIEWS).over(byId.rangeBetween(preceding(10), following(5))))
                .values(
                        "groups",
                        "a distance in groups of peers",
                        POSTS,
                        sum(VIEWS).over(byId.groupsBetween(preceding(1), currentRow())))
                .values(
                        "exclude-current-row",
                        "without the row itself",
                        POSTS,
                        sum(VIEWS)
                                .over(byId.rowsBetween(preceding(1), following(1))
                                        .excluding(FrameExclusion.CURRENT_ROW)))
                .values(
                        "exclude-group",
                        "without the row and its peers",
                        POSTS,
                        sum(VIEWS)
                                .over(byId.rowsBetween(preceding(1), following(1))
                                        .excluding(FrameExclusion.GROUP)))
                .values(
                        "exclude-ties",
                        "without the row's peers",
                        POSTS,
                        sum(VIEWS)
                                .over(byId.rowsBetween(preceding(1), following(1))
                                        .excluding(FrameExclusion.TIES)));
    }

    private static void named(Cases cases) {
        Window.Named byAuthor = BY_AUTHOR.as("by_author");
        cases.add(
                "named",
                "a window that the query defines once",
                from(POSTS)
                        .window(byAuthor)
                        .select(into(
                                Ranked::new,
                                TITLE,
                                rowNumber().over(byAuthor).as("place"),
                                sum(VIEWS).over(byAuthor).as("total")))
                        .orderBy(ID.asc()));
        var ranked = from(POSTS)
                .select(into(Ranked::new, TITLE, rowNumber().over(BY_AUTHOR).as("place"), ID))
                .as("ranked");
        cases.add(
                "first-of-each",
                "a filter on a window function is one on a derived table",
                from(ranked).where(ranked.get(rowNumber().over(BY_AUTHOR)).le(3L)));
    }
}
