package dev.hysteria.query;

import static dev.hysteria.expression.Projections.into;

import dev.hysteria.expression.Selectable;
import dev.hysteria.query.Hook.Moment;
import dev.hysteria.schema.Schema;
import java.util.List;

/** An insert command of records, with their hooks; of rows that are no records there are none. */
record HookedInsert<E>(RecordSession session, Insert<E> insert, Hooks<E> hooks) {

    /** {@return an insert whose records are changed and whose values are valid} */
    static <E> HookedInsert<E> of(RecordSession session, Insert<E> insert) {
        List<E> records = insert.records();
        Hooks<E> hooks = records.isEmpty() ? new Hooks<>(List.of()) : Hooks.of(insert.schema(), session.hooksLeftOut());
        Insert<E> changed =
                hooks.all().isEmpty() ? insert : insert.values(hooks.changed(Moment.BEFORE_INSERT, records));
        Validation.require(changed);
        return new HookedInsert<>(session, changed, hooks);
    }

    /** {@return how many rows it wrote} */
    long count() {
        if (!hooks.actAt(Moment.AFTER_INSERT)) {
            return session.run(insert);
        }
        return session.together(part -> {
            List<E> stored = part.run(insert.returning(insert.schema()));
            hooks.act(Moment.AFTER_INSERT, part, stored);
            return (long) stored.size();
        });
    }

    /** {@return what is selected of the rows it wrote} */
    <R> List<R> list(Selectable<R> selection) {
        if (!hooks.actAt(Moment.AFTER_INSERT)) {
            return session.run(insert.returning(selection));
        }
        return session.together(part -> {
            List<Both<E, R>> stored = part.run(insert.returning(both(insert.schema(), selection)));
            hooks.act(Moment.AFTER_INSERT, part, stored.stream().map(Both::row).toList());
            return stored.stream().map(Both::selected).toList();
        });
    }

    private static <E, R> Selectable<Both<E, R>> both(Schema<E> schema, Selectable<R> selection) {
        return into(Both<E, R>::new, schema, selection);
    }

    private record Both<E, R>(E row, R selected) {}
}
