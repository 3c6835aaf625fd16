package dev.hysteria.input;

import dev.hysteria.error.InvalidInput;
import dev.hysteria.error.QueryException;
import dev.hysteria.expression.Expression;
import dev.hysteria.expression.Order;
import dev.hysteria.type.EnumStorage;
import dev.hysteria.type.LogicalType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody outside may sort by: names, each for an expression; an immutable value.
 *
 * <p>The input is {@code -created,name}: names behind commas, each at most once, with {@code -} before those that descend.
 */
public final class AllowedSorts {
    private static final int LONGEST = 2_000;

    private final Map<String, Expression<?>> allowed;

    private AllowedSorts(Map<String, Expression<?>> allowed) {
        this.allowed = allowed;
    }

    /**
     * {@return the permission to sort by an expression}
     *
     * @param name what the input calls it
     */
    public static AllowedSorts of(String name, Expression<?> expression) {
        return new AllowedSorts(Map.of()).and(name, expression);
    }

    /** {@return the same, and one expression more} */
    public AllowedSorts and(String name, Expression<?> expression) {
        requireOrder(expression);
        return new AllowedSorts(InputNames.with(allowed, name, expression));
    }

    /** {@return the names that input may use} */
    public List<String> names() {
        return List.copyOf(allowed.keySet());
    }

    /**
     * {@return the orders that an input asks for; none of an empty one}
     *
     * @throws InvalidInput when it names something else, or something twice
     */
    public List<Order> parse(String input) {
        if (input.isEmpty()) {
            return List.of();
        }
        if (input.length() > LONGEST) {
            throw InvalidInput.tooMuch("characters of a sort", LONGEST);
        }
        Set<String> seen = new HashSet<>();
        List<Order> orders = new ArrayList<>();
        for (String part : input.split(",", -1)) {
            boolean descends = part.startsWith("-");
            String name = descends ? part.substring(1) : part;
            Expression<?> expression = allowed.get(name);
            if (expression == null) {
                throw InvalidInput.columnNotAllowed(name, names());
            }
            if (!seen.add(name)) {
                throw InvalidInput.value(name, "a column to sort by once");
            }
            orders.add(descends ? expression.desc() : expression.asc());
        }
        return List.copyOf(orders);
    }

    private static void requireOrder(Expression<?> expression) {
        LogicalType type = expression.type().logical();
        boolean ordered = switch (type) {
            case LogicalType.Json t -> false;
            case LogicalType.Array t -> false;
            case LogicalType.Binary t -> false;
            case LogicalType.Enumeration t -> t.storage() != EnumStorage.NATIVE;
            case LogicalType.Bool t -> true;
            case LogicalType.SmallInt t -> true;
            case LogicalType.Int t -> true;
            case LogicalType.BigInt t -> true;
            case LogicalType.Decimal t -> true;
            case LogicalType.Real t -> true;
            case LogicalType.DoublePrecision t -> true;
            case LogicalType.Varchar t -> true;
            case LogicalType.Text t -> true;
            case LogicalType.Timestamp t -> true;
            case LogicalType.DateTime t -> true;
            case LogicalType.Date t -> true;
            case LogicalType.Time t -> true;
            case LogicalType.Uuid t -> true;
        };
        if (!ordered) {
            throw QueryException.invalid(
                    "Input is allowed to sort by a value of type " + type.described(),
                    "allow numbers, texts, times, UUIDs and truth values.");
        }
    }

    @Override
    public String toString() {
        return "AllowedSorts" + new LinkedHashMap<>(allowed).keySet();
    }
}
