package dev.hysteria.rewrite;

import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Tree;
import dev.hysteria.type.LogicalType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a join finds its pairs by equal values of both sides. */
final class SidesEquality {

    private SidesEquality() {}

    /** {@return whether the join's condition is, or demands among others, that a value of one side equals one of the other; or is a constant} */
    static boolean isDemandedBy(Source.Join join) {
        Expr condition = join.condition();
        if (condition instanceof Expr.True || condition instanceof Expr.False) {
            return true;
        }
        List<Expr> conditions = condition instanceof Expr.And(List<Expr> operands) ? operands : List.of(condition);
        return conditions.stream().anyMatch(each -> joins(each, join));
    }

    private static boolean joins(Expr condition, Source.Join join) {
        return condition instanceof Expr.Comparison(ComparisonOperator operator, Expr left, Expr right)
                && operator == ComparisonOperator.EQUAL
                && isPlain(left.type())
                && ((isOf(left, join.left()) && isOf(right, join.right()))
                        || (isOf(left, join.right()) && isOf(right, join.left())));
    }

    private static boolean isPlain(LogicalType type) {
        return !(type instanceof LogicalType.Json || type instanceof LogicalType.Array);
    }

    /** Whether the expression is made of columns of the source only, and of at least one. */
    private static boolean isOf(Expr expression, Source source) {
        Set<Identifier> used = new HashSet<>();
        Set<Class<?>> nodes = new HashSet<>();
        Tree.visit(expression, node -> {
            nodes.add(node.getClass());
            if (node instanceof Expr.Column column) {
                used.add(column.source());
            }
        });
        boolean simple = !nodes.contains(Expr.Raw.class) && nodes.stream().noneMatch(Query.class::isAssignableFrom);
        return simple && !used.isEmpty() && source.aliases().containsAll(used);
    }
}
