package dev.hysteria.relation;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.expression.Order;
import dev.hysteria.query.Select;
import dev.hysteria.reference.ReferenceDatabase;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is read of a related row is the same however it is read. */
class StrategiesTest {
    record Person(int id, String name, @Nullable Integer boss) {}

    record Desk(int number, @Nullable Integer owner, String room) {}

    record Found(
            String name, Optional<String> boss, Optional<Above> above, List<String> under, Optional<String> room) {}

    record Above(String name, @Nullable String above, List<String> beside) {}

    private static final SchemaBuilder<Person> PERSON = Schema.builder("people");
    private static final NumberColumn<Person, Integer> ID =
            PERSON.column("id", INTEGER, Person::id).primaryKey();
    private static final TextColumn<Person> NAME = PERSON.column("name", varchar(20), Person::name);
    private static final NumberColumn<Person, Integer> BOSS =
            PERSON.column("boss", INTEGER, Person::boss).nullable();
    private static final Schema<Person> PEOPLE = PERSON.build(into(Person::new, ID, NAME, BOSS));

    private static final SchemaBuilder<Desk> DESK = Schema.builder("desks");
    private static final NumberColumn<Desk, Integer> NUMBER =
            DESK.column("number", INTEGER, Desk::number).primaryKey();
    private static final NumberColumn<Desk, Integer> OWNER =
            DESK.column("owner", INTEGER, Desk::owner).nullable().unique();
    private static final TextColumn<Desk> ROOM = DESK.column("room", varchar(20), Desk::room);
    private static final Schema<Desk> DESKS = DESK.build(into(Desk::new, NUMBER, OWNER, ROOM));

    private static final BelongsTo<Person, Person> HEAD = BelongsTo.of(BOSS, () -> ID);
    private static final HasMany<Person, Person> TEAM = HasMany.of(ID, () -> BOSS);
    private static final HasOne<Person, Desk> PLACE = HasOne.of(ID, () -> OWNER);

    @Property(tries = 150)
    void joinsAndKeysReadTheSame(
            @ForAll @Size(max = 9) List<@IntRange(min = -1, max = 9) Integer> bosses,
            @ForAll @Size(max = 5) List<@IntRange(min = 0, max = 9) Integer> owners,
            @ForAll @IntRange(max = 9) int limit,
            @ForAll @IntRange(max = 4) int least,
            @ForAll boolean descending) {
        ReferenceDatabase db = filled(bosses, owners);
        Order order = descending ? ID.desc() : ID.asc();

        List<Found> joined = db.list(query(Strategy.JOIN, order, limit, least));

        assertThat(joined).isEqualTo(db.list(query(Strategy.KEYS, order, limit, least)));
        assertThat(joined).hasSize(Math.min(limit, bosses.size()));
    }

    private static Select<Found> query(Strategy how, Order order, int limit, int least) {
        RelatedRow<Above> above = HEAD.select(into(
                        Above::new,
                        NAME,
                        HEAD.select(NAME).by(how).orNull(),
                        TEAM.list().orderBy(ID.asc()).select(NAME)))
                .by(how);
        return from(PEOPLE)
                .orderBy(order)
                .limit(limit)
                .select(into(
                        Found::new,
                        NAME,
                        HEAD.one().where(ID.ge(least)).select(NAME).by(how).optional(),
                        above.optional(),
                        TEAM.list().orderBy(NAME.asc()).limit(2).select(NAME),
                        PLACE.select(ROOM).by(how).optional()));
    }

    private static ReferenceDatabase filled(List<Integer> bosses, List<Integer> owners) {
        ReferenceDatabase db = new ReferenceDatabase();
        db.create(PEOPLE, DESKS);
        db.insertAll(
                PEOPLE,
                IntStream.range(0, bosses.size())
                        .mapToObj(id -> new Person(id, "p" + id % 4, bosses.get(id) < 0 ? null : bosses.get(id)))
                        .toList());
        List<Desk> desks = new ArrayList<>();
        owners.stream().distinct().forEach(owner -> desks.add(new Desk(desks.size(), owner, "r" + owner % 2)));
        db.insertAll(DESKS, desks);
        return db;
    }
}
