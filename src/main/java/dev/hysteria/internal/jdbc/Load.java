package dev.hysteria.internal.jdbc;

import dev.hysteria.query.LoadOptions;
import dev.hysteria.query.LoadProgress;
import dev.hysteria.schema.Schema;
import java.time.Duration;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One load: rows that leave out the same columns go to one target, and one target at a time has a command that has not ended.
 *
 * @param <E> the record
 */
final class Load<E> implements AutoCloseable {
    private final Schema<E> schema;
    private final LoadOptions options;
    private final Function<GivenColumns, LoadTarget> targetOf;
    private final Map<BitSet, LoadTarget> targets = new LinkedHashMap<>();
    private final long start = System.nanoTime();
    private @Nullable LoadTarget begun;
    private long rows;

    Load(Schema<E> schema, LoadOptions options, Function<GivenColumns, LoadTarget> targetOf) {
        this.schema = schema;
        this.options = options;
        this.targetOf = targetOf;
    }

    /** {@return how many rows there were, all of which were sent} */
    long of(Iterable<? extends E> records) {
        try {
            records.forEach(this::add);
            end();
            return rows;
        } catch (Throwable failure) {
            targets.values().forEach(target -> target.breakOff(failure));
            throw failure;
        }
    }

    private void add(E written) {
        @Nullable Object[] row = schema.writer().insertRow(written);
        LoadTarget target =
                targets.computeIfAbsent(GivenColumns.of(row), given -> targetOf.apply(GivenColumns.of(schema, given)));
        target.add(row);
        rows++;
        if (target.isFull()) {
            send(target);
        }
        if (rows % options.every() == 0) {
            targets.values().forEach(this::send);
            options.progress().accept(new LoadProgress(rows, Duration.ofNanos(System.nanoTime() - start)));
        }
    }

    private void end() {
        for (LoadTarget target : targets.values()) {
            send(target);
            target.end();
        }
    }

    @SuppressWarnings("ReferenceEquality") // a target is only ever itself
    private void send(LoadTarget target) {
        if (begun != null && begun != target) {
            begun.end();
        }
        begun = target;
        target.send();
    }

    @Override
    public void close() {
        targets.values().forEach(LoadTarget::close);
    }
}
