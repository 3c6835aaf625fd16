package dev.hysteria.equivalence;

import dev.hysteria.ast.Assignment;
import dev.hysteria.ast.Command;
import dev.hysteria.ast.Conflict;
import dev.hysteria.ast.ConflictKey;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.InsertRows;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Returning;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes inserts, with what they do about rows whose keys are taken. */
final class Insertions {
    private static final Scope NOTHING = Scope.of(List.of(), List.of(), Optional.empty());

    private final Grammar grammar;
    private final Dice dice;

    Insertions(Grammar grammar) {
        this.grammar = grammar;
        this.dice = grammar.dice;
    }

    /** {@return an insert that fails when a key is taken} */
    Command any(Table table) {
        Identifier alias = table.name().name();
        boolean numbered =
                table.isNumber(table.columns().getFirst()) && table.identity().isEmpty();
        if (!numbered && dice.chance(7)) {
            return new Command.Insert(
                    table.target(alias),
                    List.of(),
                    new InsertRows.Defaults(),
                    new Conflict.Fail(),
                    returning(table, List.of(), alias));
        }
        Cells cells = new Cells(grammar, table);
        boolean from = dice.chance(25);
        List<Table.Column> columns = columns(table, cells, from ? required(table) : List.of());
        InsertRows rows = from
                ? new InsertRows.From(query(columns, cells))
                : new InsertRows.Values(dice.some(1, dice.chance(70) ? 1 : 3, () -> row(columns, cells)));
        return new Command.Insert(
                table.target(alias),
                columns.stream().map(Table.Column::named).toList(),
                rows,
                new Conflict.Fail(),
                returning(table, columns, alias));
    }

    /** {@return an insert that does something about rows whose keys are taken} */
    Command upsert(Table table) {
        Identifier alias = table.name().name();
        Cells cells = new Cells(grammar, table);
        List<Identifier> key = dice.one(table.keys());
        boolean from = dice.chance(20);
        List<Table.Column> columns = columns(table, cells, from ? Commands.both(key, required(table)) : key);
        List<List<Expr>> rows = new ArrayList<>();
        List<List<@Nullable Object>> there =
                dice.shuffled(grammar.world.table(table.name()).rows());
        for (int i = dice.between(1, dice.chance(60) ? 1 : 3); i > 0; i--) {
            List<@Nullable Object> existing = dice.chance(70) && i <= there.size() ? there.get(i - 1) : List.of();
            rows.add(columns.stream()
                    .map(column -> key.contains(column.name()) && !existing.isEmpty()
                            ? existing(table, column, existing)
                            : cells.inserted(column, NOTHING, dice.one(0, 0, 1, 2)))
                    .toList());
        }
        return new Command.Insert(
                table.target(alias),
                columns.stream().map(Table.Column::named).toList(),
                from ? new InsertRows.From(query(columns, cells)) : new InsertRows.Values(rows),
                conflict(table, alias, columns, key, cells),
                returning(table, columns, alias));
    }

    private static Expr existing(Table table, Table.Column column, List<@Nullable Object> row) {
        Object value = row.get(table.given().indexOf(column));
        return value == null ? new Expr.Null(column.type()) : new Expr.Parameter(value, column.type());
    }

    // ---- rows

    private static List<Identifier> required(Table table) {
        return table.columns().stream()
                .filter(Table.Column::isRequired)
                .map(Table.Column::name)
                .toList();
    }

    /** Some of the columns, among them these and, unless that is the mistake, those that a row must have. */
    private List<Table.Column> columns(Table table, Cells cells, List<Identifier> these) {
        List<Table.Column> columns = new ArrayList<>();
        for (Table.Column column : dice.<Table.Column>shuffled(table.given())) {
            boolean needed =
                    column.isRequired() && (table.isNumber(column) || !(cells.isWrong(column) && dice.chance(30)));
            if (these.contains(column.name()) || needed || dice.chance(column.isIdentity() ? 30 : 60)) {
                columns.add(column);
            }
        }
        return columns.isEmpty() ? List.of(table.given().getFirst()) : columns;
    }

