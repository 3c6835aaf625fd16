package dev.hysteria.reference;

import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.TableName;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Everything that a database holds: immutable, so that a transaction is undone by forgetting what it made.
 *
 * @param sequences the next number of each
 */
record Tables(Map<TableName, Table> byName, Map<TableName, Ddl.CreateView> views, Map<TableName, Long> sequences) {

    Tables {
        byName = Map.copyOf(byName);
        views = Map.copyOf(views);
        sequences = Map.copyOf(sequences);
    }

    static Tables none() {
        return new Tables(Map.of(), Map.of(), Map.of());
    }

    Table table(TableName name) {
        return present(byName, name, "table");
    }

    Ddl.CreateView view(TableName name) {
        return present(views, name, "view");
    }

    private static <T> T present(Map<TableName, T> things, TableName name, String kind) {
        T thing = things.get(name);
        if (thing == null) {
            throw new IllegalArgumentException("there is no " + kind + " " + name);
        }
        return thing;
    }

    boolean isView(TableName name) {
        return views.containsKey(name);
    }

    boolean has(TableName name) {
        return byName.containsKey(name) || views.containsKey(name) || sequences.containsKey(name);
    }

    /** {@return these tables, with some new or in the place of those of the same name} */
    Tables with(Collection<Table> changed) {
        Map<TableName, Table> all = new HashMap<>(byName);
        changed.forEach(table -> all.put(table.name(), table));
        return new Tables(all, views, sequences);
    }

    Tables withView(Ddl.CreateView view) {
        return new Tables(byName, with(views, view.view(), view), sequences);
    }

    Tables withSequence(TableName name, long next) {
        return new Tables(byName, views, with(sequences, name, next));
    }

    /** {@return these tables without what has this name} */
    Tables without(TableName name) {
        return new Tables(without(byName, name), without(views, name), without(sequences, name));
    }

    private static <T> Map<TableName, T> with(Map<TableName, T> things, TableName name, T thing) {
        Map<TableName, T> more = new HashMap<>(things);
        more.put(name, thing);
        return more;
    }

    private static <T> Map<TableName, T> without(Map<TableName, T> things, TableName name) {
        Map<TableName, T> fewer = new HashMap<>(things);
        fewer.remove(name);
        return fewer;
    }

    /** A foreign key and the table that has it. */
    record Reference(TableName table, Ddl.ForeignKey key) {}

    /** {@return the foreign keys that refer to a table} */
    List<Reference> referencesTo(TableName name) {
        return references()
                .filter(reference -> reference.key().referenced().equals(name))
                .toList();
    }

    private Stream<Reference> references() {
        return byName.values().stream()
                .flatMap(table ->
                        table.definition().foreignKeys().stream().map(key -> new Reference(table.name(), key)));
    }
}
