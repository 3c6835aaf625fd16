package dev.hysteria.reference;

import static dev.hysteria.ast.ReferentialAction.CASCADE;
import static dev.hysteria.ast.ReferentialAction.SET_NULL;
import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.deleteFrom;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.insertInto;
import static dev.hysteria.query.Queries.truncate;
import static dev.hysteria.query.Queries.update;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.decimal;
import static dev.hysteria.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.error.CheckViolation;
import dev.hysteria.error.ConstraintViolation;
import dev.hysteria.error.ForeignKeyViolation;
import dev.hysteria.error.NotNullViolation;
import dev.hysteria.error.UniqueViolation;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.error.ValueTooLarge;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What tables take, and what follows from a row that goes. */
class ConstraintsTest {
    record Shelf(@Nullable Long id, String code, @Nullable Integer floor) {}

    record Book(long id, @Nullable Long shelf, @Nullable Long next, String title, BigDecimal price) {}

    private static final SchemaBuilder<Shelf> shelves = Schema.builder("shelves");
    private static final NumberColumn<Shelf, Long> SHELF =
            shelves.column("id", BIGINT, Shelf::id).primaryKey().generated();
    private static final TextColumn<Shelf> CODE =
            shelves.column("code", varchar(3), Shelf::code).unique();
    private static final NumberColumn<Shelf, Integer> FLOOR =
            shelves.column("floor", INTEGER, Shelf::floor).nullable().defaultsTo(1);
    private static final Schema<Shelf> SHELVES =
            shelves.check("floor_known", FLOOR.lt(9)).build(into(Shelf::new, SHELF, CODE, FLOOR));

    private static final SchemaBuilder<Book> books = Schema.builder("books");
    private static final NumberColumn<Book, Long> BOOK =
            books.column("id", BIGINT, Book::id).primaryKey();
    private static final NumberColumn<Book, Long> ON = books.column("shelf", BIGINT, Book::shelf)
            .nullable()
            .references(() -> SHELF, on -> on.delete(CASCADE).update(CASCADE));
    private static final NumberColumn<Book, Long> NEXT =
            books.column("next", BIGINT, Book::next).nullable().references(() -> BOOK, on -> on.delete(SET_NULL));
    private static final TextColumn<Book> TITLE = books.column("title", varchar(20), Book::title);
    private static final NumberColumn<Book, BigDecimal> PRICE = books.column("price", decimal(5, 2), Book::price);
    private static final Schema<Book> BOOKS = books.build(into(Book::new, BOOK, ON, NEXT, TITLE, PRICE));

    private final ReferenceDatabase db = new ReferenceDatabase();

    @BeforeEach
    void fill() {
        db.create(SHELVES, BOOKS);
        db.insertAll(SHELVES, List.of(new Shelf(null, "a", 1), new Shelf(null, "b", null)));
        db.insertAll(BOOKS, List.of(book(1, 1L, null), book(2, 1L, 1L), book(3, 2L, 2L), book(4, null, 2L)));
    }

    private static Book book(long id, @Nullable Long shelf, @Nullable Long next) {
        return new Book(id, shelf, next, "book", BigDecimal.ONE.setScale(2));
    }

    private List<Long> ids() {
        return db.list(from(BOOKS).orderBy(BOOK.asc()).select(BOOK));
    }

    private static void assertNamed(
            Class<? extends ConstraintViolation> type, String name, List<String> columns, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(type, violation -> {
            assertThat(violation.constraintName()).contains(name);
            assertThat(violation.columns()).isEqualTo(columns);
            assertThat(violation.dialect()).isEqualTo("reference");
        });
    }

