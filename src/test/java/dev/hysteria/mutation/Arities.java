package dev.hysteria.mutation;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Node;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** With how many arguments functions are called. */
final class Arities {
    private final Map<Object, Integer> counts = new HashMap<>();

    private Arities() {}

    /** {@return what the statements show} */
    static Arities of(List<? extends Node> statements) {
        Arities arities = new Arities();
        statements.forEach(statement -> arities.look((Statement) statement));
        return arities;
    }

    private void look(Statement statement) {
        Tree.visit(statement, node -> {
            switch (node) {
                case Expr.Function call ->
                    counts.merge(call.function(), call.arguments().size(), Math::min);
                case Expr.Aggregate call ->
                    counts.merge(call.function(), call.arguments().size(), Math::min);
                case Expr.WindowCall call ->
                    counts.merge(call.function(), call.arguments().size(), Math::min);
                default -> {}
            }
        });
    }

    /** {@return the fewest arguments that the function was seen with} */
    int of(Object function) {
        return counts.getOrDefault(function, 0);
    }
}
