package dev.hysteria.interpret;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Lookups;
import dev.hysteria.ast.Tree;
import dev.hysteria.type.JsonTree;
import dev.hysteria.type.LogicalType;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Containment of a JSON document that is given as a value, for dialects whose own function finds a scalar or an object in any array: each
 * value of the part is looked for where it stands. One use.
 */
final class ContainmentInterpreter {

    private static final LogicalType TEXT = new LogicalType.Text();
    private static final LogicalType JSON = new LogicalType.Json();

    private final Renderer renderer;
    private final SqlWriter out;
    private final UnaryOperator<String> key;
    private int arrays;
    private boolean incoming;

    /**
     * Makes one.
     *
     * @param key gives a key as a path takes it
     */
    ContainmentInterpreter(Renderer renderer, UnaryOperator<String> key) {
        this.renderer = renderer;
        this.out = renderer.out;
        this.key = key;
    }

    /** Writes the predicate; it is UNKNOWN where there is no document, and nowhere else. */
    void write(Expr document, Expr part) {
        boolean constant = switch (renderer.traits.expression().json().values()) {
            case CAST -> true;
            case TEXT -> false;
        };
        if (constant && Lookups.areIn(document)) {
            throw renderer.refusal(
                    "looking into an array or a document that a sub-query makes", "Read it first, or compare in Java.");
        }
        // JSON_TABLE takes no value of the row that was to be inserted
        Tree.visit(document, node -> incoming |= node instanceof Expr.Incoming);
        JsonTree wanted = JsonTree.read(given(part));
        Runnable whole = () -> renderer.expressions.write(document);
        out.sql("CASE WHEN ");
        renderer.expressions.operand(document);
        out.sql(" IS NOT NULL THEN ");
        if (wanted instanceof JsonTree.Members || wanted instanceof JsonTree.Elements) {
            contains(whole, wanted);
        } else {
            contains(whole, wanted);
            out.sql(" OR ");
            element(whole, wanted);
        }
        out.sql(" END");
    }

    private String given(Expr part) {
        if (part instanceof Expr.Parameter(Object value, LogicalType type)) {
            return (String) value;
        }
        if (part instanceof Expr.Literal(Object value, LogicalType type)) {
            return (String) value;
        }
        throw renderer.refusal(
                "containment of a JSON document that is computed", "Give the document as a value, or filter in Java.");
    }

    private void contains(Runnable whole, JsonTree part) {
        switch (part) {
            case JsonTree.Members(Map<String, JsonTree> members) -> {
                isOf("OBJECT", whole);
                members.forEach((name, member) -> {
                    out.sql(" AND ");
                    contains(() -> at(whole, () -> out.literal("$." + key.apply(name), TEXT)), member);
                });
            }
            case JsonTree.Elements(List<JsonTree> elements) -> {
                isOf("ARRAY", whole);
                elements.forEach(element -> {
                    out.sql(" AND ");
                    element(whole, element);
                });
            }
            case JsonTree.Text(String text) -> scalar(whole, JsonTree.quoted(text));
            case JsonTree.Numeric(var number) -> scalar(whole, number.toString());
            case JsonTree.Truth(boolean value) -> scalar(whole, Boolean.toString(value));
            case JsonTree.Null nothing -> scalar(whole, "null");
        }
    }

    private void isOf(String type, Runnable whole) {
        out.sql("CAST(JSON_TYPE(");
        whole.run();
        out.sql(") AS CHAR) <=> ").literal(type, TEXT);
    }

    /** Whether an element contains the part; each array is counted through under a name of its own. */
    private void element(Runnable whole, JsonTree part) {
        if (incoming) {
            throw renderer.refusal("looking into an array of an incoming document", "Compare with the value itself.");
        }
        arrays++;
        String name = "j" + arrays;
        // as in ArrayForm.JSON_TABLE_UNJOINED
        out.sql("EXISTS (SELECT /*+ NO_SEMIJOIN() */ 1 FROM JSON_TABLE(");
        document(whole);
        out.sql(", '$[*]' COLUMNS (n FOR ORDINALITY)) ").sql(name).sql(" WHERE ");
        Runnable position = () -> out.sql("CONCAT('$[', ").sql(name).sql(".n - 1, ']')");
        contains(() -> at(whole, position), part);
        out.sql(")");
    }

    /** As an array's: a constant that a view or a derived table holds is not taken as it is. */
    private void document(Runnable whole) {
        boolean cast = switch (renderer.traits.expression().json().values()) {
            case CAST -> true;
            case TEXT -> false;
        };
        out.sql(cast ? "CAST(" : "");
        whole.run();
        out.sql(cast ? " AS JSON)" : "");
    }

    private void at(Runnable whole, Runnable path) {
        out.sql("JSON_EXTRACT(");
        whole.run();
        out.sql(", ");
        path.run();
        out.sql(")");
    }

    private void scalar(Runnable whole, String wanted) {
        Expr value = new Expr.Parameter(wanted, JSON);
        switch (renderer.traits.expression().json().values()) {
            case CAST -> {
                whole.run();
                out.sql(" <=> ");
                renderer.expressions.write(value);
            }
            case TEXT -> {
                out.sql("COALESCE(JSON_EQUALS(");
                whole.run();
                out.sql(", ");
                renderer.expressions.write(value);
                out.sql("), 0) = 1");
            }
        }
    }
}
