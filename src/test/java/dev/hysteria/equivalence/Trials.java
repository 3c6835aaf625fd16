package dev.hysteria.equivalence;

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
    private static final int TRIES = Integer.getInteger("properties.tries", Generated.TRIALS);
    private static final long FIRST = Long.getLong(
            "properties.seed",
            TRIES == Generated.TRIALS ? Generated.SEED : ThreadLocalRandom.current().nextLong(1_000_000_000_000L));

    private Trials() {}

    static Arbitrary<Trial> of(Kind kind) {
        var next = new AtomicLong(FIRST);
        return Arbitraries.fromGenerator(random -> Shrinking.of(Trial.of(kind, next.getAndIncrement())));
    }

    /** {@return the seeds of this run, for its report} */
    static String described() {
        return "%d trials of %d statements from seed %d".formatted(TRIES, Generated.PER_TRIAL, FIRST);
    }
}
