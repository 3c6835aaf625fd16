package dev.hysteria.equivalence;

import dev.hysteria.ast.Command;
import dev.hysteria.ast.CommonTable;
import dev.hysteria.ast.Distinct;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Grouping;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Lock;
import dev.hysteria.ast.Node;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Recursion;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.SelectList;
import dev.hysteria.ast.SortKey;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import dev.hysteria.ast.Window;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;

/** Statements that are a little simpler than another, and as well typed. */
final class Simpler {

    private Simpler() {}

    /** {@return simpler statements, the much simpler first} */
    static Stream<Statement> than(Statement statement) {
        return Stream.of(commands(statement), queries(statement), selects(statement), expressions(statement))
                .flatMap(candidates -> candidates)
                .filter(simpler -> !simpler.equals(statement))
                .filter(Simpler::isResolved)
                .filter(simpler -> recursions(statement).containsAll(recursions(simpler)));
    }

    /** A recursion stays as it is, since a simpler one may have no end. */
    private static Set<List<CommonTable>> recursions(Statement statement) {
        Set<List<CommonTable>> recursions = new HashSet<>();
        Tree.visit(statement, node -> {
            if (node instanceof Query.With(Recursion recursion, List<CommonTable> tables, Query body)
                    && recursion == Recursion.RECURSIVE) {
                recursions.add(tables);
            }
        });
        return recursions;
    }

    /** {@return how many nodes a statement has} */
    static int size(Statement statement) {
        List<Node> nodes = new ArrayList<>();
        Tree.visit(statement, nodes::add);
        return nodes.size() * 10 + statement.toString().length() / 50;
    }

    private static Stream<Statement> commands(Statement statement) {
        return statement instanceof Command command
                ? SimplerCommands.than(command).map(simpler -> simpler)
                : Stream.of();
    }

    // ---- a query for another

    private static Stream<Statement> queries(Statement statement) {
        List<Statement> inner = new ArrayList<>();
        Tree.visit(statement, node -> {
            if (node instanceof Query query) {
                inner.add(query);
            }
        });
        return statement instanceof Query ? inner.stream() : Stream.of();
    }

    /** Everything that is named is there, and window functions have their windows. */
    private static boolean isResolved(Statement statement) {
        Set<Identifier> defined = new HashSet<>();
        Set<Identifier> used = new HashSet<>();
        Set<Identifier> tables = new HashSet<>();
        Set<Identifier> read = new HashSet<>();
        AtomicInteger withoutWindow = new AtomicInteger();
        Tree.visit(statement, node -> {
            switch (node) {
                case Expr.WindowCall call -> withoutWindow.incrementAndGet();
                case Command.Insert insert -> defined.add(insert.target().alias());
                case Command.Update update -> defined.add(update.target().alias());
                case Command.Delete delete -> defined.add(delete.target().alias());
                case Source source -> defined.addAll(source.aliases());
                case Query.With with -> with.tables().forEach(table -> tables.add(table.name()));
                case Expr.Column column -> used.add(column.source());
                case Expr.Output output -> used.add(output.name());
                case Expr.Over(Expr function, Window.Reference(Identifier name)) -> used.add(name);
                default -> {}
            }
            if (node instanceof Expr.Over over && over.function() instanceof Expr.WindowCall) {
                withoutWindow.decrementAndGet();
            }
            if (node instanceof Source.Common common) {
                read.add(common.name());
            }
            if (node instanceof Query.Select select) {
                select.list().items().forEach(item -> defined.add(item.name()));
                select.windows().forEach(window -> defined.add(window.name()));
            }
        });
        return withoutWindow.get() == 0 && defined.containsAll(used) && tables.containsAll(read);
    }

    // ---- clauses

    private static Stream<Statement> selects(Statement statement) {
        List<Query.Select> selects = new ArrayList<>();
        Set<Query> values = new HashSet<>();
        Tree.visit(statement, node -> {
            if (node instanceof Expr.Scalar(Query query)) {
                values.add(query);
            }
            if (node instanceof Query.Select select) {
                selects.add(select);
            }
        });
        Stream<Statement> clauses = selects.stream()
                .flatMap(select -> clauses(select, values).map(simpler -> replaced(statement, select, simpler)));
        return statement instanceof Query.Select outermost ? Stream.concat(items(outermost), clauses) : clauses;
    }

    /** @param values the queries that must not return more than one row */
    private static Stream<Query.Select> clauses(Query.Select select, Set<Query> values) {
        List<Query.Select> simpler = new ArrayList<>();
        simpler.add(select.withFilter(new Expr.True()));
        simpler.add(select.withGrouping(withoutHaving(select.grouping())));
        if (!values.contains(select)) {
            simpler.add(select.withPage(new Page.All()));
        }
        simpler.add(select.withWindows(List.of()));
        if (select.lock() instanceof Lock.Rows) {
            simpler.add(Query.Select.of(select.list().items(), select.source()).withFilter(select.filter()));
        }
        if (!(select.list().distinct() instanceof Distinct.On)) {
            simpler.add(select.withList(
                    new SelectList(new Distinct.All(), select.list().items())));
            if (select.page() instanceof Page.All) {
                simpler.add(select.withOrdering(List.of()));
            }
        }
        switch (select.source()) {
            case Source.Join join -> {
                simpler.add(select.withSource(join.left()));
                simpler.add(select.withSource(join.right()));
                simpler.add(select.withSource(new Source.CrossJoin(join.left(), join.right())));
            }
            case Source.CrossJoin join -> {
                simpler.add(select.withSource(join.left()));
                simpler.add(select.withSource(join.right()));
            }
            default -> {}
        }
        return simpler.stream();
    }

