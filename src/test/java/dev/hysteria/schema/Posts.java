package dev.hysteria.schema;

import static dev.hysteria.ast.ReferentialAction.CASCADE;
import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.TEXT;

/** A schema that refers to another, for tests. */
final class Posts {
    record Post(Long id, long authorId, String title) {}

    private static final SchemaBuilder<Post> posts = Schema.builder("posts");

    static final NumberColumn<Post, Long> ID =
            posts.column("id", BIGINT, Post::id).primaryKey().generated();
    static final NumberColumn<Post, Long> AUTHOR_ID =
            posts.column("author_id", BIGINT, Post::authorId).references(() -> Users.ID, on -> on.delete(CASCADE));
    static final TextColumn<Post> TITLE = posts.column("title", TEXT, Post::title);

    static final Schema<Post> POSTS = posts.build(into(Post::new, ID, AUTHOR_ID, TITLE));

    private Posts() {}
}
