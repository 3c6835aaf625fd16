package dev.hysteria.compliance;

import static dev.hysteria.expression.Functions.sum;
import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.expression.Values.value;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.select;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.DOUBLE;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.SMALLINT;
import static dev.hysteria.type.Types.decimal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.Database;
import dev.hysteria.DatabaseConfig;
import dev.hysteria.error.HysteriaException;
import dev.hysteria.error.QueryException;
import dev.hysteria.expression.Expression;
import dev.hysteria.query.Session;
import dev.hysteria.reference.ReferenceDatabase;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A result that its type can't hold is an error, and the largest that it can hold is not. */
class OverflowTest {
    record Extreme(int id, short small, int whole, long large, double real, BigDecimal exact) {}

    private static final SchemaBuilder<Extreme> extremes = Schema.builder("extremes");
    private static final NumberColumn<Extreme, Integer> ID =
            extremes.column("id", INTEGER, Extreme::id).primaryKey();
    private static final NumberColumn<Extreme, Short> SMALL = extremes.column("small", SMALLINT, Extreme::small);
    private static final NumberColumn<Extreme, Integer> WHOLE = extremes.column("whole", INTEGER, Extreme::whole);
    private static final NumberColumn<Extreme, Long> LARGE = extremes.column("large", BIGINT, Extreme::large);
    private static final NumberColumn<Extreme, Double> REAL = extremes.column("real", DOUBLE, Extreme::real);
    private static final NumberColumn<Extreme, BigDecimal> EXACT =
            extremes.column("exact", decimal(5, 2), Extreme::exact);
    private static final Schema<Extreme> EXTREMES =
            extremes.build(into(Extreme::new, ID, SMALL, WHOLE, LARGE, REAL, EXACT));

    private static final List<Extreme> ENDS = List.of(
            new Extreme(1, Short.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE, 1.5e308, new BigDecimal("999.99")),
            new Extreme(2, Short.MIN_VALUE, Integer.MIN_VALUE, Long.MIN_VALUE, -1.5e308, new BigDecimal("-999.99")));

    @EveryDatabase
    void isAnError(FreshDatabase fresh) {
        try (Database db = Database.open(DatabaseConfig.of(fresh.jdbcUrl()).withUser(fresh.user(), fresh.password()))) {
            db.create(EXTREMES);
            assertErrors(db);
        }
    }

    @Test
    void isAnErrorOfTheReference() {
        ReferenceDatabase db = new ReferenceDatabase();
        db.create(EXTREMES);
        assertErrors(db);
    }

    private static void assertErrors(Session db) {
        assertThat(db.insertAll(EXTREMES, ENDS)).isEqualTo(ENDS);
        List<String> given = new ArrayList<>();
        for (int id = 1; id <= 2; id++) {
            for (Expression<?> beyond : List.of(
                    LARGE.plus(LARGE),
                    LARGE.times(3L),
                    LARGE.times(LARGE),
                    LARGE.minus(LARGE.negate().plus(-1L)).plus(LARGE),
                    WHOLE.plus(WHOLE),
                    WHOLE.times(WHOLE).times(WHOLE),
                    SMALL.times(SMALL).times(SMALL),
                    REAL.times(10.0),
                    REAL.plus(REAL),
                    EXACT.cast(decimal(4, 2)),
                    WHOLE.cast(SMALLINT),
                    LARGE.cast(INTEGER))) {
                try {
                    given.add(beyond.ast() + " of " + id + ": "
                            + db.one(from(EXTREMES).where(ID.eq(id)).select(beyond)));
                } catch (HysteriaException tooLarge) {
                    assertThat(tooLarge).isNotInstanceOf(QueryException.class);
                }
            }
        }
        assertThat(given).isEmpty();
        assertThat(db.one(select(value(Long.MAX_VALUE - 1).plus(1L)))).isEqualTo(Long.MAX_VALUE);
        assertThat(db.one(select(value(Long.MIN_VALUE + 1).minus(1L)))).isEqualTo(Long.MIN_VALUE);
        assertThat(db.one(from(EXTREMES).select(sum(LARGE)))).isEqualTo(BigDecimal.valueOf(-1));
    }
}
