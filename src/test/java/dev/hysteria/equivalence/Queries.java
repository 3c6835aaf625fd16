package dev.hysteria.equivalence;

import static dev.hysteria.equivalence.Expressions.BIGINT;
import static dev.hysteria.equivalence.Expressions.BOOL;
import static dev.hysteria.equivalence.Expressions.DOUBLE;
import static dev.hysteria.equivalence.Expressions.INT;
import static dev.hysteria.equivalence.Expressions.JSON;
import static dev.hysteria.equivalence.Expressions.TEXT;

import dev.hysteria.ast.ArithmeticOperator;
import dev.hysteria.ast.CommonTable;
import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Distinct;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Grouping;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Lock;
import dev.hysteria.ast.LockStrength;
import dev.hysteria.ast.LockWait;
import dev.hysteria.ast.Materialization;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Recursion;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.SelectList;
import dev.hysteria.ast.SetOperator;
import dev.hysteria.ast.SortKey;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.Window;
import dev.hysteria.type.LogicalType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Makes queries.
 *
 * <p>An ordering ends with every column of the result, so that rows that tie are equal; only under such an ordering is there a page.
 */
final class Queries {
    static final List<LogicalType> TYPES = List.of(
            INT,
            INT,
            BIGINT,
            TEXT,
            TEXT,
            BOOL,
            DOUBLE,
            World.MONEY,
            new LogicalType.Decimal(7, 4),
            new LogicalType.SmallInt(),
            new LogicalType.Real(),
            new LogicalType.Date(),
            new LogicalType.DateTime(),
            new LogicalType.Timestamp(),
            new LogicalType.Time(),
            new LogicalType.Uuid(),
            new LogicalType.Binary(),
            World.MOOD,
            Objects.FEELING,
            Surroundings.SEALED,
            JSON,
            new LogicalType.Array(INT),
            new LogicalType.Array(TEXT));

    private final Grammar grammar;
    private final Dice dice;

    Queries(Grammar grammar) {
        this.grammar = grammar;
        this.dice = grammar.dice;
    }

    // ---- statements

    /** {@return expressions over one table, or over none} */
    Query expressions() {
        Sources.Named named = dice.chance(10)
                ? new Sources.Named(new Source.Nothing(), List.of(), Optional.empty())
                : grammar.sources.table(grammar.tables.getFirst());
        Scope scope = named.scope(List.of());
        Query.Select select = Query.Select.of(items(scope, 3), named.source());
        return dice.chance(50) ? select.withFilter(grammar.predicates.of(scope, 3)) : select;
    }

    /** {@return a query of any kind} */
    Query any() {
        return switch (dice.below(20)) {
            case 0, 1, 2 -> setOperation(types(1, 3), List.of(), 3);
            case 3, 4 -> with();
            case 5 -> recursive();
            default -> top();
        };
    }

    /** A query whose result may have columns that databases calculate a little differently. */
    private Query top() {
        return dice.chance(50) ? select(types(1, 4), List.of(), 3) : approximate();
    }

    private Query approximate() {
        Sources.Named named = grammar.sources.of(List.of(), 2);
        Scope scope = named.scope(List.of());
        Query.Select select = Query.Select.of(items(scope, 2), named.source());
        Scope place = scope.with(Scope.Windows.POSSIBLE);
        if (dice.chance(40) && !named.columns().isEmpty()) {
            Optional<Grouped> grouped = grouped(scope);
            if (grouped.isPresent()) {
                select = select.withGrouping(grouped.get().grouping());
                place = grouped.get().scope().with(Scope.Windows.POSSIBLE);
            }
        }
        List<SelectItem> items = new ArrayList<>(items(place, 2));
        Expr inexact = place.grouped().isEmpty() && dice.chance(30)
                ? grammar.windows.share(place)
                : grammar.expressions.approximate(place, 2);
        items.add(new SelectItem(inexact, grammar.name("i")));
        if (dice.chance(30)) {
            grammar.windows
                    .of(Wish.of(BIGINT, place, 2))
                    .ifPresent(call -> items.add(new SelectItem(call, grammar.name("i"))));
        }
        return select.withList(new SelectList(new Distinct.All(), items)).withFilter(filter(scope, 2));
    }

    // ---- inside statements

    /** {@return a query of these columns for a place inside an expression of {@code scope}} */
    Query inner(List<LogicalType> types, Scope scope, int depth) {
        return dice.chance(12)
                ? setOperation(types, scope.visible(), depth)
                : select(types, scope.visible(), Math.max(depth, 0));
    }

