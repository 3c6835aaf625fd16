package dev.hysteria.interpret;

import dev.hysteria.ast.Expr;

/** How tightly an expression binds its parts; constants from loosest to tightest. */
enum Precedence {
    OR,
    AND,
    NOT,
    COMPARISON,
    CONCATENATION,
    SUM,
    PRODUCT,
    SIGN,
    PRIMARY;

    /** {@return how tightly the standard form of the expression binds} */
    static Precedence of(Expr expression) {
        return switch (expression) {
            case Expr.Or e -> OR;
            case Expr.And e -> AND;
            case Expr.Not e -> NOT;
            case Expr.Exists e -> PRIMARY;
            case Expr.True e -> COMPARISON;
            case Expr.False e -> COMPARISON;
            case Expr.ContainsWords e -> e.words().size() > 1 ? AND : COMPARISON;
            case Expr.Predicate e -> COMPARISON;
            case Expr.Concat e -> CONCATENATION;
            case Expr.Arithmetic e ->
                switch (e.operator()) {
                    case ADD, SUBTRACT -> SUM;
                    case MULTIPLY, DIVIDE, REMAINDER -> PRODUCT;
                };
            case Expr.Negate e -> SIGN;
            case Expr.Column e -> PRIMARY;
            case Expr.Output e -> PRIMARY;
            case Expr.Incoming e -> PRIMARY;
            case Expr.Parameter e -> PRIMARY;
            case Expr.Literal e -> e.value() instanceof Number number && number.doubleValue() < 0 ? SIGN : PRIMARY;
            case Expr.Null e -> PRIMARY;
            case Expr.Function e -> PRIMARY;
            case Expr.Extract e -> PRIMARY;
            case Expr.DateAdd e -> PRIMARY;
            case Expr.DateTruncate e -> PRIMARY;
            case Expr.DateDifference e -> PRIMARY;
            case Expr.Case e -> PRIMARY;
            case Expr.Cast e -> PRIMARY;
            case Expr.Row e -> PRIMARY;
            case Expr.Scalar e -> PRIMARY;
            case Expr.Aggregate e -> PRIMARY;
            case Expr.TextAggregate e -> PRIMARY;
            case Expr.WindowCall e -> PRIMARY;
            case Expr.Over e -> PRIMARY;
            case Expr.JsonText e -> CONCATENATION;
            case Expr.JsonValue e -> CONCATENATION;
            case Expr.JsonLength e -> PRIMARY;
            case Expr.JsonSet e -> PRIMARY;
            case Expr.ArrayLength e -> PRIMARY;
            case Expr.Raw e -> OR;
        };
    }
}
