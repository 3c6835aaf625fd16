package dev.hysteria.compliance;

import static dev.hysteria.expression.Functions.count;
import static dev.hysteria.expression.Functions.max;
import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.expression.WindowFunctions.rowNumber;
import static dev.hysteria.query.Queries.deleteFrom;
import static dev.hysteria.query.Queries.from;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.Database;
import dev.hysteria.dialect.Dialects;
import dev.hysteria.error.ErrorCode;
import dev.hysteria.error.InvalidInput;
import dev.hysteria.error.QueryException;
import dev.hysteria.expression.Window;
import dev.hysteria.page.CursorKey;
import dev.hysteria.page.Keyset;
import dev.hysteria.page.KeysetPage;
import dev.hysteria.page.KeysetRequest;
import dev.hysteria.page.RowKey;
import dev.hysteria.query.Derived;
import dev.hysteria.query.Select;
import dev.hysteria.query.Session;
import dev.hysteria.reference.ReferenceDatabase;
import dev.hysteria.sample.Posts;
import dev.hysteria.sample.Users;
import dev.hysteria.sample.Users.User;
import dev.hysteria.schema.Alias;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import dev.hysteria.testing.SeenStatements;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pages by key. */
@EveryDatabase
@Scenario(45)
class KeysetPagesTest {
    record Titles(String email, List<String> titles) {}

    record Written(String email, Optional<String> title) {}

    private static final Keyset BY_ID = Keyset.of(KeysetWalks.KEY, Users.ID);
    private static final Select<User> BY_AGE = from(Users.USERS).orderBy(Users.AGE.desc(), Users.NICKNAME.asc());

    private final Database db;
    private final SeenStatements seen;
    private final List<Session> sessions;

    KeysetPagesTest(FreshDatabase fresh) {
        var memory = new ReferenceDatabase();
        memory.create(Users.USERS, Posts.POSTS, Things.THINGS);
        try (Database filled = Blog.open(fresh, more -> more.create(Things.THINGS))) {
            memory.insertAll(Users.USERS, filled.list(from(Users.USERS)));
            memory.insertAll(Posts.POSTS, filled.list(from(Posts.POSTS)));
        }
        seen = SeenStatements.of(fresh.dataSource());
        db = Database.over(seen.source(), Dialects.of(fresh.database()));
        sessions = List.of(db, memory);
    }

    @AfterEach
    void close() {
        db.close();
    }

    private static List<String> names(KeysetPage<User> page) {
        return page.rows().stream().map(Blog::name).toList();
    }

    @Test
    void pagesAreTheListCutWhateverTheOrder() {
        for (int seed = 0; seed < 6; seed++) {
            var random = new Random(seed);
            db.execute(deleteFrom(Things.THINGS).all());
            db.insertAll(Things.THINGS, Things.rows(random, 24));
            for (int order = 0; order < 4; order++) {
                KeysetWalks.compare(db, random);
            }
        }
    }

    @Test
    void tiesAndNullsArePassedBothWays() {
        for (Session session : sessions) {
            List<KeysetPage<User>> pages = KeysetWalks.forward(session, BY_AGE, BY_ID, 2);
            assertThat(pages)
                    .extracting(KeysetPagesTest::names)
                    .containsExactly(List.of("cid", "dee"), List.of("ann", "bob"), List.of("eve"));
            assertThat(pages.getFirst().previous()).isEmpty();
            KeysetPage<User> middle =
                    session.page(BY_AGE, BY_ID.at(pages.getLast().previous().orElseThrow(), 2));
            assertThat(names(middle)).containsExactly("ann", "bob");
            assertThat(names(session.page(BY_AGE, BY_ID.at(middle.next().orElseThrow(), 2))))
                    .containsExactly("eve");
            assertThat(names(session.page(BY_AGE, BY_ID.last(2)))).containsExactly("bob", "eve");

            Select<User> byNickname = from(Users.USERS).orderBy(Users.NICKNAME.desc());
            assertThat(KeysetWalks.rows(KeysetWalks.forward(session, byNickname, BY_ID, 1)))
                    .extracting(Blog::name)
                    .containsExactly("bob", "eve", "ann", "dee", "cid");
        }
    }

    @Test
    void aPageIsOneStatementWithoutAnOffset() {
        KeysetPage<User> first = db.page(BY_AGE, BY_ID.first(2));
        db.page(BY_AGE, BY_ID.at(first.next().orElseThrow(), 2));
        assertThat(seen.taken()).hasSize(2).noneMatch(sql -> sql.contains("OFFSET"));
    }

    @Test
    void rowsThatComeAndGoMoveNoOther() {
        for (Session session : sessions) {
            // undone, since the tests share their rows
            assertThatThrownBy(() -> session.transaction(part -> {
                        rowsComeAndGo(part);
                        throw new Undone();
                    }))
                    .isInstanceOf(Undone.class);
        }
    }

