package dev.hysteria.sample;

import static dev.hysteria.ast.ReferentialAction.CASCADE;
import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.INTEGER;

import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;

/** Which post has which tag, and in which place. */
public final class PostTags {
    /** A row. */
    public record PostTag(long postId, long tagId, int position) {}

    private static final SchemaBuilder<PostTag> postTags = Schema.builder("post_tags");

    public static final NumberColumn<PostTag, Long> POST_ID = postTags.column("post_id", BIGINT, PostTag::postId)
            .primaryKey()
            .references(() -> Posts.ID, on -> on.delete(CASCADE));
    public static final NumberColumn<PostTag, Long> TAG_ID = postTags.column("tag_id", BIGINT, PostTag::tagId)
            .primaryKey()
            .references(() -> Tags.ID, on -> on.delete(CASCADE));
    public static final NumberColumn<PostTag, Integer> POSITION =
            postTags.column("position", INTEGER, PostTag::position);

    public static final Schema<PostTag> POST_TAGS = postTags.build(into(PostTag::new, POST_ID, TAG_ID, POSITION));

    private PostTags() {}
}
