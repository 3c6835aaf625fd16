package dev.hysteria.query;

import dev.hysteria.error.QueryException;
import dev.hysteria.schema.RecordHook;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/**
 * Something that an application does with each record of a schema that is written: it changes the record before, or acts before or after.
 *
 * <p>Kept in a constant and given to {@code SchemaBuilder.hooks(…)}; hooks run in the order in which they were given. {@link
 * Session#withoutHooks} leaves one out. For many records, each step is taken for all of them, in their order, before the next: changes,
 * validators, actions before, statements, actions after.
 *
 * <p>Records are written by {@code insert}, {@code insertAll}, {@code load}, {@code findOrInsert}, {@code update}, {@code updateAll}, {@code
 * updateChanged}, {@code delete} and {@code deleteAll}, and by {@code insertInto(…).values(…)}, with {@code onConflict(…)} too. Commands
 * that are given no records run no hooks: {@code update(…)}, {@code deleteFrom(…)}, {@code truncate(…)}, inserts of assignments, of defaults
 * and of a query's rows.
 *
 * @param <E> the record
 */
public sealed interface Hook<E> extends RecordHook<E> {

    /** When a hook runs. */
    enum Moment {
        /** Before a record is validated and inserted. */
        BEFORE_INSERT,
        /** When it was inserted. */
        AFTER_INSERT,
        /** Before a record is validated and written to its row. */
        BEFORE_UPDATE,
        /** When it was written. */
        AFTER_UPDATE,
        /** Before the row of a record is removed. */
        BEFORE_DELETE,
        /** When it was removed. */
        AFTER_DELETE;

        /** {@return whether hooks change records then; else they act} */
        boolean changes() {
            return switch (this) {
                case BEFORE_INSERT, BEFORE_UPDATE -> true;
                case AFTER_INSERT, AFTER_UPDATE, BEFORE_DELETE, AFTER_DELETE -> false;
            };
        }
    }

    /** {@return when it runs} */
    Moment moment();

    /** {@return a hook that gives the record to insert instead of the given one} */
    static <E> Hook<E> beforeInsert(String name, UnaryOperator<E> change) {
        return new Change<>(name, Moment.BEFORE_INSERT, change);
    }

    /**
     * {@return a hook that is given each record as it was stored, and a session of the same transaction}
     *
     * <p>What it throws undoes the write. An upsert, which can't tell what it did, runs it for each row that it inserted or changed; so does
     * {@code findOrInsert} where another was faster by a moment.
     */
    static <E> Hook<E> afterInsert(String name, BiConsumer<? super Session, ? super E> action) {
        return new Action<>(name, Moment.AFTER_INSERT, action);
    }

    /** {@return a hook that gives the record to write, with the same key, instead of the given one} */
    static <E> Hook<E> beforeUpdate(String name, UnaryOperator<E> change) {
        return new Change<>(name, Moment.BEFORE_UPDATE, change);
    }

    /** {@return a hook that is given each record as it is stored now, and a session of the same transaction; what it throws undoes the write} */
    static <E> Hook<E> afterUpdate(String name, BiConsumer<? super Session, ? super E> action) {
        return new Action<>(name, Moment.AFTER_UPDATE, action);
    }

    /**
     * {@return a hook that is given each record that is to be removed, as the application has it, and a session of the same transaction}
     *
     * <p>It may remove what refers to the row first; what it throws keeps the row.
     */
    static <E> Hook<E> beforeDelete(String name, BiConsumer<? super Session, ? super E> action) {
        return new Action<>(name, Moment.BEFORE_DELETE, action);
    }

    /**
     * {@return a hook that is given each record that was removed, as the application had it, and a session of the same transaction; what it
     * throws undoes the removal}
     */
    static <E> Hook<E> afterDelete(String name, BiConsumer<? super Session, ? super E> action) {
        return new Action<>(name, Moment.AFTER_DELETE, action);
    }

    private static QueryException unfit(String name, Moment moment) {
        return QueryException.invalid(
                "The hook %s can't do at the moment %s what it is to do".formatted(name, moment),
                "change records before they are inserted or updated, and act at the other moments.");
    }

    /**
     * A hook that changes a record before it is validated and sent.
     *
     * @param name what it is called
     * @param moment before an insert or an update
     * @param change gives the record that is written
     * @param <E> the record
     */
    record Change<E>(String name, Moment moment, UnaryOperator<E> change) implements Hook<E> {
        /** Refuses a moment at which no record is changed. */
        public Change {
            if (!moment.changes()) {
                throw unfit(name, moment);
            }
        }

        E changed(E row) {
            E changed = change.apply(row);
            if (changed == null) {
                throw QueryException.invalid(
                        "The hook %s gave no record".formatted(name),
                        "return the record it is given, or a changed one.");
            }
            return changed;
        }

        @Override
        public String toString() {
            return "Hook[" + name + "]";
        }
    }

    /**
     * A hook that acts.
     *
     * @param name what it is called
     * @param moment when
     * @param action what it does, with a session of the transaction that the write is in
     * @param <E> the record
     */
    record Action<E>(String name, Moment moment, BiConsumer<? super Session, ? super E> action) implements Hook<E> {
        /** Refuses a moment at which records are changed only. */
        public Action {
            if (moment.changes()) {
                throw unfit(name, moment);
            }
        }

        @Override
        public String toString() {
            return "Hook[" + name + "]";
        }
    }
}
