package dev.hysteria.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A load by inserts of some records at a time, where there is nothing faster.
 *
 * @param store stores records, which are not held after that
 */
record LoadInChunks<E>(LoadOptions options, Consumer<List<E>> store) {
    private static final int ROWS = 1_000;

    /** {@return how many there were} */
    long run(Iterable<? extends E> records) {
        long start = System.nanoTime();
        long rows = 0;
        List<E> chunk = new ArrayList<>();
        for (E each : records) {
            chunk.add(each);
            rows++;
            boolean told = rows % options.every() == 0;
            if (told || chunk.size() == ROWS) {
                store.accept(List.copyOf(chunk));
                chunk.clear();
            }
            if (told) {
                options.progress().accept(new LoadProgress(rows, Duration.ofNanos(System.nanoTime() - start)));
            }
        }
        if (!chunk.isEmpty()) {
            store.accept(chunk);
        }
        return rows;
    }
}
