package dev.hysteria.internal.jdbc;

import dev.hysteria.ast.Assignment;
import dev.hysteria.ast.ColumnName;
import dev.hysteria.ast.Command;
import dev.hysteria.ast.Conflict;
import dev.hysteria.ast.ConflictKey;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.InsertRows;
import dev.hysteria.ast.Lock;
import dev.hysteria.ast.LockStrength;
import dev.hysteria.ast.LockWait;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Returning;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Target;
import dev.hysteria.ast.Tree;
import dev.hysteria.dialect.Dialect;
import dev.hysteria.error.RecordNotFound;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.expression.RowReader;
import dev.hysteria.interpret.RenderedSql;
import dev.hysteria.interpret.SqlInterpreter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Returns the rows of commands that can't return them by themselves: their keys are found before or while they are written,
 * and the rows are read by these keys, all in one transaction.
 */
final class WrittenByKey {
    private final Dialect dialect;
    private final StatementRunner runner;
    private final Queries queries;

    WrittenByKey(Dialect dialect, StatementRunner runner, Queries queries) {
        this.dialect = dialect;
        this.runner = runner;
        this.queries = queries;
    }

    /** Inserts, then reads the rows by the keys that were given or generated. */
    <R> List<@Nullable R> insert(Lease lease, Command.Insert insert, Returning.Rows items, RowReader<R> reader) {
        return switch (insert.conflict()) {
            case Conflict.Fail fail -> inserted(lease, insert, items, reader);
            case Conflict.Skip skip -> touched(lease, insert, items, reader);
            case Conflict.Overwrite overwrite -> {
                refuseChangedKey(overwrite.assignments(), keyOf(insert), "upsert");
                yield overwrite.filter() instanceof Expr.True
                        ? inserted(lease, insert, items, reader)
                        : touched(lease, insert, items, reader);
            }
        };
    }

    /** {@return whether the rows that an insert meets can be found: it gives the columns of their key} */
    boolean finds(Command.Insert insert) {
        boolean keyed = !(insert.conflict() instanceof Conflict.Skip(ConflictKey.Any any))
                || !insert.target().key().isEmpty();
        return keyed && !given(insert, keyOf(insert)).isEmpty();
    }

    private <R> List<@Nullable R> inserted(
            Lease lease, Command.Insert insert, Returning.Rows items, RowReader<R> reader) {
        List<ColumnName> columns = keyOf(insert);
        List<List<Object>> keys = given(insert, columns);
        if (keys.isEmpty()) {
            keys = generated(lease, insert, columns);
        } else {
            count(lease, Trees.silent(insert));
        }
        Map<List<Object>, KeyedRow<R>> found = byKey(lease, insert.target(), columns, keys, items, reader);
        List<@Nullable R> rows = new ArrayList<>(keys.size());
        for (List<Object> key : keys) {
            KeyedRow<R> row = found.get(KeyedRow.comparable(key));
            if (row == null) {
                throw ofAnotherKey(insert);
            }
            rows.add(row.value());
        }
        return rows;
    }

    private RecordNotFound ofAnotherKey(Command.Insert insert) {
        return new RecordNotFound(
                insert.target().table().toString(), runner.shown(SqlInterpreter.render(Trees.silent(insert), dialect)));
    }

    /** {@return how many rows an insert adds or changes, of which some may stay as they are} */
    long counted(Lease lease, Command.Insert insert) {
        List<ColumnName> columns = keyOf(insert);
        if (insert.conflict() instanceof Conflict.Skip) {
            // another key may be the taken one
            Returning.Rows items = new Returning.Rows(Trees.items(insert.target(), columns));
            return touched(lease, insert, items, row -> "").size();
        }
        List<List<Object>> keys = given(insert, columns);
        // what is refused is refused before anything is asked
        RenderedSql sql = SqlInterpreter.render(Trees.silent(insert), dialect);
        Set<List<Object>> untouched = untouched(lease, insert, columns, keys);
        count(lease, sql);
        return keys.stream()
                .map(KeyedRow::comparable)
                .filter(key -> !untouched.contains(key))
                .count();
    }

    // The rows that stay as they are, because the condition is not TRUE for them, are found and locked first:
    // afterwards nothing tells them from the others.
    private Set<List<Object>> untouched(
            Lease lease, Command.Insert insert, List<ColumnName> columns, List<List<Object>> keys) {
        Expr condition = insert.conflict() instanceof Conflict.Overwrite(var key, var assignments, Expr filter)
                ? filter
                : new Expr.False();
        return new UntouchedRows(insert, columns, keys, condition)
                .find(filter -> keysOf(lease, insert.target(), columns, filter));
    }

