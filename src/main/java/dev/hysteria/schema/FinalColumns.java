package dev.hysteria.schema;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.expression.Expression;
import dev.hysteria.expression.Selectable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The columns as the mapping has them: modifiers return copies, so a declaration alone does not say what its column became.
 *
 * @param <E> the record
 */
final class FinalColumns<E> {

    private final Owner<E> owner;
    private final List<Column<E, ?>> columns = new ArrayList<>();
    private final Map<Declaration<?, ?>, Column<E, ?>> byDeclaration = new HashMap<>();
    private final Map<Identifier, Column<E, ?>> byName = new HashMap<>();
    private final Map<String, Identifier> byFoldedName = new HashMap<>();
    private boolean complete = true;

    private FinalColumns(Owner<E> owner) {
        this.owner = owner;
    }

    static <E> FinalColumns<E> of(Owner<E> owner, List<ColumnDefinition<E, ?>> declared, Selectable<E> mapping) {
        var columns = new FinalColumns<>(owner);
        if (declared.isEmpty()) {
            owner.report("no columns are declared; declare at least one with column(…)");
        }
        int place = 0;
        for (Expression<?> expression : mapping.expressions()) {
            place++;
            columns.add(expression, place);
        }
        declared.forEach(columns::requireMapped);
        return columns;
    }

    private void add(Expression<?> expression, int place) {
        if (!(expression instanceof Column<?, ?> column)) {
            reject("place " + place
                    + " of the mapping is an expression, not a column; compute it in queries, or declare a column"
                    + " with computedAs(…)");
        } else if (column.definition().declaration().owner() != owner) {
            reject("place " + place + " of the mapping is " + column.qualifiedName()
                    + ", which is not a column of this schema; map the schema's own columns");
        } else {
            addOwn(own(column));
        }
    }

    // The owner is one object for each schema, so its columns are of its record.
    @SuppressWarnings("unchecked")
    private Column<E, ?> own(Column<?, ?> column) {
        return (Column<E, ?>) column;
    }

    private void addOwn(Column<E, ?> column) {
        columns.add(column);
        if (byDeclaration.put(column.definition().declaration(), column) != null) {
            reject("column " + column.name() + " is in the mapping twice; one of the places is another column's");
            return;
        }
        if (byName.put(column.name(), column) != null) {
            owner.report("two columns are named " + column.name() + "; rename one of them");
        }
        Identifier like = byFoldedName.put(Names.folded(column.name()), column.name());
        if (like != null && !like.equals(column.name())) {
            owner.report("columns " + like + " and " + column.name()
                    + " differ only in upper and lower case, which some databases take for the same name;"
                    + " rename one of them");
        }
    }

    private void requireMapped(ColumnDefinition<E, ?> definition) {
        if (!byDeclaration.containsKey(definition.declaration())) {
            reject("column " + definition.name()
                    + " is declared but missing from the mapping; add it, or remove its declaration");
        }
    }

    private void reject(String problem) {
        complete = false;
        owner.report(problem);
    }

    /** {@return whether the mapping has each declared column once and nothing else} */
    boolean areComplete() {
        return complete && !columns.isEmpty();
    }

    List<Column<E, ?>> all() {
        return List.copyOf(columns);
    }

    Optional<Column<E, ?>> find(Column<E, ?> column) {
        return Optional.ofNullable(byDeclaration.get(column.definition().declaration()));
    }

    Optional<Column<E, ?>> find(Expr.Column column) {
        return column.source().equals(owner.table().name())
                ? Optional.ofNullable(byName.get(column.name()))
                : Optional.empty();
    }
}
