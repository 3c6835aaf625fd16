package dev.hysteria.golden;

import static dev.hysteria.expression.Functions.max;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.sample.Categories.CATEGORIES;
import static dev.hysteria.sample.Events.ATTRIBUTES;
import static dev.hysteria.sample.Events.EVENTS;
import static dev.hysteria.sample.Events.LABELS;
import static dev.hysteria.sample.Events.RATIO;
import static dev.hysteria.sample.Events.SEQUENCE;
import static dev.hysteria.sample.Posts.AUTHOR_ID;
import static dev.hysteria.sample.Posts.POSTS;
import static dev.hysteria.sample.Posts.PUBLISHED_AT;
import static dev.hysteria.sample.Users.AGE;
import static dev.hysteria.sample.Users.BALANCE;
import static dev.hysteria.sample.Users.ID;
import static dev.hysteria.sample.Users.NICKNAME;
import static dev.hysteria.sample.Users.USERS;

import dev.hysteria.ast.AggregateFunction;
import dev.hysteria.ast.ArithmeticOperator;
import dev.hysteria.ast.CaseSensitivity;
import dev.hysteria.ast.CommonTable;
import dev.hysteria.ast.ComparisonOperator;
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
import dev.hysteria.ast.JoinKind;
import dev.hysteria.ast.Materialization;
import dev.hysteria.ast.NullOrder;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Recursion;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.SelectList;
import dev.hysteria.ast.SetOperator;
import dev.hysteria.ast.SortKey;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Window;
import dev.hysteria.ast.WindowFunction;
import dev.hysteria.expression.Condition;
import dev.hysteria.expression.TextExpression;
import dev.hysteria.query.Derived;
import dev.hysteria.sample.Categories;
import dev.hysteria.type.LogicalType;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

/** What a database's planner once made something else of: found by the equivalence properties, each the smallest statement that showed it. */
final class PlanCases {
    private static final LogicalType INT = new LogicalType.Int();
    private static final LogicalType BIGINT = new LogicalType.BigInt();
    private static final LogicalType MONEY = BALANCE.ast().type();
    private static final LogicalType TEXT = new LogicalType.Text();
    private static final LogicalType ARRAY = new LogicalType.Array(INT);
    private static final Identifier X = Identifier.of("x");

    private PlanCases() {}

    static List<GoldenCase> cases() {
        Cases cases = Cases.of("plan");
        joins(cases);
        groups(cases);
        windows(cases);
        sets(cases);
        PlanValueCases.add(cases);
        return cases.all();
    }

    /** Of a derived table that is a union, into which the condition is moved. */
    private static Query noBytes() {
        LogicalType binary = new LogicalType.Binary();
        var derived = new Source.Derived(
                set(SetOperator.UNION_ALL, of(USERS.source(), BALANCE.ast()), of(USERS.source(), BALANCE.ast())),
                Identifier.of("d"));
        Expr column = new Expr.Column(derived.alias(), X, MONEY, Nullability.NULLABLE);
        Expr bytes = new Expr.Case(
                List.of(new Expr.Case.Branch(new Expr.IsNull(column), new Expr.Literal(new byte[] {1}, binary))),
                new Expr.Literal(new byte[0], binary),
                binary);
        return of(derived, column)
                .withFilter(
                        new Expr.Comparison(ComparisonOperator.EQUAL, bytes, new Expr.Parameter(new byte[0], binary)));
    }

    private static Query lookedInto() {
        Query.Select rows = of(EVENTS.source(), SEQUENCE.ast())
                .withFilter(new Expr.ArrayContains(LABELS.ast(), new Expr.Parameter("red", TEXT)));
        var derived = new Source.Derived(rows, Identifier.of("d"));
        return of(derived, new Expr.Column(derived.alias(), X, SEQUENCE.ast().type(), Nullability.NOT_NULL));
    }

    /** Rows of which each has something, and some have no one part and some not the other. */
    private static Query page() {
        return Query.Select.of(
                        List.of(new SelectItem(BALANCE.ast(), X), new SelectItem(NICKNAME.ast(), Identifier.of("y"))),
                        USERS.source())
                .withFilter(new Expr.Not(
                        Expr.all(List.of(new Expr.IsNull(BALANCE.ast()), new Expr.IsNull(NICKNAME.ast())))))
                .withPage(new Page.First(new Expr.Parameter(50L, BIGINT)));
    }

