package dev.hysteria.reference;

import static dev.hysteria.query.Queries.insertInto;

import dev.hysteria.query.Command;
import dev.hysteria.sample.Categories;
import dev.hysteria.sample.Categories.Category;
import dev.hysteria.sample.Counters;
import dev.hysteria.sample.Counters.Counter;
import dev.hysteria.sample.Events;
import dev.hysteria.sample.Events.Event;
import dev.hysteria.sample.OrderLines;
import dev.hysteria.sample.OrderLines.OrderLine;
import dev.hysteria.sample.Orders;
import dev.hysteria.sample.Orders.Order;
import dev.hysteria.sample.PostTags;
import dev.hysteria.sample.PostTags.PostTag;
import dev.hysteria.sample.Posts;
import dev.hysteria.sample.Posts.Post;
import dev.hysteria.sample.SampleRows;
import dev.hysteria.sample.Tags;
import dev.hysteria.sample.Tags.Tag;
import dev.hysteria.sample.Users;
import dev.hysteria.sample.Users.Address;
import dev.hysteria.sample.Users.Role;
import dev.hysteria.sample.Users.User;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The sample rows and some dozens more, made from a seed: many nulls, ties and duplicates, and texts that are easily mistaken. */
public final class SampleStock {
    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "A",
            "a ",
            " a",
            "Ab",
            "aB",
            "100%",
            "_x_",
            "it's",
            "\\",
            "[a]",
            "\"q\"",
            "é",
            "É",
            "ß",
            "\uE000",
            "\uD83D\uDE00",
            "a\nb",
            "A first post",
            "Another",
            "dark",
            "5",
            "12");
    private static final List<String> DOCUMENTS = List.of(
            "null",
            "[]",
            "{}",
            "5",
            "\"dark\"",
            "{\"theme\": \"light\", \"n\": 7, \"rank\": 2}",
            "{\"theme\": \"dark\", \"n\": 9, \"rank\": 3, \"list\": [true, {\"x\": 1}], \"a\": [1]}",
            "{\"b\": 1, \"a\": [1]}",
            "{\"a\": null, \"b\": null}",
            "{\"theme\": null, \"n\": 10, \"a\": {\"b\": \"text\"}, \"b\": {\"b\": \"text\"}}",
            "[\"a\", [1, 2], {\"a\": 1}]");

    private final Random random;

    private SampleStock(long seed) {
        this.random = new Random(seed);
    }

    /** The inserts, each table after those it refers to. */
    public static List<Command> inserts(long seed) {
        List<Command> inserts = new ArrayList<>(SampleRows.insertAll());
        inserts.addAll(new SampleStock(seed).more());
        return inserts;
    }

    private List<Command> more() {
        return List.of(
                insertInto(Users.USERS).values(many(30, this::user)),
                insertInto(Posts.POSTS).values(many(50, this::post)),
                insertInto(Tags.TAGS).values(many(6, i -> new Tag(null, "tag " + i))),
                insertInto(PostTags.POST_TAGS).values(many(30, i -> new PostTag(i + 4, random.nextInt(1, 9), i % 3))),
                insertInto(Categories.CATEGORIES).values(many(20, this::category)),
                insertInto(Orders.ORDERS).values(many(30, this::order)),
                insertInto(OrderLines.ORDER_LINES).values(many(40, this::line)),
                insertInto(Events.EVENTS).values(many(40, this::event)),
                insertInto(Counters.COUNTERS).values(many(12, i -> new Counter(null, one(TEXTS), "p" + i, number()))));
    }

    private static <T> List<T> many(int count, IntFunction<T> row) {
        return IntStream.range(0, count).mapToObj(row).toList();
    }

    private User user(int i) {
        return new User(
                null,
                one(TEXTS) + i + "@example.org",
                maybe(one(TEXTS)),
                random.nextInt(12, 70),
                random.nextBoolean(),
                moment(),
                maybe(amount(2)),
                one(List.of(Role.values())),
                new Address(one(TEXTS), one(List.of("Pavia", "Milano", "Roma", "Zürich"))));
    }

    private Post post(int i) {
        return new Post(
                null, random.nextInt(1, 34), one(TEXTS), one(TEXTS) + one(TEXTS), number() * number(), maybe(moment()));
    }

    private Category category(int i) {
        return new Category(i + 5, maybe((long) random.nextInt(1, i + 5)), one(TEXTS));
    }

    private Order order(int i) {
        return new Order(
                new UUID(random.nextLong(), i),
                random.nextInt(1, 34),
                day(),
                maybe(day()),
                one(List.of(Orders.Status.values())),
                amount(2),
                maybe(one(TEXTS)));
    }

    private OrderLine line(int i) {
        return new OrderLine(new UUID(0, 1 + i % 2), i + 10, one(TEXTS), random.nextInt(1, 5), amount(2));
    }

    private Event event(int i) {
        return new Event(
                i + 10,
                (short) number(),
                number(),
                random.nextLong(-1L << 40, 1L << 40),
                number() / 4f,
                number() / 8.0,
                maybe(amount(4)),
                String.valueOf(number()),
                maybe(String.valueOf(number())),
                random.nextBoolean(),
                moment(),
                maybe(moment().atOffset(ZoneOffset.UTC).toLocalDateTime()),
                maybe(day()),
                maybe(LocalTime.ofSecondOfDay(random.nextInt(86_400)).plusNanos(random.nextInt(3) * 1_000L)),
                new UUID(random.nextLong(), random.nextLong()),
                maybe(new byte[] {(byte) number(), -1}),
                maybe(one(DOCUMENTS)),
                one(List.of(Events.Kind.values())),
                maybe(List.of("red", one(TEXTS), "5")),
                maybe(Arrays.asList(1, maybe(number()), number())));
    }

    private int number() {
        return random.nextInt(-3, 12);
    }

    private BigDecimal amount(int scale) {
        return BigDecimal.valueOf(random.nextInt(-300, 3_000) * 5L, scale);
    }

    private Instant moment() {
        return Instant.parse("2026-01-01T00:00:00Z")
                .plusSeconds(random.nextInt(-50_000_000, 50_000_000))
                .plusNanos(random.nextInt(3) * 1_000L);
    }

    private LocalDate day() {
        return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(-800, 800));
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextInt(4) == 0 ? null : value;
    }
}
