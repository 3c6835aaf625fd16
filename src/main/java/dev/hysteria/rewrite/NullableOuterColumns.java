package dev.hysteria.rewrite;

import dev.hysteria.ast.Command;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;

/**
 * Says of a column that it can be null where an outer join may leave its row out: in {@code t LEFT JOIN u} each column of {@code u}, whatever
 * its table demands.
 *
 * <p>Nothing else changes: it is for the rewrites and dialects that come after and go by what a column says.
 */
public record NullableOuterColumns() implements Rewrite {

    @Override
    public Statement apply(Statement statement) {
        return new Scope(Nullness.nothing(), FreshNames.of(statement)).statement(statement);
    }

    private record Scope(Nullness nullness, FreshNames names) implements TreeMapper {
        @Override
        public Expr expr(Expr expression) {
            return names.once(expression, nullness, this::nullable);
        }

        private Expr nullable(Expr expression) {
            return expression instanceof Expr.Column column
                            && column.nullability() == Nullability.NOT_NULL
                            && nullness.isOuter(column.source())
                    ? new Expr.Column(column.source(), column.name(), column.type(), Nullability.NULLABLE)
                    : Tree.mapChildren(expression, this);
        }

        @Override
        public Query query(Query query) {
            Scope inside = query instanceof Query.Select select ? new Scope(nullness.inside(select), names) : this;
            return Tree.mapChildren(query, inside);
        }

        @Override
        public Command command(Command command) {
            return Tree.mapChildren(command, new Scope(nullness.inside(command), names));
        }
    }
}
