package dev.hysteria.reference;

import dev.hysteria.ast.Window;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a window function sees at most, in the window's order.
 *
 * @param rows the rows
 * @param keys the values by which they are ordered
 * @param peers for each row the number of its group of peers, from 0: the rows with equal keys
 */
record Partition(List<Scope> rows, List<List<@Nullable Object>> keys, List<Integer> peers) {

    static Partition of(List<Scope> sorted, Window.Definition window, Ordering ordering) {
        List<List<@Nullable Object>> keys = new ArrayList<>(sorted.size());
        sorted.forEach(row -> keys.add(ordering.values(window.ordering(), row)));
        Comparator<List<@Nullable Object>> order = Ordering.order(window.ordering());
        List<Integer> peers = new ArrayList<>(sorted.size());
        int group = 0;
        for (int i = 0; i < sorted.size(); i++) {
            group += i > 0 && order.compare(keys.get(i - 1), keys.get(i)) != 0 ? 1 : 0;
            peers.add(group);
        }
        return new Partition(sorted, keys, peers);
    }

    int size() {
        return rows.size();
    }

    int peersOf(int row) {
        return peers.get(row);
    }

    /** {@return the first of a row's peers} */
    int firstPeer(int row) {
        return peers.indexOf(peersOf(row));
    }

    /** {@return the last of a row's peers} */
    int lastPeer(int row) {
        return peers.lastIndexOf(peersOf(row));
    }
}
