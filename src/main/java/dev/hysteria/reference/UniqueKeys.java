package dev.hysteria.reference;

import dev.hysteria.ast.TableName;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Whether rows share a key. */
final class UniqueKeys {
    private final Evaluation evaluation;
    private final Violations violations;
    private final Draft draft;

    UniqueKeys(Evaluation evaluation, Draft draft) {
        this.evaluation = evaluation;
        this.violations = new Violations(evaluation.execution());
        this.draft = draft;
    }

    /** Checks every key of the tables that were written to, over all their rows. */
    void check() {
        for (TableName name : draft.touched()) {
            Draft.Rows rows = draft.rows(name);
            if (rows.isChanged()) {
                rows.table().keys().forEach(key -> check(rows, key));
            }
        }
    }

    private void check(Draft.Rows rows, Key key) {
        check(rows.table(), rows.all().values(), key);
    }

    void check(Table table, Iterable<Tuple> rows, Key key) {
        Set<Identity> seen = new HashSet<>();
        for (Tuple row : rows) {
            Optional<Identity> identity = key.of(row, table, evaluation);
            if (identity.isPresent() && !seen.add(identity.get())) {
                throw violations.unique(table.name(), key);
            }
        }
    }
}
