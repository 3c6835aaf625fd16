package dev.hysteria.query;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Grouping;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.expression.Expression;
import java.util.ArrayList;
import java.util.List;

/** The columns of a query's result, as another query sees them. */
final class ResultColumns {

    private ResultColumns() {}

    static List<Expr.Column> of(Identifier alias, Select<?> query) {
        List<SelectItem> items = Items.of(query.selection());
        List<Nullability> nullability = nullability(query);
        List<Expr.Column> columns = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            SelectItem item = items.get(i);
            columns.add(new Expr.Column(alias, item.name(), item.expression().type(), nullability.get(i)));
        }
        return List.copyOf(columns);
    }

    /** {@return the position of an expression among those that the query selects; by name when it has one, else -1} */
    static int place(Select<?> query, Expression<?> selected) {
        List<Expression<?>> expressions = query.selection().expressions();
        int found = -1;
        for (int i = 0; i < expressions.size(); i++) {
            Expression<?> candidate = expressions.get(i);
            if (candidate.ast().equals(selected.ast())) {
                if (candidate.label().equals(selected.label())) {
                    return i;
                }
                found = found < 0 ? i : found;
            }
        }
        return found;
    }

    /** {@return whether each column of the result admits null, as far as can be told} */
    static List<Nullability> nullability(Select<?> query) {
        return switch (query.body()) {
            case Body.Plain plain -> nullability(plain, query);
            case Body.Combined combined -> either(nullability(combined.left()), nullability(combined.right()));
        };
    }

    private static List<Nullability> nullability(Body.Plain plain, Select<?> query) {
        OuterJoins joins = OuterJoins.of(plain.source());
        boolean simple = plain.grouping() instanceof Grouping.None || plain.grouping() instanceof Grouping.By;
        return query.selection().expressions().stream()
                .map(expression -> simple ? joins.nullability(expression.ast()) : Nullability.NULLABLE)
                .toList();
    }

    private static List<Nullability> either(List<Nullability> left, List<Nullability> right) {
        List<Nullability> both = new ArrayList<>(left.size());
        for (int i = 0; i < left.size(); i++) {
            both.add(left.get(i) == Nullability.NULLABLE ? Nullability.NULLABLE : right.get(i));
        }
        return both;
    }
}
