package dev.hysteria.compliance;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.deleteFrom;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.UUID;
import static dev.hysteria.type.Types.decimal;
import static dev.hysteria.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.Database;
import dev.hysteria.dialect.Dialects;
import dev.hysteria.error.QueryException;
import dev.hysteria.query.Select;
import dev.hysteria.relation.BelongsTo;
import dev.hysteria.relation.HasMany;
import dev.hysteria.relation.HasOne;
import dev.hysteria.relation.ManyToMany;
import dev.hysteria.schema.Column;
import dev.hysteria.schema.Index;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;
import dev.hysteria.schema.ValueColumn;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import dev.hysteria.testing.SeenStatements;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Relations by keys of every kind, and of many rows. */
@EveryDatabase
class RelationKeysTest {
    record Machine(long id, UUID serial, String code, BigDecimal size, int site, String hall) {}

    record Part(
            int no,
            @Nullable Long machine,
            UUID serial,
            String code,
            BigDecimal size,
            int site,
            @Nullable String hall) {}

    record Plate(long machine, String text) {}

    record Whole(long id, List<Integer> parts) {}

    private static final SchemaBuilder<Machine> MACHINE = Schema.builder("machines");
    private static final NumberColumn<Machine, Long> ID =
            MACHINE.column("id", BIGINT, Machine::id).primaryKey();
    private static final ValueColumn<Machine, UUID> SERIAL = MACHINE.column("serial", UUID, Machine::serial);
    private static final TextColumn<Machine> CODE = MACHINE.column("code", varchar(20), Machine::code);
    private static final NumberColumn<Machine, BigDecimal> SIZE = MACHINE.column("size", decimal(8, 2), Machine::size);
    private static final NumberColumn<Machine, Integer> SITE = MACHINE.column("site", INTEGER, Machine::site);
    private static final TextColumn<Machine> HALL = MACHINE.column("hall", varchar(20), Machine::hall);
    private static final Schema<Machine> MACHINES =
            MACHINE.build(into(Machine::new, ID, SERIAL, CODE, SIZE, SITE, HALL));

    private static final SchemaBuilder<Part> PART = Schema.builder("parts");
    private static final NumberColumn<Part, Integer> NO =
            PART.column("no", INTEGER, Part::no).primaryKey();
    private static final NumberColumn<Part, Long> OF =
            PART.column("machine", BIGINT, Part::machine).nullable();
    private static final ValueColumn<Part, UUID> OF_SERIAL = PART.column("serial", UUID, Part::serial);
    private static final TextColumn<Part> OF_CODE = PART.column("code", varchar(30), Part::code);
    private static final NumberColumn<Part, BigDecimal> OF_SIZE = PART.column("size", decimal(9, 3), Part::size);
    private static final NumberColumn<Part, Integer> OF_SITE = PART.column("site", INTEGER, Part::site);
    private static final TextColumn<Part> OF_HALL =
            PART.column("hall", varchar(20), Part::hall).nullable();
    private static final Schema<Part> PARTS = PART.index(Index.on(OF.asc()))
            .build(into(Part::new, NO, OF, OF_SERIAL, OF_CODE, OF_SIZE, OF_SITE, OF_HALL));

    private static final SchemaBuilder<Plate> PLATE = Schema.builder("plates");
    private static final NumberColumn<Plate, Long> PLATE_OF =
            PLATE.column("machine", BIGINT, Plate::machine).primaryKey();
    private static final TextColumn<Plate> TEXT = PLATE.column("text", varchar(20), Plate::text);
    private static final Schema<Plate> PLATES = PLATE.build(into(Plate::new, PLATE_OF, TEXT));

    private static final HasMany<Machine, Part> BY_ID = HasMany.of(ID, () -> OF);
    private static final HasMany<Machine, Part> BY_PLACE =
            HasMany.of(SITE, () -> OF_SITE).and(HALL, () -> OF_HALL);
    private static final BelongsTo<Part, Machine> PLACE =
            BelongsTo.of(OF_SITE, () -> SITE).and(OF_HALL, () -> HALL);
    private static final HasOne<Machine, Plate> PLATE_ON = HasOne.of(ID, () -> PLATE_OF);

