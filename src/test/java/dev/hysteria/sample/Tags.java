package dev.hysteria.sample;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.varchar;

import dev.hysteria.relation.ManyToMany;
import dev.hysteria.sample.Posts.Post;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;
import org.jspecify.annotations.Nullable;

/** Words that posts are found by. */
public final class Tags {
    /** A row. */
    public record Tag(@Nullable Long id, String name) {}

    private static final SchemaBuilder<Tag> tags = Schema.builder("tags");

    public static final NumberColumn<Tag, Long> ID =
            tags.column("id", BIGINT, Tag::id).primaryKey().generated();
    public static final TextColumn<Tag> NAME =
            tags.column("name", varchar(50), Tag::name).unique();

    public static final Schema<Tag> TAGS = tags.build(into(Tag::new, ID, NAME));

    /** The posts that have it. */
    public static final ManyToMany<Tag, Post> TAGGED =
            ManyToMany.of(ID, () -> PostTags.TAG_ID, () -> PostTags.POST_ID, () -> Posts.ID);

    private Tags() {}
}
