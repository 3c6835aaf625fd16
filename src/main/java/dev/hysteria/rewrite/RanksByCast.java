package dev.hysteria.rewrite;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.SelectList;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import dev.hysteria.type.LogicalType;

/**
 * Makes the numbers of ranks signed: takes {@code rank() OVER w * -1}, gives {@code CAST(rank() OVER w AS BIGINT) * -1}.
 *
 * <p>The same number. For a database whose ranks are unsigned, with which arithmetic fails below zero. An item of the outermost query is left
 * as it is: nothing is made of it there.
 */
public record RanksByCast() implements Rewrite {
    private static final LogicalType BIGINT = new LogicalType.BigInt();

    @Override
    public Statement apply(Statement statement) {
        var ranks = new Ranks();
        return statement instanceof Query.Select select ? outermost(select, ranks) : ranks.statement(statement);
    }

    private static Query outermost(Query.Select select, Ranks ranks) {
        var mapped = (Query.Select) Tree.mapChildren(select, ranks);
        var items = mapped.list().items().stream()
                .map(item -> new SelectItem(uncast(item.expression()), item.name()))
                .toList();
        return mapped.withList(new SelectList(mapped.list().distinct(), items));
    }

    private static Expr uncast(Expr expression) {
        return expression instanceof Expr.Cast(Expr over, LogicalType type) && type.equals(BIGINT) && isRank(over)
                ? over
                : expression;
    }

    private record Ranks() implements TreeMapper {
        @Override
        public Expr expr(Expr expression) {
            Expr mapped = Tree.mapChildren(expression, this);
            return isRank(mapped) ? new Expr.Cast(mapped, BIGINT) : mapped;
        }
    }

    private static boolean isRank(Expr expression) {
        return expression instanceof Expr.Over over
                && over.function() instanceof Expr.WindowCall call
                && switch (call.function()) {
                    case ROW_NUMBER, RANK, DENSE_RANK, NTILE -> true;
                    case PERCENT_RANK, CUME_DIST, LAG, LEAD, FIRST_VALUE, LAST_VALUE, NTH_VALUE -> false;
                };
    }
}
