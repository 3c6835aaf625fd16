package dev.hysteria.docs;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.TEXT;
import static dev.hysteria.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.Database;
import dev.hysteria.DatabaseConfig;
import dev.hysteria.query.Select;
import dev.hysteria.schema.FullText;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The samples of the how-to page of the same name. */
class SearchTextsTest {
    record Article(long id, String title, String body) {}

    static final class Articles {
        // region schema
        private static final SchemaBuilder<Article> articles = Schema.builder("articles");

        static final NumberColumn<Article, Long> ID =
                articles.column("id", BIGINT, Article::id).primaryKey();
        static final TextColumn<Article> TITLE = articles.column("title", varchar(200), Article::title);
        static final TextColumn<Article> BODY = articles.column("body", TEXT, Article::body);
        static final FullText<Article> WORDS = articles.fullText(TITLE, BODY);

        static final Schema<Article> ARTICLES = articles.build(into(Article::new, ID, TITLE, BODY));
        // endregion

        private Articles() {}
    }

    @Test
    void articlesAreFoundByWords() {
        try (Database db = Database.open(DatabaseConfig.of("jdbc:sqlite::memory:"))) {
            db.create(Articles.ARTICLES);
            db.insertAll(
                    Articles.ARTICLES,
                    List.of(
                            new Article(1, "Whaling", "Of the white whale, and others."),
                            new Article(2, "The White Whale", "A novel."),
                            new Article(3, "Whales", "White ones.")));
            // region search
            List<Article> found = db.list(from(Articles.ARTICLES)
                    .where(Articles.WORDS.containsWords("\"white whale\""))
                    .orderBy(Articles.ID.asc()));
            // endregion
            assertThat(found).extracting(Article::id).containsExactly(1L, 2L);
        }
    }

    @Test
    void thoseWithTheWordsInTheirTitleComeFirst() {
        try (Database db = Database.open(DatabaseConfig.of("jdbc:sqlite::memory:"))) {
            db.create(Articles.ARTICLES);
            db.insertAll(
                    Articles.ARTICLES,
                    List.of(new Article(1, "Whaling", "Of the whale."), new Article(2, "The Whale", "A novel.")));
            // region order
            Select<Article> titlesFirst = from(Articles.ARTICLES)
                    .where(Articles.WORDS.containsWords("whale"))
                    .orderBy(Articles.TITLE.containsWords("whale").desc(), Articles.ID.asc());
            // endregion
            assertThat(db.list(titlesFirst)).extracting(Article::id).containsExactly(2L, 1L);
        }
    }
}
