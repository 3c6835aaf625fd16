package dev.hysteria.compliance;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.deleteFrom;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.incoming;
import static dev.hysteria.query.Queries.insertInto;
import static dev.hysteria.query.Queries.truncate;
import static dev.hysteria.query.Queries.update;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.UUID;
import static dev.hysteria.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.Database;
import dev.hysteria.error.Deadlock;
import dev.hysteria.error.QueryException;
import dev.hysteria.error.SerializationFailure;
import dev.hysteria.error.UniqueViolation;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.query.Insert;
import dev.hysteria.query.Session;
import dev.hysteria.reference.ReferenceDatabase;
import dev.hysteria.schema.Alias;
import dev.hysteria.schema.Ids;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;
import dev.hysteria.schema.ValueColumn;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import dev.hysteria.testing.TestDatabase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Inserts, upserts, updates, deletes and truncations: what they do, return and count, on each database and in memory. */
@EveryDatabase
class WritesTest {
    record Player(
            @Nullable Long id,
            String name,
            int points,
            @Nullable String team) {
        static Player of(String name, int points) {
            return new Player(null, name, points, null);
        }
    }

    record Score(long player, String game, int points) {}

    record Ticket(@Nullable UUID id, String text) {}

    record Code(@Nullable String id, String text) {}

    record Line(String text, int number) {}

    record Mark(@Nullable Long id, String text) {}

    record NameAndPoints(String name, int points) {}

    private static final SchemaBuilder<Player> players = Schema.builder("players");
    private static final NumberColumn<Player, Long> ID =
            players.column("id", BIGINT, Player::id).primaryKey().generated();
    private static final TextColumn<Player> NAME =
            players.column("name", varchar(40), Player::name).unique();
    private static final NumberColumn<Player, Integer> POINTS =
            players.column("points", INTEGER, Player::points).defaultsTo(0);
    private static final TextColumn<Player> TEAM =
            players.column("team", varchar(40), Player::team).nullable();
    private static final Schema<Player> PLAYERS = players.build(into(Player::new, ID, NAME, POINTS, TEAM));

    private static final SchemaBuilder<Score> scores = Schema.builder("scores");
    private static final NumberColumn<Score, Long> PLAYER =
            scores.column("player", BIGINT, Score::player).references(() -> ID);
    private static final TextColumn<Score> GAME = scores.column("game", varchar(40), Score::game);
    private static final NumberColumn<Score, Integer> SCORED = scores.column("points", INTEGER, Score::points);
    private static final Schema<Score> SCORES =
            scores.primaryKey(PLAYER, GAME).build(into(Score::new, PLAYER, GAME, SCORED));

    private static final SchemaBuilder<Ticket> tickets = Schema.builder("tickets");
    private static final ValueColumn<Ticket, UUID> TICKET =
            tickets.column("id", UUID, Ticket::id).primaryKey().generatedBy(Ids.uuid7());
    private static final TextColumn<Ticket> TICKET_TEXT = tickets.column("text", varchar(40), Ticket::text);
    private static final Schema<Ticket> TICKETS = tickets.build(into(Ticket::new, TICKET, TICKET_TEXT));

    private static final SchemaBuilder<Code> codes = Schema.builder("codes");
    private static final TextColumn<Code> CODE =
            codes.column("id", varchar(26), Code::id).primaryKey().generatedBy(Ids.ulid());
    private static final TextColumn<Code> CODE_TEXT = codes.column("text", varchar(40), Code::text);
    private static final Schema<Code> CODES = codes.build(into(Code::new, CODE, CODE_TEXT));

    private static final SchemaBuilder<Line> lines = Schema.builder("plain_lines");
    private static final TextColumn<Line> LINE = lines.column("text", varchar(40), Line::text);
    private static final NumberColumn<Line, Integer> NUMBER =
            lines.column("number", INTEGER, Line::number).defaultsTo(1);
    private static final Schema<Line> LINES = lines.build(into(Line::new, LINE, NUMBER));

