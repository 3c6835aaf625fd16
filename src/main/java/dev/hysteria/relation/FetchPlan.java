package dev.hysteria.relation;

import dev.hysteria.ast.Query;
import dev.hysteria.expression.Selectable;
import java.util.ArrayList;
import java.util.List;

/**
 * The statements that a query with relations is read by, known before they are run. For those who run queries.
 *
 * @param statements the statements, in their order: the query's own, then one for each relation that is read by keys
 */
public record FetchPlan(List<Planned> statements) {
    public FetchPlan {
        statements = List.copyOf(statements);
    }

    /**
     * One statement.
     *
     * @param reads what is read: the query's rows, or those that a relation finds by its columns
     * @param because why they are read by a statement of their own
     * @param joined what is read with them, by outer joins, and why
     * @param query its tree; a key stands for those that rows will have
     */
    public record Planned(String reads, String because, List<String> joined, Query query) {
        public Planned {
            joined = List.copyOf(joined);
        }
    }

    /**
     * {@return the plan of a query}
     *
     * @param query the query's checked tree
     * @param selection what its items are read into
     */
    public static FetchPlan of(Query query, Selectable<?> selection) {
        List<Planned> statements = new ArrayList<>();
        add(statements, query, selection, "the rows of the query", "it was asked for");
        return new FetchPlan(statements);
    }

    private static void add(
            List<Planned> statements, Query query, Selectable<?> selection, String reads, String because) {
        Planner.Plan<?> plan = Planner.of(query, selection);
        List<String> joined = new ArrayList<>();
        List<Level.ByKeys<?>> apart = new ArrayList<>();
        collect(plan.level(), joined, apart);
        statements.add(new Planned(reads, because, joined, plan.statement()));
        apart.forEach(related -> apart(statements, related));
    }

    private static void collect(Level<?> level, List<String> joined, List<Level.ByKeys<?>> apart) {
        for (Level.Related<?> related : level.related()) {
            switch (related) {
                case Level.ByKeys<?> byKeys -> apart.add(byKeys);
                case Level.Aggregated<?> some ->
                    joined.add(some.lookup().matching().get().found() + ", as one text: " + some.because());
                case Level.Joined<?> one -> {
                    joined.add(one.lookup().matching().get().found() + ": " + one.because());
                    collect(one.level(), joined, apart);
                }
            }
        }
    }

    private static <R> void apart(List<Planned> statements, Level.ByKeys<R> related) {
        Matching<R> matching = related.lookup().matching().get();
        var query = Fetch.query(matching, List.of(matching.someKey()));
        add(
                statements,
                ShareOfEach.of(query, matching.columns(), related.lookup().share()),
                query.selection(),
                matching.found(),
                related.because());
    }
}