    private static void joins(Cases cases) {
        Expr.Column labels = LABELS.ast();
        Expr never = new Expr.Column(labels.source(), labels.name(), labels.type(), Nullability.NOT_NULL);
        Expr unlike = new Expr.Comparison(
                ComparisonOperator.NOT_EQUAL,
                new Expr.Row(List.of(number(1), SEQUENCE.ast())),
                new Expr.Row(List.of(number(2), ID.ast())));
        Expr among = new Expr.InList(
                new Expr.Row(List.of(number(1), SEQUENCE.ast())),
                List.of(new Expr.Row(List.of(number(2), ID.ast())), new Expr.Row(List.of(number(3), ID.ast()))));
        cases.add(
                        "array-of-no-row",
                        "the length of an array, never null, whose row a join left out",
                        unmatched(new Expr.ArrayLength(never)))
                .add(
                        "array-of-no-row-holds",
                        "whether such an array holds a text",
                        unmatched(new Expr.ArrayContains(never, new Expr.Parameter("red", TEXT))))
                .add(
                        "row-behind-another",
                        "a row that comes after another by its first part, though the second is null",
                        unmatched(ID.ast())
                                .withFilter(new Expr.Comparison(
                                        ComparisonOperator.GREATER,
                                        new Expr.Row(List.of(number(2), SEQUENCE.ast())),
                                        new Expr.Row(List.of(number(1), ID.ast())))))
                .filter(
                        "made-texts-on-one-side",
                        "a text of no column between a column and another such text",
                        USERS,
                        Condition.of(new Expr.Between(
                                new Expr.Parameter("B", TEXT), NICKNAME.ast(), new Expr.Parameter("a", TEXT))))
                .tree(
                        "array-made-by-a-sub-query",
                        "the length of an array that depends on what a query finds",
                        USERS,
                        new Expr.ArrayLength(new Expr.Case(
                                List.of(new Expr.Case.Branch(
                                        new Expr.Exists(of(POSTS.source(), number(1))),
                                        new Expr.Parameter(List.of(1), ARRAY))),
                                new Expr.Null(ARRAY),
                                ARRAY)))
                .add(
                        "row-not-among",
                        "a row that is not among others though a part of it is null",
                        unmatched(ID.ast()).withFilter(new Expr.Not(among)))
                .add("array-in-a-derived-table", "rows of a derived table, whose array holds a text", lookedInto())
                .filter(
                        "row-not-in-a-page",
                        "a row that is not among a page's though a part of theirs is null",
                        USERS,
                        Condition.of(new Expr.Not(new Expr.InQuery(
                                new Expr.Row(List.of(BALANCE.ast(), new Expr.Parameter("nobody", TEXT))), page()))))
                .filter(
                        "not-among-groups",
                        "a number that is not among those of no group",
                        USERS,
                        Condition.of(new Expr.Not(new Expr.InQuery(
                                new Expr.Cast(AGE.ast(), BALANCE.ast().type()),
                                of(USERS.source(), BALANCE.ast())
                                        .withGrouping(new Grouping.By(
                                                List.of(BALANCE.ast()),
                                                new Expr.Comparison(
                                                        ComparisonOperator.GREATER,
                                                        aggregate(AggregateFunction.MAXIMUM, ID.ast()),
                                                        new Expr.Literal(100L, BIGINT))))))))
                .add(
                        "rows-unlike",
                        "rows that differ though a part of them is null",
                        unmatched(ID.ast()).withFilter(unlike))
                .filter(
                        "not-the-last",
                        "a time that is not among the last of none",
                        USERS,
                        Condition.of(new Expr.Not(new Expr.InQuery(
                                new Expr.Parameter(
                                        Instant.EPOCH, PUBLISHED_AT.ast().type()),
                                of(POSTS.source(), aggregate(AggregateFunction.MAXIMUM, PUBLISHED_AT.ast()))
                                        .withFilter(new Expr.False())))))
                .filter(
                        "floats-in-a-long-list",
                        "a REAL among many",
                        EVENTS,
                        Condition.of(new Expr.InList(
                                RATIO.ast(),
                                Collections.nCopies(200, new Expr.Parameter(0.1f, new LogicalType.Real())))));
    }

