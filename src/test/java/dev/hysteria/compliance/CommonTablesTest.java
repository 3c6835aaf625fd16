package dev.hysteria.compliance;

import static dev.hysteria.expression.Functions.count;
import static dev.hysteria.expression.Functions.exists;
import static dev.hysteria.expression.Functions.max;
import static dev.hysteria.expression.Functions.sum;
import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.expression.Values.nullOf;
import static dev.hysteria.expression.Values.value;
import static dev.hysteria.query.Queries.cte;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.recursive;
import static dev.hysteria.query.Queries.select;
import static dev.hysteria.sample.Categories.CATEGORIES;
import static dev.hysteria.sample.Categories.ID;
import static dev.hysteria.sample.Categories.NAME;
import static dev.hysteria.sample.Categories.PARENT_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.Database;
import dev.hysteria.dialect.SelectForms.Recursions;
import dev.hysteria.error.QueryException;
import dev.hysteria.query.Cte;
import dev.hysteria.query.RecursiveCte;
import dev.hysteria.query.Select;
import dev.hysteria.sample.Categories.Category;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import dev.hysteria.type.Types;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Queries under a name, also of a tree and of a circle.
 *
 * <pre>
 * 1 root ── 2 left ── 4 leaf
 *        └─ 3 right ─ 5 a/b ── 6 a
 * 10 ── 11 ── 12 ── 10, and 13 is its own parent
 * </pre>
 */
@EveryDatabase
class CommonTablesTest {
    record Level(String name, int depth) {}

    record Step(long number, String text) {}

    record Pair(String upper, String lower) {}

    private final Database db;

    CommonTablesTest(FreshDatabase fresh) {
        db = Tables.open(fresh, CommonTablesTest::fill);
    }

    private static void fill(Database db) {
        db.create(CATEGORIES);
        db.insertAll(
                CATEGORIES,
                List.of(
                        new Category(1, null, "root"),
                        new Category(2, 1L, "left"),
                        new Category(3, 1L, "right"),
                        new Category(4, 2L, "leaf"),
                        new Category(5, 3L, "a/b"),
                        new Category(6, 5L, "a"),
                        new Category(10, null, "x"),
                        new Category(11, 10L, "y"),
                        new Category(12, 11L, "z"),
                        new Category(13, null, "self")));
        db.execute(dev.hysteria.query.Queries.update(CATEGORIES)
                .set(PARENT_ID.to(12L))
                .where(ID.eq(10L)));
        db.execute(dev.hysteria.query.Queries.update(CATEGORIES)
                .set(PARENT_ID.to(ID))
                .where(ID.eq(13L)));
    }

    @AfterEach
    void close() {
        db.close();
    }

    private static RecursiveCte<Category> below(long id) {
        return recursive(
                "below",
                from(CATEGORIES).where(ID.eq(id)),
                above -> from(CATEGORIES).join(above, above.get(ID).eq(PARENT_ID)));
    }

    private List<String> names(Cte<Category> table) {
        return db.list(
                from(table).orderBy(table.get(ID).asc()).select(table.get(NAME)).with(table));
    }

    @Test
    @Scenario(39)
    void aTreeDownToItsLeaves() {
        assertThat(names(below(1).cte())).containsExactly("root", "left", "right", "leaf", "a/b", "a");
        assertThat(names(below(3).cte())).containsExactly("right", "a/b", "a");
        assertThat(names(below(99).cte())).isEmpty();
        Cte<Category> whole = below(1).cte();
        assertThat(db.list(from(whole)
                        .where(whole.get(PARENT_ID).ge(2L), whole.get(NAME).ne("a"))
                        .orderBy(whole.get(NAME).desc())
                        .limit(1)
                        .with(whole)))
                .containsExactly(new Category(4, 2L, "leaf"));
        assertThat(db.one(from(whole).select(count()).with(whole))).isEqualTo(6);
        assertThat(db.count(from(whole).with(whole))).isEqualTo(6);
        RecursiveCte<Category> upward = recursive(
                "above",
                from(CATEGORIES).where(ID.eq(6L)),
                self -> from(CATEGORIES).join(self, self.get(PARENT_ID).eq(ID)));
        assertThat(names(upward.cte())).containsExactly("root", "right", "a/b", "a");
        Cte<Category> all = below(1).cte();
        assertThat(db.list(from(CATEGORIES)
                        .where(exists(from(all)
                                .where(all.get(ID).eq(ID), all.get(PARENT_ID).eq(1L))))
                        .orderBy(ID.asc())
                        .select(NAME)
                        .with(all)))
                .containsExactly("left", "right");
    }

