package dev.hysteria.compliance;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.deleteFrom;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.update;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.Database;
import dev.hysteria.dialect.Dialects;
import dev.hysteria.error.QueryException;
import dev.hysteria.page.RowKey;
import dev.hysteria.query.Select;
import dev.hysteria.query.Session;
import dev.hysteria.reference.ReferenceDatabase;
import dev.hysteria.relation.HasMany;
import dev.hysteria.schema.Alias;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import dev.hysteria.testing.SeenStatements;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rows in chunks by key, while others write. */
@EveryDatabase
@Scenario(46)
class ChunksTest {
    record Seat(String row, int no, int state) {}

    record Counted(int no, List<Integer> others) {}

    private static final SchemaBuilder<Seat> seats = Schema.builder("seats");
    private static final TextColumn<Seat> ROW =
            seats.column("row_name", varchar(10), Seat::row).primaryKey();
    private static final NumberColumn<Seat, Integer> NO =
            seats.column("no", INTEGER, Seat::no).primaryKey();
    private static final NumberColumn<Seat, Integer> STATE = seats.column("state", INTEGER, Seat::state);
    private static final Schema<Seat> SEATS = seats.build(into(Seat::new, ROW, NO, STATE));
    private static final HasMany<Seat, Seat> IN_ROW = HasMany.of(ROW, () -> ROW);

    private final Database db;
    private final SeenStatements seen;
    private final List<Session> sessions;

    ChunksTest(FreshDatabase fresh) {
        var memory = new ReferenceDatabase();
        memory.create(SEATS);
        Tables.open(fresh, filling -> filling.create(SEATS)).close();
        seen = SeenStatements.of(fresh.dataSource());
        db = Database.over(seen.source(), Dialects.of(fresh.database()));
        sessions = List.of(db, memory);
    }

    @AfterEach
    void close() {
        db.close();
    }

    /** Ten seats in two rows, filled anew for each session. */
    private void each(Consumer<Session> test) {
        for (Session session : sessions) {
            session.execute(deleteFrom(SEATS).all());
            session.insertAll(
                    SEATS,
                    Stream.of("b", "a")
                            .flatMap(row -> IntStream.of(3, 1, 5, 2, 4).mapToObj(no -> new Seat(row, no, 0)))
                            .toList());
            seen.taken();
            test.accept(session);
        }
    }

    private static String name(Seat seat) {
        return seat.row() + seat.no();
    }

    private static List<String> all() {
        return List.of("a1", "a2", "a3", "a4", "a5", "b1", "b2", "b3", "b4", "b5");
    }

    @Test
    void chunksComeInTheOrderOfTheKey() {
        each(session -> {
            assertThat(session.chunks(from(SEATS), 4))
                    .extracting(rows -> rows.stream().map(ChunksTest::name).toList())
                    .containsExactly(
                            List.of("a1", "a2", "a3", "a4"), List.of("a5", "b1", "b2", "b3"), List.of("b4", "b5"));
            assertThat(session.chunks(from(SEATS), 5)).hasSize(2);
            assertThat(session.chunks(from(SEATS), 100)).hasSize(1);
            assertThat(session.chunks(from(SEATS).where(NO.gt(9)), 3)).isEmpty();
            Alias<Seat> alias = SEATS.as("s");
            assertThat(session.chunks(from(alias).where(NO.of(alias).eq(2)), 1).flatMap(List::stream))
                    .extracting(ChunksTest::name)
                    .containsExactly("a2", "b2");
        });
    }

    @Test
    void rowsThatAreChangedOrRemovedWhileTheyAreReadAreReadOnce() {
        for (int size : List.of(1, 2, 3, 10)) {
            each(session -> {
                List<String> removed = new ArrayList<>();
                session.chunks(from(SEATS), size).forEach(rows -> {
                    rows.forEach(row -> removed.add(name(row)));
                    session.deleteAll(SEATS, rows);
                });
                assertThat(removed).isEqualTo(all());
                assertThat(session.count(from(SEATS))).isZero();
            });
            each(session -> {
                List<String> changed = new ArrayList<>();
                session.chunks(from(SEATS).where(STATE.eq(0)), size)
                        .forEach(rows -> rows.forEach(row -> {
                            changed.add(name(row));
                            session.update(SEATS, new Seat(row.row(), row.no(), 1));
                        }));
                assertThat(changed).isEqualTo(all());
                assertThat(session.count(from(SEATS).where(STATE.eq(1)))).isEqualTo(10);
            });
        }
    }

