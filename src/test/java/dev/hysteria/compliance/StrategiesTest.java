package dev.hysteria.compliance;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.deleteFrom;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.BOOLEAN;
import static dev.hysteria.type.Types.DATE;
import static dev.hysteria.type.Types.DATETIME;
import static dev.hysteria.type.Types.DOUBLE;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.SMALLINT;
import static dev.hysteria.type.Types.TIME;
import static dev.hysteria.type.Types.TIMESTAMP;
import static dev.hysteria.type.Types.UUID;
import static dev.hysteria.type.Types.decimal;
import static dev.hysteria.type.Types.enumOf;
import static dev.hysteria.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.Database;
import dev.hysteria.dialect.Dialects;
import dev.hysteria.error.QueryException;
import dev.hysteria.expression.Condition;
import dev.hysteria.expression.Order;
import dev.hysteria.query.Select;
import dev.hysteria.query.Session;
import dev.hysteria.reference.ReferenceDatabase;
import dev.hysteria.relation.BelongsTo;
import dev.hysteria.relation.HasMany;
import dev.hysteria.relation.HasOne;
import dev.hysteria.relation.ManyToMany;
import dev.hysteria.relation.Strategy;
import dev.hysteria.schema.BooleanColumn;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;
import dev.hysteria.schema.TimeColumn;
import dev.hysteria.schema.ValueColumn;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import dev.hysteria.testing.SeenStatements;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is read of related rows is the same by every strategy: kinds of relations, conditions, orders, duplicates, types. */
@EveryDatabase
class StrategiesTest {
    record Parent(int id, String name) {}

    record Child(
            int id,
            @Nullable Integer parent,
            @Nullable String text,
            @Nullable BigDecimal amount,
            @Nullable Boolean flag,
            @Nullable Short level,
            @Nullable Long big,
            @Nullable Instant at,
            @Nullable LocalDateTime local,
            @Nullable LocalDate day,
            @Nullable LocalTime time,
            java.util.@Nullable UUID token,
            @Nullable DayOfWeek weekday) {}

    record Profile(int id, @Nullable Integer parent, double ratio, String text) {}

    record Pair(int parent, int child) {}

    record Found(String name, List<Child> children, List<Child> linked, Optional<String> profile) {}

    record OfChild(int id, Optional<Parent> parent) {}

    private static final SchemaBuilder<Parent> PARENT = Schema.builder("parents");
    private static final NumberColumn<Parent, Integer> ID =
            PARENT.column("id", INTEGER, Parent::id).primaryKey();
    private static final TextColumn<Parent> NAME = PARENT.column("name", varchar(40), Parent::name);
    private static final Schema<Parent> PARENTS = PARENT.build(into(Parent::new, ID, NAME));

    private static final SchemaBuilder<Child> CHILD = Schema.builder("children");
    private static final NumberColumn<Child, Integer> CHILD_ID =
            CHILD.column("id", INTEGER, Child::id).primaryKey();
    private static final NumberColumn<Child, Integer> PARENT_ID =
            CHILD.column("parent", INTEGER, Child::parent).nullable();
    private static final TextColumn<Child> TEXT =
            CHILD.column("text", varchar(60), Child::text).nullable();
    private static final NumberColumn<Child, BigDecimal> AMOUNT =
            CHILD.column("amount", decimal(12, 2), Child::amount).nullable();
    private static final BooleanColumn<Child> FLAG =
            CHILD.column("flag", BOOLEAN, Child::flag).nullable();
    private static final NumberColumn<Child, Short> LEVEL =
            CHILD.column("level", SMALLINT, Child::level).nullable();
    private static final NumberColumn<Child, Long> BIG =
            CHILD.column("big", BIGINT, Child::big).nullable();
    private static final TimeColumn<Child, Instant> AT =
            CHILD.column("at", TIMESTAMP, Child::at).nullable();
    private static final TimeColumn<Child, LocalDateTime> LOCAL =
            CHILD.column("local", DATETIME, Child::local).nullable();
    private static final TimeColumn<Child, LocalDate> DAY =
            CHILD.column("day", DATE, Child::day).nullable();
    private static final TimeColumn<Child, LocalTime> CLOCK =
            CHILD.column("clock", TIME, Child::time).nullable();
    private static final ValueColumn<Child, java.util.UUID> TOKEN =
            CHILD.column("token", UUID, Child::token).nullable();
    private static final ValueColumn<Child, DayOfWeek> WEEKDAY =
            CHILD.column("weekday", enumOf(DayOfWeek.class), Child::weekday).nullable();
    private static final Schema<Child> CHILDREN = CHILD.build(into(
            Child::new, CHILD_ID, PARENT_ID, TEXT, AMOUNT, FLAG, LEVEL, BIG, AT, LOCAL, DAY, CLOCK, TOKEN, WEEKDAY));

