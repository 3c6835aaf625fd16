package dev.hysteria.query;

import dev.hysteria.query.Hook.Moment;
import dev.hysteria.schema.Column;
import dev.hysteria.schema.Schema;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes records of one schema in one session, with its hooks and validators: all of them, or none when one fails. Nothing is sent before all
 * are changed and valid.
 */
record RecordWriting<E>(RecordSession session, Schema<E> schema, Hooks<E> hooks) {

    static <E> RecordWriting<E> in(RecordSession session, Schema<E> schema) {
        return new RecordWriting<>(session, schema, Hooks.of(schema, session.hooksLeftOut()));
    }

    List<E> insertAll(Collection<? extends E> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<E> ready = valid(hooks.changed(Moment.BEFORE_INSERT, rows));
        return together(hooks.actAt(Moment.AFTER_INSERT), part -> {
            List<E> stored = part.run(schema, ready);
            hooks.act(Moment.AFTER_INSERT, part, stored);
            return stored;
        });
    }

    /** {@return how many records were stored, each of which is changed and validated when its turn comes} */
    long load(Iterable<? extends E> records, LoadOptions options) {
        Iterable<E> ready = () -> ready(records.iterator());
        // hooks are given what is stored, which only an insert returns
        return hooks.actAt(Moment.AFTER_INSERT)
                ? session.<Long>together(part -> new LoadInChunks<E>(
                                options, chunk -> hooks.act(Moment.AFTER_INSERT, part, part.run(schema, chunk)))
                        .run(ready))
                : session.run(schema, ready, options);
    }

    private Iterator<E> ready(Iterator<? extends E> records) {
        return new Iterator<>() {
            private int row;

            @Override
            public boolean hasNext() {
                return records.hasNext();
            }

            @Override
            public E next() {
                E changed = hooks.changed(Moment.BEFORE_INSERT, records.next());
                Validation.require(schema, changed, row++);
                return changed;
            }
        };
    }

    /** {@return the record that has the same values of a key as the given one, as hooks change it; that one, when there is none} */
    E findOrInsert(E row, List<Column<E, ?>> key) {
        KeyedInsert<E> keyed = KeyedInsert.of(schema, hooks.changed(Moment.BEFORE_INSERT, row), key);
        return session.find(schema, keyed.taken()).orElseGet(() -> {
            Validation.require(keyed.insert());
            return new HookedInsert<>(session, keyed.insert(), hooks)
                    .list(schema).stream().findFirst().orElseThrow(keyed::hidden);
        });
    }

    List<E> updateAll(Collection<? extends E> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<RecordWrites<E>> writes = writes(valid(hooks.changed(Moment.BEFORE_UPDATE, rows)));
        return together(writes.size() > 1 || hooks.actAt(Moment.AFTER_UPDATE), part -> {
            List<E> stored =
                    writes.stream().map(row -> updated(part, row, row.update())).toList();
            hooks.act(Moment.AFTER_UPDATE, part, stored);
            return stored;
        });
    }

    E updateChanged(E before, E after) {
        E ready = valid(List.of(hooks.changed(Moment.BEFORE_UPDATE, after))).getFirst();
        var writes = new RecordWrites<>(schema, before);
        return writes.update(ready)
                .map(update -> this.<E>together(hooks.actAt(Moment.AFTER_UPDATE), part -> {
                    E stored = updated(part, writes, update);
                    hooks.act(Moment.AFTER_UPDATE, part, List.of(stored));
                    return stored;
                }))
                .orElse(ready);
    }

    void deleteAll(Collection<? extends E> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<E> given = List.copyOf(rows);
        List<RecordWrites<E>> writes = writes(given);
        boolean hooked = hooks.actAt(Moment.BEFORE_DELETE) || hooks.actAt(Moment.AFTER_DELETE);
        var unused = together(hooked || given.size() > 1, part -> {
            hooks.act(Moment.BEFORE_DELETE, part, given);
            writes.forEach(row -> delete(part, row));
            hooks.act(Moment.AFTER_DELETE, part, given);
            return given.size();
        });
    }

    private List<E> valid(List<E> rows) {
        Validation.require(schema, rows);
        return rows;
    }

    private List<RecordWrites<E>> writes(List<E> rows) {
        return rows.stream().map(row -> new RecordWrites<>(schema, row)).toList();
    }

    private static <E> E updated(RecordSession part, RecordWrites<E> row, Update<E> update) {
        Optional<E> stored = part.run(update.returning(row.schema())).stream().findFirst();
        return stored.orElseThrow(() -> row.missing(part, update.statement(), part::shown));
    }

    private static <E> void delete(RecordSession part, RecordWrites<E> row) {
        Delete<E> delete = row.delete();
        if (part.run(delete) == 0) {
            throw row.missing(part, delete.statement(), part::shown);
        }
    }

    private <T> T together(boolean severalSteps, Function<? super RecordSession, ? extends T> work) {
        return severalSteps ? session.together(work) : work.apply(session);
    }
}
