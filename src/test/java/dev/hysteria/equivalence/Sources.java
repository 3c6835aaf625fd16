package dev.hysteria.equivalence;

import static dev.hysteria.equivalence.Expressions.INT;

import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.JoinKind;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.Source;
import dev.hysteria.type.LogicalType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes what FROM names. */
final class Sources {
    private final Grammar grammar;
    private final Dice dice;
    private final List<Common> commons = new ArrayList<>();

    Sources(Grammar grammar) {
        this.grammar = grammar;
        this.dice = grammar.dice;
    }

    /** A source, its columns, and what tells its rows apart. */
    record Named(Source source, List<Scope.Leaf> columns, Optional<List<Expr>> identity) {

        Scope scope(List<Scope.Leaf> outer) {
            return Scope.of(columns, outer, identity);
        }
    }

    /** A common table that is in scope. */
    record Common(Identifier name, Query query) {}

    List<Common> commons() {
        return commons;
    }

    /** {@return one source, or two or three that are joined} */
    Named of(List<Scope.Leaf> outer, int depth) {
        Named first = leaf(outer, depth);
        int joins = depth <= 0 ? 0 : dice.one(0, 0, 0, 1, 1, 2);
        for (int i = 0; i < joins; i++) {
            first = join(first, outer, depth - 1);
        }
        return first;
    }

    private Named leaf(List<Scope.Leaf> outer, int depth) {
        if (depth >= 1 && dice.chance(12)) {
            Query query = grammar.queries.derived(List.of(), depth - 1);
            return columns(new Source.Derived(query, grammar.name("d")), query.items());
        }
        if (!commons.isEmpty() && dice.chance(60)) {
            Common common = dice.one(commons);
            return columns(
                    new Source.Common(common.name(), grammar.name("c")),
                    common.query().items());
        }
        return dice.chance(5)
                ? values()
                : table(dice.chance(6) ? Objects.view(grammar.tables.getFirst()) : dice.one(grammar.tables));
    }

    Named table(Table table) {
        Identifier alias = grammar.name(dice.chance(90) ? "a" : Design.hostileAlias(grammar.tables));
        return table(table, alias);
    }

    Named table(Table table, Identifier alias) {
        List<Scope.Leaf> columns = table.columns().stream()
                .map(column -> new Scope.Leaf(column.of(alias), column.span()))
                .toList();
        List<Expr> key = table.keyColumns().stream()
                .<Expr>map(column -> column.of(alias))
                .toList();
        return new Named(table.as(alias), columns, Optional.of(key));
    }

    private static Named columns(Source source, List<SelectItem> items) {
        Identifier name = source.aliases().getFirst();
        List<Scope.Leaf> columns = items.stream()
                .map(item -> new Scope.Leaf(
                        new Expr.Column(
                                name,
                                item.name(),
                                item.expression().type(),
                                Expressions.nullability(item.expression())),
                        Span.ANY))
                .toList();
        return new Named(source, columns, identity(columns));
    }

    private static Optional<List<Expr>> identity(List<Scope.Leaf> columns) {
        List<Expr> all = columns.stream().map(Scope.Leaf::expression).toList();
        return all.stream().allMatch(column -> TypeFamily.of(column.type()).isComparable())
                ? Optional.of(all)
                : Optional.empty();
    }

    private Named values() {
        Identifier alias = grammar.name("v");
        List<LogicalType> types = dice.some(1, 2, grammar.predicates::comparable);
        List<Identifier> names = new ArrayList<>();
        types.forEach(type -> names.add(grammar.name("n")));
        List<List<Expr>> rows = dice.some(
                1,
                3,
                () -> types.stream()
                        .map(type -> grammar.expressions.value(type, Span.ANY))
                        .toList());
        List<Scope.Leaf> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            LogicalType type = rows.getFirst().get(i).type();
            columns.add(new Scope.Leaf(new Expr.Column(alias, names.get(i), type, Nullability.NULLABLE), Span.ANY));
        }
        return new Named(new Source.Values(rows, alias, names), columns, identity(columns));
    }

    private Named join(Named left, List<Scope.Leaf> outer, int depth) {
        if (dice.chance(8)) {
            return lateral(left, depth);
        }
        Named right = leaf(outer, depth);
        List<Scope.Leaf> columns = both(left.columns(), right.columns());
        Optional<List<Expr>> identity =
                left.identity().flatMap(one -> right.identity().map(other -> both(one, other)));
        if (dice.chance(15)) {
            return new Named(new Source.CrossJoin(left.source(), right.source()), columns, identity);
        }
        Source joined = new Source.Join(
                dice.one(JoinKind.class),
                left.source(),
                right.source(),
                condition(left, right, Scope.of(columns, List.of(), Optional.empty())));
        return new Named(joined, columns, identity);
    }

    private Named lateral(Named left, int depth) {
        Query query = grammar.queries.derived(left.columns(), depth);
        Named right = columns(new Source.Lateral(query, grammar.name("l")), query.items());
        Source joined = dice.chance(50)
                ? new Source.CrossJoin(left.source(), right.source())
                : new Source.Join(
                        dice.one(JoinKind.INNER, JoinKind.LEFT), left.source(), right.source(), new Expr.True());
        return new Named(
                joined,
                both(left.columns(), right.columns()),
                left.identity().flatMap(one -> right.identity().map(other -> both(one, other))));
    }

    private Expr condition(Named left, Named right, Scope scope) {
        if (dice.chance(30)) {
            return grammar.predicates.of(scope, 1);
        }
        LogicalType type = dice.chance(70) ? INT : grammar.predicates.comparable();
        Wish wish = Wish.of(type, Scope.of(left.columns(), List.of(), Optional.empty()), 0);
        Wish other = Wish.of(type, Scope.of(right.columns(), List.of(), Optional.empty()), 0);
        Expr equal = new Expr.Comparison(
                ComparisonOperator.EQUAL, grammar.expressions.leaf(wish), grammar.expressions.leaf(other));
        return dice.chance(80) ? equal : Expr.all(List.of(equal, grammar.predicates.of(scope, 1)));
    }

    private static <T> List<T> both(List<T> left, List<T> right) {
        return Stream.concat(left.stream(), right.stream()).toList();
    }
}
