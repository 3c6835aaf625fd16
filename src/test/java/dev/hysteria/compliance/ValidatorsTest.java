package dev.hysteria.compliance;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.deleteFrom;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.insertInto;
import static dev.hysteria.query.Queries.update;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hysteria.Database;
import dev.hysteria.ast.ComputedStorage;
import dev.hysteria.dialect.Dialects;
import dev.hysteria.error.SchemaException;
import dev.hysteria.error.ValidationFailed;
import dev.hysteria.error.ValidationFailed.Problem;
import dev.hysteria.query.Session;
import dev.hysteria.reference.ReferenceDatabase;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;
import dev.hysteria.schema.ValueColumn;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import dev.hysteria.testing.SeenStatements;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What schemas demand of records before they are written. */
@EveryDatabase
@Scenario(79)
class ValidatorsTest {
    record Label(String text) {}

    record Member(
            @Nullable Long id,
            String email,
            @Nullable Integer age,
            @Nullable Label label,
            int begins,
            int ends) {
        Member withEmail(String other) {
            return new Member(id, other, age, label, begins, ends);
        }

        Member withAge(@Nullable Integer other) {
            return new Member(id, email, other, label, begins, ends);
        }
    }

    private static final SchemaBuilder<Member> MEMBER = Schema.builder("members");
    private static final NumberColumn<Member, Long> ID =
            MEMBER.column("id", BIGINT, Member::id).primaryKey().generated();
    private static final TextColumn<Member> EMAIL =
            MEMBER.column("email", varchar(40), Member::email).unique();
    private static final NumberColumn<Member, Integer> AGE =
            MEMBER.column("age", INTEGER, Member::age).nullable();
    private static final ValueColumn<Member, Label> LABEL = MEMBER.column(
                    "label", varchar(40).as(Label::new, Label::text), Member::label)
            .onInsert(() -> new Label(""));
    private static final NumberColumn<Member, Integer> BEGINS = MEMBER.column("begins", INTEGER, Member::begins);
    private static final NumberColumn<Member, Integer> ENDS = MEMBER.column("ends", INTEGER, Member::ends);
    private static final Schema<Member> MEMBERS = MEMBER.validate(EMAIL, "must contain @", email -> email.contains("@"))
            .validate("must not end before it begins", member -> member.begins() <= member.ends())
            .validate(AGE, "must be 0 or more", age -> age >= 0)
            .validate(LABEL, "must say something", label -> !label.text().isBlank())
            .validate(
                    EMAIL,
                    "must be lower case",
                    email -> email.toLowerCase(Locale.ROOT).equals(email))
            .build(into(Member::new, ID, EMAIL, AGE, LABEL, BEGINS, ENDS));

    private static final Problem NO_AT = problem(0, "email", "must contain @");

    private final Database db;
    private final SeenStatements seen;
    private final ReferenceDatabase memory = new ReferenceDatabase();

    ValidatorsTest(FreshDatabase fresh) {
        Tables.open(fresh, filling -> filling.create(MEMBERS)).close();
        seen = SeenStatements.of(fresh.dataSource());
        db = Database.over(seen.source(), Dialects.of(fresh.database()));
        memory.create(MEMBERS);
    }

    @BeforeEach
    void clear() {
        db.execute(deleteFrom(MEMBERS).all());
        seen.taken();
    }

    @AfterEach
    void close() {
        db.close();
    }

    private static Member valid(String email) {
        return new Member(null, email, 30, new Label("new"), 1, 2);
    }

    private static Problem problem(int row, String column, String message) {
        return new Problem(OptionalInt.of(row), Optional.of(column), message);
    }

    private static Problem assigned(String column, String message) {
        return new Problem(OptionalInt.empty(), Optional.of(column), message);
    }

    private static Problem whole(int row) {
        return new Problem(OptionalInt.of(row), Optional.empty(), "must not end before it begins");
    }

    private void onEach(Consumer<Session> test) {
        test.accept(db);
        test.accept(memory);
    }

    /** What a write is refused for, of which nothing is sent and nothing remains. */
    private List<Problem> refused(Session session, Runnable write) {
        List<Member> before = session.list(from(MEMBERS).orderBy(ID.asc()));
        seen.taken();
        ValidationFailed failed = catchThrowableOfType(ValidationFailed.class, write::run);
        assertThat(failed).as("refused").isNotNull();
        assertThat(failed.table()).isEqualTo("members");
        assertThat(seen.taken()).as("sent").isEmpty();
        assertThat(session.list(from(MEMBERS).orderBy(ID.asc()))).isEqualTo(before);
        return failed.problems();
    }

