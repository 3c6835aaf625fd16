package dev.hysteria.compliance;

import static dev.hysteria.expression.Functions.count;
import static dev.hysteria.expression.Functions.not;
import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.expression.Values.caseWhen;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.select;
import static dev.hysteria.query.Queries.update;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hysteria.Database;
import dev.hysteria.dialect.JsonForms.JsonAccess;
import dev.hysteria.dialect.JsonForms.JsonContainment;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.expression.Condition;
import dev.hysteria.expression.JsonExpression;
import dev.hysteria.expression.JsonPlace;
import dev.hysteria.expression.TextExpression;
import dev.hysteria.query.Session;
import dev.hysteria.schema.JsonColumn;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** JSON documents: read, compared and changed at their places. */
@EveryDatabase
class DocumentsTest {
    record Document(int id, @Nullable String body) {}

    private static final SchemaBuilder<Document> documents = Schema.builder("documents");
    private static final NumberColumn<Document, Integer> ID =
            documents.column("id", INTEGER, Document::id).primaryKey();
    private static final JsonColumn<Document, String> BODY =
            documents.column("body", JSON, Document::body).nullable();
    private static final Schema<Document> DOCUMENTS = documents.build(into(Document::new, ID, BODY));

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Keys that mean something else in some path, text or array. */
    private static final List<String> KEYS = List.of(
            "plain",
            "",
            " ",
            "a b",
            "a.b",
            "a\"b",
            "a'b",
            "a\\b",
            "\\",
            "\"",
            "''",
            "a`b",
            "$",
            "*",
            "[0]",
            "0",
            "-1",
            "{a}",
            "a,b",
            "null",
            "?",
            ":x",
            "@",
            "%_",
            "#",
            "//",
            "é",
            "ключ",
            "\uD83D\uDE00",
            "a\tb",
            "a\nb",
            "lax $.a");

    private static final Map<Integer, String> BODIES = Map.of(
            1,
                    "{\"name\": \"ann\", \"age\": 30, \"tags\": [\"x\", \"y\", 3, null, true], \"home\": {\"city\":"
                            + " \"Pavia\", \"zip\": null}}",
            2, "{\"name\": \"bob\", \"age\": 4, \"tags\": [], \"home\": {}, \"0\": \"zero\"}",
            3, "{}",
            4, "[{\"name\": \"first\"}, [\"nested\", [\"deeper\"]], \"last\"]",
            5, "null",
            6, "\"text\"",
            8,
                    "{\"name\": \"\\u00c5ngstr\\u00f6m \\\"quoted\\\" \\\\ \\n"
                            + " \\ud83d\\ude00\", \"age\": 9007199254740993, \"half\": 0.5}",
            9, "12");

    private final Database db;

    DocumentsTest(FreshDatabase fresh) {
        db = Tables.open(fresh, opened -> {
            opened.create(DOCUMENTS);
            List<Document> rows = new ArrayList<>();
            BODIES.forEach((id, body) -> rows.add(new Document(id, body)));
            rows.add(new Document(7, null));
            rows.add(new Document(10, MAPPER.valueToTree(numbered(KEYS)).toString()));
            opened.insertAll(DOCUMENTS, rows);
        });
    }

    @AfterEach
    void close() {
        db.close();
    }

    private static Map<String, Object> numbered(List<String> keys) {
        Map<String, Object> members = new java.util.LinkedHashMap<>();
        keys.forEach(key -> members.put(key, "value of " + key));
        return members;
    }

    private List<Integer> ids(Condition... conditions) {
        return db.list(from(DOCUMENTS).where(conditions).orderBy(ID.asc()).select(ID));
    }

    private @Nullable String text(int id, TextExpression text) {
        return db.one(from(DOCUMENTS).where(ID.eq(id)).select(into(Text::new, text)))
                .text();
    }

    private @Nullable JsonNode json(int id, JsonExpression<String> json) {
        return tree(db.one(from(DOCUMENTS).where(ID.eq(id)).select(into(Text::new, json)))
                .text());
    }

    private @Nullable Integer length(int id, JsonPlace<?> place) {
        return db.one(from(DOCUMENTS).where(ID.eq(id)).select(into(Length::new, place.length())))
                .length();
    }

    record Text(@Nullable String text) {}

    record Length(@Nullable Integer length) {}

