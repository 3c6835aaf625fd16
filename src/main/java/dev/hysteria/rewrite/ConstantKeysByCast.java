package dev.hysteria.rewrite;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Grouping;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SortKey;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Casts conditions that depend on no row where they are keys of groups or of an order: takes {@code GROUP BY 0.1 IS NULL AND a IS NULL},
 * gives {@code GROUP BY CAST(0.1 IS NULL AND a IS NULL AS BOOLEAN)}.
 *
 * <p>The same truth value. For a database that makes a number of such a condition when it reads the statement, and then takes the number for
 * the position of a column.
 */
public record ConstantKeysByCast() implements Rewrite {

    @Override
    public Statement apply(Statement statement) {
        return new EachQuery().statement(statement);
    }

    private record EachQuery() implements TreeMapper {
        @Override
        public Query query(Query query) {
            Query mapped = Tree.mapChildren(query, this);
            if (!(mapped instanceof Query.Select select)) {
                return mapped;
            }
            Set<Expr> constant = new HashSet<>();
            Stream.concat(
                            grouped(select.grouping()).stream(),
                            select.ordering().stream().map(SortKey::expression))
                    .filter(key -> key instanceof Expr.Predicate && isConstant(key))
                    .forEach(constant::add);
            return constant.isEmpty() ? select : Tree.mapChildren(select, new Keys(constant));
        }
    }

    private static List<Expr> grouped(Grouping grouping) {
        return switch (grouping) {
            case Grouping.None none -> List.of();
            case Grouping.Whole whole -> List.of();
            case Grouping.By by -> by.keys();
            case Grouping.Sets sets ->
                sets.sets().stream().flatMap(List::stream).toList();
            case Grouping.Rollup rollup -> rollup.keys();
            case Grouping.Cube cube -> cube.keys();
        };
    }

    /** Whether a part of it, which may decide alone, is known beforehand. */
    private static boolean isConstant(Expr expression) {
        return expression instanceof Expr.Literal
                || expression instanceof Expr.False
                || (expression instanceof Expr.IsNull(Expr operand) && isConstant(operand))
                || (expression instanceof Expr.Not(Expr operand) && isConstant(operand))
                || (expression instanceof Expr.And(List<Expr> operands)
                        && operands.stream().anyMatch(ConstantKeysByCast::isConstant))
                || (expression instanceof Expr.Or(List<Expr> operands)
                        && operands.stream().anyMatch(ConstantKeysByCast::isConstant));
    }

    /** Casts the keys wherever they stand: what is selected is known again by how it is written. */
    private record Keys(Set<Expr> keys) implements TreeMapper {
        @Override
        public Expr expr(Expr expression) {
            return keys.contains(expression)
                    ? new Expr.Cast(expression, expression.type())
                    : Tree.mapChildren(expression, this);
        }
    }
}