    @Test
    void everythingThatIsWrongWithARecordIsToldAtOnce() {
        Member wrong = new Member(null, "SECRET", -7, new Label(" "), 3, 2);
        onEach(session -> assertThat(refused(session, () -> session.insert(MEMBERS, wrong)))
                .containsExactly(
                        NO_AT,
                        whole(0),
                        problem(0, "age", "must be 0 or more"),
                        problem(0, "label", "must say something"),
                        problem(0, "email", "must be lower case")));
        assertThatThrownBy(() -> db.insert(MEMBERS, wrong))
                .hasMessageContaining("record 0, members.email: must contain @")
                .hasMessageContaining("record 0, members: must not end")
                .hasMessageContaining("5 things")
                .message()
                .doesNotContain("SECRET", "-7");
    }

    @Test
    void insertAllTellsTheRows() {
        List<Member> rows = List.of(
                valid("a@b"),
                valid("none"),
                valid("c@d").withAge(null),
                valid("UP@").withAge(-1),
                valid("e@f"));
        onEach(session -> assertThat(refused(session, () -> session.insertAll(MEMBERS, rows)))
                .containsExactly(
                        problem(1, "email", "must contain @"),
                        problem(3, "age", "must be 0 or more"),
                        problem(3, "email", "must be lower case")));
        onEach(session -> assertThat(session.insertAll(MEMBERS, List.of(rows.get(0), rows.get(2), rows.get(4))))
                .hasSize(3));
    }

    @Test
    void updatesAreValidated() {
        onEach(session -> {
            List<Member> stored = session.insertAll(MEMBERS, List.of(valid("a@b"), valid("c@d"), valid("e@f")));
            Member first = stored.getFirst();
            assertThat(refused(session, () -> session.update(MEMBERS, first.withEmail("x"))))
                    .containsExactly(NO_AT);
            assertThat(refused(session, () -> session.updateChanged(MEMBERS, first, first.withEmail("x"))))
                    .containsExactly(NO_AT);
            assertThat(refused(
                            session,
                            () -> session.updateAll(
                                    MEMBERS,
                                    List.of(
                                            first,
                                            stored.get(1).withEmail("x"),
                                            stored.get(2).withAge(-1)))))
                    .containsExactly(problem(1, "email", "must contain @"), problem(2, "age", "must be 0 or more"));
            assertThat(session.update(MEMBERS, first.withAge(31)).age()).isEqualTo(31);
            session.deleteAll(MEMBERS, stored);
        });
    }

    @Test
    void upsertsAreValidated() {
        onEach(session -> {
            Member stored = session.insert(MEMBERS, valid("a@b"));
            var upsert = insertInto(MEMBERS).values(List.of(valid("x@y"), valid("x")));
            Problem second = problem(1, "email", "must contain @");
            assertThat(refused(
                            session,
                            () -> session.execute(upsert.onConflict(EMAIL).updateAll())))
                    .containsExactly(second);
            assertThat(refused(
                            session,
                            () -> session.execute(upsert.onConflict(EMAIL).skip())))
                    .containsExactly(second);
            assertThat(refused(session, () -> session.list(upsert.returning(EMAIL))))
                    .containsExactly(second);
            assertThat(refused(session, () -> session.first(upsert.returning(EMAIL))))
                    .containsExactly(second);
            assertThat(refused(
                            session,
                            () -> session.execute(
                                    upsert.onConflict(EMAIL).update(AGE.to(-1), BEGINS.to(BEGINS.plus(1))))))
                    .containsExactly(second, assigned("age", "must be 0 or more"));
            assertThatThrownBy(() -> session.findOrInsert(MEMBERS, valid("x"), EMAIL))
                    .as("looked for, and not inserted")
                    .isInstanceOfSatisfying(
                            ValidationFailed.class,
                            failed -> assertThat(failed.problems()).containsExactly(NO_AT));
            assertThat(session.list(from(MEMBERS))).containsExactly(stored);
            assertThat(session.findOrInsert(MEMBERS, valid("a@b").withAge(-1), EMAIL))
                    .as("found, so not written")
                    .isEqualTo(stored);
            assertThat(session.list(insertInto(MEMBERS)
                            .values(valid("a@b"))
                            .onConflict(EMAIL)
                            .update(AGE.to(40))
                            .returning(AGE)))
                    .containsExactly(40);
        });
    }

