package dev.hysteria.internal.jdbc;

import dev.hysteria.ast.Command;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.InsertRows;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Tree;
import dev.hysteria.dialect.Dialect;
import dev.hysteria.error.UnsupportedFeature;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Inserts of several rows as inserts of one each. */
final class RowByRow {

    private RowByRow() {}

    /** {@return the inserts; refused is one whose rows query tables, for each would see the rows before it} */
    static List<Command.Insert> parts(Command.Insert insert, Dialect dialect) {
        if (!(insert.rows() instanceof InsertRows.Values(List<List<Expr>> rows)) || rows.size() == 1) {
            return List.of(insert);
        }
        if (rows.stream().skip(1).flatMap(List::stream).anyMatch(RowByRow::queries)) {
            throw new UnsupportedFeature(
                    "returning from an insert of several rows with sub-queries",
                    dialect.name(),
                    "Read the values first, or insert without returning.");
        }
        return rows.stream()
                .map(row -> Trees.with(insert, new InsertRows.Values(List.of(row))))
                .toList();
    }

    private static boolean queries(Expr value) {
        AtomicBoolean found = new AtomicBoolean();
        Tree.visit(value, node -> {
            if (node instanceof Query) {
                found.set(true);
            }
        });
        return found.get();
    }
}
