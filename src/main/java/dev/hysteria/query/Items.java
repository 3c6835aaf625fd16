package dev.hysteria.query;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.expression.Expression;
import dev.hysteria.expression.Selectable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names the columns of a result: by {@code as("name")}, else as the column, else by position; never two alike in any case. */
final class Items {
    private final Set<String> taken = new HashSet<>();
    private final List<SelectItem> items = new ArrayList<>();

    private Items() {}

    static List<SelectItem> of(Selectable<?> selection) {
        Items named = new Items();
        selection.expressions().forEach(named::add);
        return named.items;
    }

    private void add(Expression<?> expression) {
        items.add(new SelectItem(expression.ast(), unique(name(expression))));
    }

    private String name(Expression<?> expression) {
        return expression
                .label()
                .map(Identifier::text)
                .orElseGet(() -> expression.ast() instanceof Expr.Column column
                        ? column.name().text()
                        : "c" + (items.size() + 1));
    }

    private Identifier unique(String name) {
        String candidate = name;
        for (int copy = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); copy++) {
            candidate = name + "_" + copy;
        }
        return Identifier.of(candidate);
    }
}
