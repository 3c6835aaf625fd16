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
import dev.hysteria.ast.Scoping;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.SelectList;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.TableName;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import dev.hysteria.error.QueryException;
import dev.hysteria.expression.Expression;
import dev.hysteria.expression.Related;
import dev.hysteria.expression.Selectable;
import dev.hysteria.schema.Column;
import dev.hysteria.schema.Constraint;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.TableKind;
import dev.hysteria.type.LogicalType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides how the relations of a query are read, and writes those that are joined into its statement: a related row that is one at most, since
 * its table has a key of the columns by which it is found, where the query's rows are rows of its sources.
 */
final class Planner {
    private final Set<String> taken = new HashSet<>();
    private final List<Identifier> own;
    private Query statement;

    private Planner(Query statement) {
        this.statement = statement;
        this.own = statement.items().stream().map(SelectItem::name).toList();
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
        if (lookup.strategy().filter(Strategy.AGGREGATE::equals).isPresent()) {
            return aggregated(place, lookup, first);
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

    // ---- the statement with what is aggregated

    private <R> Level.Related<R> aggregated(Place place, Lookup<R, ?> lookup, int first) {
        Matching<R> matching = lookup.matching().get();
        if (!(statement instanceof Query.Select select) || !isOfRows(select)) {
            throw notAggregated("the query combines, groups or locks rows, or reads no table");
        }
        if (!(matching.rows().statement() instanceof Query.Select found)
                || !isOfRows(found)
                || !(found.page() instanceof Page.All)
                || !lookup.share().isAll()
                || Related.isIn(matching.rows().selection())) {
            throw notAggregated("the related rows are grouped, cut, or selected with relations of their own");
        }
        List<LogicalType> types = found.list().items().stream()
                .map(item -> item.expression().type())
                .toList();
        types.stream().filter(type -> !RowText.isWritten(type)).findFirst().ifPresent(type -> {
            throw notAggregated("a value of type " + type.described() + " is not written as text without loss");
        });
        take(found);
        Map<Identifier, Identifier> names = new HashMap<>();
        found.source().aliases().forEach(alias -> names.put(alias, fresh()));
        Query.Select seen = renamed(found, names);
        List<SelectItem> items = new ArrayList<>(select.list().items());
        List<Expr> on = new ArrayList<>();
        for (int i = 0; i < matching.columns().size(); i++) {
            Expr own = items.get(first + place.position() + i).expression();
            Expr column = repointed(names).expr(matching.columns().get(i).ast());
            on.add(new Expr.Comparison(ComparisonOperator.EQUAL, column, own));
        }
        on.add(seen.filter());
        Expr rows = new Expr.TextAggregate(
                RowText.of(
                        seen.list().items().stream().map(SelectItem::expression).toList()),
                RowText.ROWS,
                seen.ordering(),
                new Expr.True());
        Query.Select text = Query.Select.of(List.of(new SelectItem(rows, Identifier.of("found"))), seen.source())
                .withFilter(Expr.all(on))
                .withGrouping(new Grouping.Whole(new Expr.True()));
        int column = items.size();
        items.add(named(new Expr.Scalar(text), names.values().iterator().next(), column));
        statement = select.withList(new SelectList(select.list().distinct(), items));
        return new Level.Aggregated<>(
                place, lookup, matching.rows().selection().reader(0), column, types, "it was said");
    }

    private static QueryException notAggregated(String because) {
        return QueryException.invalid(
                "A relation is to be aggregated, which can't be: " + because, "leave the choice to the planner.");
    }

    private static Repointing repointed(Map<Identifier, Identifier> names) {
        return Repointing.of(names.keySet(), column -> {
            Identifier name = Objects.requireNonNull(names.get(column.source()));
            return new Expr.Column(name, column.name(), column.type(), column.nullability());
        });
    }

    /** {@return the query, whose sources have other names} */
    private static Query.Select renamed(Query.Select found, Map<Identifier, Identifier> names) {
        Query.Select repointed = (Query.Select) Tree.mapChildren(found, repointed(names));
        return repointed.withSource(renamed(repointed.source(), names));
    }

    private static Source renamed(Source source, Map<Identifier, Identifier> names) {
        return switch (source) {
            case Source.Table(TableName table, Identifier alias, Scoping scoping) ->
                new Source.Table(table, Objects.requireNonNull(names.get(alias)), scoping);
            case Source.Join(JoinKind kind, Source left, Source right, Expr condition) ->
                new Source.Join(kind, renamed(left, names), renamed(right, names), condition);
            case Source.CrossJoin(Source left, Source right) ->
                new Source.CrossJoin(renamed(left, names), renamed(right, names));
            case Source.Nothing other -> throw notAggregated("it reads no table");
            case Source.Common other -> throw notAggregated("it reads a common table");
            case Source.Derived other -> throw notAggregated("it reads a sub-query");
            case Source.Lateral other -> throw notAggregated("it reads a sub-query");
            case Source.Values other -> throw notAggregated("it reads values");
        };
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
        for (int copy = 2; beginsColumn(name) || !taken.add(name); copy++) {
            name = "related_" + copy;
        }
        return Identifier.of(name);
    }

    /** {@return whether a column of the query's own has a name that one of the source's could have} */
    private boolean beginsColumn(String name) {
        return own.stream()
                .anyMatch(column -> column.text().toLowerCase(Locale.ROOT).startsWith(name + "_"));
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