    private static Grouping withoutHaving(Grouping grouping) {
        return switch (grouping) {
            case Grouping.None none -> none;
            case Grouping.Whole whole -> new Grouping.Whole(new Expr.True());
            case Grouping.By(List<Expr> keys, Expr having) -> new Grouping.By(keys, new Expr.True());
            case Grouping.Sets(List<List<Expr>> sets, Expr having) -> new Grouping.Sets(sets, new Expr.True());
            case Grouping.Rollup(List<Expr> keys, Expr having) -> new Grouping.Rollup(keys, new Expr.True());
            case Grouping.Cube(List<Expr> keys, Expr having) -> new Grouping.Cube(keys, new Expr.True());
        };
    }

    /** Fewer columns of the result, and none of the keys that name them. */
    private static Stream<Statement> items(Query.Select select) {
        List<SelectItem> items = select.list().items();
        return items.size() == 1
                ? Stream.of()
                : items.stream().map(gone -> {
                    List<SelectItem> left =
                            items.stream().filter(item -> item != gone).toList();
                    List<SortKey> keys = select.ordering().stream()
                            .filter(key -> !(key.expression() instanceof Expr.Output output
                                    && output.name().equals(gone.name())))
                            .toList();
                    return select.withList(new SelectList(select.list().distinct(), left))
                            .withOrdering(keys);
                });
    }

    private static Statement replaced(Statement statement, Query.Select select, Query.Select by) {
        return new TreeMapper() {
            @Override
            public Query query(Query query) {
                return query.equals(select) ? by : Tree.mapChildren(query, this);
            }
        }.statement(statement);
    }

    // ---- expressions

    /** An expression is replaced wherever it stands, so that keys and what is made of them still match. */
    private static Stream<Statement> expressions(Statement statement) {
        Set<Expr> keys = new HashSet<>();
        Set<Expr> all = new LinkedHashSet<>();
        Set<Expr> calls = new HashSet<>();
        Tree.visit(statement, node -> {
            switch (node) {
                case Query.Select select -> keys(select).forEach(key -> Tree.visit(key, part -> addTo(keys, part)));
                case Expr.Over(Expr function, Window.Definition window) ->
                    Stream.concat(
                                    window.partition().stream(),
                                    window.ordering().stream().map(SortKey::expression))
                            .forEach(key -> Tree.visit(key, part -> addTo(keys, part)));
                default -> {}
            }
            if (node instanceof Expr.Over over) {
                calls.add(over.function());
            }
            addTo(all, node);
        });
        all.removeIf(expression -> expression instanceof Expr.Row || calls.contains(expression));
        return all.stream()
                .flatMap(expression -> simpler(expression)
                        .filter(simpler -> !keys.contains(expression) || Expressions.hasColumn(simpler))
                        .map(simpler -> replaced(statement, expression, simpler)));
    }

    private static void addTo(Set<Expr> expressions, Node node) {
        if (node instanceof Expr expression) {
            expressions.add(expression);
        }
    }

    private static Stream<Expr> keys(Query.Select select) {
        Stream<Expr> grouped = switch (select.grouping()) {
            case Grouping.None none -> Stream.of();
            case Grouping.Whole whole -> Stream.of();
            case Grouping.By by -> by.keys().stream();
            case Grouping.Sets sets -> sets.sets().stream().flatMap(List::stream);
            case Grouping.Rollup rollup -> rollup.keys().stream();
            case Grouping.Cube cube -> cube.keys().stream();
        };
        Stream<Expr> distinct = select.list().distinct() instanceof Distinct.On on ? on.keys().stream() : Stream.of();
        return Stream.of(grouped, distinct, select.ordering().stream().map(SortKey::expression))
                .flatMap(Function.identity());
    }

    private static Stream<Expr> simpler(Expr expression) {
        List<Expr> simpler = new ArrayList<>();
        var unused = Tree.mapChildren(expression, new TreeMapper() {
            @Override
            public Expr expr(Expr child) {
                if (!(expression instanceof Expr.Aggregate) && child.type().equals(expression.type())) {
                    simpler.add(child);
                }
                return child;
            }

            @Override
            public Query query(Query query) {
                return query;
            }
        });
        boolean plain = switch (expression) {
            case Expr.Column leaf -> true;
            case Expr.Parameter leaf -> true;
            case Expr.Literal leaf -> true;
            case Expr.Null leaf -> true;
            case Expr.Output leaf -> true;
            case Expr.True leaf -> true;
            case Expr.False leaf -> true;
            case Expr.WindowCall part -> true;
            // without it there may be more than one row
            case Expr.Aggregate aggregate -> true;
            case Expr.TextAggregate aggregate -> true;
            default -> false;
        };
        if (!plain) {
            if (expression instanceof Expr.Predicate) {
                simpler.add(new Expr.True());
                simpler.add(new Expr.False());
            }
            simpler.add(new Expr.Null(expression.type()));
            HostileValues.of(expression.type(), Span.SMALL).stream()
                    .limit(3)
                    .forEach(value -> simpler.add(new Expr.Parameter(value, expression.type())));
        }
        return simpler.stream();
    }

    private static Statement replaced(Statement statement, Expr expression, Expr by) {
        return new TreeMapper() {
            @Override
            public Expr expr(Expr each) {
                return each.equals(expression) ? by : Tree.mapChildren(each, this);
            }
        }.statement(statement);
    }
}