    private static void rowsComeAndGo(Session part) {
        part.execute(deleteFrom(Posts.POSTS).all());
        KeysetPage<User> first = part.page(BY_AGE, BY_ID.first(2));
        assertThat(names(first)).containsExactly("cid", "dee");
        User cid = first.rows().getFirst();
        part.insert(Users.USERS, like(cid, "fay", 50));
        part.delete(Users.USERS, first.rows().getLast());

        KeysetPage<User> second = part.page(BY_AGE, at(first.next(), 2));
        assertThat(names(second)).containsExactly("ann", "bob");
        part.insert(Users.USERS, like(cid, "gil", 19));
        assertThat(names(part.page(BY_AGE, at(second.next(), 2)))).containsExactly("gil", "eve");
        assertThat(names(part.page(BY_AGE, at(second.previous(), 5)))).containsExactly("fay", "cid");

        part.execute(deleteFrom(Users.USERS).where(Users.AGE.le(20)));
        KeysetPage<User> none = part.page(BY_AGE, at(second.next(), 2));
        assertThat(none.rows()).isEmpty();
        assertThat(none.next()).isEmpty();
        assertThat(names(part.page(BY_AGE, at(none.previous(), 2)))).containsExactly("cid", "ann");
    }

    private static User like(User user, String name, int age) {
        return new User(null, name + "@example.org", null, age, true, user.createdAt(), null, user.role(), user.home());
    }

    private static KeysetRequest at(Optional<String> cursor, int size) {
        return BY_ID.at(cursor.orElseThrow(), size);
    }

    private static final class Undone extends RuntimeException {}

    @Test
    void whatIsSelectedIsWhatWasAsked() {
        Select<Titles> query = BY_AGE.select(into(
                Titles::new,
                Users.EMAIL,
                Users.WRITTEN.list().orderBy(Posts.TITLE.asc()).select(Posts.TITLE)));
        for (Session session : sessions) {
            assertThat(session.page(query, BY_ID.first(2)).rows())
                    .containsExactly(
                            new Titles("cid@example.org", List.of()),
                            new Titles("dee@example.org", List.of("AAA", "zzz")));
            assertThat(KeysetWalks.rows(KeysetWalks.forward(session, query, BY_ID, 2)))
                    .isEqualTo(session.list(query.orderBy(Users.ID.asc())));
            assertThat(KeysetWalks.rows(KeysetWalks.forward(session, BY_AGE.select(Users.NICKNAME.orNull()), BY_ID, 2)))
                    .isEqualTo(session.list(BY_AGE.select(Users.NICKNAME.orNull())));
        }
    }

    @Test
    void joinsAliasesExpressionsAndSubqueriesAreReadByKeyToo() {
        Select<Written> joined = from(Users.USERS)
                .leftJoin(Posts.POSTS, Posts.AUTHOR_ID.eq(Users.ID))
                .where(Users.AGE.lt(40).or(Users.CITY.eq("Pavia")))
                .orderBy(Posts.TITLE.desc(), Users.EMAIL.lower().asc())
                .select(into(Written::new, Users.EMAIL, Posts.TITLE.optional()));
        Keyset pairs = Keyset.of(KeysetWalks.KEY, Users.ID, Posts.ID);
        Alias<User> other = Users.USERS.as("other");
        Select<String> aliased = from(other)
                .orderBy(
                        Users.AGE.of(other).times(-1).plus(3).asc(),
                        Users.BALANCE.of(other).coalesce(BigDecimal.ONE).desc())
                .select(Users.EMAIL.of(other));
        Derived<Integer> ages = from(Users.USERS).select(Users.AGE).distinct().as("ages");
        for (Session session : sessions) {
            assertThat(KeysetWalks.rows(KeysetWalks.forward(session, joined, pairs, 2)))
                    .isEqualTo(session.list(joined.orderBy(Users.ID.asc(), Posts.ID.asc())))
                    .hasSize(8);
            assertThat(KeysetWalks.rows(
                            KeysetWalks.backward(session, joined, pairs, 3).reversed()))
                    .isEqualTo(session.list(joined.orderBy(Users.ID.asc(), Posts.ID.asc())));
            Keyset byAlias = Keyset.of(KeysetWalks.KEY, Users.EMAIL.of(other));
            assertThat(KeysetWalks.rows(KeysetWalks.forward(session, aliased, byAlias, 2)))
                    .isEqualTo(
                            session.list(aliased.orderBy(Users.EMAIL.of(other).asc())));
            Keyset byAge = new Keyset(RowKey.unchecked(ages.get(Users.AGE)), KeysetWalks.KEY);
            assertThat(KeysetWalks.rows(KeysetWalks.forward(session, from(ages), byAge, 2)))
                    .containsExactly(17, 20, 30, 40);
        }
    }

