package dev.hysteria.equivalence;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Node;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How often what statements consist of was met: nodes with their constants and the types of their parts, and nodes within others. */
final class Rarities {
    private static final int NODES = 12;
    private static final int NESTINGS = 2;
    private static final int MANY = 50;

    private final Map<String, Integer> met = new HashMap<>();

    /** {@return whether the statement has something that was met seldom so far} */
    boolean isRare(Statement statement) {
        return features(statement).stream()
                .anyMatch(feature -> met.getOrDefault(feature, 0) < (feature.contains(" in ") ? NESTINGS : NODES));
    }

    void add(Statement statement) {
        features(statement).forEach(feature -> met.merge(feature, 1, Integer::sum));
    }

    private static Set<String> features(Statement statement) {
        Set<String> features = new HashSet<>();
        Tree.visit(statement, node -> {
            features.add(described(node));
            parts(node).forEach(part -> features.add(name(part) + " in " + name(node)));
        });
        return features;
    }

    private static Set<Node> parts(Node node) {
        Set<Node> parts = new HashSet<>();
        for (RecordComponent component : node.getClass().getRecordComponents()) {
            Object value = value(node, component);
            if (value instanceof Node part) {
                parts.add(part);
            } else if (value instanceof Iterable<?> several) {
                several.forEach(each -> {
                    if (each instanceof Node part) {
                        parts.add(part);
                    }
                });
            }
        }
        return parts;
    }

    private static String described(Node node) {
        StringBuilder text = new StringBuilder(name(node));
        for (RecordComponent component : node.getClass().getRecordComponents()) {
            Object value = value(node, component);
            if (value instanceof Enum<?> constant) {
                text.append(' ').append(constant);
            } else if (value instanceof Expr part) {
                text.append(' ').append(part.type().getClass().getSimpleName());
            } else if (value instanceof Collection<?> many && many.size() > MANY) {
                text.append(" many");
            }
        }
        if (node instanceof Expr expression) {
            text.append(" of ").append(expression.type().getClass().getSimpleName());
        }
        return text.toString();
    }

    private static String name(Node node) {
        return node.getClass().getSimpleName();
    }

    private static Object value(Node node, RecordComponent component) {
        try {
            return component.getAccessor().invoke(node);
        } catch (IllegalAccessException | InvocationTargetException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
