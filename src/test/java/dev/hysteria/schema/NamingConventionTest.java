package dev.hysteria.schema;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.schema.NamingConvention.AS_IS;
import static dev.hysteria.schema.NamingConvention.CAMEL;
import static dev.hysteria.schema.NamingConvention.PASCAL;
import static dev.hysteria.schema.NamingConvention.SNAKE;
import static dev.hysteria.type.Types.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.testing.Scenario;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Scenario(3)
class NamingConventionTest {
    @ParameterizedTest
    @CsvSource({
        "createdAt,   created_at,   createdAt,   CreatedAt",
        "created_at,  created_at,   createdAt,   CreatedAt",
        "CreatedAt,   created_at,   createdAt,   CreatedAt",
        "id,          id,           id,          Id",
        "userID,      user_id,      userId,      UserId",
        "HTMLPage,    html_page,    htmlPage,    HtmlPage",
        "line2Text,   line2_text,   line2Text,   Line2Text",
        "àÈì,         à_èì,         àÈì,         ÀÈì",
    })
    void words(String component, String snake, String camel, String pascal) {
        assertThat(SNAKE.columnName(List.of(component))).isEqualTo(snake);
        assertThat(CAMEL.columnName(List.of(component))).isEqualTo(camel);
        assertThat(PASCAL.columnName(List.of(component))).isEqualTo(pascal);
        assertThat(AS_IS.columnName(List.of(component))).isEqualTo(component);
    }

    @Test
    void pathsOfEmbeddedRecords() {
        List<String> path = List.of("home", "zipCode");

        assertThat(SNAKE.columnName(path)).isEqualTo("home_zip_code");
        assertThat(CAMEL.columnName(path)).isEqualTo("homeZipCode");
        assertThat(PASCAL.columnName(path)).isEqualTo("HomeZipCode");
        assertThat(AS_IS.columnName(path)).isEqualTo("home_zipCode");
    }

    record Page(String firstLine, String lastLine) {}

    @Test
    void aBuilderAppliesItsConventionUnlessAColumnIsNamed() {
        SchemaBuilder<Page> pages = Schema.builder("pages", SNAKE);
        var first = pages.column("firstLine", TEXT, Page::firstLine);
        var last = pages.column("lastLine", TEXT, Page::lastLine).named("lastLine");

        assertThat(pages.build(into(Page::new, first, last)).columns())
                .extracting(column -> column.name().text())
                .containsExactly("first_line", "lastLine");
    }

    @Test
    void anOwnFunction() {
        SchemaBuilder<Page> pages = Schema.builder(
                "book", "pages", NamingConvention.of(component -> "p_" + component.toLowerCase(Locale.ROOT)));
        var nested = pages.embedded("last", page -> page).column("line", TEXT, Page::lastLine);

        assertThat(pages.column("firstLine", TEXT, Page::firstLine).name().text())
                .isEqualTo("p_firstline");
        assertThat(nested.name().text()).isEqualTo("p_lastline");
    }
}
