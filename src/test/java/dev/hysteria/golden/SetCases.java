package dev.hysteria.golden;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.sample.Users.AGE;
import static dev.hysteria.sample.Users.CITY;
import static dev.hysteria.sample.Users.EMAIL;
import static dev.hysteria.sample.Users.ID;
import static dev.hysteria.sample.Users.NICKNAME;
import static dev.hysteria.sample.Users.USERS;

import dev.hysteria.query.Select;
import dev.hysteria.sample.Tags;
import java.util.List;

/** Queries combined. */
final class SetCases {
    record Named(String name, Long id) {}

    private static final Select<String> CITIES = from(USERS).where(AGE.ge(18)).select(CITY);
    private static final Select<String> TAGS =
            from(Tags.TAGS).where(Tags.NAME.like("a%")).select(Tags.NAME);

    private SetCases() {}

    static List<GoldenCase> cases() {
        return Cases.of("set")
                .add("union", "rows of either, once; parameters in order", CITIES.union(TAGS))
                .add("union-all", "rows of either, as often as they occur", CITIES.unionAll(TAGS))
                .add("intersect", "rows of both", CITIES.intersect(TAGS))
                .add("intersect-all", "rows of both, as often as in both", CITIES.intersectAll(TAGS))
                .add("except", "rows of the first only", CITIES.except(TAGS))
                .add("except-all", "rows of the first, less those of the second", CITIES.exceptAll(TAGS))
                .add(
                        "order-limit",
                        "the order and page of the whole",
                        CITIES.union(TAGS).orderBy(CITY.desc()).limit(10).offset(2))
                .add(
                        "order-nulls",
                        "nulls are the largest value",
                        from(USERS)
                                .select(NICKNAME)
                                .unionAll(from(USERS).select(NICKNAME))
                                .orderBy(NICKNAME.desc()))
                .add(
                        "limited-arms",
                        "an order and page of each arm",
                        CITIES.orderBy(ID.asc())
                                .limit(3)
                                .unionAll(TAGS.orderBy(Tags.ID.desc()).limit(2)))
                .add(
                        "same-operator-chain",
                        "the same operator from left to right",
                        CITIES.union(TAGS).union(from(USERS).select(EMAIL)))
                .add(
                        "left-nested",
                        "a combination as the left side",
                        CITIES.union(TAGS).except(from(USERS).select(EMAIL)))
                .add(
                        "right-nested",
                        "a combination as the right side",
                        CITIES.except(TAGS.union(from(USERS).select(EMAIL))))
                .add(
                        "ordered-right",
                        "a combination as the right side, with an order and a page",
                        CITIES.unionAll(TAGS.union(from(USERS).select(EMAIL))
                                .orderBy(Tags.NAME.asc())
                                .limit(2)))
                .add(
                        "ordered-right-nulls-first",
                        "the same, in the order that has nulls first",
                        CITIES.unionAll(TAGS.union(from(USERS).select(EMAIL))
                                .orderBy(Tags.NAME.asc().nullsFirst())
                                .limit(2)))
                .add(
                        "mixed",
                        "intersection does not bind tighter than said",
                        CITIES.union(TAGS).intersect(from(USERS).select(EMAIL)))
                .add(
                        "records",
                        "several columns",
                        from(USERS)
                                .select(into(Named::new, EMAIL, ID))
                                .union(from(Tags.TAGS).select(into(Named::new, Tags.NAME, Tags.ID)))
                                .orderBy(ID.asc()))
                .add(
                        "in-query",
                        "a combination inside a condition",
                        from(USERS).select(ID).where(CITY.in(CITIES.intersect(TAGS))))
                .add(
                        "derived",
                        "a combination in the place of a table",
                        from(CITIES.union(TAGS).as("names")).counted())
                .all();
    }
}