    private static final SchemaBuilder<Mark> marks = Schema.builder("marks");
    private static final NumberColumn<Mark, Long> MARK =
            marks.column("id", BIGINT, Mark::id).primaryKey().generated();
    private static final TextColumn<Mark> MARK_TEXT = marks.column("text", varchar(40), Mark::text);
    private static final Schema<Mark> MARKS = marks.build(into(Mark::new, MARK, MARK_TEXT));

    private static final Schema<?>[] ALL = {PLAYERS, SCORES, TICKETS, CODES, LINES, MARKS};

    private final Database db;

    WritesTest(FreshDatabase fresh) {
        db = Tables.open(fresh, empty -> empty.create(ALL));
        db.execute(deleteFrom(SCORES).all());
        for (Schema<?> schema : List.of(PLAYERS, TICKETS, CODES, LINES, MARKS)) {
            db.execute(deleteFrom(schema).all());
        }
    }

    @AfterEach
    void close() {
        db.close();
    }

    // ---- inserts

    @Test
    @Scenario(53)
    void anInsertReturnsTheStoredRecordSelectedColumnsOrNothing() {
        everywhere(session -> {
            List<Object> seen = new ArrayList<>();
            Player ann = session.insert(PLAYERS, Player.of("ann", 1));
            assertThat(session.find(PLAYERS, ID.eq(ann.id()))).contains(ann);
            List<Player> more = session.insertAll(PLAYERS, List.of(Player.of("zed", 3), Player.of("bob", 2)));
            assertThat(more).extracting(Player::id).doesNotContainNull().doesNotContain(ann.id());
            more.forEach(
                    each -> assertThat(session.find(PLAYERS, ID.eq(each.id()))).contains(each));
            seen.add(more.stream().map(Player::name).toList());

            Insert<Player> two = insertInto(PLAYERS).values(List.of(Player.of("y", 5), Player.of("x", 4)));
            seen.add(session.list(two.returning(into(NameAndPoints::new, NAME, POINTS))));
            seen.add(session.first(
                    insertInto(PLAYERS).set(NAME.to("defaulted")).returning(into(NameAndPoints::new, NAME, POINTS))));
            seen.add(session.list(
                    insertInto(PLAYERS).values(Player.of("next", 7)).returning(POINTS.plus(1))));
            seen.add(session.execute(insertInto(PLAYERS).values(List.of(Player.of("v", 1), Player.of("u", 1)))));
            seen.add(session.insertAll(PLAYERS, List.of()));
            seen.add(session.count(from(PLAYERS)));
            return seen;
        });
    }

    @Test
    @Scenario(53)
    void keysOfEveryKind(TestDatabase database) {
        everywhere(session -> {
            long player = session.insert(PLAYERS, Player.of("ann", 1)).id();
            assertThat(session.insert(PLAYERS, new Player(player + 50, "given", 1, null)))
                    .isEqualTo(new Player(player + 50, "given", 1, null));
            List<Score> pairs = List.of(new Score(player, "go", 2), new Score(player, "chess", 1));
            assertThat(session.insertAll(SCORES, pairs)).isEqualTo(pairs);
            assertThat(session.list(from(SCORES))).containsExactlyInAnyOrderElementsOf(pairs);

            List<Ticket> made = session.insertAll(
                    TICKETS,
                    List.of(new Ticket(null, "b"), new Ticket(new UUID(1, 2), "given"), new Ticket(null, "a")));
            assertThat(made).extracting(Ticket::text).containsExactly("b", "given", "a");
            assertThat(made.get(1).id()).isEqualTo(new UUID(1, 2));
            assertThat(made.get(2).id()).isGreaterThan(made.get(0).id());
            assertThat(session.list(from(TICKETS))).containsExactlyInAnyOrderElementsOf(made);

            List<Code> texts = session.insertAll(CODES, List.of(new Code(null, "b"), new Code(null, "a")));
            assertThat(texts.get(0).id()).hasSize(26).isLessThan(texts.get(1).id());
            assertThat(session.find(CODES, CODE.eq(texts.get(1).id()))).contains(texts.get(1));

            Line line = new Line("no key", 2);
            if (session instanceof Database && database == TestDatabase.MYSQL) {
                assertThatThrownBy(() -> session.insert(LINES, line)).isInstanceOf(UnsupportedFeature.class);
                assertThat(session.count(from(LINES))).as("undone").isZero();
                session.execute(insertInto(LINES).values(line));
            } else {
                assertThat(session.insert(LINES, line)).isEqualTo(line);
            }
            session.execute(insertInto(LINES).set(LINE.to("default")));
            return session.list(from(LINES).orderBy(LINE.asc()));
        });
    }