    /** {@return a query for FROM} */
    Query derived(List<Scope.Leaf> outer, int depth) {
        List<LogicalType> types = types(1, 3);
        return dice.chance(15) ? setOperation(types, outer, depth) : select(types, outer, depth);
    }

    /** {@return the value of a query: its first, or the only one that there is} */
    Expr scalar(Wish wish) {
        List<Scope.Leaf> outer = wish.scope().visible();
        Sources.Named named = grammar.sources.of(outer, wish.depth() - 2);
        Scope scope = named.scope(outer);
        Expr filter = filter(scope, wish.depth() - 1);
        Scope one = Scope.of(named.columns(), List.of(), Optional.empty()).grouped(List.of());
        if (dice.chance(60)) {
            Optional<Expr> aggregate = grammar.aggregates.of(wish.in(one).part());
            if (aggregate.isPresent()) {
                return new Expr.Scalar(
                        Query.Select.of(List.of(new SelectItem(aggregate.get(), grammar.name("s"))), named.source())
                                .withFilter(filter));
            }
        }
        Expr value = grammar.expressions.of(wish.in(scope).part());
        SelectItem item = new SelectItem(value, grammar.name("s"));
        if (!isSortable(value)) {
            return grammar.expressions.leaf(wish);
        }
        return new Expr.Scalar(Query.Select.of(List.of(item), named.source())
                .withFilter(filter)
                .withOrdering(List.of(Aggregates.key(dice, new Expr.Output(item.name(), value.type()))))
                .withPage(new Page.First(rows(1))));
    }

    // ---- SELECT

    private List<LogicalType> types(int least, int most) {
        return dice.some(least, most, () -> dice.one(TYPES));
    }

    private List<SelectItem> items(Scope scope, int depth) {
        return items(types(1, 3), scope, depth);
    }

    private List<SelectItem> items(List<LogicalType> types, Scope scope, int depth) {
        return types.stream()
                .map(type -> new SelectItem(grammar.expressions.of(Wish.of(type, scope, depth)), grammar.name("i")))
                .toList();
    }

    private Expr filter(Scope scope, int depth) {
        return dice.chance(50) ? new Expr.True() : grammar.predicates.of(scope, Math.max(depth, 1));
    }

    private Query select(List<LogicalType> types, List<Scope.Leaf> outer, int depth) {
        Sources.Named named = grammar.sources.of(outer, depth);
        Scope scope = named.scope(outer);
        Query.Select select =
                Query.Select.of(items(types, scope, 0), named.source()).withFilter(filter(scope, depth));
        Optional<Grouped> grouped = dice.chance(25) ? grouped(scope) : Optional.empty();
        if (grouped.isPresent()) {
            Scope groups = grouped.get().scope();
            select = select.withGrouping(grouped.get().grouping())
                    .withList(new SelectList(
                            new Distinct.All(), items(types, groups.with(windows()), Math.max(depth, 1))));
        } else {
            Scope place = scope.with(windows());
            select = select.withList(new SelectList(new Distinct.All(), items(types, place, depth)));
            if (dice.chance(5)
                    && select.source() instanceof Source.Table
                    && place.windows() == Scope.Windows.IMPOSSIBLE
                    && outer.isEmpty()) {
                select = locked(select);
            }
        }
        Query.Select windowed = dice.chance(40) ? withNamedWindow(select) : select;
        return ordered(distinct(
                windowed, grouped.isEmpty() ? scope.inside() : grouped.get().scope()));
    }

    private Scope.Windows windows() {
        return dice.chance(30) ? Scope.Windows.POSSIBLE : Scope.Windows.IMPOSSIBLE;
    }

    private Query.Select locked(Query.Select select) {
        Lock lock = new Lock.Rows(
                dice.one(LockStrength.class),
                dice.chance(50) ? List.of() : select.source().aliases(),
                dice.one(LockWait.class));
        return new Query.Select(
                select.list(),
                select.source(),
                select.filter(),
                select.grouping(),
                select.windows(),
                select.ordering(),
                select.page(),
                lock);
    }

    // ---- groups

    private record Grouped(Grouping grouping, Scope scope) {}

