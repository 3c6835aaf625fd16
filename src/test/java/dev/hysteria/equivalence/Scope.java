package dev.hysteria.equivalence;

import dev.hysteria.ast.Expr;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a generated expression can name at its place.
 *
 * @param own columns of the query's sources, or the keys of its groups
 * @param outer columns of the queries around
 * @param grouped the rows within a group, which only aggregates see; empty where there are no groups
 * @param identity what tells the rows apart but for those that are equal in everything; empty where nothing does
 * @param windows whether this is a place for window functions
 */
record Scope(
        List<Leaf> own,
        List<Leaf> outer,
        Optional<List<Leaf>> grouped,
        Optional<List<Expr>> identity,
        Windows windows) {
    Scope {
        own = List.copyOf(own);
        outer = List.copyOf(outer);
    }

    /** An expression that can be named, and how far its values lie from the middle. */
    record Leaf(Expr expression, Span span) {}

    /** Whether window functions may stand somewhere. */
    enum Windows {
        POSSIBLE,
        IMPOSSIBLE
    }

    static Scope of(List<Leaf> own, List<Leaf> outer, Optional<List<Expr>> identity) {
        return new Scope(own, outer, Optional.empty(), identity, Windows.IMPOSSIBLE);
    }

    /** {@return the scope of the groups that keys make of this one's rows} */
    Scope grouped(List<Leaf> keys) {
        return new Scope(
                keys,
                List.of(),
                Optional.of(own),
                Optional.of(keys.stream().map(Leaf::expression).toList()),
                windows);
    }

    /** {@return this scope, in which nothing tells the rows apart} */
    Scope unidentified() {
        return new Scope(own, outer, grouped, Optional.empty(), windows);
    }

    Scope with(Windows newWindows) {
        return new Scope(own, outer, grouped, identity, newWindows);
    }

    /** {@return the scope of an aggregate's arguments} */
    Scope rows() {
        return of(grouped.orElse(own), List.of(), Optional.empty());
    }

    /** {@return this scope without the queries around} */
    Scope inside() {
        return new Scope(own, List.of(), grouped, identity, windows);
    }

    /** {@return what a query inside an expression of this scope can name} */
    List<Leaf> visible() {
        return Stream.concat(own.stream(), outer.stream())
                .filter(leaf -> leaf.expression() instanceof Expr.Column)
                .toList();
    }
}