    @Test
    @Scenario(59)
    void rowsOfAQueryAreInserted() {
        everywhere(session -> {
            List<Object> seen = new ArrayList<>();
            fill(session);
            var best = from(PLAYERS).where(POINTS.ge(2)).select(into(NameAndPoints::new, NAME, POINTS.times(10)));
            seen.add(session.execute(insertInto(LINES).from(best, LINE, NUMBER)));
            seen.add(session.execute(
                    insertInto(LINES).from(from(PLAYERS).where(POINTS.gt(99)).select(NAME), LINE)));
            seen.add(session.list(from(LINES).orderBy(LINE.asc())));
            seen.add(session.execute(insertInto(PLAYERS)
                    .from(
                            from(PLAYERS).select(into(NameAndPoints::new, NAME.concat("'s twin"), POINTS)),
                            NAME,
                            POINTS)));
            seen.add(names(session));
            assertThatThrownBy(() -> session.execute(insertInto(PLAYERS)
                            .from(from(PLAYERS).select(into(NameAndPoints::new, NAME, POINTS)), NAME, POINTS)))
                    .isInstanceOf(UniqueViolation.class);
            assertThatThrownBy(() -> insertInto(LINES)
                            .from(
                                    from(PLAYERS)
                                            .select(into(
                                                    (Integer points, String name) -> new NameAndPoints(name, points),
                                                    POINTS,
                                                    NAME)),
                                    LINE,
                                    NUMBER)
                            .statement())
                    .isInstanceOf(QueryException.class);
            seen.add(session.count(from(PLAYERS)));
            return seen;
        });
    }

    // ---- upserts

    @Test
    @Scenario(57)
    void anUpsertInsertsUpdatesOrDoesNothing() {
        everywhere(session -> {
            List<Object> seen = new ArrayList<>();
            var again = insertInto(PLAYERS)
                    .values(List.of(new Player(null, "ann", 5, "red"), new Player(null, "bob", 6, "red")))
                    .onConflict(NAME);
            seen.add(session.execute(again.updateAll()));
            seen.add(session.execute(again.updateAll()));
            seen.add(shown(session));
            seen.add(session.execute(again.skip()));
            seen.add(session.execute(
                    again.update(POINTS.to(POINTS.plus(incoming(POINTS))), TEAM.to(NAME.concat(incoming(TEAM))))));
            seen.add(shown(session));
            seen.add(session.execute(
                    again.updateIf(POINTS.gt(10), POINTS.to(incoming(POINTS).minus(1)))));
            seen.add(shown(session));
            seen.add(session.list(again.update(TEAM.toNull()).returning(into(NameAndPoints::new, NAME, POINTS))));

            var mixed = insertInto(PLAYERS)
                    .values(List.of(Player.of("cid", 1), Player.of("ann", 2), Player.of("dan", 3)))
                    .onConflict(NAME);
            seen.add(session.list(mixed.skip().returning(NAME)));
            seen.add(session.execute(mixed.update(POINTS.to(incoming(POINTS).times(POINTS)))));
            seen.add(shown(session));
            seen.add(session.execute(insertInto(PLAYERS)
                    .set(NAME.to("ann"), POINTS.to(8))
                    .onConflict(NAME)
                    .update(POINTS.to(incoming(POINTS)))));
            // a row that is left out counts where it does not give the key, as semantics.md says
            session.execute(insertInto(PLAYERS).values(Player.of("ann", 9)).skipConflicts());
            seen.add(shown(session));
            return seen;
        });
    }