    private static final SchemaBuilder<Profile> PROFILE = Schema.builder("profiles");
    private static final NumberColumn<Profile, Integer> PROFILE_ID =
            PROFILE.column("id", INTEGER, Profile::id).primaryKey();
    private static final NumberColumn<Profile, Integer> PROFILE_OF =
            PROFILE.column("parent", INTEGER, Profile::parent).nullable().unique();
    private static final NumberColumn<Profile, Double> RATIO = PROFILE.column("ratio", DOUBLE, Profile::ratio);
    private static final TextColumn<Profile> ABOUT = PROFILE.column("about", varchar(60), Profile::text);
    private static final Schema<Profile> PROFILES =
            PROFILE.build(into(Profile::new, PROFILE_ID, PROFILE_OF, RATIO, ABOUT));

    private static final SchemaBuilder<Pair> PAIR = Schema.builder("pairs");
    private static final NumberColumn<Pair, Integer> ONE =
            PAIR.column("one", INTEGER, Pair::parent).primaryKey();
    private static final NumberColumn<Pair, Integer> OTHER =
            PAIR.column("other", INTEGER, Pair::child).primaryKey();
    private static final Schema<Pair> PAIRS = PAIR.build(into(Pair::new, ONE, OTHER));

    private static final HasMany<Parent, Child> MANY = HasMany.of(ID, () -> PARENT_ID);
    private static final BelongsTo<Child, Parent> ABOVE = BelongsTo.of(PARENT_ID, () -> ID);
    private static final HasOne<Parent, Profile> PLACE = HasOne.of(ID, () -> PROFILE_OF);
    private static final ManyToMany<Parent, Child> LINKED = ManyToMany.of(ID, () -> ONE, () -> OTHER, () -> CHILD_ID);

    private static final List<String> TEXTS = List.of(
            "plain", "", " ", "|", ";", "~", "~0;~n|", "it's \\ \"q\"", "a\nb", "😀 é", "=", "~~1", "Z|z;", "null");
    private static final List<Condition> FILTERS =
            List.of(CHILD_ID.ge(0), CHILD_ID.gt(7), TEXT.isNull().or(FLAG), AMOUNT.lt(new BigDecimal("0.00")));
    private static final List<Order> ORDERS = List.of(CHILD_ID.asc(), CHILD_ID.desc());

    private final SeenStatements seen;
    private final Database db;

