package dev.hysteria.reference;

import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.TableName;
import java.util.List;

/** What a database contains besides rows, changed. Indexes have no effect. */
final class Definitions {
    private final Execution execution;

    Definitions(Execution execution) {
        this.execution = execution;
    }

    /** {@return the tables after a change} */
    Tables after(Ddl change) {
        Tables tables = execution.tables();
        return switch (change) {
            case Ddl.CreateTable create -> {
                if (tables.has(create.table())) {
                    throw new IllegalArgumentException("there is a table " + create.table() + " already");
                }
                yield tables.with(List.of(Table.of(create)));
            }
            case Ddl.DropTable(TableName table) -> {
                requireUnreferenced(tables.table(table).name());
                yield tables.without(table);
            }
            case Ddl.AddForeignKey(TableName table, Ddl.ForeignKey key) -> {
                Table more = tables.table(table).withForeignKey(key);
                Draft draft = new Draft(tables.with(List.of(more)));
                new ForeignKeys(execution, draft).requireParents(new Tables.Reference(table, key));
                yield draft.after();
            }
            case Ddl.CreateIndex(TableName table, Ddl.Index index) -> tables.with(List.of(tables.table(table)));
        };
    }

    private void requireUnreferenced(TableName table) {
        execution.tables().referencesTo(table).stream()
                .filter(reference -> !reference.table().equals(table))
                .findFirst()
                .ifPresent(reference -> {
                    throw new IllegalArgumentException("the table " + reference.table() + " refers to " + table);
                });
    }
}