    @Test
    @Scenario(57)
    void manyRowsAreUpserted() {
        everywhere(session -> {
            List<Player> many = IntStream.range(0, 3_000)
                    .mapToObj(i -> Player.of("player " + i, i))
                    .toList();
            var upsert = insertInto(PLAYERS).values(many).onConflict(NAME);
            session.insertAll(PLAYERS, many.subList(0, 1_000));

            List<Object> seen = new ArrayList<>();
            seen.add(session.list(upsert.update(POINTS.to(POINTS.plus(incoming(POINTS))))
                    .returning(into(NameAndPoints::new, NAME, POINTS))));
            seen.add(session.execute(upsert.skip()));
            seen.add(session.count(from(PLAYERS)));
            return seen;
        });
    }

    @Test
    @Scenario(57)
    void ofCallersAtTheSameTimeOneInsertsAndTheOthersUpdate() throws Exception {
        var one = insertInto(PLAYERS)
                .values(Player.of("shared", 1))
                .onConflict(NAME)
                .update(POINTS.to(POINTS.plus(incoming(POINTS))));
        int callers = 6;
        int times = 15;
        try (var pool = Executors.newFixedThreadPool(callers)) {
            List<Callable<Integer>> tasks = IntStream.range(0, callers)
                    .<Callable<Integer>>mapToObj(caller -> () -> {
                        for (int i = 0; i < times; i++) {
                            repeated(() -> assertThat(db.execute(one)).isEqualTo(1));
                        }
                        return times;
                    })
                    .toList();
            for (Future<Integer> done : pool.invokeAll(tasks)) {
                done.get();
            }
        }
        assertThat(shown(db)).containsExactly("shared 90 null");
    }

    /** What was undone because it met another is done again, as its caller has to. */
    private static void repeated(Runnable work) {
        while (true) {
            try {
                work.run();
                return;
            } catch (Deadlock | SerializationFailure undone) {
                Thread.onSpinWait();
            }
        }
    }

    // ---- updates and deletes

    @Test
    @Scenario(59)
    void updatesAndDeletesReturnTheirRows() {
        everywhere(session -> {
            List<Object> seen = new ArrayList<>();
            fill(session);
            seen.add(sorted(session.list(update(PLAYERS)
                    .set(POINTS.to(POINTS.plus(10)))
                    .where(POINTS.gt(1), TEAM.isNotNull())
                    .returning(into(NameAndPoints::new, NAME, POINTS)))));
            seen.add(session.first(
                    update(PLAYERS).set(TEAM.toNull()).where(NAME.eq("nobody")).returning(PLAYERS)));
            seen.add(sorted(session.list(
                    deleteFrom(PLAYERS).where(POINTS.gt(10)).returning(into(NameAndPoints::new, NAME, POINTS)))));
            seen.add(session.list(deleteFrom(PLAYERS).where(NAME.eq("nobody")).returning(NAME)));
            seen.add(shown(session));
            return seen;
        });
    }

    @Test
    @Scenario(59)
    void someRowsAreTakenInAnOrder() {
        everywhere(session -> {
            List<Object> seen = new ArrayList<>();
            fill(session);
            seen.add(session.execute(update(PLAYERS)
                    .set(TEAM.to("worst"))
                    .all()
                    .orderBy(POINTS.asc())
                    .limit(2)));
            seen.add(shown(session));
            seen.add(session.list(update(PLAYERS)
                    .set(TEAM.to("best"))
                    .where(TEAM.isNotNull())
                    .orderBy(POINTS.desc())
                    .limit(1)
                    .returning(NAME)));
            seen.add(session.list(deleteFrom(PLAYERS)
                    .where(POINTS.ge(2))
                    .orderBy(POINTS.asc())
                    .limit(1)
                    .returning(NAME)));
            seen.add(session.execute(
                    deleteFrom(PLAYERS).all().orderBy(POINTS.desc()).limit(1)));
            seen.add(shown(session));
            return seen;
        });
    }

