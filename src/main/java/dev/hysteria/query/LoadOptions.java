package dev.hysteria.query;

import dev.hysteria.error.QueryException;
import java.util.function.Consumer;

/**
 * How very many records are loaded.
 *
 * @param every after how many rows each time it is told how far the load has come
 * @param progress what is told, on the thread that loads; what it throws undoes the load
 */
public record LoadOptions(long every, Consumer<? super LoadProgress> progress) {
    private static final LoadOptions DEFAULTS = new LoadOptions(Long.MAX_VALUE, progress -> {});

    /** Refuses a number of rows that is not positive. */
    public LoadOptions {
        if (every < 1) {
            throw QueryException.invalid(
                    "The progress of a load is to be told every " + every + " rows",
                    "give a number of rows from 1 upwards.");
        }
    }

    /** {@return the options of {@code load(schema, records)}: nobody is told} */
    public static LoadOptions defaults() {
        return DEFAULTS;
    }

    /** {@return these options, with somebody to tell after so many rows each time} */
    public LoadOptions withProgress(long rows, Consumer<? super LoadProgress> listener) {
        return new LoadOptions(rows, listener);
    }
}
