package dev.hysteria.reference;

import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.TableName;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Everything that a database holds: immutable, so that a transaction is undone by forgetting what it made. */
record Tables(Map<TableName, Table> byName) {

    Tables {
        byName = Map.copyOf(byName);
    }

    static Tables none() {
        return new Tables(Map.of());
    }

    Table table(TableName name) {
        Table table = byName.get(name);
        if (table == null) {
            throw new IllegalArgumentException("there is no table " + name);
        }
        return table;
    }

    boolean has(TableName name) {
        return byName.containsKey(name);
    }

    /** {@return these tables, with some new or in the place of those of the same name} */
    Tables with(Collection<Table> changed) {
        Map<TableName, Table> all = new HashMap<>(byName);
        changed.forEach(table -> all.put(table.name(), table));
        return new Tables(all);
    }

    Tables without(TableName name) {
        Map<TableName, Table> all = new HashMap<>(byName);
        all.remove(name);
        return new Tables(all);
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
