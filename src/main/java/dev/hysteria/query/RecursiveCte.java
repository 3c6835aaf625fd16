package dev.hysteria.query;

import dev.hysteria.ast.ArithmeticOperator;
import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Recursion;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.SetOperator;
import dev.hysteria.error.QueryException;
import dev.hysteria.expression.Expression;
import dev.hysteria.type.LogicalType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * A common table expression that reads itself, before it is finished by {@link #cte()}.
 *
 * <p>Its guards are plain SQL, so that they work alike on every database: the depth is a further column that counts, and a cycle is found by
 * a further column that holds the keys on the way, each between slashes.
 *
 * @param <R> what a row is read into
 */
public final class RecursiveCte<R> {
    private static final LogicalType TEXT = new LogicalType.Text();
    private static final LogicalType INTEGER = new LogicalType.Int();
    private static final Expr SLASH = text("/");

    private final Identifier name;
    private final Select<R> anchor;
    private final Function<Cte<R>, Select<R>> step;
    private final OptionalInt maxDepth;
    private final Optional<Expression<?>> key;

    private RecursiveCte(
            Identifier name,
            Select<R> anchor,
            Function<Cte<R>, Select<R>> step,
            OptionalInt maxDepth,
            Optional<Expression<?>> key) {
        this.name = name;
        this.anchor = anchor;
        this.step = step;
        this.maxDepth = maxDepth;
        this.key = key;
    }

    static <R> RecursiveCte<R> of(String name, Select<R> anchor, Function<Cte<R>, Select<R>> step) {
        return new RecursiveCte<>(Identifier.of(name), anchor, step, OptionalInt.empty(), Optional.empty());
    }

    /** {@return the same, ending after so many levels, of which the anchor's rows are the first; {@link Cte#depth} tells them} */
    public RecursiveCte<R> maxDepth(int levels) {
        if (levels < 1) {
            throw QueryException.invalid("A recursion ends after %d levels".formatted(levels), "give 1 or more.");
        }
        return new RecursiveCte<>(name, anchor, step, OptionalInt.of(levels), key);
    }

    /**
     * {@return the same, without the rows whose key is on the way to them already}
     *
     * @param newKey one of the expressions that the anchor selects
     */
    public RecursiveCte<R> withoutCycles(Expression<?> newKey) {
        if (ResultColumns.place(anchor, newKey) < 0) {
            throw QueryException.invalid(
                    "The anchor of “%s” does not select the key by which cycles are found".formatted(name),
                    "select the key.");
        }
        return new RecursiveCte<>(name, anchor, step, maxDepth, Optional.of(newKey));
    }

    /** {@return the common table, to be read after {@code with(…)}} */
    public Cte<R> cte() {
        Select<R> next = step.apply(new Cte<>(name, anchor, Cte.table(name, anchor.ast()), Recursion.RECURSIVE));
        SetOperations.requireSameColumns(SetOperator.UNION_ALL, anchor, next);
        Query.SetOperation whole = new Query.SetOperation(
                SetOperator.UNION_ALL, guardedAnchor(), guardedStep(next), List.of(), new Page.All());
        return new Cte<>(name, anchor, Cte.table(name, whole), Recursion.RECURSIVE);
    }

    private Query guardedAnchor() {
        if (maxDepth.isEmpty() && key.isEmpty()) {
            return anchor.ast();
        }
        List<SelectItem> items = new ArrayList<>(Items.of(anchor.selection()));
        maxDepth.ifPresent(levels -> items.add(new SelectItem(new Expr.Literal(1, INTEGER), depth())));
        key.ifPresent(column -> {
            Expr way = concat(SLASH, keyOf(anchor), SLASH);
            items.add(new SelectItem(new Expr.Cast(way, TEXT), way()));
        });
        return Building.query(anchor.where(List.of()), items);
    }

    private Query guardedStep(Select<R> next) {
        List<SelectItem> items = new ArrayList<>(Items.of(next.selection()));
        List<Expr> guards = new ArrayList<>();
        maxDepth.ifPresent(levels -> {
            Expr depth = own(depth(), INTEGER);
            Expr deeper = new Expr.Arithmetic(ArithmeticOperator.ADD, depth, new Expr.Literal(1, INTEGER), INTEGER);
            items.add(new SelectItem(deeper, depth()));
            guards.add(new Expr.Comparison(ComparisonOperator.LESS, depth, new Expr.Parameter(levels, INTEGER)));
        });
        key.ifPresent(column -> {
            Expr way = own(way(), TEXT);
            Expr here = concat(SLASH, keyOf(next), SLASH);
            Expr found = new Expr.Function(ScalarFunction.POSITION, List.of(here, way), INTEGER);
            items.add(new SelectItem(concat(way, keyOf(next), SLASH), way()));
            guards.add(new Expr.Comparison(ComparisonOperator.EQUAL, found, new Expr.Literal(0, INTEGER)));
        });
        return guards.isEmpty() ? next.ast() : Building.query(next.where(guards), items);
    }

    /** {@return the key in a row of the anchor or the step, as text without slashes} */
    private Expr keyOf(Select<R> part) {
        int place = ResultColumns.place(anchor, key.orElseThrow());
        Expr value = part.selection().expressions().get(place).ast();
        return value.type().isText() ? replace(replace(value, "~", "~0"), "/", "~1") : new Expr.Cast(value, TEXT);
    }

    private Expr own(Identifier column, LogicalType type) {
        return new Expr.Column(name, column, type, Nullability.NOT_NULL);
    }

    private Identifier depth() {
        return depth(name);
    }

    /** {@return the name of the column that counts the levels of a table} */
    static Identifier depth(Identifier table) {
        return Identifier.of(table + "_depth");
    }

    private Identifier way() {
        return Identifier.of(name + "_way");
    }

    private static Expr replace(Expr text, String from, String to) {
        return new Expr.Function(ScalarFunction.REPLACE, List.of(text, text(from), text(to)), TEXT);
    }

    private static Expr concat(Expr... texts) {
        return new Expr.Concat(List.of(texts));
    }

    private static Expr text(String constant) {
        return new Expr.Literal(constant, TEXT);
    }
}
