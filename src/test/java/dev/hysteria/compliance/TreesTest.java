package dev.hysteria.compliance;

import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.update;
import static dev.hysteria.sample.Categories.CATEGORIES;
import static dev.hysteria.sample.Categories.CHILDREN;
import static dev.hysteria.sample.Categories.ID;
import static dev.hysteria.sample.Categories.NAME;
import static dev.hysteria.sample.Categories.PARENT_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.Database;
import dev.hysteria.dialect.Dialects;
import dev.hysteria.error.QueryException;
import dev.hysteria.query.Session;
import dev.hysteria.reference.ReferenceDatabase;
import dev.hysteria.relation.RelatedTree;
import dev.hysteria.relation.TreeNode;
import dev.hysteria.sample.Categories.Category;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import dev.hysteria.testing.SeenStatements;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Trees of rows, read by one statement. */
@EveryDatabase
class TreesTest {
    private static final RelatedTree<Category> TREE = RelatedTree.of(CHILDREN).orderBy(NAME.desc());
    private static final long DEEP = 1_000;
    private static final int LEVELS = 120;

    private final Database db;
    private final SeenStatements seen;

    TreesTest(FreshDatabase fresh) {
        try (Database filled = Tables.open(fresh, TreesTest::fill)) {
            assertThat(filled.count(from(CATEGORIES))).isEqualTo(8 + LEVELS);
        }
        seen = SeenStatements.of(fresh.dataSource());
        db = Database.over(seen.source(), Dialects.of(fresh.database()));
    }

    @AfterEach
    void close() {
        db.close();
    }

    /** Two small trees, a cycle of two, and a chain. */
    private static void fill(Session session) {
        List<Category> rows = new ArrayList<>(List.of(
                new Category(1, null, "animals"),
                new Category(2, 1L, "cats"),
                new Category(3, 1L, "dogs"),
                new Category(4, 2L, "tigers"),
                new Category(5, null, "plants"),
                new Category(6, 5L, "trees"),
                new Category(7, null, "egg"),
                new Category(8, 7L, "hen")));
        for (int level = 0; level < LEVELS; level++) {
            long id = DEEP + level;
            rows.add(new Category(id, level == 0 ? null : id - 1, "deep " + level));
        }
        if (session instanceof Database db) {
            db.create(CATEGORIES);
        } else if (session instanceof ReferenceDatabase memory) {
            memory.create(CATEGORIES);
        }
        session.insertAll(CATEGORIES, rows);
        session.execute(update(CATEGORIES).set(PARENT_ID.to(8L)).where(ID.eq(7L)));
    }

    private List<Session> everywhere() {
        ReferenceDatabase memory = new ReferenceDatabase();
        fill(memory);
        return List.of(db, memory);
    }

    @Test
    @Scenario(147)
    void aTreeOfAnyDepthIsReadByOneStatement() {
        for (Session session : everywhere()) {
            seen.taken();
            assertThat(shown(TREE.list(session, from(CATEGORIES).where(PARENT_ID.isNull(), ID.lt(DEEP)))))
                    .as("in order at every level")
                    .isEqualTo("plants(trees) animals(dogs cats(tigers))");
            assertThat(seen.taken()).hasSize(session == db ? 1 : 0);

            assertThat(shown(TREE.list(session, from(CATEGORIES).where(ID.eq(2L)))))
                    .isEqualTo("cats(tigers)");
            assertThat(shown(TREE.list(session, from(CATEGORIES).where(ID.in(List.of(1L, 2L))))))
                    .as("a root below another one")
                    .isEqualTo("cats(tigers) animals(dogs cats(tigers))");
            assertThat(TREE.list(session, from(CATEGORIES).where(ID.eq(0L)))).isEmpty();
            assertThat(shown(TREE.maxDepth(2).list(session, from(CATEGORIES).where(ID.eq(1L)))))
                    .as("two levels")
                    .isEqualTo("animals(dogs cats)");
            assertThat(shown(TREE.maxDepth(1).list(session, from(CATEGORIES).where(ID.eq(1L)))))
                    .isEqualTo("animals");
            assertThat(shown(TREE.list(session, from(CATEGORIES).where(ID.eq(7L)))))
                    .as("a cycle ends")
                    .isEqualTo("egg(hen)");

            List<TreeNode<Category>> deep =
                    TREE.maxDepth(LEVELS).list(session, from(CATEGORIES).where(ID.eq(DEEP)));
            int levels = 0;
            for (List<TreeNode<Category>> level = deep;
                    !level.isEmpty();
                    level = level.getFirst().children()) {
                assertThat(level).hasSize(1);
                levels++;
            }
            assertThat(levels).isEqualTo(LEVELS);
            assertThatThrownBy(() -> TREE.list(session, from(CATEGORIES).where(ID.eq(DEEP))))
                    .isInstanceOf(QueryException.class)
                    .hasMessageContaining("deeper than 100 levels");
        }
    }

    private static String shown(List<TreeNode<Category>> nodes) {
        return nodes.stream()
                .map(node ->
                        node.value().name() + (node.children().isEmpty() ? "" : "(" + shown(node.children()) + ")"))
                .collect(Collectors.joining(" "));
    }
}
