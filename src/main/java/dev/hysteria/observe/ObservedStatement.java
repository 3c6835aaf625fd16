package dev.hysteria.observe;

import dev.hysteria.query.Tags;
import java.util.List;
import java.util.OptionalLong;

/**
 * A statement that was sent to a database.
 *
 * @param id a number that no other statement of this process has
 * @param dialect the dialect's name, such as {@code PostgreSQL}
 * @param sql the text with placeholders, without the comment that carries the tags
 * @param parameters the types of the first hundred parameters, in order; their values instead, cut when long, where the configuration lets
 *     the log show values
 * @param tags what it is tagged with
 * @param transaction the number of the transaction that it is in, which no other transaction of this process has; empty when it is on its
 *     own. The library begins transactions itself for a call that needs several statements
 */
public record ObservedStatement(
        long id, String dialect, String sql, List<String> parameters, Tags tags, OptionalLong transaction) {
    /** Copies the parameters. */
    public ObservedStatement {
        parameters = List.copyOf(parameters);
    }
}
