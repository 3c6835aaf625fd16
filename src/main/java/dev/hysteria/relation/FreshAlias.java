package dev.hysteria.relation;

import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Tree;
import dev.hysteria.expression.Expression;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names for tables that no table inside some expressions has. */
final class FreshAlias {

    private FreshAlias() {}

    static String of(String wanted, List<? extends Expression<?>> inside) {
        Set<String> taken = new HashSet<>();
        inside.forEach(expression -> Tree.visit(expression.ast(), node -> {
            if (node instanceof Source source) {
                source.aliases().stream()
                        .map(Identifier::text)
                        .forEach(name -> taken.add(name.toLowerCase(Locale.ROOT)));
            }
        }));
        String name = wanted;
        for (int copy = 2; taken.contains(name); copy++) {
            name = wanted + "_" + copy;
        }
        return name;
    }
}
