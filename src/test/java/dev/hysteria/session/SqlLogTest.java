package dev.hysteria.session;

import static dev.hysteria.query.Queries.from;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.hysteria.Database;
import dev.hysteria.DatabaseConfig;
import dev.hysteria.LoggedValues;
import dev.hysteria.error.UniqueViolation;
import dev.hysteria.sample.Categories;
import dev.hysteria.sample.Categories.Category;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class SqlLogTest {
    private final Logger logger = (Logger) LoggerFactory.getLogger("dev.hysteria.sql");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        logger.addAppender(log);
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
    }

    @AfterEach
    void stop() {
        logger.detachAppender(log);
        logger.setLevel(null);
        logger.setAdditive(true);
    }

    private Database open(UnaryOperator<DatabaseConfig> change) {
        Database db = Database.open(change.apply(DatabaseConfig.of("jdbc:sqlite::memory:")));
        db.create(Categories.CATEGORIES);
        log.list.clear();
        return db;
    }

    @Test
    void statementsAreLoggedWithTypesAndNeverTwiceWithAnException() {
        try (Database db = open(config -> config)) {
            db.insert(Categories.CATEGORIES, new Category(1, null, "private"));
            assertThatThrownBy(() -> db.insert(Categories.CATEGORIES, new Category(1, null, "private")))
                    .isInstanceOf(UniqueViolation.class);
            var unused = db.list(from(Categories.CATEGORIES).where(Categories.NAME.eq("private")));
        }

        assertThat(messages())
                .hasSize(2)
                .allSatisfy(message -> assertThat(message)
                        .contains("\"categories\"", "varchar(80)", "rows 1 in ")
                        .doesNotContain("private"));
        assertThat(log.list).allMatch(event -> event.getLevel() == Level.DEBUG);
    }

    @Test
    void valuesAreLoggedWhenAskedFor() {
        try (Database db = open(config -> config.withLog(to -> to.withValues(LoggedValues.SHOWN)))) {
            db.insert(Categories.CATEGORIES, new Category(1, null, "visible"));
        }

        assertThat(messages()).singleElement().asString().contains("[1, null, visible]");
    }

    @Test
    void slowStatementsAreWarnings() {
        logger.setLevel(Level.WARN);
        try (Database db = open(config -> config.withLog(to -> to.withSlow(Duration.ZERO)))) {
            var unused = db.count(from(Categories.CATEGORIES));
        }

        assertThat(log.list).singleElement().satisfies(event -> {
            assertThat(event.getLevel()).isEqualTo(Level.WARN);
            assertThat(event.getFormattedMessage()).startsWith("Slow: SELECT");
        });
    }

    private List<String> messages() {
        return log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }
}
