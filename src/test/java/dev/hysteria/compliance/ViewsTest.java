package dev.hysteria.compliance;

import static dev.hysteria.expression.Functions.count;
import static dev.hysteria.expression.Functions.sum;
import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.deleteFrom;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.insertInto;
import static dev.hysteria.query.Queries.truncate;
import static dev.hysteria.query.Queries.update;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.Database;
import dev.hysteria.error.QueryException;
import dev.hysteria.error.SchemaException;
import dev.hysteria.query.Select;
import dev.hysteria.query.View;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Views declared by a query. */
class ViewsTest {
    record Sale(Long id, String shop, int cents) {}

    record Revenue(String shop, long sales, @Nullable Long cents) {}

    private static final SchemaBuilder<Sale> sales = Schema.builder("sales");
    private static final NumberColumn<Sale, Long> ID =
            sales.column("id", BIGINT, Sale::id).primaryKey().generated();
    private static final TextColumn<Sale> SHOP = sales.column("shop", varchar(40), Sale::shop);
    private static final NumberColumn<Sale, Integer> CENTS = sales.column("cents", INTEGER, Sale::cents);
    private static final Schema<Sale> SALES = sales.build(into(Sale::new, ID, SHOP, CENTS));

    private static final SchemaBuilder<Revenue> revenues = Schema.view("revenues");
    private static final TextColumn<Revenue> OF_SHOP = revenues.column("of shop", varchar(40), Revenue::shop);
    private static final NumberColumn<Revenue, Long> COUNT = revenues.column("count", BIGINT, Revenue::sales);
    private static final NumberColumn<Revenue, Long> SUM =
            revenues.column("sum", BIGINT, Revenue::cents).nullable();
    private static final Schema<Revenue> REVENUES = revenues.build(into(Revenue::new, OF_SHOP, COUNT, SUM));

    /** Values that must be written into the view: quotes, a list, a pattern. */
    private static final View<Revenue> VIEW = View.of(
            REVENUES,
            from(SALES)
                    .where(SHOP.ne("it's \\ ?"), CENTS.in(List.of(10, 20, 30)), SHOP.like("%o%"))
                    .groupBy(SHOP)
                    .having(count().ge(1L))
                    .select(into(Revenue::new, SHOP, count(), sum(CENTS))));

    @EveryDatabase
    void aViewIsReadLikeATable(FreshDatabase fresh) {
        try (Database db = Blog.connect(fresh, SALES)) {
            db.insertAll(
                    SALES,
                    List.of(
                            new Sale(null, "Roma", 10),
                            new Sale(null, "Roma", 20),
                            new Sale(null, "Torino", 30),
                            new Sale(null, "Torino", 40),
                            new Sale(null, "it's \\ ?", 10)));
            db.execute(VIEW.create());

            assertThat(db.list(from(REVENUES).orderBy(OF_SHOP.asc())))
                    .containsExactly(new Revenue("Roma", 2, 30L), new Revenue("Torino", 1, 30L));
            assertThat(db.find(REVENUES, OF_SHOP.eq("Roma"))).contains(new Revenue("Roma", 2, 30L));
            assertThat(db.list(from(SALES)
                            .join(REVENUES, OF_SHOP.eq(SHOP), CENTS.lt(20))
                            .select(into(Sum::new, CENTS, SUM))))
                    .containsExactly(new Sum(10, 30L));

            db.execute(VIEW.drop());
            db.execute(VIEW.create());
            assertThat(db.count(from(REVENUES))).isEqualTo(2);
        }
    }

    record Sum(int cents, Long all) {}

    @EveryDatabase
    void aViewOfTheFirstRowsAndAViewOfAView(FreshDatabase fresh) {
        View<Sale> dearest =
                view("dearest", from(SALES).orderBy(CENTS.desc(), ID.asc()).limit(2));
        try (Database db = Blog.connect(fresh, SALES)) {
            db.insertAll(SALES, List.of(new Sale(null, "a", 1), new Sale(null, "b", 3), new Sale(null, "c", 2)));
            db.execute(dearest.create());
            View<Sale> again = view("again", from(dearest.schema()));
            db.execute(again.create());

            assertThat(db.list(from(again.schema()))).extracting(Sale::shop).containsExactlyInAnyOrder("b", "c");
        }
    }

    private static View<Sale> view(String name, Select<Sale> query) {
        SchemaBuilder<Sale> builder = Schema.view(name);
        var id = builder.column("id", BIGINT, Sale::id);
        var shop = builder.column("shop", varchar(40), Sale::shop);
        var cents = builder.column("cents", INTEGER, Sale::cents);
        return View.of(builder.build(into(Sale::new, id, shop, cents)), query);
    }

    // ---- mistakes

    @Test
    void writingToAViewIsRefusedWhenTheCommandIsBuilt() {
        refused(() -> insertInto(REVENUES));
        refused(() -> update(REVENUES));
        refused(() -> update(REVENUES.as("r")));
        refused(() -> deleteFrom(REVENUES));
        refused(() -> deleteFrom(REVENUES.as("r")));
        refused(() -> truncate(REVENUES));
    }

    @EveryDatabase
    void writingARecordToAViewIsRefused(FreshDatabase fresh) {
        try (Database db = Blog.connect(fresh)) {
            refused(() -> db.insert(REVENUES, new Revenue("a", 1, 1L)));
            refused(() -> db.insertAll(REVENUES, List.of(new Revenue("a", 1, 1L))));
        }
    }

    private static void refused(ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("revenues is a view, which is only read")
                .hasMessageContaining("write to the tables that it reads");
    }

    record Named(String shop) {
        static Named first(String shop, Long id) {
            return new Named(shop);
        }
    }

    record Typed(String shop, long sales) {
        static Typed of(String shop, int sales) {
            return new Typed(shop, sales);
        }
    }

    @Test
    void aViewHasTheColumnsThatItsQueryGives() {
        var named = Schema.<Named>view("named");
        var shop = named.column("shop", varchar(40), Named::shop);
        Schema<Named> schema = named.build(into(Named::new, shop));

        assertThatThrownBy(() -> View.of(schema, from(SALES).select(into(Named::first, SHOP, ID))))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("the view has 1 columns, but its query returns 2; select as many");
    }

    @Test
    void aViewHasTheTypesAndNullsOfItsQuery() {
        var typed = Schema.<Typed>view("typed");
        var shop = typed.column("shop", varchar(40), Typed::shop);
        var sold = typed.column("sold", BIGINT, Typed::sales);
        Schema<Typed> schema = typed.build(into(Typed::new, shop, sold));

        assertThatThrownBy(() -> View.of(schema, from(SALES).select(into(Typed::of, SHOP, CENTS))))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("column sold is bigint, but the query gives integer; declare that type, or cast");
        assertThatThrownBy(() -> View.of(
                        schema, from(SALES).leftJoin(REVENUES, OF_SHOP.eq(SHOP)).select(into(Typed::new, OF_SHOP, ID))))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining(
                        "column shop is not nullable, but the query can give null; declare it nullable()");
    }

    @Test
    void aViewIsDeclaredAsOneAndLocksNothing() {
        assertThatThrownBy(() -> View.of(SALES, from(SALES)))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("sales is a table, which has rows of its own");
        assertThatThrownBy(() -> view("locking", from(SALES).forUpdate()))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("The query of the view locking locks rows");
        assertThatThrownBy(REVENUES::createTable)
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("revenues is a view");
    }
}
