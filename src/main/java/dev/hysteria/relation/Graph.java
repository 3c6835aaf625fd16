package dev.hysteria.relation;

import dev.hysteria.query.Session;
import dev.hysteria.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How objects that hold records of related tables are written, level by level: an immutable value.
 *
 * <pre>{@code
 * record Draft(User user, List<Post> posts) {}
 * static final Graph<Draft, User> DRAFTS = Graph.of(USERS, Draft::user)
 *         .with(POSTS, Draft::posts, (post, user) -> post.by(user.id()));
 * List<User> stored = DRAFTS.insert(db, drafts);
 * }</pre>
 *
 * <p>Everything is written in one transaction: all of it, or nothing when one record fails.
 *
 * @param <G> the object
 * @param <E> the record of its own table
 */
public final class Graph<G, E> {
    private final Schema<E> schema;
    private final Function<? super G, ? extends E> record;
    private final List<Branch<G, E, ?, ?>> branches;

    private Graph(Schema<E> schema, Function<? super G, ? extends E> record, List<Branch<G, E, ?, ?>> branches) {
        this.schema = schema;
        this.record = record;
        this.branches = List.copyOf(branches);
    }

    /** {@return the graph of objects that hold a record of a table} */
    public static <G, E> Graph<G, E> of(Schema<E> schema, Function<? super G, ? extends E> record) {
        return new Graph<>(schema, record, List.of());
    }

    /**
     * {@return the same, with records that refer to the first}
     *
     * @param children the records that an object holds
     * @param adopted makes of such a record, and the record as it is stored that it belongs to, the one that refers to that
     */
    public <C> Graph<G, E> with(
            HasMany<E, C> relation,
            Function<? super G, ? extends List<? extends C>> children,
            BiFunction<? super C, ? super E, ? extends C> adopted) {
        return with(relation, Graph.<C, C>of(relation.target(), child -> child), children, adopted);
    }

    /**
     * {@return the same, with objects whose records refer to the first}
     *
     * @param below how these are written
     * @param children the objects that an object holds
     * @param adopted makes of the record of such an object, and the record as it is stored that it belongs to, the one that refers to that
     */
    public <D, C> Graph<G, E> with(
            HasMany<E, C> relation,
            Graph<D, C> below,
            Function<? super G, ? extends List<? extends D>> children,
            BiFunction<? super C, ? super E, ? extends C> adopted) {
        List<Branch<G, E, ?, ?>> more = new ArrayList<>(branches);
        more.add(new Branch<G, E, D, C>(relation, below, children, adopted));
        return new Graph<>(schema, record, more);
    }

    /** {@return the records of the objects as they are stored, having been inserted with all below them, each level at once} */
    public List<E> insert(Session session, List<? extends G> objects) {
        return session.transaction(part -> inserted(part, objects, recordsOf(objects)));
    }

    /**
     * {@return the records of the objects as they are stored, having been updated by their keys, and all below them made what the objects hold:
     * records that are not stored below the same one are inserted, others updated where they differ, and those that no object holds deleted}
     *
     * @throws dev.hysteria.error.RecordNotFound when the record of an object is not stored
     */
    public List<E> sync(Session session, List<? extends G> objects) {
        return session.transaction(part -> {
            List<E> stored = part.updateAll(schema, recordsOf(objects));
            branches.forEach(branch -> branch.sync(part, objects, stored));
            return stored;
        });
    }

    private List<E> recordsOf(List<? extends G> objects) {
        return objects.stream().<E>map(record).toList();
    }

    E recordOf(G object) {
        return record.apply(object);
    }

    Schema<E> schema() {
        return schema;
    }

    /** {@return stored records, of objects whose records are given, with all below them} */
    List<E> inserted(Session session, List<? extends G> objects, List<E> records) {
        List<E> stored = session.insertAll(schema, records);
        branches.forEach(branch -> branch.insert(session, objects, stored));
        return stored;
    }

    /** Makes what is below stored records what their objects hold. */
    void synced(Session session, List<? extends G> objects, List<E> stored) {
        branches.forEach(branch -> branch.sync(session, objects, stored));
    }

    /** Deletes records and all below them. */
    void deleted(Session session, List<E> records) {
        branches.forEach(branch -> branch.delete(session, records));
        session.deleteAll(schema, records);
    }
}
