package dev.hysteria.golden;

import static dev.hysteria.expression.Values.coalesce;
import static dev.hysteria.expression.Values.greatest;
import static dev.hysteria.expression.Values.least;
import static dev.hysteria.expression.Values.value;
import static dev.hysteria.sample.Users.CITY;
import static dev.hysteria.sample.Users.EMAIL;
import static dev.hysteria.sample.Users.NICKNAME;
import static dev.hysteria.sample.Users.STREET;
import static dev.hysteria.sample.Users.USERS;

import java.util.List;

/** Functions of text. */
final class TextCases {
    private TextCases() {}

    static List<GoldenCase> cases() {
        return Cases.of("text")
                .values("lower-upper", "case is Unicode's", USERS, EMAIL.lower(), EMAIL.upper())
                .values("length", "code points, trailing spaces included", USERS, EMAIL.length())
                .values(
                        "trim",
                        "spaces at both ends, at the start, at the end",
                        USERS,
                        CITY.trim(),
                        CITY.trimLeading(),
                        CITY.trimTrailing())
                .values(
                        "trim-spaces",
                        "of a text with spaces at both ends",
                        USERS,
                        value("  a b ").trim(),
                        value("  a b ").trimLeading(),
                        value("  a b ").trimTrailing())
                .values("substring", "a part by start and length", USERS, EMAIL.substring(2, 3))
                .values("left-right", "the first and last code points", USERS, EMAIL.left(3), EMAIL.right(3))
                .values("replace", "every occurrence, case-sensitive", USERS, EMAIL.replace("a", "b"))
                .values(
                        "position",
                        "the first occurrence, from 1, else 0",
                        USERS,
                        EMAIL.position("@"),
                        EMAIL.position(CITY))
                .values(
                        "pad",
                        "filled at the start and at the end",
                        USERS,
                        CITY.padStart(10, "*"),
                        CITY.padEnd(10, "ab"))
                .values("repeat-reverse", "several times, backwards", USERS, CITY.repeat(2), CITY.reverse())
                .values(
                        "concat",
                        "null when one is null",
                        USERS,
                        EMAIL.concat(" <").concat(NICKNAME).concat(">"))
                .filter(
                        "concat-compared",
                        "concatenation binds tighter than comparison",
                        USERS,
                        CITY.concat(STREET).eq("PaviaMain"))
                .values(
                        "coalesce-nullif",
                        "the first that is not null; null when equal",
                        USERS,
                        NICKNAME.coalesce("nobody"),
                        coalesce(NICKNAME, CITY, EMAIL),
                        NICKNAME.nullIf(""))
                .values(
                        "greatest-least",
                        "null when one is null",
                        USERS,
                        greatest(CITY, NICKNAME),
                        least(CITY, NICKNAME, EMAIL))
                .all();
    }
}
