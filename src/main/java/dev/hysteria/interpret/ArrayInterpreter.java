package dev.hysteria.interpret;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Lookups;
import dev.hysteria.ast.Nullability;
import dev.hysteria.type.EnumStorage;
import dev.hysteria.type.LogicalType;
import java.util.ArrayList;
import java.util.List;

/** Arrays and long lists as text. */
final class ArrayInterpreter {

    private final Renderer renderer;
    private final SqlWriter out;

    ArrayInterpreter(Renderer renderer) {
        this.renderer = renderer;
        this.out = renderer.out;
    }

    void contains(Expr array, Expr element) {
        switch (renderer.traits.expression().json().arrays()) {
            case NATIVE -> {
                renderer.expressions.operand(element);
                out.sql(" = ANY (");
                renderer.expressions.write(array);
                out.sql(")");
            }
            case JSON_EACH, JSON_TABLE, JSON_TABLE_UNJOINED, OPENJSON ->
                unlessNull(List.of(array), () -> {
                    renderer.expressions.operand(element);
                    out.sql(" IN ");
                    elements(array, elementType(array));
                });
        }
    }

    void overlaps(Expr left, Expr right) {
        switch (renderer.traits.expression().json().arrays()) {
            case NATIVE -> {
                renderer.expressions.atLeast(left, Precedence.PRIMARY);
                out.sql(" && ");
                renderer.expressions.atLeast(right, Precedence.PRIMARY);
            }
            case JSON_EACH, JSON_TABLE, JSON_TABLE_UNJOINED, OPENJSON ->
                unlessNull(List.of(left, right), () -> {
                    // the array of the row first: its query is the one that carries the hint
                    Expr first = isOfARow(left) ? left : right;
                    Expr second = isOfARow(left) ? right : left;
                    out.sql("EXISTS (");
                    selectElements(first, elementType(first), "l");
                    bind(first);
                    out.sql(isToBeBound(first) ? " AND " : " WHERE ");
                    element("l", elementType(first));
                    out.sql(" IN ");
                    elements(second, elementType(second));
                    out.sql(")");
                });
        }
    }

    /** Writes a predicate that finds nothing in a null array, made UNKNOWN there. */
    private void unlessNull(List<Expr> arrays, Runnable predicate) {
        List<Expr> nullable =
                arrays.stream().filter(ArrayInterpreter::mayBeNull).toList();
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
        return array instanceof Expr.Column column ? column.nullability() == Nullability.NULLABLE : isOfARow(array);
    }

    void length(Expr array) {
        switch (renderer.traits.expression().json().arrays()) {
            case NATIVE -> call("cardinality(", array);
            case JSON_EACH -> call("json_array_length(", array);
            case JSON_TABLE, JSON_TABLE_UNJOINED ->
                count(array, "JSON_TABLE(", ", '$[*]' COLUMNS (v FOR ORDINALITY)) j");
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
        document(array);
        out.sql(close);
        bind(array);
        out.sql(nullable ? ") END" : ")");
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
        bind(array);
        out.sql(")");
    }

    /** Whether the array's query must be kept from being planned as if it read no row. */
    private boolean isToBeBound(Expr array) {
        return isOfARow(array)
                && switch (renderer.traits.expression().json().arrays()) {
                    case JSON_TABLE_UNJOINED -> true;
                    case NATIVE, JSON_EACH, JSON_TABLE, OPENJSON -> false;
                };
    }

    /** Names the row outside JSON_TABLE too. */
    private void bind(Expr array) {
        if (isToBeBound(array)) {
            out.sql(" WHERE ");
            renderer.expressions.operand(array);
            out.sql(" IS NOT NULL");
        }
    }

    /** The query {@code SELECT alias.v FROM …} of an array's elements, to which a WHERE may be added. */
    private void selectElements(Expr array, LogicalType element, String alias) {
        out.sql(isToBeBound(array) ? "SELECT /*+ NO_SEMIJOIN() */ " : "SELECT ");
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
            case JSON_TABLE, JSON_TABLE_UNJOINED -> {
                out.sql("JSON_TABLE(");
                document(array);
                out.sql(", '$[*]' COLUMNS (v ")
                        .sql(elementType(element))
                        .sql(" PATH '$')) ")
                        .sql(alias);
            }
            case OPENJSON -> {
                out.sql("OPENJSON(");
                renderer.expressions.write(array);
                out.sql(") WITH (v ")
                        .sql(withoutCollation(elementType(element)))
                        .sql(" '$') AS ")
                        .sql(alias);
            }
        }
    }

    /** Writes the array, cast where it may be a constant of a derived table, which that JSON_TABLE does not take. */
    private void document(Expr array) {
        boolean cast = isToBeBound(array);
        if (cast && Lookups.areIn(array)) {
            throw renderer.refusal(
                    "looking into an array or a document that a sub-query makes", "Read it first, or compare in Java.");
        }
        // a plan may read a column before its row is there, an empty text, which is no JSON
        out.sql(cast ? "CAST(NULLIF(" : "");
        renderer.expressions.write(array);
        out.sql(cast ? ", '') AS JSON)" : "");
    }

    private static boolean isOfARow(Expr array) {
        return !(array instanceof Expr.Parameter || array instanceof Expr.Literal);
    }

    /** The element of a row of {@link #selectElements}. */
    private void element(String alias, LogicalType element) {
        if (!isBytes(element)) {
            read(alias, element);
            return;
        }
        switch (renderer.traits.literal().binary()) {
            case X_QUOTED, X_QUOTED_UNLESS_EMPTY -> digits("UNHEX(", alias, ")");
            case HEXADECIMAL -> digits("CONVERT(VARBINARY(MAX), ", alias, ", 2)");
            case BACKSLASH_X_CAST -> digits("decode(", alias, ", 'hex')");
            case HEXTORAW -> digits("HEXTORAW(", alias, ")");
        }
    }

    /** The bytes of an element: of a UUID too, which JSON holds with its hyphens. */
    private void digits(String call, String alias, String close) {
        out.sql(call).sql("REPLACE(");
        read(alias, new LogicalType.Text());
        out.sql(", '-', '')").sql(close);
    }

    private void read(String alias, LogicalType element) {
        switch (renderer.traits.expression().json().arrays()) {
            case NATIVE, JSON_TABLE, JSON_TABLE_UNJOINED -> out.sql(alias).sql(".v");
            case JSON_EACH -> out.sql(alias).sql(".value");
            case OPENJSON -> {
                // the columns of OPENJSON take no collation, and the database's own would conflict with the operand's
                String type = elementType(element);
                out.sql(alias)
                        .sql(".v")
                        .sql(type.substring(withoutCollation(type).length()));
            }
        }
    }

    /** The type of an element read from JSON: a label is a text there, and so are the digits of bytes, whatever columns store them as. */
    private String elementType(LogicalType element) {
        LogicalType read = element instanceof LogicalType.Enumeration(var name, var labels, var storage)
                ? new LogicalType.Enumeration(name, labels, EnumStorage.TEXT_WITH_CHECK)
                : element;
        return renderer.dialect.columnType(isBytes(read) ? new LogicalType.Text() : read);
    }

    private static String withoutCollation(String type) {
        int collation = type.indexOf(" COLLATE ");
        return collation < 0 ? type : type.substring(0, collation);
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
        return !cut && !nested;
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
