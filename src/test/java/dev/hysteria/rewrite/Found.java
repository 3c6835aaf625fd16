package dev.hysteria.rewrite;

import dev.hysteria.ast.Node;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/** Whether a form is left somewhere in a statement. */
final class Found {

    private Found() {}

    /** Whether the statement has such a node, at any depth. */
    static boolean in(Statement statement, Predicate<Node> form) {
        var found = new AtomicBoolean();
        Tree.visit(statement, node -> found.compareAndSet(false, form.test(node)));
        return found.get();
    }
}
