package dev.hysteria.interpret;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.JsonLeg;
import dev.hysteria.ast.JsonPath;
import dev.hysteria.type.JsonTree;
import dev.hysteria.type.LogicalType;
import java.util.ArrayList;
import java.util.List;

/** JSON documents as text. */
final class JsonInterpreter {

    private static final LogicalType TEXT = new LogicalType.Text();

    private final Renderer renderer;
    private final SqlWriter out;

    JsonInterpreter(Renderer renderer) {
        this.renderer = renderer;
        this.out = renderer.out;
    }

    void text(Expr document, JsonPath path) {
        switch (renderer.traits.expression().json().access()) {
            case PATH_OPERATORS ->
                inArrays(document, path, () -> {
                    // #>> also gives the text of objects and arrays, which this node does not
                    out.sql("CASE WHEN ");
                    type(document, path);
                    out.sql(" NOT IN ('object', 'array') THEN ");
                    at(document, path);
                    out.sql(" #>> '{}' END");
                });
            case EXTRACT_AND_UNQUOTE ->
                inArrays(document, path, () -> {
                    // cast, since what JSON functions give has a collation that does not mix with that of literals
                    out.sql("CASE WHEN ");
                    type(document, path);
                    out.sql(" NOT IN ('OBJECT', 'ARRAY', 'NULL') THEN CAST(JSON_UNQUOTE(");
                    extract("JSON_EXTRACT(", document, path);
                    out.sql(") AS CHAR) END");
                });
            case EXTRACT_AND_VALUE ->
                inArrays(document, path, () -> {
                    // JSON_UNQUOTE would make a question mark of every character beyond the basic plane, JSON_VALUE
                    // makes 1 of true
                    out.sql("CAST(CASE JSON_TYPE(");
                    extract("JSON_EXTRACT(", document, path);
                    out.sql(") WHEN 'BOOLEAN' THEN ");
                    extract("JSON_EXTRACT(", document, path);
                    out.sql(" ELSE ");
                    extract("JSON_VALUE(", document, path);
                    out.sql(" END AS CHAR)");
                });
            case ARROWS_WITH_PATH -> {
                out.sql("CASE ");
                extract("json_type(", document, path);
                out.sql(" WHEN 'object' THEN NULL WHEN 'array' THEN NULL WHEN 'true' THEN 'true' WHEN 'false' THEN"
                        + " 'false' ELSE CAST(");
                extract("json_extract(", document, path);
                out.sql(" AS TEXT) END");
            }
            case VALUE_AND_QUERY_WITH_MODIFY -> extract("JSON_VALUE(", document, path);
            case VALUE_AND_QUERY_WITH_TRANSFORM ->
                inArrays(document, path, () -> extract("JSON_VALUE(", document, path));
        }
    }

    void value(Expr document, JsonPath path) {
        switch (renderer.traits.expression().json().access()) {
            case PATH_OPERATORS -> {
                out.sql("(");
                inArrays(document, path, () -> at(document, path));
                out.sql(")");
            }
            case EXTRACT_AND_UNQUOTE, EXTRACT_AND_VALUE ->
                inArrays(document, path, () -> extract("JSON_EXTRACT(", document, path));
            case ARROWS_WITH_PATH -> {
                out.sql("(");
                renderer.expressions.atLeast(document, Precedence.PRIMARY);
                out.sql(" -> ").literal(pathText(path), TEXT).sql(")");
            }
            case VALUE_AND_QUERY_WITH_MODIFY -> elementOfParent(document, path);
            case VALUE_AND_QUERY_WITH_TRANSFORM ->
                inArrays(document, path, () -> {
                    // a scalar is not a query's result, an array around it is
                    out.sql("SUBSTR(");
                    wrapped(document, path);
                    out.sql(", 2, LENGTH(");
                    wrapped(document, path);
                    out.sql(") - 2)");
                });
        }
    }

    private void wrapped(Expr document, JsonPath path) {
        out.sql("JSON_QUERY(");
        renderer.expressions.write(document);
        out.sql(", ").literal(pathText(path), TEXT).sql(" RETURNING CLOB WITH WRAPPER)");
    }

