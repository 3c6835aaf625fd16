package dev.hysteria.compliance;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.deleteFrom;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.insertInto;
import static dev.hysteria.query.Queries.update;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.TEXT;
import static dev.hysteria.type.Types.UUID;
import static dev.hysteria.type.Types.enumOf;
import static dev.hysteria.type.Types.json;
import static dev.hysteria.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.Database;
import dev.hysteria.error.CheckViolation;
import dev.hysteria.error.MappingException;
import dev.hysteria.schema.JsonColumn;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;
import dev.hysteria.schema.ValueColumn;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import dev.hysteria.type.DataType.ValueType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values that need more than their column: documents, enums, value objects, defaults. */
@EveryDatabase
class ValuesTest {
    record Email(String value) {
        Email {
            if (value.indexOf('@') < 1) {
                throw new IllegalArgumentException("'" + value + "' is not an address");
            }
            value = value.toLowerCase(Locale.ROOT);
        }
    }

    record TeamId(UUID value) {}

    record Prefs(Map<String, Object> entries) {}

    enum Mood {
        GOOD,
        BAD,
        UNSURE
    }

    static final ValueType<Email> EMAIL = varchar(255).as(Email::new, Email::value);
    static final ValueType<TeamId> TEAM_ID = UUID.as(TeamId::new, TeamId::value);

    record Team(TeamId id, String name) {}

    private static final SchemaBuilder<Team> teams = Schema.builder("teams");
    private static final ValueColumn<Team, TeamId> TEAM =
            teams.column("id", TEAM_ID, Team::id).primaryKey();
    private static final TextColumn<Team> NAME = teams.column("name", TEXT, Team::name);
    private static final Schema<Team> TEAMS = teams.build(into(Team::new, TEAM, NAME));

    record Member(
            long id,
            Email email,
            @Nullable TeamId team,
            Mood mood,
            @Nullable Integer credits,
            String status,
            @Nullable Prefs prefs) {}

    private static final SchemaBuilder<Member> members = Schema.builder("members");
    private static final NumberColumn<Member, Long> ID =
            members.column("id", BIGINT, Member::id).primaryKey();
    private static final ValueColumn<Member, Email> ADDRESS =
            members.column("email", EMAIL, Member::email).unique();
    private static final ValueColumn<Member, TeamId> OF_TEAM =
            members.column("team_id", TEAM_ID, Member::team).nullable().references(() -> TEAM);
    private static final ValueColumn<Member, Mood> MOOD = members.column("mood", enumOf(Mood.class), Member::mood);
    private static final NumberColumn<Member, Integer> CREDITS =
            members.column("credits", INTEGER, Member::credits).nullable().defaultsTo(10);
    private static final TextColumn<Member> STATUS =
            members.column("status", varchar(20), Member::status).defaultsTo("it's \"new\"\\");
    private static final JsonColumn<Member, Prefs> PREFS =
            members.column("prefs", json(Prefs.class), Member::prefs).nullable();
    private static final Schema<Member> MEMBERS = members.example(
                    new Member(1, new Email("a@b"), new TeamId(new UUID(1, 2)), Mood.BAD, 1, "s", new Prefs(Map.of())))
            .build(into(Member::new, ID, ADDRESS, OF_TEAM, MOOD, CREDITS, STATUS, PREFS));

    private static final TeamId RED = new TeamId(new UUID(1, 1));

    private final Database db;

    ValuesTest(FreshDatabase fresh) {
        db = Blog.connect(fresh, TEAMS, MEMBERS);
    }

    @BeforeEach
    void fill() {
        db.execute(deleteFrom(MEMBERS).all());
        db.execute(deleteFrom(TEAMS).all());
        db.insert(TEAMS, new Team(RED, "red"));
    }

    @AfterEach
    void close() {
        db.close();
    }

    private static Member member(long id, String email) {
        return new Member(id, new Email(email), RED, Mood.GOOD, 0, "", null);
    }

    @Test
    @Scenario(10)
    void documentsWithUnicodeDepthAndMixedTypes() {
        Prefs prefs = new Prefs(Map.of(
                "ключ \"quoted\" . $",
                List.of(1, "zwei \uD83D\uDE00", true, Map.of("deep", Map.of("deeper", List.of(List.of(), Map.of())))),
                "number",
                new BigDecimal("12.5"),
                "empty",
                ""));
        db.insert(MEMBERS, new Member(1, new Email("a@x"), null, Mood.GOOD, 0, "", prefs));

        assertThat(db.find(MEMBERS, ID.eq(1L)).orElseThrow().prefs()).isEqualTo(prefs);

        Prefs endless = new Prefs(Map.of("self", new Object()));
        assertThatThrownBy(() -> db.insert(MEMBERS, new Member(2, new Email("b@x"), null, Mood.GOOD, 0, "", endless)))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("members.prefs");
        assertThat(db.count(from(MEMBERS))).isEqualTo(1);
    }

