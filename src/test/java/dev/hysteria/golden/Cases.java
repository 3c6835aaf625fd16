package dev.hysteria.golden;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.Statement;
import dev.hysteria.expression.Condition;
import dev.hysteria.expression.Expression;
import dev.hysteria.golden.GoldenCase.Setting;
import dev.hysteria.query.Command;
import dev.hysteria.query.Returning;
import dev.hysteria.query.Select;
import dev.hysteria.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** The cases of one area, collected one after another. */
final class Cases {
    private final String area;
    private final List<GoldenCase> cases = new ArrayList<>();

    private Cases(String area) {
        this.area = area;
    }

    static Cases of(String area) {
        return new Cases(area);
    }

    List<GoldenCase> all() {
        return List.copyOf(cases);
    }

    /** A statement over the sample tables. */
    Cases add(String name, String shows, Statement statement) {
        return add(name, shows, Setting.SAMPLES, statement);
    }

    /** A query over the sample tables. */
    Cases add(String name, String shows, Select<?> query) {
        return add(name, shows, query.statement());
    }

    /** A command over the sample tables. */
    Cases add(String name, String shows, Command command) {
        return add(name, shows, command.statement());
    }

    /** A command over the sample tables that returns what it wrote. */
    Cases add(String name, String shows, Returning<?> command) {
        return add(name, shows, command.statement());
    }

    /** Statements that run one after another. */
    Cases add(String name, String shows, Setting setting, Statement... statements) {
        cases.add(new GoldenCase(area, name, shows, List.of(statements), setting));
        return this;
    }

    /** Expressions as the columns of a query. */
    Cases values(String name, String shows, Schema<?> schema, Expression<?>... expressions) {
        List<SelectItem> items = new ArrayList<>();
        for (Expression<?> expression : expressions) {
            Identifier column = expression.label().orElseGet(() -> Identifier.of("c" + (items.size() + 1)));
            items.add(new SelectItem(expression.ast(), column));
        }
        return add(name, shows, Query.Select.of(items, schema.source()));
    }

    /** A condition as the filter of a query. */
    Cases filter(String name, String shows, Schema<?> schema, Condition condition) {
        Expression<?> first = schema.expressions().getFirst();
        var items = List.of(new SelectItem(first.ast(), Identifier.of("id")));
        return add(name, shows, Query.Select.of(items, schema.source()).withFilter(condition.ast()));
    }

    /** A tree as the only column of a query. */
    Cases tree(String name, String shows, Schema<?> schema, Expr expression) {
        var items = List.of(new SelectItem(expression, Identifier.of("c1")));
        return add(name, shows, Query.Select.of(items, schema.source()));
    }
}
