package dev.hysteria.rewrite;

import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import dev.hysteria.type.LogicalType;
import java.util.Set;

/**
 * Casts floating point numbers that are rounded to what they are: takes {@code floor(a)}, gives {@code CAST(floor(a) AS double precision)}.
 *
 * <p>The same number. For a database that holds one with a known number of digits behind the point in seventeen digits, wherever rows are put
 * down for a while, as groups, distinct rows, derived tables and windows do: what is larger becomes the largest of them.
 * Of definitions only a view does so, and tables are what they were.
 */
public record RoundedDoublesByCast() implements Rewrite {
    private static final Set<ScalarFunction> ROUNDING =
            Set.of(ScalarFunction.CEILING, ScalarFunction.FLOOR, ScalarFunction.ROUND, ScalarFunction.TRUNCATE);

    @Override
    public Statement apply(Statement statement) {
        boolean definition = statement instanceof Ddl && !(statement instanceof Ddl.CreateView);
        return definition ? statement : new Calls().statement(statement);
    }

    private record Calls() implements TreeMapper {
        @Override
        public Expr expr(Expr expression) {
            Expr mapped = Tree.mapChildren(expression, this);
            return isRounded(mapped) ? new Expr.Cast(mapped, mapped.type()) : mapped;
        }
    }

    private static boolean isRounded(Expr expression) {
        return expression instanceof Expr.Function call
                && ROUNDING.contains(call.function())
                && (call.type() instanceof LogicalType.DoublePrecision || call.type() instanceof LogicalType.Real);
    }
}
