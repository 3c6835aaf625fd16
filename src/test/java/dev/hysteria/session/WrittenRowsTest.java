package dev.hysteria.session;

import static dev.hysteria.expression.Functions.max;
import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.deleteFrom;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.incoming;
import static dev.hysteria.query.Queries.insertInto;
import static dev.hysteria.query.Queries.update;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.Database;
import dev.hysteria.error.NotNullViolation;
import dev.hysteria.error.RecordNotFound;
import dev.hysteria.error.UniqueViolation;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.sample.Categories;
import dev.hysteria.sample.Categories.Category;
import dev.hysteria.schema.Alias;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What writes return and count where a database has another way to say so: found by generated commands. */
@EveryDatabase
class WrittenRowsTest {
    record Shelf(long id, String code, int floor) {}

    private static final Alias<Category> OLD = Categories.CATEGORIES.as("old");

    private static final SchemaBuilder<Shelf> shelves = Schema.builder("shelves");
    private static final NumberColumn<Shelf, Long> SHELF =
            shelves.column("id", BIGINT, Shelf::id).primaryKey();
    private static final TextColumn<Shelf> CODE =
            shelves.column("code", varchar(3), Shelf::code).unique();
    private static final NumberColumn<Shelf, Integer> FLOOR =
            shelves.column("floor", INTEGER, Shelf::floor).defaultsTo(7);
    private static final Schema<Shelf> SHELVES = shelves.build(into(Shelf::new, SHELF, CODE, FLOOR));

    private final Database db;

    WrittenRowsTest(FreshDatabase fresh) {
        db = Opened.with(fresh, Categories.CATEGORIES, SHELVES);
        db.execute(
                update(Categories.CATEGORIES).set(Categories.PARENT_ID.toNull()).all());
        db.execute(deleteFrom(Categories.CATEGORIES).all());
        db.execute(deleteFrom(SHELVES).all());
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

    /** Where every key conflicts, the row that was met is not among those that are read. */
    @Test
    void anUpsertThatMeetsARowByAnotherKeyDoesNotReturnNothing() {
        db.insert(SHELVES, new Shelf(1, "a", 1));
        var upsert = insertInto(SHELVES)
                .values(new Shelf(2, "a", 2))
                .onConflict(SHELF)
                .updateIf(FLOOR.lt(incoming(FLOOR)), FLOOR.to(3))
                .returning(SHELF);

        assertThatThrownBy(() -> db.list(upsert)).isInstanceOfAny(UniqueViolation.class, RecordNotFound.class);
        assertThat(db.list(from(SHELVES).select(FLOOR))).containsExactly(1);
    }

    @Test
    void aColumnThatAnUpsertLeavesOutIsItsDefaultInTheCondition() {
        db.insert(SHELVES, new Shelf(1, "a", 1));
        var upsert = insertInto(SHELVES)
                .set(SHELF.to(1L), CODE.to("b"))
                .onConflict(SHELF)
                .updateIf(incoming(FLOOR).isNull(), CODE.to(CODE));

        try {
            assertThat(db.execute(upsert)).isZero();
        } catch (UnsupportedFeature refused) {
            assertThat(refused).hasMessageContaining("which the insert leaves out");
        }
    }
}
