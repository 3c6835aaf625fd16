package dev.hysteria.ast;

import dev.hysteria.type.LogicalType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The children of every node, in one exhaustive switch a family.
 *
 * <p>The switches take records apart by pattern, so that a new component fails to compile here, not only a new record. Rewrites and
 * collectors are built on these methods and need no switch of their own.
 */
public final class Tree {

    private Tree() {}

    /** {@return the expression with its direct children replaced by what {@code map} makes of them} */
    public static Expr mapChildren(Expr expression, TreeMapper map) {
        return switch (expression) {
            case Expr.Column leaf -> leaf;
            case Expr.Output leaf -> leaf;
            case Expr.Incoming leaf -> leaf;
            case Expr.Parameter leaf -> leaf;
            case Expr.Literal leaf -> leaf;
            case Expr.Null leaf -> leaf;
            case Expr.Predicate predicate -> mapPredicate(predicate, map);
            case Expr.Arithmetic(ArithmeticOperator operator, Expr left, Expr right, LogicalType type) ->
                new Expr.Arithmetic(operator, map.expr(left), map.expr(right), type);
            case Expr.Negate(Expr operand) -> new Expr.Negate(map.expr(operand));
            case Expr.Concat(List<Expr> operands) -> new Expr.Concat(each(operands, map));
            case Expr.Function(ScalarFunction function, List<Expr> arguments, LogicalType type) ->
                new Expr.Function(function, each(arguments, map), type);
            case Expr.Extract(DateField field, Expr operand) -> new Expr.Extract(field, map.expr(operand));
            case Expr.DateAdd(Expr operand, Expr amount, DateUnit unit) ->
                new Expr.DateAdd(map.expr(operand), map.expr(amount), unit);
            case Expr.DateTruncate(DateUnit unit, Expr operand) -> new Expr.DateTruncate(unit, map.expr(operand));
            case Expr.DateDifference(DateUnit unit, Expr start, Expr end) ->
                new Expr.DateDifference(unit, map.expr(start), map.expr(end));
            case Expr.Case(List<Expr.Case.Branch> branches, Expr otherwise, LogicalType type) ->
                new Expr.Case(branches(branches, map), map.expr(otherwise), type);
            case Expr.Cast(Expr operand, LogicalType type) -> new Expr.Cast(map.expr(operand), type);
            case Expr.Row(List<Expr> elements) -> new Expr.Row(each(elements, map));
            case Expr.Scalar(Query query) -> new Expr.Scalar(map.query(query));
            case Expr.Aggregate(
                    AggregateFunction function,
                    List<Expr> arguments,
                    Deduplication deduplication,
                    Expr filter,
                    LogicalType type) ->
                new Expr.Aggregate(function, each(arguments, map), deduplication, map.filter(filter), type);
            case Expr.TextAggregate(Expr operand, String separator, List<SortKey> ordering, Expr filter) ->
                new Expr.TextAggregate(map.expr(operand), separator, keys(ordering, map), map.filter(filter));
            case Expr.WindowCall(WindowFunction function, List<Expr> arguments, LogicalType type) ->
                new Expr.WindowCall(function, each(arguments, map), type);
            case Expr.Over(Expr function, Window window) -> new Expr.Over(map.expr(function), window(window, map));
            case Expr.JsonText(Expr document, JsonPath path) -> new Expr.JsonText(map.expr(document), path);
            case Expr.JsonValue(Expr document, JsonPath path) -> new Expr.JsonValue(map.expr(document), path);
            case Expr.JsonLength(Expr document, JsonPath path) -> new Expr.JsonLength(map.expr(document), path);
            case Expr.JsonSet(Expr document, JsonPath path, Expr value) ->
                new Expr.JsonSet(map.expr(document), path, map.expr(value));
            case Expr.ArrayLength(Expr array) -> new Expr.ArrayLength(map.expr(array));
            case Expr.Raw(List<RawPart> parts, LogicalType type) -> new Expr.Raw(parts(parts, map), type);
        };
    }

