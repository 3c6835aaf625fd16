package dev.hysteria.relation;

import java.util.List;

/**
 * A record and the records below it, read by {@link RelatedTree}.
 *
 * @param value the record
 * @param children the nodes right below it; none where it is a leaf, or the last level that was asked for
 * @param <E> the record
 */
public record TreeNode<E>(E value, List<TreeNode<E>> children) {
    /** Copies the list. */
    public TreeNode {
        children = List.copyOf(children);
    }
}
