package dev.hysteria.interpret;

import dev.hysteria.ast.Distinct;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Grouping;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Lock;
import dev.hysteria.ast.NullOrder;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.SetOperator;
import dev.hysteria.ast.SortKey;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Queries as text. */
final class QueryInterpreter {

    private final Renderer renderer;
    private final SqlWriter out;
    private final SourceInterpreter sources;
    private final PageInterpreter pages;
    private final HintInterpreter hints;
    private final WithInterpreter withs;
    private final LockInterpreter locks;
    private int depth;

    QueryInterpreter(Renderer renderer) {
        this.renderer = renderer;
        this.out = renderer.out;
        this.sources = new SourceInterpreter(renderer);
        this.pages = new PageInterpreter(renderer);
        this.hints = new HintInterpreter(renderer);
        this.withs = new WithInterpreter(renderer, sources, hints);
        this.locks = new LockInterpreter(renderer);
    }

    /** Writes the query of a whole statement. */
    void write(Query query) {
        query(query);
        finish();
    }

    /** Writes what a whole statement ends with because of a query in it. */
    void finish() {
        if (withs.needsBound()) {
            out.sql(" OPTION (MAXRECURSION 0)");
        }
    }

    /** Writes the query of a view. Its ordering is left out where nothing can depend on it. */
    void kept(Query query) {
        inside(withoutIdleOrdering(query));
        if (withs.needsBound()) {
            throw renderer.refusal(
                    "a recursive common table expression in a view", "Query it instead of making a view of it.");
        }
    }

    /** Writes a query in parentheses. Its ordering is left out where nothing can depend on it. */
    void nested(Query query) {
        if (query instanceof Query.With && withs.leads()) {
            throw renderer.refusal(
                    "a common table expression inside a query", "Name it at the outermost query of the statement.");
        }
        out.sql("(");
        inside(withoutIdleOrdering(query));
        out.sql(")");
    }

    /** Writes a query in parentheses that is run once for each row of the sources before it. */
    void lateral(Query query) {
        hints.lateral(() -> nested(query));
    }

    /** Writes a query whose columns another query reads. */
    private void inside(Query query) {
        depth++;
        query(query);
        depth--;
    }

    private static Query withoutIdleOrdering(Query query) {
        return switch (query) {
            case Query.Select(
                    var list,
                    var source,
                    var filter,
                    var grouping,
                    var windows,
                    var ordering,
                    var page,
                    var lock)
            when page instanceof Page.All && !(list.distinct() instanceof Distinct.On) ->
                new Query.Select(list, source, filter, grouping, windows, List.of(), page, lock);
            case Query.SetOperation(var operator, var left, var right, var ordering, var page)
            when page instanceof Page.All -> new Query.SetOperation(operator, left, right, List.of(), page);
            case Query.Select other -> other;
            case Query.SetOperation other -> other;
            case Query.With other -> other;
        };
    }

    void query(Query query) {
        switch (query) {
            case Query.Select select -> select(select);
            case Query.SetOperation operation -> setOperation(operation);
            case Query.With with -> {
                withs.write(with);
                query(with.body());
            }
        }
    }

    /** Writes the WITH clause of an insert's query where it must come before the command. */
    Query leading(Query query) {
        return withs.leading(query);
    }

    // ---- SELECT

    private void select(Query.Select select) {
        Set<Expr> around = renderer.expressions.groupedBy(keys(select.grouping()));
        selectOnly(select);
        renderer.expressions.groupedBy(around);
    }

    private static Set<Expr> keys(Grouping grouping) {
        return switch (grouping) {
            case Grouping.None none -> Set.of();
            case Grouping.Whole whole -> Set.of();
            case Grouping.By by -> Set.copyOf(by.keys());
            case Grouping.Sets sets ->
                sets.sets().stream().flatMap(List::stream).collect(Collectors.toSet());
            case Grouping.Rollup rollup -> Set.copyOf(rollup.keys());
            case Grouping.Cube cube -> Set.copyOf(cube.keys());
        };
    }

