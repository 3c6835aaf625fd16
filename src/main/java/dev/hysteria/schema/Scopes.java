package dev.hysteria.schema;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Scoping;
import dev.hysteria.ast.TableScope;
import dev.hysteria.ast.Tree;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The scopes of a table as they were declared.
 *
 * @param all the scopes
 * @param deletedAt the column that says when a row was deleted, of a table that keeps such rows
 * @param <E> the table's record
 */
record Scopes<E>(List<TableScope> all, Optional<TimeColumn<E, Instant>> deletedAt) {
    Scopes {
        all = List.copyOf(all);
    }

    static <E> Scopes<E> none() {
        return new Scopes<>(List.of(), Optional.empty());
    }

    Scopes<E> and(TableScope scope) {
        List<TableScope> more = new ArrayList<>(all);
        more.add(scope);
        return new Scopes<>(more, deletedAt);
    }

    Scopes<E> deleting(TimeColumn<E, Instant> column) {
        return new Scopes<>(all, Optional.of(column));
    }

    /** {@return the scopes for the tree of a statement} */
    Scoping scoping(List<Column<E, ?>> columns) {
        return all.isEmpty()
                ? Scoping.NONE
                : new Scoping(all, columns.stream().map(Column::ast).toList());
    }

    /** Reports names that two scopes have, and conditions that no row of the table can meet alone. */
    void check(Owner<E> owner, FinalColumns<E> columns) {
        Set<Identifier> names = new HashSet<>();
        for (TableScope scope : all) {
            if (!names.add(scope.name())) {
                owner.report("two scopes are named " + scope.name() + "; join their conditions, or name one otherwise");
            }
            switch (scope) {
                case TableScope.Rows rows -> condition(owner, rows);
                case TableScope.OfTenant tenant -> {}
            }
        }
        deletedAt
                .flatMap(columns::find)
                .filter(column -> !column.isNullable())
                .ifPresent(column -> owner.report("column " + column.name()
                        + " says when a row was deleted, and can't be null; declare it nullable()"));
    }

    // A condition with a query in it names other tables there: the query was checked when it was made.
    private static <E> void condition(Owner<E> owner, TableScope.Rows scope) {
        Set<String> others = new HashSet<>();
        boolean[] asks = {false};
        Tree.visit(scope.condition(), node -> {
            asks[0] |= node instanceof dev.hysteria.ast.Query;
            if (node instanceof Expr.Column column
                    && !column.source().equals(owner.table().name())) {
                others.add(column.source().text());
            }
        });
        if (!others.isEmpty() && !asks[0]) {
            owner.report("the scope " + scope.name() + " has a condition about " + String.join(", ", others)
                    + "; write it with columns of this table, under its own name");
        }
    }
}
