package dev.hysteria.rewrite;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.SelectList;
import dev.hysteria.ast.SetOperator;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import java.util.List;

/**
 * Makes what an operand of INTERSECT or EXCEPT selects look as if it could be null: takes {@code SELECT 1.5 … INTERSECT SELECT x …}, gives
 * {@code SELECT CASE WHEN TRUE THEN 1.5 ELSE NULL END … INTERSECT SELECT x …}.
 *
 * <p>The value is the same. For a database that takes a null of the other operand for a value where this one's column is never null.
 */
public record NullableOperands() implements Rewrite {

    @Override
    public Statement apply(Statement statement) {
        return new Operations().statement(statement);
    }

    private record Operations() implements TreeMapper {
        @Override
        public Query query(Query query) {
            Query mapped = Tree.mapChildren(query, this);
            return mapped instanceof Query.SetOperation operation && compares(operation.operator())
                    ? new Query.SetOperation(
                            operation.operator(),
                            nullable(operation.left()),
                            nullable(operation.right()),
                            operation.ordering(),
                            operation.page())
                    : mapped;
        }
    }

    private static boolean compares(SetOperator operator) {
        return switch (operator) {
            case UNION, UNION_ALL -> false;
            case INTERSECT, INTERSECT_ALL, EXCEPT, EXCEPT_ALL -> true;
        };
    }

    private static Query nullable(Query operand) {
        if (!(operand instanceof Query.Select select)) {
            return operand;
        }
        List<SelectItem> items = select.list().items().stream()
                .map(item -> new SelectItem(nullable(item.expression()), item.name()))
                .toList();
        return select.withList(new SelectList(select.list().distinct(), items));
    }

    private static Expr nullable(Expr value) {
        boolean stays = value instanceof Expr.Null
                || value instanceof Expr.Case
                || (value instanceof Expr.Column column && column.nullability() == Nullability.NULLABLE);
        return stays
                ? value
                : new Expr.Case(
                        List.of(new Expr.Case.Branch(new Expr.True(), value)),
                        new Expr.Null(value.type()),
                        value.type());
    }
}