    /** JSON_QUERY takes no scalars: the value is found among its parent's, which come as texts, each with its type. */
    private void elementOfParent(Expr document, JsonPath path) {
        if (path.legs().isEmpty()) {
            renderer.expressions.write(document);
            return;
        }
        JsonPath parent = new JsonPath(path.legs().subList(0, path.legs().size() - 1));
        boolean member = path.legs().getLast() instanceof JsonLeg.Key;
        String key = switch (path.legs().getLast()) {
            case JsonLeg.Key(String name) -> name;
            case JsonLeg.Index(int position) -> Integer.toString(position);
        };
        out.sql("(SELECT CASE j.[type] WHEN 0 THEN ").literal("null", TEXT);
        out.sql(" WHEN 1 THEN ").literal("\"", TEXT).sql(" + STRING_ESCAPE(j.[value], 'json') + ");
        out.literal("\"", TEXT).sql(" ELSE j.[value] END FROM ");
        extract("OPENJSON(", document, parent);
        out.sql(" AS j WHERE j.[key] = ").literal(key, TEXT).sql(" AND LEFT(LTRIM(");
        extract("JSON_QUERY(", document, parent);
        out.sql("), 1) = ").literal(member ? "{" : "[", TEXT).sql(")");
    }

    void length(Expr document, JsonPath path) {
        switch (renderer.traits.expression().json().access()) {
            case PATH_OPERATORS ->
                inArrays(document, path, () -> {
                    out.sql("CASE WHEN ");
                    type(document, path);
                    out.sql(" = 'array' THEN jsonb_array_length(");
                    at(document, path);
                    out.sql(") END");
                });
            case EXTRACT_AND_UNQUOTE, EXTRACT_AND_VALUE ->
                inArrays(document, path, () -> {
                    out.sql("CASE WHEN ");
                    type(document, path);
                    out.sql(" = 'ARRAY' THEN ");
                    extract("JSON_LENGTH(", document, path);
                    out.sql(" END");
                });
            case ARROWS_WITH_PATH -> {
                out.sql("CASE WHEN ");
                extract("json_type(", document, path);
                out.sql(" = 'array' THEN ");
                extract("json_array_length(", document, path);
                out.sql(" END");
            }
            case VALUE_AND_QUERY_WITH_MODIFY -> {
                out.sql("CASE WHEN LEFT(LTRIM(");
                extract("JSON_QUERY(", document, path);
                out.sql("), 1) = '[' THEN (SELECT COUNT(*) FROM ");
                extract("OPENJSON(", document, path);
                out.sql(") END");
            }
            case VALUE_AND_QUERY_WITH_TRANSFORM ->
                inArrays(document, path, () -> {
                    out.sql("CASE WHEN ");
                    type(document, path);
                    out.sql(" = 'array' THEN ");
                    item("JSON_VALUE(", document, path, ".size()", " RETURNING NUMBER)");
                    out.sql(" END");
                });
        }
    }

    private void item(String call, Expr document, JsonPath path, String method, String close) {
        out.sql(call);
        renderer.expressions.write(document);
        out.sql(", ").literal(pathText(path) + method, TEXT).sql(close);
    }

    /** The type of what is at a path, in the dialect's word; null where there is nothing. */
    private void type(Expr document, JsonPath path) {
        switch (renderer.traits.expression().json().access()) {
            case PATH_OPERATORS -> {
                out.sql("jsonb_typeof(");
                at(document, path);
                out.sql(")");
            }
            case EXTRACT_AND_UNQUOTE, EXTRACT_AND_VALUE -> {
                out.sql("CAST(JSON_TYPE(");
                extract("JSON_EXTRACT(", document, path);
                out.sql(") AS CHAR)");
            }
            case ARROWS_WITH_PATH -> extract("json_type(", document, path);
            case VALUE_AND_QUERY_WITH_MODIFY -> {
                out.sql("CASE LEFT(LTRIM(");
                extract("JSON_QUERY(", document, path);
                out.sql("), 1) WHEN '{' THEN 'object' WHEN '[' THEN 'array' END");
            }
            case VALUE_AND_QUERY_WITH_TRANSFORM -> item("JSON_VALUE(", document, path, ".type()", ")");
        }
    }

    private String objectType() {
        return switch (renderer.traits.expression().json().access()) {
            case PATH_OPERATORS, ARROWS_WITH_PATH, VALUE_AND_QUERY_WITH_MODIFY, VALUE_AND_QUERY_WITH_TRANSFORM ->
                "object";
            case EXTRACT_AND_UNQUOTE, EXTRACT_AND_VALUE -> "OBJECT";
        };
    }

    private String arrayType() {
        return switch (renderer.traits.expression().json().access()) {
            case PATH_OPERATORS, ARROWS_WITH_PATH, VALUE_AND_QUERY_WITH_MODIFY, VALUE_AND_QUERY_WITH_TRANSFORM ->
                "array";
            case EXTRACT_AND_UNQUOTE, EXTRACT_AND_VALUE -> "ARRAY";
        };
    }

    /** Writes what reads at a path: nothing where the path steps into a value as into an array or object that it is not. */
    private void inArrays(Expr document, JsonPath path, Runnable reading) {
        String before = "CASE WHEN ";
        for (int step = 0; step < path.legs().size(); step++) {
            if (isLoose(path.legs().get(step))) {
                out.sql(before);
                type(document, new JsonPath(path.legs().subList(0, step)));
                out.sql(" = ").literal(holder(path.legs().get(step)), TEXT);
                before = " AND ";
            }
        }
        boolean loose = before.equals(" AND ");
        out.sql(loose ? " THEN " : "");
        reading.run();
        out.sql(loose ? " END" : "");
    }

