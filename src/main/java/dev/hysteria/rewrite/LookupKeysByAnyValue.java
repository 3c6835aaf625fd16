package dev.hysteria.rewrite;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Grouping;
import dev.hysteria.ast.Lookups;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.RawPart;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.SelectList;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Says that a grouping key which looks into a list, an array or a query has one value in a group: takes {@code SELECT a IN (…) FROM t GROUP BY
 * a IN (…)}, gives {@code SELECT ANY_VALUE(a IN (…)) FROM t GROUP BY a IN (…)}.
 *
 * <p>A key is the same for all rows of its group. For a database that does not know a key again which it looks up by a query.
 *
 * <p>To be listed after {@link ComputedKeysByDerived}, which puts keys into items of their own.
 */
public record LookupKeysByAnyValue() implements Rewrite {

    @Override
    public Statement apply(Statement statement) {
        return new Groups(FreshNames.of(statement)).statement(statement);
    }

    private record Groups(FreshNames names) implements TreeMapper {
        @Override
        public Expr expr(Expr expression) {
            return names.once(expression, same -> Tree.mapChildren(same, this));
        }

        @Override
        public Query query(Query query) {
            Query mapped = Tree.mapChildren(query, this);
            return mapped instanceof Query.Select select
                            && select.grouping() instanceof Grouping.By(List<Expr> keys, Expr having)
                            && keys.stream().anyMatch(LookupKeysByAnyValue::looksUp)
                    ? select.withList(new SelectList(
                            select.list().distinct(),
                            select.list().items().stream()
                                    .map(item -> keys.contains(item.expression()) && looksUp(item.expression())
                                            ? new SelectItem(anyValue(item.expression()), item.name())
                                            : item)
                                    .toList()))
                    : mapped;
        }
    }

    private static Expr anyValue(Expr key) {
        return new Expr.Raw(
                List.of(new RawPart.Text("ANY_VALUE("), new RawPart.Embedded(key), new RawPart.Text(")")), key.type());
    }

    private static boolean looksUp(Expr key) {
        AtomicBoolean found = new AtomicBoolean();
        Tree.visit(key, node -> found.compareAndSet(false, node instanceof Query || Lookups.isOne(node)));
        return found.get();
    }
}
