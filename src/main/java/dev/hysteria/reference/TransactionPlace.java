package dev.hysteria.reference;

import dev.hysteria.error.TransactionException;
import java.util.function.Function;

/** A transaction, or a part of one that can be undone by itself. One thread: every use by another is refused. */
final class TransactionPlace implements Place {

    private enum State {
        ACTIVE,
        /** An inner part runs, and only it may be used. */
        SUSPENDED,
        COMMITTED,
        ROLLED_BACK
    }

    private final Thread owner = Thread.currentThread();
    private Tables tables;
    private volatile State state = State.ACTIVE;

    TransactionPlace(Tables tables) {
        this.tables = tables;
    }

    /** {@return the result of work in this transaction, which ends with it} */
    <T> T run(Function<? super Place, ? extends T> work) {
        boolean returned = false;
        try {
            T result = work.apply(this);
            returned = true;
            return result;
        } finally {
            state = returned ? State.COMMITTED : State.ROLLED_BACK;
        }
    }

    /** {@return the tables as the transaction left them} */
    Tables last() {
        return tables;
    }

    @Override
    public Tables read() {
        requireUsable();
        return tables;
    }

    @Override
    public <T> T write(Function<Tables, Changed<T>> change) {
        requireUsable();
        Changed<T> changed = change.apply(tables);
        tables = changed.tables();
        return changed.result();
    }

    @Override
    public <T> T within(Function<? super Place, ? extends T> work) {
        requireUsable();
        state = State.SUSPENDED;
        try {
            TransactionPlace part = new TransactionPlace(tables);
            T result = part.run(work);
            tables = part.last();
            return result;
        } finally {
            state = State.ACTIVE;
        }
    }

    private void requireUsable() {
        if (!Thread.currentThread().equals(owner)) {
            throw TransactionException.wrongThread(
                    owner.getName(), Thread.currentThread().getName());
        }
        switch (state) {
            case ACTIVE -> {}
            case SUSPENDED ->
                throw TransactionException.invalid(
                        "The outer transaction was used while a nested one was running",
                        "use the nested transaction inside its block: what the outer one did there would be undone"
                                + " with it.");
            case COMMITTED -> throw TransactionException.finished("committed");
            case ROLLED_BACK -> throw TransactionException.finished("rolled back");
        }
    }
}
