package dev.hysteria.ast;

import dev.hysteria.error.QueryException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts the scopes of every table that a statement names, in whatever sub-query, where they take effect: as conditions beside the statement's
 * own, which none of those can undo.
 *
 * <p>A condition on the rows of a table stands in WHERE, or in ON where an outer join may leave the table out; beneath a full join the table
 * becomes a sub-query. Writes affect rows in the scope only, rows that are written for a tenant become that tenant's, and what can't be held to
 * a tenant is refused: raw SQL and truncations.
 */
public final class ScopedStatement implements TreeMapper {
    private final Tenants tenants;

    private ScopedStatement(Tenants tenants) {
        this.tenants = tenants;
    }

    /**
     * {@return the statement, held to the scopes of its tables, which have none any more}
     *
     * @throws QueryException when a table of tenants is named and there is no tenant, or what can't be held to one
     */
    @SuppressWarnings("unchecked") // what stands in the place of a query is a query, and so on
    public static <S extends Statement> S of(S statement, Tenants tenants) {
        return tenants.isNone() && !isScoped(statement)
                ? statement
                : (S) new ScopedStatement(tenants).statement(statement);
    }

    private static boolean isScoped(Statement statement) {
        ScopeSearch search = new ScopeSearch();
        var unused = search.statement(statement);
        return search.found();
    }

    // ---- expressions

    @Override
    public Expr expr(Expr expression) {
        if (expression instanceof Expr.Raw && !tenants.isNone()) {
            throw QueryException.invalid(
                    "Raw SQL stands in a statement that is run for a tenant, to whose rows it can't be held",
                    "say it with columns and functions, or run it without a tenant.");
        }
        return Tree.mapChildren(expression, this);
    }

    // ---- queries

    @Override
    public Query query(Query query) {
        Query mapped = Tree.mapChildren(query, this);
        if (!(mapped instanceof Query.Select select)) {
            return mapped;
        }
        Placed placed = placed(select.source());
        return placed.conditions().isEmpty()
                ? select.withSource(placed.source())
                : select.withSource(placed.source()).withFilter(and(select.filter(), placed.conditions()));
    }

    private static Expr and(Expr filter, List<Expr> conditions) {
        return Expr.all(Stream.concat(Stream.of(filter), conditions.stream()).toList());
    }

    // ---- sources

    /** A source of unscoped tables, and what is to be TRUE of its rows. */
    private record Placed(Source source, List<Expr> conditions) {}

    private Placed placed(Source source) {
        return switch (source) {
            case Source.Table table ->
                new Placed(bare(table), conditions(table.table(), table.alias(), table.scoping()));
            case Source.CrossJoin(Source left, Source right) -> {
                Placed first = placed(left);
                Placed second = placed(right);
                yield new Placed(
                        new Source.CrossJoin(first.source(), second.source()),
                        both(first.conditions(), second.conditions()));
            }
            case Source.Join join -> placed(join);
            case Source.Nothing leaf -> new Placed(leaf, List.of());
            case Source.Common leaf -> new Placed(leaf, List.of());
            case Source.Derived leaf -> new Placed(leaf, List.of());
            case Source.Lateral leaf -> new Placed(leaf, List.of());
            case Source.Values leaf -> new Placed(leaf, List.of());
        };
    }

    private Placed placed(Source.Join join) {
        return switch (join.kind()) {
            case INNER -> {
                Placed left = placed(join.left());
                Placed right = placed(join.right());
                yield joined(join, left, right, List.of(), both(left.conditions(), right.conditions()));
            }
            case LEFT -> {
                Placed left = placed(join.left());
                Placed right = placed(join.right());
                yield joined(join, left, right, right.conditions(), left.conditions());
            }
            case RIGHT -> {
                Placed left = placed(join.left());
                Placed right = placed(join.right());
                yield joined(join, left, right, left.conditions(), right.conditions());
            }
            case FULL ->
                new Placed(
                        new Source.Join(join.kind(), apart(join.left()), apart(join.right()), join.condition()),
                        List.of());
        };
    }

    private static Placed joined(Source.Join join, Placed left, Placed right, List<Expr> on, List<Expr> after) {
        Expr condition = on.isEmpty() ? join.condition() : and(join.condition(), on);
        return new Placed(new Source.Join(join.kind(), left.source(), right.source(), condition), after);
    }

