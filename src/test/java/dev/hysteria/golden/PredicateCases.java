package dev.hysteria.golden;

import static dev.hysteria.expression.Functions.allOf;
import static dev.hysteria.expression.Functions.anyOf;
import static dev.hysteria.expression.Functions.not;
import static dev.hysteria.expression.Functions.rowValue;
import static dev.hysteria.expression.Values.caseWhen;
import static dev.hysteria.expression.Values.nullOf;
import static dev.hysteria.expression.Values.value;
import static dev.hysteria.sample.Users.ACTIVE;
import static dev.hysteria.sample.Users.AGE;
import static dev.hysteria.sample.Users.BALANCE;
import static dev.hysteria.sample.Users.CITY;
import static dev.hysteria.sample.Users.EMAIL;
import static dev.hysteria.sample.Users.ID;
import static dev.hysteria.sample.Users.NICKNAME;
import static dev.hysteria.sample.Users.ROLE;
import static dev.hysteria.sample.Users.USERS;

import dev.hysteria.ast.CaseSensitivity;
import dev.hysteria.ast.RegexpFlags;
import dev.hysteria.ast.RegexpLines;
import dev.hysteria.expression.Condition;
import dev.hysteria.sample.Events;
import dev.hysteria.sample.OrderLines;
import dev.hysteria.sample.Users.Role;
import dev.hysteria.type.Types;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Conditions: comparison, null, lists, patterns, and how they combine. */
final class PredicateCases {
    private PredicateCases() {}

    static List<GoldenCase> cases() {
        Cases cases = Cases.of("predicate");
        comparisons(cases);
        nulls(cases);
        lists(cases);
        patterns(cases);
        combinations(cases);
        truths(cases);
        return cases.all();
    }

    private static void comparisons(Cases cases) {
        cases.filter("equal", "a value is a parameter", USERS, EMAIL.eq("a@example.org"))
                .filter("not-equal", "standard SQL's <>", USERS, ROLE.ne(Role.ADMIN))
                .filter("less", "numbers", USERS, AGE.lt(18))
                .filter("less-or-equal", "decimals", USERS, BALANCE.le(new BigDecimal("0.50")))
                .filter("greater", "text by code point", USERS, CITY.gt("M"))
                .filter("greater-or-equal", "another column", USERS, BALANCE.ge(AGE.cast(Types.decimal(12, 2))))
                .filter(
                        "empty-values",
                        "0, false and the empty text are values",
                        USERS,
                        allOf(AGE.eq(0), ACTIVE.eq(false), CITY.eq("")))
                .filter("between", "both ends included", USERS, AGE.between(18, 65))
                .filter(
                        "not-between",
                        "the negation of between",
                        USERS,
                        AGE.between(18, 65).not())
                .filter(
                        "row-equal",
                        "row values are compared element by element",
                        USERS,
                        rowValue(CITY, AGE).eq(rowValue(CITY, AGE).values("Pavia", 30)))
                .filter(
                        "row-greater",
                        "row values are ordered by their first difference: keyset pages",
                        USERS,
                        rowValue(AGE, ID).gt(rowValue(AGE, ID).values(30, 7L)))
                .filter(
                        "row-in",
                        "row values in a list",
                        OrderLines.ORDER_LINES,
                        rowValue(OrderLines.ORDER_ID, OrderLines.LINE_NO)
                                .in(List.of(
                                        rowValue(OrderLines.ORDER_ID, OrderLines.LINE_NO)
                                                .values(new UUID(0, 1), 1),
                                        rowValue(OrderLines.ORDER_ID, OrderLines.LINE_NO)
                                                .values(new UUID(0, 2), 2))));
    }

    private static void nulls(Cases cases) {
        cases.filter("is-null", "a test that is never UNKNOWN", USERS, NICKNAME.isNull())
                .filter("is-not-null", "the negation of the null test", USERS, NICKNAME.isNotNull())
                .filter("not-distinct", "null equals null", USERS, NICKNAME.isNotDistinctFrom(CITY))
                .filter("distinct", "null differs from every value", USERS, NICKNAME.isDistinctFrom("bo"));
    }