    private static final int MANY = 70_000;

    private final Database db;
    private final SeenStatements seen;

    RelationKeysTest(FreshDatabase fresh) {
        Tables.open(fresh, filling -> {
                    filling.create(MACHINES, PARTS, PLATES);
                    filling.insertAll(MACHINES, machines());
                    filling.insertAll(PARTS, parts());
                    filling.insertAll(PLATES, List.of(new Plate(0, "zero"), new Plate(-7, "minus")));
                })
                .close();
        seen = SeenStatements.of(fresh.dataSource());
        db = Database.over(seen.source(), Dialects.of(fresh.database()));
        seen.taken();
    }

    private static UUID serial(long id) {
        return new UUID(id, id);
    }

    private static List<Machine> machines() {
        return List.of(
                new Machine(0, serial(1), "a", new BigDecimal("1.50"), 1, "x"),
                new Machine(-7, serial(2), "A", new BigDecimal("2.00"), 1, "y"),
                new Machine(Long.MAX_VALUE, serial(-1), "", new BigDecimal("0.00"), 2, "x"),
                new Machine(5, serial(Long.MIN_VALUE), "ß '\\%", new BigDecimal("-3.25"), 2, ""));
    }

    private static List<Part> parts() {
        return List.of(
                new Part(1, 0L, serial(1), "a", new BigDecimal("1.500"), 1, "x"),
                new Part(2, 0L, serial(2), "A", new BigDecimal("2.000"), 1, "y"),
                new Part(3, -7L, serial(-1), "a ", new BigDecimal("2.001"), 2, "x"),
                new Part(4, Long.MAX_VALUE, serial(Long.MIN_VALUE), "", new BigDecimal("0.000"), 2, ""),
                new Part(5, null, serial(1), "ß '\\%", new BigDecimal("-3.250"), 2, null),
                new Part(6, 6L, serial(7), "SS '\\%", new BigDecimal("9.000"), 1, "x"));
    }

    @AfterEach
    void close() {
        db.close();
    }

    private List<String> parts(HasMany<Machine, Part> relation) {
        return db
                .list(from(MACHINES)
                        .where(SITE.le(2))
                        .orderBy(CODE.asc())
                        .select(into(
                                Whole::new,
                                ID,
                                relation.list().orderBy(NO.asc()).select(NO))))
                .stream()
                .map(whole -> whole.id() + " " + whole.parts())
                .toList();
    }

    @Test
    @Scenario(73)
    void keysOfEveryKindAreMatchedAsTheDatabaseCompares() {
        assertThat(parts(BY_ID)).containsExactly(Long.MAX_VALUE + " [4]", "-7 [3]", "0 [1, 2]", "5 []");
        assertThat(parts(HasMany.of(SERIAL, () -> OF_SERIAL)))
                .containsExactly(Long.MAX_VALUE + " [3]", "-7 [2]", "0 [1, 5]", "5 [4]");
        assertThat(parts(HasMany.of(CODE, () -> OF_CODE)))
                .containsExactly(Long.MAX_VALUE + " [4]", "-7 [2]", "0 [1]", "5 [5]");
        assertThat(parts(HasMany.of(SIZE, () -> OF_SIZE)))
                .containsExactly(Long.MAX_VALUE + " [4]", "-7 [2]", "0 [1]", "5 [5]");
        assertThat(seen.taken()).hasSize(8);
        assertThat(parts(BY_PLACE)).containsExactly(Long.MAX_VALUE + " [3]", "-7 [2]", "0 [1, 6]", "5 [4]");
        assertThat(seen.taken()).hasSize(2);
        assertThat(db.list(from(PARTS).orderBy(NO.asc()).select(PLACE.select(ID).optional())))
                .containsExactly(
                        Optional.of(0L),
                        Optional.of(-7L),
                        Optional.of(Long.MAX_VALUE),
                        Optional.of(5L),
                        Optional.empty(),
                        Optional.of(0L));
    }

