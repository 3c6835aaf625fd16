package dev.hysteria.expression;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.WindowFunction;
import dev.hysteria.error.QueryException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The value of another row of a window: {@code lag(VIEWS).by(2).otherwise(value(0)).over(window)}.
 *
 * @param <X> the family of the value
 */
public final class Neighbour<X extends Expression<?>> {
    private final WindowFunction function;
    private final Family<X> family;
    private final X value;
    private final int distance;
    private final Optional<X> outside;

    private Neighbour(WindowFunction function, Family<X> family, X value, int distance, Optional<X> outside) {
        this.function = function;
        this.family = family;
        this.value = value;
        this.distance = distance;
        this.outside = outside;
    }

    static <X extends Expression<?>> Neighbour<X> of(WindowFunction function, Family<X> family, X value) {
        return new Neighbour<>(function, family, value, 1, Optional.empty());
    }

    /** {@return the value of the row that is so many rows away; one, unless said otherwise} */
    public Neighbour<X> by(int rows) {
        if (rows < 0) {
            throw QueryException.invalid(
                    "A neighbour is " + rows + " rows away", "give 0 or more; use the opposite function.");
        }
        return new Neighbour<>(function, family, value, rows, outside);
    }

    /** {@return the value, or another where the partition has no such row; null, unless said otherwise} */
    public Neighbour<X> otherwise(X other) {
        return new Neighbour<>(function, family, value, distance, Optional.of(other));
    }

    /** {@return the value for each row, over the rows of a window} */
    public X over(Window window) {
        List<X> results = Stream.concat(Stream.of(value), outside.stream()).toList();
        return family.make(results, type -> {
            Expr none = outside.map(Expression::ast).orElseGet(() -> new Expr.Null(type));
            List<Expr> arguments = List.of(value.ast(), Calls.constant(distance), none);
            return new Expr.Over(new Expr.WindowCall(function, arguments, type), window.ast());
        });
    }
}
