package dev.hysteria.equivalence;

import dev.hysteria.ast.Statement;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The statements that a build without settings generates: the same each time, until a generator changes. */
public final class Generated {
    /** How many statements there are in a trial. */
    static final int PER_TRIAL = 20;

    /** How many trials there are of each kind, unless a run says otherwise. */
    static final int TRIALS = 100;

    /** What the first trial is made of, unless a run says otherwise. */
    static final long SEED = 1;

    private Generated() {}

    /** {@return the statements of the build, kind by kind} */
    public static Stream<Statement> inTheBuild() {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> IntStream.range(0, TRIALS)
                        .boxed()
                        .flatMap(number -> Trial.of(kind, SEED + number).statements().stream()));
    }
}