    @Test
    @Scenario(73)
    void manyRowsAreRelatedWithoutMoreStatements() {
        List<Machine> many = LongStream.range(0, MANY)
                .mapToObj(
                        id -> new Machine(1_000 + id, serial(id), "c", BigDecimal.ONE.setScale(2), 9, "h" + id % 3_000))
                .toList();
        db.insertAll(MACHINES, many);
        db.insertAll(
                PARTS,
                IntStream.range(0, 3_000)
                        .mapToObj(i -> new Part(
                                100 + i, 1_000L + i * 23L, serial(i), "c", BigDecimal.ONE.setScale(3), 9, "h" + i))
                        .toList());
        try {
            seen.taken();
            Select<Machine> all = from(MACHINES).where(SITE.eq(9)).orderBy(ID.asc());
            List<Whole> wholes =
                    db.list(all.select(into(Whole::new, ID, BY_ID.list().select(NO))));
            assertThat(seen.taken()).hasSize(2);
            assertThat(wholes).hasSize(MANY);
            assertThat(wholes.stream().mapToInt(whole -> whole.parts().size()).sum())
                    .isEqualTo(3_000);
            assertThat(wholes.get(23)).isEqualTo(new Whole(1_023, List.of(101)));
            assertThat(wholes.get(24)).isEqualTo(new Whole(1_024, List.of()));

            assertThat(db.list(all.select(into(Whole::new, ID, BY_PLACE.list().select(NO)))))
                    .allMatch(whole -> whole.parts().equals(List.of(100 + (int) ((whole.id() - 1_000) % 3_000))));
        } finally {
            db.execute(deleteFrom(MACHINES).where(SITE.eq(9)));
            db.execute(deleteFrom(PARTS).where(OF_SITE.eq(9)));
        }
    }

    @Test
    @Scenario(65)
    void theOneRowThatRefersToARowMayBeMissing() {
        assertThat(db.list(from(MACHINES)
                        .where(SITE.le(2))
                        .orderBy(CODE.asc())
                        .select(PLATE_ON.select(TEXT).optional())))
                .containsExactly(Optional.empty(), Optional.of("minus"), Optional.of("zero"), Optional.empty());
        assertThat(db.list(from(MACHINES)
                        .where(PLATE_ON.exists())
                        .orderBy(ID.asc())
                        .select(PLATE_ON.one().orNull())))
                .containsExactly(new Plate(-7, "minus"), new Plate(0, "zero"));
        assertThatThrownBy(() -> db.list(from(MACHINES).select(PLATE_ON.one()))).isInstanceOf(QueryException.class);
    }

    @Test
    void twoRowsOfOneAreAnError() {
        HasOne<Machine, Part> wrong = HasOne.of(ID, () -> OF);
        assertThatThrownBy(() -> db.list(from(MACHINES).select(wrong.select(NO).optional())))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("2 rows")
                .hasMessageContaining("machines.id");
    }

    @Test
    void aPivotMayBeKnownByItsRelations() {
        ManyToMany<Machine, Machine> neighbours = ManyToMany.through(BY_PLACE, PLACE);
        Column<Machine, Long> id = ID;
        assertThat(db.list(from(MACHINES)
                        .where(SITE.le(2))
                        .orderBy(CODE.asc())
                        .select(neighbours.list().where(NO.le(2)).select(id))))
                .as("of the parts at its place, their machines")
                .containsExactly(List.of(), List.of(-7L), List.of(0L), List.of());
        assertThat(db.list(from(MACHINES).where(neighbours.exists(CODE.eq("A"))).select(ID)))
                .containsExactly(-7L);
    }
}
