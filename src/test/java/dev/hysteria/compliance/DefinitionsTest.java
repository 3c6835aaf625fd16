package dev.hysteria.compliance;

import static dev.hysteria.expression.Functions.exists;
import static dev.hysteria.expression.Functions.rowValue;
import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.expression.WindowFunctions.rowNumber;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.update;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.BOOLEAN;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.TEXT;
import static dev.hysteria.type.Types.arrayOf;
import static dev.hysteria.type.Types.enumOf;
import static dev.hysteria.type.Types.nativeEnumOf;
import static dev.hysteria.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.Database;
import dev.hysteria.error.DatabaseException;
import dev.hysteria.error.ForeignKeyViolation;
import dev.hysteria.error.QueryException;
import dev.hysteria.error.UniqueViolation;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.expression.Window;
import dev.hysteria.query.Select;
import dev.hysteria.schema.ArrayColumn;
import dev.hysteria.schema.BooleanColumn;
import dev.hysteria.schema.Index;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.TextColumn;
import dev.hysteria.schema.ValueColumn;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.TestDatabase;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What tables are declared with, held by every database: unique indexes, foreign keys in a circle, enums of the database's own. */
class DefinitionsTest {

    // ---- unique keys and indexes

    record Seat(
            long id,
            @Nullable Integer row,
            @Nullable Integer place,
            @Nullable String holder,
            boolean taken) {}

    private static final class Seats {
        private final NumberColumn<Seat, Integer> row;
        private final TextColumn<Seat> holder;
        private final BooleanColumn<Seat> taken;
        private final Schema<Seat> schema;

        Seats(Function<Seats, Index> index) {
            var builder = Schema.<Seat>builder("seats");
            var id = builder.column("id", BIGINT, Seat::id).primaryKey();
            row = builder.column("row", INTEGER, Seat::row).nullable();
            var place = builder.column("place", INTEGER, Seat::place).nullable();
            holder = builder.column("holder", varchar(40), Seat::holder).nullable();
            taken = builder.column("taken", BOOLEAN, Seat::taken);
            schema = builder.unique(row, place)
                    .index(index.apply(this))
                    .build(into(Seat::new, id, row, place, holder, taken));
        }
    }

    @EveryDatabase
    void rowsWithNullsDifferInUniqueKeysAndIndexes(FreshDatabase fresh) {
        var seats = new Seats(all -> Index.unique(all.holder.asc(), all.row.desc()));
        try (Database db = Blog.connect(fresh, seats.schema)) {
            db.insertAll(
                    seats.schema,
                    List.of(
                            new Seat(1, 1, 1, "a", true),
                            new Seat(2, 2, null, "a", true),
                            new Seat(3, null, null, null, true),
                            new Seat(4, null, null, null, true),
                            new Seat(5, 1, null, null, true),
                            new Seat(6, 1, null, null, true),
                            new Seat(7, null, 1, "b", true),
                            new Seat(8, null, 1, "b", true)));

            violated(db, seats, new Seat(9, 1, 1, null, true), "uq_seats_row_place");
            violated(db, seats, new Seat(9, 1, null, "a", true), "ux_seats_holder_row");
        }
    }

    @EveryDatabase(except = {TestDatabase.MYSQL, TestDatabase.MARIADB})
    void uniquenessAmongSomeRows(FreshDatabase fresh) {
        var seats =
                new Seats(all -> Index.unique(all.holder.asc()).where(all.taken).named("taken_once"));
        try (Database db = Blog.connect(fresh, seats.schema)) {
            db.insertAll(
                    seats.schema,
                    List.of(
                            new Seat(1, 1, 1, "a", true),
                            new Seat(2, 2, 2, "a", false),
                            new Seat(3, 3, 3, "a", false),
                            new Seat(4, 4, 4, null, true),
                            new Seat(5, 5, 5, null, true)));

            violated(db, seats, new Seat(6, 6, 6, "a", true), "taken_once");
            assertThatThrownBy(() -> db.execute(
                            update(seats.schema).set(seats.taken.to(true)).where(seats.row.eq(2))))
                    .isInstanceOf(UniqueViolation.class);
        }
    }

    @EveryDatabase({TestDatabase.MYSQL, TestDatabase.MARIADB})
    void whereIndexesHaveAllRowsThatIsRefusedByName(FreshDatabase fresh) {
        var seats = new Seats(all -> Index.unique(all.holder.asc()).where(all.taken));
        assertThatThrownBy(() -> Blog.connect(fresh, seats.schema))
                .isInstanceOf(UnsupportedFeature.class)
                .hasMessageContaining("a unique index on a part of the rows");
    }

