package dev.hysteria.expression;

import dev.hysteria.ast.Expr;
import dev.hysteria.type.DataType;
import dev.hysteria.type.DataType.NumberType;
import dev.hysteria.type.LogicalType;
import dev.hysteria.type.Types;
import java.util.List;
import java.util.function.Function;

/**
 * How an expression of a family is made from others of it: a type that fits all of them, and a tree of that type.
 *
 * @param <X> the family
 */
interface Family<X extends Expression<?>> {

    /** {@return an expression whose type fits every one of {@code like}, of which there is at least one} */
    X make(List<X> like, Function<LogicalType, Expr> tree);

    static Family<TextExpression> text() {
        return (like, tree) -> TextExpression.of(tree.apply(Types.TEXT.logical()), Types.TEXT);
    }

    static <N extends Number> Family<NumberExpression<N>> number() {
        return (like, tree) -> {
            NumberType<N> type = like.stream()
                    .map(NumberExpression::type)
                    .reduce(Numbers::common)
                    .orElseThrow();
            return NumberExpression.of(tree.apply(type.logical()), type);
        };
    }

    static <T> Family<TimeExpression<T>> time() {
        return (like, tree) -> {
            var type = like.getFirst().type();
            return TimeExpression.of(tree.apply(type.logical()), type);
        };
    }

    static Family<Condition> truth() {
        return (like, tree) -> Condition.of(tree.apply(Types.BOOLEAN.logical()));
    }

    static <T> Family<JsonExpression<T>> json() {
        return (like, tree) -> {
            var type = like.getFirst().type();
            return JsonExpression.of(tree.apply(type.logical()), type);
        };
    }

    static <T> Family<Expression<T>> any() {
        return (like, tree) -> {
            DataType<T> type = like.getFirst().type();
            return Expression.of(tree.apply(type.logical()), type);
        };
    }
}