    private static @Nullable JsonNode tree(@Nullable String json) {
        try {
            return json == null ? null : MAPPER.readTree(json);
        } catch (JsonProcessingException failure) {
            throw new AssertionError(json, failure);
        }
    }

    /** Where a path in quotes finds no key that begins with a hyphen. */
    private boolean isRefused(String key) {
        return key.startsWith("-")
                && db.dialect().traits().expression().json().access() == JsonAccess.EXTRACT_AND_VALUE;
    }

    @Test
    @Scenario(31)
    void keysAreTakenExactly() {
        for (String key : KEYS) {
            if (isRefused(key)) {
                assertThatThrownBy(() -> text(10, BODY.at(key).text()))
                        .isInstanceOf(UnsupportedFeature.class)
                        .hasMessageContaining("the JSON key " + key);
                continue;
            }
            assertThat(text(10, BODY.at(key).text())).as("text at " + key).isEqualTo("value of " + key);
            assertThat(json(10, BODY.at(key).json()))
                    .as("value at " + key)
                    .isEqualTo(tree(MAPPER.valueToTree("value of " + key).toString()));
            assertThat(ids(BODY.at(key).text().eq("value of " + key))).as(key).containsExactly(10);
        }
        assertThat(text(10, BODY.at("a").at("b").text())).isNull();
        assertThat(text(10, BODY.at("PLAIN").text())).isNull();
        assertThat(text(1, BODY.at("home.city").text())).isNull();
        assertThat(text(1, BODY.at("home").at("city").text())).isEqualTo("Pavia");
    }

    @Test
    @Scenario(31)
    void positionsAndKeysAreNotTheSame() {
        assertThat(text(1, BODY.at("tags").at(0).text())).isEqualTo("x");
        assertThat(text(1, BODY.at("tags").at(2).text())).isEqualTo("3");
        assertThat(text(1, BODY.at("tags").at(4).text())).isEqualTo("true");
        assertThat(text(1, BODY.at("tags").at(5).text())).as("beyond the end").isNull();
        assertThat(text(1, BODY.at("tags").at("0").text()))
                .as("a key of an array")
                .isNull();
        assertThat(text(2, BODY.at("0").text())).isEqualTo("zero");
        assertThat(text(2, BODY.at(0).text())).as("a position in an object").isNull();
        assertThat(json(2, BODY.at(0).json())).isNull();
        assertThat(text(1, BODY.at("name").at(0).text()))
                .as("a position in a text")
                .isNull();
        assertThat(json(1, BODY.at("name").at(0).json())).isNull();
        assertThat(text(1, BODY.at("name").at("x").text())).isNull();
        assertThat(text(4, BODY.at(0).at("name").text())).isEqualTo("first");
        assertThat(text(4, BODY.at("name").text()))
                .as("a key of an array's only object")
                .isNull();
        assertThat(text(4, BODY.at(1).at(1).at(0).text())).isEqualTo("deeper");
        assertThat(text(4, BODY.at(2).text())).isEqualTo("last");
        assertThat(text(4, BODY.at(2).at(0).text())).isNull();
        assertThat(json(4, BODY.at(2).at(0).json())).isNull();
        assertThat(length(4, BODY.at(1).at(0))).isNull();
    }

    @Test
    @Scenario(31)
    void theRoot() {
        assertThat(text(6, BODY.root().text())).isEqualTo("text");
        assertThat(text(9, BODY.root().text())).isEqualTo("12");
        assertThat(text(5, BODY.root().text())).isNull();
        assertThat(text(3, BODY.root().text())).isNull();
        assertThat(text(7, BODY.root().text())).isNull();
        BODIES.forEach((id, body) -> {
            assertThat(json(id, BODY.root().json())).isEqualTo(tree(body));
            assertThat(json(id, BODY)).isEqualTo(tree(body));
        });
        assertThat(json(7, BODY.root().json())).isNull();
        assertThat(length(4, BODY.root())).isEqualTo(3);
    }

