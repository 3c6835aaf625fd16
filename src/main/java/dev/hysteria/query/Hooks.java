package dev.hysteria.query;

import dev.hysteria.error.QueryException;
import dev.hysteria.query.Hook.Moment;
import dev.hysteria.schema.RecordHook;
import dev.hysteria.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The hooks of a schema that are not left out, in the order in which they were declared. */
record Hooks<E>(List<Hook<E>> all) {

    static <E> Hooks<E> of(Schema<E> schema, Set<Hook<?>> leftOut) {
        if (schema.hooks().isEmpty()) {
            return new Hooks<>(List.of());
        }
        List<Hook<E>> hooks = new ArrayList<>();
        for (RecordHook<E> declared : schema.hooks()) {
            if (!(declared instanceof Hook<E> hook)) {
                throw QueryException.invalid(
                        "The hook %s of %s is of an unknown kind".formatted(declared.name(), schema.table()),
                        "make it by a method of Hook.");
            }
            if (!leftOut.contains(hook)) {
                hooks.add(hook);
            }
        }
        return new Hooks<>(List.copyOf(hooks));
    }

    /** {@return whether one acts at this moment} */
    boolean actAt(Moment moment) {
        return all.stream().anyMatch(hook -> hook.moment() == moment && hook instanceof Hook.Action<E>);
    }

    /** {@return records as the hooks of a moment change them} */
    List<E> changed(Moment moment, Collection<? extends E> rows) {
        List<E> given = List.copyOf(rows);
        return all.isEmpty()
                ? given
                : given.stream().map(row -> changed(moment, row)).toList();
    }

    /** {@return a record as the hooks of a moment change it} */
    E changed(Moment moment, E row) {
        E last = row;
        for (Hook<E> hook : all) {
            if (hook.moment() == moment && hook instanceof Hook.Change<E> change) {
                last = change.changed(last);
            }
        }
        return last;
    }

    /** Lets the hooks of a moment act on records. */
    void act(Moment moment, Session session, List<E> rows) {
        for (E row : rows) {
            for (Hook<E> hook : all) {
                if (hook.moment() == moment && hook instanceof Hook.Action<E> action) {
                    action.action().accept(session, row);
                }
            }
        }
    }
}
