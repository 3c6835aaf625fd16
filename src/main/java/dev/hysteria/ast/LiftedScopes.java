package dev.hysteria.ast;

import java.util.Set;

/**
 * Lifts scopes of some names from every table that a statement names, in whatever sub-query.
 *
 * @param names the names
 */
public record LiftedScopes(Set<Identifier> names) implements TreeMapper {
    public LiftedScopes {
        names = Set.copyOf(names);
    }

    @Override
    public Source source(Source source) {
        return source instanceof Source.Table(TableName table, Identifier alias, Scoping scoping)
                ? new Source.Table(table, alias, scoping.without(names))
                : Tree.mapChildren(source, this);
    }

    @Override
    public Command command(Command command) {
        return switch (Tree.mapChildren(command, this)) {
            case Command.Insert(Target target, var columns, InsertRows rows, Conflict conflict, Returning returning) ->
                new Command.Insert(lifted(target), columns, rows, conflict, returning);
            case Command.Update(
                    Target target,
                    var assignments,
                    Source from,
                    Expr filter,
                    var ordering,
                    Page page,
                    Returning returning) ->
                new Command.Update(lifted(target), assignments, from, filter, ordering, page, returning);
            case Command.Delete(
                    Target target,
                    Source using,
                    Expr filter,
                    var ordering,
                    Page page,
                    Returning returning) ->
                new Command.Delete(lifted(target), using, filter, ordering, page, returning);
            case Command.Truncate(TableName table, IdentityAction identity, TruncateScope scope, Scoping scoping) ->
                new Command.Truncate(table, identity, scope, scoping.without(names));
        };
    }

    private Target lifted(Target target) {
        return new Target(
                target.table(), target.alias(), target.key(), target.scoping().without(names));
    }
}
