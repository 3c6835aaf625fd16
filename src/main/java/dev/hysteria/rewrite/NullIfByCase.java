package dev.hysteria.rewrite;

import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import dev.hysteria.type.LogicalType;
import java.util.List;

/**
 * Says NULLIF of what is not a number by CASE: takes {@code NULLIF(a, b)}, gives {@code CASE WHEN a = b THEN NULL ELSE a END}.
 *
 * <p>Which is NULLIF's definition. For a database whose function is null to the date functions around it, equal or not, or brings the server
 * down when a sub-query is asked for its value.
 */
public record NullIfByCase() implements Rewrite {

    @Override
    public Statement apply(Statement statement) {
        return new Calls().statement(statement);
    }

    private record Calls() implements TreeMapper {
        @Override
        public Expr expr(Expr expression) {
            Expr mapped = Tree.mapChildren(expression, this);
            return mapped instanceof Expr.Function(ScalarFunction function, List<Expr> arguments, LogicalType type)
                            && function == ScalarFunction.NULL_IF
                            && !isNumber(type)
                    ? nullWhenEqual(arguments.getFirst(), arguments.getLast(), type)
                    : mapped;
        }
    }

    private static Expr nullWhenEqual(Expr value, Expr other, LogicalType type) {
        Expr equal = new Expr.Comparison(ComparisonOperator.EQUAL, value, other);
        return new Expr.Case(List.of(new Expr.Case.Branch(equal, new Expr.Null(type))), value, type);
    }

    private static boolean isNumber(LogicalType type) {
        return type.isInteger()
                || type instanceof LogicalType.Decimal
                || type instanceof LogicalType.Real
                || type instanceof LogicalType.DoublePrecision;
    }
}
