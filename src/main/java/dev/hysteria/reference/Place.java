package dev.hysteria.reference;

import java.util.function.Function;

/** Where a session's statements run: on the database itself, or in a transaction. */
interface Place {

    /** {@return the tables as this place sees them} */
    Tables read();

    /** {@return the result of a change, which happens completely or, when it throws, not at all} */
    <T> T write(Function<Tables, Changed<T>> change);

    /** {@return the result of work in a transaction, or in a part of the one that this place is} */
    <T> T within(Function<? super Place, ? extends T> work);

    /** What a change left and results in. */
    record Changed<T>(Tables tables, T result) {}
}
