package dev.hysteria.expression;

/**
 * What rows of another table are read into, which a query of their own returns: a relation's list or row. Its expressions are the columns by
 * which those rows are found.
 *
 * @param <T> what they are read into
 */
public interface Related<T> extends Selectable<T> {

    /** {@return whether a selection is read with the help of other queries} */
    static boolean isIn(Selectable<?> selection) {
        return selection instanceof Related<?> || selection.parts().stream().anyMatch(Related::isIn);
    }
}
