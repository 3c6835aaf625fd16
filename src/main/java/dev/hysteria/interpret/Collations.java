package dev.hysteria.interpret;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import dev.hysteria.type.EnumStorage;
import dev.hysteria.type.LogicalType;
import java.util.concurrent.atomic.AtomicBoolean;

/** Which texts bring the collation along by which they are sorted. */
final class Collations {

    private Collations() {}

    /** {@return whether the expression is a text, and none of a column or a query goes into it} */
    static boolean isLacking(Expr expression) {
        return isText(expression.type()) && !new Sources(new AtomicBoolean()).findIn(expression);
    }

    private static boolean isText(LogicalType type) {
        return type.isText()
                || (type instanceof LogicalType.Enumeration(var name, var labels, var storage)
                        && storage == EnumStorage.TEXT_WITH_CHECK);
    }

    /** Whether the interpreter writes it with a collation anyway. */
    private static boolean isCollated(Expr expression) {
        return expression instanceof Expr.JsonText
                || (expression instanceof Expr.Cast cast
                        && !cast.operand().type().isText())
                || (expression instanceof Expr.Function function
                        && (function.function() == ScalarFunction.LOWER
                                || function.function() == ScalarFunction.UPPER));
    }

    /** A search through the texts that make up another: not through conditions, keys of windows and documents. */
    private record Sources(AtomicBoolean found) implements TreeMapper {
        boolean findIn(Expr expression) {
            var unused = expr(expression);
            return found.get();
        }

        @Override
        public Expr expr(Expr expression) {
            if (isText(expression.type())) {
                if (expression instanceof Expr.Column || expression instanceof Expr.Output || isCollated(expression)) {
                    found.set(true);
                } else {
                    return Tree.mapChildren(expression instanceof Expr.Over over ? over.function() : expression, this);
                }
            }
            return expression;
        }

        @Override
        public Query query(Query query) {
            found.set(true);
            return query;
        }
    }
}
