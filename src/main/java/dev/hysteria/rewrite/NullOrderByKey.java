package dev.hysteria.rewrite;

import dev.hysteria.ast.Command;
import dev.hysteria.ast.Distinct;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Lookups;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.SortKey;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import dev.hysteria.ast.Window;
import java.util.List;

/**
 * Puts nulls in their place by a key of their own, where nulls sort as the smallest value and nothing else can be said: takes {@code x ASC
 * NULLS LAST} and {@code x DESC NULLS FIRST}, gives {@code CASE WHEN x IS NULL THEN 1 ELSE 0 END ASC, x ASC} and both {@code DESC}.
 *
 * <p>The first key parts nulls from values and is constant within each part, where {@code x} alone decides as before; rows are peers when
 * they were. Other keys need none, nor do those that are never null. A set operation or DISTINCT, which sorts by its columns alone, becomes
 * a derived table and is sorted outside. Inside an aggregate every key that can be null gets one. A frame at a distance in values allows one key only: its negative is sorted the other way round. A column
 * of the queries around sorts nothing: its key is left out.
 *
 * <p>To be listed after the rewrites that make orderings ({@link DistinctOnByWindow}, {@link LimitedWriteByKey}).
 */
public record NullOrderByKey(Times times) implements Rewrite {

    /** How a window's rows are sorted by times of day. */
    public enum Times {
        /** As by other values. */
        AS_OTHERS,
        /** Nulls by a key of their own, wherever they are: without it a null and a value are peers. */
        APART
    }

    @Override
    public Statement apply(Statement statement) {
        return new Scope(times, Nullness.nothing(), FreshNames.of(statement)).statement(statement);
    }

    private record Scope(Times times, Nullness nullness, FreshNames names) implements TreeMapper {
        @Override
        public Expr expr(Expr expression) {
            return names.once(expression, nullness, this::keyed);
        }

        private Expr keyed(Expr expression) {
            Expr mapped = Tree.mapChildren(expression, this);
            if (mapped instanceof Expr.Over(Expr function, Window.Definition window)) {
                return new Expr.Over(function, keys().within(window));
            }
            return mapped instanceof Expr.TextAggregate(Expr text, String separator, List<SortKey> order, Expr filter)
                    ? new Expr.TextAggregate(text, separator, keys().withinAggregate(order), filter)
                    : mapped;
        }

        @Override
        public Query query(Query query) {
            if (query instanceof Query.Select select) {
                var inside = new Scope(times, nullness.inside(select), names);
                return inside.ordered((Query.Select) Tree.mapChildren(select, inside));
            }
            Query mapped = Tree.mapChildren(query, this);
            return mapped instanceof Query.SetOperation operation ? ordered(operation) : mapped;
        }

        @Override
        public Command command(Command command) {
            var inside = new Scope(times, nullness.inside(command), names);
            return inside.ordered(Tree.mapChildren(command, inside));
        }

        private Query ordered(Query.Select given) {
            Query.Select select = given.withOrdering(given.ordering().stream()
                    .filter(key -> !isOfOutside(key, given))
                    .toList());
            List<SelectItem> items = select.list().items();
            boolean named = keys().areNeeded(select.ordering(), items)
                    || select.ordering().stream().anyMatch(key -> Lookups.areIn(key.expression()));
            if (select.list().distinct() instanceof Distinct.Rows && named) {
                Query unordered = select.withOrdering(List.of()).withPage(new Page.All());
                return outside(unordered, select.ordering(), select.page());
            }
            List<Window.Named> windows = select.windows().stream()
                    .map(window -> new Window.Named(window.name(), keys().within(window.definition())))
                    .toList();
            return select.withWindows(windows).withOrdering(keys().within(select.ordering(), items));
        }

        /** Whether a key is a column of the queries around, the same for all rows: a database does not find it by the name of its item. */
        private static boolean isOfOutside(SortKey key, Query.Select select) {
            Expr sorted = NullKeys.item(key, select.list().items())
                    .map(SelectItem::expression)
                    .orElse(key.expression());
            return sorted instanceof Expr.Column column
                    && !select.source().aliases().contains(column.source())
                    && !(select.list().distinct() instanceof Distinct.On);
        }

        private Query ordered(Query.SetOperation operation) {
            Query unordered = operation.withOrdering(List.of()).withPage(new Page.All());
            return operation.ordering().stream().allMatch(NullKeys::isNative)
                    ? operation
                    : outside(unordered, operation.ordering(), operation.page());
        }

        private Query outside(Query unordered, List<SortKey> ordering, Page page) {
            var table = new Wrapped(unordered, names.like("unsorted"));
            List<SortKey> outer = ordering.stream()
                    .map(key -> new SortKey(
                            NullKeys.item(key, unordered.items())
                                    .<Expr>map(table::column)
                                    .orElse(key.expression()),
                            key.direction(),
                            key.nulls()))
                    .toList();
            return table.select().withOrdering(keys().within(outer, List.of())).withPage(page);
        }

        private Command ordered(Command command) {
            return switch (command) {
                case Command.Insert insert -> insert;
                case Command.Update(var target, var values, var from, var filter, var order, var page, var items) ->
                    new Command.Update(target, values, from, filter, keys().within(order, List.of()), page, items);
                case Command.Delete(var target, var using, var filter, var order, var page, var items) ->
                    new Command.Delete(target, using, filter, keys().within(order, List.of()), page, items);
                case Command.Truncate truncate -> truncate;
            };
        }

        private NullKeys keys() {
            return new NullKeys(nullness, times);
        }
    }
}
