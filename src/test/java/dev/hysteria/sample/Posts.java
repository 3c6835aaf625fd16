package dev.hysteria.sample;

import static dev.hysteria.ast.ReferentialAction.CASCADE;
import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.TEXT;
import static dev.hysteria.type.Types.TIMESTAMP;
import static dev.hysteria.type.Types.varchar;

import dev.hysteria.relation.BelongsTo;
import dev.hysteria.relation.ManyToMany;
import dev.hysteria.sample.Tags.Tag;
import dev.hysteria.sample.Users.User;
import dev.hysteria.schema.Index;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;
import dev.hysteria.schema.TimeColumn;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What users write; without a time of publication a post is a draft. */
public final class Posts {
    /** A row. */
    public record Post(
            @Nullable Long id,
            long authorId,
            String title,
            String body,
            int views,
            @Nullable Instant publishedAt) {}

    private static final SchemaBuilder<Post> posts = Schema.builder("posts");

    public static final NumberColumn<Post, Long> ID =
            posts.column("id", BIGINT, Post::id).primaryKey().generated();
    public static final NumberColumn<Post, Long> AUTHOR_ID =
            posts.column("author_id", BIGINT, Post::authorId).references(() -> Users.ID, on -> on.delete(CASCADE));
    public static final TextColumn<Post> TITLE = posts.column("title", varchar(200), Post::title);
    public static final TextColumn<Post> BODY = posts.column("body", TEXT, Post::body);
    public static final NumberColumn<Post, Integer> VIEWS =
            posts.column("views", INTEGER, Post::views).defaultsTo(0);
    public static final TimeColumn<Post, Instant> PUBLISHED_AT =
            posts.column("published_at", TIMESTAMP, Post::publishedAt).nullable();

    public static final Schema<Post> POSTS = posts.index(Index.on(AUTHOR_ID.asc(), PUBLISHED_AT.desc()))
            .build(into(Post::new, ID, AUTHOR_ID, TITLE, BODY, VIEWS, PUBLISHED_AT));

    /** Who wrote it. */
    public static final BelongsTo<Post, User> AUTHOR = BelongsTo.of(AUTHOR_ID, () -> Users.ID);

    /** The tags it has. */
    public static final ManyToMany<Post, Tag> TAGGED =
            ManyToMany.of(ID, () -> PostTags.POST_ID, () -> PostTags.TAG_ID, () -> Tags.ID);

    private Posts() {}
}
