package dev.hysteria;

import dev.hysteria.interpret.RenderedSql;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The statements that a query is read by, known before it is run: its own, and one for each relation in its selection that is not joined.
 *
 * <p>So many are sent when rows are found for each of them; one whose keys none of the rows above has is not sent. A relation by several columns
 * takes one more for each few hundred keys.
 *
 * @param statements the statements, in the order in which they are sent
 */
public record QueryPlan(List<Planned> statements) {
    public QueryPlan {
        statements = List.copyOf(statements);
    }

    /**
     * One statement.
     *
     * @param reads what is read: the query's rows, or those that a relation finds by its columns
     * @param because why they are read by a statement of their own
     * @param joined what is read with them, by outer joins, and why
     * @param sql what is sent; one key stands for those that the rows above will have
     */
    public record Planned(String reads, String because, List<String> joined, RenderedSql sql) {
        public Planned {
            joined = List.copyOf(joined);
        }

        @Override
        public String toString() {
            String with = joined.stream().map(each -> "\n  with " + each).collect(Collectors.joining());
            return reads + ": " + because + with + "\n  " + sql.text();
        }
    }

    /** {@return the plan, to be read} */
    @Override
    public String toString() {
        return statements.stream().map(Planned::toString).collect(Collectors.joining("\n"));
    }
}
