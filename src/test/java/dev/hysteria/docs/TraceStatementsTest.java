package dev.hysteria.docs;

import static dev.hysteria.query.Queries.from;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.Database;
import dev.hysteria.DatabaseConfig;
import dev.hysteria.query.Session;
import dev.hysteria.query.Tags;
import dev.hysteria.sample.Categories;
import org.junit.jupiter.api.Test;

/** The samples of the how-to page of the same name. */
class TraceStatementsTest {
    private static final DatabaseConfig CONFIG = DatabaseConfig.of("jdbc:sqlite::memory:");

    @Test
    void oneSession() {
        try (Database db = Database.open(CONFIG)) {
            db.create(Categories.CATEGORIES);
            // region session
            Session tagged = db.tagged(Tags.of("route", "/categories").and("job", "nightly"));
            tagged.list(from(Categories.CATEGORIES));
            // endregion
            assertThat(db.tagged(Tags.of("route", "/categories").and("job", "nightly"))
                            .render(from(Categories.CATEGORIES))
                            .text())
                    .endsWith(" FROM \"categories\" /*job='nightly',route='%2Fcategories'*/");
        }
    }

    // region request
    static final ThreadLocal<Tags> REQUEST = ThreadLocal.withInitial(Tags::none);

    static Database open(DatabaseConfig config) {
        return Database.open(config.withStatements(statements -> statements.withTags(REQUEST::get)));
    }
    // endregion

    @Test
    void everyStatementOfARequest() {
        try (Database db = open(CONFIG)) {
            REQUEST.set(Tags.of("route", "/categories"));
            assertThat(db.render(from(Categories.CATEGORIES)).text()).endsWith(" /*route='%2Fcategories'*/");
        } finally {
            REQUEST.remove();
        }
    }
}