    private <R> List<@Nullable R> touched(
            Lease lease, Command.Insert insert, Returning.Rows items, RowReader<R> reader) {
        Target target = insert.target();
        List<ColumnName> columns = keyOf(insert);
        List<List<Object>> keys = given(insert, columns);
        if (keys.isEmpty()) {
            throw refused("returning the rows of an insert that does not give their key's columns as values");
        }
        // what is refused is refused before anything is asked
        RenderedSql sql = SqlInterpreter.render(Trees.silent(insert), dialect);
        Set<List<Object>> untouched = untouched(lease, insert, columns, keys);
        count(lease, sql);
        Map<List<Object>, KeyedRow<R>> after = byKey(lease, target, columns, keys, items, reader);
        if (insert.conflict() instanceof Conflict.Overwrite
                && keys.stream().map(KeyedRow::comparable).anyMatch(key -> !after.containsKey(key))) {
            throw ofAnotherKey(insert);
        }
        after.keySet().removeAll(untouched);
        List<@Nullable R> rows = new ArrayList<>(after.size());
        for (List<Object> key : keys) {
            KeyedRow<R> row = after.remove(KeyedRow.comparable(key));
            if (row != null) {
                rows.add(row.value());
            }
        }
        return rows;
    }

    /** {@return the keys, in their comparable form, of the rows that meet a condition, which are locked} */
    private Set<List<Object>> keysOf(Lease lease, Target target, List<ColumnName> columns, Expr filter) {
        var query = Trees.select(
                Trees.items(target, columns),
                Trees.sources(target, new Source.Nothing()),
                filter,
                List.of(),
                new Page.All(),
                lock(target, new Source.Nothing()));
        return indexed(queries.list(lease, query, KeyedRow.reader(row -> "", 0, columns.size())))
                .keySet();
    }

    /** Locks the rows, changes them, and reads them again. */
    <R> List<@Nullable R> update(Lease lease, Command.Update update, Returning.Rows items, RowReader<R> reader) {
        Target target = update.target();
        List<ColumnName> key = keyOf(target, "update");
        refuseChangedKey(update.assignments(), key, "update");
        refuseFurther(items, update.from());
        List<List<Object>> keys = queries
                .list(
                        lease,
                        Trees.select(
                                Trees.items(target, key),
                                Trees.sources(target, update.from()),
                                update.filter(),
                                update.ordering(),
                                update.page(),
                                lock(target, update.from())),
                        KeyedRow.reader(row -> "", 0, key.size()))
                .stream()
                .flatMap(Stream::ofNullable)
                .map(KeyedRow::key)
                .distinct()
                .toList();
        if (keys.isEmpty()) {
            return List.of();
        }
        count(lease, Trees.silent(update, Trees.hasKey(target, key, keys)));
        Map<List<Object>, KeyedRow<R>> found = byKey(lease, target, key, keys, items, reader);
        List<@Nullable R> rows = new ArrayList<>(keys.size());
        for (List<Object> each : keys) {
            KeyedRow<R> row = found.get(KeyedRow.comparable(each));
            if (row != null) {
                rows.add(row.value());
            }
        }
        return rows;
    }

    /** Locks and reads the rows, then removes them. */
    <R> List<@Nullable R> delete(Lease lease, Command.Delete delete, Returning.Rows items, RowReader<R> reader) {
        Target target = delete.target();
        List<ColumnName> key = keyOf(target, "delete");
        var query = Trees.select(
                withKey(items, target, key),
                Trees.sources(target, delete.using()),
                delete.filter(),
                delete.ordering(),
                delete.page(),
                lock(target, delete.using()));
        Map<List<Object>, KeyedRow<R>> found = indexed(
                queries.list(lease, query, KeyedRow.reader(reader, items.items().size(), key.size())));
        if (found.isEmpty()) {
            return List.of();
        }
        List<List<Object>> keys = found.values().stream().map(KeyedRow::key).toList();
        count(lease, Trees.silent(delete, Trees.hasKey(target, key, keys)));
        List<@Nullable R> rows = new ArrayList<>(found.size());
        found.values().forEach(row -> rows.add(row.value()));
        return rows;
    }

    // ---- keys

    /** {@return the columns by which the rows of an insert are found: of an upsert, those of the conflict} */
    List<ColumnName> keyOf(Command.Insert insert) {
        return switch (insert.conflict()) {
            case Conflict.Fail fail -> keyOf(insert.target(), "insert");
            case Conflict.Skip skip -> conflictKey(skip.key(), insert.target());
            case Conflict.Overwrite overwrite -> conflictKey(overwrite.key(), insert.target());
        };
    }

    private List<ColumnName> conflictKey(ConflictKey key, Target target) {
        return switch (key) {
            case ConflictKey.Columns columns -> columns.columns();
            case ConflictKey.Any any -> keyOf(target, "upsert");
        };
    }

    private List<ColumnName> keyOf(Target target, String command) {
        if (target.key().isEmpty()) {
            throw refused("returning the rows of an " + command + " of a table without a primary key");
        }
        return target.key();
    }

