package dev.hysteria.relation;

import dev.hysteria.query.Insert;
import dev.hysteria.query.Queries;
import dev.hysteria.query.Session;
import dev.hysteria.schema.Assignment;
import dev.hysteria.schema.Column;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Which rows of one table are linked to which of another: pairs of keys in a pivot, whose unique key they are.
 *
 * <pre>{@code
 * Links<PostTag, Long, Long> tags = Links.of(PostTags.POST_ID, PostTags.TAG_ID);
 * tags.sync(db, post.id(), List.of(1L, 2L));
 * }</pre>
 *
 * <p>Nothing is sent when there is nothing to do.
 *
 * @param <L> the pivot's record
 * @param <K> the key of the one table
 * @param <J> the key of the other table
 */
public final class Links<L, K, J> {
    private final Column<L, K> one;
    private final Column<L, J> other;

    private Links(Column<L, K> one, Column<L, J> other) {
        this.one = one;
        this.other = other;
    }

    /** {@return the links that a pivot holds in these columns} */
    public static <L, K, J> Links<L, K, J> of(Column<L, K> one, Column<L, J> other) {
        return new Links<>(one, other);
    }

    /**
     * What {@link #sync} did.
     *
     * @param attached how many links it made
     * @param detached how many it removed
     */
    public record Synced(long attached, long detached) {}

    /** {@return how many of these rows were not linked to the one before, and are now} */
    public long attach(Session session, K key, Collection<? extends J> others) {
        Insert<L> rows = Queries.insertInto(one.schema());
        for (J linked : others) {
            rows = rows.set(one.to(key), other.to(linked));
        }
        return others.isEmpty()
                ? 0
                : session.execute(rows.onConflict(one, other).skip());
    }

    /**
     * Links rows to the one, with what the pivot holds besides the keys; those that are linked already hold that afterwards.
     *
     * @param others what the pivot holds for each row; of the same columns for all of them
     */
    public void attach(Session session, K key, Map<? extends J, List<Assignment<L>>> others) {
        if (others.isEmpty()) {
            return;
        }
        Insert<L> rows = Queries.insertInto(one.schema());
        for (Map.Entry<? extends J, List<Assignment<L>>> linked : others.entrySet()) {
            rows = rows.set(Stream.concat(Stream.of(one.to(key), other.to(linked.getKey())), linked.getValue().stream())
                    .toList());
        }
        List<Assignment<L>> held = others.values().iterator().next().stream()
                .<Assignment<L>>map(assignment -> incoming(assignment.column()))
                .toList();
        var unused = session.execute(
                held.isEmpty()
                        ? rows.onConflict(one, other).skip()
                        : rows.onConflict(one, other).update(held));
    }

    /** {@return how many of these rows were linked to the one, and are no longer} */
    public long detach(Session session, K key, Collection<? extends J> others) {
        return others.isEmpty()
                ? 0
                : session.execute(Queries.deleteFrom(one.schema()).where(one.eq(key), other.in(List.copyOf(others))));
    }

    /** {@return how many rows were linked to the one, and are no longer} */
    public long detachAll(Session session, K key) {
        return session.execute(Queries.deleteFrom(one.schema()).where(one.eq(key)));
    }

    /** Links these rows to the one, and no others: reads the links there are, and changes what differs, in a transaction. */
    public Synced sync(Session session, K key, Collection<? extends J> others) {
        return session.transaction(part -> {
            Map<Key, J> missing = keyed(others);
            List<J> superfluous = superfluous(part, key, missing);
            return new Synced(attach(part, key, missing.values()), detach(part, key, superfluous));
        });
    }

    /**
     * Links these rows to the one, and no others, with what the pivot holds besides the keys.
     *
     * @param others what the pivot holds for each row; of the same columns for all of them
     */
    public void sync(Session session, K key, Map<? extends J, List<Assignment<L>>> others) {
        session.transaction(part -> {
            var unused = detach(part, key, superfluous(part, key, keyed(others.keySet())));
            attach(part, key, others);
            return 0;
        });
    }

    private static <L, T> Assignment<L> incoming(Column<L, T> column) {
        return column.to(Queries.incoming(column));
    }

    private Key keyOf(J linked) {
        return Key.of(Objects.requireNonNull(other.canonical(linked)));
    }

    private Map<Key, J> keyed(Collection<? extends J> others) {
        Map<Key, J> keyed = new LinkedHashMap<>();
        others.forEach(linked -> keyed.put(keyOf(linked), linked));
        return keyed;
    }

    /** {@return the rows that are linked and not wanted; those that are wanted and linked are removed from the wanted} */
    private List<J> superfluous(Session session, K key, Map<Key, J> wanted) {
        List<J> superfluous = new ArrayList<>();
        for (J linked :
                session.list(Queries.from(one.schema()).where(one.eq(key)).select(other))) {
            if (wanted.remove(keyOf(linked)) == null) {
                superfluous.add(linked);
            }
        }
        return superfluous;
    }
}