    private List<Expr> row(List<Table.Column> columns, Cells cells) {
        return columns.stream()
                .map(column -> cells.inserted(column, NOTHING, dice.one(0, 0, 1, 2)))
                .toList();
    }

    /** A row or a few: each with a key of its own where there are keys. */
    private Query query(List<Table.Column> columns, Cells cells) {
        Sources.Named named = dice.chance(30)
                ? new Sources.Named(new Source.Nothing(), List.of(), Optional.empty())
                : grammar.sources.table(dice.one(grammar.tables));
        Scope scope = named.scope(List.of());
        List<SelectItem> items = columns.stream()
                .map(column -> new SelectItem(cells.inserted(column, scope, 1), grammar.name("i")))
                .toList();
        Query.Select select = Query.Select.of(items, named.source());
        if (named.columns().isEmpty()) {
            return select;
        }
        Expr one = new Expr.Comparison(
                dev.hysteria.ast.ComparisonOperator.EQUAL,
                named.columns().getFirst().expression(),
                grammar.expressions.number(dice.between(1, 3)));
        return select.withFilter(dice.chance(60) ? one : Expr.all(List.of(one, grammar.predicates.of(scope, 1))));
    }

    // ---- conflicts

    private Conflict conflict(
            Table table, Identifier alias, List<Table.Column> columns, List<Identifier> key, Cells cells) {
        ConflictKey taken = new ConflictKey.Columns(
                key.stream().map(name -> table.column(name).named()).toList(), new Expr.True());
        if (dice.chance(35)) {
            return new Conflict.Skip(dice.chance(50) ? new ConflictKey.Any() : taken);
        }
        List<Scope.Leaf> leaves = Commands.both(
                grammar.sources.table(table, alias).columns(), incoming(dice.chance(90) ? columns : table.given()));
        Scope scope = Scope.of(leaves, List.of(), Optional.empty());
        Set<Table.Column> assigned = new LinkedHashSet<>(dice.some(1, 3, () -> dice.one(table.given())));
        assigned.removeIf(column -> cells.isOfKey(column) && dice.chance(90));
        if (assigned.isEmpty()) {
            return new Conflict.Skip(taken);
        }
        List<Assignment> assignments = assigned.stream()
                .map(column -> new Assignment(column.name(), overwriting(column, columns, cells, scope)))
                .toList();
        Expr filter = dice.chance(55) ? new Expr.True() : grammar.predicates.of(scope, dice.one(1, 1, 2));
        return new Conflict.Overwrite(taken, assignments, filter);
    }

    private Expr overwriting(Table.Column column, List<Table.Column> columns, Cells cells, Scope scope) {
        return columns.contains(column) && dice.chance(40)
                ? new Expr.Incoming(column.name(), column.type())
                : cells.changed(column, scope, dice.one(0, 1, 1, 2));
    }

    private static List<Scope.Leaf> incoming(List<Table.Column> columns) {
        return columns.stream()
                .filter(column -> !column.isIdentity())
                .map(column -> new Scope.Leaf(new Expr.Incoming(column.name(), column.type()), column.span()))
                .toList();
    }

    /** Nothing is calculated of a number that the table gives the row: databases give different ones. */
    private Returning returning(Table table, List<Table.Column> columns, Identifier alias) {
        List<Scope.Leaf> known = table.columns().stream()
                .filter(column -> !column.isIdentity() || columns.contains(column))
                .map(column -> new Scope.Leaf(column.of(alias), column.span()))
                .toList();
        Returning returning = Commands.returning(grammar, known);
        return returning instanceof Returning.Rows(List<SelectItem> items) && dice.chance(50)
                ? new Returning.Rows(Commands.both(
                        items, List.of(new SelectItem(table.columns().getFirst().of(alias), grammar.name("i")))))
                : returning;
    }
}
