package dev.hysteria.reference;

import dev.hysteria.ast.Assignment;
import dev.hysteria.ast.ColumnName;
import dev.hysteria.ast.Command;
import dev.hysteria.ast.Conflict;
import dev.hysteria.ast.ConflictKey;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.InsertRows;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import dev.hysteria.type.LogicalType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Inserts, with what they do about rows whose keys are taken. */
final class Inserts {
    private final Evaluation evaluation;
    private final Draft draft;

    Inserts(Evaluation evaluation, Draft draft) {
        this.evaluation = evaluation;
        this.draft = draft;
    }

    /** {@return the rows that were written, in the order of those that were given} */
    List<Scope> of(Command.Insert insert) {
        Draft.Rows rows = draft.rows(insert.target().table());
        StoredRows stored = new StoredRows(evaluation, draft, insert.target().table());
        List<Identifier> columns =
                insert.columns().stream().map(ColumnName::name).toList();
        Taken taken = new Taken(rows, keys(insert.conflict(), rows.table()), evaluation);
        Set<Long> written = new HashSet<>();
        List<Scope> results = new ArrayList<>();
        for (List<@Nullable Object> values : given(insert.rows())) {
            Tuple row = stored.inserted(columns, values);
            Optional<Long> existing = taken.by(row, insert.conflict());
            if (insert.conflict() instanceof Conflict.Overwrite
                    && existing.filter(written::contains).isPresent()) {
                throw Refusal.of(
                        "an upsert that writes a row twice",
                        "Give it one row for each key; which of them counts differs.");
            }
            Optional<Tuple> result = existing.isEmpty()
                    ? Optional.of(row)
                    : overwritten(insert, stored, rows.all().get(existing.get()), row);
            if (result.isPresent()) {
                long number = existing.orElseGet(() -> rows.add(row));
                existing.ifPresent(present -> rows.put(present, result.get()));
                written.add(number);
                taken.add(number, result.get());
                results.add(Writes.scope(insert.target(), result.get()));
            }
        }
        return results;
    }

    private List<List<@Nullable Object>> given(InsertRows rows) {
        return switch (rows) {
            case InsertRows.Values(List<List<Expr>> values) -> {
                List<List<@Nullable Object>> given = new ArrayList<>(values.size());
                values.forEach(row -> given.add(evaluation.all(row, new Scope.Outermost())));
                yield given;
            }
            case InsertRows.From(var query) ->
                evaluation.queries().of(query, new Scope.Outermost()).cells();
            case InsertRows.Defaults defaults -> List.of(List.of());
        };
    }

    /** {@return the existing row as it is changed, empty when it stays as it is} */
    private Optional<Tuple> overwritten(
            Command.Insert insert, StoredRows stored, @Nullable Tuple existing, Tuple incoming) {
        return switch (insert.conflict()) {
            case Conflict.Fail fail -> Optional.empty();
            case Conflict.Skip skip -> Optional.empty();
            case Conflict.Overwrite(ConflictKey key, List<Assignment> assignments, Expr filter) -> {
                if (existing == null) {
                    yield Optional.empty();
                }
                Scope scope = new Scope.Incoming(Writes.scope(insert.target(), existing), incoming);
                if (!evaluation.isTrue(filter, scope)) {
                    yield Optional.empty();
                }
                Map<Identifier, @Nullable Object> values = new HashMap<>();
                for (Assignment assignment : assignments) {
                    values.put(assignment.column(), evaluation.of(assignment.value(), scope));
                }
                yield Optional.of(stored.changed(existing, values));
            }
        };
    }

    // ---- keys

    /** {@return the unique keys that a conflict is about} */
    private static List<Key> keys(Conflict conflict, Table table) {
        return switch (conflict) {
            case Conflict.Fail fail -> List.of();
            case Conflict.Skip(ConflictKey key) -> keys(key, table);
            case Conflict.Overwrite(ConflictKey key, var assignments, Expr filter) -> keys(key, table);
        };
    }

    private static List<Key> keys(ConflictKey key, Table table) {
        return switch (key) {
            case ConflictKey.Any any -> table.keys();
            case ConflictKey.Columns(List<ColumnName> columns, Expr predicate) -> {
                Set<Identifier> wanted = new HashSet<>();
                columns.forEach(column -> wanted.add(column.name()));
                List<Key> keys = table.keys().stream()
                        .filter(each -> each.isOfColumns() && new HashSet<>(each.columns()).equals(wanted))
                        .filter(each -> each.predicate() instanceof Expr.True
                                || constant(each.predicate()).equals(constant(predicate)))
                        .toList();
                if (keys.isEmpty()) {
                    throw new IllegalArgumentException("no key of " + table.name() + " has the columns " + wanted);
                }
                yield keys;
            }
        };
    }

    /** {@return the predicate with its values as constants, as an index has them} */
    private static Expr constant(Expr predicate) {
        TreeMapper constants = new TreeMapper() {
            @Override
            public Expr expr(Expr expression) {
                return expression instanceof Expr.Parameter(Object value, LogicalType type)
                        ? new Expr.Literal(value, type)
                        : Tree.mapChildren(expression, this);
            }
        };
        return constants.expr(predicate);
    }

    /** Which rows have the values of some keys. */
    private static final class Taken {
        private final Table table;
        private final Evaluation evaluation;
        private final Map<Key, Map<Identity, Long>> rows = new HashMap<>();

        Taken(Draft.Rows rows, List<Key> keys, Evaluation evaluation) {
            this.table = rows.table();
            this.evaluation = evaluation;
            keys.forEach(key -> this.rows.put(key, new HashMap<>()));
            rows.all().forEach(this::add);
        }

        /** {@return the row that has a key that the given one has too} */
        Optional<Long> by(Tuple row, Conflict conflict) {
            Set<Long> found = new HashSet<>();
            rows.forEach((key, taken) -> key.of(row, table, evaluation)
                    .flatMap(identity -> Optional.ofNullable(taken.get(identity)))
                    .ifPresent(found::add));
            if (found.size() > 1 && conflict instanceof Conflict.Overwrite) {
                throw Refusal.of(
                        "an upsert of a row that has the keys of two rows",
                        "Name one key; which row is changed differs.");
            }
            return found.stream().min(Long::compare);
        }

        void add(long number, Tuple row) {
            rows.forEach(
                    (key, taken) -> key.of(row, table, evaluation).ifPresent(identity -> taken.put(identity, number)));
        }
    }
}
