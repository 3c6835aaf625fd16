package dev.hysteria.expression;

import dev.hysteria.ast.Expr;
import java.util.function.Function;

/**
 * A function that exists only over a window, such as {@code rowNumber()}; {@link #over} makes it an expression.
 *
 * @param <X> the family of its value
 */
public final class Windowed<X extends Expression<?>> {
    private final Expr.WindowCall call;
    private final Function<Expr, X> make;

    Windowed(Expr.WindowCall call, Function<Expr, X> make) {
        this.call = call;
        this.make = make;
    }

    /** {@return the function's value for each row, over the rows of a window} */
    public X over(Window window) {
        return make.apply(new Expr.Over(call, window.ast()));
    }
}
