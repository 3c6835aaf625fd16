package dev.hysteria.sample;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.DATE;
import static dev.hysteria.type.Types.TEXT;
import static dev.hysteria.type.Types.UUID;
import static dev.hysteria.type.Types.decimal;
import static dev.hysteria.type.Types.enumOf;

import dev.hysteria.schema.Ids;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;
import dev.hysteria.schema.TimeColumn;
import dev.hysteria.schema.ValueColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What users buy; the application makes the keys. */
public final class Orders {
    /** How far an order has come. */
    public enum Status {
        OPEN,
        PAID,
        SHIPPED
    }

    /** A row; the date of shipping and the note may be missing. */
    public record Order(
            UUID id,
            long userId,
            LocalDate placedOn,
            @Nullable LocalDate shippedOn,
            Status status,
            BigDecimal total,
            @Nullable String note) {}

    private static final SchemaBuilder<Order> orders = Schema.builder("orders");

    public static final ValueColumn<Order, UUID> ID =
            orders.column("id", UUID, Order::id).primaryKey().generatedBy(Ids.uuid7());
    public static final NumberColumn<Order, Long> USER_ID =
            orders.column("user_id", BIGINT, Order::userId).references(() -> Users.ID);
    public static final TimeColumn<Order, LocalDate> PLACED_ON = orders.column("placed_on", DATE, Order::placedOn);
    public static final TimeColumn<Order, LocalDate> SHIPPED_ON =
            orders.column("shipped_on", DATE, Order::shippedOn).nullable();
    public static final ValueColumn<Order, Status> STATUS =
            orders.column("status", enumOf(Status.class), Order::status).defaultsTo(Status.OPEN);
    public static final NumberColumn<Order, BigDecimal> TOTAL = orders.column("total", decimal(14, 2), Order::total);
    public static final TextColumn<Order> NOTE =
            orders.column("note", TEXT, Order::note).nullable();

    public static final Schema<Order> ORDERS =
            orders.build(into(Order::new, ID, USER_ID, PLACED_ON, SHIPPED_ON, STATUS, TOTAL, NOTE));

    private Orders() {}
}
