package dev.hysteria.internal.jdbc;

import java.time.Duration;
import java.util.Optional;

/**
 * What limits the statements of a transaction.
 *
 * @param statement how long each may take
 * @param end when the whole must be over, by {@link System#nanoTime}
 */
record Deadline(Optional<Duration> statement, Optional<Long> end) {

    /** {@return the limits of a transaction that begins now} */
    static Deadline of(Optional<Duration> statement, Optional<Duration> whole) {
        return new Deadline(statement, whole.map(time -> System.nanoTime() + time.toNanos()));
    }

    /** {@return these limits for a part that begins now and may take no longer than {@code part}} */
    Deadline within(Optional<Duration> part) {
        Optional<Long> own = of(statement, part).end;
        if (own.isEmpty() || end.isEmpty()) {
            return new Deadline(statement, own.or(() -> end));
        }
        return own.get() - end.get() < 0 ? new Deadline(statement, own) : this;
    }

    /** {@return how long a statement that begins now may take; zero or less when there is no time left} */
    Optional<Duration> left() {
        if (end.isEmpty()) {
            return statement;
        }
        Duration left = Duration.ofNanos(end.get() - System.nanoTime());
        return statement.filter(limit -> limit.compareTo(left) < 0).or(() -> Optional.of(left));
    }

    boolean passed() {
        return end.isPresent() && end.get() - System.nanoTime() <= 0;
    }
}
