package dev.hysteria.reference;

import dev.hysteria.ast.CommonTable;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SetOperator;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * A common table that reads itself: first the anchor's rows; then again and again those that the step makes of the rows that came last,
 * until it makes none. With UNION, a row that was there before is dropped. After {@value #MOST_STEPS} steps it is an error.
 */
final class Recursive {
    private static final int MOST_STEPS = 10_000;

    private final Queries queries;
    private final CommonTable table;

    Recursive(Queries queries, CommonTable table) {
        this.queries = queries;
        this.table = table;
    }

    static boolean readsItself(CommonTable table) {
        return reads(table.query(), table.name());
    }

    private static boolean reads(Statement query, Identifier table) {
        AtomicBoolean found = new AtomicBoolean();
        Tree.visit(query, node -> {
            if (node instanceof Source.Common common && common.name().equals(table)) {
                found.set(true);
            }
        });
        return found.get();
    }

    Relation rows(Scope scope) {
        Query.SetOperation union = union();
        List<Identifier> columns = table.columns().isEmpty() ? union.columns() : table.columns();
        Rows rows = new Rows(new SetOperation(Queries.types(union)), union.operator() == SetOperator.UNION);
        List<List<@Nullable Object>> last =
                rows.add(queries.of(union.left(), scope).cells());
        for (int step = 0; !last.isEmpty(); step++) {
            if (step == MOST_STEPS) {
                throw new IllegalArgumentException(
                        "the recursion of " + table.name() + " did not end after " + MOST_STEPS + " steps");
            }
            Scope inner = new Scope.Common(scope, Map.of(table.name(), Relation.of(columns, last)));
            last = rows.add(Queries.fitted(queries.of(union.right(), inner).cells(), Queries.types(union)));
        }
        return Relation.of(columns, rows.all);
    }

    private Query.SetOperation union() {
        if (table.query() instanceof Query.SetOperation union
                && (union.operator() == SetOperator.UNION || union.operator() == SetOperator.UNION_ALL)
                && union.ordering().isEmpty()
                && union.page() instanceof Page.All
                && !reads(union.left(), table.name())) {
            return union;
        }
        throw Refusal.of(
                "a recursive table that is not an anchor united with a step",
                "Unite a query that does not read the table with one that does, and order or cut what reads it.");
    }

    /** All rows so far. */
    private static final class Rows {
        private final SetOperation sets;
        private final boolean distinct;
        private final Set<Identity> seen = new HashSet<>();
        private final List<List<@Nullable Object>> all = new ArrayList<>();

        Rows(SetOperation sets, boolean distinct) {
            this.sets = sets;
            this.distinct = distinct;
        }

        /** {@return those of the rows that are added} */
        List<List<@Nullable Object>> add(List<List<@Nullable Object>> rows) {
            List<List<@Nullable Object>> added = rows.stream()
                    .filter(row -> !distinct || seen.add(sets.identity(row)))
                    .toList();
            all.addAll(added);
            return added;
        }
    }
}
