package dev.hysteria.ast;

/**
 * The unquoted name of a table, column, alias, constraint or other object; case is kept.
 *
 * <p>Minted where a schema, alias or common table expression is declared, never from the outside's input. Whether the name is short enough
 * is the dialect's question; whether it can be quoted at all is answered here.
 *
 * @param text one or more characters, none of them NUL
 */
public record Identifier(String text) {
    public Identifier {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("an identifier can't be empty");
        }
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("an identifier can't contain the character NUL");
        }
    }

    /** {@return the identifier with this text} */
    public static Identifier of(String text) {
        return new Identifier(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
