package dev.hysteria.reference;

import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.SortKey;
import dev.hysteria.ast.Tree;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What no two rows of a table have in common: a primary key, a unique key or a unique index.
 *
 * @param parts its columns or expressions; a row in which one is null shares the key with none
 * @param predicate of which rows it is
 */
record Key(Identifier name, List<Expr> parts, Expr predicate) {

    static Key of(Identifier name, List<Identifier> columns, Table table) {
        List<Expr> parts = columns.stream()
                .<Expr>map(column -> new Expr.Column(
                        table.name().name(), column, table.column(column).type(), Nullability.NULLABLE))
                .toList();
        return new Key(name, parts, new Expr.True());
    }

    static Key of(Ddl.Index index) {
        return new Key(
                index.name(), index.keys().stream().map(SortKey::expression).toList(), index.predicate());
    }

    /** {@return the columns that it is about, in its order} */
    List<Identifier> columns() {
        Set<Identifier> columns = new LinkedHashSet<>();
        for (Expr part : parts) {
            Tree.visit(part, node -> {
                if (node instanceof Expr.Column column) {
                    columns.add(column.name());
                }
            });
        }
        return List.copyOf(columns);
    }

    /** {@return whether it is made of nothing but columns} */
    boolean isOfColumns() {
        return parts.stream().allMatch(part -> part instanceof Expr.Column);
    }

    /** {@return what a row has to itself, empty when the key does not apply to it} */
    Optional<Identity> of(Tuple row, Table table, Evaluation evaluation) {
        Scope scope = table.scope(row);
        if (!evaluation.isTrue(predicate, scope)) {
            return Optional.empty();
        }
        List<@Nullable Object> values = evaluation.all(parts, scope);
        return values.contains(null)
                ? Optional.empty()
                : Optional.of(Identity.of(values, parts.stream().map(Expr::type).toList()));
    }
}