    @EveryDatabase(except = {TestDatabase.MARIADB, TestDatabase.SQLSERVER})
    void uniquenessOfAnExpression(FreshDatabase fresh) {
        var seats = new Seats(all -> Index.unique(all.holder.lower().asc()).named("holder_once"));
        try (Database db = Blog.connect(fresh, seats.schema)) {
            db.insertAll(seats.schema, List.of(new Seat(1, 1, 1, "Ann", true), new Seat(2, 2, 2, null, true)));
            db.insert(seats.schema, new Seat(3, 3, 3, null, true));

            violated(db, seats, new Seat(4, 4, 4, "aNN", true), "holder_once");
        }
    }

    private static void violated(Database db, Seats seats, Seat seat, String constraint) {
        assertThatThrownBy(() -> db.insert(seats.schema, seat))
                .isInstanceOf(UniqueViolation.class)
                .satisfies(failure -> {
                    if (!db.dialect().name().equals("SQLite")) {
                        assertThat(failure).hasMessageContaining(constraint);
                    }
                });
    }

    // ---- foreign keys in a circle

    record Team(long id, @Nullable Long captain) {}

    record Player(long id, long team) {}

    private static final Schema<Team> TEAMS;
    private static final Schema<Player> PLAYERS;
    private static final NumberColumn<Team, Long> CAPTAIN;

    static {
        var teams = Schema.<Team>builder("teams");
        var players = Schema.<Player>builder("players");
        var teamId = teams.column("id", BIGINT, Team::id).primaryKey();
        var playerId = players.column("id", BIGINT, Player::id).primaryKey();
        CAPTAIN = teams.column("captain", BIGINT, Team::captain).nullable().references(() -> playerId);
        var team = players.column("team", BIGINT, Player::team).references(() -> teamId);
        TEAMS = teams.build(into(Team::new, teamId, CAPTAIN));
        PLAYERS = players.build(into(Player::new, playerId, team));
    }

    @EveryDatabase
    void tablesThatReferToEachOther(FreshDatabase fresh) {
        try (Database db = Blog.connect(fresh, TEAMS, PLAYERS)) {
            db.insert(TEAMS, new Team(1, null));
            db.insert(PLAYERS, new Player(7, 1));
            db.execute(update(TEAMS).set(CAPTAIN.to(7L)).all());

            assertThat(db.list(from(TEAMS))).containsExactly(new Team(1, 7L));
            assertThatThrownBy(() -> db.insert(TEAMS, new Team(2, 9L))).isInstanceOf(ForeignKeyViolation.class);
            assertThatThrownBy(() -> db.insert(PLAYERS, new Player(8, 9))).isInstanceOf(ForeignKeyViolation.class);
        }
    }

    // ---- enums

    enum Mood {
        ZEN,
        GOOD,
        BAD
    }

    record Person(
            long id, Mood mood, @Nullable Mood wanted, List<@Nullable Mood> former, List<@Nullable Mood> others) {}

    private static final NumberColumn<Person, Long> ID;
    private static final ValueColumn<Person, Mood> MOOD;
    private static final ValueColumn<Person, Mood> WANTED;
    private static final ArrayColumn<Person, Mood> FORMER;
    private static final ArrayColumn<Person, Mood> OTHERS;
    private static final Schema<Person> PEOPLE;

    static {
        var people = Schema.<Person>builder("people");
        ID = people.column("id", BIGINT, Person::id).primaryKey();
        MOOD = people.column("mood", nativeEnumOf(Mood.class), Person::mood).defaultsTo(Mood.GOOD);
        WANTED = people.column("wanted", nativeEnumOf(Mood.class), Person::wanted)
                .nullable();
        FORMER = people.column("former", arrayOf(nativeEnumOf(Mood.class)), Person::former);
        OTHERS = people.column("others", arrayOf(enumOf(Mood.class)), Person::others);
        PEOPLE = people.index(MOOD).build(into(Person::new, ID, MOOD, WANTED, FORMER, OTHERS));
    }

    private static final List<Person> ALL = List.of(
            new Person(1, Mood.GOOD, null, List.of(), List.of(Mood.BAD)),
            new Person(2, Mood.BAD, Mood.GOOD, List.of(Mood.GOOD, Mood.GOOD), List.of()),
            new Person(3, Mood.ZEN, Mood.ZEN, List.of(Mood.BAD, Mood.ZEN), List.of(Mood.GOOD, Mood.BAD)));