    StrategiesTest(FreshDatabase fresh) {
        Tables.open(fresh, empty -> empty.create(PARENTS, CHILDREN, PROFILES, PAIRS))
                .close();
        seen = SeenStatements.of(fresh.dataSource());
        db = Database.over(seen.source(), Dialects.of(fresh.database()));
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    @Scenario(70)
    void everyStrategyReadsTheSame() {
        for (int seed = 0; seed < 6; seed++) {
            ReferenceDatabase memory = new ReferenceDatabase();
            memory.create(PARENTS, CHILDREN, PROFILES, PAIRS);
            for (Session session : List.of(db, memory)) {
                fill(session, new Random(seed));
            }
            for (Condition filter : FILTERS) {
                for (Order order : ORDERS) {
                    Select<Found> keys = parents(filter, order, Strategy.KEYS, Strategy.KEYS);
                    List<Found> expected = memory.list(keys);
                    for (Session session : List.of(db, memory)) {
                        assertThat(session.list(keys)).isEqualTo(expected);
                        assertThat(session.list(parents(filter, order, Strategy.AGGREGATE, Strategy.JOIN)))
                                .as("seed %d", seed)
                                .isEqualTo(expected);
                        assertThat(session.list(parents(filter, order, Strategy.AGGREGATE, Strategy.AGGREGATE)))
                                .isEqualTo(expected);
                    }
                }
            }
            List<OfChild> above = memory.list(children(Strategy.KEYS));
            for (Strategy how : Strategy.values()) {
                assertThat(memory.list(children(how))).isEqualTo(above);
                assertThat(db.list(children(how))).isEqualTo(above);
            }
        }
    }

    @Test
    void anAggregateTakesOneStatementOrIsRefused() {
        fill(db, new Random(1));
        var parent = db.insert(PARENTS, new Parent(99, "alone"));
        seen.taken();
        assertThat(db.list(parents(CHILD_ID.ge(0), CHILD_ID.asc(), Strategy.AGGREGATE, Strategy.JOIN)))
                .contains(new Found(parent.name(), List.of(), List.of(), Optional.empty()));
        assertThat(seen.taken()).hasSize(1);

        refused(from(PARENTS).select(MANY.list().limit(2).by(Strategy.AGGREGATE)), "cut");
        refused(from(PARENTS).select(PLACE.one().by(Strategy.AGGREGATE).optional()), "without loss");
        refused(from(PARENTS).select(MANY.list().by(Strategy.JOIN)), "a list");
        refused(
                from(PARENTS).select(MANY.list().select(ABOVE.one().optional()).by(Strategy.AGGREGATE)),
                "relations of their own");
    }

    private void refused(Select<?> query, String because) {
        assertThatThrownBy(() -> db.list(query))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining(because);
        assertThat(seen.taken()).as("nothing is sent").isEmpty();
    }

    private static Select<Found> parents(Condition filter, Order order, Strategy lists, Strategy rows) {
        return from(PARENTS)
                .orderBy(ID.desc())
                .select(into(
                        Found::new,
                        NAME,
                        MANY.list().where(filter).orderBy(order).by(lists),
                        LINKED.list().where(filter).orderBy(order).by(lists),
                        PLACE.select(ABOUT).by(rows).optional()));
    }

    private static Select<OfChild> children(Strategy how) {
        return from(CHILDREN)
                .orderBy(CHILD_ID.asc())
                .select(into(OfChild::new, CHILD_ID, ABOVE.one().by(how).optional()));
    }

    private static void fill(Session session, Random random) {
        session.execute(deleteFrom(PAIRS).all());
        session.execute(deleteFrom(PROFILES).all());
        session.execute(deleteFrom(CHILDREN).all());
        session.execute(deleteFrom(PARENTS).all());
        int parents = random.nextInt(5);
        int children = random.nextInt(12);
        List<Parent> above = new ArrayList<>();
        for (int id = 0; id < parents; id++) {
            above.add(new Parent(id, "p" + id % 2));
        }
        session.insertAll(PARENTS, above);
        List<Child> below = new ArrayList<>();
        List<Pair> pairs = new ArrayList<>();
        for (int id = 0; id < children; id++) {
            below.add(child(id, random));
            for (int parent = 0; parent < parents; parent++) {
                if (random.nextBoolean()) {
                    pairs.add(new Pair(parent, id));
                }
            }
        }
        session.insertAll(CHILDREN, below);
        session.insertAll(PAIRS, pairs);
        List<Profile> profiles = new ArrayList<>();
        for (int parent = 0; parent < parents; parent += 2) {
            profiles.add(new Profile(parent, parent, 0.5, TEXTS.get(random.nextInt(TEXTS.size()))));
        }
        session.insertAll(PROFILES, profiles);
    }

    private static Child child(int id, Random random) {
        return new Child(
                id,
                some(random, random.nextInt(6)),
                some(random, TEXTS.get(random.nextInt(TEXTS.size()))),
                some(random, BigDecimal.valueOf(random.nextInt(-999_999, 999_999), 2)),
                some(random, random.nextBoolean()),
                some(random, (short) random.nextInt(Short.MIN_VALUE, Short.MAX_VALUE)),
                some(random, random.nextLong()),
                some(random, Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000) * 1_000L)),
                some(random, LocalDateTime.of(1999, 12, 31, 23, 59, 59, random.nextInt(1_000_000) * 1_000)),
                some(random, LocalDate.ofEpochDay(random.nextInt(-700_000, 2_900_000))),
                some(random, LocalTime.ofSecondOfDay(random.nextInt(86_400))),
                some(random, new java.util.UUID(random.nextLong(), random.nextLong())),
                some(random, DayOfWeek.of(random.nextInt(7) + 1)));
    }

    private static <T> @Nullable T some(Random random, T value) {
        return random.nextInt(5) == 0 ? null : value;
    }
}
