package dev.hysteria.query;

import dev.hysteria.ast.Distinct;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Grouping;
import dev.hysteria.ast.SetOperator;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Window;
import dev.hysteria.error.QueryException;
import java.util.List;

/** What a query reads, before its rows are ordered and cut. */
sealed interface Body {

    /** The rows of a source. */
    record Plain(
            Source source, Distinct distinct, Expr filter, Grouping grouping, Expr having, List<Window.Named> windows)
            implements Body {

        static Plain of(Source source) {
            return new Plain(
                    source, new Distinct.All(), new Expr.True(), new Grouping.None(), new Expr.True(), List.of());
        }

        Plain withSource(Source newSource) {
            return new Plain(newSource, distinct, filter, grouping, having, windows);
        }

        Plain withDistinct(Distinct newDistinct) {
            return new Plain(source, newDistinct, filter, grouping, having, windows);
        }

        Plain withFilter(Expr newFilter) {
            return new Plain(source, distinct, newFilter, grouping, having, windows);
        }

        Plain withGrouping(Grouping newGrouping) {
            return new Plain(source, distinct, filter, newGrouping, having, windows);
        }

        Plain withHaving(Expr newHaving) {
            return new Plain(source, distinct, filter, grouping, newHaving, windows);
        }

        Plain withWindows(List<Window.Named> newWindows) {
            return new Plain(source, distinct, filter, grouping, having, newWindows);
        }

        /** {@return the grouping together with what is asked of the groups} */
        Grouping groups() {
            return switch (grouping) {
                case Grouping.None none -> having instanceof Expr.True ? none : new Grouping.Whole(having);
                case Grouping.Whole whole -> new Grouping.Whole(having);
                case Grouping.By(List<Expr> keys, Expr unset) -> new Grouping.By(keys, having);
                case Grouping.Sets(List<List<Expr>> sets, Expr unset) -> new Grouping.Sets(sets, having);
                case Grouping.Rollup(List<Expr> keys, Expr unset) -> new Grouping.Rollup(keys, having);
                case Grouping.Cube(List<Expr> keys, Expr unset) -> new Grouping.Cube(keys, having);
            };
        }
    }

    /** The rows of two queries. */
    record Combined(SetOperator operator, Select<?> left, Select<?> right) implements Body {}

    /** {@return the rows of a source; an error when two queries were combined} */
    default Plain plain() {
        return switch (this) {
            case Plain plain -> plain;
            case Combined combined ->
                throw QueryException.invalid(
                        "A query that combines two others is filtered, joined or grouped",
                        "do so in its parts, or read it as a table: from(query.as(\"name\")).");
        };
    }
}
