package dev.hysteria.compliance;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.expression.Values.raw;
import static dev.hysteria.expression.Values.value;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.select;
import static dev.hysteria.query.Queries.update;
import static dev.hysteria.type.Types.BOOLEAN;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.Database;
import dev.hysteria.dialect.NamingForms.QuestionMarks;
import dev.hysteria.error.QueryException;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.expression.Condition;
import dev.hysteria.sample.Users;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import dev.hysteria.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** SQL written by hand among what is not. */
@EveryDatabase
class RawTest {
    record Four(int first, int second, String third, boolean fourth) {}

    private final Database db;

    RawTest(FreshDatabase fresh) {
        db = Blog.open(fresh);
    }

    @AfterEach
    void close() {
        db.close();
    }

    private List<String> named(Condition... conditions) {
        return db
                .list(from(Users.USERS)
                        .where(conditions)
                        .orderBy(Users.EMAIL.asc())
                        .select(Users.EMAIL))
                .stream()
                .map(Blog::name)
                .toList();
    }

    @Test
    @Scenario(52)
    void parametersStandAmidOthers() {
        assertThat(db.list(from(Users.USERS)
                        .where(
                                Users.AGE.gt(17),
                                raw(BOOLEAN, "? BETWEEN ? AND ?", Users.AGE, value(18), value(30)),
                                Users.CITY.ne("Roma"))
                        .orderBy(raw(INTEGER, "? * ?", Users.AGE, value(-1)).asc())
                        .limit(1)
                        .select(into(
                                Four::new,
                                Users.AGE.plus(1),
                                raw(INTEGER, "(? + ?) * ?", Users.AGE, value(2), value(10)),
                                value("between"),
                                raw(BOOLEAN, "? = ?", Users.AGE, value(30))))))
                .containsExactly(new Four(31, 320, "between", true));
        assertThat(named(raw(BOOLEAN, "? > ? OR ? = ?", Users.AGE, value(35), Users.AGE, value(17))
                        .and(Users.ACTIVE.eq(false))))
                .as("a fragment keeps to itself")
                .containsExactly("cid", "eve");
        assertThat(named(raw(BOOLEAN, "? > ? OR ? = ?", Users.AGE, value(35), Users.AGE, value(17))
                        .not()))
                .containsExactly("ann", "bob", "dee");
        assertThat(db.one(select(raw(INTEGER, "? + ?", value(1), value(2)).times(5))))
                .isEqualTo(15);
        assertThat(db.one(select(raw(INTEGER, "? - ?", value(10), value(2).minus(1)))))
                .isEqualTo(9);
        assertThat(named(raw(
                        BOOLEAN,
                        "? IN (?)",
                        Users.AGE,
                        from(Users.USERS)
                                .where(Users.CITY.eq("Milano"))
                                .value(dev.hysteria.expression.Functions.max(Users.AGE)))))
                .containsExactly("bob");
    }

    @Test
    @Scenario(52)
    void valuesAreParametersWhateverTheySay() {
        String hostile = "'; DROP TABLE users; -- ? $1 :x \\";
        assertThat(db.one(select(raw(TEXT, "?", value(hostile))))).isEqualTo(hostile);
        assertThat(named(raw(BOOLEAN, "? = ?", Users.NICKNAME, value(Blog.HOSTILE))))
                .containsExactly("dee");
        assertThat(named(raw(BOOLEAN, "? = ?", Users.NICKNAME, value("' OR 1 = 1 --"))))
                .isEmpty();
    }

    @Test
    @Scenario(52)
    void aQuestionMarkInQuotesIsNoPlaceholder() {
        assertThat(db.one(select(raw(TEXT, "'what?'")))).isEqualTo("what?");
        assertThat(db.one(select(raw(TEXT, "'??'")))).isEqualTo("??");
        assertThat(db.one(select(raw(TEXT, "'it''s ?'")))).isEqualTo("it's ?");
        assertThat(db.one(select(raw(INTEGER, "? + CASE WHEN '?' = '?' THEN 1 ELSE 0 END + ?", value(1), value(5)))))
                .isEqualTo(7);
        assertThat(named(raw(BOOLEAN, "? <> '?'", Users.NICKNAME), Users.NICKNAME.ne("?")))
                .containsExactly("ann", "cid", "dee");
        assertThat(db.one(select(raw(TEXT, "CASE WHEN ? = 1 THEN 'a?b:c$1' ELSE ? END", value(1), value("no")))))
                .isEqualTo("a?b:c$1");
    }

    @Test
    @Scenario(52)
    void placeholdersAreCounted() {
        assertThatThrownBy(() -> raw(INTEGER, "? + ?", value(1))).isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> raw(INTEGER, "1", value(1))).isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> raw(TEXT, "'?'", value(1))).isInstanceOf(QueryException.class);
    }

    @Test
    @Scenario(52)
    void inAnUpdate() {
        long changed = db.transaction(tx -> {
            long rows = tx.execute(update(Users.USERS)
                    .set(Users.AGE.to(raw(INTEGER, "? + ?", Users.AGE, value(100))), Users.CITY.to("?"))
                    .where(raw(BOOLEAN, "? = ?", Users.EMAIL, value("ann@example.org"))));
            assertThat(tx.list(from(Users.USERS).where(Users.CITY.eq("?")).select(Users.AGE)))
                    .containsExactly(130);
            tx.execute(update(Users.USERS)
                    .set(Users.AGE.to(30), Users.CITY.to("Pavia"))
                    .where(Users.EMAIL.eq("ann@example.org")));
            return rows;
        });
        assertThat(changed).isEqualTo(1);
    }

    @Test
    @Scenario(52)
    void aQuestionMarkOfAnOperator(TestDatabase database) {
        Condition has = raw(BOOLEAN, "CAST('{\"a\": 1, \"b\": 2}' AS jsonb) ?? ?", value("a"));
        if (db.dialect().traits().naming().questionMarks() == QuestionMarks.NONE) {
            assertThatThrownBy(() -> db.one(select(has)))
                    .isInstanceOf(UnsupportedFeature.class)
                    .hasMessageContaining("question mark");
        }
        if (database == TestDatabase.POSTGRES) {
            assertThat(db.one(select(has))).isTrue();
            assertThat(db.one(select(raw(
                            BOOLEAN, "CAST(? AS jsonb) ?? ? AND ? > 0", value("{\"?\": 1}"), value("?"), value(1)))))
                    .isTrue();
            assertThat(db.one(
                            select(raw(BOOLEAN, "CAST(? AS jsonb) ??| ARRAY[?, 'x?']", value("[\"b\"]"), value("c")))))
                    .isFalse();
            assertThat(db.one(select(raw(BOOLEAN, "CAST('[\"b\", \"c\"]' AS jsonb) ??& ARRAY['b', ?]", value("c")))))
                    .isTrue();
            assertThat(named(Users.AGE.ge(30), raw(BOOLEAN, "to_jsonb(?) ?? ?", Users.EMAIL, value("ann@example.org"))))
                    .containsExactly("ann");
        }
    }
}
