package dev.hysteria.interpret;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.JsonLeg;
import dev.hysteria.ast.JsonPath;
import dev.hysteria.ast.Nullability;
import dev.hysteria.type.LogicalType;
import java.util.ArrayList;
import java.util.List;

/** JSON access, arrays and long lists as text. */
final class JsonInterpreter {

    private static final LogicalType TEXT = new LogicalType.Text();
    private static final String VALUE_AT = " #> ";
    private static final String TEXT_AT = " #>> ";

    private final Renderer renderer;
    private final SqlWriter out;

    JsonInterpreter(Renderer renderer) {
        this.renderer = renderer;
        this.out = renderer.out;
    }

    void text(Expr document, JsonPath path) {
        switch (renderer.traits.expression().json().access()) {
            case PATH_OPERATORS -> {
                // #>> also gives the text of objects and arrays, which this node does not
                out.sql("CASE WHEN jsonb_typeof(");
                at(document, VALUE_AT, path);
                out.sql(") NOT IN ('object', 'array') THEN ");
                at(document, TEXT_AT, path);
                out.sql(" END");
            }
            case EXTRACT_AND_UNQUOTE -> {
                // cast, since what JSON functions give has a collation that does not mix with that of literals
                out.sql("CASE WHEN CAST(JSON_TYPE(");
                extract("JSON_EXTRACT(", document, path);
                out.sql(") AS CHAR) NOT IN ('OBJECT', 'ARRAY', 'NULL') THEN CAST(JSON_UNQUOTE(");
                extract("JSON_EXTRACT(", document, path);
                out.sql(") AS CHAR) END");
            }
            case EXTRACT_AND_VALUE -> {
                // JSON_UNQUOTE would make a question mark of every character beyond the basic plane, JSON_VALUE makes 1
                // of true
                out.sql("CAST(CASE JSON_TYPE(");
                extract("JSON_EXTRACT(", document, path);
                out.sql(") WHEN 'BOOLEAN' THEN ");
                extract("JSON_EXTRACT(", document, path);
                out.sql(" ELSE ");
                extract("JSON_VALUE(", document, path);
                out.sql(" END AS CHAR)");
            }
            case ARROWS_WITH_PATH -> {
                out.sql("CASE ");
                extract("json_type(", document, path);
                out.sql(" WHEN 'object' THEN NULL WHEN 'array' THEN NULL WHEN 'true' THEN 'true' WHEN 'false' THEN"
                        + " 'false' ELSE CAST(");
                extract("json_extract(", document, path);
                out.sql(" AS TEXT) END");
            }
            case VALUE_AND_QUERY_WITH_MODIFY, VALUE_AND_QUERY_WITH_TRANSFORM -> extract("JSON_VALUE(", document, path);
        }
    }

    void value(Expr document, JsonPath path) {
        switch (renderer.traits.expression().json().access()) {
            case PATH_OPERATORS -> {
                out.sql("(");
                at(document, VALUE_AT, path);
                out.sql(")");
            }
            case EXTRACT_AND_UNQUOTE, EXTRACT_AND_VALUE -> extract("JSON_EXTRACT(", document, path);
            case ARROWS_WITH_PATH -> {
                out.sql("(");
                renderer.expressions.atLeast(document, Precedence.PRIMARY);
                out.sql(" -> ").literal(pathText(path), TEXT).sql(")");
            }
            case VALUE_AND_QUERY_WITH_MODIFY -> elementOfParent(document, path);
            case VALUE_AND_QUERY_WITH_TRANSFORM -> {
                // a scalar is not a query's result, an array around it is
                out.sql("SUBSTR(");
                wrapped(document, path);
                out.sql(", 2, LENGTH(");
                wrapped(document, path);
                out.sql(") - 2)");
            }
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
            case PATH_OPERATORS -> {
                out.sql("CASE WHEN jsonb_typeof(");
                at(document, VALUE_AT, path);
                out.sql(") = 'array' THEN jsonb_array_length(");
                at(document, VALUE_AT, path);
                out.sql(") END");
            }
            case EXTRACT_AND_UNQUOTE, EXTRACT_AND_VALUE -> {
                out.sql("CASE WHEN CAST(JSON_TYPE(");
                extract("JSON_EXTRACT(", document, path);
                out.sql(") AS CHAR) = 'ARRAY' THEN ");
                extract("JSON_LENGTH(", document, path);
                out.sql(" END");
            }
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
            case VALUE_AND_QUERY_WITH_TRANSFORM -> {
                out.sql("CASE WHEN ");
                item("JSON_VALUE(", document, path, ".type()", ")");
                out.sql(" = 'array' THEN ");
                item("JSON_VALUE(", document, path, ".size()", " RETURNING NUMBER)");
                out.sql(" END");
            }
        }
    }

