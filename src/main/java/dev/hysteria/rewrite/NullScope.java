package dev.hysteria.rewrite;

import dev.hysteria.ast.Command;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import dev.hysteria.type.LogicalType;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Replaces expressions, the innermost first, by what is known of nulls where they stand.
 *
 * @param replacement takes an expression and what is known, gives what stands in its place
 */
record NullScope(Nullness nullness, BiFunction<Expr, Nullness, Expr> replacement) implements TreeMapper {

    /** {@return the replacement in a whole statement} */
    static NullScope of(BiFunction<Expr, Nullness, Expr> replacement) {
        return new NullScope(Nullness.nothing(), replacement);
    }

    /** {@return the branch that gives null when one of the expressions is null} */
    static Expr.Case.Branch whenNull(List<Expr> expressions, LogicalType type) {
        Expr oneIsNull = Expr.any(expressions.stream().map(Expr.IsNull::new).toList());
        return new Expr.Case.Branch(oneIsNull, new Expr.Null(type));
    }

    @Override
    public Expr expr(Expr expression) {
        return replacement.apply(Tree.mapChildren(expression, this), nullness);
    }

    @Override
    public Query query(Query query) {
        return query instanceof Query.Select select
                ? Tree.mapChildren(select, new NullScope(nullness.inside(select), replacement))
                : Tree.mapChildren(query, this);
    }

    @Override
    public Command command(Command command) {
        return Tree.mapChildren(command, new NullScope(nullness.inside(command), replacement));
    }
}
