package dev.hysteria.golden;

import static dev.hysteria.query.Queries.from;
import static dev.hysteria.sample.Events.ATTRIBUTES;
import static dev.hysteria.sample.Events.EVENTS;
import static dev.hysteria.sample.Events.ID;
import static dev.hysteria.sample.Events.LABELS;
import static dev.hysteria.sample.Events.MESSAGE;
import static dev.hysteria.sample.Events.SCORES;

import dev.hysteria.ast.Expr;
import dev.hysteria.expression.Functions;
import dev.hysteria.expression.JsonExpression;
import dev.hysteria.type.Types;
import java.util.List;

/** JSON documents and arrays. */
final class JsonCases {
    private JsonCases() {}

    static List<GoldenCase> cases() {
        Cases cases = Cases.of("json");
        reading(cases);
        comparing(cases);
        writing(cases);
        return cases.all();
    }

    private static void reading(Cases cases) {
        cases.values(
                        "text",
                        "the scalar at a member, at an element, at the root",
                        EVENTS,
                        ATTRIBUTES.at("theme").text(),
                        ATTRIBUTES.at("list").at(0).text(),
                        ATTRIBUTES.root().text())
                .values(
                        "text-hostile-keys",
                        "quotes, dots, spaces, backslashes in keys have no meaning",
                        EVENTS,
                        ATTRIBUTES.at("a.b c").at("it's \"q\"").at("\\").text(),
                        ATTRIBUTES.at("$").at("0").text(),
                        ATTRIBUTES.at("ключ{}[],").text())
                .values(
                        "value",
                        "the JSON value at a place",
                        EVENTS,
                        ATTRIBUTES.at("theme").json(),
                        ATTRIBUTES.at(1).json(),
                        ATTRIBUTES.root().json())
                .values(
                        "length",
                        "the elements of an array",
                        EVENTS,
                        ATTRIBUTES.at("list").length(),
                        ATTRIBUTES.length())
                .add(
                        "text-compared",
                        "in filter, order and limit",
                        from(EVENTS)
                                .where(
                                        ATTRIBUTES.at("theme").text().eq("dark"),
                                        ATTRIBUTES
                                                .at("n")
                                                .text()
                                                .cast(Types.INTEGER)
                                                .gt(5))
                                .orderBy(ATTRIBUTES.at("rank").text().asc())
                                .select(ID)
                                .limit(3))
                .values(
                        "text-of-value",
                        "a place in the value at a place",
                        EVENTS,
                        ATTRIBUTES.at("a").json().at("b").text());
    }

    private static void comparing(Cases cases) {
        JsonExpression<String> part = ATTRIBUTES.parameter("{\"theme\": \"dark\"}");
        cases.filter("contains", "a part of a document", EVENTS, ATTRIBUTES.contains(part))
                .filter(
                        "not-contains-at",
                        "at a place, negated",
                        EVENTS,
                        ATTRIBUTES.at("a").json().contains("[1]").not())
                .filter(
                        "equals",
                        "the same value, whatever the members' order",
                        EVENTS,
                        ATTRIBUTES.eq("{\"b\": 1, \"a\": [1.0]}"))
                .filter(
                        "equals-column",
                        "two documents of one row",
                        EVENTS,
                        ATTRIBUTES.at("a").json().sameJson(ATTRIBUTES.at("b").json()))
                .filter(
                        "null-of-json",
                        "a JSON null is a value",
                        EVENTS,
                        ATTRIBUTES
                                .at("a")
                                .json()
                                .isNotNull()
                                .and(ATTRIBUTES.at("a").json().eq("null")));
    }

    private static void writing(Cases cases) {
        cases.values(
                        "set",
                        "a document with a text, number, truth value and null put at places",
                        EVENTS,
                        ATTRIBUTES.at("theme").set("it's"),
                        ATTRIBUTES.at("n").set(5),
                        ATTRIBUTES.at("list").at(0).set(true),
                        ATTRIBUTES.at("a").at("b").setNull())
                .values(
                        "set-document",
                        "a document put into a document",
                        EVENTS,
                        ATTRIBUTES.at("a").set(ATTRIBUTES.at("b").json()),
                        ATTRIBUTES.at("a").set(ATTRIBUTES.parameter("[1, {}]")))
                .values(
                        "set-root",
                        "the document itself replaced",
                        EVENTS,
                        ATTRIBUTES.root().set("x"))
                .values("cast", "text as a document", EVENTS, MESSAGE.cast(Types.JSON));
    }

    static List<GoldenCase> arrays() {
        return Cases.of("array")
                .filter(
                        "has",
                        "a value among the elements",
                        EVENTS,
                        LABELS.has("red").and(SCORES.has(5)))
                .filter("not-has", "negated", EVENTS, LABELS.has("red").not())
                .filter("has-expression", "the value of a column among the elements", EVENTS, LABELS.has(MESSAGE))
                .filter(
                        "overlaps",
                        "an element in common",
                        EVENTS,
                        LABELS.overlaps(List.of("red", "it's")).or(SCORES.overlaps(List.of(1, 2))))
                .values("length", "the number of elements", EVENTS, LABELS.length(), SCORES.length())
                .filter("equals", "the same elements in the same order", EVENTS, SCORES.eq(List.of(1, 2)))
                .filter("differs", "other elements, or another order", EVENTS, LABELS.ne(List.of("red")))
                .tree(
                        "length-of-parameter",
                        "of an array that is a parameter",
                        EVENTS,
                        new Expr.ArrayLength(new Expr.Parameter(
                                List.of(1, 2, 3), Types.arrayOf(Types.INTEGER).logical())))
                .add("group", "as a key of groups", from(EVENTS).groupBy(SCORES).select(Functions.count()))
                .all();
    }
}
