package dev.hysteria.dialect;

import dev.hysteria.ast.Assignment;
import dev.hysteria.ast.ColumnName;
import dev.hysteria.ast.Command;
import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Conflict;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.InsertRows;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Returning;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.TableName;
import dev.hysteria.ast.Target;
import dev.hysteria.type.LogicalType;
import java.util.Arrays;
import java.util.List;

/** A table of three numbers, {@code pairs (id, a, b)}, and short ways to say trees about it. */
final class Tables {

    static final LogicalType INT = new LogicalType.Int();
    static final TableName PAIRS = TableName.of("pairs");
    static final Identifier ALIAS = Identifier.of("pairs");
    static final Target TARGET = new Target(PAIRS, ALIAS, List.of(new ColumnName(Identifier.of("id"), INT)));
    static final Expr ID = column("id", Nullability.NOT_NULL);
    static final Expr A = column("a", Nullability.NULLABLE);
    static final Expr B = column("b", Nullability.NULLABLE);

    private Tables() {}

    /** The table anew, with these rows of three numbers each. */
    static void create(PlainJdbc jdbc, Integer... cells) throws java.sql.SQLException {
        jdbc.run("DROP TABLE IF EXISTS pairs");
        jdbc.run("CREATE TABLE pairs (id int PRIMARY KEY, a int, b int)");
        for (int i = 0; i < cells.length; i += 3) {
            jdbc.execute(insert(new Conflict.Fail(), cells[i], cells[i + 1], cells[i + 2]));
        }
    }

    static List<List<Object>> rows(PlainJdbc jdbc) throws java.sql.SQLException {
        return jdbc.rows(Query.Select.of(items(ID, A, B), source(ALIAS))
                .withOrdering(List.of(dev.hysteria.ast.SortKey.of(ID, dev.hysteria.ast.Direction.ASCENDING))));
    }

    static Command.Insert insert(Conflict conflict, Integer... cells) {
        List<Expr> row = Arrays.stream(cells).map(Tables::value).toList();
        return insert(conflict, new InsertRows.Values(List.of(row)));
    }

    static Command.Insert insert(Conflict conflict, InsertRows rows) {
        List<ColumnName> columns = List.of("id", "a", "b").stream()
                .map(name -> new ColumnName(Identifier.of(name), INT))
                .toList();
        return new Command.Insert(TARGET, columns, rows, conflict, new Returning.Nothing());
    }

    static Command.Update update(Source from, Expr filter, Page page, Assignment... assignments) {
        return new Command.Update(
                TARGET,
                List.of(assignments),
                from,
                filter,
                page instanceof Page.All
                        ? List.of()
                        : List.of(dev.hysteria.ast.SortKey.of(ID, dev.hysteria.ast.Direction.ASCENDING)),
                page,
                new Returning.Nothing());
    }

    static Assignment set(String column, Expr value) {
        return new Assignment(Identifier.of(column), value);
    }

    static Source source(Identifier alias) {
        return new Source.Table(PAIRS, alias);
    }

    static List<SelectItem> items(Expr... expressions) {
        return Arrays.stream(expressions)
                .map(expression -> new SelectItem(
                        expression,
                        expression instanceof Expr.Column column
                                ? column.name()
                                : Identifier.of("c" + Arrays.asList(expressions).indexOf(expression))))
                .toList();
    }

    static Expr equal(Expr left, Expr right) {
        return new Expr.Comparison(ComparisonOperator.EQUAL, left, right);
    }

    static Expr value(Integer value) {
        return value == null ? new Expr.Null(INT) : new Expr.Parameter(value, INT);
    }

    static Expr incoming(String column) {
        return new Expr.Incoming(Identifier.of(column), INT);
    }

    static Expr of(Identifier source, String column) {
        return new Expr.Column(source, Identifier.of(column), INT, Nullability.NULLABLE);
    }

    private static Expr column(String name, Nullability nullability) {
        return new Expr.Column(ALIAS, Identifier.of(name), INT, nullability);
    }
}