    private static void groups(Cases cases) {
        TextExpression text = TextExpression.of(new Expr.Literal("ab", TEXT), NICKNAME.type());
        Derived<String> made = from(USERS).select(text).as("made");
        cases.add(
                "extreme-of-no-row",
                "the largest of a text that a join left out everywhere",
                from(CATEGORIES).leftJoin(made, made.get(text).eq("none")).select(max(made.get(text))));
        var derived = new Source.Derived(of(USERS.source(), new Expr.Null(TEXT)), Identifier.of("d"));
        Expr constant = new Expr.Column(derived.alias(), X, TEXT, Nullability.NULLABLE);
        Expr looked = new Expr.ArrayContains(LABELS.ast(), new Expr.Parameter("red", TEXT));
        Expr never = Expr.all(List.of(
                new Expr.IsNull(new Expr.Literal(0.5, new LogicalType.DoublePrecision())), new Expr.IsNull(AGE.ast())));
        Query.Select grouped =
                of(POSTS.source(), number(1)).withGrouping(new Grouping.By(List.of(AUTHOR_ID.ast()), new Expr.True()));
        Query.Select sevens = of(USERS.source(), number(7));
        cases.add(
                        "constant-key",
                        "groups of a constant that a derived table gives, asked for once more",
                        of(derived, new Expr.Parameter("a", TEXT))
                                .withGrouping(new Grouping.By(
                                        List.of(constant),
                                        new Expr.Like(
                                                constant, new Expr.Parameter("_", TEXT), CaseSensitivity.INSENSITIVE))))
                .tree("repeated-sub-query", "what a sub-query finds, twice in each row", USERS, twice(letters()))
                .tree(
                        "replaced-in-sub-query",
                        "what a sub-query finds, with more letters in each row",
                        USERS,
                        new Expr.Function(
                                ScalarFunction.REPLACE,
                                List.of(letters(), new Expr.Literal("a", TEXT), new Expr.Literal("aa", TEXT)),
                                TEXT))
                .add(
                        "distinct-replacements",
                        "distinct texts that are longer than what they were",
                        distinctReplacements())
                .tree(
                        "texts-of-no-column",
                        "texts that a sub-query makes, of no row",
                        USERS,
                        new Expr.TextAggregate(
                                new Expr.Case(
                                        List.of(new Expr.Case.Branch(
                                                new Expr.Exists(of(POSTS.source(), number(1))
                                                        .withFilter(new Expr.False())),
                                                new Expr.Literal("a", TEXT))),
                                        new Expr.Null(TEXT),
                                        TEXT),
                                ",",
                                List.of(),
                                new Expr.True()))
                .add(
                        "key-looked-up",
                        "groups by whether an array holds a text",
                        of(EVENTS.source(), looked).withGrouping(new Grouping.By(List.of(looked), new Expr.True())))
                .add(
                        "sorted-by-a-column-outside",
                        "a column of the query around, sorted by its name, in a group",
                        of(
                                        USERS.source(),
                                        new Expr.Scalar(of(POSTS.source(), AGE.ast())
                                                .withOrdering(List.of(SortKey.of(
                                                        new Expr.Output(
                                                                X, AGE.ast().type()),
                                                        Direction.ASCENDING)))
                                                .withPage(new Page.First(new Expr.Parameter(1L, BIGINT)))))
                                .withGrouping(new Grouping.By(List.of(AGE.ast()), new Expr.True())))
                .add(
                        "constant-condition",
                        "groups and an order by a condition that is false for every row",
                        of(USERS.source(), count())
                                .withGrouping(new Grouping.By(List.of(never), new Expr.True()))
                                .withOrdering(List.of(SortKey.of(never, Direction.ASCENDING))))
                .add(
                        "not-a-key",
                        "groups for which a condition, their key, does not hold",
                        of(USERS.source(), count())
                                .withGrouping(new Grouping.By(List.of(like()), new Expr.Not(like()))))
                .add(
                        "largest-in-a-window",
                        "a largest value, found in an index, in a window",
                        of(
                                POSTS.source(),
                                new Expr.Case(
                                        List.of(new Expr.Case.Branch(
                                                new Expr.Comparison(
                                                        ComparisonOperator.GREATER,
                                                        count(),
                                                        new Expr.Literal(0L, BIGINT)),
                                                over(
                                                        call(
                                                                WindowFunction.FIRST_VALUE,
                                                                aggregate(AggregateFunction.MAXIMUM, AUTHOR_ID.ast())),
                                                        List.of()))),
                                        new Expr.Null(BIGINT),
                                        BIGINT)))
                .add(
                        "window-of-no-group",
                        "a window over the one row of all, which is not wanted",
                        of(USERS.source(), over(call(WindowFunction.FIRST_VALUE, count()), List.of()))
                                .withGrouping(new Grouping.Whole(new Expr.False())))
                .filter(
                        "groups-skipped",
                        "whether there is a third group",
                        USERS,
                        Condition.of(new Expr.Exists(grouped.withPage(new Page.From(new Expr.Parameter(2L, BIGINT))))))
                .filter(
                        "groups-of-two-skipped",
                        "whether two queries of groups have five",
                        USERS,
                        Condition.of(new Expr.Exists(set(SetOperator.UNION_ALL, grouped, grouped)
                                .withPage(new Page.From(new Expr.Parameter(4L, BIGINT))))))
                .add("computed-key-for-each-row", "groups by a calculation, made anew for each row", groupsForEach())
                .add(
                        "having-asks-beside-a-window",
                        "a window over those groups whose key a query of none finds",
                        keysOfNone())
                .add(
                        "key-in-an-inner-page",
                        "groups whose key is among the rows of a page that are the key",
                        of(USERS.source(), AGE.ast())
                                .withGrouping(new Grouping.By(
                                        List.of(AGE.ast()),
                                        new Expr.InQuery(
                                                AGE.ast(),
                                                of(POSTS.source(), AGE.ast())
                                                        .withPage(new Page.First(new Expr.Parameter(1L, BIGINT)))))))
                .add(
                        "distinct-of-some-groups",
                        "distinct calculations of those groups for which a condition holds",
                        someGroups())
                .add(
                        "distinct-constants-skipped",
                        "what comes after the first of one",
                        sevens.withList(new SelectList(
                                        new Distinct.Rows(), sevens.list().items()))
                                .withPage(new Page.From(new Expr.Parameter(1L, BIGINT))));
    }