    @Test
    @Scenario(59)
    void otherTablesTellWhichRows() {
        everywhere(session -> {
            List<Object> seen = new ArrayList<>();
            List<Player> stored = fill(session);
            session.insertAll(
                    SCORES,
                    List.of(
                            new Score(stored.get(0).id(), "go", 30),
                            new Score(stored.get(1).id(), "go", 40),
                            new Score(stored.get(1).id(), "chess", 50)));
            seen.add(session.execute(update(PLAYERS)
                    .set(POINTS.to(SCORED), TEAM.to(GAME))
                    .from(SCORES)
                    .where(PLAYER.eq(ID), GAME.eq("go"))));
            seen.add(shown(session));
            seen.add(sorted(session.list(update(PLAYERS)
                    .set(POINTS.to(POINTS.plus(SCORED)))
                    .from(SCORES)
                    .where(PLAYER.eq(ID), GAME.eq("chess"))
                    .returning(into(NameAndPoints::new, NAME, POINTS)))));
            Alias<Player> others = PLAYERS.as("others");
            seen.add(session.execute(update(PLAYERS)
                    .set(TEAM.to(NAME.of(others)))
                    .from(SCORES)
                    .join(others, ID.of(others).eq(PLAYER))
                    .where(GAME.eq("chess"), NAME.eq("cid"))));
            seen.add(shown(session));
            seen.add(session.execute(
                    deleteFrom(SCORES).using(PLAYERS).where(PLAYER.eq(ID), NAME.eq("bob"), GAME.eq("go"))));
            seen.add(session.list(deleteFrom(SCORES)
                    .using(PLAYERS)
                    .where(PLAYER.eq(ID), NAME.eq("ann"))
                    .returning(GAME)));
            seen.add(session.list(from(SCORES).select(GAME)));
            return seen;
        });
    }

    // ---- counts

    @Test
    @Scenario(60)
    void countsAgree() {
        everywhere(session -> {
            List<Long> counts = new ArrayList<>();
            fill(session);
            counts.add(session.execute(update(PLAYERS).set(POINTS.to(POINTS)).all()));
            counts.add(session.execute(update(PLAYERS).set(TEAM.to("red")).where(TEAM.eq("red"))));
            counts.add(session.execute(update(PLAYERS).set(TEAM.to("red")).where(TEAM.eq("none"))));
            counts.add(session.execute(update(PLAYERS)
                    .set(POINTS.to(POINTS))
                    .all()
                    .orderBy(ID.asc())
                    .limit(2)));
            counts.add(session.execute(insertInto(PLAYERS).values(List.of(Player.of("x", 1), Player.of("y", 1)))));
            counts.add(session.execute(insertInto(PLAYERS).set(NAME.to("z"))));
            counts.add(session.execute(insertInto(LINES)
                    .from(from(PLAYERS).select(into(NameAndPoints::new, NAME, POINTS)), LINE, NUMBER)));
            var same = insertInto(PLAYERS).values(List.of(Player.of("x", 1), Player.of("new", 1)));
            counts.add(session.execute(same.onConflict(NAME).updateAll()));
            counts.add(session.execute(same.onConflict(NAME).updateAll()));
            counts.add(session.execute(same.onConflict(NAME).skip()));
            counts.add(session.execute(same.onConflict(NAME).updateIf(POINTS.gt(1), POINTS.to(5))));
            counts.add(session.execute(deleteFrom(PLAYERS).where(NAME.eq("x"))));
            counts.add(session.execute(deleteFrom(PLAYERS).where(NAME.eq("x"))));
            counts.add(session.execute(same.onConflict(NAME).skip()));
            counts.add(session.execute(
                    deleteFrom(PLAYERS).all().orderBy(NAME.asc()).limit(2)));
            counts.add(session.execute(deleteFrom(PLAYERS).all()));
            counts.add(session.execute(deleteFrom(LINES).all()));
            assertThat(counts).containsExactly(4L, 2L, 0L, 2L, 2L, 1L, 7L, 2L, 2L, 0L, 0L, 1L, 0L, 1L, 2L, 6L, 7L);
            return counts;
        });
    }

