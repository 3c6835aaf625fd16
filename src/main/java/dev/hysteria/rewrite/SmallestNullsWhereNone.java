package dev.hysteria.rewrite;

import dev.hysteria.ast.Command;
import dev.hysteria.ast.Direction;
import dev.hysteria.ast.NullOrder;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SortKey;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;

/**
 * Does not say where nulls go when there are none: takes {@code x ASC NULLS LAST} of an {@code x} that is never null, gives {@code x ASC
 * NULLS FIRST}, and of DESC NULLS FIRST, NULLS LAST, which databases whose nulls are the smallest value need not be told.
 *
 * <p>Without nulls the rows have the same order. Such a database then reads them in order from an index, which it does not when told where
 * nulls go.
 */
public record SmallestNullsWhereNone() implements Rewrite {

    @Override
    public Statement apply(Statement statement) {
        return new Scope(Nullness.nothing()).statement(statement);
    }

    private record Scope(Nullness nullness) implements TreeMapper {
        @Override
        public Query query(Query query) {
            if (!(query instanceof Query.Select select)) {
                return Tree.mapChildren(query, this);
            }
            Nullness inside = nullness.inside(select);
            var mapped = (Query.Select) Tree.mapChildren(select, new Scope(inside));
            return mapped.withOrdering(
                    mapped.ordering().stream().map(key -> unsaid(key, inside)).toList());
        }

        @Override
        public Command command(Command command) {
            return Tree.mapChildren(command, new Scope(nullness.inside(command)));
        }

        private static SortKey unsaid(SortKey key, Nullness inside) {
            NullOrder smallest = key.direction() == Direction.ASCENDING ? NullOrder.FIRST : NullOrder.LAST;
            return inside.excludes(key.expression()) ? new SortKey(key.expression(), key.direction(), smallest) : key;
        }
    }
}
