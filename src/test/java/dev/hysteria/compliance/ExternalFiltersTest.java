package dev.hysteria.compliance;

import static dev.hysteria.query.Queries.from;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.Database;
import dev.hysteria.compliance.Things.Thing;
import dev.hysteria.dialect.Dialects;
import dev.hysteria.error.ErrorCode;
import dev.hysteria.error.InvalidInput;
import dev.hysteria.error.QueryException;
import dev.hysteria.expression.Condition;
import dev.hysteria.input.AllowedFilters;
import dev.hysteria.input.AllowedSorts;
import dev.hysteria.input.FilterOperator;
import dev.hysteria.query.Session;
import dev.hysteria.reference.ReferenceDatabase;
import dev.hysteria.sample.Posts;
import dev.hysteria.sample.Users;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import dev.hysteria.testing.SeenStatements;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Filters and sorts from outside. */
@EveryDatabase
@Scenario(51)
class ExternalFiltersTest {
    private static final AllowedSorts SORTS = AllowedSorts.of("age", Users.AGE)
            .and("name", Users.EMAIL)
            .and("nickname", Users.NICKNAME)
            .and("size", Users.NICKNAME.length());

    private static final AllowedFilters FILTERS = AllowedFilters.of(
                    "age",
                    Users.AGE,
                    FilterOperator.EQ,
                    FilterOperator.NE,
                    FilterOperator.LT,
                    FilterOperator.LE,
                    FilterOperator.GT,
                    FilterOperator.GE,
                    FilterOperator.IN)
            .and("name", Users.EMAIL, FilterOperator.STARTS_WITH, FilterOperator.ENDS_WITH, FilterOperator.CONTAINS)
            .and("nickname", Users.NICKNAME, FilterOperator.EQ, FilterOperator.CONTAINS, FilterOperator.IS_NULL)
            .and("active", Users.ACTIVE, FilterOperator.EQ)
            .and("created", Users.CREATED_AT, FilterOperator.GT)
            .and("balance", Users.BALANCE, FilterOperator.EQ, FilterOperator.LT)
            .and("role", Users.ROLE, FilterOperator.EQ, FilterOperator.IN)
            .ignoring("sort", "page");

    private final Database db;
    private final SeenStatements seen;
    private final List<Session> sessions;

    ExternalFiltersTest(FreshDatabase fresh) {
        var memory = new ReferenceDatabase();
        memory.create(Users.USERS, Posts.POSTS, Things.THINGS);
        List<Thing> things = Things.rows(new Random(5), 200);
        memory.insertAll(Things.THINGS, things);
        try (Database filled = Blog.open(fresh, more -> {
            more.create(Things.THINGS);
            more.insertAll(Things.THINGS, things);
        })) {
            memory.insertAll(Users.USERS, filled.list(from(Users.USERS)));
        }
        seen = SeenStatements.of(fresh.dataSource());
        db = Database.over(seen.source(), Dialects.of(fresh.database()));
        sessions = List.of(db, memory);
    }

    @AfterEach
    void close() {
        db.close();
    }

    /** The parameters of a query string, in their order. */
    private static Map<String, List<String>> input(String... parameters) {
        Map<String, List<String>> input = new LinkedHashMap<>();
        for (String parameter : parameters) {
            int equals = parameter.indexOf('=');
            input.computeIfAbsent(parameter.substring(0, equals), name -> new ArrayList<>())
                    .add(parameter.substring(equals + 1));
        }
        return input;
    }

    private static List<String> names(Session session, String sort, String... filters) {
        return session
                .list(from(Users.USERS)
                        .where(FILTERS.parse(input(filters)))
                        .orderBy(SORTS.parse(sort))
                        .orderBy(Users.EMAIL.asc()))
                .stream()
                .map(Blog::name)
                .toList();
    }

    @Test
    void sortsAreThoseThatWereAllowed() {
        for (Session session : sessions) {
            assertThat(names(session, "")).containsExactly("ann", "bob", "cid", "dee", "eve");
            assertThat(names(session, "age")).containsExactly("eve", "bob", "ann", "dee", "cid");
            assertThat(names(session, "-age,-name")).containsExactly("cid", "dee", "ann", "bob", "eve");
            assertThat(names(session, "nickname")).containsExactly("cid", "dee", "ann", "bob", "eve");
            assertThat(names(session, "-nickname,-age")).containsExactly("bob", "eve", "ann", "dee", "cid");
            assertThat(names(session, "-size,age")).containsExactly("eve", "bob", "dee", "ann", "cid");
        }
    }

