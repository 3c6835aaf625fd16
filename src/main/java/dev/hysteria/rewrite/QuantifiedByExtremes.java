package dev.hysteria.rewrite;

import dev.hysteria.ast.AggregateFunction;
import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Deduplication;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Quantifier;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import dev.hysteria.type.LogicalType;
import java.util.List;

/**
 * Compares with a query's least or greatest value instead of with each: takes {@code x < ANY (q)}, gives {@code x < (SELECT max(c) FROM
 * (q))}; where FALSE and UNKNOWN differ, {@code EXISTS (SELECT 1 FROM (q) WHERE c IS NOT NULL) AND x < (…) OR EXISTS (SELECT 1 FROM (q)
 * WHERE c IS NULL) AND NULL}.
 *
 * <p>Some value is greater than {@code x} when the greatest is, and so on; some value differs from {@code x} when the least or the greatest
 * does; {@code x = ANY} is {@code x IN}. Extremes skip nulls, which make UNKNOWN of what would be FALSE; over no rows the answer is FALSE.
 * {@code x op ALL (q)} is {@code NOT (x opposite ANY (q))}. The query's values must have an order.
 */
public record QuantifiedByExtremes() implements Rewrite {

    @Override
    public Statement apply(Statement statement) {
        return new Comparisons(FreshNames.of(statement)).statement(statement);
    }

    private record Comparisons(FreshNames names) implements TreeMapper {
        @Override
        public Expr expr(Expr expression) {
            return names.once(expression, same -> {
                Expr mapped = Tree.mapChildren(same, this);
                return mapped instanceof Expr.QuantifiedComparison comparison ? exact(comparison) : mapped;
            });
        }

        @Override
        public Expr filter(Expr filter) {
            if (filter instanceof Expr.And and) {
                return Expr.all(and.operands().stream().map(this::filter).toList());
            }
            boolean direct = filter instanceof Expr.QuantifiedComparison comparison
                    && comparison.quantifier() == Quantifier.ANY
                    && comparison.operator() != ComparisonOperator.EQUAL
                    && !names.has(filter);
            return direct && Tree.mapChildren(filter, this) instanceof Expr.QuantifiedComparison mapped
                    ? some(mapped.left(), mapped.operator(), new Wrapped(mapped.query(), names.like("listed")))
                    : expr(filter);
        }

        private Expr exact(Expr.QuantifiedComparison comparison) {
            Expr left = comparison.left();
            ComparisonOperator operator = comparison.operator();
            return switch (comparison.quantifier()) {
                case ANY -> any(left, operator, comparison.query());
                case ALL -> new Expr.Not(any(left, opposite(operator), comparison.query()));
            };
        }

        private Expr any(Expr left, ComparisonOperator operator, Query query) {
            if (operator == ComparisonOperator.EQUAL) {
                return new Expr.InQuery(left, query);
            }
            var table = new Wrapped(query, names.like("listed"));
            Expr isNull = new Expr.IsNull(table.columns().getFirst());
            return Expr.any(List.of(
                    Expr.all(List.of(exists(table, new Expr.Not(isNull)), some(left, operator, table))),
                    Expr.all(List.of(exists(table, isNull), new Expr.Null(new LogicalType.Bool())))));
        }

        private Expr some(Expr left, ComparisonOperator operator, Wrapped table) {
            return switch (operator) {
                case LESS, LESS_OR_EQUAL -> compared(left, operator, AggregateFunction.MAXIMUM, table);
                case GREATER, GREATER_OR_EQUAL -> compared(left, operator, AggregateFunction.MINIMUM, table);
                case EQUAL, NOT_EQUAL ->
                    Expr.any(List.of(
                            compared(left, operator, AggregateFunction.MINIMUM, table),
                            compared(left, operator, AggregateFunction.MAXIMUM, table)));
            };
        }

        private Expr compared(Expr left, ComparisonOperator operator, AggregateFunction extreme, Wrapped table) {
            return new Expr.Comparison(operator, left, extreme(extreme, table));
        }

        private Expr extreme(AggregateFunction function, Wrapped table) {
            List<Expr> column = table.columns();
            LogicalType type = column.getFirst().type();
            var call = new Expr.Aggregate(function, column, Deduplication.ALL, new Expr.True(), type);
            return new Expr.Scalar(Query.Select.of(item(call, "extreme"), table.source()));
        }

        private Expr exists(Wrapped table, Expr filter) {
            Expr one = new Expr.Literal(1, new LogicalType.Int());
            return new Expr.Exists(
                    Query.Select.of(item(one, "found"), table.source()).withFilter(filter));
        }

        private List<SelectItem> item(Expr expression, String name) {
            return List.of(new SelectItem(expression, names.like(name)));
        }
    }

    private static ComparisonOperator opposite(ComparisonOperator operator) {
        return switch (operator) {
            case EQUAL -> ComparisonOperator.NOT_EQUAL;
            case NOT_EQUAL -> ComparisonOperator.EQUAL;
            case LESS -> ComparisonOperator.GREATER_OR_EQUAL;
            case LESS_OR_EQUAL -> ComparisonOperator.GREATER;
            case GREATER -> ComparisonOperator.LESS_OR_EQUAL;
            case GREATER_OR_EQUAL -> ComparisonOperator.LESS;
        };
    }
}