    /** Whether the dialect takes a value that is no array for an array of that value, or an array for its elements. */
    private boolean isLoose(JsonLeg leg) {
        return switch (renderer.traits.expression().json().access()) {
            case PATH_OPERATORS, EXTRACT_AND_UNQUOTE, EXTRACT_AND_VALUE -> leg.equals(new JsonLeg.Index(0));
            case VALUE_AND_QUERY_WITH_TRANSFORM -> true;
            case ARROWS_WITH_PATH, VALUE_AND_QUERY_WITH_MODIFY -> false;
        };
    }

    /** The type of what can be stepped into in this way. */
    private String holder(JsonLeg leg) {
        return switch (leg) {
            case JsonLeg.Key key -> objectType();
            case JsonLeg.Index index -> arrayType();
        };
    }

    void set(Expr document, JsonPath path, Expr value) {
        if (path.legs().isEmpty()) {
            root(document, value);
            return;
        }
        JsonPath parent = new JsonPath(path.legs().subList(0, path.legs().size() - 1));
        switch (path.legs().getLast()) {
            case JsonLeg.Key key -> {
                if (isPutOnlyIntoObjects(parent)) {
                    put(document, path, value);
                } else {
                    out.sql("CASE WHEN ");
                    inArrays(document, parent, () -> type(document, parent));
                    out.sql(" = ").literal(objectType(), TEXT).sql(" THEN ");
                    put(document, path, value);
                    otherwise(document);
                }
            }
            case JsonLeg.Index(int position) -> {
                out.sql("CASE WHEN ");
                length(document, parent);
                out.sql(" >= ").number(position).sql(" THEN ");
                put(document, path, value);
                otherwise(document);
            }
        }
    }

    /** Where nothing can be put the document stays as it is. */
    private void otherwise(Expr document) {
        out.sql(" ELSE ");
        renderer.expressions.write(document);
        out.sql(" END");
    }

    /** Whether the dialect by itself puts a member into an object that is there, and nowhere else. */
    private boolean isPutOnlyIntoObjects(JsonPath parent) {
        return switch (renderer.traits.expression().json().access()) {
            case PATH_OPERATORS, VALUE_AND_QUERY_WITH_TRANSFORM -> false;
            case EXTRACT_AND_UNQUOTE, EXTRACT_AND_VALUE ->
                parent.legs().stream().noneMatch(this::isLoose);
            case ARROWS_WITH_PATH -> parent.legs().isEmpty();
            case VALUE_AND_QUERY_WITH_MODIFY -> true;
        };
    }

    private void put(Expr document, JsonPath path, Expr value) {
        switch (renderer.traits.expression().json().access()) {
            case PATH_OPERATORS -> {
                out.sql("jsonb_set(");
                renderer.expressions.write(document);
                out.sql(", CAST(").literal(arrayPath(path), TEXT).sql(" AS text[]), ");
                renderer.expressions.write(value);
                out.sql(")");
            }
            case EXTRACT_AND_UNQUOTE -> set("JSON_SET(", document, path, "", value, ")");
            case EXTRACT_AND_VALUE -> set("JSON_SET(", document, path, "JSON_EXTRACT(", value, ", '$'))");
            case ARROWS_WITH_PATH -> set("json_set(", document, path, "json(", value, "))");
            // strict: a scalar, which would be taken for a removal, is an error instead
            case VALUE_AND_QUERY_WITH_MODIFY ->
                set("JSON_MODIFY(", document, path, "JSON_QUERY(", value, ", 'strict $'))");
            case VALUE_AND_QUERY_WITH_TRANSFORM -> {
                out.sql("JSON_TRANSFORM(");
                renderer.expressions.write(document);
                out.sql(", SET ").literal(pathText(path), TEXT).sql(" = ");
                renderer.expressions.write(value);
                out.sql(" FORMAT JSON)");
            }
        }
    }

    /** In the place of the document itself the value stands alone, unless there is no document. */
    private void root(Expr document, Expr value) {
        out.sql("CASE WHEN ");
        renderer.expressions.operand(document);
        out.sql(" IS NOT NULL THEN ");
        renderer.expressions.write(value);
        out.sql(" END");
    }

    private void set(String call, Expr document, JsonPath path, String before, Expr value, String after) {
        out.sql(call);
        renderer.expressions.write(document);
        out.sql(", ").literal(pathText(path), TEXT).sql(", ").sql(before);
        renderer.expressions.write(value);
        out.sql(after);
    }