    private void selectOnly(Query.Select select) {
        out.sql("SELECT ");
        hints.write(select);
        distinct(select.list().distinct());
        pages.beforeItems(select.page());
        boolean sorted =
                depth > 0 || !select.ordering().isEmpty() || !(select.list().distinct() instanceof Distinct.All);
        out.list(select.list().items(), ", ", sorted ? this::sortedItem : this::item);
        sources.from(select.source(), select.lock());
        where(select.filter(), new TextIndexSearch(renderer).beside(select.filter(), select.source()));
        grouping(select.grouping());
        if (!select.windows().isEmpty()) {
            out.sql(" WINDOW ").list(select.windows(), ", ", renderer.expressions::window);
        }
        boolean distinct = !(select.list().distinct() instanceof Distinct.All);
        ordering(select.ordering());
        pages.write(select.page(), !select.ordering().isEmpty(), distinct);
        locks.write(select);
    }

    /** Writes the page of a command. */
    void page(Page page) {
        pages.write(page, true, false);
    }

    private void distinct(Distinct distinct) {
        switch (distinct) {
            case Distinct.All all -> {}
            case Distinct.Rows rows -> out.sql("DISTINCT ");
            case Distinct.On(List<Expr> keys) ->
                out.sql("DISTINCT ON (")
                        .list(keys, ", ", renderer.collations::ordered)
                        .sql(") ");
        }
    }

    void items(List<SelectItem> items) {
        out.list(items, ", ", this::item);
    }

    private void item(SelectItem item) {
        renderer.expressions.write(item.expression());
        name(item);
    }

    /** Writes an item that rows may be sorted by, here or where another query reads it. */
    private void sortedItem(SelectItem item) {
        renderer.collations.ordered(item.expression());
        name(item);
    }

    private void name(SelectItem item) {
        if (!(item.expression() instanceof Expr.Column column && column.name().equals(item.name()))) {
            out.sql(" AS ").identifier(item.name());
        }
    }

    void where(Expr filter) {
        where(filter, List.of());
    }

    /** Writes a filter and, beside it, what indexes answer. */
    void where(Expr filter, List<Runnable> answers) {
        if (!(filter instanceof Expr.True)) {
            out.sql(" WHERE ");
            renderer.expressions.atLeast(filter, answers.isEmpty() ? Precedence.OR : Precedence.AND);
            answers.forEach(answer -> {
                out.sql(" AND ");
                answer.run();
            });
        }
    }

    private void grouping(Grouping grouping) {
        switch (grouping) {
            case Grouping.None none -> {}
            case Grouping.Whole(Expr having) -> having(having);
            case Grouping.By(List<Expr> keys, Expr having) -> {
                out.sql(" GROUP BY ").list(keys, ", ", renderer.expressions::write);
                having(having);
            }
            case Grouping.Sets(List<List<Expr>> sets, Expr having) -> {
                requireGroupingSets();
                out.sql(" GROUP BY GROUPING SETS (")
                        .list(sets, ", ", set -> groupingKeys("(", set))
                        .sql(")");
                having(having);
            }
            case Grouping.Rollup(List<Expr> keys, Expr having) -> {
                requireGroupingSets();
                groupingKeys(" GROUP BY ROLLUP (", keys);
                having(having);
            }
            case Grouping.Cube(List<Expr> keys, Expr having) -> {
                requireGroupingSets();
                groupingKeys(" GROUP BY CUBE (", keys);
                having(having);
            }
        }
    }

    private void groupingKeys(String open, List<Expr> keys) {
        out.sql(open).list(keys, ", ", renderer.expressions::write).sql(")");
    }

    private void requireGroupingSets() {
        switch (renderer.traits.group().groupingSets()) {
            case CLAUSES -> {}
            case NONE ->
                throw renderer.refusal("grouping sets", "The dialect lacks the rewrite that unites several queries.");
        }
    }

    private void having(Expr having) {
        if (!(having instanceof Expr.True)) {
            out.sql(" HAVING ");
            renderer.expressions.write(having);
        }
    }

    void ordering(List<SortKey> ordering) {
        if (!ordering.isEmpty()) {
            out.sql(" ORDER BY ");
            keys(ordering);
        }
    }