    @Test
    @Scenario(39)
    void aGreatestDepthEndsTheRecursion() {
        Cte<Category> two = below(1).maxDepth(2).cte();
        assertThat(names(two)).containsExactly("root", "left", "right");
        assertThat(names(below(1).maxDepth(1).cte())).containsExactly("root");
        assertThat(names(below(1).maxDepth(100).cte())).hasSize(6);
        Cte<Category> deep = below(3).maxDepth(9).cte();
        assertThat(db.list(from(deep)
                        .orderBy(deep.depth().desc())
                        .select(into(Level::new, deep.get(NAME), deep.depth()))
                        .with(deep)))
                .containsExactly(new Level("a", 3), new Level("a/b", 2), new Level("right", 1));
        assertThat(names(below(10).maxDepth(7).cte()))
                .as("a circle is walked until then")
                .containsExactly("x", "x", "x", "y", "y", "z", "z");
        assertThatThrownBy(() -> below(1).cte().depth()).isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> below(1).maxDepth(0)).isInstanceOf(QueryException.class);
    }

    @Test
    @Scenario(39)
    void aCircleIsWalkedOnce() {
        assertThat(names(below(10).withoutCycles(ID).cte())).containsExactly("x", "y", "z");
        assertThat(names(below(12).withoutCycles(ID).cte())).containsExactly("x", "y", "z");
        assertThat(names(below(13).withoutCycles(ID).cte())).containsExactly("self");
        assertThat(names(below(1).withoutCycles(ID).cte())).hasSize(6);
        assertThat(names(below(10).withoutCycles(ID).maxDepth(2).cte())).containsExactly("x", "y");
        assertThat(names(below(3).withoutCycles(NAME).cte()))
                .as("a key that is part of another")
                .containsExactly("right", "a/b", "a");
        assertThatThrownBy(() -> below(1).withoutCycles(ID.plus(1L))).isInstanceOf(QueryException.class);
    }

    @Test
    @Scenario(39)
    void aRecursionWithoutATable() {
        var n = value(1L).as("n");
        var numbers = recursive(
                        "numbers",
                        select(n),
                        self -> from(self)
                                .where(self.get(n).lt(5_000L))
                                .select(self.get(n).plus(1L)))
                .cte();
        assertThat(db.one(from(numbers).select(sum(numbers.get(n))).with(numbers)))
                .isEqualByComparingTo("12502500");

        var number = value(1L).as("number");
        var text = value("x").as("text");
        var growing = recursive(
                        "growing",
                        select(into(Step::new, number, text)),
                        self -> from(self)
                                .where(self.get(number).lt(300L))
                                .select(into(
                                        Step::new,
                                        self.get(number).plus(1L),
                                        self.get(text).concat("'é"))))
                .cte();
        Step last = db.one(from(growing).where(growing.get(number).eq(300L)).with(growing));
        assertThat(last.text()).isEqualTo("x" + "'é".repeat(299));
    }

    @Test
    @Scenario(39)
    void hintsChangeNoResult() {
        Cte<Category> plain = cte("plain", from(CATEGORIES).where(ID.lt(4L)));
        Select<Category> query = from(plain).orderBy(plain.get(ID).asc());
        List<Category> rows = db.list(query.with(plain));
        assertThat(rows).hasSize(3);
        assertThat(db.list(query.with(plain.materialized()))).isEqualTo(rows);
        assertThat(db.list(query.with(plain.notMaterialized()))).isEqualTo(rows);
        if (db.dialect().traits().select().recursions() == Recursions.KEYWORD_AND_HINTS) {
            assertThat(db.render(query.with(plain.materialized())).text()).contains(" AS MATERIALIZED (");
            assertThat(db.render(query.with(plain.notMaterialized())).text()).contains(" AS NOT MATERIALIZED (");
        } else {
            assertThat(db.render(query.with(plain.materialized())).text()).doesNotContain("MATERIALIZED");
        }
        assertThat(db.render(query.with(plain)).text()).doesNotContain("MATERIALIZED");
    }

    @Test
    @Scenario(39)
    void severalTablesThatReadEachOther() {
        Cte<Category> inner = cte("inner_one", from(CATEGORIES).where(PARENT_ID.isNotNull(), ID.lt(10L)));
        Cte<Category> outer = cte("outer_one", from(inner).where(inner.get(ID).ne(2L)));
        var id = outer.get(inner.get(ID));
        var name = outer.get(inner.get(NAME));
        Cte<Category> tree = below(1).cte();
        var upper = tree.as("upper");
        var pairs = from(outer)
                .join(upper, upper.get(ID).eq(outer.get(inner.get(PARENT_ID))))
                .where(name.ne("nobody"))
                .orderBy(id.asc())
                .select(into(Pair::new, upper.get(NAME), name));

        assertThat(db.list(pairs.with(inner, outer, tree)))
                .containsExactly(
                        new Pair("root", "right"),
                        new Pair("left", "leaf"),
                        new Pair("right", "a/b"),
                        new Pair("a/b", "a"));
        assertThat(db.list(from(CATEGORIES)
                        .where(ID.eq(from(outer).value(max(id))))
                        .select(NAME)
                        .with(inner, outer)))
                .containsExactly("a");
        assertThat(db.list(from(inner)
                        .select(inner.get(NAME))
                        .union(from(outer).select(name))
                        .orderBy(inner.get(NAME).asc())
                        .with(inner, outer)))
                .containsExactly("a", "a/b", "leaf", "left", "right");
        var none = nullOf(Types.BIGINT).as("none");
        var nothing = cte("nothing", select(none));
        assertThat(db.count(from(nothing).where(nothing.get(none).isNull()).with(nothing)))
                .isEqualTo(1);
    }
}