    @Test
    @Scenario(11)
    void aNullForeignKeyIsNull() {
        db.insert(MEMBERS, member(1, "a@x"));

        db.execute(update(MEMBERS).set(OF_TEAM.toNull()).where(ID.eq(1L)));

        assertThat(db.find(MEMBERS, ID.eq(1L)).orElseThrow().team()).isNull();
        assertThat(db.count(from(MEMBERS).where(OF_TEAM.isNull()))).isEqualTo(1);
        db.insert(MEMBERS, new Member(2, new Email("b@x"), null, Mood.GOOD, 0, "", null));
        assertThat(db.count(from(MEMBERS).where(OF_TEAM.isNull()))).isEqualTo(2);
    }

    @Test
    @Scenario(12)
    void anOmittedColumnTakesItsDefaultAndANullIsNull() {
        db.execute(insertInto(MEMBERS).set(ID.to(1L), ADDRESS.to(new Email("a@x")), MOOD.to(Mood.BAD)));
        db.execute(insertInto(MEMBERS)
                .set(ID.to(2L), ADDRESS.to(new Email("b@x")), MOOD.to(Mood.BAD), CREDITS.toNull(), STATUS.to("")));

        Member omitted = db.find(MEMBERS, ID.eq(1L)).orElseThrow();
        assertThat(omitted.credits()).isEqualTo(10);
        assertThat(omitted.status()).isEqualTo("it's \"new\"\\");
        Member explicit = db.find(MEMBERS, ID.eq(2L)).orElseThrow();
        assertThat(explicit.credits()).isNull();
        assertThat(explicit.status()).isEmpty();
    }

    enum Loose {
        GOOD,
        OTHER
    }

    record Plain(long id, String mood) {}

    record Typed(long id, Mood mood) {}

    record Tolerant(long id, Loose mood) {}

    private static <R> SchemaBuilder<R> moods() {
        return Schema.builder("moods");
    }

    @Test
    @Scenario(13)
    void enumsTakeTheirLabelsOnly() {
        db.insert(MEMBERS, member(1, "a@x"));
        assertThat(db.find(MEMBERS, MOOD.eq(Mood.GOOD))).isPresent();
        assertThat(db.list(from(MEMBERS).where(MOOD.in(List.of(Mood.BAD, Mood.UNSURE)))))
                .isEmpty();

        // another program knows a label that the model does not
        SchemaBuilder<Plain> plain = moods();
        var id = plain.column("id", BIGINT, Plain::id).primaryKey();
        var text = plain.column("mood", varchar(20), Plain::mood);
        Schema<Plain> texts = plain.build(into(Plain::new, id, text));
        db.create(texts);
        db.insertAll(texts, List.of(new Plain(1, "GOOD"), new Plain(2, "it's ANGRY")));
        SchemaBuilder<Typed> typed = moods();
        Schema<Typed> enums = typed.build(into(
                Typed::new,
                typed.column("id", BIGINT, Typed::id).primaryKey(),
                typed.column("mood", enumOf(Mood.class), Typed::mood)));
        SchemaBuilder<Tolerant> tolerant = moods();
        var tolerantId = tolerant.column("id", BIGINT, Tolerant::id).primaryKey();
        Schema<Tolerant> fallbacks = tolerant.build(into(
                Tolerant::new, tolerantId, tolerant.column("mood", enumOf(Loose.class, Loose.OTHER), Tolerant::mood)));

        assertThatThrownBy(() -> db.list(from(enums)))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("moods.mood")
                .hasMessageContaining("it's ANGRY");
        assertThat(db.list(from(fallbacks).orderBy(tolerantId.asc())))
                .containsExactly(new Tolerant(1, Loose.GOOD), new Tolerant(2, Loose.OTHER));
        assertThatThrownBy(() -> db.execute(update(MEMBERS)
                        .set(MOOD.to(dev.hysteria.expression.Values.raw(enumOf(Mood.class), "'ANGRY'")))
                        .all()))
                .isInstanceOf(CheckViolation.class);
    }

    @Test
    @Scenario(17)
    void valueObjectsInFiltersInsertsAndProjections() {
        db.insertAll(MEMBERS, List.of(member(1, "Ann@X"), member(2, "bob@x")));

        assertThat(db.find(MEMBERS, ADDRESS.eq(new Email("ANN@x"))))
                .map(Member::id)
                .contains(1L);
        assertThat(db.list(from(MEMBERS)
                        .where(ADDRESS.in(List.of(new Email("bob@x"), new Email("c@x"))))
                        .select(ADDRESS)))
                .containsExactly(new Email("bob@x"));
        assertThat(db.list(from(MEMBERS)
                        .join(TEAMS, TEAM.eq(OF_TEAM))
                        .orderBy(ID.asc())
                        .select(into(InTeam::new, ADDRESS, TEAM, NAME))))
                .containsExactly(
                        new InTeam(new Email("ann@x"), RED, "red"), new InTeam(new Email("bob@x"), RED, "red"));
        db.execute(update(MEMBERS).set(ADDRESS.to(new Email("new@x"))).where(ADDRESS.eq(new Email("bob@x"))));
        assertThat(db.count(from(MEMBERS).where(ADDRESS.eq(new Email("new@x")))))
                .isEqualTo(1);
    }

    record InTeam(Email email, TeamId team, String name) {}
}
