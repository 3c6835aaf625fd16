package dev.hysteria.query;

import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Source;

/**
 * A query in the place of a table; made by {@link Select#as} and {@link Select#lateral}.
 *
 * @param <R> what a row of the query is read into
 */
public final class Derived<R> extends NamedQuery<R> {
    private final Source source;

    private Derived(Identifier alias, Select<R> query, Source source) {
        super(alias, query);
        this.source = source;
    }

    static <R> Derived<R> of(Select<R> query, String name) {
        Identifier alias = Identifier.of(name);
        return new Derived<>(alias, query, new Source.Derived(query.ast(), alias));
    }

    static <R> Derived<R> lateral(Select<R> query, String name) {
        Identifier alias = Identifier.of(name);
        return new Derived<>(alias, query, new Source.Lateral(query.ast(), alias));
    }

    @Override
    public Source source() {
        return source;
    }
}
