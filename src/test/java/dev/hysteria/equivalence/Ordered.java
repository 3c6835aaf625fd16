package dev.hysteria.equivalence;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.SortKey;
import java.util.List;

/** Tells whether a query orders its rows so that only equal ones tie: by every column of the result. */
final class Ordered {

    private Ordered() {}

    static Answer.Order of(Query query) {
        return isTotal(query) ? Answer.Order.TOTAL : Answer.Order.NONE;
    }

    private static boolean isTotal(Query query) {
        return switch (query) {
            case Query.Select select -> covers(select.ordering(), select.list().items());
            case Query.SetOperation operation -> covers(operation.ordering(), operation.items());
            case Query.With with -> isTotal(with.body());
        };
    }

    private static boolean covers(List<SortKey> keys, List<SelectItem> items) {
        return items.stream().allMatch(item -> keys.stream().anyMatch(key -> names(key.expression(), item)));
    }

    private static boolean names(Expr key, SelectItem item) {
        return key instanceof Expr.Output output ? output.name().equals(item.name()) : key.equals(item.expression());
    }
}
