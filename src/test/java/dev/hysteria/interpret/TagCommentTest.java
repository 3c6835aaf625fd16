package dev.hysteria.interpret;

import static dev.hysteria.query.Queries.deleteFrom;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.insertInto;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.Statement;
import dev.hysteria.dialect.Dialect;
import dev.hysteria.golden.Dialects;
import dev.hysteria.query.Tags;
import dev.hysteria.sample.Categories;
import dev.hysteria.testing.Scenario;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

@Scenario(143)
class TagCommentTest {
    private static final List<Statement> STATEMENTS = List.of(
            from(Categories.CATEGORIES).where(Categories.NAME.eq("a")).statement(),
            deleteFrom(Categories.CATEGORIES).where(Categories.ID.eq(1L)).statement(),
            insertInto(Categories.CATEGORIES)
                    .values(new Categories.Category(1, null, "a"))
                    .onConflict(Categories.ID)
                    .skip()
                    .statement());

    private static String comment(Tags tags) {
        return new RenderedSql("", List.of(), List.of()).tagged(tags.values()).text();
    }

    @Test
    void isWrittenAsSqlcommenterSpecifies() {
        assertThat(comment(Tags.of("route", "/books?page=2").and("action", "list")))
                .isEqualTo(" /*action='list',route='%2Fbooks%3Fpage%3D2'*/");
        assertThat(comment(Tags.of("traceparent", "00-5bd66ef5095369c7b0d1f8f4bd33716a-c532cb4098ac3dd2-01")))
                .isEqualTo(" /*traceparent='00-5bd66ef5095369c7b0d1f8f4bd33716a-c532cb4098ac3dd2-01'*/");
        assertThat(comment(Tags.of("empty", ""))).isEqualTo(" /*empty=''*/");
        assertThat(comment(Tags.of("name", "Ångström \uD83D\uDE00")))
                .isEqualTo(" /*name='%C3%85ngstr%C3%B6m%20%F0%9F%98%80'*/");
        assertThat(comment(Tags.none())).isEmpty();
    }

    @Test
    void whatEndsOrBeginsSomethingIsEncoded() {
        assertThat(comment(Tags.of("*/", "/*"))).isEqualTo(" /*%2A%2F='%2F%2A'*/");
        assertThat(comment(Tags.of("!50000 x", "+ y"))).isEqualTo(" /*%2150000%20x='%2B%20y'*/");
        assertThat(comment(Tags.of("M!", "it's"))).isEqualTo(" /*M%21='it%27s'*/");
        assertThat(comment(Tags.of("a", "-- \n;\0\\"))).isEqualTo(" /*a='-%2D%20%0A%3B%00%5C'*/");
        assertThat(comment(Tags.of("?", "{fn :x \uD800}"))).isEqualTo(" /*%3F='%7Bfn%20%3Ax%20%3F%7D'*/");
    }

    @Property
    void isOneCommentInEveryDialect(@ForAll("hostile") String name, @ForAll("hostile") String value) {
        Tags tags = Tags.of("n" + name, value).and("z", "last");
        for (Dialect dialect : Dialects.ALL) {
            for (Statement statement : STATEMENTS) {
                RenderedSql sql = SqlInterpreter.render(statement, dialect);
                RenderedSql tagged = sql.tagged(tags.values());

                assertThat(tagged.parameters()).isEqualTo(sql.parameters());
                assertThat(tagged.text()).startsWith(sql.text() + " /*").endsWith(",z='last'*/");
                String inside = tagged.text()
                        .substring(sql.text().length() + 3, tagged.text().length() - 2);
                assertThat(inside)
                        .matches("[A-Za-z0-9._~%-]+='[A-Za-z0-9._~%-]*',z='last'")
                        .doesNotContain("--");
            }
        }
    }

    @Property
    void nothingIsLost(@ForAll("readable") String name, @ForAll("readable") String value) {
        String comment = comment(Tags.of("n" + name, value));

        String[] pair = comment.substring(3, comment.length() - 2).split("=", 2);
        assertThat(Map.entry(decoded(pair[0]), decoded(pair[1]))).isEqualTo(Map.entry("n" + name, "'" + value + "'"));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.oneOf(Arbitraries.strings(), fragments());
    }

    @Provide
    Arbitrary<String> readable() {
        return fragments();
    }

    private static Arbitrary<String> fragments() {
        return Arbitraries.of(HOSTILE).list().ofMaxSize(6).map(parts -> String.join("", parts));
    }

    private static final List<String> HOSTILE = List.of(
            "*/",
            "/*",
            "*",
            "/",
            "/*!",
            "/*!50000 ",
            "/*M!",
            "/*+ FULL(t) */",
            "--",
            "-",
            "#",
            "\n",
            "\r",
            "\0",
            "\u2028",
            "'",
            "''",
            "\"",
            "`",
            "]",
            "[",
            "\\",
            "\\'",
            ";",
            "?",
            "??",
            ":x",
            "$1",
            "$$",
            "%",
            "%s",
            "%2A%2F",
            "{",
            "}",
            "{fn now()}",
            "@",
            "=",
            ",",
            " ",
            "DROP TABLE t",
            "OR 1=1",
            "é",
            "\uD83D\uDE00",
            "*\u200B/",
            "\uFF0A\uFF0F",
            "a");
}
