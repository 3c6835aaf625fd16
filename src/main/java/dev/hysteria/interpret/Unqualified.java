package dev.hysteria.interpret;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;

/** Expressions of a table's definition: columns are named without their table there. */
final class Unqualified implements TreeMapper {

    private static final Unqualified COLUMNS = new Unqualified();

    private Unqualified() {}

    static Expr of(Expr expression) {
        return COLUMNS.expr(expression);
    }

    @Override
    public Expr expr(Expr inner) {
        return inner instanceof Expr.Column(var source, var name, var type, var nullability)
                ? new Expr.Output(name, type)
                : Tree.mapChildren(inner, this);
    }
}
