package dev.hysteria.expression;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.JsonLeg;
import dev.hysteria.ast.JsonPath;
import dev.hysteria.type.JsonTree;
import dev.hysteria.type.LogicalType;
import dev.hysteria.type.Types;
import java.util.List;
import java.util.stream.Stream;

/**
 * A place in a JSON document, from which to read or to which to write: {@code SETTINGS.at("theme").at(0).text()}.
 *
 * <p>Keys are taken exactly: dots, quotes and spaces in them have no meaning.
 *
 * @param <T> the Java type the document is read into
 */
public final class JsonPlace<T> {
    private final JsonExpression<T> document;
    private final List<JsonLeg> legs;

    private JsonPlace(JsonExpression<T> document, List<JsonLeg> legs) {
        this.document = document;
        this.legs = legs;
    }

    static <T> JsonPlace<T> root(JsonExpression<T> document) {
        return new JsonPlace<>(document, List.of());
    }

    /** {@return the place of a member of the object here, by its exact key} */
    public JsonPlace<T> at(String key) {
        return then(new JsonLeg.Key(key));
    }

    /** {@return the place of an element of the array here, counted from 0} */
    public JsonPlace<T> at(int index) {
        return then(new JsonLeg.Index(index));
    }

    /**
     * {@return the scalar here as text; null when there is nothing, a JSON null, an object or an array}
     *
     * <p>A number that is not an integer is written as the database keeps it: cast it to compare it.
     */
    public TextExpression text() {
        return TextExpression.of(new Expr.JsonText(document.ast(), path()), Types.TEXT);
    }

    /** {@return the JSON value here; null when there is nothing, a JSON null when there is one} */
    public JsonExpression<String> json() {
        return JsonExpression.of(new Expr.JsonValue(document.ast(), path()), Types.JSON);
    }

    /** {@return the number of elements of the array here; null when there is none} */
    public NumberExpression<Integer> length() {
        return NumberExpression.of(new Expr.JsonLength(document.ast(), path()), Types.INTEGER);
    }

    /** {@return the document with a JSON value put here; the document as it is where nothing holds this place} */
    public JsonExpression<T> set(JsonExpression<?> value) {
        return set(value.ast());
    }

    /** {@return the document with a text put here} */
    public JsonExpression<T> set(String text) {
        return set(json(JsonTree.quoted(text)));
    }

    /** {@return the document with an integer put here} */
    public JsonExpression<T> set(long number) {
        return set(json(Long.toString(number)));
    }

    /** {@return the document with true or false put here} */
    public JsonExpression<T> set(boolean truth) {
        return set(json(Boolean.toString(truth)));
    }

    /** {@return the document with a JSON null put here} */
    public JsonExpression<T> setNull() {
        return set(json("null"));
    }

    private JsonExpression<T> set(Expr value) {
        return JsonExpression.of(new Expr.JsonSet(document.ast(), path(), value), document.type());
    }

    private static Expr json(String text) {
        return new Expr.Parameter(text, new LogicalType.Json());
    }

    private JsonPlace<T> then(JsonLeg leg) {
        return new JsonPlace<>(
                document, Stream.concat(legs.stream(), Stream.of(leg)).toList());
    }

    private JsonPath path() {
        return new JsonPath(legs);
    }
}
