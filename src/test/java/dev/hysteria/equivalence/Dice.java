package dev.hysteria.equivalence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Random choices, the same for the same seed. */
record Dice(Random random) {

    static Dice of(long seed) {
        return new Dice(new Random(seed));
    }

    /** {@return a number from 0 up to, but not including, {@code bound}} */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** {@return a number between both ends, which it may be} */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T one(List<? extends T> items) {
        return items.get(random.nextInt(items.size()));
    }

    @SafeVarargs
    final <T> T one(T... items) {
        return items[random.nextInt(items.length)];
    }

    <E extends Enum<E>> E one(Class<E> type) {
        return one(type.getEnumConstants());
    }

    /** {@return what one of the makers makes} */
    <T> T made(List<Supplier<T>> makers) {
        return one(makers).get();
    }

    /** {@return between {@code least} and {@code most} things, each newly made} */
    <T> List<T> some(int least, int most, Supplier<? extends T> maker) {
        List<T> made = new ArrayList<>();
        for (int i = between(least, most); i > 0; i--) {
            made.add(maker.get());
        }
        return made;
    }

    /** {@return the items in another order} */
    <T> List<T> shuffled(List<? extends T> items) {
        List<T> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
