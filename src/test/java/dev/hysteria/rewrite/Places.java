package dev.hysteria.rewrite;

import static dev.hysteria.rewrite.Trees.BOOL;
import static dev.hysteria.rewrite.Trees.INT;
import static dev.hysteria.rewrite.Trees.as;
import static dev.hysteria.rewrite.Trees.asc;
import static dev.hysteria.rewrite.Trees.by;
import static dev.hysteria.rewrite.Trees.col;
import static dev.hysteria.rewrite.Trees.combined;
import static dev.hysteria.rewrite.Trees.count;
import static dev.hysteria.rewrite.Trees.derived;
import static dev.hysteria.rewrite.Trees.eq;
import static dev.hysteria.rewrite.Trees.exists;
import static dev.hysteria.rewrite.Trees.in;
import static dev.hysteria.rewrite.Trees.join;
import static dev.hysteria.rewrite.Trees.lit;
import static dev.hysteria.rewrite.Trees.name;
import static dev.hysteria.rewrite.Trees.select;
import static dev.hysteria.rewrite.Trees.table;
import static dev.hysteria.rewrite.Trees.target;
import static dev.hysteria.rewrite.Trees.when;

import dev.hysteria.ast.AggregateFunction;
import dev.hysteria.ast.ArithmeticOperator;
import dev.hysteria.ast.Assignment;
import dev.hysteria.ast.ColumnName;
import dev.hysteria.ast.Command;
import dev.hysteria.ast.CommonTable;
import dev.hysteria.ast.Conflict;
import dev.hysteria.ast.Distinctness;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Grouping;
import dev.hysteria.ast.InsertRows;
import dev.hysteria.ast.JoinKind;
import dev.hysteria.ast.Materialization;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Recursion;
import dev.hysteria.ast.Returning;
import dev.hysteria.ast.SetOperator;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.TableName;
import dev.hysteria.ast.Target;
import java.util.ArrayList;
import java.util.List;

/** The places in which a part of a statement can stand, at every depth. */
final class Places {

    private Places() {}

    /** Statements with a query of one column, an integer, in every place that a query can have. */
    static List<Statement> of(Query query) {
        var item = query.items().getFirst();
        Expr column = new Expr.Column(name("d"), item.name(), INT, Nullability.NULLABLE);
        var own = select(derived(query, "d"), as("x", column));
        Source outer = table("u", "o");
        Expr scalar = new Expr.Scalar(
                select(derived(query, "d"), as("m", Trees.aggregate(AggregateFunction.MAXIMUM, column))));
        List<Statement> places = new ArrayList<>();
        places.add(query);
        places.add(own);
        places.add(select(
                join(JoinKind.LEFT, outer, derived(query, "d"), eq(col("o.a"), column)),
                as("i", col("o.id")),
                as("x", column)));
        places.add(select(outer, as("i", col("o.id")), as("x", scalar)));
        places.add(select(outer, col("o.id")).withFilter(in(col("o.a"), query)));
        places.add(select(outer, col("o.id")).withFilter(Trees.not(in(col("o.a"), query))));
        places.add(select(outer, col("o.id")).withFilter(exists(query)));
        places.add(select(outer, as("x", col("o.b")), as("n", count()))
                .withGrouping(new Grouping.By(List.of(col("o.b")), in(col("o.b"), query))));
        places.add(select(outer, as("i", col("o.id")))
                .withOrdering(List.of(asc(when(in(col("o.a"), query), lit(0), lit(1))), asc(col("o.id")))));
        places.add(select(outer, as("n", Trees.filtered(count(), in(col("o.a"), query)))));
        places.add(combined(SetOperator.UNION_ALL, query, query));
        places.add(combined(SetOperator.EXCEPT, select(outer, as("x", col("o.a"))), query));
        places.add(new Query.With(
                Recursion.NONE,
                List.of(new CommonTable(name("c"), List.of(), query, Materialization.UNSPECIFIED)),
                select(new Source.Common(name("c"), name("d")), as("x", column))));
        places.add(new Command.Insert(
                new Target(TableName.of("t"), name("t"), List.of()),
                List.of(new ColumnName(name("id"), INT), new ColumnName(name("a"), INT)),
                new InsertRows.From(select(
                        outer,
                        as("i", new Expr.Arithmetic(ArithmeticOperator.ADD, col("o.id"), lit(100), INT)),
                        as("x", scalar))),
                new Conflict.Fail(),
                new Returning.Nothing()));
        places.add(new Command.Update(
                target("t", "t"),
                List.of(new Assignment(name("b"), scalar)),
                new Source.Nothing(),
                in(col("t.a"), query),
                List.of(),
                new Page.All(),
                new Returning.Nothing()));
        places.add(new Command.Delete(
                target("t", "t"),
                new Source.Nothing(),
                in(col("t.a"), query),
                List.of(),
                new Page.All(),
                new Returning.Nothing()));
        return places;
    }

    /** Statements with a predicate over the columns of {@code t} and {@code u} in every place that a predicate can have. */
    static List<Statement> of(Expr predicate) {
        Source both = join(JoinKind.INNER, table("t"), table("u"), eq(col("t.a"), col("u.a")));
        Source any = new Source.CrossJoin(table("t"), table("u"));
        var ids = List.of(as("i", col("t.id")), as("j", col("u.id")));
        List<Statement> places = new ArrayList<>();
        places.add(Query.Select.of(ids, any).withFilter(predicate));
        places.add(Query.Select.of(ids, any).withFilter(Trees.not(predicate)));
        places.add(Query.Select.of(ids, any).withFilter(Trees.and(predicate, eq(col("t.b"), col("u.b")))));
        places.add(Query.Select.of(ids, any).withFilter(Trees.or(Trees.not(predicate), eq(col("t.b"), col("u.b")))));
        places.add(Query.Select.of(ids, any).withFilter(isUnknown(predicate)));
        places.add(select(any, ids.get(0), ids.get(1), as("p", predicate)));
        places.add(select(any, as("x", when(predicate, col("t.id"), lit(-1)))));
        places.add(Query.Select.of(ids, join(JoinKind.LEFT, table("t"), table("u"), predicate)));
        places.add(Query.Select.of(ids, any).withOrdering(List.of(asc(predicate), asc(col("t.id")), asc(col("u.id")))));
        places.add(select(any, as("n", Trees.filtered(count(), predicate))));
        places.add(select(any, as("n", Trees.aggregate(AggregateFunction.COUNT, predicate))));
        places.add(select(both, as("p", predicate), as("n", count())).withGrouping(by(predicate)));
        places.add(select(table("t"), col("t.id"))
                .withFilter(exists(select(table("u"), as("one", lit(1))).withFilter(predicate))));
        places.add(new Command.Update(
                target("t", "t"),
                List.of(new Assignment(
                        name("f"),
                        new Expr.Scalar(
                                select(table("u"), as("p", predicate)).withFilter(eq(col("u.id"), col("t.id")))))),
                new Source.Nothing(),
                exists(select(table("u"), as("one", lit(1))).withFilter(predicate)),
                List.of(),
                new Page.All(),
                new Returning.Nothing()));
        return places;
    }

    /** TRUE when the predicate is UNKNOWN. */
    static Expr isUnknown(Expr predicate) {
        return new Expr.NullSafeComparison(Distinctness.NOT_DISTINCT, predicate, new Expr.Null(BOOL));
    }
}
