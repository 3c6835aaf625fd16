package dev.hysteria.schema;

import dev.hysteria.ast.Identifier;

/**
 * The name of a condition that every statement about a table keeps, until it is lifted by this name: {@code from(POSTS).without(PUBLISHED)}.
 *
 * <p>Declared by {@link SchemaBuilder#scope}; the tables of one name are lifted together.
 *
 * @param name the name, the same for equal scopes
 */
public record Scope(Identifier name) {
    /** Leaves out the rows that were deleted, of tables that keep them: {@link SchemaBuilder#softDelete}. */
    public static final Scope NOT_DELETED = named("not deleted");

    /**
     * {@return a scope}
     *
     * @throws IllegalArgumentException when the name is empty or holds control characters
     */
    public static Scope named(String name) {
        return new Scope(Identifier.of(name));
    }
}