    /** {@return the keys that the insert itself gives; none unless it gives every column of every key} */
    private List<List<Object>> given(Command.Insert insert, List<ColumnName> key) {
        if (!(insert.rows() instanceof InsertRows.Values(List<List<Expr>> rows))) {
            return List.of();
        }
        int[] places = key.stream().mapToInt(insert.columns()::indexOf).toArray();
        List<List<Object>> keys = new ArrayList<>(rows.size());
        for (List<Expr> row : rows) {
            List<Object> values = new ArrayList<>(places.length);
            for (int place : places) {
                if (place >= 0 && row.get(place) instanceof Expr.Parameter parameter) {
                    values.add(parameter.value());
                }
            }
            if (values.size() < places.length) {
                return List.of();
            }
            keys.add(values);
        }
        return keys;
    }

    private List<List<Object>> generated(Lease lease, Command.Insert insert, List<ColumnName> key) {
        if (key.size() != 1 || !(insert.conflict() instanceof Conflict.Fail)) {
            throw refused("returning the rows of an insert that does not give their key's columns as values");
        }
        int expected = switch (insert.rows()) {
            case InsertRows.Values values -> values.rows().size();
            case InsertRows.Defaults defaults -> 1;
            case InsertRows.From from -> throw refused("returning the rows of an insert from a query");
        };
        List<Object> keys = runner.generatedKeys(
                lease,
                SqlInterpreter.render(Trees.silent(insert), dialect),
                key.getFirst().type());
        if (keys.size() != expected) {
            throw refused("returning rows whose key is neither given nor generated by counting");
        }
        return keys.stream().map(List::of).toList();
    }

    private void refuseFurther(Returning.Rows items, Source further) {
        for (SelectItem item : items.items()) {
            Tree.visit(item.expression(), node -> {
                if (node instanceof Expr.Column column && further.aliases().contains(column.source())) {
                    throw refused("returning columns of further tables from an update");
                }
            });
        }
    }

    private void refuseChangedKey(List<Assignment> assignments, List<ColumnName> key, String command) {
        List<Identifier> assigned = assignments.stream().map(Assignment::column).toList();
        if (key.stream().map(ColumnName::name).anyMatch(assigned::contains)) {
            throw refused("returning the rows of an " + command + " that changes their key");
        }
    }

    // ---- reading

    private <R> Map<List<Object>, KeyedRow<R>> byKey(
            Lease lease,
            Target target,
            List<ColumnName> key,
            List<List<Object>> keys,
            Returning.Rows items,
            RowReader<R> reader) {
        var query = Trees.select(
                withKey(items, target, key),
                new Source.Table(target.table(), target.alias()),
                Trees.hasKey(target, key, keys),
                List.of(),
                new Page.All(),
                new Lock.None());
        return indexed(
                queries.list(lease, query, KeyedRow.reader(reader, items.items().size(), key.size())));
    }

    private static <R> Map<List<Object>, KeyedRow<R>> indexed(List<@Nullable KeyedRow<R>> rows) {
        Map<List<Object>, KeyedRow<R>> indexed = LinkedHashMap.newLinkedHashMap(rows.size());
        for (KeyedRow<R> row : rows) {
            if (row != null) {
                indexed.putIfAbsent(KeyedRow.comparable(row.key()), row);
            }
        }
        return indexed;
    }

    /** {@return the items and the key's columns, under names that no item has} */
    private static List<SelectItem> withKey(Returning.Rows items, Target target, List<ColumnName> key) {
        List<SelectItem> all = new ArrayList<>(items.items());
        for (SelectItem item : Trees.items(target, key)) {
            all.add(new SelectItem(item.expression(), Identifier.of("hysteria_key_" + all.size())));
        }
        return all;
    }

    private Lock lock(Target target, Source further) {
        Optional<List<Identifier>> sources = switch (dialect.traits().select().locking()) {
            case NONE -> Optional.empty();
            case CLAUSE, TABLE_HINTS ->
                Optional.of(further instanceof Source.Nothing ? List.of() : List.of(target.alias()));
            // which lock all tables or none
            case CLAUSE_OR_SHARE_MODE, CLAUSE_UPDATE_ONLY -> Optional.of(List.of());
        };
        return sources.<Lock>map(named -> new Lock.Rows(LockStrength.UPDATE, named, LockWait.WAIT))
                .orElseGet(Lock.None::new);
    }

    private void count(Lease lease, Command command) {
        count(lease, SqlInterpreter.render(command, dialect));
    }

    private void count(Lease lease, RenderedSql sql) {
        var unused = runner.count(lease, sql);
    }

    private UnsupportedFeature refused(String feature) {
        return new UnsupportedFeature(
                feature, dialect.name(), "Write without returning, and read the rows by a condition of your own.");
    }
}