    private static void lists(Cases cases) {
        cases.filter("in", "a list of parameters", USERS, AGE.in(List.of(1, 2, 3)))
                .filter(
                        "in-very-many-numbers",
                        "a list that is long everywhere",
                        USERS,
                        ID.in(LongStream.rangeClosed(1, 1_001).boxed().toList()))
                .filter("not-in", "the negation of a list", USERS, ROLE.notIn(List.of(Role.ADMIN)))
                .filter("in-nothing", "in no values is FALSE", USERS, AGE.in(List.of()))
                .filter(
                        "not-in-nothing",
                        "not in no values is TRUE, amid others too",
                        USERS,
                        AGE.notIn(List.<Integer>of()).and(ACTIVE))
                .filter(
                        "in-nothing-nested",
                        "FALSE keeps its place among others",
                        USERS,
                        anyOf(ACTIVE, allOf(not(AGE.in(List.of())), EMAIL.in(List.of()))))
                .filter(
                        "in-many-numbers",
                        "a long list travels as one parameter",
                        USERS,
                        ID.in(LongStream.rangeClosed(1, 65).boxed().toList()))
                .filter(
                        "not-in-many-texts",
                        "a long list of texts, negated",
                        USERS,
                        EMAIL.notIn(IntStream.rangeClosed(1, 65)
                                .mapToObj(number -> "u" + number)
                                .toList()))
                .filter(
                        "in-many-uuids",
                        "a long list of what may be stored as bytes",
                        Events.EVENTS,
                        Events.TOKEN.in(LongStream.rangeClosed(1, 65)
                                .mapToObj(number -> new UUID(0, number))
                                .toList()));
    }

    private static void patterns(Cases cases) {
        cases.filter("like", "a pattern, case-sensitive, with its ESCAPE", USERS, EMAIL.like("a%b_c\\%"))
                .filter(
                        "like-escapes",
                        "a backslash stays only where it is needed; [ is ordinary",
                        USERS,
                        EMAIL.like("\\a\\%[\\\\_\\["))
                .filter("not-like", "the negation of a pattern", USERS, EMAIL.notLike("%@example.org"))
                .filter("ilike", "a pattern that ignores case", USERS, EMAIL.ilike("Ä%"))
                .filter("not-ilike", "its negation", USERS, EMAIL.notIlike("Ä%"))
                .filter("contains", "the user's %, _, \\ and [ are ordinary", USERS, EMAIL.contains("50%_[a]\\"))
                .filter("starts-with", "the start of a text", USERS, EMAIL.startsWith("a"))
                .filter("ends-with", "the end of a text", USERS, EMAIL.endsWith(".org"))
                .filter(
                        "contains-ignoring-case",
                        "contains, upper and lower case alike",
                        USERS,
                        EMAIL.containsIgnoreCase("ORG"))
                .filter(
                        "equal-ignoring-case",
                        "equality, upper and lower case alike",
                        USERS,
                        EMAIL.eqIgnoreCase("A@EXAMPLE.ORG"))
                .filter("regexp", "a regular expression found anywhere", USERS, EMAIL.regexp("^[a-z]+@"))
                .filter(
                        "regexp-flags",
                        "ignoring case, with lines",
                        USERS,
                        EMAIL.regexp("^x", new RegexpFlags(CaseSensitivity.INSENSITIVE, RegexpLines.EACH_LINE)))
                .filter(
                        "regexp-across-lines",
                        "a dot and a negated class meet every character",
                        USERS,
                        allOf(
                                value("x\ny").regexp("^x.y$"),
                                value("x\ry").regexp("^x.y$"),
                                value("x\ny").regexp("^x[^a]y$")))
                .filter(
                        "regexp-lines",
                        "lines end with a line feed and nothing else",
                        USERS,
                        allOf(
                                value("x\nabc\ny")
                                        .regexp(
                                                "^abc$",
                                                new RegexpFlags(CaseSensitivity.SENSITIVE, RegexpLines.EACH_LINE)),
                                value("x\rabc\ry")
                                        .regexp(
                                                "^abc$",
                                                new RegexpFlags(CaseSensitivity.SENSITIVE, RegexpLines.EACH_LINE))
                                        .not()))
                .filter(
                        "regexp-letters",
                        "letters beyond ASCII, in any case",
                        USERS,
                        allOf(
                                value("Ång").regexp("^\\w+$"),
                                value("É")
                                        .regexp(
                                                "^é$",
                                                new RegexpFlags(CaseSensitivity.INSENSITIVE, RegexpLines.WHOLE_TEXT))))
                .filter(
                        "not-regexp",
                        "the negation of a regular expression",
                        USERS,
                        EMAIL.regexp("x").not());
    }

