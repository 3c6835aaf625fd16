package dev.hysteria.schema;

import dev.hysteria.ast.ReferentialAction;

/**
 * What happens to referring rows; written {@code references(() -> Users.ID, on -> on.delete(CASCADE))}.
 *
 * @param onDelete when the referenced row is deleted
 * @param onUpdate when the referenced key changes
 */
public record ReferenceActions(ReferentialAction onDelete, ReferentialAction onUpdate) {

    /** Neither: a row that is referred to stays as it is. */
    static final ReferenceActions NONE = new ReferenceActions(ReferentialAction.NO_ACTION, ReferentialAction.NO_ACTION);

    /** {@return these, with another action when the referenced row is deleted} */
    public ReferenceActions delete(ReferentialAction action) {
        return new ReferenceActions(action, onUpdate);
    }

    /** {@return these, with another action when the referenced key changes} */
    public ReferenceActions update(ReferentialAction action) {
        return new ReferenceActions(onDelete, action);
    }
}