    private Optional<Grouped> grouped(Scope scope) {
        if (dice.chance(15)) {
            Scope whole = scope.grouped(List.of());
            return Optional.of(new Grouped(new Grouping.Whole(having(whole)), whole));
        }
        Map<Expr, Span> keys = new LinkedHashMap<>();
        for (int i = dice.between(1, 3); i > 0; i--) {
            Expr key = key(scope);
            if (Expressions.hasColumn(key) && !hasRow(key)) {
                keys.put(key, key instanceof Expr.Column ? span(scope, key) : Span.ANY);
            }
        }
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        Scope groups = scope.grouped(keys.entrySet().stream()
                .map(key -> new Scope.Leaf(key.getKey(), key.getValue()))
                .toList());
        Grouping grouping = grouping(List.copyOf(keys.keySet()), having(groups));
        // of several sets of keys, two groups may have the same
        return Optional.of(new Grouped(grouping, grouping instanceof Grouping.By ? groups : groups.unidentified()));
    }

    /** A comparison of rows is not known again where it is a key. */
    private static boolean hasRow(Expr key) {
        boolean[] found = {false};
        Tree.visit(key, node -> found[0] |= node instanceof Expr.Row);
        return found[0];
    }

    private static Span span(Scope scope, Expr column) {
        return scope.own().stream()
                .filter(leaf -> leaf.expression().equals(column))
                .map(Scope.Leaf::span)
                .findFirst()
                .orElse(Span.ANY);
    }

    private Expr key(Scope scope) {
        Wish wish = Wish.of(grammar.predicates.comparable(), Scope.of(scope.own(), List.of(), Optional.empty()), 1);
        List<Expr> columns = grammar.expressions.named(wish);
        return columns.isEmpty() || dice.chance(25) ? grammar.expressions.of(wish) : dice.one(columns);
    }

    private Expr having(Scope groups) {
        return dice.chance(60) ? new Expr.True() : grammar.predicates.of(groups, 2);
    }

    private Grouping grouping(List<Expr> keys, Expr having) {
        return switch (dice.below(10)) {
            case 0 -> new Grouping.Rollup(keys, having);
            case 1 -> new Grouping.Cube(keys, having);
            case 2 -> new Grouping.Sets(sets(keys), having);
            default -> new Grouping.By(keys, having);
        };
    }

    private List<List<Expr>> sets(List<Expr> keys) {
        Set<List<Expr>> sets = new LinkedHashSet<>(List.of(keys));
        sets.add(keys.subList(0, dice.below(keys.size() + 1)));
        sets.add(keys.subList(dice.below(keys.size()), keys.size()));
        return dice.shuffled(List.copyOf(sets));
    }

    // ---- windows

    /** The query with a window of one of its items in the WINDOW clause. */
    private Query.Select withNamedWindow(Query.Select select) {
        for (SelectItem item : select.list().items()) {
            if (item.expression() instanceof Expr.Over(Expr function, Window.Definition definition)) {
                Window.Named named = new Window.Named(grammar.name("w"), definition);
                Expr over = new Expr.Over(function, new Window.Reference(named.name()));
                List<SelectItem> items = select.list().items().stream()
                        .map(each -> each == item ? new SelectItem(over, item.name()) : each)
                        .toList();
                return select.withList(new SelectList(select.list().distinct(), items))
                        .withWindows(List.of(named));
            }
        }
        return select;
    }

    // ---- order, page

    private Query.Select distinct(Query.Select select, Scope scope) {
        List<SelectItem> items = select.list().items();
        if (!sortable(items) || !dice.chance(20) || !(select.lock() instanceof Lock.None)) {
            return select;
        }
        List<Expr> keys = scope.own().stream()
                .map(Scope.Leaf::expression)
                .filter(Queries::isSortable)
                .limit(dice.between(1, 2))
                .toList();
        if (dice.chance(60) || keys.isEmpty()) {
            return select.withList(new SelectList(new Distinct.Rows(), items));
        }
        List<SortKey> ordering = new ArrayList<>();
        keys.forEach(key -> ordering.add(Aggregates.key(dice, key)));
        ordering.addAll(every(items));
        return select.withList(new SelectList(new Distinct.On(keys), items)).withOrdering(ordering);
    }

    private Query ordered(Query.Select select) {
        boolean sorted = !select.ordering().isEmpty();
        if (!sorted && (!sortable(select.list().items()) || dice.chance(50))) {
            return select;
        }
        Query.Select ordered =
                sorted ? select : select.withOrdering(every(select.list().items()));
        return dice.chance(35) ? ordered.withPage(page()) : ordered;
    }

    /** Keys of all columns of the result, some by their names. */
    private List<SortKey> every(List<SelectItem> items) {
        return dice.shuffled(items).stream()
                .map(item -> Aggregates.key(
                        dice,
                        dice.chance(50) && Expressions.hasColumn(item.expression())
                                ? item.expression()
                                : new Expr.Output(item.name(), item.expression().type())))
                .toList();
    }