    private static Expr mapPredicate(Expr.Predicate predicate, TreeMapper map) {
        return switch (predicate) {
            case Expr.True leaf -> leaf;
            case Expr.False leaf -> leaf;
            case Expr.Comparison(ComparisonOperator operator, Expr left, Expr right) ->
                new Expr.Comparison(operator, map.expr(left), map.expr(right));
            case Expr.QuantifiedComparison(
                    ComparisonOperator operator,
                    Expr left,
                    Quantifier quantifier,
                    Query query) ->
                new Expr.QuantifiedComparison(operator, map.expr(left), quantifier, map.query(query));
            case Expr.NullSafeComparison(Distinctness distinctness, Expr left, Expr right) ->
                new Expr.NullSafeComparison(distinctness, map.expr(left), map.expr(right));
            case Expr.IsNull(Expr operand) -> new Expr.IsNull(map.expr(operand));
            case Expr.Between(Expr operand, Expr low, Expr high) ->
                new Expr.Between(map.expr(operand), map.expr(low), map.expr(high));
            case Expr.InList(Expr operand, List<Expr> values) -> new Expr.InList(map.expr(operand), each(values, map));
            case Expr.InQuery(Expr operand, Query query) -> new Expr.InQuery(map.expr(operand), map.query(query));
            case Expr.Exists(Query query) -> new Expr.Exists(map.query(query));
            case Expr.Like(Expr operand, Expr pattern, CaseSensitivity sensitivity) ->
                new Expr.Like(map.expr(operand), map.expr(pattern), sensitivity);
            case Expr.Regexp(Expr operand, Expr pattern, RegexpFlags flags) ->
                new Expr.Regexp(map.expr(operand), map.expr(pattern), flags);
            case Expr.ContainsWords(List<Expr> texts, List<String> words, Optional<TextIndex> index) ->
                new Expr.ContainsWords(each(texts, map), words, index);
            case Expr.And(List<Expr> operands) -> Expr.all(conditions(operands, map));
            case Expr.Or(List<Expr> operands) -> Expr.any(conditions(operands, map));
            case Expr.Not(Expr operand) -> new Expr.Not(map.condition(operand));
            case Expr.JsonContains(Expr document, Expr part) ->
                new Expr.JsonContains(map.expr(document), map.expr(part));
            case Expr.JsonEquals(Expr left, Expr right) -> new Expr.JsonEquals(map.expr(left), map.expr(right));
            case Expr.ArrayContains(Expr array, Expr element) ->
                new Expr.ArrayContains(map.expr(array), map.expr(element));
            case Expr.ArrayOverlaps(Expr left, Expr right) -> new Expr.ArrayOverlaps(map.expr(left), map.expr(right));
        };
    }

    /** {@return the source with its direct children replaced by what {@code map} makes of them} */
    public static Source mapChildren(Source source, TreeMapper map) {
        return switch (source) {
            case Source.Nothing leaf -> leaf;
            case Source.Table leaf -> leaf;
            case Source.Common leaf -> leaf;
            case Source.Derived(Query query, Identifier alias) -> new Source.Derived(map.query(query), alias);
            case Source.Lateral(Query query, Identifier alias) -> new Source.Lateral(map.query(query), alias);
            case Source.Values(List<List<Expr>> rows, Identifier alias, List<Identifier> columns) ->
                new Source.Values(rows(rows, map), alias, columns);
            case Source.Join(JoinKind kind, Source left, Source right, Expr condition) ->
                new Source.Join(kind, map.source(left), map.source(right), map.filter(condition));
            case Source.CrossJoin(Source left, Source right) ->
                new Source.CrossJoin(map.source(left), map.source(right));
        };
    }

    /** {@return the query with its direct children replaced by what {@code map} makes of them} */
    public static Query mapChildren(Query query, TreeMapper map) {
        return switch (query) {
            case Query.Select(
                    SelectList list,
                    Source source,
                    Expr filter,
                    Grouping grouping,
                    List<Window.Named> windows,
                    List<SortKey> ordering,
                    Page page,
                    Lock lock) ->
                new Query.Select(
                        new SelectList(distinct(list.distinct(), map), items(list.items(), map)),
                        map.source(source),
                        map.filter(filter),
                        grouping(grouping, map),
                        list(windows, named -> new Window.Named(named.name(), definition(named.definition(), map))),
                        keys(ordering, map),
                        page(page, map),
                        lock);
            case Query.SetOperation(SetOperator operator, Query left, Query right, List<SortKey> ordering, Page page) ->
                new Query.SetOperation(
                        operator, map.query(left), map.query(right), keys(ordering, map), page(page, map));
            case Query.With(Recursion recursion, List<CommonTable> tables, Query body) ->
                new Query.With(
                        recursion,
                        list(
                                tables,
                                table -> new CommonTable(
                                        table.name(),
                                        table.columns(),
                                        map.query(table.query()),
                                        table.materialization())),
                        map.query(body));
        };
    }

