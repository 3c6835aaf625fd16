package dev.hysteria.compliance;

import static dev.hysteria.expression.Values.raw;
import static dev.hysteria.expression.Values.value;
import static dev.hysteria.query.Queries.deleteFrom;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.select;
import static dev.hysteria.query.Queries.update;
import static dev.hysteria.type.Types.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.Database;
import dev.hysteria.DatabaseConfig;
import dev.hysteria.error.QueryException;
import dev.hysteria.error.UniqueViolation;
import dev.hysteria.expression.TextExpression;
import dev.hysteria.query.Session;
import dev.hysteria.query.Tags;
import dev.hysteria.sample.Categories;
import dev.hysteria.sample.Categories.Category;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Comments that say where a statement comes from, and can't be broken out of. */
@EveryDatabase
class TagsTest {
    /** Parts of texts that would end a comment, begin another, be executed, be a hint, or be a placeholder to a driver. */
    private static final List<String> HOSTILE = List.of(
            "*/",
            "/*",
            "/*!50000 ",
            "/*M! ",
            "+ ",
            "!",
            "-- ",
            "#",
            "\n",
            "\r",
            "\0",
            "'",
            "\"",
            "`",
            "]",
            "\\",
            ";",
            "?",
            "??",
            ":x",
            "$1",
            "$$",
            "%",
            "%2A%2F",
            "{fn ",
            "}",
            "@",
            " ",
            "é",
            "\uD83D\uDE00",
            "\uD800",
            "; DROP TABLE categories; ",
            " OR 1 = 1 ",
            " UNION SELECT 8 ",
            "a");

    private static final int TRIES = 200;

    private final Database db;
    private final FreshDatabase fresh;

    TagsTest(FreshDatabase fresh) {
        this.fresh = fresh;
        db = Blog.connect(fresh, Categories.CATEGORIES);
    }

    @BeforeEach
    void fill() {
        db.execute(deleteFrom(Categories.CATEGORIES).all());
        db.insertAll(Categories.CATEGORIES, List.of(new Category(1, null, "one"), new Category(2, null, "two")));
    }

    @AfterEach
    void close() {
        db.close();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int parts = random.nextInt(7); parts >= 0; parts--) {
            text.append(HOSTILE.get(random.nextInt(HOSTILE.size())));
        }
        return text.toString();
    }

    /** The statements of a session, which find, change, insert and remove what they should and nothing else. */
    private static void worksAsWithoutTags(Session session, String description) {
        assertThat(session.one(select(value(7)))).as(description).isEqualTo(7);
        assertThat(session.find(Categories.CATEGORIES, Categories.NAME.eq("two")))
                .as(description)
                .contains(new Category(2, null, "two"));
        assertThat(session.insert(Categories.CATEGORIES, new Category(3, 1L, "three?")))
                .as(description)
                .isEqualTo(new Category(3, 1L, "three?"));
        assertThat(session.execute(update(Categories.CATEGORIES)
                        .set(Categories.NAME.to("third"))
                        .where(Categories.NAME.eq("three?"))))
                .as(description)
                .isEqualTo(1);
        assertThat(session.execute(deleteFrom(Categories.CATEGORIES).where(Categories.NAME.eq("third"))))
                .as(description)
                .isEqualTo(1);
        assertThat(session.<String, List<String>>stream(
                        from(Categories.CATEGORIES).orderBy(Categories.ID.asc()).select(Categories.NAME),
                        names -> names.toList()))
                .as(description)
                .containsExactly("one", "two");
    }

    @Test
    @Scenario(143)
    void noTextBreaksOutOfTheComment() {
        for (String text : HOSTILE) {
            worksAsWithoutTags(db.tagged("n" + text, text), text);
        }
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < TRIES; i++) {
            Tags tags = Tags.of("n" + text(random), text(random)).and("m" + text(random), text(random));
            worksAsWithoutTags(db.tagged(tags), "seed " + seed + ": " + tags);
        }
    }

    @Test
    @Scenario(143)
    void tagsReachTheDatabaseWhicheverWayAStatementIsRun() {
        String comment = "/*action='list',route='%2Fbooks%3F%2A%2F'*/";
        Session tagged = db.tagged(Tags.of("route", "/books?*/").and("action", "list"));

        assertThat(tagged.one(select(running()))).endsWith(" " + comment);
        assertThat(tagged.list(select(running()))).singleElement().asString().endsWith(" " + comment);
        assertThat(tagged.<String, String>stream(
                        select(running()), rows -> rows.findFirst().orElseThrow()))
                .endsWith(" " + comment);
        assertThat(tagged.<String>transaction(tx -> tx.one(select(running())))).endsWith(" " + comment);
        assertThat(tagged.<String>transaction(tx -> tx.transaction(part -> part.one(select(running())))))
                .endsWith(" " + comment);
        assertThat(db.one(select(running()))).doesNotContain("/*");
    }

    @Test
    @Scenario(143)
    void tagsAddUpAndTheInnermostOfANameIsTaken() {
        Session outer = db.tagged("route", "/books").tagged("job", "1");

        assertThat(outer.<String>transaction(
                        tx -> tx.tagged("route", "/authors").one(select(running()))))
                .endsWith(" /*job='1',route='%2Fauthors'*/");
        assertThat(outer.<String>transaction(tx -> tx.one(select(running()))))
                .endsWith(" /*job='1',route='%2Fbooks'*/");
    }

    @Test
    @Scenario(143)
    void tagsOfTheConfigurationAreAskedForByEachStatement() {
        ThreadLocal<Tags> request = ThreadLocal.withInitial(Tags::none);
        DatabaseConfig config = DatabaseConfig.of(fresh.jdbcUrl()).withUser(fresh.user(), fresh.password());
        try (Database traced = Database.open(config.withStatements(s -> s.withTags(request::get)))) {
            assertThat(traced.one(select(running()))).doesNotContain("/*");
            request.set(Tags.of("route", "/a"));
            assertThat(traced.one(select(running()))).endsWith(" /*route='%2Fa'*/");
            assertThat(traced.<String>transaction(tx -> tx.one(select(running()))))
                    .endsWith(" /*route='%2Fa'*/");
            request.set(Tags.of("route", "/b"));
            assertThat(traced.tagged("job", "1").one(select(running()))).endsWith(" /*job='1',route='%2Fb'*/");
        }
    }

    @Test
    void whatIsShownOfAStatement() {
        Session tagged = db.tagged("route", "/books");

        assertThat(db.tagged("route", "/books").render(select(value(7))).text()).endsWith(" /*route='%2Fbooks'*/");
        assertThat(db.render(select(value(7))).text()).doesNotContain("/*");
        assertThatThrownBy(() -> tagged.insert(Categories.CATEGORIES, new Category(1, null, "again")))
                .isInstanceOf(UniqueViolation.class)
                .message()
                .contains("INSERT INTO")
                .doesNotContain("books");
        assertThatThrownBy(() -> Tags.of("", "a")).isInstanceOf(QueryException.class);
    }

    /** The text of the statement that asks, where the database tells it. */
    private TextExpression running() {
        Optional<String> sql = switch (fresh.database()) {
            case POSTGRES -> Optional.of("(SELECT query FROM pg_stat_activity WHERE pid = pg_backend_pid())");
            case MYSQL, MARIADB ->
                Optional.of("(SELECT info FROM information_schema.processlist WHERE id = connection_id())");
            case SQLITE, COCKROACH, SQLSERVER, ORACLE, REDIS, MONGO -> Optional.empty();
        };
        Assumptions.assumeTrue(sql.isPresent(), "no way to ask it what it was told");
        return raw(TEXT, sql.get());
    }
}