    void contains(Expr document, Expr part) {
        switch (renderer.traits.expression().json().containment()) {
            case OPERATORS -> infix(document, " @> ", part);
            case DOCUMENTS, FUNCTIONS -> new ContainmentInterpreter(renderer, this::key).write(document, part);
            case REGISTERED_FUNCTIONS -> call("hysteria_json_contains(", document, part, ")");
            case EQUAL_CONDITION, NONE ->
                throw renderer.refusal(
                        "containment of JSON documents",
                        "Compare the values at the paths you know, or filter in Java.");
        }
    }

    void equal(Expr left, Expr right) {
        switch (renderer.traits.expression().json().containment()) {
            case OPERATORS, DOCUMENTS -> infix(left, " = ", right);
            case FUNCTIONS -> call("JSON_EQUALS(", left, right, ") = 1");
            case REGISTERED_FUNCTIONS -> call("hysteria_json_equals(", left, right, ")");
            case EQUAL_CONDITION -> call("JSON_EQUAL(", left, right, ")");
            case NONE ->
                throw renderer.refusal(
                        "equality of JSON documents", "Compare the values at the paths you know, or filter in Java.");
        }
    }

    /** Arrays stored as JSON are compared as documents where texts can't be, or would differ by their spaces. */
    void compareArrays(boolean equal, Expr left, Expr right) {
        switch (renderer.traits.expression().json().containment()) {
            case OPERATORS, NONE -> infix(left, equal ? " = " : " <> ", right);
            case DOCUMENTS -> {
                document(left);
                out.sql(equal ? " = " : " <> ");
                document(right);
            }
            case FUNCTIONS, REGISTERED_FUNCTIONS, EQUAL_CONDITION -> {
                out.sql(equal ? "" : "NOT (");
                equal(left, right);
                out.sql(equal ? "" : ")");
            }
        }
    }

    private void document(Expr array) {
        out.sql("CAST(");
        renderer.expressions.write(array);
        out.sql(" AS JSON)");
    }

    private void infix(Expr left, String operator, Expr right) {
        renderer.expressions.atLeast(left, Precedence.PRIMARY);
        out.sql(operator);
        renderer.expressions.atLeast(right, Precedence.PRIMARY);
    }

    private void call(String call, Expr left, Expr right, String close) {
        out.sql(call);
        renderer.expressions.write(left);
        out.sql(", ");
        renderer.expressions.write(right);
        out.sql(close);
    }

    /** The value at a path, step by step: a text steps into objects only, a number into arrays only. */
    private void at(Expr document, JsonPath path) {
        renderer.expressions.atLeast(document, Precedence.PRIMARY);
        for (JsonLeg leg : path.legs()) {
            out.sql(" -> ");
            switch (leg) {
                case JsonLeg.Key(String name) -> out.literal(name, TEXT);
                case JsonLeg.Index(int position) -> out.number(position);
            }
        }
    }

    private void extract(String call, Expr document, JsonPath path) {
        out.sql(call);
        renderer.expressions.write(document);
        out.sql(", ").literal(pathText(path), TEXT).sql(")");
    }

    /** The path as {@code $."key"[0]}: a key is a JSON text, so that no key can end its quotes. */
    private String pathText(JsonPath path) {
        StringBuilder text = new StringBuilder("$");
        for (JsonLeg leg : path.legs()) {
            switch (leg) {
                case JsonLeg.Key(String name) -> text.append('.').append(key(name));
                case JsonLeg.Index(int position) ->
                    text.append('[').append(position).append(']');
            }
        }
        return text.toString();
    }

    private String key(String name) {
        return switch (renderer.traits.expression().json().access()) {
            case EXTRACT_AND_VALUE -> {
                // what a quoted key that begins so stands for is found by none of these functions
                if (name.startsWith("-")) {
                    throw renderer.refusal(
                            "the JSON key " + name + ", which begins with a hyphen", "Choose another key.");
                }
                yield JsonTree.quoted(name);
            }
            case PATH_OPERATORS,
                    EXTRACT_AND_UNQUOTE,
                    ARROWS_WITH_PATH,
                    VALUE_AND_QUERY_WITH_MODIFY,
                    VALUE_AND_QUERY_WITH_TRANSFORM -> JsonTree.quoted(name);
        };
    }

    /** The path as the text of an array of texts: {@code {"key","0"}}. */
    private static String arrayPath(JsonPath path) {
        List<String> legs = new ArrayList<>();
        for (JsonLeg leg : path.legs()) {
            legs.add(
                    switch (leg) {
                        case JsonLeg.Key(String name) ->
                            '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
                        case JsonLeg.Index(int position) -> Integer.toString(position);
                    });
        }
        return "{" + String.join(",", legs) + "}";
    }
}
