package dev.hysteria.relation;

import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Distinct;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Grouping;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.JoinKind;
import dev.hysteria.ast.Lock;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Repointing;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.SelectList;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import dev.hysteria.error.QueryException;
import dev.hysteria.expression.Expression;
import dev.hysteria.expression.Selectable;
import dev.hysteria.schema.Column;
import dev.hysteria.schema.Constraint;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.TableKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides how the relations of a query are read, and writes those that are joined into its statement: a related row that is one at most, since
 * its table has a key of the columns by which it is found, where the query's rows are rows of its sources.
 */
final class Planner {
    private final Set<String> taken = new HashSet<>();
    private Query statement;

    private Planner(Query statement) {
        this.statement = statement;
        take(statement);
    }

    /**
     * What is run first, and what is made of its rows.
     *
     * @param statement the query, with the columns of joined rows behind its own
     */
    record Plan<R>(Query statement, Level<R> level) {}

    /** {@return the plan of a query} */
    static <R> Plan<R> of(Query query, Selectable<R> selection) {
        Planner planner = new Planner(query);
        Level<R> level = planner.level(selection, 0);
        return new Plan<>(planner.statement, level);
    }

    private <R> Level<R> level(Selectable<R> selection, int first) {
        List<Level.Related<?>> related = new ArrayList<>();
        for (Place place : Place.in(selection)) {
            related.add(related(place, place.lookup(), first));
        }
        return Level.of(selection, first, related);
    }

    private <R> Level.Related<R> related(Place place, Lookup<R, ?> lookup, int first) {
        Optional<String> obstacle = obstacle(lookup);
        if (lookup.strategy().filter(Strategy.JOIN::equals).isPresent() && obstacle.isPresent()) {
            throw QueryException.invalid(
                    "A relation is to be joined, which can't be: " + obstacle.get(),
                    "leave the choice to the planner.");
        }
        if (lookup.strategy().filter(Strategy.KEYS::equals).isPresent()) {
            return new Level.ByKeys<>(place, lookup, "it was said");
        }
        if (obstacle.isPresent() || !(statement instanceof Query.Select select)) {
            return new Level.ByKeys<>(place, lookup, obstacle.orElse(""));
        }
        return joined(place, lookup, first, select);
    }

    // ---- whether it can be joined

    private Optional<String> obstacle(Lookup<?, ?> lookup) {
        if (lookup instanceof RelatedList<?>) {
            return Optional.of("a list, for each of whose rows the row would be repeated");
        }
        if (!(statement instanceof Query.Select select) || !isOfRows(select)) {
            return Optional.of("the query combines, groups or locks rows, or reads no table");
        }
        Matching<?> matching = lookup.matching().get();
        if (!(matching.rows().statement() instanceof Query.Select found)
                || !isOfRows(found)
                || !(found.source() instanceof Source.Table)
                || !found.ordering().isEmpty()
                || !(found.page() instanceof Page.All)
                || !found.windows().isEmpty()
                || found.list().items().stream().anyMatch(item -> holdsCall(item.expression()))) {
            return Optional.of("what is selected of the related row is made of several");
        }
        return isKey(matching.columns())
                ? Optional.empty()
                : Optional.of("the columns by which the row is found are no key of its table: there may be several");
    }

    private static boolean isOfRows(Query.Select select) {
        return select.list().distinct() instanceof Distinct.All
                && select.grouping() instanceof Grouping.None
                && select.lock() instanceof Lock.None
                && !(select.source() instanceof Source.Nothing)
                && select.list().items().stream().noneMatch(item -> holdsAggregate(item.expression()));
    }

    // An aggregate or window function of a query inside is that query's own.
    private static boolean holdsAggregate(Expr expression) {
        boolean[] found = {false};
        var unused = new TreeMapper() {
            @Override
            public Expr expr(Expr node) {
                found[0] |= node instanceof Expr.Aggregate || node instanceof Expr.TextAggregate;
                return Tree.mapChildren(node, this);
            }

            @Override
            public Query query(Query inner) {
                return inner;
            }
        }.expr(expression);
        return found[0];
    }

    private static boolean holdsCall(Expr expression) {
        boolean[] found = {false};
        Tree.visit(expression, node -> found[0] |= node instanceof Expr.Over);
        return found[0];
    }

    private static boolean isKey(List<Expression<?>> columns) {
        Set<Identifier> names = new HashSet<>();
        Optional<Schema<?>> schema = Optional.empty();
        for (Expression<?> expression : columns) {
            if (!(expression instanceof Column<?, ?> column)) {
                return false;
            }
            names.add(column.name());
            schema = Optional.of(column.schema());
        }
        return schema.filter(table -> table.kind() == TableKind.TABLE)
                .filter(table -> keys(table).anyMatch(names::equals))
                .isPresent();
    }

    private static <E> Stream<Set<Identifier>> keys(Schema<E> schema) {
        Stream<List<Column<E, ?>>> columns = Stream.concat(
                schema.primaryKey().stream().map(Constraint.PrimaryKey::columns),
                schema.uniqueKeys().stream().map(Constraint.UniqueKey::columns));
        return columns.map(key -> Set.copyOf(key.stream().map(Column::name).toList()));
    }

    // ---- the statement with what is joined

    private <R> Level.Related<R> joined(Place place, Lookup<R, ?> lookup, int first, Query.Select select) {
        Matching<R> matching = lookup.matching().get();
        Query.Select found = (Query.Select) matching.rows().statement();
        take(found);
        Source.Table table = (Source.Table) found.source();
        Identifier alias = fresh();
        Repointing seen = Repointing.of(
                List.of(table.alias()),
                column -> new Expr.Column(alias, column.name(), column.type(), column.nullability()));
        List<SelectItem> items = new ArrayList<>(select.list().items());
        List<Expr> on = new ArrayList<>();
        for (int i = 0; i < matching.columns().size(); i++) {
            Expr own = items.get(first + place.position() + i).expression();
            Expr column = seen.expr(matching.columns().get(i).ast());
            on.add(new Expr.Comparison(ComparisonOperator.EQUAL, column, own));
        }
        on.add(seen.filter(found.filter()));
        int level = items.size();
        found.list().items().forEach(item -> items.add(named(seen.expr(item.expression()), alias, items.size())));
        int key = items.size();
        items.add(named(seen.expr(matching.columns().getFirst().ast()), alias, key));
        statement = select.withList(new SelectList(select.list().distinct(), items))
                .withSource(new Source.Join(
                        JoinKind.LEFT,
                        select.source(),
                        new Source.Table(table.table(), alias, table.scoping()),
                        Expr.all(on)));
        return new Level.Joined<>(
                place,
                lookup,
                level(matching.rows().selection(), level),
                key,
                "the related row is one at most: it is found by a key");
    }

    private static SelectItem named(Expr value, Identifier alias, int place) {
        return new SelectItem(value, Identifier.of(alias.text() + "_" + place));
    }

    private Identifier fresh() {
        String name = "related";
        for (int copy = 2; !taken.add(name); copy++) {
            name = "related_" + copy;
        }
        return Identifier.of(name);
    }

    private void take(Statement of) {
        Tree.visit(of, node -> {
            if (node instanceof Source source) {
                source.aliases().stream()
                        .map(alias -> alias.text().toLowerCase(Locale.ROOT))
                        .forEach(taken::add);
            }
        });
    }
}
