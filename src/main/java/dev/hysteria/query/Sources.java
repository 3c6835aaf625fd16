package dev.hysteria.query;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.JoinKind;
import dev.hysteria.ast.Source;
import dev.hysteria.error.QueryException;
import dev.hysteria.expression.Condition;
import dev.hysteria.expression.TableExpression;

/** The further tables that an update or delete reads. */
final class Sources {

    private Sources() {}

    static Source and(Source sources, TableExpression<?> table) {
        return sources instanceof Source.Nothing ? table.source() : new Source.CrossJoin(sources, table.source());
    }

    static Source join(Source sources, JoinKind kind, TableExpression<?> table, Condition... on) {
        if (on.length == 0) {
            throw QueryException.invalid("A join has no condition", "give one, or use crossJoin(table).");
        }
        return new Source.Join(kind, sources, table.source(), Filters.and(new Expr.True(), on));
    }
}
