package dev.hysteria.rewrite;

import dev.hysteria.ast.Statement;

/** A change of a statement that keeps its meaning; stateless. */
public interface Rewrite {

    /** {@return a statement with the same meaning; the same object when there was nothing to change, or an equal one} */
    Statement apply(Statement statement);
}
