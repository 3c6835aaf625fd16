package dev.hysteria.golden;

import static dev.hysteria.expression.Functions.count;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.sample.Events.AT;
import static dev.hysteria.sample.Events.EVENTS;
import static dev.hysteria.sample.Events.HAPPENED_AT;
import static dev.hysteria.sample.Events.PAYLOAD;
import static dev.hysteria.sample.Events.RATIO;
import static dev.hysteria.sample.Users.ACTIVE;
import static dev.hysteria.sample.Users.AGE;
import static dev.hysteria.sample.Users.CITY;
import static dev.hysteria.sample.Users.EMAIL;
import static dev.hysteria.sample.Users.ID;
import static dev.hysteria.sample.Users.NICKNAME;
import static dev.hysteria.sample.Users.USERS;

import dev.hysteria.ast.AggregateFunction;
import dev.hysteria.ast.ArithmeticOperator;
import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.DateUnit;
import dev.hysteria.ast.Deduplication;
import dev.hysteria.ast.Direction;
import dev.hysteria.ast.Distinct;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Frame;
import dev.hysteria.ast.FrameBound;
import dev.hysteria.ast.FrameExclusion;
import dev.hysteria.ast.FrameUnit;
import dev.hysteria.ast.Grouping;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.SelectList;
import dev.hysteria.ast.SetOperator;
import dev.hysteria.ast.SortKey;
import dev.hysteria.ast.Window;
import dev.hysteria.ast.WindowFunction;
import dev.hysteria.expression.Condition;
import dev.hysteria.sample.Posts;
import dev.hysteria.type.LogicalType;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;

/** What databases once answered differently, or not at all: found by the equivalence properties, each the smallest statement that showed it. */
final class DifferenceCases {
    private static final LogicalType TEXT = new LogicalType.Text();
    private static final LogicalType BIGINT = new LogicalType.BigInt();
    private static final LogicalType TIME = new LogicalType.Time();
    private static final LogicalType MONEY = new LogicalType.Decimal(12, 2);

    private DifferenceCases() {}

    static List<GoldenCase> cases() {
        Cases cases = Cases.of("difference");
        groups(cases);
        functions(cases);
        comparisons(cases);
        windows(cases);
        return cases.all();
    }

    private static void groups(Cases cases) {
        cases.add(
                        "whole-without-aggregate",
                        "one row for all rows, though nothing is aggregated",
                        users(parameter("x")).withGrouping(new Grouping.Whole(new Expr.True())))
                .add(
                        "text-key-inside",
                        "a computed text as a key, found again inside another expression",
                        users(function(ScalarFunction.COALESCE, parameter("x"), lower()))
                                .withGrouping(new Grouping.By(List.of(lower()), new Expr.True())))
                .add(
                        "full-join-by-order",
                        "a full join whose sides can be neither merged nor hashed",
                        from(USERS).fullJoin(Posts.POSTS, Posts.VIEWS.gt(AGE)).select(count()))
                .filter(
                        "distinct-rows-skipped",
                        "whether there are more than two truth values",
                        USERS,
                        Condition.of(new Expr.Exists(truthsBehindTheSecond())))
                .add("binary-key", "the same bytes twice are one value: a key that the list repeats", bytesInOrder());
    }

    private static void functions(Cases cases) {
        cases.tree(
                        "replace-by-null",
                        "a replacement that may be null",
                        USERS,
                        function(ScalarFunction.REPLACE, EMAIL.ast(), parameter("@"), NICKNAME.ast()))
                .tree(
                        "nothing-to-replace-by-null",
                        "a replacement that may be null, of what is not there",
                        USERS,
                        function(ScalarFunction.REPLACE, EMAIL.ast(), parameter("#"), NICKNAME.ast()))
                .tree(
                        "null-if-of-times",
                        "NULLIF inside a function of times",
                        EVENTS,
                        new Expr.DateTruncate(
                                DateUnit.HOUR, function(ScalarFunction.NULL_IF, HAPPENED_AT.ast(), HAPPENED_AT.ast())))
                .tree(
                        "decimals-added",
                        "0.10 and 0.20 are 0.30",
                        EVENTS,
                        compared(
                                ComparisonOperator.EQUAL,
                                new Expr.Arithmetic(ArithmeticOperator.ADD, decimal("0.10"), decimal("0.20"), MONEY),
                                decimal("0.30")))
                .tree(
                        "decimals-divided",
                        "what is left of a decimal",
                        EVENTS,
                        new Expr.Arithmetic(ArithmeticOperator.REMAINDER, decimal("-2.50"), decimal("-0.01"), MONEY));
    }

