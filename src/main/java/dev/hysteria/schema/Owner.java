package dev.hysteria.schema;

import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.TableName;
import dev.hysteria.error.SchemaException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What all columns of one schema share: the table's name, the mistakes found so far and, once it is built, the schema. */
final class Owner<E> {

    private final TableName table;
    private final String shownName;
    private final TableKind kind;
    private final List<String> problems = new ArrayList<>();
    private volatile @Nullable Schema<E> schema;

    Owner(Optional<String> namespace, String table, TableKind kind) {
        this.shownName = namespace.map(space -> space + ".").orElse("") + table;
        this.kind = kind;
        this.table = new TableName(
                namespace.map(space -> identifier(space, "the namespace's name", "namespace")),
                identifier(table, "the table's name", "table"));
    }

    TableName table() {
        return table;
    }

    TableKind kind() {
        return kind;
    }

    void report(String problem) {
        problems.add(problem);
    }

    void reportAll(List<String> found) {
        problems.addAll(found);
    }

    /** {@return the identifier, or one made of {@code placeholder} when the text can't be one, which is then reported} */
    Identifier identifier(String text, String what, String placeholder) {
        try {
            return Identifier.of(text);
        } catch (IllegalArgumentException refused) {
            report(what + ": " + refused.getMessage());
            return Identifier.of(placeholder);
        }
    }

    void bind(Schema<E> built) {
        schema = built;
    }

    boolean isBuilt() {
        return schema != null;
    }

    Schema<E> schema() {
        Schema<E> built = schema;
        if (built == null) {
            throw failure(List.of(
                    "the schema is used before it is built; call build(…) in the same class, after the columns"));
        }
        return built;
    }

    void throwIfWrong() {
        if (!problems.isEmpty()) {
            throw failure(problems);
        }
    }

    SchemaException failure(List<String> found) {
        return new SchemaException(shownName, found);
    }
}