    /** The source with each table that has scopes as a sub-query of its rows: neither side of a full join can be filtered beside it. */
    private Source apart(Source source) {
        return switch (source) {
            case Source.Table table -> {
                List<Expr> conditions = conditions(table.table(), table.alias(), table.scoping());
                yield conditions.isEmpty() ? bare(table) : apart(table, conditions);
            }
            case Source.CrossJoin(Source left, Source right) -> new Source.CrossJoin(apart(left), apart(right));
            case Source.Join(JoinKind kind, Source left, Source right, Expr condition) ->
                new Source.Join(kind, apart(left), apart(right), condition);
            case Source.Nothing leaf -> leaf;
            case Source.Common leaf -> leaf;
            case Source.Derived leaf -> leaf;
            case Source.Lateral leaf -> leaf;
            case Source.Values leaf -> leaf;
        };
    }

    private static Source apart(Source.Table table, List<Expr> conditions) {
        List<SelectItem> items = table.scoping().columns().stream()
                .map(column -> new SelectItem(
                        new Expr.Column(table.alias(), column.name(), column.type(), column.nullability()),
                        column.name()))
                .toList();
        return new Source.Derived(Query.Select.of(items, bare(table)).withFilter(Expr.all(conditions)), table.alias());
    }

    private static Source bare(Source.Table table) {
        return table.scoping().isNone() ? table : new Source.Table(table.table(), table.alias());
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    // ---- scopes

    private List<Expr> conditions(TableName table, Identifier alias, Scoping scoping) {
        List<Expr> conditions = new ArrayList<>();
        for (TableScope scope : scoping.scopes()) {
            switch (scope) {
                case TableScope.Rows rows -> conditions.add(filter(seenAs(alias, table.name(), rows.condition())));
                case TableScope.OfTenant(Identifier name, ColumnName column) ->
                    tenants.needed(table, name).ifPresent(key -> {
                        Expr owner = new Expr.Column(alias, column.name(), column.type(), Nullability.NULLABLE);
                        conditions.add(new Expr.Comparison(ComparisonOperator.EQUAL, owner, key));
                    });
            }
        }
        return conditions;
    }

    private static Expr seenAs(Identifier alias, Identifier own, Expr condition) {
        return alias.equals(own)
                ? condition
                : Repointing.of(
                                List.of(own),
                                column -> new Expr.Column(alias, column.name(), column.type(), column.nullability()))
                        .expr(condition);
    }

    // ---- commands

    @Override
    public Command command(Command command) {
        return switch (Tree.mapChildren(command, this)) {
            case Command.Insert insert -> insert(insert);
            case Command.Update update -> update(update);
            case Command.Delete delete -> delete(delete);
            case Command.Truncate truncate -> truncate(truncate);
        };
    }

    private Command update(Command.Update update) {
        Target target = update.target();
        Placed from = placed(update.from());
        TenantRows.requireKept(target, update.assignments(), tenants);
        return new Command.Update(
                target.unscoped(),
                update.assignments(),
                from.source(),
                and(update.filter(), both(conditions(target), from.conditions())),
                update.ordering(),
                update.page(),
                update.returning());
    }

    private Command delete(Command.Delete delete) {
        Placed using = placed(delete.using());
        return new Command.Delete(
                delete.target().unscoped(),
                using.source(),
                and(delete.filter(), both(conditions(delete.target()), using.conditions())),
                delete.ordering(),
                delete.page(),
                delete.returning());
    }

    private Command insert(Command.Insert insert) {
        Target target = insert.target();
        List<Expr> conditions = conditions(target);
        Conflict conflict = switch (insert.conflict()) {
            case Conflict.Fail fail -> fail;
            case Conflict.Skip skip -> skip;
            case Conflict.Overwrite(ConflictKey key, List<Assignment> assignments, Expr filter) -> {
                TenantRows.requireKept(target, assignments, tenants);
                yield new Conflict.Overwrite(key, assignments, conditions.isEmpty() ? filter : and(filter, conditions));
            }
        };
        return TenantRows.of(insert, tenants).insert(target.unscoped(), conflict, insert.returning());
    }

    private Command truncate(Command.Truncate truncate) {
        for (TableScope scope : truncate.scoping().scopes()) {
            switch (scope) {
                case TableScope.Rows rows -> {}
                case TableScope.OfTenant tenant -> {
                    if (!tenants.every().contains(tenant.name())) {
                        throw truncated(truncate.table());
                    }
                }
            }
        }
        if (truncate.scope() == TruncateScope.CASCADE && !tenants.isNone()) {
            throw truncated(truncate.table());
        }
        return new Command.Truncate(truncate.table(), truncate.identity(), truncate.scope());
    }

    private static QueryException truncated(TableName table) {
        return QueryException.invalid(
                "A truncation of %s removes the rows of every tenant".formatted(table),
                "delete the tenant's: deleteFrom(…).all(); or truncate for all of them: db.withEveryTenant(…).");
    }

    private List<Expr> conditions(Target target) {
        return conditions(target.table(), target.alias(), target.scoping());
    }
}