    private static boolean sortable(List<SelectItem> items) {
        return items.stream().map(SelectItem::expression).allMatch(Queries::isSortable);
    }

    private static boolean isSortable(Expr expression) {
        return TypeFamily.of(expression.type()).isComparable();
    }

    private Page page() {
        return dice.made(List.<Supplier<Page>>of(
                () -> new Page.First(rows(dice.below(4))),
                () -> new Page.From(rows(dice.below(3))),
                () -> new Page.Slice(rows(dice.between(1, 4)), rows(dice.below(3)))));
    }

    private static Expr rows(int count) {
        return new Expr.Parameter((long) count, BIGINT);
    }

    // ---- several queries

    private Query setOperation(List<LogicalType> types, List<Scope.Leaf> outer, int depth) {
        List<LogicalType> columns = types.stream()
                .map(type ->
                        type instanceof LogicalType.Decimal ? INT : type instanceof LogicalType.Varchar ? TEXT : type)
                .toList();
        boolean comparable =
                columns.stream().allMatch(type -> TypeFamily.of(type).isComparable());
        SetOperator operator = comparable ? dice.one(SetOperator.class) : SetOperator.UNION_ALL;
        Query left = arm(columns, outer, depth - 1);
        Query right = arm(columns, outer, depth - 1);
        Query.SetOperation operation = new Query.SetOperation(operator, left, right, List.of(), new Page.All());
        if (!comparable || dice.chance(50)) {
            return operation;
        }
        Query.SetOperation ordered = operation.withOrdering(dice.shuffled(operation.items()).stream()
                .map(item -> Aggregates.key(
                        dice, new Expr.Output(item.name(), item.expression().type())))
                .toList());
        return dice.chance(40) ? ordered.withPage(page()) : ordered;
    }

    private Query arm(List<LogicalType> types, List<Scope.Leaf> outer, int depth) {
        return depth > 0 && dice.chance(20)
                ? setOperation(types, outer, depth)
                : select(types, outer, Math.max(depth, 0));
    }

    private Query with() {
        List<CommonTable> tables = new ArrayList<>();
        for (int i = dice.between(1, 2); i > 0; i--) {
            Query query = derived(List.of(), 1);
            Identifier name = grammar.name("w");
            tables.add(new CommonTable(
                    name, dice.chance(50) ? List.of() : query.columns(), query, dice.one(Materialization.class)));
            grammar.sources.commons().add(new Sources.Common(name, query));
        }
        Query body = dice.chance(20) ? setOperation(types(1, 2), List.of(), 2) : select(types(1, 3), List.of(), 2);
        grammar.sources.commons().clear();
        return new Query.With(Recursion.NONE, tables, body);
    }

    /** Counts up, and makes a text longer on the way. */
    private Query recursive() {
        Identifier name = grammar.name("r");
        Identifier number = grammar.name("n");
        Identifier text = grammar.name("p");
        Expr.Column n = new Expr.Column(name, number, INT, Nullability.NOT_NULL);
        Expr.Column p = new Expr.Column(name, text, TEXT, Nullability.NULLABLE);
        Sources.Named start = grammar.sources.table(dice.one(grammar.tables));
        Wish first = Wish.of(TEXT, start.scope(List.of()), 1);
        Query anchor = Query.Select.of(
                List.of(
                        new SelectItem(start.columns().getFirst().expression(), number),
                        new SelectItem(grammar.expressions.of(first), text)),
                start.source());
        Expr next = new Expr.Arithmetic(ArithmeticOperator.ADD, n, grammar.expressions.number(dice.between(1, 3)), INT);
        Expr longer = new Expr.Concat(List.of(p, grammar.expressions.present(TEXT, Span.ANY)));
        Query step = Query.Select.of(
                        List.of(new SelectItem(next, number), new SelectItem(longer, text)),
                        new Source.Common(name, name))
                .withFilter(new Expr.Comparison(ComparisonOperator.LESS, n, new Expr.Parameter(8, INT)));
        SetOperator operator = dice.one(SetOperator.UNION, SetOperator.UNION_ALL);
        Query table = new Query.SetOperation(operator, anchor, step, List.of(), new Page.All());
        grammar.sources.commons().add(new Sources.Common(name, table));
        Query body = select(types(1, 2), List.of(), 1);
        grammar.sources.commons().clear();
        return new Query.With(
                Recursion.RECURSIVE,
                List.of(new CommonTable(name, List.of(number, text), table, Materialization.UNSPECIFIED)),
                body);
    }
}
