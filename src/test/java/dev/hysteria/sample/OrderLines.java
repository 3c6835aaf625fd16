package dev.hysteria.sample;

import static dev.hysteria.ast.ReferentialAction.CASCADE;
import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.UUID;
import static dev.hysteria.type.Types.decimal;
import static dev.hysteria.type.Types.varchar;

import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;
import dev.hysteria.schema.ValueColumn;
import java.math.BigDecimal;
import java.util.UUID;

/** The lines of an order, numbered within it. */
public final class OrderLines {
    /** A row. */
    public record OrderLine(UUID orderId, int lineNo, String product, int quantity, BigDecimal unitPrice) {}

    private static final SchemaBuilder<OrderLine> lines = Schema.builder("order_lines");

    public static final ValueColumn<OrderLine, UUID> ORDER_ID = lines.column("order_id", UUID, OrderLine::orderId)
            .primaryKey()
            .references(() -> Orders.ID, on -> on.delete(CASCADE));
    public static final NumberColumn<OrderLine, Integer> LINE_NO =
            lines.column("line_no", INTEGER, OrderLine::lineNo).primaryKey();
    public static final TextColumn<OrderLine> PRODUCT = lines.column("product", varchar(80), OrderLine::product);
    public static final NumberColumn<OrderLine, Integer> QUANTITY =
            lines.column("quantity", INTEGER, OrderLine::quantity);
    public static final NumberColumn<OrderLine, BigDecimal> UNIT_PRICE =
            lines.column("unit_price", decimal(12, 2), OrderLine::unitPrice);

    public static final Schema<OrderLine> ORDER_LINES = lines.check("quantity_positive", QUANTITY.gt(0))
            .build(into(OrderLine::new, ORDER_ID, LINE_NO, PRODUCT, QUANTITY, UNIT_PRICE));

    private OrderLines() {}
}
