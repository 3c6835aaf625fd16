package dev.hysteria.equivalence;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * The trials of a run: the first is made of the run's seed, each other one of the next number, so that one that fails is had again alone.
 *
 * <p>A run of the usual length has a fixed seed, so that a build is the same as the one before; a longer one has another each time. {@code
 * -Dproperties.seed} says which.
 */
final class Trials {
    /** How often the build tries each property. */
    private static final int USUAL = 100;

    private static final int TRIES = Integer.getInteger("properties.tries", USUAL);
    private static final boolean IN_THE_BUILD = TRIES == USUAL && Long.getLong("properties.seed") == null;
    private static final long FIRST = Long.getLong(
            "properties.seed",
            IN_THE_BUILD ? Generated.SEED : ThreadLocalRandom.current().nextLong(1_000_000_000_000L));

    private Trials() {}

    static Arbitrary<Trial> of(Kind kind) {
        var next = new AtomicLong(FIRST);
        return Arbitraries.fromGenerator(random -> Shrinking.of(trial(kind, next.getAndIncrement())));
    }

    /** The build's trials are fewer than its tries: those that are left are about nothing. */
    private static Trial trial(Kind kind, long seed) {
        return IN_THE_BUILD && seed >= FIRST + Generated.trials(kind)
                ? Trial.of(kind, FIRST).with(List.of())
                : Trial.of(kind, seed);
    }

    static boolean areOfTheBuild() {
        return IN_THE_BUILD;
    }

    /** {@return the seeds of this run, for its report} */
    static String described() {
        String trials = IN_THE_BUILD ? "the build's trials" : TRIES + " trials of each kind";
        return "%s, %d statements each, from seed %d".formatted(trials, Generated.PER_TRIAL, FIRST);
    }
}
