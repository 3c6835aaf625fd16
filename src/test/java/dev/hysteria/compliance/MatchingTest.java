package dev.hysteria.compliance;

import static dev.hysteria.expression.Functions.allOf;
import static dev.hysteria.expression.Functions.not;
import static dev.hysteria.expression.Values.nullOf;
import static dev.hysteria.expression.Values.value;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.Database;
import dev.hysteria.ast.CaseSensitivity;
import dev.hysteria.ast.RegexpFlags;
import dev.hysteria.ast.RegexpLines;
import dev.hysteria.dialect.ExpressionForms.Regexps;
import dev.hysteria.error.QueryException;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.expression.Condition;
import dev.hysteria.expression.Expression;
import dev.hysteria.expression.TextExpression;
import dev.hysteria.sample.Posts;
import dev.hysteria.sample.Users;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import dev.hysteria.type.Types;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Ranges, patterns, regular expressions and nulls in conditions. */
@EveryDatabase
class MatchingTest {
    private static final RegexpFlags ANY_CASE = new RegexpFlags(CaseSensitivity.INSENSITIVE, RegexpLines.WHOLE_TEXT);
    private static final RegexpFlags LINES = new RegexpFlags(CaseSensitivity.SENSITIVE, RegexpLines.EACH_LINE);
    private static final RegexpFlags LINES_ANY_CASE =
            new RegexpFlags(CaseSensitivity.INSENSITIVE, RegexpLines.EACH_LINE);

    private final Database db;

