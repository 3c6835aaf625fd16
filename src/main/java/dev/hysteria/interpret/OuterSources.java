package dev.hysteria.interpret;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import java.util.HashSet;
import java.util.Set;

/**
 * The sources of queries around that a query or its values refer to.
 *
 * @param inside the aliases that are known within
 * @param outer the aliases that were found to come from outside
 */
record OuterSources(Set<Identifier> inside, Set<Identifier> outer) implements TreeMapper {

    /** {@return the aliases of sources outside of it that the query refers to} */
    static Set<Identifier> of(Query query) {
        OuterSources sources = new OuterSources(Set.of(), new HashSet<>());
        var unused = sources.query(query);
        return sources.outer;
    }

    /** {@return the aliases of sources that the rows refer to} */
    static Set<Identifier> of(Source.Values values) {
        OuterSources sources = new OuterSources(Set.of(), new HashSet<>());
        var unused = sources.source(values);
        return sources.outer;
    }

    @Override
    public Expr expr(Expr expression) {
        if (expression instanceof Expr.Column column && !inside.contains(column.source())) {
            outer.add(column.source());
        }
        return Tree.mapChildren(expression, this);
    }

    @Override
    public Query query(Query query) {
        if (!(query instanceof Query.Select select)) {
            return Tree.mapChildren(query, this);
        }
        Set<Identifier> known = new HashSet<>(inside);
        known.addAll(select.source().aliases());
        return Tree.mapChildren(select, new OuterSources(known, outer));
    }
}
