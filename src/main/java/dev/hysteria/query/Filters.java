package dev.hysteria.query;

import dev.hysteria.ast.Expr;
import dev.hysteria.expression.Condition;
import dev.hysteria.expression.Expression;
import java.util.List;
import java.util.stream.Stream;

/** Trees of conditions and keys. */
final class Filters {

    private Filters() {}

    static Expr and(Expr filter, Condition... more) {
        return Expr.all(Stream.concat(Stream.of(filter), Stream.of(more).map(Condition::ast))
                .toList());
    }

    static List<Expr> trees(List<? extends Expression<?>> expressions) {
        return expressions.stream().<Expr>map(Expression::ast).toList();
    }
}
