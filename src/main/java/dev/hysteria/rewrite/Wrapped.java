package dev.hysteria.rewrite;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.Source;
import java.util.List;

/** A query made a source of another, under an alias. */
record Wrapped(Query query, Identifier alias) {

    /** {@return the query as a derived table} */
    Source source() {
        return new Source.Derived(query, alias);
    }

    /** {@return the column of the derived table that an item of the query became} */
    Expr.Column column(SelectItem item) {
        return new Expr.Column(alias, item.name(), item.expression().type(), Nullability.NULLABLE);
    }

    /** {@return the query's columns, in order} */
    List<Expr> columns() {
        return query.items().stream().<Expr>map(this::column).toList();
    }

    /** {@return the query's columns as items of the same names} */
    List<SelectItem> items() {
        return query.items().stream()
                .map(item -> new SelectItem(column(item), item.name()))
                .toList();
    }

    /** {@return the query that returns the same rows from the derived table} */
    Query.Select select() {
        return Query.Select.of(items(), source());
    }
}