    /** {@return the command with its direct children replaced by what {@code map} makes of them} */
    public static Command mapChildren(Command command, TreeMapper map) {
        return switch (command) {
            case Command.Insert(
                    Target target,
                    List<ColumnName> columns,
                    InsertRows rows,
                    Conflict conflict,
                    Returning returning) ->
                new Command.Insert(
                        target, columns, insertRows(rows, map), conflict(conflict, map), returning(returning, map));
            case Command.Update(
                    Target target,
                    List<Assignment> assignments,
                    Source from,
                    Expr filter,
                    List<SortKey> ordering,
                    Page page,
                    Returning returning) ->
                new Command.Update(
                        target,
                        assignments(assignments, map),
                        map.source(from),
                        map.filter(filter),
                        keys(ordering, map),
                        page(page, map),
                        returning(returning, map));
            case Command.Delete(
                    Target target,
                    Source using,
                    Expr filter,
                    List<SortKey> ordering,
                    Page page,
                    Returning returning) ->
                new Command.Delete(
                        target,
                        map.source(using),
                        map.filter(filter),
                        keys(ordering, map),
                        page(page, map),
                        returning(returning, map));
            case Command.Truncate leaf -> leaf;
        };
    }

    /** {@return the statement with the expressions in it replaced by what {@code map} makes of them} */
    public static Ddl mapChildren(Ddl ddl, TreeMapper map) {
        return switch (ddl) {
            case Ddl.CreateTable table ->
                new Ddl.CreateTable(
                        table.table(),
                        list(table.columns(), column -> column(column, map)),
                        table.primaryKey(),
                        table.uniqueKeys(),
                        list(table.checks(), check -> new Ddl.Check(check.name(), map.condition(check.condition()))),
                        table.foreignKeys());
            case Ddl.DropTable leaf -> leaf;
            case Ddl.AddForeignKey leaf -> leaf;
            case Ddl.CreateIndex(
                    TableName table,
                    Ddl.Index(Identifier name, Uniqueness uniqueness, List<SortKey> keys, Expr predicate)) ->
                new Ddl.CreateIndex(table, new Ddl.Index(name, uniqueness, keys(keys, map), map.filter(predicate)));
            case Ddl.CreateTextIndex leaf -> leaf;
            case Ddl.DropTextIndex leaf -> leaf;
            case Ddl.CreateView(TableName view, List<Identifier> columns, Query query) ->
                new Ddl.CreateView(view, columns, map.query(query));
            case Ddl.DropView leaf -> leaf;
            case Ddl.CreateSequence leaf -> leaf;
            case Ddl.DropSequence leaf -> leaf;
            case Ddl.CreateEnum leaf -> leaf;
            case Ddl.DropEnum leaf -> leaf;
        };
    }

    /** Gives the statement and every expression, key of an ordering, source, query and command below it to {@code visit}, parents first. */
    public static void visit(Statement statement, Consumer<Node> visit) {
        var unused = new Visitor(visit).statement(statement);
    }

    /** Gives the expression and every expression, key of an ordering, source and query below it to {@code visit}, parents first. */
    public static void visit(Expr expression, Consumer<Node> visit) {
        var unused = new Visitor(visit).expr(expression);
    }

    private record Visitor(Consumer<Node> visit) implements TreeMapper {
        @Override
        public Expr expr(Expr expression) {
            visit.accept(expression);
            return mapChildren(expression, this);
        }

        @Override
        public SortKey key(SortKey key) {
            visit.accept(key);
            return TreeMapper.super.key(key);
        }

        @Override
        public Source source(Source source) {
            visit.accept(source);
            return mapChildren(source, this);
        }

        @Override
        public Query query(Query query) {
            visit.accept(query);
            return mapChildren(query, this);
        }

        @Override
        public Command command(Command command) {
            visit.accept(command);
            return mapChildren(command, this);
        }
    }

    // ---- parts that are not replaced as a whole

    private static Distinct distinct(Distinct distinct, TreeMapper map) {
        return switch (distinct) {
            case Distinct.All leaf -> leaf;
            case Distinct.Rows leaf -> leaf;
            case Distinct.On(List<Expr> keys) -> new Distinct.On(each(keys, map));
        };
    }

    private static Grouping grouping(Grouping grouping, TreeMapper map) {
        return switch (grouping) {
            case Grouping.None leaf -> leaf;
            case Grouping.Whole(Expr having) -> new Grouping.Whole(map.filter(having));
            case Grouping.By(List<Expr> keys, Expr having) -> new Grouping.By(each(keys, map), map.filter(having));
            case Grouping.Sets(List<List<Expr>> sets, Expr having) ->
                new Grouping.Sets(rows(sets, map), map.filter(having));
            case Grouping.Rollup(List<Expr> keys, Expr having) ->
                new Grouping.Rollup(each(keys, map), map.filter(having));
            case Grouping.Cube(List<Expr> keys, Expr having) -> new Grouping.Cube(each(keys, map), map.filter(having));
        };
    }

