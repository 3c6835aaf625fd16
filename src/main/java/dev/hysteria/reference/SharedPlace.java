package dev.hysteria.reference;

import dev.hysteria.error.TransactionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * The database outside transactions: readers see what was committed last and never wait; of those that write, and of transactions, one runs
 * at a time.
 */
final class SharedPlace implements Place {
    private final ReentrantLock writing = new ReentrantLock();
    private volatile Tables committed;

    SharedPlace(Tables tables) {
        this.committed = tables;
    }

    @Override
    public Tables read() {
        return committed;
    }

    @Override
    public <T> T write(Function<Tables, Changed<T>> change) {
        begin();
        try {
            Changed<T> changed = change.apply(committed);
            committed = changed.tables();
            return changed.result();
        } finally {
            writing.unlock();
        }
    }

    @Override
    public <T> T within(Function<? super Place, ? extends T> work) {
        return write(tables -> {
            TransactionPlace transaction = new TransactionPlace(tables);
            T result = transaction.run(work);
            return new Changed<>(transaction.last(), result);
        });
    }

    private void begin() {
        if (writing.isHeldByCurrentThread()) {
            throw TransactionException.invalid(
                    "The database was written to by the thread that has a transaction open",
                    "use the transaction inside its block: what the database did there could wait for it forever.");
        }
        writing.lock();
    }
}
