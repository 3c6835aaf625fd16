package dev.hysteria.ast;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/**
 * Replaces the columns of some sources wherever these are seen: inner queries included, unless one hides a source under its own alias.
 *
 * <p>Given to {@link Tree#mapChildren(Query, TreeMapper)} with the query whose FROM names the sources.
 *
 * @param sources the aliases that are seen here
 * @param derived those that the derived tables of this FROM see
 * @param replacement what stands in the place of a column
 */
public record Repointing(Set<Identifier> sources, Set<Identifier> derived, Function<Expr.Column, Expr> replacement)
        implements TreeMapper {

    /** {@return the replacement of the columns of sources that one query, or command, names itself} */
    public static Repointing of(Iterable<Identifier> sources, Function<Expr.Column, Expr> replacement) {
        Set<Identifier> seen = new HashSet<>();
        sources.forEach(seen::add);
        return new Repointing(seen, Set.of(), replacement);
    }

    @Override
    public Expr expr(Expr expression) {
        return expression instanceof Expr.Column column && sources.contains(column.source())
                ? replacement.apply(column)
                : Tree.mapChildren(expression, this);
    }

    @Override
    public Source source(Source source) {
        return source instanceof Source.Derived
                ? Tree.mapChildren(source, new Repointing(derived, derived, replacement))
                : Tree.mapChildren(source, this);
    }

    @Override
    public Query query(Query query) {
        if (query instanceof Query.Select select) {
            Set<Identifier> seen = new HashSet<>(sources);
            seen.removeAll(select.source().aliases());
            return Tree.mapChildren(select, new Repointing(seen, sources, replacement));
        }
        return Tree.mapChildren(query, this);
    }
}
