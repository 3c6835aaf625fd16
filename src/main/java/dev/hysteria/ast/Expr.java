package dev.hysteria.ast;

import dev.hysteria.type.Conversion;
import dev.hysteria.type.LogicalType;
import dev.hysteria.type.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An expression: what has one value, possibly null, for each row or group.
 *
 * <p>A predicate is an expression of type {@link LogicalType.Bool}; null is its third truth value, UNKNOWN.
 */
public sealed interface Expr extends Node {

    /** {@return what the value is} */
    LogicalType type();

    /** An expression whose type is always boolean. */
    sealed interface Predicate extends Expr {
        @Override
        default LogicalType type() {
            return new LogicalType.Bool();
        }
    }

    // ---- references and values

    /** A column of the source with this alias. */
    record Column(Identifier source, Identifier name, LogicalType type, Nullability nullability) implements Expr {}

    /** A result column of the query whose ordering this stands in, by its name. */
    record Output(Identifier name, LogicalType type) implements Expr {}

    /** In the action of a conflict: the column of the row that was to be inserted. */
    record Incoming(Identifier column, LogicalType type) implements Expr {}

    /** A value sent beside the statement; {@code value} is canonical for the type. */
    record Parameter(Object value, LogicalType type) implements Expr {
        public Parameter {
            value = kept(value);
        }

        /** Equal by value, bytes too, so that a grouping key is found again. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Parameter(Object value2, LogicalType type2)
                    && Objects.deepEquals(value, value2)
                    && type.equals(type2);
        }

        @Override
        public int hashCode() {
            return Objects.hash(Arrays.deepHashCode(new Object[] {value}), type);
        }
    }

    /** A constant written into the statement; {@code value} is canonical for the type. Made by schemas and rewrites, never from input. */
    record Literal(Object value, LogicalType type) implements Expr {
        public Literal {
            value = kept(value);
        }

        /** Equal by value, bytes too, so that a grouping key is found again. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Literal(Object value2, LogicalType type2)
                    && Objects.deepEquals(value, value2)
                    && type.equals(type2);
        }

        @Override
        public int hashCode() {
            return Objects.hash(Arrays.deepHashCode(new Object[] {value}), type);
        }
    }

    /** A null of some type. */
    record Null(LogicalType type) implements Expr {}

    /** Always TRUE. */
    record True() implements Predicate {}

    /** Always FALSE. */
    record False() implements Predicate {}

    // ---- predicates

    /** Both sides are scalars, or both {@link Row}s of one width. */
    record Comparison(ComparisonOperator operator, Expr left, Expr right) implements Predicate {}

    /** The comparison with any or all values of a one-column query. */
    record QuantifiedComparison(ComparisonOperator operator, Expr left, Quantifier quantifier, Query query)
            implements Predicate {}

    /** Comparison in which null equals null; never UNKNOWN. */
    record NullSafeComparison(Distinctness distinctness, Expr left, Expr right) implements Predicate {}

    /** Never UNKNOWN. */
    record IsNull(Expr operand) implements Predicate {}

    /** {@code low <= operand and operand <= high}: both ends included, FALSE when one half is. */
    record Between(Expr operand, Expr low, Expr high) implements Predicate {}

    /** Equality with any of one or more non-null values. */
    record InList(Expr operand, List<Expr> values) implements Predicate {
        public InList {
            values = List.copyOf(values);
            if (values.isEmpty()) {
                throw new IllegalArgumentException("in () over no values is FALSE: say so");
            }
        }
    }

    /** Equality with any row of a query as wide as the operand: FALSE of no rows, UNKNOWN when none is equal and a null leaves it open. */
    record InQuery(Expr operand, Query query) implements Predicate {}

    /** Whether the query has a row; never UNKNOWN. */
    record Exists(Query query) implements Predicate {}

    /**
     * Matching the whole text: {@code %} is any text, {@code _} any code point. {@code \} makes the next character, which is one of {@code %},
     * {@code _} and {@code \}, ordinary.
     */
    record Like(Expr operand, Expr pattern, CaseSensitivity sensitivity) implements Predicate {}

    /**
     * Finding a regular expression, which is not empty, anywhere in the text. A dot and a negated class match every code point, a line feed
     * too. The syntax beyond what all databases share is the database's own, and so is whether {@code $} also matches before a line feed that
     * ends the text.
     */
    record Regexp(Expr operand, Expr pattern, RegexpFlags flags) implements Predicate {}

    /**
     * Whether each of one or more {@link Words} is one of the words of a text, upper and lower case being the same: of several texts, of at least
     * one. UNKNOWN when a word is in no text and one of them is null.
     *
     * @param index what may make finding the rows quick; it changes no answer
     */
    record ContainsWords(List<Expr> texts, List<String> words, Optional<TextIndex> index) implements Predicate {
        public ContainsWords {
            texts = List.copyOf(texts);
            words = List.copyOf(words);
            if (texts.isEmpty() || words.isEmpty() || !words.stream().allMatch(Words::isWord)) {
                throw new IllegalArgumentException("words are looked for in texts: " + words + " in " + texts.size());
            }
        }
    }

