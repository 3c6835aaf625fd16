package dev.hysteria.golden;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.expression.Values.currentTimestamp;
import static dev.hysteria.expression.Values.value;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.insertInto;
import static dev.hysteria.sample.Users.AGE;
import static dev.hysteria.sample.Users.CITY;
import static dev.hysteria.sample.Users.CREATED_AT;
import static dev.hysteria.sample.Users.EMAIL;
import static dev.hysteria.sample.Users.ID;
import static dev.hysteria.sample.Users.NICKNAME;
import static dev.hysteria.sample.Users.ROLE;
import static dev.hysteria.sample.Users.STREET;
import static dev.hysteria.sample.Users.USERS;

import dev.hysteria.golden.GoldenCase.Setting;
import dev.hysteria.golden.SelectCases.EmailAge;
import dev.hysteria.sample.Counters;
import dev.hysteria.sample.Events;
import dev.hysteria.sample.Events.Event;
import dev.hysteria.sample.Events.Kind;
import dev.hysteria.sample.Tags;
import dev.hysteria.sample.Tags.Tag;
import dev.hysteria.sample.Users.Address;
import dev.hysteria.sample.Users.Role;
import dev.hysteria.sample.Users.User;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** Rows added. */
final class InsertCases {
    static final User CARLA = new User(
            null,
            "carla@example.org",
            null,
            41,
            true,
            Instant.parse("2026-01-02T03:04:05.678901Z"),
            new BigDecimal("12.50"),
            Role.MEMBER,
            new Address("Main", "Pavia"));

    private InsertCases() {}

    static List<GoldenCase> cases() {
        Cases cases = Cases.of("insert");
        records(cases);
        assignments(cases);
        queries(cases);
        returning(cases);
        return cases.all();
    }

    private static void records(Cases cases) {
        cases.add(
                        "record",
                        "a generated key is left out, an explicit null is null",
                        insertInto(USERS).values(CARLA))
                .add(
                        "records",
                        "several rows",
                        insertInto(Tags.TAGS)
                                .values(List.of(new Tag(null, "red"), new Tag(null, "green"), new Tag(null, "blue"))))
                .add(
                        "explicit-key",
                        "a given key is taken",
                        insertInto(Tags.TAGS).values(new Tag(700L, "red")))
                .add(
                        "every-type",
                        "a value of every type",
                        insertInto(Events.EVENTS).values(event(70)));
    }

    static Event event(long id) {
        return new Event(
                id,
                (short) -1,
                Integer.MIN_VALUE,
                Long.MAX_VALUE,
                0.5f,
                -1.5e300,
                new BigDecimal("12345678.9012"),
                "it's \\ \"q\"",
                "%_[]ß𝄞",
                true,
                Instant.parse("1969-12-31T23:59:59.999999Z"),
                LocalDateTime.parse("2026-01-02T03:04:05.000006"),
                LocalDate.of(2026, 1, 2),
                LocalTime.of(23, 59, 59, 999_999_000),
                new UUID(0x0123456789abcdefL, 0x8edcba9876543210L),
                new byte[] {0, (byte) 0xff},
                "{\"a\": [1, null]}",
                Kind.LOGIN,
                List.of("x", "it's"),
                List.of(1, 2));
    }

    private static void assignments(Cases cases) {
        cases.add(
                        "some-columns",
                        "the others take their default",
                        insertInto(Tags.TAGS).set(Tags.NAME.to("red")))
                .add(
                        "expressions",
                        "values computed by the database",
                        insertInto(USERS)
                                .set(
                                        EMAIL.to(value("D@EXAMPLE.ORG").lower()),
                                        AGE.to(value(40).plus(1)),
                                        CREATED_AT.to(currentTimestamp()),
                                        ROLE.to(Role.ADMIN),
                                        STREET.to("Main"),
                                        CITY.to("Pavia")))
                .add(
                        "several-assigned",
                        "several rows of the same columns",
                        insertInto(Tags.TAGS)
                                .set(Tags.ID.to(701L), Tags.NAME.to("red"))
                                .set(
                                        Tags.ID.to(702L),
                                        Tags.NAME.to(value("GREEN").lower())))
                .add(
                        "null",
                        "an explicit null beside values",
                        insertInto(Events.EVENTS).values(sparse(71)))
                .add(
                        "defaults",
                        "a row of defaults",
                        Setting.SAMPLES,
                        insertInto(Counters.COUNTERS).defaults().statement());
    }

    private static Event sparse(long id) {
        return new Event(
                id,
                (short) 0,
                0,
                0,
                0,
                0,
                null,
                "c",
                null,
                false,
                Instant.EPOCH,
                null,
                null,
                null,
                new UUID(0, 0),
                null,
                null,
                Kind.PURCHASE,
                null,
                null);
    }

    private static void queries(Cases cases) {
        cases.add(
                        "from-query",
                        "the rows of a query, its parameters in place",
                        insertInto(Tags.TAGS)
                                .from(from(USERS).where(AGE.ge(18)).select(CITY).distinct(), Tags.NAME))
                .add(
                        "from-union",
                        "the rows of a combination",
                        insertInto(Tags.TAGS)
                                .from(
                                        from(USERS)
                                                .select(EMAIL)
                                                .where(ID.eq(1L))
                                                .union(from(USERS)
                                                        .where(AGE.lt(3))
                                                        .select(NICKNAME.coalesce("none"))),
                                        Tags.NAME))
                .add(
                        "from-common-table",
                        "the rows of a query with a name in it",
                        insertInto(Tags.TAGS).from(fromCommonTable(), Tags.NAME));
    }

    private static dev.hysteria.query.Select<String> fromCommonTable() {
        var adults = dev.hysteria.query.Queries.cte("adults", from(USERS).where(AGE.ge(18)));
        return from(adults).with(adults).select(adults.get(EMAIL));
    }

    private static void returning(Cases cases) {
        cases.add(
                        "returning-record",
                        "the stored row, its generated key included",
                        insertInto(USERS).values(CARLA).returning(USERS))
                .add(
                        "returning-columns",
                        "some columns of several rows",
                        insertInto(Tags.TAGS)
                                .values(List.of(new Tag(null, "red"), new Tag(null, "green")))
                                .returning(into(Tag::new, Tags.ID, Tags.NAME)))
                .add(
                        "returning-expression",
                        "an expression of a stored row",
                        insertInto(USERS)
                                .values(CARLA)
                                .returning(into(
                                        EmailAge::new,
                                        EMAIL.lower().as("email"),
                                        AGE.plus(1).as("next_age"))));
    }
}
