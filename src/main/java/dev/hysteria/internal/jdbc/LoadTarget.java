package dev.hysteria.internal.jdbc;

import org.jspecify.annotations.Nullable;

/** Where the rows of a load go that leave out the same columns. One thread. */
interface LoadTarget extends AutoCloseable {
    /** How many bytes of rows are held, about, before they are sent. */
    int MOST_BYTES = 1 << 18;

    /** Holds a row. */
    void add(@Nullable Object[] row);

    /** {@return whether the rows that are held are to be sent now} */
    boolean isFull();

    /** Sends the rows that are held. */
    void send();

    /** Ends a command that sending rows has begun, so that another can be run. */
    void end();

    /** Takes back a command that has not ended. */
    void breakOff(Throwable reason);

    /** Gives back what the connection holds for it. */
    @Override
    void close();
}