    @Test
    @Scenario(32)
    void textsOfScalars() {
        assertThat(text(1, BODY.at("name").text())).isEqualTo("ann");
        assertThat(text(1, BODY.at("age").text())).isEqualTo("30");
        assertThat(text(1, BODY.at("home").text())).as("an object").isNull();
        assertThat(text(1, BODY.at("tags").text())).as("an array").isNull();
        assertThat(text(1, BODY.at("home").at("zip").text())).as("a JSON null").isNull();
        assertThat(text(1, BODY.at("none").text())).as("nothing").isNull();
        assertThat(text(7, BODY.at("name").text())).as("no document").isNull();
        assertThat(text(8, BODY.at("name").text())).isEqualTo("Ångström \"quoted\" \\ \n \uD83D\uDE00");
        assertThat(text(8, BODY.at("age").text())).isEqualTo("9007199254740993");
        assertThat(text(8, BODY.at("half").text())).isEqualTo("0.5");
        assertThat(json(1, BODY.at("home").json())).isEqualTo(tree("{\"city\": \"Pavia\", \"zip\": null}"));
        assertThat(json(1, BODY.at("tags").json())).isEqualTo(tree("[\"x\", \"y\", 3, null, true]"));
        assertThat(json(8, BODY.at("name").json()))
                .isEqualTo(tree(BODIES.get(8)).get("name"));
        assertThat(json(1, BODY.at("tags").at(4).json())).isEqualTo(tree("true"));
        assertThat(text(1, BODY.at("home").json().at("city").text())).isEqualTo("Pavia");
        assertThat(text(1, BODY.parameter("{\"a\": [7]}").at("a").at(0).text())).isEqualTo("7");
        assertThat(db.one(select(BODY.parameter("{\"a\": \"b\"}").at("a").text())))
                .isEqualTo("b");
    }

    @Test
    @Scenario(32)
    void lengthsOfArrays() {
        assertThat(length(1, BODY.at("tags"))).isEqualTo(5);
        assertThat(length(2, BODY.at("tags"))).isZero();
        assertThat(length(1, BODY.at("home"))).as("an object").isNull();
        assertThat(length(1, BODY.at("name"))).as("a text").isNull();
        assertThat(length(1, BODY.at("none"))).as("nothing").isNull();
        assertThat(length(5, BODY.root())).as("a JSON null").isNull();
        assertThat(length(7, BODY.root())).as("no document").isNull();
        assertThat(length(3, BODY.root())).as("an empty object").isNull();
        assertThat(length(4, BODY.at(1))).isEqualTo(2);
        assertThat(ids(BODY.length().ge(3))).containsExactly(4);
        assertThat(ids(BODY.at("tags").length().lt(5))).containsExactly(2);
    }

