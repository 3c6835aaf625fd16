package dev.hysteria.mutation;

import dev.hysteria.ast.AggregateFunction;
import dev.hysteria.ast.ArithmeticOperator;
import dev.hysteria.ast.Assignment;
import dev.hysteria.ast.ColumnContent;
import dev.hysteria.ast.ColumnName;
import dev.hysteria.ast.Command;
import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Conflict;
import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Deduplication;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.InsertRows;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.RawPart;
import dev.hysteria.ast.Returning;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.TableName;
import dev.hysteria.ast.Target;
import dev.hysteria.dialect.EveryForm;
import dev.hysteria.type.LogicalType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Columns of every type: values that another type would not keep, and values that the type must not take. */
final class ColumnScripts {
    private static final TableName TABLE = TableName.of("held");
    private static final Identifier ALIAS = Identifier.of("h");
    private static final Identifier N = Identifier.of("n");
    private static final Identifier X = Identifier.of("x");
    private static final LogicalType INT = new LogicalType.Int();
    private static final LogicalType BIGINT = new LogicalType.BigInt();

    private ColumnScripts() {}

    static List<Script> all() {
        List<Script> all = new ArrayList<>();
        for (LogicalType type : EveryForm.TYPES) {
            values(type).forEach(value -> all.add(kept(type, value)));
            all.add(together(type));
        }
        all.addAll(List.of(
                beyond(new LogicalType.SmallInt(), Short.MAX_VALUE, (short) 1),
                beyond(INT, Integer.MAX_VALUE, 1),
                beyond(BIGINT, Long.MAX_VALUE, 1L),
                beyond(new LogicalType.Decimal(4, 2), new BigDecimal("99.99"), new BigDecimal("0.01")),
                beyond(new LogicalType.Decimal(12, 2), new BigDecimal("9999999999.99"), new BigDecimal("0.01")),
                beyond(new LogicalType.Real(), 3e38f, 3e38f),
                beyond(new LogicalType.DoublePrecision(), 1.7e308, 1.7e308),
                refused(new LogicalType.Bool(), "2"),
                refused(new LogicalType.Json(), "'{a'"),
                refused(new LogicalType.Array(INT), "'{a'"),
                refused(new LogicalType.Array(INT), "'1'")));
        return all;
    }

    private static List<Object> values(LogicalType type) {
        return switch (type) {
            case LogicalType.Varchar t -> List.of("007", "1.0", "1e3", " 7", "");
            case LogicalType.Text t -> List.of("007", "1.0", "1e3", " 7", "");
            case LogicalType.Json t -> List.of("12345678901234567890", "1.0", "\"a\"");
            default -> Operands.of(type);
        };
    }

    /** One value: is it what was given, also where the column's type is not looked at? */
    private static Script kept(LogicalType type, Object value) {
        Expr given = new Expr.Parameter(value, type);
        List<Statement> statements = new ArrayList<>(List.of(table(type), insert(type, 1, given)));
        if (type instanceof LogicalType.Json) {
            statements.add(rows(new Expr.JsonEquals(column(type), given)));
        } else {
            statements.add(rows(column(type)));
        }
        if (isCompared(type)) {
            statements.add(rows(equal(column(type), given)));
            Expr same = new Expr.Function(ScalarFunction.COALESCE, List.of(column(type), column(type)), type);
            statements.add(rows(equal(same, given)));
        }
        return new Script(type + " " + value, statements);
    }

    private static Script together(LogicalType type) {
        List<Statement> statements = new ArrayList<>(List.of(table(type)));
        List<Object> values = values(type);
        for (int n = 0; n < values.size(); n++) {
            statements.add(insert(type, n, new Expr.Parameter(values.get(n), type)));
        }
        if (isCompared(type)) {
            for (Object value : values) {
                statements.add(numbers(
                        new Expr.Comparison(ComparisonOperator.LESS, column(type), new Expr.Parameter(value, type))));
            }
            statements.add(rows(new Expr.Aggregate(
                    AggregateFunction.COUNT, List.of(column(type)), Deduplication.DISTINCT, new Expr.True(), BIGINT)));
        }
        if (type.isNumeric()) {
            statements.add(rows(new Expr.Aggregate(
                    AggregateFunction.MAXIMUM, List.of(column(type)), Deduplication.ALL, new Expr.True(), type)));
        }
        return new Script(type + " in order", statements);
    }

    /** The largest value and one more. */
    private static Script beyond(LogicalType type, Object largest, Object more) {
        Expr sum = new Expr.Arithmetic(ArithmeticOperator.ADD, column(type), new Expr.Parameter(more, type), type);
        return new Script(
                type + " and more",
                List.of(
                        table(type),
                        insert(type, 1, new Expr.Parameter(largest, type)),
                        new Command.Update(
                                target(),
                                List.of(new Assignment(X, sum)),
                                new Source.Nothing(),
                                new Expr.True(),
                                List.of(),
                                new Page.All(),
                                new Returning.Nothing())));
    }

    /** What the library never sends, for another program might. */
    private static Script refused(LogicalType type, String sql) {
        return Script.of(
                type + " " + sql,
                List.of(table(type), insert(type, 1, new Expr.Raw(List.of(new RawPart.Text(sql)), type))),
                List.of("defined", "CheckViolation"));
    }

    private static boolean isCompared(LogicalType type) {
        return !(type instanceof LogicalType.Json || type instanceof LogicalType.Array);
    }

    private static Ddl table(LogicalType type) {
        return new Ddl.CreateTable(
                TABLE, List.of(defined(N, INT), defined(X, type)), Optional.empty(), List.of(), List.of(), List.of());
    }

    private static Ddl.ColumnDefinition defined(Identifier name, LogicalType type) {
        return new Ddl.ColumnDefinition(name, type, Nullability.NULLABLE, new ColumnContent.Plain(), Optional.empty());
    }

    private static Target target() {
        return new Target(TABLE, ALIAS, List.of());
    }

    private static Command insert(LogicalType type, int n, Expr value) {
        return new Command.Insert(
                target(),
                List.of(new ColumnName(N, INT), new ColumnName(X, type)),
                new InsertRows.Values(List.of(List.of(new Expr.Parameter(n, INT), value))),
                new Conflict.Fail(),
                new Returning.Nothing());
    }

    private static Expr column(LogicalType type) {
        return new Expr.Column(ALIAS, X, type, Nullability.NULLABLE);
    }

    private static Expr equal(Expr left, Expr right) {
        return new Expr.Comparison(ComparisonOperator.EQUAL, left, right);
    }

    private static Query rows(Expr expression) {
        return Query.Select.of(List.of(new SelectItem(expression, X)), new Source.Table(TABLE, ALIAS));
    }

    private static Query numbers(Expr condition) {
        Expr number = new Expr.Column(ALIAS, N, INT, Nullability.NULLABLE);
        return Query.Select.of(List.of(new SelectItem(number, N)), new Source.Table(TABLE, ALIAS))
                .withFilter(condition);
    }
}