    @Test
    void commandsAreValidatedAsFarAsTheyTellValues() {
        onEach(session -> {
            Member stored = session.insert(MEMBERS, valid("a@b"));
            var other = MEMBERS.as("other");
            assertThat(refused(
                            session,
                            () -> session.execute(update(MEMBERS)
                                    .set(EMAIL.to("X"), LABEL.to(new Label("")), ENDS.to(-1))
                                    .all())))
                    .containsExactly(
                            assigned("email", "must contain @"),
                            assigned("email", "must be lower case"),
                            assigned("label", "must say something"));
            assertThat(refused(
                            session,
                            () -> session.list(
                                    update(MEMBERS).set(AGE.to(-1)).all().returning(AGE))))
                    .containsExactly(assigned("age", "must be 0 or more"));
            assertThat(refused(
                            session,
                            () -> session.execute(update(other)
                                    .set(AGE.to(-1))
                                    .where(ID.of(other).eq(1L)))))
                    .containsExactly(assigned("age", "must be 0 or more"));
            assertThat(refused(
                            session,
                            () -> session.execute(insertInto(MEMBERS)
                                    .set(EMAIL.to("p@q"), AGE.to(1), BEGINS.to(1), ENDS.to(2))
                                    .set(EMAIL.to("r@s"), AGE.to(-1), BEGINS.to(1), ENDS.to(0)))))
                    .containsExactly(problem(1, "age", "must be 0 or more"));

            assertThat(session.execute(update(MEMBERS)
                            .set(AGE.to(AGE.minus(100)), ENDS.to(0))
                            .where(ID.eq(stored.id()))))
                    .as("only the database can tell, and records as a whole are not there")
                    .isEqualTo(1);
            assertThat(session.execute(update(MEMBERS).set(AGE.toNull()).all())).isEqualTo(1);
        });
    }

    @Test
    void whatIsNotGivenIsNotAskedAbout() {
        onEach(session -> {
            Member stored = session.insert(MEMBERS, new Member(null, "a@b", null, null, 1, 2));
            assertThat(stored.age()).isNull();
            assertThat(stored.label()).as("supplied by the application").isEqualTo(new Label(""));
        });
    }

    @Test
    void aRefusedWriteLeavesItsTransactionAlone() {
        onEach(session -> {
            session.transaction(part -> {
                part.insert(MEMBERS, valid("a@b"));
                assertThatThrownBy(() -> part.insertAll(MEMBERS, List.of(valid("c@d"), valid("x"))))
                        .isInstanceOf(ValidationFailed.class);
                return part.insert(MEMBERS, valid("e@f"));
            });
            assertThat(session.list(from(MEMBERS).orderBy(EMAIL.asc()).select(EMAIL)))
                    .containsExactly("a@b", "e@f");
        });
    }

    @Test
    void aMessageIsNotAsLongAsTheInput() {
        List<Member> many = Collections.nCopies(500, valid("x"));
        ValidationFailed failed = catchThrowableOfType(ValidationFailed.class, () -> db.insertAll(MEMBERS, many));
        assertThat(failed.problems()).hasSize(500);
        assertThat(failed.getMessage().lines()).hasSize(53);
        assertThat(failed).hasMessageContaining("(450 more)");
    }

    @Test
    void mistakesAreFoundWhenTheSchemaIsBuilt() {
        SchemaBuilder<Label> wrong = Schema.builder("wrong");
        var text = wrong.column("text", varchar(40), Label::text);
        var twice =
                wrong.column("twice", varchar(40), Label::text).computedAs(text.concat(text), ComputedStorage.STORED);
        assertThatThrownBy(() -> wrong.validate(text.named("other"), " ", value -> true)
                        .validate(twice, "x", value -> true)
                        .validate("", value -> true)
                        .build(into((String a, String b) -> new Label(a), text, twice)))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("demands nothing")
                .hasMessageContaining("column twice, which the database computes");
        SchemaBuilder<Label> another = Schema.builder("another");
        var own = another.column("text", varchar(40), Label::text);
        another.validate(text, "x", value -> true);
        assertThatThrownBy(() -> another.build(into(Label::new, own)))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("not in the mapping");
    }
}
