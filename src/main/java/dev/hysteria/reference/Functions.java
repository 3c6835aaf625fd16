package dev.hysteria.reference;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.type.LogicalType;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Calls of scalar functions. */
final class Functions {
    private final Evaluation evaluation;

    Functions(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    @Nullable
    Object of(Expr.Function call, Scope scope) {
        List<@Nullable Object> values = evaluation.all(call.arguments(), scope);
        boolean takesNulls = call.function() == ScalarFunction.COALESCE || call.function() == ScalarFunction.NULL_IF;
        return !takesNulls && values.contains(null)
                ? null
                : Numbers.fit(result(call, new Arguments(values)), call.type());
    }

    private @Nullable Object result(Expr.Function call, Arguments given) {
        LogicalType type = call.type();
        return switch (call.function()) {
            case LOWER -> Texts.lower(given.text(0));
            case UPPER -> Texts.upper(given.text(0));
            case LENGTH -> Texts.length(given.text(0));
            case TRIM -> Texts.withoutLeadingSpaces(Texts.withoutTrailingSpaces(given.text(0)));
            case TRIM_LEADING -> Texts.withoutLeadingSpaces(given.text(0));
            case TRIM_TRAILING -> Texts.withoutTrailingSpaces(given.text(0));
            case SUBSTRING -> Texts.part(given.text(0), given.count(1), given.count(2));
            case LEFT -> Texts.first(given.text(0), given.count(1));
            case RIGHT -> Texts.last(given.text(0), given.count(1));
            case REPLACE -> Texts.replaced(given.text(0), given.text(1), given.text(2));
            case POSITION -> Texts.position(given.text(0), given.text(1));
            case PAD_LEADING -> Texts.paddedAtStart(given.text(0), given.count(1), given.text(2));
            case PAD_TRAILING -> Texts.paddedAtEnd(given.text(0), given.count(1), given.text(2));
            case REPEAT -> Texts.repeated(given.text(0), given.count(1));
            case REVERSE -> Texts.reversed(given.text(0));
            case ABSOLUTE -> Numbers.absolute(given.number(0), type);
            case SIGN -> Numbers.exact(given.number(0)).signum();
            case CEILING -> Numbers.scaled(given.number(0), 0, RoundingMode.CEILING, type);
            case FLOOR -> Numbers.scaled(given.number(0), 0, RoundingMode.FLOOR, type);
            case ROUND -> Numbers.scaled(given.number(0), (int) given.count(1), RoundingMode.HALF_UP, type);
            case TRUNCATE -> Numbers.scaled(given.number(0), (int) given.count(1), RoundingMode.DOWN, type);
            case POWER -> Numbers.finite(Math.pow(given.fraction(0), given.fraction(1)));
            case SQUARE_ROOT -> given.fraction(0) < 0 ? null : Math.sqrt(given.fraction(0));
            case EXPONENTIAL -> Numbers.finite(Math.exp(given.fraction(0)));
            case NATURAL_LOGARITHM -> given.fraction(0) <= 0 ? null : Math.log(given.fraction(0));
            case GREATEST -> given.extreme(operandType(call), 1);
            case LEAST -> given.extreme(operandType(call), -1);
            case COALESCE -> given.firstPresent();
            case NULL_IF -> given.areSame(operandType(call)) ? null : given.values.getFirst();
            case CURRENT_TIMESTAMP -> evaluation.execution().began().truncatedTo(ChronoUnit.MICROS);
            case CURRENT_DATE -> LocalDate.ofInstant(evaluation.execution().began(), ZoneOffset.UTC);
            case DATE_OF -> Times.date(given.value(0));
            case RANDOM_UUID -> UUID.randomUUID();
        };
    }

    private static LogicalType operandType(Expr.Function call) {
        return call.arguments().getFirst().type();
    }

    /** The values of a call's arguments. */
    private record Arguments(List<@Nullable Object> values) {

        Object value(int place) {
            return Objects.requireNonNull(values.get(place), "a null was looked for before");
        }

        String text(int place) {
            return (String) value(place);
        }

        Number number(int place) {
            return (Number) value(place);
        }

        long count(int place) {
            return number(place).longValue();
        }

        double fraction(int place) {
            return number(place).doubleValue();
        }

        Object extreme(LogicalType type, int direction) {
            Object extreme = value(0);
            for (int i = 1; i < values.size(); i++) {
                extreme = Comparisons.order(type, value(i), extreme) * direction > 0 ? value(i) : extreme;
            }
            return extreme;
        }

        @Nullable
        Object firstPresent() {
            for (Object value : values) {
                if (value != null) {
                    return value;
                }
            }
            return null;
        }

        boolean areSame(LogicalType type) {
            Object first = values.get(0);
            Object second = values.get(1);
            return first != null && second != null && Comparisons.same(type, first, second);
        }
    }
}
