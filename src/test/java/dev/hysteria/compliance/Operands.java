package dev.hysteria.compliance;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.select;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.DATE;
import static dev.hysteria.type.Types.DATETIME;
import static dev.hysteria.type.Types.DOUBLE;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.TIME;
import static dev.hysteria.type.Types.TIMESTAMP;
import static dev.hysteria.type.Types.decimal;
import static dev.hysteria.type.Types.varchar;

import dev.hysteria.Database;
import dev.hysteria.expression.Expression;
import dev.hysteria.expression.NumberExpression;
import dev.hysteria.expression.TextExpression;
import dev.hysteria.expression.TimeExpression;
import dev.hysteria.expression.Values;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;
import dev.hysteria.schema.TimeColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What functions give for operands, which are sent as parameters and also read from a column; and that they are null of a null. */
final class Operands {
    record Operand(
            int id,
            @Nullable String text,
            @Nullable Integer whole,
            @Nullable Long large,
            @Nullable BigDecimal exact,
            @Nullable Double real,
            @Nullable Instant moment,
            @Nullable LocalDateTime stamp,
            @Nullable LocalDate day,
            @Nullable LocalTime clock) {}

    private static final SchemaBuilder<Operand> operands = Schema.builder("operands");
    private static final NumberColumn<Operand, Integer> ID =
            operands.column("id", INTEGER, Operand::id).primaryKey();
    private static final TextColumn<Operand> TEXTS =
            operands.column("text", varchar(100), Operand::text).nullable();
    private static final NumberColumn<Operand, Integer> WHOLE =
            operands.column("whole", INTEGER, Operand::whole).nullable();
    private static final NumberColumn<Operand, Long> LARGE =
            operands.column("large", BIGINT, Operand::large).nullable();
    private static final NumberColumn<Operand, BigDecimal> EXACT =
            operands.column("exact", decimal(14, 4), Operand::exact).nullable();
    private static final NumberColumn<Operand, Double> REAL =
            operands.column("real", DOUBLE, Operand::real).nullable();
    private static final TimeColumn<Operand, Instant> MOMENT =
            operands.column("moment", TIMESTAMP, Operand::moment).nullable();
    private static final TimeColumn<Operand, LocalDateTime> STAMP =
            operands.column("stamp", DATETIME, Operand::stamp).nullable();
    private static final TimeColumn<Operand, LocalDate> DAY =
            operands.column("day", DATE, Operand::day).nullable();
    private static final TimeColumn<Operand, LocalTime> CLOCK =
            operands.column("clock", TIME, Operand::clock).nullable();
    private static final Schema<Operand> OPERANDS =
            operands.build(into(Operand::new, ID, TEXTS, WHOLE, LARGE, EXACT, REAL, MOMENT, STAMP, DAY, CLOCK));

    /** A function of an operand and what it gives. */
    private record Case(
            String name,
            Object operand,
            Expression<?> ofParameter,
            Expression<?> ofColumn,
            @Nullable Object expected) {}

    private record One(@Nullable Object value) {}

    private final List<Case> cases = new ArrayList<>();

    Operands text(
            String name, String operand, Function<TextExpression, Expression<?>> function, @Nullable Object expected) {
        return add(name, operand, function.apply(Values.value(operand)), function.apply(TEXTS), expected);
    }

    Operands whole(
            String name,
            int operand,
            Function<NumberExpression<Integer>, Expression<?>> function,
            @Nullable Object expected) {
        return add(name, operand, function.apply(Values.value(operand)), function.apply(WHOLE), expected);
    }

    Operands large(
            String name,
            long operand,
            Function<NumberExpression<Long>, Expression<?>> function,
            @Nullable Object expected) {
        return add(name, operand, function.apply(Values.value(operand)), function.apply(LARGE), expected);
    }

    Operands exact(
            String name,
            String operand,
            Function<NumberExpression<BigDecimal>, Expression<?>> function,
            @Nullable Object expected) {
        BigDecimal number = new BigDecimal(operand);
        return add(name, number, function.apply(Values.value(number)), function.apply(EXACT), expected);
    }

    Operands real(
            String name,
            double operand,
            Function<NumberExpression<Double>, Expression<?>> function,
            @Nullable Object expected) {
        return add(name, operand, function.apply(Values.value(operand)), function.apply(REAL), expected);
    }

    Operands moment(
            String name,
            Instant operand,
            Function<TimeExpression<Instant>, Expression<?>> function,
            @Nullable Object expected) {
        return add(name, operand, function.apply(Values.value(operand)), function.apply(MOMENT), expected);
    }