    private static Expr letters() {
        return new Expr.Scalar(of(USERS.source(), new Expr.Literal("ab", TEXT))
                .withFilter(new Expr.Comparison(ComparisonOperator.EQUAL, ID.ast(), new Expr.Literal(1L, BIGINT))));
    }

    private static Query distinctReplacements() {
        Expr longer = new Expr.Function(
                ScalarFunction.REPLACE,
                List.of(
                        new Expr.Function(ScalarFunction.LEFT, List.of(NICKNAME.ast(), number(1)), TEXT),
                        new Expr.Literal("a", TEXT),
                        new Expr.Literal("alpha", TEXT)),
                TEXT);
        Query.Select texts = of(USERS.source(), longer);
        return texts.withList(new SelectList(new Distinct.Rows(), texts.list().items()));
    }

    private static Expr twice(Expr text) {
        return new Expr.Function(ScalarFunction.REPEAT, List.of(text, number(2)), TEXT);
    }

    private static Query groupsForEach() {
        Expr later = new Expr.Arithmetic(ArithmeticOperator.ADD, AUTHOR_ID.ast(), new Expr.Literal(1L, BIGINT), BIGINT);
        Query.Select groups = of(POSTS.source(), count())
                .withFilter(new Expr.Comparison(ComparisonOperator.GREATER, ID.ast(), new Expr.Literal(0L, BIGINT)))
                .withGrouping(new Grouping.By(List.of(later), new Expr.True()));
        var lateral = new Source.Lateral(groups, Identifier.of("d"));
        return of(
                new Source.CrossJoin(USERS.source(), lateral),
                new Expr.Column(lateral.alias(), X, BIGINT, Nullability.NOT_NULL));
    }

    private static Query keysOfNone() {
        Source joined = new Source.CrossJoin(POSTS.source(), USERS.source());
        Query none = of(CATEGORIES.source(), AGE.ast()).withFilter(new Expr.False());
        return of(
                        joined,
                        over(
                                call(WindowFunction.FIRST_VALUE, count()),
                                List.of(SortKey.of(AGE.ast(), Direction.ASCENDING))))
                .withGrouping(new Grouping.By(List.of(AGE.ast()), new Expr.InQuery(AGE.ast(), none)));
    }

    private static Query someGroups() {
        Expr calculated =
                new Expr.Arithmetic(ArithmeticOperator.MULTIPLY, count(), new Expr.Literal(0L, BIGINT), BIGINT);
        Query.Select groups = of(USERS.source(), calculated);
        return groups.withList(new SelectList(new Distinct.Rows(), groups.list().items()))
                .withGrouping(new Grouping.By(
                        List.of(AGE.ast()),
                        new Expr.Comparison(
                                ComparisonOperator.GREATER,
                                aggregate(AggregateFunction.MINIMUM, ID.ast()),
                                new Expr.Literal(3L, BIGINT))))
                .withOrdering(List.of(SortKey.of(new Expr.Output(X, BIGINT), Direction.ASCENDING)));
    }