    private void item(String call, Expr document, JsonPath path, String method, String close) {
        out.sql(call);
        renderer.expressions.write(document);
        out.sql(", ").literal(pathText(path) + method, TEXT).sql(close);
    }

    void set(Expr document, JsonPath path, Expr value) {
        switch (renderer.traits.expression().json().access()) {
            case PATH_OPERATORS -> {
                if (path.legs().isEmpty()) {
                    root(document, "CAST(", value, " AS jsonb)");
                } else {
                    setWhereItFits(document, path, value);
                }
            }
            case EXTRACT_AND_UNQUOTE -> set("JSON_SET(", document, path, "CAST(", value, " AS JSON))");
            case EXTRACT_AND_VALUE -> set("JSON_SET(", document, path, "JSON_EXTRACT(", value, ", '$'))");
            case ARROWS_WITH_PATH -> set("json_set(", document, path, "json(", value, "))");
            // strict: a scalar, which would be taken for a removal, is an error instead
            case VALUE_AND_QUERY_WITH_MODIFY -> {
                if (path.legs().isEmpty()) {
                    root(document, "JSON_QUERY(", value, ", 'strict $')");
                } else {
                    set("JSON_MODIFY(", document, path, "JSON_QUERY(", value, ", 'strict $'))");
                }
            }
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
    private void root(Expr document, String before, Expr value, String after) {
        out.sql("CASE WHEN ");
        renderer.expressions.operand(document);
        out.sql(" IS NOT NULL THEN ").sql(before);
        renderer.expressions.write(value);
        out.sql(after).sql(" END");
    }

    /** A key into an array, or a position in an object, would be an error of jsonb_set; there, nothing is put. */
    private void setWhereItFits(Expr document, JsonPath path, Expr value) {
        JsonPath parent = new JsonPath(path.legs().subList(0, path.legs().size() - 1));
        out.sql("CASE jsonb_typeof(");
        at(document, VALUE_AT, parent);
        out.sql(
                switch (path.legs().getLast()) {
                    case JsonLeg.Key key -> ") WHEN 'object'";
                    case JsonLeg.Index index -> ") WHEN 'array'";
                });
        out.sql(" THEN jsonb_set(");
        renderer.expressions.write(document);
        out.sql(", CAST(").literal(arrayPath(path), TEXT).sql(" AS text[]), CAST(");
        renderer.expressions.write(value);
        out.sql(" AS jsonb)) ELSE ");
        renderer.expressions.write(document);
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
            case FUNCTION_AND_CAST, FUNCTIONS -> call("JSON_CONTAINS(", document, part, ")");
            case REGISTERED_FUNCTIONS -> call("hysteria_json_contains(", document, part, ")");
            case EQUAL_CONDITION, NONE ->
                throw renderer.refusal(
                        "containment of JSON documents",
                        "Compare the values at the paths you know, or filter in Java.");
        }
    }

    void equal(Expr left, Expr right) {
        switch (renderer.traits.expression().json().containment()) {
            case OPERATORS -> infix(left, " = ", right);
            case FUNCTION_AND_CAST -> {
                renderer.expressions.atLeast(left, Precedence.PRIMARY);
                out.sql(" = CAST(");
                renderer.expressions.write(right);
                out.sql(" AS JSON)");
            }
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
            case FUNCTION_AND_CAST -> {
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

    private void at(Expr document, String operator, JsonPath path) {
        renderer.expressions.atLeast(document, Precedence.PRIMARY);
        if (path.legs().isEmpty() && operator.equals(VALUE_AT)) {
            return;
        }
        out.sql(operator).sql("CAST(").literal(arrayPath(path), TEXT).sql(" AS text[])");
    }

    private void extract(String call, Expr document, JsonPath path) {
        out.sql(call);
        renderer.expressions.write(document);
        out.sql(", ").literal(pathText(path), TEXT).sql(")");
    }

    /** The path as {@code $."key"[0]}: a key is a JSON text, so that no key can end its quotes. */
    private static String pathText(JsonPath path) {
        StringBuilder text = new StringBuilder("$");
        for (JsonLeg leg : path.legs()) {
            switch (leg) {
                case JsonLeg.Key(String name) ->
                    text.append(".\"").append(escaped(name)).append('"');
                case JsonLeg.Index(int position) ->
                    text.append('[').append(position).append(']');
            }
        }
        return text.toString();
    }

    /** The path as the text of an array of texts: {@code {"key","0"}}. */
    private static String arrayPath(JsonPath path) {
        List<String> legs = new ArrayList<>();
        for (JsonLeg leg : path.legs()) {
            legs.add(
                    switch (leg) {
                        case JsonLeg.Key(String name) -> '"' + escaped(name) + '"';
                        case JsonLeg.Index(int position) -> Integer.toString(position);
                    });
        }
        return "{" + String.join(",", legs) + "}";
    }

    private static String escaped(String key) {
        return key.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    // ---- arrays

    void arrayContains(Expr array, Expr element) {
        switch (renderer.traits.expression().json().arrays()) {
            case NATIVE -> {
                renderer.expressions.operand(element);
                out.sql(" = ANY (");
                renderer.expressions.write(array);
                out.sql(")");
            }
            case JSON_EACH, JSON_TABLE, OPENJSON ->
                unlessNull(List.of(array), () -> {
                    renderer.expressions.operand(element);
                    out.sql(" IN ");
                    elements(array, elementType(array));
                });
        }
    }

    void arrayOverlaps(Expr left, Expr right) {
        switch (renderer.traits.expression().json().arrays()) {
            case NATIVE -> infix(left, " && ", right);
            case JSON_EACH, JSON_TABLE, OPENJSON ->
                unlessNull(List.of(left, right), () -> {
                    out.sql("EXISTS (");
                    selectElements(left, elementType(left), "l");
                    out.sql(" WHERE ");
                    element("l", elementType(left));
                    out.sql(" IN ");
                    elements(right, elementType(right));
                    out.sql(")");
                });
        }
    }

    /** Writes a predicate that finds nothing in a null array, made UNKNOWN there. */
    private void unlessNull(List<Expr> arrays, Runnable predicate) {
        List<Expr> nullable = arrays.stream().filter(JsonInterpreter::mayBeNull).toList();
        if (nullable.isEmpty()) {
            predicate.run();
            return;
        }
        out.sql("(");
        predicate.run();
        for (Expr array : nullable) {
            out.sql(" OR ");
            renderer.expressions.operand(array);
            out.sql(" IS NULL AND 1 = NULL");
        }
        out.sql(")");
    }

    private static boolean mayBeNull(Expr array) {
        return array instanceof Expr.Column column
                ? column.nullability() == Nullability.NULLABLE
                : !(array instanceof Expr.Parameter || array instanceof Expr.Literal);
    }

    void arrayLength(Expr array) {
        switch (renderer.traits.expression().json().arrays()) {
            case NATIVE -> call("cardinality(", array);
            case JSON_EACH -> call("json_array_length(", array);
            case JSON_TABLE -> count(array, "JSON_TABLE(", ", '$[*]' COLUMNS (v FOR ORDINALITY)) j");
            case OPENJSON -> count(array, "OPENJSON(", ")");
        }
    }

    private void count(Expr array, String open, String close) {
        boolean nullable = mayBeNull(array);
        if (nullable) {
            out.sql("CASE WHEN ");
            renderer.expressions.operand(array);
            out.sql(" IS NOT NULL THEN ");
        }
        out.sql("(SELECT COUNT(*) FROM ").sql(open);
        renderer.expressions.write(array);
        out.sql(close).sql(nullable ? ") END" : ")");
    }

    private void call(String call, Expr argument) {
        out.sql(call);
        renderer.expressions.write(argument);
        out.sql(")");
    }

    private static LogicalType elementType(Expr array) {
        return ((LogicalType.Array) array.type()).element();
    }

    /** A sub-query {@code (SELECT v …)} of an array's elements, the array stored as JSON. */
    private void elements(Expr array, LogicalType element) {
        out.sql("(");
        selectElements(array, element, "j");
        out.sql(")");
    }

    /** The query {@code SELECT alias.v FROM …} of an array's elements, to which a WHERE may be added. */
    private void selectElements(Expr array, LogicalType element, String alias) {
        requireReadable(element);
        out.sql("SELECT ");
        element(alias, element);
        out.sql(" AS v FROM ");
        switch (renderer.traits.expression().json().arrays()) {
            case NATIVE -> {
                call("unnest(", array);
                out.sql(" AS ").sql(alias).sql("(v)");
            }
            case JSON_EACH -> {
                call("json_each(", array);
                out.sql(" AS ").sql(alias);
            }
            case JSON_TABLE -> {
                out.sql("JSON_TABLE(");
                renderer.expressions.write(array);
                out.sql(", '$[*]' COLUMNS (v ")
                        .sql(renderer.dialect.columnType(element))
                        .sql(" PATH '$')) ")
                        .sql(alias);
            }
            case OPENJSON -> {
                out.sql("OPENJSON(");
                renderer.expressions.write(array);
                out.sql(") WITH (v ")
                        .sql(withoutCollation(renderer.dialect.columnType(element)))
                        .sql(" '$') AS ")
                        .sql(alias);
            }
        }
    }

    /** The element of a row of {@link #selectElements}. */
    private void element(String alias, LogicalType element) {
        switch (renderer.traits.expression().json().arrays()) {
            case NATIVE, JSON_TABLE -> out.sql(alias).sql(".v");
            case JSON_EACH -> out.sql(alias).sql(".value");
            case OPENJSON -> {
                // the columns of OPENJSON take no collation, and the database's own would conflict with the operand's
                String type = renderer.dialect.columnType(element);
                out.sql(alias)
                        .sql(".v")
                        .sql(type.substring(withoutCollation(type).length()));
            }
        }
    }

    private static String withoutCollation(String type) {
        int collation = type.indexOf(" COLLATE ");
        return collation < 0 ? type : type.substring(0, collation);
    }

    /** Refuses elements that JSON holds in another form than columns do. */
    private void requireReadable(LogicalType element) {
        if (isBytes(element)) {
            throw renderer.refusal(
                    "looking into an array of elements of type " + element.described(),
                    "Read the array and look in Java, or keep its elements in a table.");
        }
    }

    private boolean isBytes(LogicalType type) {
        return type instanceof LogicalType.Binary
                || (type instanceof LogicalType.Uuid
                        && switch (renderer.traits.storage().uuids()) {
                            case BYTES -> true;
                            case NATIVE, TEXT -> false;
                        });
    }

    // ---- long lists

    /** Writes a list too long for IN: as one parameter where its values can travel so, else in several lists. */
    void longList(Expr.InList list, String words) {
        LogicalType type = list.operand().type();
        boolean parameters = list.values().stream().allMatch(Expr.Parameter.class::isInstance);
        if (parameters && travelsAsOne(type)) {
            asOneParameter(list, words, new LogicalType.Array(type));
        } else {
            chunks(list, words);
        }
    }

    private boolean travelsAsOne(LogicalType type) {
        boolean cut = type instanceof LogicalType.Decimal
                && switch (renderer.traits.expression().longList()) {
                    case JSON_TABLE -> true;
                    case ARRAY, JSON_EACH, OPENJSON -> false;
                };
        boolean nested = type instanceof LogicalType.Array || type instanceof LogicalType.Json;
        return !isBytes(type) && !cut && !nested;
    }

    private void asOneParameter(Expr.InList list, String words, LogicalType.Array array) {
        List<Object> values = list.values().stream()
                .map(value -> ((Expr.Parameter) value).value())
                .toList();
        Expr parameter = new Expr.Parameter(values, array);
        renderer.expressions.operand(list.operand());
        switch (renderer.traits.expression().longList()) {
            case ARRAY -> {
                out.sql(words.contains("NOT") ? " <> ALL (" : " = ANY (");
                renderer.expressions.write(parameter);
                out.sql(")");
            }
            case JSON_EACH, JSON_TABLE, OPENJSON -> {
                out.sql(words);
                elements(parameter, array.element());
            }
        }
    }

    private void chunks(Expr.InList list, String words) {
        int size = renderer.dialect.limits().listValues();
        List<Expr> chunks = new ArrayList<>();
        for (int from = 0; from < list.values().size(); from += size) {
            int to = Math.min(from + size, list.values().size());
            chunks.add(new Expr.InList(list.operand(), list.values().subList(from, to)));
        }
        out.sql("(").list(chunks, words.contains("NOT") ? " AND " : " OR ", chunk -> {
            Expr.InList part = (Expr.InList) chunk;
            renderer.expressions.operand(part.operand());
            out.sql(words)
                    .sql("(")
                    .list(part.values(), ", ", renderer.expressions::write)
                    .sql(")");
        });
        out.sql(")");
    }
}