    @Test
    void filtersAreThoseThatWereAllowed() {
        for (Session session : sessions) {
            assertThat(names(session, "")).hasSize(5);
            assertThat(names(session, "", "sort=anything", "page=-1")).hasSize(5);
            assertThat(names(session, "", "age=30")).containsExactly("ann", "dee");
            assertThat(names(session, "", "age.eq=30")).containsExactly("ann", "dee");
            assertThat(names(session, "", "age.ne=30")).containsExactly("bob", "cid", "eve");
            assertThat(names(session, "", "age.lt=20")).containsExactly("eve");
            assertThat(names(session, "", "age.le=20")).containsExactly("bob", "eve");
            assertThat(names(session, "", "age.gt=30")).containsExactly("cid");
            assertThat(names(session, "", "age.ge=18", "age.lt=30")).containsExactly("bob");
            assertThat(names(session, "", "age.in=17", "age.in=40")).containsExactly("cid", "eve");
            assertThat(names(session, "", "name.starts=d")).containsExactly("dee");
            assertThat(names(session, "", "name.ends=b@example.org")).containsExactly("bob");
            assertThat(names(session, "", "nickname.contains=%_\\")).containsExactly("dee");
            assertThat(names(session, "", "nickname.contains=_x")).isEmpty();
            assertThat(names(session, "", "nickname=")).containsExactly("cid");
            assertThat(names(session, "", "nickname.null=true")).containsExactly("bob", "eve");
            assertThat(names(session, "", "nickname.null=false")).containsExactly("ann", "cid", "dee");
            assertThat(names(session, "", "active=false")).containsExactly("cid", "eve");
            assertThat(names(session, "", "created.gt=2026-01-01T00:00:30Z")).containsExactly("cid");
            assertThat(names(session, "", "balance=0")).containsExactly("cid");
            assertThat(names(session, "", "balance.lt=-5.49")).containsExactly("dee");
            assertThat(names(session, "", "role=ADMIN")).containsExactly("ann");
            assertThat(names(session, "", "role.in=ADMIN", "role.in=MEMBER", "active=true", "age=20"))
                    .containsExactly("bob");
        }
    }

    @Test
    void valuesAreReadByTheTypeOfTheirColumn() {
        AllowedFilters filters = AllowedFilters.of("small", Things.SMALL, FilterOperator.GE)
                .and("big", Things.BIG, FilterOperator.EQ)
                .and("amount", Things.AMOUNT, FilterOperator.GT)
                .and("ratio", Things.RATIO, FilterOperator.EQ)
                .and("share", Things.SHARE, FilterOperator.LE)
                .and("text", Things.WORDS, FilterOperator.GE)
                .and("at", Things.AT, FilterOperator.EQ)
                .and("local", Things.LOCAL, FilterOperator.LE)
                .and("day", Things.DAY, FilterOperator.GT)
                .and("hour", Things.HOUR, FilterOperator.EQ)
                .and("code", Things.CODE, FilterOperator.EQ);
        Map<String, Condition> asked = Map.ofEntries(
                Map.entry("small.ge=-32768", Things.SMALL.ge(Short.MIN_VALUE)),
                Map.entry("big=9223372036854775807", Things.BIG.eq(Long.MAX_VALUE)),
                Map.entry("amount.gt=-0.001", Things.AMOUNT.gt(new BigDecimal("-0.001"))),
                Map.entry("ratio=1e100", Things.RATIO.eq(1e100)),
                Map.entry("share.le=0.1", Things.SHARE.le(0.1f)),
                Map.entry("text.ge=\uFB01", Things.WORDS.ge("\uFB01")),
                Map.entry("at=2026-03-29T01:00:00.000001Z", Things.AT.eq(Instant.parse("2026-03-29T01:00:00.000001Z"))),
                Map.entry(
                        "local.le=2026-03-29T02:30:00.999999",
                        Things.LOCAL.le(LocalDateTime.parse("2026-03-29T02:30:00.999999"))),
                Map.entry("day.gt=0001-01-01", Things.DAY.gt(LocalDate.parse("0001-01-01"))),
                Map.entry("hour=23:59:59.999999", Things.HOUR.eq(LocalTime.parse("23:59:59.999999"))),
                Map.entry("code=FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF", Things.CODE.eq(new UUID(-1, -1))));
        for (Session session : sessions) {
            asked.forEach((parameter, condition) -> {
                var expected = session.list(from(Things.THINGS)
                        .where(condition)
                        .orderBy(Things.ID.asc())
                        .select(Things.ID));
                assertThat(expected).as(parameter).isNotEmpty();
                assertThat(session.list(from(Things.THINGS)
                                .where(filters.parse(input(parameter)))
                                .orderBy(Things.ID.asc())
                                .select(Things.ID)))
                        .as(parameter)
                        .isEqualTo(expected);
            });
        }
    }

