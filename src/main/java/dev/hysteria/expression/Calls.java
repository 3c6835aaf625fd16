package dev.hysteria.expression;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.type.DataType;
import dev.hysteria.type.LogicalType;
import java.util.List;
import java.util.stream.Stream;

/** Trees of function calls and the values they take. */
final class Calls {

    private Calls() {}

    static Expr of(ScalarFunction function, DataType<?> type, Expression<?>... arguments) {
        return new Expr.Function(function, trees(List.of(arguments)), type.logical());
    }

    static Expr of(ScalarFunction function, DataType<?> type, Expr... arguments) {
        return new Expr.Function(function, List.of(arguments), type.logical());
    }

    /** {@return a number sent as a parameter} */
    static Expr number(int value) {
        return new Expr.Parameter(value, new LogicalType.Int());
    }

    /** {@return a number written into the statement, for arguments that databases want constant} */
    static Expr constant(int value) {
        return new Expr.Literal(value, new LogicalType.Int());
    }

    /** {@return a text sent as a parameter} */
    static Expr text(String value) {
        return new Expr.Parameter(value, new LogicalType.Text());
    }

    static List<Expr> trees(List<? extends Expression<?>> expressions) {
        return expressions.stream().map(Expression::ast).toList();
    }

    static List<Expr> trees(Expression<?> first, Expression<?>[] rest) {
        return Stream.concat(Stream.of(first), Stream.of(rest))
                .<Expr>map(Expression::ast)
                .toList();
    }
}
