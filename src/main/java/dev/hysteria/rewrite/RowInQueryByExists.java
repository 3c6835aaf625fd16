package dev.hysteria.rewrite;

import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import dev.hysteria.type.LogicalType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;

/**
 * Looks a row value up by EXISTS: takes {@code (a, b) IN (q)}, gives {@code EXISTS (SELECT 1 FROM (q) WHERE a = x AND b = y)}; where FALSE
 * and UNKNOWN differ, that {@code OR (EXISTS (SELECT 1 FROM (q) WHERE (a = x OR a IS NULL OR x IS NULL) AND …) AND NULL)}.
 *
 * <p>IN is TRUE when one row equals, FALSE when every row differs in some pair of values, else UNKNOWN. The second EXISTS finds a row that
 * does not differ, which leaves UNKNOWN when the first found none. A filter asks for TRUE alone and gets the first EXISTS only. Aggregates
 * and window functions on the left would mean another query's rows inside EXISTS: such a comparison is left alone.
 */
public record RowInQueryByExists() implements Rewrite {

    @Override
    public Statement apply(Statement statement) {
        return new Lookups(FreshNames.of(statement), new HashMap<>()).statement(statement);
    }

    /** @param filters what filters became, so that equal ones stay equal: a sort key must be found again in the items */
    private record Lookups(FreshNames names, Map<Expr.InQuery, Expr> filters) implements TreeMapper {
        @Override
        public Expr expr(Expr expression) {
            return names.once(expression, this::exact);
        }

        private Expr exact(Expr expression) {
            Expr mapped = Tree.mapChildren(expression, this);
            return mapped instanceof Expr.InQuery(Expr.Row row, Query query) && !Aggregates.areIn(row)
                    ? Expr.any(List.of(found(row, query), unknown(row, query)))
                    : mapped;
        }

        @Override
        public Expr filter(Expr filter) {
            if (filter instanceof Expr.And and) {
                return Expr.all(and.operands().stream().map(this::filter).toList());
            }
            if (filter instanceof Expr.Or or) {
                return Expr.any(or.operands().stream().map(this::filter).toList());
            }
            return filter instanceof Expr.InQuery in && in.operand() instanceof Expr.Row row && !Aggregates.areIn(row)
                    ? filter(in, row)
                    : expr(filter);
        }

        private Expr filter(Expr.InQuery in, Expr.Row row) {
            Expr known = filters.get(in);
            if (known == null) {
                known = names.has(in) ? expr(in) : found((Expr.Row) Tree.mapChildren(row, this), query(in.query()));
                filters.put(in, known);
            }
            return known;
        }

        private Expr found(Expr.Row row, Query query) {
            return exists(row, query, RowInQueryByExists::equal);
        }

        private Expr unknown(Expr.Row row, Query query) {
            Expr notDifferent = exists(row, query, RowInQueryByExists::notDifferent);
            return Expr.all(List.of(notDifferent, new Expr.Null(new LogicalType.Bool())));
        }

        private Expr exists(Expr.Row row, Query query, BinaryOperator<Expr> match) {
            var table = new Wrapped(query, names.like("listed"));
            var one = new SelectItem(new Expr.Literal(1, new LogicalType.Int()), names.like("found"));
            List<Expr> matches = IntStream.range(0, row.elements().size())
                    .mapToObj(i ->
                            match.apply(row.elements().get(i), table.columns().get(i)))
                    .toList();
            return new Expr.Exists(Query.Select.of(List.of(one), table.source()).withFilter(Expr.all(matches)));
        }
    }

    private static Expr equal(Expr left, Expr right) {
        return new Expr.Comparison(ComparisonOperator.EQUAL, left, right);
    }

    private static Expr notDifferent(Expr left, Expr right) {
        return Expr.any(List.of(equal(left, right), new Expr.IsNull(left), new Expr.IsNull(right)));
    }
}