    private static void comparisons(Cases cases) {
        Expr later = new Expr.DateAdd(AT.ast(), new Expr.Parameter(11L, BIGINT), DateUnit.HOUR);
        Expr noon = new Expr.Parameter(LocalTime.NOON, TIME);
        cases.tree(
                        "time-calculated",
                        "a calculated time between two that are sent",
                        EVENTS,
                        new Expr.Between(later, noon, noon))
                .tree(
                        "between-made-texts",
                        "texts of no column, compared by code point",
                        USERS,
                        new Expr.Between(
                                parameter("b"),
                                new Expr.Cast(new Expr.Parameter(2, new LogicalType.Int()), TEXT),
                                parameter("c")))
                .tree(
                        "rows-of-made-texts",
                        "rows whose texts are of no column",
                        USERS,
                        compared(
                                ComparisonOperator.LESS,
                                new Expr.Row(List.of(parameter("B"), AGE.ast())),
                                new Expr.Row(List.of(parameter("a"), AGE.ast()))))
                .tree(
                        "float-sent",
                        "a REAL that is sent and one that is stored",
                        EVENTS,
                        compared(
                                ComparisonOperator.EQUAL,
                                RATIO.ast(),
                                new Expr.Parameter(0.1f, new LogicalType.Real())));
    }

    private static void windows(Cases cases) {
        Expr inGroups = new Expr.Over(
                new Expr.Aggregate(
                        AggregateFunction.MAXIMUM,
                        List.of(AGE.ast()),
                        Deduplication.ALL,
                        new Expr.True(),
                        AGE.ast().type()),
                new Window.Definition(
                        List.of(),
                        List.of(),
                        new Frame.Between(
                                FrameUnit.GROUPS,
                                new FrameBound.CurrentRow(),
                                new FrameBound.CurrentRow(),
                                FrameExclusion.NOTHING)));
        Expr place = over(
                new Expr.WindowCall(WindowFunction.ROW_NUMBER, List.of(), BIGINT),
                List.of(SortKey.of(ID.ast(), Direction.ASCENDING)));
        Expr all = over(count().ast(), List.of());
        cases.tree(
                        "text-written-into-window",
                        "a constant text as a window function's argument",
                        USERS,
                        over(
                                new Expr.WindowCall(
                                        WindowFunction.FIRST_VALUE, List.of(new Expr.Literal("a", TEXT)), TEXT),
                                List.of(SortKey.of(ID.ast(), Direction.ASCENDING))))
                .add("null-is-no-value", "an operand that is never null beside one that may be", nullsIntersected());
        cases.tree("groups-without-order", "groups of peers where all rows are peers", USERS, inGroups)
                .filter(
                        "window-in-sub-query",
                        "a number among those of a query's rows",
                        USERS,
                        Condition.of(new Expr.InQuery(ID.ast(), users(place))))
                .tree(
                        "two-windows",
                        "two window functions in one expression",
                        USERS,
                        new Expr.Arithmetic(ArithmeticOperator.ADD, all, place, BIGINT));
    }

    private static Expr over(Expr function, List<SortKey> ordering) {
        return new Expr.Over(function, new Window.Definition(List.of(), ordering, new Frame.Standard()));
    }

    private static Query.Select users(Expr item) {
        return Query.Select.of(List.of(new SelectItem(item, Identifier.of("x"))), USERS.source());
    }

    /** Distinct values of an expression with bytes in it, in its own order. */
    private static Query bytesInOrder() {
        Expr bytes = function(
                ScalarFunction.COALESCE, PAYLOAD.ast(), new Expr.Parameter(new byte[] {1}, new LogicalType.Binary()));
        Expr again = function(
                ScalarFunction.COALESCE, PAYLOAD.ast(), new Expr.Parameter(new byte[] {1}, new LogicalType.Binary()));
        var item = new SelectItem(bytes, Identifier.of("x"));
        return Query.Select.of(List.of(item), EVENTS.source())
                .withList(new SelectList(new Distinct.Rows(), List.of(item)))
                .withOrdering(List.of(SortKey.of(again, Direction.ASCENDING)));
    }

    private static Query truthsBehindTheSecond() {
        var item = new SelectItem(ACTIVE.ast(), Identifier.of("x"));
        return Query.Select.of(List.of(item), USERS.source())
                .withList(new SelectList(new Distinct.Rows(), List.of(item)))
                .withOrdering(List.of(
                        SortKey.of(new Expr.Output(item.name(), ACTIVE.ast().type()), Direction.ASCENDING)))
                .withPage(new Page.From(new Expr.Parameter(2L, BIGINT)));
    }

    private static Query nullsIntersected() {
        Query left = Query.Select.of(
                List.of(new SelectItem(new Expr.Literal(7, new LogicalType.Int()), Identifier.of("x"))),
                USERS.source());
        Query right = Query.Select.of(List.of(new SelectItem(AGE.ast(), Identifier.of("x"))), USERS.source());
        return new Query.SetOperation(
                SetOperator.INTERSECT,
                left,
                right,
                List.of(SortKey.of(new Expr.Output(Identifier.of("x"), new LogicalType.Int()), Direction.ASCENDING)),
                new Page.All());
    }

    private static Expr lower() {
        return function(ScalarFunction.LOWER, CITY.ast());
    }

    private static Expr function(ScalarFunction function, Expr... arguments) {
        return new Expr.Function(function, List.of(arguments), arguments[0].type());
    }

    private static Expr compared(ComparisonOperator operator, Expr left, Expr right) {
        return new Expr.Comparison(operator, left, right);
    }

    private static Expr parameter(String text) {
        return new Expr.Parameter(text, TEXT);
    }

    private static Expr decimal(String digits) {
        return new Expr.Parameter(new BigDecimal(digits), MONEY);
    }
}
