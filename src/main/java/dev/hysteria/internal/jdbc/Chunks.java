package dev.hysteria.internal.jdbc;

import dev.hysteria.ast.Command;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.InsertRows;
import dev.hysteria.ast.Tree;
import dev.hysteria.dialect.Limits;
import java.util.ArrayList;
import java.util.List;

/** Splits inserts of more rows, parameters or bytes than one statement takes. */
final class Chunks {
    /** As text a byte may be six; the smallest limit of a packet that a server has by default is 16 MiB. */
    private static final long MOST_BYTES = 1 << 20;

    private Chunks() {}

    /** {@return the insert in parts, each within the limits; the insert itself when it is} */
    static List<Command.Insert> of(Command.Insert insert, Limits limits) {
        if (!(insert.rows() instanceof InsertRows.Values(List<List<Expr>> rows)) || rows.size() == 1) {
            return List.of(insert);
        }
        int size = size(insert, rows, limits);
        List<Command.Insert> parts = new ArrayList<>(rows.size() / size + 1);
        int from = 0;
        while (from < rows.size()) {
            int to = end(rows, from, Math.min(rows.size(), from + size));
            parts.add(Trees.with(insert, new InsertRows.Values(rows.subList(from, to))));
            from = to;
        }
        return parts.size() == 1 ? List.of(insert) : parts;
    }

    /** {@return where the part ends that begins with a row: before the first row whose values are too many bytes with those before it} */
    private static int end(List<List<Expr>> rows, int from, int most) {
        long bytes = Weights.of(rows.get(from));
        int end = from + 1;
        while (end < most) {
            bytes += Weights.of(rows.get(end));
            if (bytes > MOST_BYTES) {
                return end;
            }
            end++;
        }
        return end;
    }

    private static int size(Command.Insert insert, List<List<Expr>> rows, Limits limits) {
        int perRow =
                Math.max(1, rows.stream().mapToInt(Chunks::parameters).max().orElse(1));
        int beside = parameters(Trees.with(insert, new InsertRows.Values(List.of(rows.getFirst()))))
                - parameters(rows.getFirst());
        return Math.max(1, Math.min(limits.insertRows(), (limits.parameters() - beside) / perRow));
    }

    private static int parameters(List<Expr> row) {
        int count = 0;
        for (Expr cell : row) {
            count += cell instanceof Expr.Parameter || cell instanceof Expr.Null ? 1 : parametersWithin(cell);
        }
        return count;
    }

    private static int parametersWithin(Expr cell) {
        int[] count = new int[1];
        Tree.visit(cell, node -> count[0] += node instanceof Expr.Parameter || node instanceof Expr.Null ? 1 : 0);
        return count[0];
    }

    private static int parameters(Command.Insert insert) {
        int[] count = new int[1];
        Tree.visit(insert, node -> count[0] += node instanceof Expr.Parameter || node instanceof Expr.Null ? 1 : 0);
        return count[0];
    }
}
