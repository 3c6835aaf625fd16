package dev.hysteria.ast;

import java.util.Optional;

/**
 * The name of a table, view or sequence, with the namespace (SQL schema) that holds it where one is given.
 *
 * @param namespace the SQL schema; on databases without schemas, the database's name
 * @param name its own name
 */
public record TableName(Optional<Identifier> namespace, Identifier name) {

    /** {@return the name of a table in the connection's default namespace} */
    public static TableName of(String name) {
        return new TableName(Optional.empty(), Identifier.of(name));
    }

    /** {@return the name of a table in a namespace} */
    public static TableName of(String namespace, String name) {
        return new TableName(Optional.of(Identifier.of(namespace)), Identifier.of(name));
    }

    @Override
    public String toString() {
        return namespace.map(space -> space + ".").orElse("") + name;
    }
}
