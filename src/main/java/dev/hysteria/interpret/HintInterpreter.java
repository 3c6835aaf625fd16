package dev.hysteria.interpret;

import dev.hysteria.ast.Distinct;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Grouping;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Lookups;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Tree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/** What is said to the optimizer behind SELECT, where it would lose the query's meaning. */
final class HintInterpreter {

    private final Renderer renderer;
    private final SqlWriter out;
    private final Set<Identifier> noted = new HashSet<>();
    private final Set<Identifier> constant = new HashSet<>();

    HintInterpreter(Renderer renderer) {
        this.renderer = renderer;
        this.out = renderer.out;
    }

    /** Takes note of the tables that queries may read from now on. */
    void note(Query.With with) {
        with.tables().forEach(table -> {
            noted.add(table.name());
            if (holdsConstant(table.query())) {
                constant.add(table.name());
            }
        });
    }

    /** Writes the hints of a query, behind its SELECT. */
    void write(Query.Select select) {
        boolean said = switch (renderer.traits.select().hints()) {
            case NONE -> false;
            case IN_COMMENTS -> true;
        };
        List<Identifier> kept = new ArrayList<>();
        if (said) {
            collect(select.source(), kept);
        }
        List<Identifier> whole = new ArrayList<>();
        if (said && comparesMadeText(select.filter())) {
            wholes(select.source(), whole);
        }
        if (!kept.isEmpty() || !whole.isEmpty()) {
            out.sql("/*+ ");
            out.list(kept, " ", alias -> out.sql("NO_MERGE(").identifier(alias).sql(")"));
            out.sql(kept.isEmpty() || whole.isEmpty() ? "" : " ");
            out.list(
                    whole,
                    " ",
                    alias -> out.sql("NO_DERIVED_CONDITION_PUSHDOWN(")
                            .identifier(alias)
                            .sql(")"));
            out.sql(" */ ");
        }
    }

    /** Whether a text that is made, not a column's, is compared: inside a derived table it would be so by another collation. */
    private static boolean comparesMadeText(Expr filter) {
        AtomicBoolean found = new AtomicBoolean();
        Tree.visit(filter, node -> {
            boolean made = node instanceof Expr expression
                    && expression.type().isText()
                    && !(node instanceof Expr.Column || node instanceof Expr.Parameter || node instanceof Expr.Literal);
            found.compareAndSet(false, made);
        });
        return found.get();
    }

    private void wholes(Source source, List<Identifier> whole) {
        switch (source) {
            case Source.Derived derived -> whole.add(derived.alias());
            case Source.Common common -> {
                // not where it is made: a recursive table reads itself
                if (noted.contains(common.name())) {
                    whole.add(common.alias());
                }
            }
            case Source.Join join -> {
                wholes(join.left(), whole);
                wholes(join.right(), whole);
            }
            case Source.CrossJoin(Source left, Source right) -> {
                wholes(left, whole);
                wholes(right, whole);
            }
            case Source.Lateral lateral -> {}
            case Source.Nothing nothing -> {}
            case Source.Table table -> {}
            case Source.Values values -> whole.add(values.alias());
        }
    }

    private void collect(Source source, List<Identifier> kept) {
        switch (source) {
            case Source.Derived(Query query, Identifier alias) -> {
                if (holdsConstant(query)) {
                    kept.add(alias);
                }
            }
            case Source.Common(Identifier name, Identifier alias) -> {
                if (constant.contains(name)) {
                    kept.add(alias);
                }
            }
            case Source.Join join -> {
                collect(join.left(), kept);
                collect(join.right(), kept);
            }
            case Source.CrossJoin(Source left, Source right) -> {
                collect(left, kept);
                collect(right, kept);
            }
            case Source.Lateral lateral -> {}
            case Source.Nothing nothing -> {}
            case Source.Table table -> {}
            case Source.Values values -> {}
        }
    }

    /** Whether the query would be merged into the one around it, where a constant of its items is no column any more. */
    private static boolean holdsConstant(Query query) {
        return query instanceof Query.Select select
                && !(select.source() instanceof Source.Nothing)
                && select.list().distinct() instanceof Distinct.All
                && select.grouping() instanceof Grouping.None
                && select.page() instanceof Page.All
                && select.list().items().stream().map(SelectItem::expression).anyMatch(Lookups::isConstant);
    }
}
