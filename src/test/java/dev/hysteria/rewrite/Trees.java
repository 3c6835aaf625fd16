package dev.hysteria.rewrite;

import dev.hysteria.ast.AggregateFunction;
import dev.hysteria.ast.ColumnName;
import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Deduplication;
import dev.hysteria.ast.Direction;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Frame;
import dev.hysteria.ast.Grouping;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.JoinKind;
import dev.hysteria.ast.NullOrder;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.RawPart;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.SetOperator;
import dev.hysteria.ast.SortKey;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.TableName;
import dev.hysteria.ast.Target;
import dev.hysteria.ast.Window;
import dev.hysteria.ast.WindowFunction;
import dev.hysteria.dialect.postgres.PostgresDialect;
import dev.hysteria.interpret.SqlInterpreter;
import dev.hysteria.type.LogicalType;
import java.util.List;
import java.util.stream.Stream;

/** Trees over the tables {@code t} and {@code u} of {@link Rows}, in few words. */
final class Trees {
    static final LogicalType INT = new LogicalType.Int();
    static final LogicalType BIGINT = new LogicalType.BigInt();
    static final LogicalType TEXT = new LogicalType.Text();
    static final LogicalType BOOL = new LogicalType.Bool();

    private Trees() {}

    /** The tree in PostgreSQL's words, which has one for nearly everything. */
    static String sql(Statement statement) {
        return SqlInterpreter.readable(statement, PlainDialect.of(PostgresDialect.INSTANCE));
    }

    // ---- values

    /** A column by its path, such as {@code t.a}; only {@code id} is not null. */
    static Expr.Column col(String path) {
        String name = path.substring(path.indexOf('.') + 1);
        LogicalType type = switch (name) {
            case "s" -> TEXT;
            case "f" -> BOOL;
            case "n" -> BIGINT;
            default -> INT;
        };
        return new Expr.Column(
                name(path.substring(0, path.indexOf('.'))),
                name(name),
                type,
                name.equals("id") ? Nullability.NOT_NULL : Nullability.NULLABLE);
    }

    static Identifier name(String name) {
        return Identifier.of(name);
    }

    static Expr lit(int value) {
        return new Expr.Literal(value, INT);
    }

    static Expr lit(String value) {
        return new Expr.Literal(value, TEXT);
    }

    static Expr lit(boolean value) {
        return new Expr.Literal(value, BOOL);
    }

    static Expr param(int value) {
        return new Expr.Parameter(value, INT);
    }

    static Expr nothing(LogicalType type) {
        return new Expr.Null(type);
    }

    static Expr row(Expr... elements) {
        return new Expr.Row(List.of(elements));
    }

    static Expr call(ScalarFunction function, Expr... arguments) {
        return new Expr.Function(function, List.of(arguments), arguments[0].type());
    }

    static Expr when(Expr condition, Expr result, Expr otherwise) {
        return new Expr.Case(List.of(new Expr.Case.Branch(condition, result)), otherwise, result.type());
    }

    static Expr raw(LogicalType type, String text) {
        return new Expr.Raw(List.of(new RawPart.Text(text)), type);
    }

    // ---- predicates

    static Expr eq(Expr left, Expr right) {
        return compare(ComparisonOperator.EQUAL, left, right);
    }

    static Expr less(Expr left, Expr right) {
        return compare(ComparisonOperator.LESS, left, right);
    }

    static Expr compare(ComparisonOperator operator, Expr left, Expr right) {
        return new Expr.Comparison(operator, left, right);
    }

    static Expr and(Expr... operands) {
        return Expr.all(List.of(operands));
    }

    static Expr or(Expr... operands) {
        return Expr.any(List.of(operands));
    }

    static Expr not(Expr operand) {
        return new Expr.Not(operand);
    }

    static Expr isNull(Expr operand) {
        return new Expr.IsNull(operand);
    }

    static Expr in(Expr operand, Query query) {
        return new Expr.InQuery(operand, query);
    }

    static Expr exists(Query query) {
        return new Expr.Exists(query);
    }

    // ---- aggregates and windows

    static Expr.Aggregate aggregate(AggregateFunction function, Expr argument) {
        LogicalType type = switch (function) {
            case COUNT_ROWS, COUNT, SUM -> BIGINT;
            case EVERY, SOME -> BOOL;
            case AVERAGE, MINIMUM, MAXIMUM -> argument.type();
        };
        return new Expr.Aggregate(function, List.of(argument), Deduplication.ALL, new Expr.True(), type);
    }

    static Expr.Aggregate sum(Expr argument) {
        return aggregate(AggregateFunction.SUM, argument);
    }

    static Expr.Aggregate count() {
        return new Expr.Aggregate(AggregateFunction.COUNT_ROWS, List.of(), Deduplication.ALL, new Expr.True(), BIGINT);
    }

    static Expr.Aggregate filtered(Expr.Aggregate aggregate, Expr filter) {
        return new Expr.Aggregate(
                aggregate.function(), aggregate.arguments(), aggregate.deduplication(), filter, aggregate.type());
    }

    static Expr.Aggregate distinct(Expr.Aggregate aggregate) {
        return new Expr.Aggregate(
                aggregate.function(),
                aggregate.arguments(),
                Deduplication.DISTINCT,
                aggregate.filter(),
                aggregate.type());
    }

    static Expr rowNumber(Window window) {
        return new Expr.Over(new Expr.WindowCall(WindowFunction.ROW_NUMBER, List.of(), BIGINT), window);
    }

    static Window.Definition window(List<Expr> partition, SortKey... ordering) {
        return new Window.Definition(partition, List.of(ordering), new Frame.Standard());
    }

    // ---- queries

    static Source table(String table) {
        return table(table, table);
    }

    static Source table(String table, String alias) {
        return new Source.Table(TableName.of(table), name(alias));
    }

    static Source derived(Query query, String alias) {
        return new Source.Derived(query, name(alias));
    }

    static Source join(JoinKind kind, Source left, Source right, Expr condition) {
        return new Source.Join(kind, left, right, condition);
    }

    static SelectItem as(String name, Expr expression) {
        return new SelectItem(expression, name(name));
    }

    /** Items of columns are named like the columns. */
    static Query.Select select(Source source, Expr.Column... columns) {
        return Query.Select.of(
                Stream.of(columns)
                        .map(column -> new SelectItem(column, column.name()))
                        .toList(),
                source);
    }

    static Query.Select select(Source source, SelectItem... items) {
        return Query.Select.of(List.of(items), source);
    }

    static Query.SetOperation combined(SetOperator operator, Query left, Query right) {
        return new Query.SetOperation(operator, left, right, List.of(), new Page.All());
    }

    static Grouping by(Expr... keys) {
        return new Grouping.By(List.of(keys), new Expr.True());
    }

    static Page first(int limit) {
        return new Page.First(param(limit));
    }

    static Expr output(String name, LogicalType type) {
        return new Expr.Output(name(name), type);
    }

    static SortKey asc(Expr expression) {
        return SortKey.of(expression, Direction.ASCENDING);
    }

    static SortKey desc(Expr expression) {
        return SortKey.of(expression, Direction.DESCENDING);
    }

    static SortKey ascNullsFirst(Expr expression) {
        return new SortKey(expression, Direction.ASCENDING, NullOrder.FIRST);
    }

    static SortKey descNullsLast(Expr expression) {
        return new SortKey(expression, Direction.DESCENDING, NullOrder.LAST);
    }

    static Target target(String table, String alias) {
        return new Target(TableName.of(table), name(alias), List.of(new ColumnName(name("id"), INT)));
    }
}
