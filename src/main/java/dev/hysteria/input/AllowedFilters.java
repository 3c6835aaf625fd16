package dev.hysteria.input;

import dev.hysteria.error.InvalidInput;
import dev.hysteria.error.QueryException;
import dev.hysteria.expression.Condition;
import dev.hysteria.expression.Expression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody outside may filter by: names, each for an expression and what may be asked of it; an immutable value.
 *
 * <p>The input is the parameters of a request: {@code age.ge=18&name.contains=an&role.in=ADMIN&role.in=MEMBER}. A name alone asks for
 * equality. Values are read by the expression's type: {@code true} and {@code false}, digits, ISO 8601, labels of enums, texts as they are.
 * All conditions together have to hold.
 */
public final class AllowedFilters {
    private static final int MOST = 50;
    private static final Map<String, FilterOperator> OPERATORS = Stream.of(FilterOperator.values())
            .collect(Collectors.toUnmodifiableMap(FilterOperator::word, Function.identity()));

    private final Map<String, AllowedFilter<?>> allowed;
    private final Set<String> ignored;

    private AllowedFilters(Map<String, AllowedFilter<?>> allowed, Set<String> ignored) {
        this.allowed = allowed;
        this.ignored = ignored;
    }

    /**
     * {@return the permission to filter by an expression}
     *
     * @param name what the input calls it
     * @param operators what may be asked; one at least
     */
    public static AllowedFilters of(String name, Expression<?> expression, FilterOperator... operators) {
        return new AllowedFilters(Map.of(), Set.of()).and(name, expression, operators);
    }

    /** {@return the same, and one expression more} */
    public AllowedFilters and(String name, Expression<?> expression, FilterOperator... operators) {
        if (operators.length == 0) {
            throw QueryException.invalid(
                    "Input may filter by %s, and ask nothing of it".formatted(name), "give an operator, such as EQ.");
        }
        EnumSet<FilterOperator> all = EnumSet.copyOf(Arrays.asList(operators));
        return new AllowedFilters(InputNames.with(allowed, name, new AllowedFilter<>(expression, all)), ignored);
    }

    /** {@return the same, for input that has these parameters too, which are no filters, such as {@code sort} and {@code page}} */
    public AllowedFilters ignoring(String... parameters) {
        Set<String> more = new TreeSet<>(ignored);
        more.addAll(Arrays.asList(parameters));
        return new AllowedFilters(allowed, more);
    }

    /** {@return what input may ask, each as {@code name.operator}} */
    public List<String> names() {
        return allowed.entrySet().stream()
                .flatMap(entry ->
                        entry.getValue().operators().stream().map(operator -> entry.getKey() + "." + operator.word()))
                .toList();
    }

    /**
     * {@return the condition that an input asks for; TRUE of an empty one}
     *
     * @param input the values of each parameter
     * @throws InvalidInput when it asks for something else, gives values that are none, or too much
     */
    public Condition parse(Map<String, ? extends Collection<String>> input) {
        Map<String, Collection<String>> filters = new LinkedHashMap<>();
        input.forEach((name, values) -> {
            if (!ignored.contains(name)) {
                filters.put(name, values);
            }
        });
        if (filters.size() > MOST) {
            throw InvalidInput.tooMuch("filters", MOST);
        }
        List<Condition> conditions = new ArrayList<>(filters.size());
        filters.forEach((name, values) -> conditions.add(condition(name, values)));
        return conditions.stream().reduce(Condition::and).orElseGet(Condition::always);
    }

    private Condition condition(String asked, Collection<String> values) {
        int point = asked.indexOf('.');
        AllowedFilter<?> filter = allowed.get(point < 0 ? asked : asked.substring(0, point));
        FilterOperator operator = point < 0 ? FilterOperator.EQ : OPERATORS.get(asked.substring(point + 1));
        if (filter == null || operator == null || !filter.operators().contains(operator)) {
            throw InvalidInput.columnNotAllowed(asked, names());
        }
        if (values.isEmpty() || values.stream().anyMatch(Objects::isNull)) {
            throw InvalidInput.value(asked, "a value");
        }
        return filter.condition(asked, operator, List.copyOf(values));
    }

    @Override
    public String toString() {
        return "AllowedFilters" + names();
    }
}