    void keys(List<SortKey> keys) {
        out.list(keys, ", ", this::key);
    }

    private void key(SortKey key) {
        renderer.collations.ordered(key.expression());
        boolean ascending = switch (key.direction()) {
            case ASCENDING -> true;
            case DESCENDING -> false;
        };
        out.sql(ascending ? "" : " DESC");
        boolean nullsLast = key.nulls() == NullOrder.LAST;
        String said = nullsLast ? " NULLS LAST" : " NULLS FIRST";
        switch (renderer.traits.select().nullOrdering()) {
            case LARGEST_OR_SAID -> out.sql(nullsLast == ascending ? "" : said);
            case SMALLEST_OR_SAID -> out.sql(nullsLast == ascending ? said : "");
            case SMALLEST -> {}
        }
    }

    // ---- set operations

    private void setOperation(Query.SetOperation operation) {
        if (pages.cutsOutside(operation.page())) {
            out.sql("SELECT ");
            pages.beforeItems(operation.page());
            out.sql("* FROM ");
            nested(new Query.SetOperation(
                    operation.operator(), operation.left(), operation.right(), List.of(), new Page.All()));
            sources.alias(Identifier.of("united"));
            ordering(operation.ordering());
            return;
        }
        arm(operation.left(), operation.operator(), Side.LEFT);
        out.sql(word(operation.operator()));
        arm(operation.right(), operation.operator(), Side.RIGHT);
        ordering(operation.ordering());
        pages.write(operation.page(), !operation.ordering().isEmpty(), true);
    }

    private enum Side {
        LEFT,
        RIGHT
    }

    private String word(SetOperator operator) {
        var forms = renderer.traits.select().sets();
        boolean all = switch (forms) {
            case COMPLETE -> true;
            case ALL_WITH_UNION_ONLY, ALL_WITH_UNION_ONLY_AND_MINUS -> false;
        };
        String except = switch (forms) {
            case COMPLETE, ALL_WITH_UNION_ONLY -> " EXCEPT ";
            case ALL_WITH_UNION_ONLY_AND_MINUS -> " MINUS ";
        };
        return switch (operator) {
            case UNION -> " UNION ";
            case UNION_ALL -> " UNION ALL ";
            case INTERSECT -> " INTERSECT ";
            case INTERSECT_ALL -> requireAll(all, "INTERSECT ALL");
            case EXCEPT -> except;
            case EXCEPT_ALL -> requireAll(all, "EXCEPT ALL");
        };
    }

    private String requireAll(boolean all, String operator) {
        if (!all) {
            throw renderer.refusal(operator, "The dialect lacks the rewrite that numbers duplicates.");
        }
        return " " + operator + " ";
    }

    private void arm(Query arm, SetOperator operator, Side side) {
        boolean bare = switch (arm) {
            case Query.Select select ->
                select.page() instanceof Page.All
                        && select.lock() instanceof Lock.None
                        && !(select.list().distinct() instanceof Distinct.On);
            case Query.SetOperation inner ->
                side == Side.LEFT && inner.operator() == operator && inner.page() instanceof Page.All;
            case Query.With with -> false;
        };
        if (bare) {
            inside(withoutIdleOrdering(arm));
            return;
        }
        if (arm instanceof Query.Select select && select.lock() instanceof Lock.Rows) {
            throw renderer.refusal(
                    "row locks in an operand of a set operation", "Lock the rows in a query of their own.");
        }
        if (!(arm instanceof Query.Select)) {
            sources.requireSeen(OuterSources.of(arm));
        }
        boolean parentheses = switch (renderer.traits.select().setArms()) {
            case PARENTHESES -> true;
            case PARENTHESES_BUT_FOR_WITH -> !(arm instanceof Query.With);
            case PARENTHESES_BUT_FOR_SETS -> !(arm instanceof Query.SetOperation);
            case SUB_SELECT -> false;
        };
        if (parentheses) {
            nested(arm);
        } else {
            out.sql("SELECT * FROM ");
            nested(arm);
            sources.alias(Identifier.of("arm"));
        }
    }
}
