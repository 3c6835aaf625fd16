package dev.hysteria.equivalence;

import static dev.hysteria.equivalence.Expressions.INT;
import static dev.hysteria.equivalence.Expressions.call;

import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.ScalarFunction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Makes values for the columns of one command's table: such as it takes, but for a column that is to be given a wrong one. One use: it
 * remembers which keys it gave.
 */
final class Cells {
    /** Greater than any key that a row of a world has. */
    private static final int FREE = 7;

    private static final int NOWHERE = 77;

    private final Grammar grammar;
    private final Dice dice;
    private final World.Filled filled;
    private final Table table;
    private final Optional<Identifier> wrong;
    private final Map<Identifier, Set<Object>> given = new HashMap<>();
    private int next = FREE;

    Cells(Grammar grammar, Table table) {
        this.grammar = grammar;
        this.dice = grammar.dice;
        this.table = table;
        this.filled = grammar.world.table(table.name());
        this.wrong = dice.chance(10) ? Optional.of(dice.one(table.given()).name()) : Optional.empty();
    }

    /** {@return whether the column is to be given a value that the table does not take} */
    boolean isWrong(Table.Column column) {
        return wrong.filter(column.name()::equals).isPresent();
    }

    /** {@return a value for a column of a new row} */
    Expr inserted(Table.Column column, Scope scope, int depth) {
        if (isWrong(column)) {
            return wrong(column);
        }
        Optional<Ddl.ForeignKey> reference = reference(column);
        if (reference.isPresent()) {
            return parent(reference.get(), column);
        }
        return isOfKey(column) ? fresh(column) : free(column, scope, depth);
    }

    /** {@return a value for a column of rows that are there, the same for all where rows have it to themselves} */
    Expr changed(Table.Column column, Scope scope, int depth) {
        return inserted(column, scope, depth);
    }

    // ---- keys

    boolean isOfKey(Table.Column column) {
        return table.keys().stream().anyMatch(key -> key.contains(column.name()));
    }

    Expr fresh(Table.Column column) {
        if (column.name().equals(table.columns().getFirst().name())) {
            return new Expr.Parameter(next++, INT);
        }
        Set<Object> used = given.computeIfAbsent(column.name(), name -> new HashSet<>());
        List<Object> free = new ArrayList<>(HostileValues.of(column.type(), column.span()));
        if (!table.keyColumns().contains(column)) {
            free.removeAll(filled.values(column.name()));
        }
        free.removeAll(used);
        if (free.isEmpty()) {
            return value(column, dice.one(HostileValues.of(column.type(), column.span())));
        }
        Object value = dice.one(free);
        used.add(value);
        return value(column, value);
    }

    private Optional<Ddl.ForeignKey> reference(Table.Column column) {
        return table.constraints().foreignKeys().stream()
                .filter(key -> key.columns().contains(column.name()))
                .findFirst();
    }

    private Expr parent(Ddl.ForeignKey reference, Table.Column column) {
        List<Object> parents = new ArrayList<>(grammar.world
                .table(reference.referenced())
                .values(reference.referencedColumns().getFirst()));
        boolean unique = table.constraints().uniqueKeys().stream()
                .anyMatch(key -> key.columns().contains(column.name()));
        if (unique) {
            parents.removeAll(filled.values(column.name()));
            parents.removeAll(given.computeIfAbsent(column.name(), name -> new HashSet<>()));
        }
        if (parents.isEmpty() || (column.isNullable() && dice.chance(20))) {
            return column.isNullable() ? new Expr.Null(column.type()) : value(column, dice.between(1, 3));
        }
        Object parent = dice.one(parents);
        given.computeIfAbsent(column.name(), name -> new HashSet<>()).add(parent);
        return value(column, parent);
    }

    // ---- any value

    private Expr free(Table.Column column, Scope scope, int depth) {
        Wish wish = new Wish(column.type(), column.span(), scope, depth);
        if (column.isNullable()) {
            return grammar.expressions.of(wish);
        }
        Expr present = value(column, dice.one(HostileValues.of(column.type(), column.span())));
        return dice.chance(50)
                ? present
                : call(ScalarFunction.COALESCE, column.type(), grammar.expressions.of(wish), present);
    }

    private Expr value(Table.Column column, Object value) {
        return dice.chance(85) || TypeFamily.of(column.type()) == TypeFamily.STRUCTURE
                ? new Expr.Parameter(value, column.type())
                : new Expr.Literal(value, column.type());
    }

    private Expr wrong(Table.Column column) {
        List<Object> taken = new ArrayList<>(filled.values(column.name()));
        taken.removeIf(Objects::isNull);
        if (isOfKey(column) && !taken.isEmpty() && dice.chance(60)) {
            return value(column, dice.one(taken));
        }
        if (reference(column).isPresent() && dice.chance(70)) {
            return value(column, NOWHERE);
        }
        List<Object> values = HostileValues.of(column.type(), column.span());
        return !column.isNullable() && !table.isNumber(column) && dice.chance(80)
                ? new Expr.Null(column.type())
                : value(column, values.getLast());
    }
}
