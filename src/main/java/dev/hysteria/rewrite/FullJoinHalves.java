package dev.hysteria.rewrite;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.JoinKind;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Repointing;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.SetOperator;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import dev.hysteria.type.LogicalType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * One full join on its way to becoming the union of its halves.
 *
 * <p>While the columns around it are pointed to the union, an empty derived table stands in the join's place, so that those inside it are
 * left alone.
 */
final class FullJoinHalves {
    private static final Expr ONE = new Expr.Literal(1, new LogicalType.Int());

    private final Source.Join join;
    private final FreshNames names;
    private final Identifier alias;
    private final Map<List<Identifier>, SelectItem> used = new LinkedHashMap<>();

    FullJoinHalves(Source.Join join, FreshNames names) {
        this.join = join;
        this.names = names;
        this.alias = names.like("joined");
    }

    /** {@return the query or command with the halves in the place of the join} */
    <N> N in(N owner, BiFunction<N, TreeMapper, N> mapChildren) {
        var nothing = new SelectItem(ONE, Identifier.of("nothing"));
        Source gap = new Source.Derived(Query.Select.of(List.of(nothing), new Source.Nothing()), alias);
        N without = mapChildren.apply(owner, new Replacement(join, gap));
        N pointing = mapChildren.apply(without, Repointing.of(join.aliases(), this::column));
        return mapChildren.apply(pointing, new Replacement(gap, new Source.Derived(union(), alias)));
    }

    private Expr column(Expr.Column column) {
        SelectItem item = used.computeIfAbsent(
                List.of(column.source(), column.name()),
                key -> new SelectItem(column, names.like(column.name().text())));
        return new Expr.Column(alias, item.name(), column.type(), Nullability.NULLABLE);
    }

    private Query union() {
        List<SelectItem> items = used.isEmpty() ? List.of(item(ONE)) : List.copyOf(used.values());
        var left = new Source.Join(JoinKind.LEFT, join.left(), join.right(), join.condition());
        return new Query.SetOperation(
                SetOperator.UNION_ALL,
                Query.Select.of(items, left),
                Query.Select.of(items.stream().map(this::unmatched).toList(), join.right())
                        .withFilter(new Expr.Not(new Expr.Exists(
                                Query.Select.of(List.of(item(ONE)), join.left()).withFilter(join.condition())))),
                List.of(),
                new Page.All());
    }

    /** What an item of the pairs is in the rows of the right side that no row of the left matches. */
    private SelectItem unmatched(SelectItem item) {
        boolean ofLeft = item.expression() instanceof Expr.Column column
                && join.left().aliases().contains(column.source());
        return ofLeft ? new SelectItem(new Expr.Null(item.expression().type()), item.name()) : item;
    }

    private SelectItem item(Expr expression) {
        return new SelectItem(expression, names.like("found"));
    }

    private record Replacement(Source replaced, Source by) implements TreeMapper {
        @Override
        public Source source(Source source) {
            return source.equals(replaced) ? by : Tree.mapChildren(source, this);
        }
    }
}
