package dev.hysteria.internal.jdbc;

import dev.hysteria.query.Tags;
import java.util.function.Function;

/** Where a session's statements run: on any connection of a source, or on the one of a transaction. */
interface Place {

    /** {@return a connection for one statement that reads} */
    Lease toRead();

    /** {@return a connection for one statement that writes, which commits itself unless a transaction is running} */
    Lease toWrite();

    /** {@return a connection for a result that is read bit by bit; closing the lease ends what was begun for it} */
    Lease toStream();

    /**
     * {@return connections for a result that is read bit by bit and for other queries before its end}
     *
     * @throws dev.hysteria.error.UnsupportedFeature when there can't be
     */
    StreamLeases toStreamAndRead();

    /** {@return what statements are tagged with now} */
    Tags tags();

    /** {@return the result of work in a transaction, or in a part of the one that this place is} */
    <T> T within(TransactionSettings settings, Function<? super Place, ? extends T> work);

    /** {@return what work of several statements results in; either all of them happen or none} */
    <T> T atomically(Function<? super Place, ? extends T> work);

    /** {@return what several statements that write result in; either all of them happen or none} */
    default <T> T together(Function<? super Lease, ? extends T> work) {
        return atomically(part -> {
            try (Lease lease = part.toWrite()) {
                return work.apply(lease);
            }
        });
    }
}
