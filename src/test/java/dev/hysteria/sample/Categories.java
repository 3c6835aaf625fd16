package dev.hysteria.sample;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.varchar;

import dev.hysteria.relation.BelongsTo;
import dev.hysteria.relation.HasMany;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;
import org.jspecify.annotations.Nullable;

/** A tree: each category but the roots has a parent. */
public final class Categories {
    /** A row. */
    public record Category(long id, @Nullable Long parentId, String name) {}

    private static final SchemaBuilder<Category> categories = Schema.builder("categories");

    public static final NumberColumn<Category, Long> ID =
            categories.column("id", BIGINT, Category::id).primaryKey();
    public static final NumberColumn<Category, Long> PARENT_ID = categories
            .column("parent_id", BIGINT, Category::parentId)
            .nullable()
            .references(() -> Categories.ID);
    public static final TextColumn<Category> NAME = categories.column("name", varchar(80), Category::name);

    public static final Schema<Category> CATEGORIES = categories.build(into(Category::new, ID, PARENT_ID, NAME));

    /** The category above it. */
    public static final BelongsTo<Category, Category> PARENT = BelongsTo.of(PARENT_ID, () -> Categories.ID);

    /** The categories right below it. */
    public static final HasMany<Category, Category> CHILDREN = HasMany.of(ID, () -> Categories.PARENT_ID);

    private Categories() {}
}
