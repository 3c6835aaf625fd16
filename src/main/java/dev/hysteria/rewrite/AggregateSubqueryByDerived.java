package dev.hysteria.rewrite;

import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Grouping;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;

/**
 * Compares with the one row of an aggregate, and puts the rows of groups one level deeper: takes {@code x NOT IN (SELECT max(y) FROM t)}, gives
 * {@code NOT x = (SELECT max(y) FROM t)}; takes {@code x IN (SELECT max(y) FROM t GROUP BY z)}, gives {@code x IN (SELECT m FROM (SELECT max(y)
 * AS m FROM t GROUP BY z))}; {@code ANY} and {@code ALL} likewise.
 *
 * <p>Without GROUP BY there is exactly one row, to which IN, ANY and ALL compare as the operator does. Selecting every row of a derived table
 * returns what it holds. For a database that takes an aggregate's null for a value that differs.
 */
public record AggregateSubqueryByDerived() implements Rewrite {

    @Override
    public Statement apply(Statement statement) {
        return new Subqueries(FreshNames.of(statement)).statement(statement);
    }

    private record Subqueries(FreshNames names) implements TreeMapper {
        @Override
        public Expr expr(Expr expression) {
            return names.once(expression, this::compared);
        }

        private Expr compared(Expr expression) {
            Expr mapped = Tree.mapChildren(expression, this);
            if (mapped instanceof Expr.InQuery(Expr operand, Query.Select select)
                    && !(operand instanceof Expr.Row)
                    && isOfGroups(select)) {
                return isOneRow(select)
                        ? new Expr.Comparison(ComparisonOperator.EQUAL, operand, new Expr.Scalar(select))
                        : new Expr.InQuery(operand, deeper(select));
            }
            if (mapped
                            instanceof
                            Expr.QuantifiedComparison(var operator, Expr left, var quantifier, Query.Select select)
                    && !(left instanceof Expr.Row)
                    && isOfGroups(select)) {
                return isOneRow(select)
                        ? new Expr.Comparison(operator, left, new Expr.Scalar(select))
                        : new Expr.QuantifiedComparison(operator, left, quantifier, deeper(select));
            }
            return mapped;
        }

        private Query deeper(Query.Select select) {
            return new Wrapped(select, names.like("grouped")).select();
        }
    }

    private static boolean isOfGroups(Query.Select select) {
        return !(select.grouping() instanceof Grouping.None)
                || select.list().items().stream().anyMatch(item -> Aggregates.ofGroupsAreIn(item.expression()));
    }

    private static boolean isOneRow(Query.Select select) {
        return select.grouping() instanceof Grouping.None && select.page() instanceof Page.All;
    }
}