    @Test
    void whatIsNotAllowedIsRefusedWithWhatIs() {
        for (String sort : List.of(
                "email",
                "AGE",
                "age ",
                " age",
                "-",
                "--age",
                "+age",
                ",",
                "age,",
                ",age",
                "age;",
                "users.age",
                "age desc",
                "age)--",
                "age,(select 1)",
                "\"age\"",
                "`age`",
                "1",
                "a\u0000ge",
                "ag\u0435",
                "id",
                "age\n",
                "case when 1=1 then age end",
                "password",
                "\uD83D",
                "%61ge",
                "age.asc")) {
            assertThatThrownBy(() -> SORTS.parse(sort)).as(sort).isInstanceOfSatisfying(InvalidInput.class, refusal -> {
                assertThat(refusal.code()).isEqualTo(ErrorCode.COLUMN_NOT_ALLOWED);
                assertThat(refusal).hasMessageContaining("Allowed: age, name, nickname, size");
            });
        }
        for (String name : List.of(
                "email",
                "AGE",
                "age.",
                ".eq",
                "",
                ".",
                "age.eq.eq",
                "age.like",
                "age.EQ",
                "age.contains",
                "age.null",
                "name",
                "name.eq",
                "active.ne",
                "id",
                "password.eq",
                "age;drop table users",
                "age.eq)--",
                "users.age",
                "age.ge\u0000",
                "' or 1=1 --",
                "created",
                "role.lt",
                "age.in[]",
                "age[ge]",
                "page.eq")) {
            assertThatThrownBy(() -> FILTERS.parse(Map.of(name, List.of("1"))))
                    .as(name)
                    .isInstanceOfSatisfying(InvalidInput.class, refusal -> {
                        assertThat(refusal.code()).isEqualTo(ErrorCode.COLUMN_NOT_ALLOWED);
                        assertThat(refusal)
                                .hasMessageContaining("Allowed: age.eq, age.ne, age.lt,")
                                .hasMessageContaining("role.in");
                        assertThat(refusal.getMessage().lines()).hasSize(3);
                    });
        }
        assertThat(seen.taken()).isEmpty();
    }