    /** TRUE when all are, FALSE when one is, else UNKNOWN. */
    record And(List<Expr> operands) implements Predicate {
        public And {
            operands = requireTwo(operands, "AND");
        }
    }

    /** TRUE when one is, FALSE when all are, else UNKNOWN. */
    record Or(List<Expr> operands) implements Predicate {
        public Or {
            operands = requireTwo(operands, "OR");
        }
    }

    /** TRUE and FALSE exchanged. */
    record Not(Expr operand) implements Predicate {}

    // ---- numbers, text, time

    /** A sum, difference, product, quotient or remainder, of the type given. */
    record Arithmetic(ArithmeticOperator operator, Expr left, Expr right, LogicalType type) implements Expr {}

    /** The number with the opposite sign. */
    record Negate(Expr operand) implements Expr {
        @Override
        public LogicalType type() {
            return operand.type();
        }
    }

    /** Texts one after another; null when any is null. */
    record Concat(List<Expr> operands) implements Expr {
        public Concat {
            operands = requireTwo(operands, "concatenation");
        }

        @Override
        public LogicalType type() {
            return new LogicalType.Text();
        }
    }

    /** A call of a function that every dialect knows under some name, or refuses. */
    record Function(ScalarFunction function, List<Expr> arguments, LogicalType type) implements Expr {
        public Function {
            arguments = List.copyOf(arguments);
        }
    }

    /** A part of a date or time, as an integer (as BIGINT for the epoch). */
    record Extract(DateField field, Expr operand) implements Expr {
        @Override
        public LogicalType type() {
            return field == DateField.EPOCH_SECOND ? new LogicalType.BigInt() : new LogicalType.Int();
        }
    }

    /** A date or time moved by a whole number of units, a time of day around midnight; of the operand's type. */
    record DateAdd(Expr operand, Expr amount, DateUnit unit) implements Expr {
        @Override
        public LogicalType type() {
            return operand.type();
        }
    }

    /** A date or time cut to the start of its unit; of the operand's type. */
    record DateTruncate(DateUnit unit, Expr operand) implements Expr {
        @Override
        public LogicalType type() {
            return operand.type();
        }
    }

    /** Whole days (of 24 hours), hours, minutes or seconds from {@code start} to {@code end}, cut toward zero; a BIGINT. */
    record DateDifference(DateUnit unit, Expr start, Expr end) implements Expr {
        public DateDifference {
            if (unit == DateUnit.YEAR || unit == DateUnit.MONTH || unit == DateUnit.WEEK) {
                throw new IllegalArgumentException(
                        "a difference is counted in days, hours, minutes or seconds, not " + unit);
            }
        }

        @Override
        public LogicalType type() {
            return new LogicalType.BigInt();
        }
    }

    // ---- structure

    /** The result of the first branch whose condition is TRUE, else {@code otherwise}. */
    record Case(List<Branch> branches, Expr otherwise, LogicalType type) implements Expr {
        public Case {
            branches = List.copyOf(branches);
            if (branches.isEmpty()) {
                throw new IllegalArgumentException("CASE needs at least one branch");
            }
        }

        /** WHEN and THEN. */
        public record Branch(Expr condition, Expr result) {}
    }

    /** The value as another type, as the {@link Conversion} between the two says; a pair that has none is rejected. */
    record Cast(Expr operand, LogicalType type) implements Expr {
        public Cast {
            var unused = Conversion.of(operand.type(), type);
        }

        /** {@return what it does} */
        public Conversion conversion() {
            return Conversion.of(operand.type(), type);
        }
    }

    /** Several expressions compared as one: equal when all pairs are, ordered by the first pair that differs. */
    record Row(List<Expr> elements) implements Expr {
        public Row {
            elements = requireTwo(elements, "a row value");
        }

        @Override
        public LogicalType type() {
            return elements.getFirst().type();
        }
    }

    /** The value of a query of one column and at most one row; null when it has none. */
    record Scalar(Query query) implements Expr {
        @Override
        public LogicalType type() {
            return query.items().getFirst().expression().type();
        }
    }

    // ---- aggregates and windows

    /** A function of the rows of a group for which {@code filter} is TRUE. */
    record Aggregate(
            AggregateFunction function,
            List<Expr> arguments,
            Deduplication deduplication,
            Expr filter,
            LogicalType type)
            implements Expr {
        public Aggregate {
            arguments = List.copyOf(arguments);
        }
    }

    /** The non-null texts of a group in order, with a separator between; null when there are none. */
    record TextAggregate(Expr operand, String separator, List<SortKey> ordering, Expr filter) implements Expr {
        public TextAggregate {
            ordering = List.copyOf(ordering);
        }

