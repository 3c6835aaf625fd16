package dev.hysteria.equivalence;

import static dev.hysteria.equivalence.Expressions.BIGINT;

import dev.hysteria.ast.Assignment;
import dev.hysteria.ast.Command;
import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.SortKey;
import dev.hysteria.ast.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes updates and deletes.
 *
 * <p>A row that further sources match has one match only, or none of its values come from it. A page has an ordering by the primary key. Rows
 * that are given another key are given the same one: whether keys may be exchanged is not defined.
 */
final class Changes {
    private final Grammar grammar;
    private final Dice dice;

    Changes(Grammar grammar) {
        this.grammar = grammar;
        this.dice = grammar.dice;
    }

    /** Which rows are written, and what else is looked at for each. */
    private record Rows(
            Sources.Named target, Source further, Expr filter, List<SortKey> ordering, Page page, Scope seen) {}

    Command update(Table table) {
        Rows rows = rows(table);
        Cells cells = new Cells(grammar, table);
        Set<Table.Column> assigned = new LinkedHashSet<>(dice.some(1, 3, () -> dice.one(table.given())));
        assigned.removeIf(column -> cells.isOfKey(column) && dice.chance(75));
        if (assigned.isEmpty()) {
            assigned.add(table.given().getLast());
        }
        List<Assignment> assignments = assigned.stream()
                .map(column -> new Assignment(column.name(), cells.changed(column, rows.seen(), dice.one(0, 1, 1, 2))))
                .toList();
        return new Command.Update(
                table.target(rows.target().source().aliases().getFirst()),
                assignments,
                rows.further(),
                rows.filter(),
                rows.ordering(),
                rows.page(),
                Commands.returning(grammar, returned(rows)));
    }

    Command delete(Table table) {
        Rows rows = rows(table);
        return new Command.Delete(
                table.target(rows.target().source().aliases().getFirst()),
                rows.further(),
                rows.filter(),
                rows.ordering(),
                rows.page(),
                Commands.returning(grammar, returned(rows)));
    }

    private List<Scope.Leaf> returned(Rows rows) {
        return dice.chance(90) ? rows.target().columns() : rows.seen().own();
    }

    private Rows rows(Table table) {
        Sources.Named target =
                dice.chance(20) ? grammar.sources.table(table, table.name().name()) : grammar.sources.table(table);
        return switch (dice.below(10)) {
            case 0, 1, 2 -> joined(target);
            case 3, 4 -> bounded(target);
            default -> {
                Scope scope = target.scope(List.of());
                yield new Rows(target, new Source.Nothing(), filter(scope), List.of(), new Page.All(), scope);
            }
        };
    }

    private Expr filter(Scope scope) {
        return switch (dice.below(5)) {
            case 0 -> new Expr.True();
            case 1, 2 -> isOne(scope.own());
            default -> grammar.predicates.of(scope, dice.one(1, 2, 3));
        };
    }

    private Expr isOne(List<Scope.Leaf> columns) {
        return new Expr.Comparison(
                ComparisonOperator.EQUAL,
                columns.getFirst().expression(),
                grammar.expressions.number(dice.between(1, 4)));
    }

    private Rows bounded(Sources.Named target) {
        Scope scope = target.scope(List.of());
        List<SortKey> ordering = new ArrayList<>();
        if (dice.chance(50)) {
            Wish wish = Wish.of(grammar.predicates.comparable(), scope, 1);
            Expr key = grammar.expressions.of(wish);
            if (Expressions.hasColumn(key)) {
                ordering.add(Aggregates.key(dice, key));
            }
        }
        target.identity().orElseThrow().forEach(key -> ordering.add(Aggregates.key(dice, key)));
        Page page = dice.chance(10) ? new Page.All() : new Page.First(new Expr.Parameter((long) dice.below(4), BIGINT));
        return new Rows(target, new Source.Nothing(), filter(scope), ordering, page, scope);
    }

    private Rows joined(Sources.Named target) {
        boolean one = dice.chance(60);
        Sources.Named further =
                one ? grammar.sources.table(dice.one(grammar.tables)) : grammar.sources.of(List.of(), 1);
        Scope both = Scope.of(Commands.both(target.columns(), further.columns()), List.of(), Optional.empty());
        List<Expr> conditions = new ArrayList<>();
        if (one) {
            for (Expr key : further.identity().orElseThrow()) {
                Expr value = grammar.expressions.leaf(new Wish(key.type(), Span.SMALL, target.scope(List.of()), 0));
                conditions.add(new Expr.Comparison(ComparisonOperator.EQUAL, key, value));
            }
        }
        if (!one || dice.chance(40)) {
            conditions.add(grammar.predicates.of(both, dice.one(1, 2)));
        }
        return new Rows(
                target,
                further.source(),
                Expr.all(conditions),
                List.of(),
                new Page.All(),
                one ? both : target.scope(List.of()));
    }
}
