package dev.hysteria.relation;

import dev.hysteria.error.QueryException;
import dev.hysteria.query.Queries;
import dev.hysteria.query.Session;
import dev.hysteria.schema.Column;
import dev.hysteria.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What is written below the records of a graph by one relation.
 *
 * @param below how its objects are written
 * @param children the objects below an object
 * @param adopted makes of a record the one that refers to a stored record
 * @param <G> the object above
 * @param <E> its record
 * @param <D> the object below
 * @param <C> its record
 */
record Branch<G, E, D, C>(
        HasMany<E, C> relation,
        Graph<D, C> below,
        Function<? super G, ? extends List<? extends D>> children,
        BiFunction<? super C, ? super E, ? extends C> adopted) {

    /** Objects and their records, which refer to stored ones. */
    private record Level<D, C>(List<D> objects, List<C> records) {
        static <D, C> Level<D, C> empty() {
            return new Level<>(new ArrayList<>(), new ArrayList<>());
        }

        void add(D object, C row) {
            objects.add(object);
            records.add(row);
        }
    }

    void insert(Session session, List<? extends G> parents, List<E> stored) {
        Level<D, C> level = Level.empty();
        for (int i = 0; i < parents.size(); i++) {
            for (D child : children.apply(parents.get(i))) {
                level.add(child, adopted(child, stored.get(i)));
            }
        }
        insert(session, level);
    }

    void sync(Session session, List<? extends G> parents, List<E> stored) {
        Map<Key, C> left = new LinkedHashMap<>();
        stored(session, stored).forEach(row -> left.put(key(row).orElseThrow(), row));
        Level<D, C> unknown = Level.empty();
        Level<D, C> known = Level.empty();
        List<C> different = new ArrayList<>();
        for (int i = 0; i < parents.size(); i++) {
            for (D child : children.apply(parents.get(i))) {
                C row = adopted(child, stored.get(i));
                Optional<C> before = key(row).map(left::remove);
                if (before.isEmpty()) {
                    unknown.add(child, row);
                } else {
                    known.add(child, row);
                    before.filter(other -> !other.equals(row)).ifPresent(other -> different.add(row));
                }
            }
        }
        if (!left.isEmpty()) {
            below.deleted(session, List.copyOf(left.values()));
        }
        var unused = session.updateAll(below.schema(), different);
        below.synced(session, known.objects(), known.records());
        insert(session, unknown);
    }

    void delete(Session session, List<E> parents) {
        List<C> rows = stored(session, parents);
        if (!rows.isEmpty()) {
            below.deleted(session, rows);
        }
    }

    private void insert(Session session, Level<D, C> level) {
        if (!level.objects().isEmpty()) {
            var unused = below.inserted(session, level.objects(), level.records());
        }
    }

    private C adopted(D child, E parent) {
        return adopted.apply(below.recordOf(child), parent);
    }

    /** {@return the rows that are stored below some records} */
    private List<C> stored(Session session, List<E> parents) {
        List<Key> keys = parents.stream()
                .flatMap(parent -> key(relation.keys(), parent).stream())
                .toList();
        if (keys.isEmpty()) {
            return List.of();
        }
        Matching<C> matching = relation.matching(Optional.empty());
        List<C> rows = new ArrayList<>();
        for (List<Key> some : matching.parts(keys)) {
            rows.addAll(session.list(Queries.from(below.schema()).where(matching.in(some))));
        }
        return rows;
    }

    private Optional<Key> key(C row) {
        Schema<C> schema = below.schema();
        List<Column<C, ?>> columns = schema.primaryKey()
                .orElseThrow(() -> QueryException.invalid(
                        "Rows of %s are synchronised, and the table has no primary key".formatted(schema.table()),
                        "declare one, or insert and delete rows."))
                .columns();
        return key(columns, row);
    }

    private static <R> Optional<Key> key(List<Column<R, ?>> columns, R row) {
        List<Object> values = new ArrayList<>();
        for (Column<R, ?> column : columns) {
            Object value = column.canonicalOf(row);
            if (value == null) {
                return Optional.empty();
            }
            values.add(value);
        }
        return Optional.of(Key.ofAll(values));
    }
}
