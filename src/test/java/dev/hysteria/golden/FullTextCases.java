package dev.hysteria.golden;

import static dev.hysteria.expression.Functions.not;
import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.deleteFrom;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.update;
import static dev.hysteria.sample.Users.CITY;
import static dev.hysteria.sample.Users.NICKNAME;
import static dev.hysteria.sample.Users.USERS;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.TEXT;
import static dev.hysteria.type.Types.varchar;

import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Statement;
import dev.hysteria.golden.GoldenCase.Setting;
import dev.hysteria.schema.Alias;
import dev.hysteria.schema.FullText;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;
import java.util.List;
import java.util.stream.Stream;

/** Words looked for in texts, and indexes of them. */
final class FullTextCases {
    record Article(long id, String title, String body) {}

    private static final SchemaBuilder<Article> ARTICLE = Schema.builder("app", "articles");
    private static final NumberColumn<Article, Long> ID =
            ARTICLE.column("id", BIGINT, Article::id).primaryKey();
    private static final TextColumn<Article> TITLE = ARTICLE.column("title", varchar(200), Article::title);
    private static final TextColumn<Article> BODY = ARTICLE.column("body", TEXT, Article::body);
    private static final FullText<Article> WORDS = ARTICLE.fullText(TITLE, BODY);
    private static final Schema<Article> ARTICLES = ARTICLE.build(into(Article::new, ID, TITLE, BODY));

    private FullTextCases() {}

    static List<GoldenCase> cases() {
        return Cases.of("full-text")
                .filter("words", "each word, as a whole, in any case", USERS, NICKNAME.containsWords("White whale"))
                .values(
                        "words-as-value",
                        "true, false or null",
                        USERS,
                        NICKNAME.containsWords("100"),
                        not(CITY.containsWords("PAVIA")))
                .add("index", "an index of words made and removed", Setting.EMPTY, index())
                .add("index-without-number", "a table whose key is no integer", Setting.EMPTY, withoutNumber())
                .add("index-in-namespace", "in the namespace of its table", Setting.NOWHERE, inNamespace())
                .add("search", "the index is asked, and the texts of what it finds", Setting.EMPTY, search())
                .all();
    }

    private static Statement[] index() {
        Notes notes = new Notes();
        return Stream.concat(
                        notes.schema.createTable().stream(),
                        notes.schema.textIndexes().stream()
                                .map(index -> new Ddl.DropTextIndex(notes.schema.table(), index)))
                .toArray(Statement[]::new);
    }

    private static Statement[] withoutNumber() {
        var builder = Schema.<Article>builder("slugs");
        var slug = builder.column("slug", varchar(40), Article::title).primaryKey();
        var body = builder.column("body", TEXT, Article::body);
        var id = builder.column("id", BIGINT, Article::id);
        var unused = builder.fullText("slug words", body);
        return builder.build(into(Article::new, id, slug, body)).createTable().toArray(Statement[]::new);
    }

    private static Statement[] inNamespace() {
        Alias<Article> other = ARTICLES.as("other");
        return Stream.concat(
                        ARTICLES.createTable().stream(),
                        Stream.of(from(ARTICLES)
                                .join(other, ID.of(other).gt(ID))
                                .where(WORDS.of(other).containsWords("whale"), TITLE.eq("it"))
                                .select(ID)
                                .statement()))
                .toArray(Statement[]::new);
    }

    private static Statement[] search() {
        Notes notes = new Notes();
        return Stream.concat(
                        notes.schema.createTable().stream(),
                        Stream.of(
                                from(notes.schema)
                                        .where(notes.words.containsWords("The white, white WHALE!"), notes.id.gt(1L))
                                        .statement(),
                                from(notes.schema)
                                        .where(notes.words.containsWords("हिन्दी"))
                                        .select(notes.id)
                                        .statement(),
                                update(notes.schema)
                                        .set(notes.title.to("found"))
                                        .where(notes.words.containsWords("lost"))
                                        .statement(),
                                deleteFrom(notes.schema)
                                        .where(notes.words.containsWords("lost").or(notes.id.eq(2L)))
                                        .statement()))
                .toArray(Statement[]::new);
    }

    private static final class Notes {
        private final SchemaBuilder<Article> builder = Schema.builder("notes");
        final NumberColumn<Article, Long> id =
                builder.column("id", BIGINT, Article::id).primaryKey();
        final TextColumn<Article> title = builder.column("title", varchar(200), Article::title);
        final TextColumn<Article> body = builder.column("body", TEXT, Article::body);
        final FullText<Article> words = builder.fullText(title, body);
        final Schema<Article> schema = builder.build(into(Article::new, id, title, body));
    }
}