    private static void windows(Cases cases) {
        SortKey down = SortKey.of(ID.ast(), Direction.DESCENDING);
        SortKey up = SortKey.of(ID.ast(), Direction.ASCENDING);
        Expr halves = new Expr.Over(
                new Expr.WindowCall(WindowFunction.NTILE, List.of(number(2)), BIGINT),
                new Window.Definition(List.of(ID.ast()), List.of(up), new Frame.Standard()));
        cases.add(
                        "windows-both-ways",
                        "a count one way and parts the other",
                        Query.Select.of(
                                List.of(
                                        new SelectItem(ID.ast(), X),
                                        new SelectItem(over(count(), List.of(down)), Identifier.of("n")),
                                        new SelectItem(halves, Identifier.of("h"))),
                                USERS.source()))
                .tree(
                        "rank-below-zero",
                        "a rank with the opposite sign",
                        USERS,
                        new Expr.Arithmetic(
                                ArithmeticOperator.MULTIPLY,
                                over(new Expr.WindowCall(WindowFunction.RANK, List.of(), BIGINT), List.of(up)),
                                new Expr.Literal(-1L, BIGINT),
                                BIGINT))
                .tree(
                        "array-of-a-window",
                        "whether the array of the row before holds a text",
                        EVENTS,
                        new Expr.ArrayContains(
                                over(
                                        call(WindowFunction.LAG, LABELS.ast()),
                                        List.of(SortKey.of(SEQUENCE.ast(), Direction.ASCENDING))),
                                new Expr.Parameter("red", TEXT)))
                .tree(
                        "document-of-no-row-before",
                        "the document of the row before, else one that is given",
                        EVENTS,
                        over(
                                new Expr.WindowCall(
                                        WindowFunction.LAG,
                                        List.of(
                                                ATTRIBUTES.ast(),
                                                number(1),
                                                new Expr.Literal(
                                                        "{}", ATTRIBUTES.ast().type())),
                                        ATTRIBUTES.ast().type()),
                                List.of(SortKey.of(SEQUENCE.ast(), Direction.ASCENDING))))
                .tree("nulls-at-a-distance", "a frame by values, nulls behind them", CATEGORIES, behind());
    }

    private static Expr like() {
        return new Expr.Like(NICKNAME.ast(), new Expr.Literal("a%", TEXT), CaseSensitivity.SENSITIVE);
    }

    /** The rows from one below on, nulls last. */
    private static Expr behind() {
        var key = new SortKey(Categories.PARENT_ID.ast(), Direction.ASCENDING, NullOrder.LAST);
        var frame = new Frame.Between(
                FrameUnit.RANGE,
                new FrameBound.Preceding(1),
                new FrameBound.UnboundedFollowing(),
                FrameExclusion.NOTHING);
        return new Expr.Over(count(), new Window.Definition(List.of(), List.of(key), frame));
    }

    private static void sets(Cases cases) {
        Expr none = new Expr.Function(ScalarFunction.NULL_IF, List.of(BALANCE.ast(), BALANCE.ast()), MONEY);
        Query both = set(SetOperator.INTERSECT_ALL, of(USERS.source(), BALANCE.ast()), of(USERS.source(), none));
        var derived = new Source.Derived(both, Identifier.of("d"));
        Expr column = new Expr.Column(derived.alias(), X, MONEY, Nullability.NULLABLE);
        cases.add(
                        "intersection-joined",
                        "nulls in common, joined to values",
                        of(
                                new Source.Join(
                                        JoinKind.INNER,
                                        derived,
                                        USERS.source(),
                                        new Expr.Comparison(ComparisonOperator.EQUAL, column, BALANCE.ast())),
                                column))
                .add(
                        "made-texts-in-order",
                        "texts of no column, sorted behind a union",
                        sorted(set(
                                SetOperator.UNION,
                                of(USERS.source(), new Expr.Parameter("null", TEXT)),
                                of(USERS.source(), new Expr.Parameter("É", TEXT)))))
                .filter(
                        "distinct-made-texts",
                        "the first of distinct texts that are made, in a sub-query",
                        USERS,
                        Condition.of(new Expr.InQuery(new Expr.Parameter("34", TEXT), firstAge())))
                .add(
                        "made-texts-sorted",
                        "texts of no column as a key",
                        Query.Select.of(List.of(new SelectItem(ID.ast(), X)), USERS.source())
                                .withOrdering(List.of(SortKey.of(made(), Direction.ASCENDING))))
                .add("replaced-in-a-union", "a text that grows where it is replaced, in a union", grown())
                .add(
                        "first-of-made-texts",
                        "the first row of each text of no column",
                        firstOf(USERS.source(), ID.ast(), made()))
                .add(
                        "first-of-texts-in-documents",
                        "the first row of each text in a document",
                        firstOf(
                                EVENTS.source(),
                                SEQUENCE.ast(),
                                ATTRIBUTES.at("theme").text().ast()))
                .add("no-bytes", "bytes that are none, in a condition on a union", noBytes())
                .add("distinct-recursion-twice", "a recursive table of distinct rows, joined with itself", twice());
    }

