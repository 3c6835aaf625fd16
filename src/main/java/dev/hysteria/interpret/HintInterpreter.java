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
    private int laterals;

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

    /** Writes what is run once for each row of the sources before it. */
    void lateral(Runnable query) {
        laterals++;
        query.run();
        laterals--;
    }

    /** Writes the hints of a query, behind its SELECT. */
    void write(Query.Select select) {
        ofTables(select);
        boolean sorted = switch (renderer.traits.select().laterals()) {
            case LATERAL_SORTED -> laterals > 0 && select.grouping() instanceof Grouping.By;
            case LATERAL, APPLY, NONE, NONE_AND_ISOLATED -> false;
        };
        out.sql(sorted ? "SQL_BIG_RESULT " : "");
    }

    private void ofTables(Query.Select select) {
        boolean said = switch (renderer.traits.select().hints()) {
            case NONE -> false;
            case IN_COMMENTS -> true;
        };
        if (!said) {
            return;
        }
        List<Source> tables = new ArrayList<>();
        collect(select.source(), tables);
        List<String> hints = new ArrayList<>();
        List<Identifier> hinted = new ArrayList<>();
        tables.stream().filter(this::givesConstant).forEach(table -> {
            hints.add("NO_MERGE(");
            hinted.addAll(table.aliases());
        });
        if (comparesMadeText(select.filter())) {
            tables.forEach(table -> {
                hints.add("NO_DERIVED_CONDITION_PUSHDOWN(");
                hinted.addAll(table.aliases());
            });
        }
        if (!hints.isEmpty()) {
            hinted.forEach(this::requireNoEnd);
            out.sql("/*+ ");
            for (int i = 0; i < hints.size(); i++) {
                out.sql(i == 0 ? "" : " ")
                        .sql(hints.get(i))
                        .identifier(hinted.get(i))
                        .sql(")");
            }
            out.sql(" */ ");
        }
    }

    /** A name that ends a comment ends a hint too, quoted or not, and what follows would be read as SQL. */
    private void requireNoEnd(Identifier alias) {
        if (alias.text().contains("*/")) {
            throw renderer.refusal(
                    "the name " + alias.text() + " for a table whose plan needs a hint",
                    "Give it an alias without an asterisk before a slash.");
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

    /** The tables that queries make, each with one alias. */
    private void collect(Source source, List<Source> tables) {
        switch (source) {
            case Source.Derived derived -> tables.add(derived);
            case Source.Common common -> {
                // not where it is made: a recursive table reads itself
                if (noted.contains(common.name())) {
                    tables.add(common);
                }
            }
            case Source.Join join -> {
                collect(join.left(), tables);
                collect(join.right(), tables);
            }
            case Source.CrossJoin(Source left, Source right) -> {
                collect(left, tables);
                collect(right, tables);
            }
            case Source.Lateral lateral -> {}
            case Source.Nothing nothing -> {}
            case Source.Table table -> {}
            case Source.Values values -> tables.add(values);
        }
    }

    private boolean givesConstant(Source table) {
        if (table instanceof Source.Derived derived) {
            return holdsConstant(derived.query());
        }
        return table instanceof Source.Common common && constant.contains(common.name());
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
