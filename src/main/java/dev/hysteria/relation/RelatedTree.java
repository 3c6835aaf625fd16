package dev.hysteria.relation;

import static dev.hysteria.expression.Projections.into;

import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Expr;
import dev.hysteria.error.QueryException;
import dev.hysteria.expression.Condition;
import dev.hysteria.expression.Expression;
import dev.hysteria.expression.Order;
import dev.hysteria.query.Cte;
import dev.hysteria.query.Queries;
import dev.hysteria.query.Select;
import dev.hysteria.query.Session;
import dev.hysteria.schema.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rows of a table that refer to rows of the same table, as trees of any depth, read by one statement:
 * {@code RelatedTree.of(Categories.CHILDREN).list(db, from(CATEGORIES).where(PARENT_ID.isNull()))}. An immutable value.
 *
 * <p>A row that is among its own ancestors ends its branch.
 *
 * @param <E> the record
 */
public final class RelatedTree<E> {
    private static final int MOST_LEVELS = 100;

    private final Column<E, ?> key;
    private final HasMany<E, E> children;
    private final List<Order> order;
    private final OptionalInt levels;

    private RelatedTree(Column<E, ?> key, HasMany<E, E> children, List<Order> order, OptionalInt levels) {
        this.key = key;
        this.children = children;
        this.order = order;
        this.levels = levels;
    }

    /**
     * {@return the trees of a relation of a table to itself}
     *
     * @throws QueryException when it is by several columns
     */
    public static <E> RelatedTree<E> of(HasMany<E, E> children) {
        if (children.keys().size() != 1) {
            throw QueryException.invalid(
                    "A tree is read by the key %s, of several columns".formatted(children.keys()),
                    "give its rows a key of one column.");
        }
        return new RelatedTree<>(children.keys().getFirst(), children, List.of(), OptionalInt.empty());
    }

    /** {@return the same, with the nodes of each level, roots too, ordered by these keys after those given before} */
    public RelatedTree<E> orderBy(Order... more) {
        return new RelatedTree<>(
                key, children, Stream.concat(order.stream(), Stream.of(more)).toList(), levels);
    }

    /** {@return the same, down to so many levels, of which the roots are the first; else a tree of more than 100 is an error} */
    public RelatedTree<E> maxDepth(int most) {
        if (most < 1) {
            throw QueryException.invalid("A tree is read down to %d levels".formatted(most), "give 1 or more.");
        }
        return new RelatedTree<>(key, children, order, OptionalInt.of(most));
    }

    /**
     * {@return the trees whose roots a query finds}
     *
     * @throws QueryException when a tree is deeper than 100 levels and no depth was given
     */
    public List<TreeNode<E>> list(Session session, Select<E> roots) {
        List<Found<E>> found = session.list(query(roots));
        if (levels.isEmpty() && found.stream().anyMatch(row -> row.depth() > MOST_LEVELS)) {
            throw QueryException.invalid(
                    "A tree of %s is deeper than %d levels"
                            .formatted(key.schema().table(), MOST_LEVELS),
                    "say how deep it is read: maxDepth(…).");
        }
        return new Assembly<>(key, foreignKey(), found).trees();
    }

    /** A row of the tables, and its level; 1 for roots. */
    public record Found<E>(E row, int depth) {}

    /** {@return the only statement: the rows at and below the roots} */
    public Select<Found<E>> query(Select<E> roots) {
        int most = levels.orElse(MOST_LEVELS + 1);
        Cte<?> tree = tree(roots.select(key), most);
        return Queries.from(tree)
                .join(key.schema(), equal(key, tree.get(key)))
                .orderBy(order.toArray(Order[]::new))
                .select(into(Found<E>::new, key.schema(), tree.depth()))
                .with(tree);
    }

    private <K> Cte<K> tree(Select<K> roots, int most) {
        return Queries.recursive(
                        "tree",
                        roots,
                        above -> Queries.from(key.schema())
                                .join(above, equal(foreignKey(), above.get(key)))
                                .select(roots.selection()))
                .maxDepth(most)
                .withoutCycles(key)
                .cte();
    }

    private Column<E, ?> foreignKey() {
        return children.match().columns().getFirst().get();
    }

    private static Condition equal(Expression<?> left, Expression<?> right) {
        return Condition.of(new Expr.Comparison(ComparisonOperator.EQUAL, left.ast(), right.ast()));
    }

    /** Rows being put below each other. */
    private record Assembly<E>(Column<E, ?> key, Column<E, ?> foreignKey, List<Found<E>> found) {

        List<TreeNode<E>> trees() {
            Map<Key, E> rows = new LinkedHashMap<>();
            Set<Key> roots = new LinkedHashSet<>();
            for (Found<E> each : found) {
                Key own = keyOf(key, each.row());
                rows.putIfAbsent(own, each.row());
                if (each.depth() == 1) {
                    roots.add(own);
                }
            }
            Map<Key, List<Key>> below = new LinkedHashMap<>();
            rows.forEach((own, row) -> {
                Object parent = foreignKey.canonicalOf(row);
                if (parent != null) {
                    below.computeIfAbsent(Key.of(parent), none -> new ArrayList<>())
                            .add(own);
                }
            });
            return roots.stream()
                    .map(root -> node(root, rows, below, new ArrayList<>()))
                    .toList();
        }

        private TreeNode<E> node(Key own, Map<Key, E> rows, Map<Key, List<Key>> below, List<Key> way) {
            way.add(own);
            List<TreeNode<E>> children = new ArrayList<>();
            for (Key child : below.getOrDefault(own, List.of())) {
                if (!way.contains(child)) {
                    children.add(node(child, rows, below, way));
                }
            }
            way.removeLast();
            return new TreeNode<>(Objects.requireNonNull(rows.get(own)), children);
        }

        private static <E> Key keyOf(Column<E, ?> column, E row) {
            return Key.of(Objects.requireNonNull(column.canonicalOf(row)));
        }
    }
}
