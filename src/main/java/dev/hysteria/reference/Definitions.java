package dev.hysteria.reference;

import dev.hysteria.ast.ColumnContent;
import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.TableName;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.Uniqueness;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** What a database contains besides rows, changed. Indexes that are not unique have no effect, nor have types of labels. */
final class Definitions {
    private final Evaluation evaluation;
    private final Tables tables;

    Definitions(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.tables = evaluation.execution().tables();
    }

    /** {@return the tables after a change} */
    Tables after(Ddl change) {
        return switch (change) {
            case Ddl.CreateTable create -> {
                requireFree(create.table());
                yield tables.with(List.of(Table.of(create)));
            }
            case Ddl.DropTable(TableName table) -> {
                requireUnreferenced(tables.table(table).name());
                yield tables.without(table);
            }
            case Ddl.AddForeignKey(TableName table, Ddl.ForeignKey key) -> withForeignKey(table, key);
            case Ddl.CreateIndex(TableName table, Ddl.Index index) -> withIndex(tables.table(table), index);
            case Ddl.CreateTextIndex(TableName table, var index) -> unchanged(table);
            case Ddl.DropTextIndex(TableName table, var index) -> unchanged(table);
            case Ddl.CreateView create -> {
                requireFree(create.view());
                yield tables.withView(create);
            }
            case Ddl.DropView(TableName view) -> {
                requireUnread(tables.view(view).view());
                yield tables.without(view);
            }
            case Ddl.CreateSequence(TableName sequence) -> {
                requireFree(sequence);
                yield tables.withSequence(sequence, 1);
            }
            case Ddl.DropSequence(TableName sequence) -> {
                requireUnused(sequence);
                yield tables.without(sequence);
            }
            case Ddl.CreateEnum create -> tables;
            case Ddl.DropEnum drop -> tables;
        };
    }

    /** An index of words changes no answer. */
    private Tables unchanged(TableName table) {
        var unused = tables.table(table);
        return tables;
    }

    private Tables withForeignKey(TableName table, Ddl.ForeignKey key) {
        Draft draft = new Draft(tables.with(List.of(tables.table(table).withForeignKey(key))));
        new ForeignKeys(evaluation.execution(), draft).requireParents(new Tables.Reference(table, key));
        return draft.after();
    }

    private Tables withIndex(Table table, Ddl.Index index) {
        if (index.uniqueness() == Uniqueness.NOT_UNIQUE) {
            return tables;
        }
        new UniqueKeys(evaluation, new Draft(tables)).check(table, table.rows().values(), Key.of(index));
        return tables.with(List.of(table.withIndex(index)));
    }

    // ---- what must not be, or must be, there

    private void requireFree(TableName name) {
        require(!tables.has(name), "there is a " + name + " already");
    }

    private void requireUnreferenced(TableName table) {
        boolean referenced = tables.referencesTo(table).stream()
                .anyMatch(reference -> !reference.table().equals(table));
        require(!referenced, "another table refers to " + table);
        requireUnread(table);
    }

    private void requireUnread(TableName name) {
        boolean read = tables.views().values().stream()
                .anyMatch(view -> !view.view().equals(name) && reads(view.query(), name));
        require(!read, "a view reads " + name);
    }

    private static boolean reads(Query query, TableName name) {
        AtomicBoolean found = new AtomicBoolean();
        Tree.visit(query, node -> {
            if (node instanceof Source.Table table && table.table().equals(name)) {
                found.set(true);
            }
        });
        return found.get();
    }

    private void requireUnused(TableName sequence) {
        require(tables.sequences().containsKey(sequence), "there is no sequence " + sequence);
        boolean used = tables.byName().values().stream()
                .flatMap(table -> table.definition().columns().stream())
                .anyMatch(column -> column.content().equals(new ColumnContent.Sequence(sequence)));
        require(!used, "a column takes its numbers from " + sequence);
    }

    private static void require(boolean met, String otherwise) {
        if (!met) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
