package dev.hysteria.reference;

import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.TableName;
import java.util.HashSet;
import java.util.Set;

/** Whether rows share the values of a key; a row with a null in it shares them with none. */
final class UniqueKeys {
    private final Violations violations;
    private final Draft draft;

    UniqueKeys(Execution execution, Draft draft) {
        this.violations = new Violations(execution);
        this.draft = draft;
    }

    /** Checks every key of the tables that were written to, over all their rows. */
    void check() {
        for (TableName name : draft.touched()) {
            Draft.Rows rows = draft.rows(name);
            if (!rows.changes().isEmpty()) {
                rows.table().keys().forEach(key -> check(rows, key));
            }
        }
    }

    private void check(Draft.Rows rows, Ddl.UniqueKey key) {
        Set<Identity> seen = new HashSet<>();
        for (Tuple row : rows.all().values()) {
            Identity identity = rows.table().identity(row, key.columns());
            if (!identity.hasNull() && !seen.add(identity)) {
                throw violations.unique(rows.table().name(), key);
            }
        }
    }
}