    @Test
    @Scenario(32)
    void aJsonNullIsNoMissingValue() {
        assertThat(ids(BODY.isNull())).containsExactly(7);
        assertThat(ids(BODY.eq("null"))).containsExactly(5);
        assertThat(ids(BODY.root().json().isNull())).containsExactly(7);
        assertThat(json(1, BODY.at("home").at("zip").json())).isEqualTo(tree("null"));
        assertThat(ids(BODY.at("home").at("zip").json().sameJson("null"))).containsExactly(1);
        assertThat(ids(BODY.at("home").at("zip").json().isNotNull())).containsExactly(1);
        assertThat(ids(BODY.at("tags").at(3).json().isNotNull())).containsExactly(1);
        assertThat(ids(BODY.at("home").json().isNull())).containsExactly(3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(ids(BODY.at("home").at("zip").text().isNull())).hasSize(10);
        assertThat(ids(BODY.eq("{}"))).containsExactly(3);
        assertThat(ids(BODY.at("home").json().eq("{}"))).containsExactly(2);
        assertThat(ids(BODY.isNotDistinctFrom((String) null))).containsExactly(7);
        assertThat(ids(BODY.isDistinctFrom("null"))).hasSize(9).doesNotContain(5);
        assertThat(ids(BODY.isNotDistinctFrom(BODY))).hasSize(10);
        assertThat(ids(BODY.coalesce("{}").eq("{}"))).containsExactly(3, 7);
        assertThat(ids(BODY.nullIf("{}").isNull())).containsExactly(3, 7);
    }

    record Named(@Nullable String name, long documents) {}

    @Test
    @Scenario(32)
    void filteredOrderedLimitedAndGrouped() {
        TextExpression name = BODY.at("name").text();
        assertThat(db.list(from(DOCUMENTS)
                        .where(name.isNotNull())
                        .orderBy(name.asc())
                        .select(ID)))
                .containsExactly(1, 2, 8);
        assertThat(db.list(from(DOCUMENTS)
                        .where(BODY.at("age").text().cast(INTEGER).lt(100), ID.lt(8))
                        .orderBy(BODY.at("age").text().cast(INTEGER).asc())
                        .limit(1)
                        .select(name)))
                .containsExactly("bob");
        assertThat(db.list(from(DOCUMENTS)
                        .orderBy(BODY.at("age").text().desc(), ID.asc())
                        .limit(2)
                        .offset(7)
                        .select(ID)))
                .as("nulls first, then texts by code point")
                .containsExactly(8, 2);
        assertThat(db.list(from(DOCUMENTS)
                        .where(ID.le(3))
                        .groupBy(name)
                        .orderBy(name.asc())
                        .select(into(Named::new, name.orNull(), count()))))
                .containsExactly(new Named("ann", 1), new Named("bob", 1), new Named(null, 1));
        assertThat(ids(
                        name.startsWith("a").or(name.eq("bob")),
                        BODY.at("tags").length().gt(0)))
                .containsExactly(1);
        assertThat(ids(BODY.at("tags").at(0).text().in(List.of("x", "z")))).containsExactly(1);
        assertThat(db.list(from(DOCUMENTS)
                        .where(ID.le(2))
                        .orderBy(ID.asc())
                        .select(caseWhen(
                                        BODY.at("home").json().eq("{}"),
                                        BODY.at("name").json())
                                .otherwise(BODY.at("home").json())
                                .at("city")
                                .text()
                                .coalesce("nowhere"))))
                .containsExactly("Pavia", "nowhere");
    }

    private boolean isContained(String part, String document) {
        return db.one(select(BODY.parameter(document).contains(part)));
    }

    private boolean isSame(String left, String right) {
        return db.one(select(BODY.parameter(left).sameJson(right)));
    }

    @Test
    @Scenario(33)
    void containment() {
        JsonContainment form = db.dialect().traits().expression().json().containment();
        if (form == JsonContainment.EQUAL_CONDITION || form == JsonContainment.NONE) {
            assertThatThrownBy(() -> ids(BODY.contains("{}")))
                    .isInstanceOf(UnsupportedFeature.class)
                    .hasMessageContaining(db.dialect().name())
                    .hasMessageContaining("containment");
            return;
        }
        assertThat(ids(BODY.contains("{\"name\": \"ann\"}"))).containsExactly(1);
        assertThat(ids(BODY.contains("{\"home\": {\"city\": \"Pavia\"}}"))).containsExactly(1);
        assertThat(ids(BODY.contains("{\"home\": {}}"))).containsExactly(1, 2);
        assertThat(ids(BODY.contains("{\"home\": {\"zip\": null}}"))).containsExactly(1);
        assertThat(ids(BODY.contains("{\"tags\": [true, \"y\"]}"))).containsExactly(1);
        assertThat(ids(BODY.contains("{\"tags\": []}"))).containsExactly(1, 2);
        assertThat(ids(BODY.contains("{\"tags\": [null]}"))).containsExactly(1);
        assertThat(ids(BODY.contains("{}"))).containsExactly(1, 2, 3, 8, 10);
        assertThat(ids(BODY.contains("[]"))).containsExactly(4);
        assertThat(ids(BODY.contains("\"text\""))).containsExactly(6);
        assertThat(ids(BODY.contains("\"last\""))).as("an array has the scalar").containsExactly(4);
        assertThat(ids(BODY.contains("null"))).containsExactly(5);
        assertThat(ids(BODY.contains("[{\"name\": \"first\"}]"))).containsExactly(4);
        assertThat(ids(BODY.contains("{}").not())).as("UNKNOWN of no document").containsExactly(4, 5, 6, 9);
        assertThat(ids(BODY.at("home").json().contains("{\"city\": \"Pavia\"}")))
                .containsExactly(1);
        assertThat(ids(not(BODY.at("home").json().contains("{\"city\": \"Pavia\"}"))))
                .containsExactly(2);
        assertThat(ids(BODY.contains("{\"a.b\": \"value of a.b\", \"a\\\"b\": \"value of a\\\"b\"}")))
                .containsExactly(10);

        assertThat(isContained("{\"a\": 1}", "{\"b\": 2, \"a\": 1}")).isTrue();
        assertThat(isContained("{\"a\": 1}", "{\"a\": [1, 2]}"))
                .as("only an array at the top has a scalar")
                .isFalse();
        assertThat(isContained("{\"a\": 1}", "[{\"a\": 1}]"))
                .as("no array has an object")
                .isFalse();
        assertThat(isContained("[{\"a\": 1}]", "[{\"a\": 1, \"b\": 2}]")).isTrue();
        assertThat(isContained("[[1]]", "[[2, 1]]")).isTrue();
        assertThat(isContained("[1, 3]", "[1, 2, [1, 3]]")).isFalse();
        assertThat(isContained("[1, 1]", "[1]")).as("elements do not count").isTrue();
        assertThat(isContained("1", "[[1]]")).isFalse();
        assertThat(isContained("[1]", "1")).isFalse();
        assertThat(isContained("1", "1.0")).isTrue();
        assertThat(isContained("\"1\"", "1")).isFalse();
        assertThat(isContained("\"A\"", "\"a\"")).isFalse();
        assertThat(isContained("{}", "[]")).isFalse();
        assertThat(isContained("null", "{}")).isFalse();
    }

    @Test
    @Scenario(33)
    void equality() {
        if (db.dialect().traits().expression().json().containment() == JsonContainment.NONE) {
            assertThatThrownBy(() -> ids(BODY.sameJson("{}")))
                    .isInstanceOf(UnsupportedFeature.class)
                    .hasMessageContaining("equality of JSON documents");
            return;
        }
        assertThat(ids(BODY.sameJson(" { } "))).containsExactly(3);
        assertThat(ids(BODY.sameJson("{\"name\": \"ann\"}"))).isEmpty();
        assertThat(ids(BODY.eq("{\"home\": {}, \"0\": \"zero\", \"tags\": [], \"age\": 4.0, \"name\": \"bob\"}")))
                .containsExactly(2);
        assertThat(ids(BODY.ne("{}"))).containsExactly(1, 2, 4, 5, 6, 8, 9, 10);
        assertThat(ids(BODY.in(List.of("{}", "12", "\"text\"")))).containsExactly(3, 6, 9);
        assertThat(ids(BODY.notIn(List.of("{}", "12", "\"text\"")))).containsExactly(1, 2, 4, 5, 8, 10);
        assertThat(ids(BODY.in(List.<String>of()))).isEmpty();
        assertThat(ids(BODY.sameJson(BODY))).hasSize(9);
        assertThat(ids(BODY.at("home").json().eq("{\"zip\": null, \"city\": \"Pavia\"}")))
                .containsExactly(1);

        assertThat(isSame("{\"a\": 1, \"b\": 2}", "{\"b\": 2, \"a\": 1}")).isTrue();
        assertThat(isSame("[1, 2]", "[2, 1]")).isFalse();
        assertThat(isSame("1", "1.0")).isTrue();
        assertThat(isSame("100", "1e2")).isTrue();
        assertThat(isSame("\"1\"", "1")).isFalse();
        assertThat(isSame("\"a\"", "\"A\"")).isFalse();
        assertThat(isSame("\"\\u00e9\"", "\"é\"")).isTrue();
        assertThat(isSame("null", "null")).isTrue();
        assertThat(isSame("null", "{}")).isFalse();
        assertThat(isSame("false", "0")).isFalse();
        assertThat(isSame("[]", "{}")).isFalse();
        assertThat(isSame("{\"a\": null}", "{}")).isFalse();
        assertThat(isSame("[1]", "1")).isFalse();
    }

    private @Nullable JsonNode changed(int id, Function<JsonColumn<Document, String>, JsonExpression<String>> change) {
        try {
            db.transaction(tx -> {
                assertThat(tx.execute(update(DOCUMENTS)
                                .set(BODY.to(change.apply(BODY)))
                                .where(ID.eq(id))))
                        .isEqualTo(1);
                throw new Undone(body(tx, id));
            });
        } catch (Undone undone) {
            return tree(undone.body);
        }
        throw new AssertionError();
    }

    private static @Nullable String body(Session session, int id) {
        return session.one(from(DOCUMENTS).where(ID.eq(id)).select(into(Text::new, BODY)))
                .text();
    }

    @SuppressWarnings("serial")
    private static final class Undone extends RuntimeException {
        final @Nullable String body;

        Undone(@Nullable String body) {
            this.body = body;
        }
    }

    @Test
    @Scenario(33)
    void onePlaceIsChangedByAnUpdate() {
        String empty = "{\"name\": %s, \"age\": %s, \"tags\": [], \"home\": %s, \"0\": \"zero\"}";
        assertThat(changed(2, body -> body.at("name").set("it's \"new\" \\ \n \uD83D\uDE00")))
                .isEqualTo(tree(empty.formatted("\"it's \\\"new\\\" \\\\ \\n \\ud83d\\ude00\"", 4, "{}")));
        assertThat(changed(2, body -> body.at("age").set(Long.MAX_VALUE)))
                .isEqualTo(tree(empty.formatted("\"bob\"", Long.MAX_VALUE, "{}")));
        assertThat(changed(2, body -> body.at("age").set(true)))
                .isEqualTo(tree(empty.formatted("\"bob\"", true, "{}")));
        assertThat(changed(2, body -> body.at("age").setNull()))
                .isEqualTo(tree(empty.formatted("\"bob\"", "null", "{}")));
        assertThat(changed(2, body -> body.at("home").at("city").set("Roma")))
                .as("a new member")
                .isEqualTo(tree(empty.formatted("\"bob\"", 4, "{\"city\": \"Roma\"}")));
        assertThat(changed(2, body -> body.at("home").set(body.parameter("{\"a\": [1, null]}"))))
                .as("a document")
                .isEqualTo(tree(empty.formatted("\"bob\"", 4, "{\"a\": [1, null]}")));
        assertThat(changed(2, body -> body.at("home").set(body.at("age").json())))
                .as("of the document itself")
                .isEqualTo(tree(empty.formatted("\"bob\"", 4, "4")));
        assertThat(changed(2, body -> body.at("name").set("new").at("age").set(5)))
                .as("two places")
                .isEqualTo(tree(empty.formatted("\"new\"", 5, "{}")));
        assertThat(changed(2, body -> body.at("none").at("deep").set("x")))
                .as("nothing holds the place")
                .isEqualTo(tree(BODIES.get(2)));
        assertThat(changed(2, body -> body.at("name").at("deep").set("x")))
                .as("a text holds no member")
                .isEqualTo(tree(BODIES.get(2)));
        assertThat(changed(2, body -> body.at("name").at(0).set("x")))
                .as("a text holds no element")
                .isEqualTo(tree(BODIES.get(2)));
        assertThat(changed(2, body -> body.at("home").at(0).set("x")))
                .as("an object holds no element")
                .isEqualTo(tree(BODIES.get(2)));
        assertThat(changed(4, body -> body.at("x").set("x")))
                .as("an array holds no member")
                .isEqualTo(tree(BODIES.get(4)));
        assertThat(changed(4, body -> body.at(2).set("changed")))
                .isEqualTo(tree("[{\"name\": \"first\"}, [\"nested\", [\"deeper\"]], \"changed\"]"));
        assertThat(changed(4, body -> body.at(1).at(1).at(0).setNull()))
                .isEqualTo(tree("[{\"name\": \"first\"}, [\"nested\", [null]], \"last\"]"));
        assertThat(changed(4, body -> body.at(0).at("name").set(7)))
                .isEqualTo(tree("[{\"name\": 7}, [\"nested\", [\"deeper\"]], \"last\"]"));
        assertThat(changed(4, body -> body.at(3).set("appended")))
                .isEqualTo(tree("[{\"name\": \"first\"}, [\"nested\", [\"deeper\"]], \"last\", \"appended\"]"));
        assertThat(changed(4, body -> body.at(9).set("beyond")))
                .as("nothing is put beyond the end")
                .isEqualTo(tree(BODIES.get(4)));
        assertThat(changed(3, body -> body.at("a").set("b"))).isEqualTo(tree("{\"a\": \"b\"}"));
        assertThat(changed(6, body -> body.root().set(5)))
                .as("the document itself")
                .isEqualTo(tree("5"));
        assertThat(changed(5, body -> body.at("a").set("b"))).as("a JSON null").isEqualTo(tree("null"));
        assertThat(changed(7, body -> body.at("a").set("b"))).as("no document").isNull();
        assertThat(changed(7, body -> body.root().set("b"))).as("no document").isNull();
        for (String key : KEYS) {
            if (isRefused(key)) {
                continue;
            }
            Map<String, Object> members = numbered(KEYS);
            members.put(key, "new");
            assertThat(changed(10, body -> body.at(key).set("new")))
                    .as("changed at " + key)
                    .isEqualTo(MAPPER.valueToTree(members));
            assertThat(changed(3, body -> body.at(key).set("new")))
                    .as("put at " + key)
                    .isEqualTo(MAPPER.valueToTree(Map.of(key, "new")));
        }
        assertThat(json(2, BODY)).as("nothing else").isEqualTo(tree(BODIES.get(2)));
    }
}