    private static Window window(Window window, TreeMapper map) {
        return switch (window) {
            case Window.Definition definition -> definition(definition, map);
            case Window.Reference leaf -> leaf;
            case Window.Named(Identifier name, Window.Definition definition) ->
                new Window.Named(name, definition(definition, map));
        };
    }

    private static Window.Definition definition(Window.Definition definition, TreeMapper map) {
        return new Window.Definition(
                each(definition.partition(), map), keys(definition.ordering(), map), definition.frame());
    }

    private static Page page(Page page, TreeMapper map) {
        return switch (page) {
            case Page.All leaf -> leaf;
            case Page.First(Expr limit) -> new Page.First(map.expr(limit));
            case Page.From(Expr offset) -> new Page.From(map.expr(offset));
            case Page.Slice(Expr limit, Expr offset) -> new Page.Slice(map.expr(limit), map.expr(offset));
        };
    }

    private static InsertRows insertRows(InsertRows rows, TreeMapper map) {
        return switch (rows) {
            case InsertRows.Values(List<List<Expr>> values) -> new InsertRows.Values(rows(values, map));
            case InsertRows.From(Query query) -> new InsertRows.From(map.query(query));
            case InsertRows.Defaults leaf -> leaf;
        };
    }

    private static Conflict conflict(Conflict conflict, TreeMapper map) {
        return switch (conflict) {
            case Conflict.Fail leaf -> leaf;
            case Conflict.Skip(ConflictKey key) -> new Conflict.Skip(conflictKey(key, map));
            case Conflict.Overwrite(ConflictKey key, List<Assignment> assignments, Expr filter) ->
                new Conflict.Overwrite(conflictKey(key, map), assignments(assignments, map), map.filter(filter));
        };
    }

    private static ConflictKey conflictKey(ConflictKey key, TreeMapper map) {
        return switch (key) {
            case ConflictKey.Any leaf -> leaf;
            case ConflictKey.Columns(List<ColumnName> columns, Expr predicate) ->
                new ConflictKey.Columns(columns, map.filter(predicate));
        };
    }

    private static Returning returning(Returning returning, TreeMapper map) {
        return switch (returning) {
            case Returning.Nothing leaf -> leaf;
            case Returning.Rows(List<SelectItem> items) -> new Returning.Rows(items(items, map));
        };
    }

    private static Ddl.ColumnDefinition column(Ddl.ColumnDefinition column, TreeMapper map) {
        ColumnContent content = switch (column.content()) {
            case ColumnContent.Plain leaf -> leaf;
            case ColumnContent.Default(Expr value) -> new ColumnContent.Default(map.expr(value));
            case ColumnContent.Identity leaf -> leaf;
            case ColumnContent.Sequence leaf -> leaf;
            case ColumnContent.Computed(Expr value, ComputedStorage storage) ->
                new ColumnContent.Computed(map.expr(value), storage);
        };
        return new Ddl.ColumnDefinition(column.name(), column.type(), column.nullability(), content, column.comment());
    }

    private static List<RawPart> parts(List<RawPart> parts, TreeMapper map) {
        return list(parts, part -> switch (part) {
            case RawPart.Text text -> text;
            case RawPart.QuestionMark mark -> mark;
            case RawPart.Embedded(Expr expression) -> new RawPart.Embedded(map.expr(expression));
        });
    }

    private static List<Expr.Case.Branch> branches(List<Expr.Case.Branch> branches, TreeMapper map) {
        return list(
                branches, branch -> new Expr.Case.Branch(map.filter(branch.condition()), map.expr(branch.result())));
    }

    private static List<Assignment> assignments(List<Assignment> assignments, TreeMapper map) {
        return list(assignments, assignment -> new Assignment(assignment.column(), map.expr(assignment.value())));
    }

    private static List<SelectItem> items(List<SelectItem> items, TreeMapper map) {
        return list(items, item -> new SelectItem(map.expr(item.expression()), item.name()));
    }

    private static List<SortKey> keys(List<SortKey> keys, TreeMapper map) {
        return list(keys, map::key);
    }

    private static List<List<Expr>> rows(List<List<Expr>> rows, TreeMapper map) {
        return list(rows, row -> each(row, map));
    }

    private static List<Expr> each(List<Expr> expressions, TreeMapper map) {
        return list(expressions, map::expr);
    }

    private static List<Expr> conditions(List<Expr> conditions, TreeMapper map) {
        return list(conditions, map::condition);
    }

    private static <T> List<T> list(List<T> items, UnaryOperator<T> map) {
        List<T> mapped = new ArrayList<>(items.size());
        for (T item : items) {
            mapped.add(map.apply(item));
        }
        return mapped;
    }
}
