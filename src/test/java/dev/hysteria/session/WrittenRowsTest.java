package dev.hysteria.session;

import static dev.hysteria.expression.Functions.max;
import static dev.hysteria.query.Queries.deleteFrom;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.incoming;
import static dev.hysteria.query.Queries.insertInto;
import static dev.hysteria.query.Queries.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.Database;
import dev.hysteria.error.NotNullViolation;
import dev.hysteria.sample.Categories;
import dev.hysteria.sample.Categories.Category;
import dev.hysteria.schema.Alias;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What writes return and count where a database has another way to say so: found by generated commands. */
@EveryDatabase
class WrittenRowsTest {
    private static final Alias<Category> OLD = Categories.CATEGORIES.as("old");

    private final Database db;

    WrittenRowsTest(FreshDatabase fresh) {
        db = Opened.with(fresh, Categories.CATEGORIES);
        db.execute(
                update(Categories.CATEGORIES).set(Categories.PARENT_ID.toNull()).all());
        db.execute(deleteFrom(Categories.CATEGORIES).all());
        db.insertAll(Categories.CATEGORIES, List.of(new Category(1, null, "a"), new Category(2, null, "b")));
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void anUpdateUnderAnotherNameReturnsItsRows() {
        assertThat(db.list(update(OLD)
                        .set(Categories.NAME.to("c"))
                        .where(Categories.ID.of(OLD).eq(2L))
                        .returning(Categories.NAME.of(OLD))))
                .containsExactly("c");
    }

    @Test
    void aDeleteUnderAnotherNameReturnsItsRows() {
        assertThat(db.list(deleteFrom(OLD).where(Categories.ID.of(OLD).eq(2L)).returning(Categories.NAME.of(OLD))))
                .containsExactly("b");
        assertThat(db.count(from(Categories.CATEGORIES))).isEqualTo(1);
    }

    @Test
    void aDeleteByAnotherTableReturnsItsRows() {
        assertThat(db.list(deleteFrom(Categories.CATEGORIES)
                        .using(OLD)
                        .where(
                                Categories.ID.eq(Categories.ID.of(OLD)),
                                Categories.NAME.of(OLD).eq("a"))
                        .returning(Categories.ID)))
                .containsExactly(1L);
    }

    @Test
    void aDeleteThatCanFindNothingReturnsNothing() {
        assertThat(db.list(deleteFrom(Categories.CATEGORIES)
                        .where(Categories.ID.in(List.of()))
                        .returning(Categories.ID)))
                .isEmpty();
    }

    @Test
    void rowsOfOneInsertDoNotSeeEachOther() {
        var last = from(OLD).value(max(Categories.ID.of(OLD)));

        db.execute(insertInto(Categories.CATEGORIES)
                .set(Categories.ID.to(7L), Categories.NAME.to("c"), Categories.PARENT_ID.to(last))
                .set(Categories.ID.to(8L), Categories.NAME.to("d"), Categories.PARENT_ID.to(last)));

        assertThat(db.list(
                        from(Categories.CATEGORIES).where(Categories.ID.gt(2L)).select(Categories.PARENT_ID)))
                .containsExactly(2L, 2L);
    }

    @Test
    void anUpsertIsNotGivenValuesThatNobodyGave() {
        var upsert = insertInto(Categories.CATEGORIES)
                .set(Categories.ID.to(9L))
                .onConflict(Categories.ID)
                .update(Categories.NAME.to("changed"));

        assertThatThrownBy(() -> db.execute(upsert)).isInstanceOf(NotNullViolation.class);
        assertThat(db.count(from(Categories.CATEGORIES))).isEqualTo(2);
    }

    @Test
    void anUpsertThatChangesItsKeyCountsItsRow() {
        var upsert = insertInto(Categories.CATEGORIES)
                .values(new Category(1, null, "new"))
                .onConflict(Categories.ID)
                .updateIf(Categories.NAME.ne(incoming(Categories.NAME)), Categories.ID.to(9L));

        assertThat(db.execute(upsert)).isEqualTo(1);
    }
}
