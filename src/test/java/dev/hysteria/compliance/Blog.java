package dev.hysteria.compliance;

import dev.hysteria.Database;
import dev.hysteria.sample.Posts;
import dev.hysteria.sample.Posts.Post;
import dev.hysteria.sample.Users;
import dev.hysteria.sample.Users.Address;
import dev.hysteria.sample.Users.Role;
import dev.hysteria.sample.Users.User;
import dev.hysteria.schema.Schema;
import dev.hysteria.testing.FreshDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Five people and six posts, for tests that read.
 *
 * <pre>
 * ann  30  active    balance 100.00  ADMIN   Pavia   nickname Annie    Hello (10 views), World (0, unpublished), Ångström (5)
 * bob  20  active    balance null    MEMBER  Milano  no nickname       Hello (7)
 * cid  40  inactive  balance 0.00    MEMBER  Pavia   nickname is empty
 * dee  30  active    balance -5.50   MEMBER  Roma    nickname 100%_\[x]  zzz (100), AAA (100)
 * eve  17  inactive  balance 20.00   MEMBER  Milano  no nickname
 * </pre>
 */
final class Blog {
    static final String HOSTILE = "100%_\\[x]";

    private Blog() {}

    /** The database of a test class, filled by the first of its tests. */
    static Database open(FreshDatabase fresh) {
        return open(fresh, db -> {});
    }

    /** The database of a test class, filled by the first of its tests, with more tables. */
    static Database open(FreshDatabase fresh, Consumer<Database> more) {
        return Tables.open(fresh, db -> {
            db.create(Users.USERS, Posts.POSTS);
            fill(db);
            more.accept(db);
        });
    }

    /** The database of a test class, where the first of its tests creates the tables. */
    static Database connect(FreshDatabase fresh, Schema<?>... schemas) {
        return Tables.open(fresh, db -> db.create(schemas));
    }

    private static void fill(Database db) {
        Map<String, Long> ids = db
                .insertAll(
                        Users.USERS,
                        List.of(
                                user("ann", "Annie", 30, true, "100.00", Role.ADMIN, "Pavia"),
                                user("bob", null, 20, true, null, Role.MEMBER, "Milano"),
                                user("cid", "", 40, false, "0.00", Role.MEMBER, "Pavia"),
                                user("dee", HOSTILE, 30, true, "-5.50", Role.MEMBER, "Roma"),
                                user("eve", null, 17, false, "20.00", Role.MEMBER, "Milano")))
                .stream()
                .collect(Collectors.toMap(Blog::name, User::id));
        Function<String, Long> author = name -> ids.getOrDefault(name, -1L);
        Instant day = Instant.parse("2026-03-01T00:00:00Z");
        db.insertAll(
                Posts.POSTS,
                List.of(
                        new Post(null, author.apply("ann"), "Hello", "first", 10, day),
                        new Post(null, author.apply("ann"), "World", "draft", 0, null),
                        new Post(null, author.apply("ann"), "Ångström", "units", 5, day.plusSeconds(60)),
                        new Post(null, author.apply("bob"), "Hello", "too", 7, day.plusSeconds(120)),
                        new Post(null, author.apply("dee"), "zzz", "sleep", 100, day.plusSeconds(180)),
                        new Post(null, author.apply("dee"), "AAA", "loud", 100, null)));
    }

    private static User user(
            String name,
            @Nullable String nickname,
            int age,
            boolean active,
            @Nullable String balance,
            Role role,
            String city) {
        return new User(
                null,
                name + "@example.org",
                nickname,
                age,
                active,
                Instant.parse("2026-01-01T00:00:00Z").plusSeconds(age),
                balance == null ? null : new BigDecimal(balance),
                role,
                new Address(name + " street", city));
    }

    /** The part of a user's address before the at sign. */
    static String name(User user) {
        return name(user.email());
    }

    static String name(String email) {
        return email.substring(0, email.indexOf('@'));
    }
}
