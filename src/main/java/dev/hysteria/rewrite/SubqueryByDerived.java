package dev.hysteria.rewrite;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;

/**
 * Puts a query that is cut, or computes window functions, one level deeper: takes {@code x IN (SELECT y FROM t LIMIT n)}, gives {@code x IN (SELECT y FROM (SELECT y FROM t LIMIT
 * n))}; the queries of {@code ANY} and {@code ALL} likewise, not those of
 * {@code EXISTS}.
 *
 * <p>Selecting every row and column of a derived table returns what it holds. A derived table sees the queries around it as the query itself
 * did; a dialect whose derived tables don't will refuse a correlated one.
 */
public record SubqueryByDerived() implements Rewrite {

    @Override
    public Statement apply(Statement statement) {
        return new Subqueries(FreshNames.of(statement)).statement(statement);
    }

    private record Subqueries(FreshNames names) implements TreeMapper {
        @Override
        public Expr expr(Expr expression) {
            return names.once(expression, this::deeper);
        }

        private Expr deeper(Expr expression) {
            Expr mapped = Tree.mapChildren(expression, this);
            if (mapped instanceof Expr.InQuery in) {
                return new Expr.InQuery(in.operand(), wrapped(in.query()));
            }
            return mapped instanceof Expr.QuantifiedComparison comparison
                    ? new Expr.QuantifiedComparison(
                            comparison.operator(),
                            comparison.left(),
                            comparison.quantifier(),
                            wrapped(comparison.query()))
                    : mapped;
        }

        private boolean isDeeper(Query query) {
            return switch (query) {
                case Query.Select select -> !(select.page() instanceof Page.All) || Windows.areIn(select);
                case Query.SetOperation operation ->
                    !(operation.page() instanceof Page.All)
                            || isDeeper(operation.left())
                            || isDeeper(operation.right());
                case Query.With with -> isDeeper(with.body());
            };
        }

        private Query wrapped(Query query) {
            return isDeeper(query) ? new Wrapped(query, names.like("paged")).select() : query;
        }
    }
}