    @Test
    void violationsHaveTheSchemasNames() {
        assertNamed(
                UniqueViolation.class,
                "uq_shelves_code",
                List.of("code"),
                () -> db.insert(SHELVES, new Shelf(null, "a", 2)));
        assertNamed(UniqueViolation.class, "pk_books", List.of("id"), () -> db.insert(BOOKS, book(1, null, null)));
        assertNamed(
                CheckViolation.class,
                "floor_known",
                List.of("floor"),
                () -> db.insert(SHELVES, new Shelf(null, "c", 9)));
        assertNamed(
                ForeignKeyViolation.class,
                "fk_books_shelf",
                List.of("shelf"),
                () -> db.insert(BOOKS, book(9, 7L, null)));
        assertThatThrownBy(() -> db.execute(update(SHELVES).set(FLOOR.to(9)).where(SHELF.eq(1L))))
                .isInstanceOf(CheckViolation.class);
        assertThatThrownBy(() -> db.execute(insertInto(BOOKS).set(BOOK.to(9L), PRICE.to(BigDecimal.ONE))))
                .isInstanceOfSatisfying(
                        NotNullViolation.class,
                        violation -> assertThat(violation.columns()).containsExactly("title"));
        assertThatThrownBy(() -> db.insert(SHELVES, new Shelf(null, "long", 1)))
                .isInstanceOfSatisfying(
                        ValueTooLarge.class,
                        failure -> assertThat(failure.column()).contains("code"));
        assertThatThrownBy(() -> db.execute(update(BOOKS)
                        .set(PRICE.to(PRICE.times(new BigDecimal("9999"))))
                        .all()))
                .isInstanceOf(ValueTooLarge.class);
        assertThat(db.count(from(SHELVES))).isEqualTo(2);
        assertThat(ids()).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void aCheckThatIsUnknownIsMet() {
        db.execute(insertInto(SHELVES).set(CODE.to("c"), FLOOR.toNull()));

        assertThat(db.find(SHELVES, CODE.eq("c")).orElseThrow()).isEqualTo(new Shelf(3L, "c", null));
    }

    @Test
    void omittedColumnsAreTheTablesToFill() {
        db.execute(insertInto(SHELVES).set(CODE.to("c")));
        db.execute(insertInto(SHELVES).set(SHELF.to(10L), CODE.to("d")));
        db.execute(insertInto(SHELVES).set(CODE.to("e")));

        assertThat(db.list(from(SHELVES).where(SHELF.gt(2L)).orderBy(SHELF.asc())))
                .containsExactly(new Shelf(3L, "c", 1), new Shelf(10L, "d", 1), new Shelf(11L, "e", 1));
    }

    @Test
    void referringRowsFollow() {
        db.execute(update(SHELVES).set(SHELF.to(20L)).where(SHELF.eq(1L)));
        assertThat(db.count(from(BOOKS).where(ON.eq(20L)))).isEqualTo(2);

        db.execute(deleteFrom(SHELVES).where(SHELF.eq(20L)));
        assertThat(ids()).as("cascade").containsExactly(3L, 4L);
        assertThat(db.count(from(BOOKS).where(NEXT.isNull()))).as("set null").isEqualTo(2);
    }

    @Test
    void rowsMayExchangeTheirKeys() {
        db.execute(update(BOOKS).set(NEXT.toNull()).all());
        db.execute(update(BOOKS).set(BOOK.to(BOOK.negate().plus(5L))).all());

        assertThat(ids()).containsExactly(1L, 2L, 3L, 4L);
        assertThat(db.find(BOOKS, BOOK.eq(4L)).orElseThrow().shelf()).isEqualTo(1L);
    }

    @Test
    void aFailedStatementDoesNothing() {
        assertThatThrownBy(() -> db.insertAll(BOOKS, List.of(book(8, null, null), book(1, null, null))))
                .isInstanceOf(UniqueViolation.class);

        assertThat(ids()).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void truncationFollowsOnlyWhenItSays() {
        assertThatThrownBy(() -> db.execute(truncate(SHELVES))).isInstanceOf(ForeignKeyViolation.class);

        db.execute(truncate(SHELVES).cascade().restartIdentity());

        assertThat(ids()).isEmpty();
        assertThat(db.insert(SHELVES, new Shelf(null, "a", 1)).id()).isEqualTo(1L);
    }

    @Test
    void upserts() {
        long written = db.execute(insertInto(SHELVES)
                .values(List.of(new Shelf(null, "a", 5), new Shelf(null, "c", 6)))
                .onConflict(CODE)
                .update(FLOOR.to(FLOOR.plus(dev.hysteria.query.Queries.incoming(FLOOR)))));
        long skipped =
                db.execute(insertInto(SHELVES).values(new Shelf(null, "a", 7)).skipConflicts());

        assertThat(written).isEqualTo(2);
        assertThat(skipped).isZero();
        assertThat(db.list(from(SHELVES)
                        .where(CODE.in(List.of("a", "c")))
                        .orderBy(CODE.asc())
                        .select(FLOOR)))
                .containsExactly(6, 6);
    }

    /** A database may refuse to look at it a second time, whatever the condition says. */
    @Test
    void anUpsertThatMeetsARowOfItsOwnIsNotDefined() {
        var upsert = insertInto(SHELVES)
                .values(List.of(new Shelf(null, "c", 5), new Shelf(null, "c", 6)))
                .onConflict(CODE)
                .updateIf(FLOOR.gt(7), FLOOR.to(8));

        assertThatThrownBy(() -> db.execute(upsert)).isInstanceOf(UnsupportedFeature.class);
    }
}
