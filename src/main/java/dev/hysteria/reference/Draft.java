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
    private final Map<TableName, Long> sequences = new HashMap<>();

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
        Tables after = before.with(changed.values().stream().map(Rows::after).toList());
        for (Map.Entry<TableName, Long> sequence : sequences.entrySet()) {
            after = after.withSequence(sequence.getKey(), sequence.getValue());
        }
        return after;
    }

    /** {@return the next number of a sequence} */
    long takeNumber(TableName sequence) {
        Long next = sequences.getOrDefault(sequence, before.sequences().get(sequence));
        if (next == null) {
            throw new IllegalArgumentException("there is no sequence " + sequence);
        }
        sequences.put(sequence, next + 1);
        return next;
    }

    /** The rows of one table. */
    static final class Rows {
        private final Table table;
        private final Map<Long, Tuple> rows;
        private final List<Change> pending = new ArrayList<>();
        private boolean isChanged;
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
            change(Optional.ofNullable(rows.put(number, row)), Optional.of(row));
        }

        void remove(long number) {
            change(Optional.ofNullable(rows.remove(number)), Optional.empty());
        }

        private void change(Optional<Tuple> was, Optional<Tuple> is) {
            pending.add(new Change(was, is));
            isChanged = true;
        }

        /** {@return what was changed since this was asked the last time, in order} */
        List<Change> takePending() {
            List<Change> taken = List.copyOf(pending);
            pending.clear();
            return taken;
        }

        boolean isChanged() {
            return isChanged;
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
            return new Table(table.definition(), table.indexes(), table.heading(), rows, nextRow, nextIdentity);
        }
    }
}