    @Test
    void rowsOfOthersAreReadWhereTheyAreAhead() {
        each(session -> {
            List<String> read = new ArrayList<>();
            session.chunks(from(SEATS), 3).forEach(rows -> {
                rows.forEach(row -> read.add(name(row)));
                if (read.size() == 6) {
                    session.insertAll(SEATS, List.of(new Seat("a", 0, 0), new Seat("b", 9, 0)));
                    session.execute(deleteFrom(SEATS).where(ROW.eq("a").or(NO.eq(2)), NO.gt(0)));
                    session.execute(update(SEATS).set(STATE.to(7)).where(ROW.eq("b")));
                }
            });
            assertThat(read).containsExactly("a1", "a2", "a3", "a4", "a5", "b1", "b3", "b4", "b5", "b9");
        });
    }

    @Test
    void aChunkIsReadWhenItIsAskedForAndHoldsNothing() {
        each(session -> {
            Stream<List<Seat>> chunks = session.chunks(from(SEATS), 2);
            assertThat(seen.taken()).isEmpty();
            assertThat(chunks.limit(2).flatMap(List::stream)).hasSize(4);
            assertThat(seen.taken()).hasSize(session == db ? 2 : 0);
            assertThat(session.chunks(from(SEATS), 2)
                            .takeWhile(rows -> rows.getFirst().row().equals("a"))
                            .count())
                    .isEqualTo(3);
            assertThat(seen.taken()).hasSize(session == db ? 4 : 0);
        });
    }

    @Test
    void inATransactionEverythingIsUndoneTogether() {
        each(session -> {
            assertThatThrownBy(() -> session.transaction(part -> {
                        part.chunks(from(SEATS), 3).forEach(rows -> part.deleteAll(SEATS, rows));
                        assertThat(part.count(from(SEATS))).isZero();
                        throw new IllegalStateException("undo");
                    }))
                    .hasMessage("undo");
            assertThat(session.count(from(SEATS))).isEqualTo(10);
        });
    }

    @Test
    void otherSelectionsNameTheKeyAndHaveRelations() {
        Select<Counted> query = from(SEATS)
                .where(ROW.eq("a"))
                .select(into(
                        Counted::new,
                        NO,
                        IN_ROW.list().where(NO.le(2)).orderBy(NO.desc()).select(NO)));
        each(session -> assertThat(session.chunks(query, RowKey.of(ROW, NO), 2).flatMap(List::stream))
                .containsExactly(
                        new Counted(1, List.of(2, 1)),
                        new Counted(2, List.of(2, 1)),
                        new Counted(3, List.of(2, 1)),
                        new Counted(4, List.of(2, 1)),
                        new Counted(5, List.of(2, 1))));
    }

    @Test
    void whatHasNoKeyOrAnotherOrderIsRefusedAtOnce() {
        each(session -> {
            assertThatThrownBy(() -> session.chunks(from(SEATS).select(NO), 2))
                    .isInstanceOf(QueryException.class)
                    .hasMessageContaining("name it");
            assertThatThrownBy(() -> session.chunks(from(SEATS).orderBy(STATE.asc()), 2))
                    .isInstanceOf(QueryException.class)
                    .hasMessageContaining("order of its own");
            assertThatThrownBy(() -> session.chunks(from(SEATS).limit(3), 2)).isInstanceOf(QueryException.class);
            assertThatThrownBy(() -> session.chunks(from(SEATS), 0)).isInstanceOf(QueryException.class);
            assertThatThrownBy(() -> session.chunks(from(SEATS), RowKey.of(NO), 2))
                    .isInstanceOf(QueryException.class);
            assertThat(seen.taken()).isEmpty();
        });
    }
}