    @EveryDatabase
    void enumsOfTheDatabasesOwn(FreshDatabase fresh) {
        try (Database db = Blog.connect(fresh, PEOPLE)) {
            assertThat(db.insertAll(PEOPLE, ALL)).isEqualTo(ALL);

            assertThat(db.list(from(PEOPLE).where(MOOD.eq(Mood.BAD)).select(ID)))
                    .containsExactly(2L);
            assertThat(db.list(from(PEOPLE)
                            .where(MOOD.in(List.of(Mood.BAD, Mood.ZEN)))
                            .orderBy(ID.asc())
                            .select(ID)))
                    .containsExactly(2L, 3L);
            assertThat(db.list(from(PEOPLE).where(WANTED.eq(MOOD)).select(ID))).containsExactly(3L);
            assertThat(db.list(from(PEOPLE).where(FORMER.has(Mood.ZEN)).select(ID)))
                    .containsExactly(3L);
            assertThat(db.list(from(PEOPLE)
                            .where(FORMER.overlaps(List.of(Mood.GOOD)))
                            .select(ID)))
                    .containsExactly(2L);
            assertThat(db.list(from(PEOPLE).orderBy(MOOD.cast(TEXT).desc()).select(MOOD)))
                    .containsExactly(Mood.ZEN, Mood.GOOD, Mood.BAD);
            db.execute(update(PEOPLE)
                    .set(MOOD.to(Mood.ZEN), WANTED.toNull(), FORMER.to(List.of(Mood.BAD)))
                    .where(ID.eq(1L)));
            assertThat(db.find(PEOPLE, ID.eq(1L)))
                    .contains(new Person(1, Mood.ZEN, null, List.of(Mood.BAD), List.of(Mood.BAD)));
        }
    }

    @Test
    void enumsOfTheDatabasesOwnHaveNoOrder() {
        var people = from(PEOPLE);
        assertUnordered(people.orderBy(MOOD.asc()));
        assertUnordered(people.orderBy(WANTED.coalesce(Mood.BAD).desc()));
        assertUnordered(people.select(rowNumber().over(Window.orderBy(MOOD.asc()))));
        assertUnordered(people.where(rowValue(MOOD, ID).gt(rowValue(WANTED, ID))));
        assertUnordered(people.where(exists(people.orderBy(MOOD.asc()).limit(1))));
        assertThatCode(() -> people.where(rowValue(MOOD, ID).eq(rowValue(WANTED, ID)))
                        .orderBy(MOOD.eq(WANTED).asc(), MOOD.cast(TEXT).asc())
                        .statement())
                .doesNotThrowAnyException();
    }

    private static void assertUnordered(Select<?> query) {
        assertThatThrownBy(query::statement)
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("Values of enum Mood are ordered")
                .hasMessageContaining("cast(TEXT)");
    }

    @EveryDatabase
    void otherLabelsAreKeptOut(FreshDatabase fresh) {
        try (Database db = Blog.connect(fresh, PEOPLE)) {
            db.insertAll(PEOPLE, ALL);
            assertThatCode(() -> db.execute(
                            update(LABELS).set(OTHER.to(List.of(Label.BAD))).all()))
                    .doesNotThrowAnyException();
            assertThatThrownBy(() ->
                            db.execute(update(LABELS).set(SINGLE.to(Label.SAD)).all()))
                    .isInstanceOf(DatabaseException.class);
            assertThatThrownBy(() -> db.execute(update(LABELS)
                            .set(OTHER.to(List.of(Label.BAD, Label.SAD)))
                            .all()))
                    .isInstanceOf(DatabaseException.class);
            assertThat(db.list(from(PEOPLE).select(MOOD))).containsExactlyInAnyOrder(Mood.GOOD, Mood.BAD, Mood.ZEN);
        }
    }

    /** Labels that the table has not. */
    enum Label {
        BAD,
        SAD
    }

    record Labels(long id, Label mood, List<Label> others) {}

    private static final ValueColumn<Labels, Label> SINGLE;
    private static final ArrayColumn<Labels, Label> OTHER;
    private static final Schema<Labels> LABELS;

    static {
        var labels = Schema.<Labels>builder("people");
        var id = labels.column("id", BIGINT, Labels::id).primaryKey();
        SINGLE = labels.column("mood", nativeEnumOf(Label.class), Labels::mood);
        OTHER = labels.column("others", arrayOf(enumOf(Label.class)), Labels::others);
        LABELS = labels.build(into(Labels::new, id, SINGLE, OTHER));
    }
}
