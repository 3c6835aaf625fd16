package dev.hysteria.session;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.varchar;

import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;

/** A table that nothing refers to, so that many rows are removed quickly. */
final class Items {

    /** A row. */
    record Item(long id, String name) {}

    private static final SchemaBuilder<Item> items = Schema.builder("items");

    static final NumberColumn<Item, Long> ID =
            items.column("id", BIGINT, Item::id).primaryKey();
    static final TextColumn<Item> NAME = items.column("name", varchar(80), Item::name);

    static final Schema<Item> ITEMS = items.build(into(Item::new, ID, NAME));

    private Items() {}
}