    private static Query grown() {
        Expr replaced = new Expr.Function(
                ScalarFunction.REPLACE,
                List.of(new Expr.Parameter("a%", TEXT), new Expr.Literal("%", TEXT), new Expr.Literal("a%", TEXT)),
                TEXT);
        return set(SetOperator.UNION_ALL, of(USERS.source(), replaced), of(USERS.source(), new Expr.Null(TEXT)));
    }

    private static Query firstOf(Source source, Expr item, Expr key) {
        Query.Select ids = of(source, item);
        return ids.withList(
                        new SelectList(new Distinct.On(List.of(key)), ids.list().items()))
                .withOrdering(List.of(SortKey.of(key, Direction.ASCENDING), SortKey.of(item, Direction.ASCENDING)));
    }

    private static Expr made() {
        return new Expr.Case(
                List.of(new Expr.Case.Branch(
                        new Expr.Comparison(ComparisonOperator.EQUAL, AGE.ast(), number(34)),
                        new Expr.Literal("É", TEXT))),
                new Expr.Literal("null", TEXT),
                TEXT);
    }

    private static Query firstAge() {
        Expr age = new Expr.Cast(AGE.ast(), TEXT);
        Query.Select ages = of(USERS.source(), age);
        return ages.withList(new SelectList(new Distinct.Rows(), ages.list().items()))
                .withOrdering(List.of(SortKey.of(age, Direction.ASCENDING)))
                .withPage(new Page.First(new Expr.Parameter(1L, BIGINT)));
    }

    private static Query sorted(Query.SetOperation operation) {
        return operation.withOrdering(List.of(SortKey.of(new Expr.Output(X, TEXT), Direction.ASCENDING)));
    }

    private static Query twice() {
        Identifier name = Identifier.of("numbers");
        Expr number = new Expr.Column(name, X, INT, Nullability.NOT_NULL);
        Query step = of(
                        new Source.Common(name, name),
                        new Expr.Arithmetic(ArithmeticOperator.ADD, number, number(1), INT))
                .withFilter(new Expr.Comparison(ComparisonOperator.LESS, number, number(3)));
        Query table = set(SetOperator.UNION, of(USERS.source(), number(1)), step);
        Identifier again = Identifier.of("again");
        return new Query.With(
                Recursion.RECURSIVE,
                List.of(new CommonTable(name, List.of(X), table, Materialization.UNSPECIFIED)),
                of(new Source.CrossJoin(new Source.Common(name, name), new Source.Common(name, again)), number));
    }

    private static Query.Select unmatched(Expr item) {
        return of(new Source.Join(JoinKind.LEFT, USERS.source(), EVENTS.source(), new Expr.False()), item);
    }

    private static Query.Select of(Source source, Expr item) {
        return Query.Select.of(List.of(new SelectItem(item, X)), source);
    }

    private static Query.SetOperation set(SetOperator operator, Query left, Query right) {
        return new Query.SetOperation(operator, left, right, List.of(), new Page.All());
    }

    private static Expr number(int value) {
        return new Expr.Literal(value, INT);
    }

    private static Expr.Aggregate count() {
        return new Expr.Aggregate(AggregateFunction.COUNT_ROWS, List.of(), Deduplication.ALL, new Expr.True(), BIGINT);
    }

    private static Expr.Aggregate aggregate(AggregateFunction function, Expr argument) {
        return new Expr.Aggregate(function, List.of(argument), Deduplication.ALL, new Expr.True(), argument.type());
    }

    private static Expr call(WindowFunction function, Expr argument) {
        return new Expr.WindowCall(function, List.of(argument), argument.type());
    }

    private static Expr over(Expr function, List<SortKey> ordering) {
        return new Expr.Over(function, new Window.Definition(List.of(), ordering, new Frame.Standard()));
    }
}
