package dev.hysteria.input;

import dev.hysteria.error.InvalidInput;
import dev.hysteria.error.QueryException;
import dev.hysteria.expression.Condition;
import dev.hysteria.expression.Expression;
import dev.hysteria.expression.OrderedExpression;
import dev.hysteria.expression.TextExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One expression that may be filtered by, and what may be asked of it. */
record AllowedFilter<T>(Expression<T> expression, Set<FilterOperator> operators) {
    private static final int LONGEST_VALUE = 1_000;
    private static final int MOST_VALUES = 100;

    AllowedFilter {
        for (FilterOperator operator : operators) {
            if (!fits(expression, operator)) {
                throw QueryException.invalid(
                        "Input is allowed to ask %s of a value of type %s"
                                .formatted(operator, expression.type().logical().described()),
                        "allow what its expression has an operator for.");
            }
        }
    }

    private static boolean fits(Expression<?> expression, FilterOperator operator) {
        return switch (operator) {
            case IS_NULL -> true;
            case EQ, NE, IN -> InputValue.canBe(expression.type().logical());
            case LT, LE, GT, GE ->
                expression instanceof OrderedExpression<?>
                        && InputValue.canBe(expression.type().logical());
            case CONTAINS, STARTS_WITH, ENDS_WITH -> expression instanceof TextExpression;
        };
    }

    Condition condition(String name, FilterOperator operator, List<String> texts) {
        if (operator != FilterOperator.IN && texts.size() != 1) {
            throw InvalidInput.value(name, "one value");
        }
        if (texts.size() > MOST_VALUES) {
            throw InvalidInput.tooMuch("values of a filter", MOST_VALUES);
        }
        return operator == FilterOperator.IS_NULL ? nullness(name, texts.getFirst()) : compared(name, operator, texts);
    }

    private Condition nullness(String name, String text) {
        boolean isNull = InputValue.truth(text).orElseThrow(() -> InvalidInput.value(name, "true or false"));
        return isNull ? expression.isNull() : expression.isNotNull();
    }

    // A codec is the user's code, and may throw anything at a value that came from outside.
    private Condition compared(String name, FilterOperator operator, List<String> texts) {
        try {
            List<T> values = new ArrayList<>(texts.size());
            for (String text : texts) {
                values.add(value(name, text));
            }
            return compared(operator, values);
        } catch (InvalidInput refused) {
            throw refused;
        } catch (RuntimeException refusedByCodec) {
            throw InvalidInput.value(name, expected());
        }
    }

    private T value(String name, String text) {
        if (text.length() > LONGEST_VALUE) {
            throw InvalidInput.tooMuch("characters of a filter's value", LONGEST_VALUE);
        }
        Object canonical = InputValue.canonical(expression.type().logical(), text)
                .orElseThrow(() -> InvalidInput.value(name, expected()));
        return expression.type().codec().decode(canonical);
    }

    private String expected() {
        return "a value of type " + expression.type().logical().described();
    }

    private Condition compared(FilterOperator operator, List<T> values) {
        T value = values.getFirst();
        return switch (operator) {
            case EQ -> expression.eq(value);
            case NE -> expression.ne(value);
            case LT -> ordered().lt(value);
            case LE -> ordered().le(value);
            case GT -> ordered().gt(value);
            case GE -> ordered().ge(value);
            case IN -> expression.in(values);
            case CONTAINS -> text().contains((String) value);
            case STARTS_WITH -> text().startsWith((String) value);
            case ENDS_WITH -> text().endsWith((String) value);
            case IS_NULL -> throw new IllegalStateException("IS_NULL compares with nothing");
        };
    }

    private OrderedExpression<T> ordered() {
        return (OrderedExpression<T>) expression;
    }

    private TextExpression text() {
        return (TextExpression) expression;
    }
}
