package dev.hysteria.schema;

import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.TableName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Puts tables after those they refer to; a reference that would close a circle is deferred. */
final class CreationOrder {

    private final Map<TableName, Schema<?>> waiting = new LinkedHashMap<>();
    private final Set<TableName> open = new HashSet<>();
    private final Set<Constraint.ForeignKey<?>> deferred = new HashSet<>();
    private final List<Schema<?>> ordered = new ArrayList<>();

    private CreationOrder(List<Schema<?>> tables) {
        tables.forEach(table -> waiting.put(table.table(), table));
    }

    static List<Ddl> statements(List<Schema<?>> tables) {
        var order = new CreationOrder(tables);
        tables.forEach(order::place);
        List<TableDefinition<?>> definitions = order.ordered.stream()
                .<TableDefinition<?>>map(table -> new TableDefinition<>(table, order.deferred))
                .toList();
        return Stream.of(
                        definitions.stream().flatMap(TableDefinition::needs).distinct(),
                        definitions.stream().<Ddl>map(TableDefinition::createTable),
                        definitions.stream().flatMap(TableDefinition::indexes),
                        definitions.stream().flatMap(TableDefinition::deferredKeys))
                .flatMap(statements -> statements)
                .toList();
    }

    private void place(Schema<?> table) {
        if (waiting.remove(table.table()) == null) {
            return;
        }
        open.add(table.table());
        for (Constraint.ForeignKey<?> key : table.foreignKeys()) {
            TableName target = key.referencedTable();
            Schema<?> next = waiting.get(target);
            if (next != null) {
                place(next);
            } else if (open.contains(target) && !target.equals(table.table())) {
                deferred.add(key);
            }
        }
        open.remove(table.table());
        ordered.add(table);
    }
}