    Operands stamp(
            String name,
            LocalDateTime operand,
            Function<TimeExpression<LocalDateTime>, Expression<?>> function,
            @Nullable Object expected) {
        return add(name, operand, function.apply(Values.value(operand)), function.apply(STAMP), expected);
    }

    Operands day(
            String name,
            LocalDate operand,
            Function<TimeExpression<LocalDate>, Expression<?>> function,
            @Nullable Object expected) {
        return add(name, operand, function.apply(Values.value(operand)), function.apply(DAY), expected);
    }

    Operands clock(
            String name,
            LocalTime operand,
            Function<TimeExpression<LocalTime>, Expression<?>> function,
            @Nullable Object expected) {
        return add(name, operand, function.apply(Values.value(operand)), function.apply(CLOCK), expected);
    }

    private Operands add(
            String name, Object operand, Expression<?> ofParameter, Expression<?> ofColumn, @Nullable Object expected) {
        cases.add(new Case(name, operand, ofParameter, ofColumn, expected));
        return this;
    }

    /** The public functions of a family that no case calls, but for those named. */
    List<String> missing(Class<?> family, String... others) {
        Set<String> names = new TreeSet<>();
        Arrays.stream(family.getDeclaredMethods())
                .filter(method -> !java.lang.reflect.Modifier.isStatic(method.getModifiers()))
                .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .forEach(method -> names.add(method.getName()));
        cases.forEach(each -> names.remove(each.name));
        names.removeAll(List.of(others));
        return List.copyOf(names);
    }

    static void create(Database db) {
        db.create(OPERANDS);
        db.insert(OPERANDS, new Operand(-1, null, null, null, null, null, null, null, null, null));
    }

    /** What is otherwise than expected; functions that are not null of a null are named. */
    List<String> differences(Database db, String... ofNull) {
        List<Operand> rows = new ArrayList<>();
        for (Case each : cases) {
            rows.add(row(rows.size(), each.operand));
        }
        List<String> differences = new ArrayList<>();
        db.insertAll(OPERANDS, rows);
        try {
            for (int id = 0; id < cases.size(); id++) {
                Case each = cases.get(id);
                check(each, each.expected, "a parameter", () -> db.one(select(read(each.ofParameter))), differences);
                check(each, each.expected, "a column", reading(db, id, each), differences);
                if (!List.of(ofNull).contains(each.name)) {
                    check(each, null, "null", reading(db, -1, each), differences);
                }
            }
        } finally {
            db.execute(dev.hysteria.query.Queries.deleteFrom(OPERANDS).where(ID.ge(0)));
        }
        return differences;
    }

    private static java.util.function.Supplier<One> reading(Database db, int id, Case each) {
        return () -> db.one(from(OPERANDS).where(ID.eq(id)).select(read(each.ofColumn)));
    }

    private static <T> dev.hysteria.expression.Selectable<One> read(Expression<T> expression) {
        return into((T value) -> new One(value), expression);
    }

    private static void check(
            Case each,
            @Nullable Object expected,
            String of,
            java.util.function.Supplier<One> read,
            List<String> differences) {
        String found;
        try {
            Object value = read.get().value();
            if (isSame(expected, value)) {
                return;
            }
            found = String.valueOf(value);
        } catch (RuntimeException failure) {
            found = failure
                    + (failure.getCause() == null
                            ? ""
                            : " " + failure.getCause().getMessage());
        }
        differences.add("%s of %s as %s: expected %s, was %s".formatted(each.name, each.operand, of, expected, found));
    }

    private static boolean isSame(@Nullable Object expected, @Nullable Object value) {
        if (expected instanceof BigDecimal wanted && value instanceof BigDecimal found) {
            return wanted.compareTo(found) == 0;
        }
        if (expected instanceof Double wanted && value instanceof Double found) {
            return Math.abs(wanted - found) <= Math.abs(wanted) * 1e-14;
        }
        return Objects.equals(expected, value);
    }

    private static Operand row(int id, Object operand) {
        return new Operand(
                id,
                only(String.class, operand),
                only(Integer.class, operand),
                only(Long.class, operand),
                only(BigDecimal.class, operand),
                only(Double.class, operand),
                only(Instant.class, operand),
                only(LocalDateTime.class, operand),
                only(LocalDate.class, operand),
                only(LocalTime.class, operand));
    }

    private static <T> @Nullable T only(Class<T> type, Object operand) {
        return Optional.of(operand).filter(type::isInstance).map(type::cast).orElse(null);
    }
}