    MatchingTest(FreshDatabase fresh) {
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

    private List<String> titled(Condition... conditions) {
        return db.list(from(Posts.POSTS)
                .where(conditions)
                .distinct()
                .orderBy(Posts.TITLE.asc())
                .select(Posts.TITLE));
    }

    /** Whether a condition on a text without a table is TRUE. */
    private boolean is(Condition condition) {
        return db.one(select(condition.coalesce(false)));
    }

    @Test
    @Scenario(28)
    void betweenHasBothEndsAndNoOrderOfItsOwn() {
        assertThat(named(Users.AGE.between(20, 30))).containsExactly("ann", "bob", "dee");
        assertThat(named(Users.AGE.between(30, 20))).isEmpty();
        assertThat(named(Users.AGE.between(30, 30))).containsExactly("ann", "dee");
        assertThat(named(Users.AGE.between(20, 30).not())).containsExactly("cid", "eve");
        assertThat(named(Users.BALANCE.between(new BigDecimal("-5.50"), new BigDecimal("20"))))
                .containsExactly("cid", "dee", "eve");
        assertThat(named(Users.BALANCE
                        .between(new BigDecimal("-5.50"), new BigDecimal("20"))
                        .not()))
                .as("UNKNOWN of a null")
                .containsExactly("ann");
        assertThat(named(Users.EMAIL.between("b", "d"))).containsExactly("bob", "cid");
        assertThat(named(Users.CREATED_AT.between(
                        Instant.parse("2026-01-01T00:00:20Z"), Instant.parse("2026-01-01T00:00:30Z"))))
                .containsExactly("ann", "bob", "dee");
        assertThat(named(Users.AGE.between(Users.AGE.minus(1), Users.AGE))).hasSize(5);
        assertThat(named(Users.AGE.plus(1).times(2).between(Users.AGE.times(2).plus(2), value(62))))
                .containsExactly("ann", "bob", "dee", "eve");
        assertThat(named(Users.AGE.between(value(18), nullOf(Types.INTEGER)).not()))
                .as("FALSE when one end decides alone")
                .containsExactly("eve");
    }

    @Test
    @Scenario(28)
    void likeTellsUpperFromLowerCase() {
        assertThat(titled(Posts.TITLE.like("Hello"))).containsExactly("Hello");
        assertThat(titled(Posts.TITLE.like("hello"))).isEmpty();
        assertThat(titled(Posts.TITLE.like("%l%"))).containsExactly("Hello", "World");
        assertThat(titled(Posts.TITLE.like("___"))).containsExactly("AAA", "zzz");
        assertThat(titled(Posts.TITLE.like("________")))
                .as("a letter with a ring is one")
                .containsExactly("Ångström");
        assertThat(titled(Posts.TITLE.notLike("%l%"))).containsExactly("AAA", "zzz", "Ångström");
        assertThat(named(Users.NICKNAME.like("%"))).as("no null").containsExactly("ann", "cid", "dee");
        assertThat(named(Users.NICKNAME.notLike("A%"))).as("no null").containsExactly("cid", "dee");
        assertThat(named(Users.NICKNAME.like(""))).containsExactly("cid");

        assertThat(is(value("a\uD83D\uDE00b").like("a_b"))).as("one code point").isTrue();
        assertThat(is(value("a\nb").like("a_b"))).isTrue();
        assertThat(is(value("a\r\nb").like("a%b"))).isTrue();
        assertThat(is(value("ab ").like("ab"))).isFalse();
        assertThat(is(value("ab").like("ab "))).isFalse();
        assertThat(is(value("é").like("e"))).isFalse();
        assertThat(is(value("50%").like("50\\%"))).isTrue();
        assertThat(is(value("500").like("50\\%"))).isFalse();
        assertThat(is(value("a_b").like("a\\_b"))).isTrue();
        assertThat(is(value("a\\b").like("a\\\\b"))).isTrue();
        assertThat(is(value("abc").like("a\\bc")))
                .as("an ordinary one stays so")
                .isTrue();
        assertThat(is(value("a[b]").like("a[b]"))).as("no classes").isTrue();
        assertThat(is(value("ab").like("a[b]"))).isFalse();
        assertThat(is(value("a[b").like("a\\[b"))).isTrue();
        assertThatThrownBy(() -> value("a").like("a\\"))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("\\");
    }

    @Test
    @Scenario(28)
    void ilikeDoesNot() {
        assertThat(titled(Posts.TITLE.ilike("hELLo"))).containsExactly("Hello");
        assertThat(titled(Posts.TITLE.ilike("å%Ö%"))).containsExactly("Ångström");
        assertThat(titled(Posts.TITLE.ilike("a%"))).containsExactly("AAA");
        assertThat(titled(Posts.TITLE.notIlike("%L%"))).containsExactly("AAA", "zzz", "Ångström");
        assertThat(named(Users.NICKNAME.ilike("ANN__"))).containsExactly("ann");
        assertThat(named(Users.NICKNAME.notIlike("ANN__"))).as("no null").containsExactly("cid", "dee");
        assertThat(is(value("ПРИВЕТ").ilike("привет"))).isTrue();
        assertThat(is(value("A\uD83D\uDE00B").ilike("a_b"))).isTrue();
        assertThat(is(value("A%").ilike("a\\%"))).isTrue();
        assertThat(is(value("Ab").ilike("a\\%"))).isFalse();
    }

    @Test
    @Scenario(28)
    void regularExpressionsWithFlags() {
        if (db.dialect().traits().expression().texts().regexps() == Regexps.NONE) {
            assertThatThrownBy(() -> titled(Posts.TITLE.regexp("l+")))
                    .isInstanceOf(UnsupportedFeature.class)
                    .hasMessageContaining(db.dialect().name())
                    .hasMessageContaining("regular expressions");
            return;
        }
        assertThat(titled(Posts.TITLE.regexp("l+"))).as("anywhere").containsExactly("Hello", "World");
        assertThat(titled(Posts.TITLE.regexp("^[HW].*[do]$"))).containsExactly("Hello", "World");
        assertThat(titled(Posts.TITLE.regexp("hello"))).isEmpty();
        assertThat(titled(Posts.TITLE.regexp("hello|AAA"))).containsExactly("AAA");
        assertThat(titled(Posts.TITLE.regexp("hello|aaa|å", ANY_CASE))).containsExactly("AAA", "Hello", "Ångström");
        assertThat(titled(Posts.TITLE.regexp("^.{8}$")))
                .as("counts code points")
                .containsExactly("Ångström");
        assertThat(titled(Posts.TITLE.regexp("(z)zz").not())).containsExactly("AAA", "Hello", "World", "Ångström");
        assertThat(named(Users.NICKNAME.regexp("^"))).as("no null").containsExactly("ann", "cid", "dee");
        assertThatThrownBy(() -> Users.NICKNAME.regexp("")).isInstanceOf(QueryException.class);
        assertThat(named(Users.NICKNAME.regexp("[%]_\\\\\\[x\\]$"))).containsExactly("dee");

        TextExpression lines = value("one\ntwo\nThree");
        assertThat(is(lines.regexp("^two$"))).isFalse();
        assertThat(is(lines.regexp("^two$", LINES))).isTrue();
        assertThat(is(lines.regexp("^three$", LINES))).isFalse();
        assertThat(is(lines.regexp("^three$", LINES_ANY_CASE))).isTrue();
        assertThat(is(lines.regexp("^ONE", ANY_CASE))).isTrue();
        assertThat(is(lines.regexp("one.two"))).as("a dot is any character").isTrue();
        assertThat(is(lines.regexp("one.two", LINES))).isTrue();
        assertThat(is(lines.regexp("one[^x]two", LINES))).isTrue();
        assertThat(is(value("a\rb").regexp("a$", LINES)))
                .as("lines end with a line feed")
                .isFalse();
        assertThat(is(value("a\uD83D\uDE00b").regexp("^a.b$"))).isTrue();
        assertThat(is(value("it's ?").regexp("^it's \\?$"))).isTrue();
        assertThat(is(value("ПРИВЕТ").regexp("привет", ANY_CASE))).isTrue();
        assertThat(is(value("Ångström").regexp("^\\w+$"))).isTrue();
    }

    @Test
    @Scenario(28)
    void nullsAndNullSafeEquality() {
        assertThat(named(Users.NICKNAME.isNull())).containsExactly("bob", "eve");
        assertThat(named(Users.NICKNAME.isNotNull())).containsExactly("ann", "cid", "dee");
        assertThat(named(Users.NICKNAME.isNull().not())).containsExactly("ann", "cid", "dee");
        assertThat(named(Users.NICKNAME.eq("Annie").isNull())).containsExactly("bob", "eve");

        assertThat(named(Users.NICKNAME.isNotDistinctFrom((String) null))).containsExactly("bob", "eve");
        assertThat(named(Users.NICKNAME.isDistinctFrom((String) null))).containsExactly("ann", "cid", "dee");
        assertThat(named(Users.NICKNAME.isDistinctFrom("Annie"))).containsExactly("bob", "cid", "dee", "eve");
        assertThat(named(Users.NICKNAME.isNotDistinctFrom(""))).containsExactly("cid");
        assertThat(named(not(Users.NICKNAME.isDistinctFrom("Annie")))).containsExactly("ann");
        assertThat(named(Users.BALANCE.isDistinctFrom(new BigDecimal("0"))))
                .containsExactly("ann", "bob", "dee", "eve");

        Expression<String> none = nullOf(Types.TEXT);
        assertThat(named(Users.NICKNAME.isNotDistinctFrom(none))).containsExactly("bob", "eve");
        assertThat(named(Users.NICKNAME.isNotDistinctFrom(Users.NICKNAME))).hasSize(5);
        assertThat(named(Users.NICKNAME.isDistinctFrom(Users.CITY))).hasSize(5);
        assertThat(named(Users.ACTIVE.isNotDistinctFrom(Users.AGE.ge(20)))).containsExactly("ann", "bob", "dee", "eve");
        assertThat(named(Users.NICKNAME.eq("Annie").isNotDistinctFrom(Users.NICKNAME.like("A%"))))
                .as("UNKNOWN is null")
                .hasSize(5);
        assertThat(named(Users.ROLE.isNotDistinctFrom(Users.Role.ADMIN))).containsExactly("ann");
        assertThat(named(Users.CREATED_AT.isNotDistinctFrom(Users.CREATED_AT.plus(0, dev.hysteria.ast.DateUnit.DAY))))
                .hasSize(5);
        assertThat(db.list(from(Users.USERS).orderBy(Users.EMAIL.asc()).select(Users.NICKNAME.isDistinctFrom("Annie"))))
                .as("never UNKNOWN")
                .containsExactly(false, true, true, true, true);
        var other = Users.USERS.as("other");
        assertThat(db.count(from(Users.USERS).join(other, Users.NICKNAME.isNotDistinctFrom(Users.NICKNAME.of(other)))))
                .isEqualTo(7);
    }

    @Test
    @Scenario(29)
    void partsOfATextHaveNoSpecialCharacters() {
        assertThat(named(Users.NICKNAME.contains("%"))).containsExactly("dee");
        assertThat(named(Users.NICKNAME.contains("_"))).containsExactly("dee");
        assertThat(named(Users.NICKNAME.contains("\\"))).containsExactly("dee");
        assertThat(named(Users.NICKNAME.contains("["))).containsExactly("dee");
        assertThat(named(Users.NICKNAME.contains("]"))).containsExactly("dee");
        assertThat(named(Users.NICKNAME.contains("%_\\[x"))).containsExactly("dee");
        assertThat(named(Users.NICKNAME.contains(Blog.HOSTILE))).containsExactly("dee");
        assertThat(named(Users.NICKNAME.contains("0_"))).isEmpty();
        assertThat(named(Users.NICKNAME.contains("1%0"))).isEmpty();
        assertThat(named(Users.NICKNAME.contains("[a-z]"))).isEmpty();
        assertThat(named(Users.NICKNAME.contains("[^y]"))).isEmpty();
        assertThat(named(Users.NICKNAME.contains("\\%"))).isEmpty();
        assertThat(named(Users.NICKNAME.contains("\\\\"))).isEmpty();
        assertThat(named(Users.NICKNAME.contains(""))).as("no null").containsExactly("ann", "cid", "dee");
        assertThat(named(Users.NICKNAME.contains("NN"))).isEmpty();
        assertThat(named(Users.NICKNAME.contains("%").not())).containsExactly("ann", "cid");

        assertThat(named(Users.NICKNAME.startsWith("100%"))).containsExactly("dee");
        assertThat(named(Users.NICKNAME.startsWith("1_"))).isEmpty();
        assertThat(named(Users.NICKNAME.startsWith("%"))).isEmpty();
        assertThat(named(Users.NICKNAME.startsWith("[1]"))).isEmpty();
        assertThat(named(Users.NICKNAME.startsWith("100%_\\"))).containsExactly("dee");
        assertThat(named(Users.NICKNAME.startsWith(""))).containsExactly("ann", "cid", "dee");
        assertThat(named(Users.NICKNAME.startsWith("ann"))).isEmpty();

        assertThat(named(Users.NICKNAME.endsWith("\\[x]"))).containsExactly("dee");
        assertThat(named(Users.NICKNAME.endsWith("_"))).isEmpty();
        assertThat(named(Users.NICKNAME.endsWith("%"))).isEmpty();
        assertThat(named(Users.NICKNAME.endsWith("[x]"))).containsExactly("dee");
        assertThat(named(Users.NICKNAME.endsWith(""))).containsExactly("ann", "cid", "dee");
        assertThat(named(Users.NICKNAME.endsWith("\\"))).isEmpty();
        assertThat(is(value("ends\\").endsWith("\\"))).isTrue();
        assertThat(is(value("'\"`;--").contains("'\"`;--"))).isTrue();
        assertThat(is(value("a\uD83D\uDE00").endsWith("\uD83D\uDE00"))).isTrue();
        assertThat(is(value("x".repeat(3_000) + "%").contains("x".repeat(2_999) + "%")))
                .isTrue();
    }

    @Test
    @Scenario(29)
    void partsOfATextWhateverTheirCase() {
        List<BiFunction<TextExpression, String, Condition>> operators = List.of(
                TextExpression::containsIgnoreCase,
                TextExpression::startsWithIgnoreCase,
                TextExpression::endsWithIgnoreCase,
                TextExpression::eqIgnoreCase);
        for (var operator : operators) {
            assertThat(named(operator.apply(Users.NICKNAME, "100%_\\[X]"))).containsExactly("dee");
            assertThat(named(operator.apply(Users.NICKNAME, "ANNIE"))).containsExactly("ann");
            assertThat(named(operator.apply(Users.NICKNAME, "%"))).isSubsetOf("dee");
            assertThat(named(operator.apply(Users.NICKNAME, "_____"))).isEmpty();
            assertThat(titled(operator.apply(Posts.TITLE, "ÅNGSTRÖM"))).containsExactly("Ångström");
            assertThat(named(operator.apply(Users.NICKNAME, Blog.HOSTILE).not()))
                    .containsExactly("ann", "cid");
        }
        assertThat(named(Users.NICKNAME.containsIgnoreCase("%_\\[X"))).containsExactly("dee");
        assertThat(named(Users.NICKNAME.containsIgnoreCase("[A-Z]"))).isEmpty();
        assertThat(named(Users.NICKNAME.startsWithIgnoreCase("aN"))).containsExactly("ann");
        assertThat(named(Users.NICKNAME.startsWithIgnoreCase("1_"))).isEmpty();
        assertThat(named(Users.NICKNAME.endsWithIgnoreCase("\\[X]"))).containsExactly("dee");
        assertThat(named(Users.NICKNAME.endsWithIgnoreCase("_\\[y]"))).isEmpty();
        assertThat(named(Users.NICKNAME.eqIgnoreCase(""))).containsExactly("cid");
        assertThat(named(Users.NICKNAME.eqIgnoreCase("%"))).isEmpty();
        assertThat(named(allOf(Users.CITY.eqIgnoreCase("pAVIA"), Users.EMAIL.endsWithIgnoreCase("EXAMPLE.ORG"))))
                .containsExactly("ann", "cid");
    }
}
