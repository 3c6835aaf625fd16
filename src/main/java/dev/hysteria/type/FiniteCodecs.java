package dev.hysteria.type;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Codecs of floating point numbers that refuse what is not a number in every database. */
final class FiniteCodecs {

    static final Codec<Float> FLOAT = Codec.identity(Float.class).as(value -> value, require(Float::isFinite));

    static final Codec<Double> DOUBLE = Codec.identity(Double.class).as(value -> value, require(Double::isFinite));

    private FiniteCodecs() {}

    private static <N extends Number> UnaryOperator<N> require(Predicate<N> finite) {
        return value -> {
            if (!finite.test(value)) {
                throw new IllegalArgumentException(value + " is not a finite number; store null instead");
            }
            return value;
        };
    }
}