    private static void combinations(Cases cases) {
        cases.filter(
                        "and-or",
                        "OR inside AND keeps its parentheses",
                        USERS,
                        AGE.ge(18).and(ACTIVE.or(ROLE.eq(Role.ADMIN))))
                .filter(
                        "or-and",
                        "AND inside OR keeps its parentheses",
                        USERS,
                        ACTIVE.or(AGE.ge(18).and(CITY.eq("Pavia"))))
                .filter(
                        "not-and",
                        "a negated conjunction",
                        USERS,
                        not(AGE.ge(18).and(ACTIVE)))
                .filter(
                        "not-or-nested",
                        "negations on several levels",
                        USERS,
                        not(ACTIVE.or(not(AGE.lt(18).and(NICKNAME.isNull())))))
                .filter(
                        "comparison-of-comparisons",
                        "predicates as values of an equality",
                        USERS,
                        AGE.ge(18).eq(BALANCE.isNull()))
                .filter(
                        "is-null-of-condition",
                        "whether a predicate is UNKNOWN",
                        USERS,
                        BALANCE.gt(BigDecimal.ZERO).isNull());
    }

    private static void truths(Cases cases) {
        cases.filter("always", "TRUE alone is no filter", USERS, Condition.always())
                .filter("never", "FALSE keeps no row", USERS, Condition.never())
                .filter(
                        "true-false-inside",
                        "TRUE and FALSE inside another condition",
                        USERS,
                        not(Condition.always()).or(Condition.never().eq(ACTIVE)))
                .filter("boolean-column", "a truth value as a condition", USERS, ACTIVE)
                .filter("not-boolean-column", "a truth value negated", USERS, not(ACTIVE))
                .filter(
                        "boolean-parameter",
                        "a truth value that is a parameter",
                        USERS,
                        value(true).and(ACTIVE.eq(true)))
                .filter(
                        "null-condition",
                        "UNKNOWN as a condition",
                        USERS,
                        nullOf(Types.BOOLEAN).eq(ACTIVE))
                .values(
                        "predicate-as-value",
                        "a predicate in a select list keeps UNKNOWN as null",
                        USERS,
                        BALANCE.gt(BigDecimal.TEN).as("rich"),
                        not(ACTIVE).as("inactive"),
                        ACTIVE)
                .values(
                        "case",
                        "the first branch whose condition is TRUE",
                        USERS,
                        caseWhen(AGE.lt(18), value("minor"))
                                .when(ACTIVE, value("adult"))
                                .otherwise(value("gone"))
                                .as("kind"),
                        caseWhen(ACTIVE, AGE).otherwiseNull().as("age_if_active"))
                .values(
                        "case-of-conditions",
                        "truth values as results of a CASE",
                        USERS,
                        caseWhen(AGE.lt(18), Condition.never())
                                .otherwise(ACTIVE)
                                .as("may"));
    }
}