    // ---- truncations

    @Test
    @Scenario(62)
    void tablesAreEmptied(TestDatabase database) {
        everywhere(session -> {
            session.execute(insertInto(LINES).values(List.of(new Line("a", 1), new Line("b", 2))));
            session.execute(truncate(LINES));
            assertThat(session.count(from(LINES))).isZero();

            session.insertAll(MARKS, List.of(new Mark(null, "a"), new Mark(null, "b")));
            if (session instanceof Database && database == TestDatabase.SQLITE) {
                assertThatThrownBy(() -> session.execute(truncate(MARKS))).isInstanceOf(UnsupportedFeature.class);
                assertThat(session.count(from(MARKS))).isEqualTo(2);
            } else {
                session.execute(truncate(MARKS));
                assertThat(session.count(from(MARKS))).isZero();
                assertThat(session.insert(MARKS, new Mark(null, "c")).id())
                        .as("numbers go on")
                        .isGreaterThan(2);
            }
            session.execute(truncate(MARKS).restartIdentity());
            assertThat(session.count(from(MARKS))).isZero();
            return session.insertAll(MARKS, List.of(new Mark(null, "d"), new Mark(null, "e")));
        });
    }

    @Test
    @Scenario(62)
    void tablesThatReferAreEmptiedToo(TestDatabase database) {
        everywhere(session -> {
            long player = fill(session).getFirst().id();
            session.insert(SCORES, new Score(player, "go", 1));
            if (session instanceof Database && database != TestDatabase.POSTGRES) {
                assertThatThrownBy(() -> session.execute(truncate(PLAYERS).cascade()))
                        .isInstanceOf(UnsupportedFeature.class);
                assertThatThrownBy(() -> session.execute(
                                truncate(PLAYERS).restartIdentity().cascade()))
                        .isInstanceOf(UnsupportedFeature.class);
                assertThat(session.count(from(SCORES))).isEqualTo(1);
            } else {
                session.execute(truncate(PLAYERS).cascade());
                assertThat(session.count(from(PLAYERS))).isZero();
                assertThat(session.count(from(SCORES))).isZero();
                long next = session.insert(PLAYERS, Player.of("e", 5)).id();
                assertThat(next).as("numbers go on").isGreaterThan(player);
                session.insert(SCORES, new Score(next, "go", 1));
                session.execute(truncate(PLAYERS).restartIdentity().cascade());
                assertThat(session.count(from(SCORES))).isZero();
                assertThat(session.insert(PLAYERS, Player.of("f", 6)).id()).isEqualTo(1);
            }
            return database;
        });
    }

    // ---- fixtures

    private static List<Player> fill(Session session) {
        return session.insertAll(
                PLAYERS,
                List.of(
                        new Player(null, "ann", 1, "red"),
                        new Player(null, "bob", 2, "red"),
                        new Player(null, "cid", 3, "blue"),
                        new Player(null, "dan", 4, null)));
    }

    private static List<String> names(Session session) {
        return session.list(from(PLAYERS).orderBy(NAME.asc()).select(NAME));
    }

    private static List<String> shown(Session session) {
        return session.list(from(PLAYERS).orderBy(NAME.asc())).stream()
                .map(player -> player.name() + " " + player.points() + " " + player.team())
                .toList();
    }

    private static List<NameAndPoints> sorted(List<NameAndPoints> rows) {
        return rows.stream().sorted(Comparator.comparing(NameAndPoints::name)).toList();
    }

    /** The same on the database and in memory. */
    private <T> void everywhere(Function<Session, T> work) {
        ReferenceDatabase memory = new ReferenceDatabase();
        memory.create(ALL);
        T expected = work.apply(memory);
        assertThat(work.apply(db)).isEqualTo(expected);
    }
}
