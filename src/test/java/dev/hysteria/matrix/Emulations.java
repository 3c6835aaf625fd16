package dev.hysteria.matrix;

import dev.hysteria.rewrite.AssignmentsInOrder;
import dev.hysteria.rewrite.BagOperationsByNumbering;
import dev.hysteria.rewrite.BooleanAggregatesByExtremes;
import dev.hysteria.rewrite.ComputedKeysByDerived;
import dev.hysteria.rewrite.DistinctOnByWindow;
import dev.hysteria.rewrite.ExtremesByCase;
import dev.hysteria.rewrite.FilterByCase;
import dev.hysteria.rewrite.FloatRemainderByQuotient;
import dev.hysteria.rewrite.FractionsByCounts;
import dev.hysteria.rewrite.FullJoinByUnion;
import dev.hysteria.rewrite.GroupingSetsByUnion;
import dev.hysteria.rewrite.InlineWindows;
import dev.hysteria.rewrite.InsensitiveLikeByLower;
import dev.hysteria.rewrite.IntegerAggregatesByCast;
import dev.hysteria.rewrite.JoinedDeleteByExists;
import dev.hysteria.rewrite.JoinedUpdateBySubquery;
import dev.hysteria.rewrite.KeyParametersByLiteral;
import dev.hysteria.rewrite.LimitedSubqueryByDerived;
import dev.hysteria.rewrite.LimitedWriteByKey;
import dev.hysteria.rewrite.NeighbourDefaultByCase;
import dev.hysteria.rewrite.NullOrderByKey;
import dev.hysteria.rewrite.NullPropagatingConcat;
import dev.hysteria.rewrite.NullPropagatingExtremes;
import dev.hysteria.rewrite.OwnTableByDerived;
import dev.hysteria.rewrite.QuantifiedByExtremes;
import dev.hysteria.rewrite.Rewrite;
import dev.hysteria.rewrite.RowEqualityByScalars;
import dev.hysteria.rewrite.RowInQueryByExists;
import dev.hysteria.rewrite.RowOrderByScalars;
import dev.hysteria.rewrite.SeparatePredicates;
import dev.hysteria.rewrite.SmallestNullsWhereNone;
import dev.hysteria.rewrite.WindowOrderByConstant;
import dev.hysteria.rewrite.ZeroDivisorByNull;
import java.util.Map;
import java.util.Set;

/** Which parts of a statement each rewrite says with others. */
final class Emulations {
    private static final Set<String> EXTREMES = Set.of("ScalarFunction.GREATEST", "ScalarFunction.LEAST");

    private static final Map<Class<? extends Rewrite>, Set<String>> EMULATED = Map.ofEntries(
            Map.entry(AssignmentsInOrder.class, Set.of("Assignment")),
            Map.entry(
                    BagOperationsByNumbering.class, Set.of("SetOperator.INTERSECT_ALL", "SetOperator.EXCEPT_ALL")),
            Map.entry(
                    BooleanAggregatesByExtremes.class, Set.of("AggregateFunction.EVERY", "AggregateFunction.SOME")),
            Map.entry(ComputedKeysByDerived.class, Set.of(Clause.COMPUTED_KEY.part())),
            Map.entry(DistinctOnByWindow.class, Set.of("Distinct.On")),
            Map.entry(ExtremesByCase.class, EXTREMES),
            Map.entry(FilterByCase.class, Set.of(Clause.FILTER.part())),
            Map.entry(FloatRemainderByQuotient.class, Set.of("ArithmeticOperator.REMAINDER")),
            Map.entry(FractionsByCounts.class, Set.of("WindowFunction.PERCENT_RANK", "WindowFunction.CUME_DIST")),
            Map.entry(FullJoinByUnion.class, Set.of("JoinKind.FULL")),
            Map.entry(GroupingSetsByUnion.class, Set.of("Grouping.Sets", "Grouping.Rollup", "Grouping.Cube")),
            Map.entry(InlineWindows.class, Set.of("Window.Named", "Window.Reference")),
            Map.entry(InsensitiveLikeByLower.class, Set.of("CaseSensitivity.INSENSITIVE")),
            Map.entry(IntegerAggregatesByCast.class, Set.of("AggregateFunction.SUM", "AggregateFunction.AVERAGE")),
            Map.entry(JoinedDeleteByExists.class, Set.of(Clause.FURTHER_SOURCES.part())),
            Map.entry(JoinedUpdateBySubquery.class, Set.of(Clause.FURTHER_SOURCES.part())),
            Map.entry(LimitedSubqueryByDerived.class, Set.of(Clause.LIMITED_SUBQUERY.part())),
            Map.entry(LimitedWriteByKey.class, Set.of(Clause.LIMITED_WRITE.part())),
            Map.entry(NeighbourDefaultByCase.class, Set.of("WindowFunction.LAG", "WindowFunction.LEAD")),
            Map.entry(NullOrderByKey.class, Set.of("NullOrder.FIRST", "NullOrder.LAST")),
            Map.entry(NullPropagatingConcat.class, Set.of("Expr.Concat")),
            Map.entry(NullPropagatingExtremes.class, EXTREMES),
            Map.entry(OwnTableByDerived.class, Set.of(Clause.OWN_TABLE.part())),
            Map.entry(QuantifiedByExtremes.class, Set.of("Quantifier.ANY", "Quantifier.ALL")),
            Map.entry(RowEqualityByScalars.class, Set.of("Expr.Row")),
            Map.entry(RowInQueryByExists.class, Set.of("Expr.Row")),
            Map.entry(RowOrderByScalars.class, Set.of("Expr.Row")),
            Map.entry(WindowOrderByConstant.class, Set.of(Clause.UNORDERED_WINDOW.part())),
            Map.entry(
                    ZeroDivisorByNull.class, Set.of("ArithmeticOperator.DIVIDE", "ArithmeticOperator.REMAINDER")));

    /** Rewrites of nothing in particular: a parameter as a literal, a condition where a value stands, an order of nulls where there are none. */
    private static final Set<Class<? extends Rewrite>> OF_EVERYTHING =
            Set.of(KeyParametersByLiteral.class, SeparatePredicates.class, SmallestNullsWhereNone.class);

    private Emulations() {}

    /** {@return what the rewrite emulates; empty when that is nothing in particular} */
    static Set<String> by(Rewrite rewrite) {
        Set<String> parts = EMULATED.getOrDefault(rewrite.getClass(), Set.of());
        if (parts.isEmpty() && !OF_EVERYTHING.contains(rewrite.getClass())) {
            throw new IllegalStateException(
                    "Emulations does not say what " + rewrite.getClass().getSimpleName() + " emulates");
        }
        return parts;
    }
}
