package dev.hysteria.query;

import dev.hysteria.ast.Command;
import dev.hysteria.ast.CommonTable;
import dev.hysteria.ast.Distinct;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.InsertRows;
import dev.hysteria.ast.JoinKind;
import dev.hysteria.ast.Lock;
import dev.hysteria.ast.Nesting;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Recursion;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Target;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import dev.hysteria.ast.Window;
import dev.hysteria.error.QueryException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Refuses a statement that names what is not there, goes too deep, or selects what a group has not; the tree itself is not changed.
 *
 * <p>Used once, by one thread. After an error it is not used again, so it need not put its state in order then.
 */
final class ScopeCheck implements TreeMapper {
    private Scope scope = Scope.empty();
    private int depth;

    private ScopeCheck() {}

    static void check(Statement statement) {
        var unused = new ScopeCheck().statement(statement);
        EncryptedUse.check(statement);
        OrderedUse.check(statement);
    }

    @Override
    public Expr expr(Expr expression) {
        descend();
        switch (expression) {
            case Expr.Column column -> scope.require(column);
            case Expr.Over(Expr function, Window.Reference(Identifier name)) -> scope.requireWindow(name);
            default -> {}
        }
        var unused = Tree.mapChildren(expression, this);
        depth--;
        return expression;
    }

    @Override
    public Query query(Query query) {
        descend();
        Query checked = switch (query) {
            case Query.Select select -> select(select);
            case Query.SetOperation operation -> Tree.mapChildren(operation, this);
            case Query.With with -> with(with);
        };
        depth--;
        return checked;
    }

    @Override
    public Source source(Source source) {
        descend();
        Source checked = visible(source);
        depth--;
        return checked;
    }

    private Source visible(Source source) {
        return switch (source) {
            case Source.Derived(Query query, Identifier alias) ->
                in(scope.outer().orElseThrow(), () -> Tree.mapChildren(source, this));
            case Source.Lateral(Query query, Identifier alias) ->
                in(scope.only(before(alias)), () -> Tree.mapChildren(source, this));
            case Source.Join(JoinKind kind, Source left, Source right, Expr condition) -> {
                var unusedLeft = source(left);
                var unusedRight = source(right);
                yield in(scope.only(source.leaves()), () -> {
                    var unused = filter(condition);
                    return source;
                });
            }
            case Source.Common(Identifier name, Identifier alias) -> {
                scope.requireTable(name);
                yield source;
            }
            case Source.CrossJoin join -> Tree.mapChildren(join, this);
            case Source.Nothing leaf -> leaf;
            case Source.Table leaf -> leaf;
            case Source.Values leaf -> Tree.mapChildren(leaf, this);
        };
    }

    @Override
    public Command command(Command command) {
        return switch (command) {
            case Command.Insert insert -> insert(insert);
            case Command.Update update ->
                in(inside(update.target(), update.from()), () -> Tree.mapChildren(update, this));
            case Command.Delete delete ->
                in(inside(delete.target(), delete.using()), () -> Tree.mapChildren(delete, this));
            case Command.Truncate truncate -> truncate;
        };
    }

    private Query select(Query.Select select) {
        Scope inside = scope.inside(select.source().leaves(), select.windows());
        if (select.lock() instanceof Lock.Rows lock) {
            lock.sources().forEach(inside::requireSource);
        }
        Query checked = in(inside, () -> Tree.mapChildren(select, this));
        Grouped.check(select);
        requireOrderedByItems(select);
        return checked;
    }

    private Query with(Query.With with) {
        Scope around = scope;
        for (CommonTable table : with.tables()) {
            Scope visible = with.recursion() == Recursion.RECURSIVE ? scope.with(table.name(), table.columns()) : scope;
            if (scope.tables().containsKey(table.name())) {
                throw QueryException.aliasDuplicated(table.name().text(), List.of("with " + table.name()));
            }
            var unused = in(visible, () -> query(table.query()));
            scope = scope.with(table.name(), table.columns());
        }
        Query checked = query(with.body());
        scope = around;
        return checked;
    }

    // The rows see no table; the action of a conflict and what is returned see the target.
    private Command insert(Command.Insert insert) {
        Target target = insert.target();
        var rows = new Command.Insert(
                target,
                insert.columns(),
                insert.rows(),
                new dev.hysteria.ast.Conflict.Fail(),
                new dev.hysteria.ast.Returning.Nothing());
        var rest =
                new Command.Insert(target, List.of(), new InsertRows.Defaults(), insert.conflict(), insert.returning());
        var unusedRows = Tree.mapChildren(rows, this);
        var unusedRest = in(inside(target, new Source.Nothing()), () -> Tree.mapChildren(rest, this));
        return insert;
    }

    private Scope inside(Target target, Source others) {
        List<Source> sources = new ArrayList<>();
        sources.add(new Source.Table(target.table(), target.alias()));
        sources.addAll(others.leaves());
        return scope.inside(sources, List.of());
    }

    private List<Source> before(Identifier alias) {
        return scope.sources().stream()
                .takeWhile(source -> !source.aliases().contains(alias))
                .toList();
    }

    private static void requireOrderedByItems(Query.Select select) {
        boolean asked = select.list().distinct() instanceof Distinct.Rows;
        if (asked
                && !select.ordering().stream()
                        .allMatch(key -> select.list().items().stream()
                                .anyMatch(item -> item.expression().equals(key.expression())))) {
            throw QueryException.invalid(
                    "A query of distinct rows is ordered by what it does not select",
                    "select it too, or order by what is.");
        }
    }

    private void descend() {
        depth++;
        if (depth > Nesting.LIMIT) {
            throw QueryException.nestingTooDeep(Nesting.LIMIT);
        }
    }

    private <T> T in(Scope inner, Supplier<T> check) {
        Scope around = scope;
        scope = inner;
        T checked = check.get();
        scope = around;
        return checked;
    }
}
