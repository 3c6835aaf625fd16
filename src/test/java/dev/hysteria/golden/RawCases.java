package dev.hysteria.golden;

import static dev.hysteria.expression.Values.raw;
import static dev.hysteria.expression.Values.value;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.sample.Events.ATTRIBUTES;
import static dev.hysteria.sample.Events.EVENTS;
import static dev.hysteria.sample.Users.AGE;
import static dev.hysteria.sample.Users.CITY;
import static dev.hysteria.sample.Users.EMAIL;
import static dev.hysteria.sample.Users.USERS;
import static dev.hysteria.type.Types.BOOLEAN;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.TEXT;

import java.util.List;

/** SQL written by the user, the same on every database. */
final class RawCases {
    private RawCases() {}

    static List<GoldenCase> cases() {
        return Cases.of("raw")
                .add(
                        "amid-others",
                        "parameters of fragments stand among the others",
                        from(USERS)
                                .where(AGE.gt(1), raw(BOOLEAN, "? + ? > ?", AGE, value(2), value(3)), CITY.eq("x"))
                                .select(EMAIL))
                .values(
                        "value",
                        "columns and values inside a fragment",
                        USERS,
                        raw(INTEGER, "abs(? - ?)", AGE, value(18)).plus(1))
                .values(
                        "parentheses",
                        "what is embedded keeps together, and so does the fragment",
                        USERS,
                        raw(INTEGER, "? * 2", AGE.plus(1)).times(3))
                .values("question-marks", "a quoted ? is text", USERS, raw(TEXT, "replace(?, '?', '''?''')", EMAIL))
                .filter(
                        "operator",
                        "?? is a question mark of an operator",
                        EVENTS,
                        raw(BOOLEAN, "? ?? ?", ATTRIBUTES, value("theme")))
                .filter(
                        "negated",
                        "a fragment under NOT, AND and OR",
                        USERS,
                        raw(BOOLEAN, "? = 1 OR ? = 2", AGE, AGE)
                                .not()
                                .and(raw(BOOLEAN, "1 = 1 OR 1 = 0").or(AGE.eq(3))))
                .add(
                        "order",
                        "a fragment as a key",
                        from(USERS)
                                .select(EMAIL)
                                .orderBy(raw(TEXT, "lower(?)", EMAIL).desc())
                                .limit(1))
                .all();
    }
}