    @Test
    void valuesThatAreNoneAreRefusedAndNotShown() {
        for (String parameter : List.of(
                "age=",
                "age= 1",
                "age=1 ",
                "age=+1",
                "age=1.0",
                "age=1e2",
                "age=0x1",
                "age=٣",
                "age=2147483648",
                "age=-2147483649",
                "age=99999999999999999999",
                "age=1 or 1=1",
                "age=secretsecret",
                "age=null",
                "age.in=1;2",
                "age.in=1,2",
                "active=1",
                "active=TRUE",
                "active=",
                "active=yes",
                "created.gt=2026-01-01",
                "created.gt=yesterday",
                "created.gt=2026-02-30T00:00:00Z",
                "created.gt=+10000-01-01T00:00:00Z",
                "created.gt=now()",
                "balance=1e5",
                "balance=NaN",
                "balance=1.234",
                "balance=99999999999",
                "balance=.5",
                "balance=1,5",
                "role=admin",
                "role=",
                "role=OWNER",
                "nickname=a\u0000b",
                "nickname=\uD83D",
                "nickname.null=",
                "nickname.null=1",
                "nickname.null=TRUE",
                "name.starts=\u0000")) {
            assertThatThrownBy(() -> FILTERS.parse(input(parameter)))
                    .as(parameter)
                    .isInstanceOfSatisfying(InvalidInput.class, refusal -> {
                        assertThat(refusal.code()).isEqualTo(ErrorCode.INPUT_INVALID);
                        assertThat(refusal).hasNoCause();
                        assertThat(refusal.getMessage()).doesNotContain("secretsecret", "OWNER", "yesterday");
                    });
        }
        assertThatThrownBy(() -> FILTERS.parse(input("age=1", "age=2"))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> FILTERS.parse(input("nickname.null=true", "nickname.null=false")))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> FILTERS.parse(Map.of("age", List.of()))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> FILTERS.parse(Map.of("age", Arrays.asList((String) null))))
                .isInstanceOf(InvalidInput.class);
        assertThat(seen.taken()).isEmpty();
    }

    @Test
    void tooMuchIsRefused() {
        assertInvalid(() -> SORTS.parse("age,age"));
        assertInvalid(() -> SORTS.parse("age,-age"));
        assertInvalid(() -> SORTS.parse("age,".repeat(1_000_000)));
        assertInvalid(() -> SORTS.parse("x".repeat(10_000_000)));
        assertInvalid(() -> FILTERS.parse(input("nickname=" + "x".repeat(1_001))));
        assertInvalid(() -> FILTERS.parse(input("age=" + "1".repeat(1_000_000))));
        assertInvalid(() -> FILTERS.parse(Map.of("age.in", Collections.nCopies(101, "1"))));
        Map<String, List<String>> many = new HashMap<>();
        for (int i = 0; i < 100_000; i++) {
            many.put("age.eq" + i, List.of("1"));
        }
        assertInvalid(() -> FILTERS.parse(many));
        assertThat(FILTERS.parse(Map.of("age.in", Collections.nCopies(100, "30"))))
                .isNotNull();
        assertThat(seen.taken()).isEmpty();
    }

    private static void assertInvalid(Runnable parsing) {
        assertThatThrownBy(parsing::run)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.INPUT_INVALID));
    }

    @Test
    void everyHostileValueIsAValue() {
        for (Session session : sessions) {
            for (String hostile : List.of(
                    "' or '1'='1", "\"; drop table users; --", "\\", "%", "_", "?", "$1", ":x", "*/", "/*", "😀", "")) {
                assertThat(names(session, "", "nickname=" + hostile)).hasSizeLessThan(2);
                assertThat(names(session, "", "name.contains=" + hostile)).hasSize(hostile.isEmpty() ? 5 : 0);
            }
            assertThat(session.count(from(Users.USERS))).isEqualTo(5);
        }
    }

    @Test
    void whatCantBeAllowedIsRefusedWhenItIsDeclared() {
        assertRefused(() -> AllowedSorts.of("seal", Things.SEAL));
        assertRefused(() -> AllowedSorts.of("a b", Users.AGE));
        assertRefused(() -> AllowedSorts.of("", Users.AGE));
        assertRefused(() -> AllowedSorts.of("-age", Users.AGE));
        assertRefused(() -> AllowedSorts.of("age", Users.AGE).and("age", Users.EMAIL));
        assertRefused(() -> AllowedFilters.of("age.x", Users.AGE, FilterOperator.EQ));
        assertRefused(() -> AllowedFilters.of("age", Users.AGE));
        assertRefused(() -> AllowedFilters.of("age", Users.AGE, FilterOperator.CONTAINS));
        assertRefused(() -> AllowedFilters.of("role", Users.ROLE, FilterOperator.LT));
        assertRefused(() -> AllowedFilters.of("seal", Things.SEAL, FilterOperator.EQ));
        assertRefused(
                () -> AllowedFilters.of("a", Users.AGE, FilterOperator.EQ).and("a", Users.EMAIL, FilterOperator.EQ));
        assertThat(AllowedFilters.of("seal", Things.SEAL, FilterOperator.IS_NULL)
                        .names())
                .containsExactly("seal.null");
    }

    private static void assertRefused(Runnable declaring) {
        assertThatThrownBy(declaring::run).isInstanceOf(QueryException.class);
    }
}
