package dev.hysteria.sample;

import dev.hysteria.ast.Ddl;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.Schemas;
import java.util.List;

/** All sample schemas. */
public final class Samples {
    /** The schemas, each after those it refers to. */
    public static final List<Schema<?>> ALL = List.of(
            Users.USERS,
            Posts.POSTS,
            Tags.TAGS,
            PostTags.POST_TAGS,
            Categories.CATEGORIES,
            Orders.ORDERS,
            OrderLines.ORDER_LINES,
            Events.EVENTS,
            Counters.COUNTERS);

    private Samples() {}

    /** The statements that create all tables. */
    public static List<Ddl> createAll() {
        return Schemas.createAll(ALL);
    }
}
