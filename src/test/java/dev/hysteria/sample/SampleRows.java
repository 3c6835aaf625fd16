package dev.hysteria.sample;

import static dev.hysteria.query.Queries.insertInto;

import dev.hysteria.query.Command;
import dev.hysteria.sample.Categories.Category;
import dev.hysteria.sample.Counters.Counter;
import dev.hysteria.sample.Events.Event;
import dev.hysteria.sample.Events.Kind;
import dev.hysteria.sample.OrderLines.OrderLine;
import dev.hysteria.sample.Orders.Order;
import dev.hysteria.sample.Orders.Status;
import dev.hysteria.sample.PostTags.PostTag;
import dev.hysteria.sample.Posts.Post;
import dev.hysteria.sample.Tags.Tag;
import dev.hysteria.sample.Users.Address;
import dev.hysteria.sample.Users.Role;
import dev.hysteria.sample.Users.User;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A few rows of every sample table; generated keys become 1, 2, … in a new database. */
public final class SampleRows {
    private static final Instant NEW_YEAR = Instant.parse("2026-01-01T00:00:00Z");

    public static final List<User> USERS = List.of(
            new User(
                    null,
                    "ann@example.org",
                    "annie",
                    34,
                    true,
                    NEW_YEAR,
                    new BigDecimal("10.50"),
                    Role.ADMIN,
                    home("Pavia")),
            new User(
                    null,
                    "bob@example.org",
                    null,
                    17,
                    true,
                    NEW_YEAR.plusSeconds(60),
                    null,
                    Role.MEMBER,
                    home("Pavia")),
            new User(
                    null,
                    "Çağ@example.org",
                    "ß",
                    65,
                    false,
                    NEW_YEAR.minusSeconds(1),
                    BigDecimal.ZERO,
                    Role.MEMBER,
                    home("Zürich")));
    public static final List<Post> POSTS = List.of(
            new Post(null, 1, "A first post", "Hello", 120, NEW_YEAR),
            new Post(null, 1, "Another", "100% _sure_", 7, null),
            new Post(null, 3, "Ünïcode", "\uD834\uDD1E", 0, NEW_YEAR.plusSeconds(3600)));
    public static final List<Tag> TAGS = List.of(new Tag(null, "sql"), new Tag(null, "java"));
    public static final List<PostTag> POST_TAGS =
            List.of(new PostTag(1, 1, 1), new PostTag(1, 2, 2), new PostTag(2, 1, 1));
    public static final List<Category> CATEGORIES = List.of(
            new Category(1, null, "all"),
            new Category(2, 1L, "books"),
            new Category(3, 2L, "comics"),
            new Category(4, null, "none"));
    public static final List<Order> ORDERS = List.of(
            new Order(new UUID(0, 1), 1, LocalDate.of(2026, 1, 2), null, Status.OPEN, new BigDecimal("30.00"), null),
            new Order(
                    new UUID(0, 2),
                    3,
                    LocalDate.of(2024, 2, 29),
                    LocalDate.of(2024, 3, 1),
                    Status.SHIPPED,
                    new BigDecimal("0.01"),
                    "fragile"));
    public static final List<OrderLine> ORDER_LINES = List.of(
            new OrderLine(new UUID(0, 1), 1, "pen", 10, new BigDecimal("2.00")),
            new OrderLine(new UUID(0, 1), 2, "ink", 1, new BigDecimal("10.00")),
            new OrderLine(new UUID(0, 2), 1, "dust", 1, new BigDecimal("0.01")));
    public static final List<Event> EVENTS = List.of(
            new Event(
                    1,
                    (short) 3,
                    -7,
                    1L << 40,
                    0.5f,
                    -2.5,
                    new BigDecimal("12.3450"),
                    "12",
                    "5",
                    true,
                    NEW_YEAR,
                    LocalDateTime.of(2026, 1, 31, 23, 59, 59, 999_999_000),
                    LocalDate.of(2024, 2, 29),
                    LocalTime.of(23, 59, 59, 1_000),
                    new UUID(1, 2),
                    new byte[] {1, 2},
                    "{\"theme\": \"dark\", \"n\": 6, \"rank\": 1, \"list\": [\"a\", 1, null], \"a\": {\"b\": 1},"
                            + " \"b\": {\"b\": 1.0}}",
                    Kind.LOGIN,
                    List.of("red", "it's"),
                    Arrays.asList(1, null, 5)),
            new Event(
                    2,
                    (short) 0,
                    0,
                    0,
                    0f,
                    0.0,
                    null,
                    "0",
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
                    null),
            new Event(
                    3,
                    (short) -1,
                    5,
                    -5,
                    1e10f,
                    2.5,
                    new BigDecimal("-0.0001"),
                    "-3",
                    "7",
                    false,
                    NEW_YEAR.plusNanos(1_000),
                    LocalDateTime.of(1999, 12, 31, 0, 0),
                    LocalDate.of(2026, 12, 31),
                    LocalTime.MIDNIGHT,
                    new UUID(-1, -1),
                    new byte[0],
                    "[]",
                    Kind.LOGIN,
                    List.of(),
                    List.of()));
    public static final List<Counter> COUNTERS =
            List.of(new Counter(null, "visits", "shop", 3), new Counter(null, "clicks", "home", 0));

    private SampleRows() {}

    /** The inserts of all rows, each table after those it refers to. */
    public static List<Command> insertAll() {
        return List.of(
                insertInto(Users.USERS).values(USERS),
                insertInto(Posts.POSTS).values(POSTS),
                insertInto(Tags.TAGS).values(TAGS),
                insertInto(PostTags.POST_TAGS).values(POST_TAGS),
                insertInto(Categories.CATEGORIES).values(CATEGORIES),
                insertInto(Orders.ORDERS).values(ORDERS),
                insertInto(OrderLines.ORDER_LINES).values(ORDER_LINES),
                insertInto(Events.EVENTS).values(EVENTS),
                insertInto(Counters.COUNTERS).values(COUNTERS));
    }

    private static Address home(String city) {
        return new Address("Main Street 1", city);
    }
}
