package dev.hysteria.reference;

import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.ReferentialAction;
import dev.hysteria.ast.TableName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** References between tables: what happens to rows when those they refer to go or change their keys, and whether all are there. */
final class ForeignKeys {
    private final Violations violations;
    private final Draft draft;

    ForeignKeys(Execution execution, Draft draft) {
        this.violations = new Violations(execution);
        this.draft = draft;
    }

    // ---- actions

    /** Removes and changes the rows that refer to removed and changed ones, and those that refer to these in turn. */
    void follow(Evaluation evaluation) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (TableName table : draft.touched()) {
                List<Draft.Change> changes = draft.rows(table).takePending();
                for (Tables.Reference reference : draft.before().referencesTo(table)) {
                    changed |= follow(reference, moves(table, reference.key(), changes), evaluation);
                }
            }
        }
    }

    /** {@return by each key that is gone, the row that had it as it is now} */
    private Map<Identity, Optional<Tuple>> moves(TableName table, Ddl.ForeignKey key, List<Draft.Change> changes) {
        Table parent = draft.rows(table).table();
        Map<Identity, Optional<Tuple>> moves = new HashMap<>();
        for (Draft.Change change : changes) {
            Optional<Identity> before = change.before().map(row -> parent.identity(row, key.referencedColumns()));
            Optional<Identity> after = change.after().map(row -> parent.identity(row, key.referencedColumns()));
            if (!before.equals(after)) {
                before.ifPresent(identity -> moves.put(identity, change.after()));
            }
        }
        return moves;
    }

    private boolean follow(Tables.Reference reference, Map<Identity, Optional<Tuple>> moves, Evaluation evaluation) {
        if (moves.isEmpty()) {
            return false;
        }
        Draft.Rows children = draft.rows(reference.table());
        boolean changed = false;
        for (Map.Entry<Long, Tuple> child : List.copyOf(children.all().entrySet())) {
            Identity identity =
                    children.table().identity(child.getValue(), reference.key().columns());
            Optional<Tuple> parent = moves.get(identity);
            if (parent != null) {
                changed |= follow(reference.key(), children, child, parent, evaluation);
            }
        }
        return changed;
    }

    private boolean follow(
            Ddl.ForeignKey key,
            Draft.Rows children,
            Map.Entry<Long, Tuple> child,
            Optional<Tuple> parent,
            Evaluation evaluation) {
        ReferentialAction action = parent.isPresent() ? key.onUpdate() : key.onDelete();
        return switch (action) {
            case NO_ACTION -> false;
            case CASCADE -> {
                if (parent.isPresent()) {
                    change(key, children, child, parent.get().values(key.referencedColumns()), evaluation);
                } else {
                    children.remove(child.getKey());
                }
                yield true;
            }
            case SET_NULL -> {
                change(key, children, child, children.table().heading().nulls().values(key.columns()), evaluation);
                yield true;
            }
        };
    }

    private void change(
            Ddl.ForeignKey key,
            Draft.Rows children,
            Map.Entry<Long, Tuple> child,
            List<@Nullable Object> values,
            Evaluation evaluation) {
        Map<Identifier, @Nullable Object> assigned = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            assigned.put(key.columns().get(i), values.get(i));
        }
        children.put(
                child.getKey(),
                new StoredRows(evaluation, draft, children.table().name()).changed(child.getValue(), assigned));
    }

    // ---- checks

    /** Checks the references of and to every table that was written to, over all rows. */
    void check() {
        Tables after = draft.after();
        Set<TableName> touched = draft.touched();
        after.byName()
                .values()
                .forEach(table -> table.definition().foreignKeys().stream()
                        .filter(key -> touched.contains(table.name()) || touched.contains(key.referenced()))
                        .forEach(key -> requireParents(new Tables.Reference(table.name(), key))));
    }

    /** Refuses a row that refers to none; one with a null in the reference refers to nothing. */
    void requireParents(Tables.Reference reference) {
        Ddl.ForeignKey key = reference.key();
        Tables after = draft.after();
        Table children = after.table(reference.table());
        Table parents = after.table(key.referenced());
        Set<Identity> there = new HashSet<>();
        parents.rows().values().forEach(row -> there.add(parents.identity(row, key.referencedColumns())));
        for (Tuple child : children.rows().values()) {
            Identity identity = children.identity(child, key.columns());
            if (!identity.hasNull() && !there.contains(identity)) {
                throw violations.foreignKey(reference);
            }
        }
    }
}
