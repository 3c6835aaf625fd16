package dev.hysteria.rewrite;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Returning;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Tree;
import java.util.concurrent.atomic.AtomicBoolean;

/** Whether something uses columns of some sources. An inner source under the same alias counts too: "yes" may be one too many. */
final class References {

    private References() {}

    /** {@return whether the expression uses columns of the source} */
    static boolean areIn(Expr expression, Source source) {
        var aliases = source.aliases();
        var found = new AtomicBoolean();
        Tree.visit(expression, node -> {
            if (node instanceof Expr.Column column && aliases.contains(column.source())) {
                found.set(true);
            }
        });
        return found.get();
    }

    /** {@return whether a returned item uses columns of the source} */
    static boolean areIn(Returning returning, Source source) {
        return switch (returning) {
            case Returning.Nothing nothing -> false;
            case Returning.Rows rows -> rows.items().stream().anyMatch(item -> areIn(item.expression(), source));
        };
    }
}
