package dev.hysteria.equivalence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.DecimalNode;
import dev.hysteria.type.LogicalType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a database makes of a statement. */
sealed interface Answer {

    /** Rows, in order where the statement orders them all. */
    record Rows(List<LogicalType> types, List<List<@Nullable Object>> rows, Order order) implements Answer {}

    /** Whether the rows of an answer have an order. */
    enum Order {
        TOTAL,
        NONE
    }

    /** The dialect can't say it, and says so. */
    record Refused(String feature) implements Answer {}

    /** A stand-in does not understand it, which tells nothing of the database. */
    record NotCompared(String reason) implements Answer {}

    /**
     * A command wrote.
     *
     * @param count how many rows; -1 where that is not defined
     * @param returned what it returned of them
     * @param tables what is in each table afterwards
     */
    record Written(long count, Rows returned, List<Rows> tables) implements Answer {}

    /**
     * A command was not done, since its rows are not what a table takes.
     *
     * @param tables what is in each table afterwards; nothing where a transaction is over after an error
     */
    record Violated(Violation violation, List<Rows> tables) implements Answer {

        /** {@return whether both left the same rows, as far as one could look} */
        boolean leavesTheSame(Violated other) {
            return tables.isEmpty() || other.tables.isEmpty() || sameTables(tables, other.tables);
        }
    }

    /** It was an error, which no generated statement may be. */
    record Failed(Throwable failure) implements Answer {}

    /** {@return whether both databases mean the same; one that refuses does not mean anything else} */
    default boolean agreesWith(Answer other) {
        if (tellsNothing() || other.tellsNothing()) {
            return true;
        }
        return switch (this) {
            case Rows one -> other instanceof Rows another && sameRows(one, another);
            case Written one -> other instanceof Written another && sameEffect(one, another);
            case Violated one ->
                other instanceof Violated another
                        && one.violation().matches(another.violation())
                        && one.leavesTheSame(another);
            case Refused refused -> true;
            case NotCompared notCompared -> true;
            case Failed failed -> false;
        };
    }

    private boolean tellsNothing() {
        return this instanceof Refused || this instanceof NotCompared;
    }

    private static boolean sameEffect(Written one, Written other) {
        return (one.count() == other.count() || one.count() < 0 || other.count() < 0)
                && (isUnknown(one.returned())
                        || isUnknown(other.returned())
                        || sameRows(one.returned(), other.returned()))
                && sameTables(one.tables(), other.tables());
    }

    /** Whether nobody looked at what was returned. */
    private static boolean isUnknown(Rows returned) {
        return returned.types().isEmpty();
    }

    private static boolean sameTables(List<Rows> one, List<Rows> other) {
        return IntStream.range(0, one.size()).allMatch(i -> sameRows(one.get(i), other.get(i)));
    }

    private static boolean sameRows(Rows one, Rows other) {
        return one.rows().size() == other.rows().size()
                && (one.order() == Order.TOTAL ? sameInOrder(one, other) : sameInAnyOrder(one, other));
    }

    /** {@return the answer as a report shows it} */
    default String shown() {
        return switch (this) {
            case Rows rows -> rows.rows().stream().map(Answer::shown).collect(Collectors.joining("\n    ", "    ", ""));
            case Refused refused -> "    refused: " + refused.feature();
            case NotCompared notCompared -> "    not compared: " + notCompared.reason();
            case Written written ->
                "    count " + written.count() + ", returned\n"
                        + written.returned().shown() + shownTables(written.tables());
            case Violated violated -> "    violated: " + violated.violation() + shownTables(violated.tables());
            case Failed failed -> "    failed: " + causes(failed.failure());
        };
    }

    private static String shownTables(List<Rows> tables) {
        return tables.stream().map(table -> "\n    table\n" + table.shown()).collect(Collectors.joining());
    }

    /** {@return a row as a report shows it} */
    static String shown(List<@Nullable Object> row) {
        return row.stream().map(Answer::shown).collect(Collectors.joining(" | "));
    }

    private static String shown(@Nullable Object value) {
        return switch (value) {
            case null -> "NULL";
            case byte[] bytes -> "x" + HexFormat.of().formatHex(bytes);
            case String text -> '"' + text.replace("\n", "\\n").replace("\t", "\\t") + '"';
            case Long number -> number + "L";
            case Float number -> number + "f";
            case BigDecimal number -> number.toPlainString();
            case Object other -> other.toString();
        };
    }

    private static String causes(Throwable failure) {
        Throwable cause = failure.getCause();
        return failure + (cause == null ? "" : "\n      " + causes(cause));
    }

    private static boolean sameInOrder(Rows one, Rows other) {
        for (int i = 0; i < one.rows().size(); i++) {
            if (!sameRow(one.types(), one.rows().get(i), other.rows().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameInAnyOrder(Rows one, Rows other) {
        List<List<@Nullable Object>> left = new ArrayList<>(other.rows());
        for (List<@Nullable Object> row : one.rows()) {
            int found = -1;
            for (int i = 0; i < left.size() && found < 0; i++) {
                found = sameRow(one.types(), row, left.get(i)) ? i : -1;
            }
            if (found < 0) {
                return false;
            }
            left.remove(found);
        }
        return true;
    }

    private static boolean sameRow(List<LogicalType> types, List<@Nullable Object> one, List<@Nullable Object> other) {
        for (int i = 0; i < one.size(); i++) {
            if (!same(types.get(i), one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(LogicalType type, @Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            return one == other;
        }
        return switch (type) {
            case LogicalType.DoublePrecision t ->
                close(((Number) one).doubleValue(), ((Number) other).doubleValue(), 1e-9);
            case LogicalType.Real t -> close(((Number) one).doubleValue(), ((Number) other).doubleValue(), 1e-6);
            case LogicalType.Decimal decimal -> close(decimal, (BigDecimal) one, (BigDecimal) other);
            case LogicalType.Binary t -> java.util.Arrays.equals((byte[]) one, (byte[]) other);
            case LogicalType.Json t -> document((String) one).equals(document((String) other));
            default -> one.equals(other);
        };
    }

    private static boolean close(double one, double other, double tolerance) {
        return one == other || Math.abs(one - other) <= tolerance * Math.max(Math.abs(one), Math.abs(other));
    }

    /** Only quotients and means have so many digits that the last may differ. */
    private static boolean close(LogicalType.Decimal type, BigDecimal one, BigDecimal other) {
        BigDecimal tolerance =
                type.precision() == 38 && type.scale() >= 6 ? new BigDecimal("0.000001") : BigDecimal.ZERO;
        return one.subtract(other).abs().compareTo(tolerance) <= 0;
    }

    private static JsonNode document(String text) {
        try {
            return canonical(JSON.readTree(text));
        } catch (JsonProcessingException failure) {
            throw new AssertionError("not a document: " + text, failure);
        }
    }

    /** Numbers are equal whatever their scale. */
    private static JsonNode canonical(JsonNode node) {
        if (node.isNumber()) {
            return DecimalNode.valueOf(node.decimalValue().stripTrailingZeros());
        }
        if (node.isArray()) {
            var array = JSON.createArrayNode();
            node.forEach(element -> array.add(canonical(element)));
            return array;
        }
        if (node.isObject()) {
            var object = JSON.createObjectNode();
            node.properties().forEach(member -> object.set(member.getKey(), canonical(member.getValue())));
            return object;
        }
        return node;
    }

    /** Reads documents with all digits of their numbers. */
    ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
}
