package dev.hysteria.matrix;

import dev.hysteria.rewrite.Rewrite;
import java.util.Map;
import java.util.Set;

/** Which parts of a statement each rewrite says with others. */
final class Emulations {
    private static final Set<String> EXTREMES = Set.of("ScalarFunction.GREATEST", "ScalarFunction.LEAST");

    private static final Map<String, Set<String>> EMULATED = Map.ofEntries(
            Map.entry("AggregateSubqueryByDerived", Set.of("Expr.InQuery", "Quantifier.ANY", "Quantifier.ALL")),
            Map.entry("AssignmentsInOrder", Set.of("Assignment")),
            Map.entry("BagOperationsByNumbering", Set.of("SetOperator.INTERSECT_ALL", "SetOperator.EXCEPT_ALL")),
            Map.entry("BooleanAggregatesByExtremes", Set.of("AggregateFunction.EVERY", "AggregateFunction.SOME")),
            Map.entry("ChangedTextsByConcat", Set.of("ScalarFunction.REPEAT", "ScalarFunction.REPLACE")),
            Map.entry("ComputedKeysByDerived", Set.of(Clause.COMPUTED_KEY.part())),
            Map.entry(
                    "DecimalsByRounding",
                    Set.of(
                            "ArithmeticOperator.ADD",
                            "ArithmeticOperator.SUBTRACT",
                            "ArithmeticOperator.MULTIPLY",
                            "ArithmeticOperator.DIVIDE",
                            "ArithmeticOperator.REMAINDER",
                            "AggregateFunction.SUM",
                            "AggregateFunction.AVERAGE")),
            Map.entry("DistinctOnByWindow", Set.of("Distinct.On")),
            Map.entry("ExtremesByCase", EXTREMES),
            Map.entry("FilterByCase", Set.of(Clause.FILTER.part())),
            Map.entry("FloatRemainderByQuotient", Set.of("ArithmeticOperator.REMAINDER")),
            Map.entry("FractionsByCounts", Set.of("WindowFunction.PERCENT_RANK", "WindowFunction.CUME_DIST")),
            Map.entry("FullJoinByUnion", Set.of("JoinKind.FULL")),
            Map.entry("GroupingSetsByUnion", Set.of("Grouping.Sets", "Grouping.Rollup", "Grouping.Cube")),
            Map.entry("InlineWindows", Set.of("Window.Named", "Window.Reference")),
            Map.entry("InsensitiveLikeByLower", Set.of("CaseSensitivity.INSENSITIVE")),
            Map.entry("IntegerAggregatesByCast", Set.of("AggregateFunction.SUM", "AggregateFunction.AVERAGE")),
            Map.entry("JoinedDeleteByExists", Set.of(Clause.FURTHER_SOURCES.part())),
            Map.entry("JoinedUpdateBySubquery", Set.of(Clause.FURTHER_SOURCES.part())),
            Map.entry("LimitedWriteByKey", Set.of(Clause.LIMITED_WRITE.part())),
            Map.entry("NeighbourDefaultByCase", Set.of("WindowFunction.LAG", "WindowFunction.LEAD")),
            Map.entry("NullIfByCase", Set.of("ScalarFunction.NULL_IF")),
            Map.entry("NullOrderByKey", Set.of("NullOrder.FIRST", "NullOrder.LAST")),
            Map.entry("NullPropagatingConcat", Set.of("Expr.Concat")),
            Map.entry("NullPropagatingExtremes", EXTREMES),
            Map.entry("OuterExtremesByCoalesce", Set.of("AggregateFunction.MAXIMUM", "AggregateFunction.MINIMUM")),
            Map.entry("OwnTableByDerived", Set.of(Clause.OWN_TABLE.part())),
            Map.entry("QuantifiedByExtremes", Set.of("Quantifier.ANY", "Quantifier.ALL")),
            Map.entry("RecursionByCasts", Set.of("Recursion.RECURSIVE")),
            Map.entry("ReplacementNullByCase", Set.of("ScalarFunction.REPLACE")),
            Map.entry("ReplacementWidthByTrim", Set.of("ScalarFunction.REPLACE")),
            Map.entry(
                    "RoundedDoublesByCast",
                    Set.of(
                            "ScalarFunction.CEILING",
                            "ScalarFunction.FLOOR",
                            "ScalarFunction.ROUND",
                            "ScalarFunction.TRUNCATE")),
            Map.entry("RowEqualityByScalars", Set.of("Expr.Row")),
            Map.entry("RowInQueryByExists", Set.of("Expr.Row")),
            Map.entry("RowOrderByScalars", Set.of("Expr.Row")),
            Map.entry(
                    "RanksByCast",
                    Set.of(
                            "WindowFunction.ROW_NUMBER",
                            "WindowFunction.RANK",
                            "WindowFunction.DENSE_RANK",
                            "WindowFunction.NTILE")),
            Map.entry(
                    "SetOperationsByGrouping",
                    Set.of(
                            "SetOperator.INTERSECT",
                            "SetOperator.INTERSECT_ALL",
                            "SetOperator.EXCEPT",
                            "SetOperator.EXCEPT_ALL")),
            Map.entry("GroupedDistinctByDerived", Set.of("Distinct.Rows")),
            Map.entry("HavingByDerived", Set.of("Expr.Over")),
            Map.entry("SkippedDistinctByDerived", Set.of("Expr.Exists", "Distinct.Rows")),
            Map.entry("SubqueryByDerived", Set.of(Clause.LIMITED_SUBQUERY.part())),
            Map.entry("WholeGroupByCount", Set.of("Grouping.Whole")),
            Map.entry("WholeWindowsByDerived", Set.of("Expr.Over")),
            Map.entry("WindowsByDerived", Set.of("Expr.Over")),
            Map.entry("WindowOrderByConstant", Set.of(Clause.UNORDERED_WINDOW.part())),
            Map.entry("ZeroDivisorByNull", Set.of("ArithmeticOperator.DIVIDE", "ArithmeticOperator.REMAINDER")));

    /**
     * Rewrites of nothing in particular: a parameter as a literal, a condition where a value stands, an order of nulls where there are none,
     * what a database would take a constant or an operand for.
     */
    private static final Set<String> OF_EVERYTHING = Set.of(
            "ConstantKeysByCast",
            "KeyParametersByLiteral",
            "LookupKeysByAnyValue",
            "NullableOuterColumns",
            "OuterItemsByCoalesce",
            "SeparatePredicates",
            "SmallestNullsWhereNone",
            "WindowLiteralsByCast");

    private Emulations() {}

    /** {@return what the rewrite emulates; none when that is nothing in particular, or the rewrite is new} */
    static Set<String> by(Rewrite rewrite) {
        return EMULATED.getOrDefault(name(rewrite), Set.of());
    }

    static boolean isOfEverything(Rewrite rewrite) {
        return OF_EVERYTHING.contains(name(rewrite));
    }

    private static String name(Rewrite rewrite) {
        return rewrite.getClass().getSimpleName();
    }
}
