package dev.hysteria.rewrite;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import dev.hysteria.ast.Window;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes each window where it is used: takes {@code f OVER w … WINDOW w AS (d)}, gives {@code f OVER (d)} without a WINDOW clause.
 *
 * <p>A name stands for its definition, and equal definitions see equal rows. A query's windows are known in its own clauses only, not in
 * those of queries inside it.
 */
public record InlineWindows() implements Rewrite {

    @Override
    public Statement apply(Statement statement) {
        return new Known(Map.of()).statement(statement);
    }

    private record Known(Map<Identifier, Window.Definition> windows) implements TreeMapper {
        @Override
        public Expr expr(Expr expression) {
            if (expression instanceof Expr.Over(Expr function, Window.Reference(Identifier name))) {
                Window.Definition definition = windows.get(name);
                return definition == null
                        ? Tree.mapChildren(expression, this)
                        : Tree.mapChildren(new Expr.Over(function, definition), this);
            }
            return Tree.mapChildren(expression, this);
        }

        @Override
        public Query query(Query query) {
            if (!(query instanceof Query.Select select)) {
                return Tree.mapChildren(query, this);
            }
            Map<Identifier, Window.Definition> named = new HashMap<>();
            for (Window.Named window : select.windows()) {
                named.put(window.name(), window.definition());
            }
            return Tree.mapChildren(select.withWindows(List.of()), new Known(named));
        }
    }
}
