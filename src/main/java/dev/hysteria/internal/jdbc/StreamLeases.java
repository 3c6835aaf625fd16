package dev.hysteria.internal.jdbc;

import java.util.List;

/**
 * Where a result is read bit by bit, and where other statements run in between: on the same connection, or on two. Both are kept until this
 * is closed.
 */
record StreamLeases(Lease rows, Lease statements, List<Lease> held) implements AutoCloseable {

    static StreamLeases shared(Lease lease) {
        Lease kept = new KeptLease(lease);
        return new StreamLeases(kept, kept, List.of(lease));
    }

    static StreamLeases of(Lease rows, Lease statements) {
        return new StreamLeases(new KeptLease(rows), new KeptLease(statements), List.of(rows, statements));
    }

    @Override
    public void close() {
        held.forEach(Lease::close);
    }
}