        @Override
        public LogicalType type() {
            return new LogicalType.Text();
        }
    }

    /** A call that only {@link Over} may hold. */
    record WindowCall(WindowFunction function, List<Expr> arguments, LogicalType type) implements Expr {
        public WindowCall {
            arguments = List.copyOf(arguments);
        }
    }

    /** An aggregate or window call computed over a window, for each row. */
    record Over(Expr function, Window window) implements Expr {
        public Over {
            if (!(function instanceof Aggregate || function instanceof WindowCall)) {
                throw new IllegalArgumentException("only aggregates and window functions take a window");
            }
        }

        @Override
        public LogicalType type() {
            return function.type();
        }
    }

    // ---- JSON and arrays

    /**
     * The scalar at a path as text (a JSON text without its quotes); null where there is nothing, a JSON null, an object or an array. A number
     * that is not an integer is written as the database keeps it: cast it to compare it.
     */
    record JsonText(Expr document, JsonPath path) implements Expr {
        @Override
        public LogicalType type() {
            return new LogicalType.Text();
        }
    }

    /** The JSON value at a path; null where there is nothing, a JSON null where there is one. */
    record JsonValue(Expr document, JsonPath path) implements Expr {
        @Override
        public LogicalType type() {
            return new LogicalType.Json();
        }
    }

    /** The number of elements of the array at a path; null where there is no array. */
    record JsonLength(Expr document, JsonPath path) implements Expr {
        @Override
        public LogicalType type() {
            return new LogicalType.Int();
        }
    }

    /**
     * Whether {@code part} is contained: an object by its members, each contained in that of the same name; an array by its elements, each
     * contained in some element, in any order; a scalar by equality. A document that is an array contains a scalar among its elements too, an
     * array inside it does not. Null when one is null.
     */
    record JsonContains(Expr document, Expr part) implements Predicate {}

    /** Whether two documents are the same value: numbers by value, object members in any order, arrays in order. Null when one is null. */
    record JsonEquals(Expr left, Expr right) implements Predicate {}

    /**
     * The document with the JSON {@code value} put at a path: over what is there, as a new member of an object, or behind an array's last
     * element. It stays as it is where nothing holds that place.
     */
    record JsonSet(Expr document, JsonPath path, Expr value) implements Expr {
        @Override
        public LogicalType type() {
            return new LogicalType.Json();
        }
    }

    /** Whether an element equals a value: UNKNOWN when none does and one is null, or when the array or the value is null. */
    record ArrayContains(Expr array, Expr element) implements Predicate {}

    /** Whether an element of one array equals one of the other; nulls equal none. UNKNOWN when an array is null. */
    record ArrayOverlaps(Expr left, Expr right) implements Predicate {}

    /** The number of elements, nulls included. */
    record ArrayLength(Expr array) implements Expr {
        @Override
        public LogicalType type() {
            return new LogicalType.Int();
        }
    }

    // ---- the way out

    /** SQL written by the user, for what has no node; the same text on every dialect. */
    record Raw(List<RawPart> parts, LogicalType type) implements Expr {
        public Raw {
            parts = List.copyOf(parts);
        }
    }

    // ---- construction

    /** {@return the conjunction, flattened; TRUE of none} */
    static Expr all(List<? extends Expr> conditions) {
        var operands = conditions.stream()
                .flatMap(condition -> condition instanceof And(List<Expr> inner)
                        ? inner.stream()
                        : java.util.stream.Stream.of(condition))
                .filter(condition -> !(condition instanceof True))
                .<Expr>map(condition -> condition)
                .toList();
        return single(operands, new True()).orElseGet(() -> new And(operands));
    }

    /** {@return the disjunction, flattened; FALSE of none} */
    static Expr any(List<? extends Expr> conditions) {
        var operands = conditions.stream()
                .flatMap(condition -> condition instanceof Or(List<Expr> inner)
                        ? inner.stream()
                        : java.util.stream.Stream.of(condition))
                .filter(condition -> !(condition instanceof False))
                .<Expr>map(condition -> condition)
                .toList();
        return single(operands, new False()).orElseGet(() -> new Or(operands));
    }

    private static Optional<Expr> single(List<Expr> operands, Expr none) {
        return switch (operands.size()) {
            case 0 -> Optional.of(none);
            case 1 -> Optional.of(operands.getFirst());
            default -> Optional.empty();
        };
    }

    /** {@return a value that nobody else can change; the elements of an array may be null} */
    private static Object kept(Object value) {
        if (value instanceof byte[] bytes) {
            return bytes.clone();
        }
        return value instanceof List<?> list ? Collections.unmodifiableList(new ArrayList<>(list)) : value;
    }

    private static List<Expr> requireTwo(List<Expr> operands, String what) {
        if (operands.size() < 2) {
            throw new IllegalArgumentException(what + " needs at least two operands");
        }
        return List.copyOf(operands);
    }
}