    @Test
    void aCursorThatIsNotOursIsOneErrorBeforeAnythingIsSent() {
        String cursor = db.page(BY_AGE, BY_ID.first(2)).next().orElseThrow();
        Keyset sameSecret = Keyset.of(KeysetWalks.KEY, Users.EMAIL);
        Keyset other = Keyset.of(
                CursorKey.of("another secret, which has 32 bytes".getBytes(StandardCharsets.UTF_8)), Users.ID);
        assertThat(cursor).matches("[A-Za-z0-9_-]+");
        seen.taken();

        List<String> foreign = new ArrayList<>(List.of(
                "",
                " ",
                "=",
                "AA",
                cursor + "=",
                cursor + "A",
                cursor + " ",
                "\uD800",
                "null",
                "%00",
                cursor + cursor,
                "A".repeat(43),
                "A".repeat(60),
                "A".repeat(8_192),
                "A".repeat(1_000_000),
                cursor.replace('A', '+') + "+"));
        for (int length = 1; length < cursor.length(); length++) {
            foreign.add(cursor.substring(0, length));
            foreign.add(cursor.substring(length));
        }
        for (int place = 0; place < cursor.length(); place++) {
            char changed = cursor.charAt(place) == 'A' ? 'B' : 'A';
            foreign.add(cursor.substring(0, place) + changed + cursor.substring(place + 1));
            char neighbour = cursor.charAt(place) == 'z' ? 'y' : (char) (cursor.charAt(place) + 1);
            foreign.add(cursor.substring(0, place) + neighbour + cursor.substring(place + 1));
        }
        byte[] bytes = Base64.getUrlDecoder().decode(cursor);
        for (int place = 0; place < bytes.length; place++) {
            byte[] changed = bytes.clone();
            changed[place] ^= 1;
            foreign.add(Base64.getUrlEncoder().withoutPadding().encodeToString(changed));
        }
        for (String text : foreign) {
            assertRefused(BY_AGE, BY_ID, text);
        }

        assertRefused(BY_AGE, other, cursor);
        assertRefused(BY_AGE, sameSecret, cursor);
        assertRefused(from(Users.USERS), BY_ID, cursor);
        assertRefused(from(Users.USERS).orderBy(Users.AGE.asc(), Users.NICKNAME.asc()), BY_ID, cursor);
        assertRefused(from(Users.USERS).orderBy(Users.AGE.desc(), Users.NICKNAME.desc()), BY_ID, cursor);
        assertRefused(
                from(Users.USERS).orderBy(Users.AGE.desc(), Users.NICKNAME.asc().nullsFirst()), BY_ID, cursor);
        assertRefused(from(Users.USERS).orderBy(Users.AGE.desc(), Users.EMAIL.asc()), BY_ID, cursor);
        assertRefused(from(Users.USERS).orderBy(Users.NICKNAME.asc(), Users.AGE.desc()), BY_ID, cursor);
        assertRefused(BY_AGE.orderBy(Users.EMAIL.asc()), BY_ID, cursor);
        assertThat(seen.taken()).isEmpty();

        Keyset rotated = Keyset.of(
                CursorKey.of("another secret, which has 32 bytes".getBytes(StandardCharsets.UTF_8))
                        .withFormer(new byte[32]),
                Users.ID);
        assertThat(names(db.page(BY_AGE.where(Users.AGE.ge(0)), rotated.at(cursor, 2))))
                .as("a condition may differ, and a former key may have signed")
                .containsExactly("ann", "bob");
    }

    private void assertRefused(Select<User> query, Keyset keyset, String cursor) {
        for (Session session : sessions) {
            assertThatThrownBy(() -> session.page(query, keyset.at(cursor, 2)))
                    .as(cursor)
                    .isInstanceOfSatisfying(InvalidInput.class, refusal -> {
                        assertThat(refusal.code()).isEqualTo(ErrorCode.CURSOR_INVALID);
                        assertThat(refusal).hasMessage(InvalidInput.cursor().getMessage());
                        assertThat(refusal).hasNoCause();
                    });
        }
    }

    @Test
    void whatCantBeReadByKeyIsRefusedBeforeAnythingIsSent() {
        List<Select<?>> others = List.of(
                BY_AGE.limit(3),
                BY_AGE.offset(3),
                from(Users.USERS).select(Users.AGE).distinct(),
                BY_AGE.distinctOn(Users.AGE),
                from(Users.USERS).groupBy(Users.AGE).select(count()),
                from(Users.USERS).select(max(Users.AGE)),
                from(Users.USERS).select(rowNumber().over(Window.orderBy(Users.AGE.asc()))),
                BY_AGE.union(BY_AGE));
        for (Session session : sessions) {
            for (Select<?> query : others) {
                assertThatThrownBy(() -> session.page(query, BY_ID.first(2))).isInstanceOf(QueryException.class);
            }
        }
        assertThatThrownBy(() -> RowKey.of(Users.AGE)).isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> RowKey.of(Users.ID, Posts.TITLE)).isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> RowKey.of()).isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> BY_ID.first(0)).isInstanceOf(InvalidInput.class);
        assertThat(seen.taken()).isEmpty();
    }
}
