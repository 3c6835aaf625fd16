package dev.hysteria.schema;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;

/** Expressions for statements that take no parameters: definitions of tables, whose values the schema's author wrote. */
final class Constants implements TreeMapper {

    private static final Constants INLINE = new Constants();

    private Constants() {}

    /** {@return the expression with its parameters written out as literals} */
    static Expr inline(Expr expression) {
        return INLINE.expr(expression);
    }

    @Override
    public Expr expr(Expr expression) {
        return expression instanceof Expr.Parameter parameter
                ? new Expr.Literal(parameter.value(), parameter.type())
                : Tree.mapChildren(expression, this);
    }
}
