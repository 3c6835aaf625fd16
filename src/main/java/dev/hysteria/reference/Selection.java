package dev.hysteria.reference;

import dev.hysteria.ast.Distinct;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.type.LogicalType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One SELECT, clause by clause in the order in which they take effect. */
final class Selection {
    private final Evaluation evaluation;
    private final Sources sources;
    private final Groups groups;
    private final Windows windows;
    private final Ordering ordering;

    Selection(Evaluation evaluation, Ordering ordering) {
        this.evaluation = evaluation;
        this.sources = new Sources(evaluation);
        this.groups = new Groups(evaluation);
        this.windows = new Windows(evaluation, ordering);
        this.ordering = ordering;
    }

    Relation of(Query.Select select, Scope scope) {
        List<Scope> read = sources.scopes(select.source(), scope).stream()
                .filter(row -> evaluation.isTrue(select.filter(), row))
                .toList();
        List<Scope> grouped = groups.of(select, read, scope);
        List<Queries.Row> listed = windows.computed(select, grouped).stream()
                .map(row -> listed(select, row))
                .toList();
        List<Queries.Row> ordered = ordering.sorted(distinct(select, listed), select.ordering(), Queries.Row::scope);
        List<Queries.Row> page = evaluation.queries().page(firstOfEach(select, ordered), select.page(), scope);
        return Relation.of(
                select.columns(), page.stream().map(Queries.Row::cells).toList());
    }

    private Queries.Row listed(Query.Select select, Scope row) {
        List<Identifier> columns = select.columns();
        List<@Nullable Object> cells = new ArrayList<>(columns.size());
        for (SelectItem item : select.list().items()) {
            cells.add(evaluation.of(item.expression(), row));
        }
        return Queries.row(columns, cells, row);
    }

    private static List<Queries.Row> distinct(Query.Select select, List<Queries.Row> rows) {
        return switch (select.list().distinct()) {
            case Distinct.All all -> rows;
            case Distinct.On on -> rows;
            case Distinct.Rows distinct -> {
                List<LogicalType> types = Queries.types(select);
                Set<Identity> seen = new HashSet<>();
                yield rows.stream()
                        .filter(row -> seen.add(Identity.of(row.cells(), types)))
                        .toList();
            }
        };
    }

    /** {@return of the rows in order, the first of each that have the keys of a DISTINCT ON in common} */
    private List<Queries.Row> firstOfEach(Query.Select select, List<Queries.Row> rows) {
        return switch (select.list().distinct()) {
            case Distinct.All all -> rows;
            case Distinct.Rows distinct -> rows;
            case Distinct.On(List<Expr> keys) -> {
                List<LogicalType> types = keys.stream().map(Expr::type).toList();
                Set<Identity> seen = new HashSet<>();
                yield rows.stream()
                        .filter(row -> seen.add(Identity.of(evaluation.all(keys, row.scope()), types)))
                        .toList();
            }
        };
    }
}
