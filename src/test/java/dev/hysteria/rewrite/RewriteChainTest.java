package dev.hysteria.rewrite;

import static dev.hysteria.rewrite.Trees.aggregate;
import static dev.hysteria.rewrite.Trees.as;
import static dev.hysteria.rewrite.Trees.asc;
import static dev.hysteria.rewrite.Trees.call;
import static dev.hysteria.rewrite.Trees.col;
import static dev.hysteria.rewrite.Trees.combined;
import static dev.hysteria.rewrite.Trees.count;
import static dev.hysteria.rewrite.Trees.desc;
import static dev.hysteria.rewrite.Trees.eq;
import static dev.hysteria.rewrite.Trees.filtered;
import static dev.hysteria.rewrite.Trees.first;
import static dev.hysteria.rewrite.Trees.in;
import static dev.hysteria.rewrite.Trees.join;
import static dev.hysteria.rewrite.Trees.less;
import static dev.hysteria.rewrite.Trees.lit;
import static dev.hysteria.rewrite.Trees.name;
import static dev.hysteria.rewrite.Trees.not;
import static dev.hysteria.rewrite.Trees.or;
import static dev.hysteria.rewrite.Trees.row;
import static dev.hysteria.rewrite.Trees.rowNumber;
import static dev.hysteria.rewrite.Trees.select;
import static dev.hysteria.rewrite.Trees.sum;
import static dev.hysteria.rewrite.Trees.table;
import static dev.hysteria.rewrite.Trees.when;
import static dev.hysteria.rewrite.Trees.window;

import dev.hysteria.ast.AggregateFunction;
import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Distinct;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Grouping;
import dev.hysteria.ast.JoinKind;
import dev.hysteria.ast.Quantifier;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.ast.SelectList;
import dev.hysteria.ast.SetOperator;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Window;
import dev.hysteria.testing.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rewrites one after another, in the order that the package recommends. */
@ExtendWith(RewriteVerifier.Provider.class)
class RewriteChainTest {
    private static final List<Rewrite> ALL = List.of(
            new InlineWindows(),
            new DistinctOnByWindow(),
            new BagOperationsByNumbering(),
            new GroupingSetsByUnion(),
            new FullJoinByUnion(FullJoinByUnion.Joins.ALL),
            new JoinedUpdateBySubquery(),
            new JoinedDeleteByExists(),
            new LimitedWriteByKey(),
            new SubqueryByDerived(),
            new OwnTableByDerived(),
            new RowInQueryByExists(),
            new RowEqualityByScalars(),
            new RowOrderByScalars(),
            new QuantifiedByExtremes(),
            new BooleanAggregatesByExtremes(),
            new FilterByCase(),
            new NullOrderByKey(NullOrderByKey.Times.AS_OTHERS),
            new NullPropagatingConcat(),
            new ExtremesByCase(),
            new ZeroDivisorByNull(),
            new InsensitiveLikeByLower(),
            new SeparatePredicates());

    @Test
    void allOfThemTogetherMeanTheSame(RewriteVerifier verifier) throws SQLException {
        Source full = join(
                JoinKind.FULL, table("t"), table("u"), eq(row(col("t.a"), col("t.b")), row(col("u.a"), col("u.b"))));
        Expr truth = or(
                in(row(col("t.a"), col("u.b")), select(table("t", "v"), col("v.a"), col("v.b"))),
                new Expr.QuantifiedComparison(
                        ComparisonOperator.LESS, col("t.b"), Quantifier.ALL, select(table("u", "v"), col("v.a"))));
        var items = select(full, as("x", when(truth, col("t.id"), lit(-1))), as("p", eq(truth, col("u.f"))));
        Query on = items.withFilter(not(truth))
                .withList(new SelectList(
                        new Distinct.On(List.of(col("t.a"))), items.list().items()))
                .withOrdering(List.of(asc(col("t.a")), desc(col("t.id")), asc(col("u.id"))));
        Query sets = select(
                        full,
                        as("x", col("t.a")),
                        as("p", aggregate(AggregateFunction.EVERY, less(col("t.b"), col("u.b")))),
                        as("n", filtered(count(), col("u.f"))),
                        as("r", new Expr.Over(sum(count()), new Window.Reference(name("w")))))
                .withGrouping(new Grouping.Cube(List.of(col("t.a"), truth), less(lit(0), count())))
                .withWindows(List.of(new Window.Named(name("w"), window(List.of(), asc(col("t.a"))))));
        Query bag = combined(SetOperator.EXCEPT_ALL, select(full, as("x", col("t.a"))), select(table("u"), col("u.b")))
                .withOrdering(List.of(desc(Trees.output("x", Trees.INT))))
                .withPage(first(4));
        prove(verifier, List.of(items, on, sets, bag));
        List<Statement> places = new ArrayList<>(Places.of(bag));
        places.addAll(Places.of(select(
                        full, as("x", rowNumber(window(List.of(truth), asc(col("t.id")), asc(col("u.id"))))))
                .withFilter(truth)));
        prove(verifier, places);
    }

    @Test
    void allOfThemTogetherMeanTheSameOfPredicates(RewriteVerifier verifier) throws SQLException {
        Expr extreme = call(ScalarFunction.COALESCE, col("t.a"), col("u.a"), lit(0));
        for (Expr predicate : List.of(
                less(row(extreme, col("t.b")), row(col("u.a"), col("u.b"))),
                not(in(row(col("t.a"), extreme), select(table("u", "v"), col("v.a"), col("v.b")))),
                new Expr.QuantifiedComparison(
                        ComparisonOperator.GREATER_OR_EQUAL,
                        extreme,
                        Quantifier.ANY,
                        select(table("u", "v"), col("v.a"))))) {
            prove(verifier, Places.of(predicate));
        }
    }

    private static void prove(RewriteVerifier verifier, List<? extends Statement> statements) throws SQLException {
        List<RewriteVerifier.Case> cases = new ArrayList<>();
        for (Statement statement : statements) {
            Statement rewritten = statement;
            for (Rewrite rewrite : ALL) {
                rewritten = rewrite.apply(rewritten);
            }
            cases.add(new RewriteVerifier.Case(statement, rewritten));
        }
        verifier.verify(TestDatabase.POSTGRES, List.of(TestDatabase.SQLITE), cases);
    }
}
