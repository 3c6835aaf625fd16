package dev.hysteria.reference;

import dev.hysteria.ast.TableName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables while one command changes them: mutable, used by one command and then frozen. */
final class Draft {
    private final Tables before;
    private final Map<TableName, Rows> changed = new LinkedHashMap<>();

    Draft(Tables before) {
        this.before = before;
    }

    /** A row as it was and as it is. */
    record Change(Optional<Tuple> before, Optional<Tuple> after) {}

    Rows rows(TableName table) {
        return changed.computeIfAbsent(table, name -> new Rows(before.table(name)));
    }

    /** {@return the tables of which a row was asked for} */
    Set<TableName> touched() {
        return Set.copyOf(changed.keySet());
    }

    Tables before() {
        return before;
    }

    Tables after() {
        return before.with(changed.values().stream().map(Rows::after).toList());
    }

    /** The rows of one table. */
    static final class Rows {
        private final Table table;
        private final Map<Long, Tuple> rows;
        private final Map<Long, Change> changes = new LinkedHashMap<>();
        private final List<Change> pending = new ArrayList<>();
        private long nextRow;
        private long nextIdentity;

        private Rows(Table table) {
            this.table = table;
            this.rows = new LinkedHashMap<>(table.rows());
            this.nextRow = table.nextRow();
            this.nextIdentity = table.nextIdentity();
        }

        Table table() {
            return table;
        }

        Map<Long, Tuple> all() {
            return rows;
        }

        long add(Tuple row) {
            long number = nextRow++;
            put(number, row);
            return number;
        }

        void put(long number, Tuple row) {
            change(number, Optional.ofNullable(rows.put(number, row)), Optional.of(row));
        }

        void remove(long number) {
            change(number, Optional.ofNullable(rows.remove(number)), Optional.empty());
        }

        private void change(long number, Optional<Tuple> was, Optional<Tuple> is) {
            pending.add(new Change(was, is));
            changes.merge(number, new Change(was, is), (first, then) -> new Change(first.before(), then.after()));
        }

        /** {@return what was changed since this was asked the last time, in order} */
        List<Change> takePending() {
            List<Change> taken = List.copyOf(pending);
            pending.clear();
            return taken;
        }

        /** {@return for each row that was changed, what it was at first and what it is} */
        List<Change> changes() {
            return List.copyOf(changes.values());
        }

        long takeIdentity() {
            return nextIdentity++;
        }

        /** Goes on counting after a number that was given. */
        void passIdentity(long given) {
            nextIdentity = Math.max(nextIdentity, given + 1);
        }

        void restartIdentity() {
            nextIdentity = 1;
        }

        private Table after() {
            return new Table(table.definition(), table.heading(), rows, nextRow, nextIdentity);
        }
    }

    /** {@return rows by what some of their columns hold, without those where one of these is null} */
    static Map<Identity, Long> index(Rows rows, List<dev.hysteria.ast.Identifier> columns) {
        Map<Identity, Long> index = new HashMap<>();
        rows.all().forEach((number, row) -> {
            Identity identity = rows.table().identity(row, columns);
            if (!identity.hasNull()) {
                index.put(identity, number);
            }
        });
        return index;
    }
}
