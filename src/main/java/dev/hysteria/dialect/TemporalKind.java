package dev.hysteria.dialect;

import dev.hysteria.ast.DateField;
import dev.hysteria.ast.DateUnit;
import dev.hysteria.type.LogicalType;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

/** What a date or time consists of: on it depends how it is taken apart and moved. */
public enum TemporalKind {
    DATE_AND_TIME,
    DATE,
    TIME_OF_DAY,
    /** No date or time at all. */
    NONE;

    /** {@return what values of the type consist of} */
    public static TemporalKind of(LogicalType type) {
        return switch (type) {
            case LogicalType.Timestamp t -> DATE_AND_TIME;
            case LogicalType.DateTime t -> DATE_AND_TIME;
            case LogicalType.Date t -> DATE;
            case LogicalType.Time t -> TIME_OF_DAY;
            case LogicalType.Bool t -> NONE;
            case LogicalType.SmallInt t -> NONE;
            case LogicalType.Int t -> NONE;
            case LogicalType.BigInt t -> NONE;
            case LogicalType.Decimal t -> NONE;
            case LogicalType.Real t -> NONE;
            case LogicalType.DoublePrecision t -> NONE;
            case LogicalType.Varchar t -> NONE;
            case LogicalType.Text t -> NONE;
            case LogicalType.Uuid t -> NONE;
            case LogicalType.Binary t -> NONE;
            case LogicalType.Json t -> NONE;
            case LogicalType.Enumeration t -> NONE;
            case LogicalType.Array t -> NONE;
        };
    }

    /** {@return whether values have this part} */
    public boolean has(DateField field) {
        return switch (field) {
            case YEAR, QUARTER, MONTH, ISO_WEEK, DAY_OF_MONTH, ISO_DAY_OF_WEEK, DAY_OF_YEAR ->
                this == DATE_AND_TIME || this == DATE;
            case HOUR, MINUTE, SECOND -> this == DATE_AND_TIME || this == TIME_OF_DAY;
            case EPOCH_SECOND -> this == DATE_AND_TIME;
        };
    }

    /** {@return whether values can be moved by this unit, and cut to it, without changing their type} */
    public boolean has(DateUnit unit) {
        return switch (unit) {
            case YEAR, MONTH, WEEK, DAY -> this == DATE_AND_TIME || this == DATE;
            case HOUR, MINUTE, SECOND -> this == DATE_AND_TIME || this == TIME_OF_DAY;
        };
    }

    /** {@return {@code form} with every answer found once, a refusal where the kind has no such field} */
    public static BiFunction<DateField, LogicalType, FunctionForm> fields(
            BiFunction<DateField, TemporalKind, FunctionForm> form) {
        return table(DateField.class, (field, kind) -> kind.has(field) ? form.apply(field, kind) : kind.without(field));
    }

    /** {@return {@code form} with every answer found once, a refusal where the kind has no such unit} */
    public static BiFunction<DateUnit, LogicalType, FunctionForm> units(
            BiFunction<DateUnit, TemporalKind, FunctionForm> form) {
        return table(DateUnit.class, (unit, kind) -> kind.has(unit) ? form.apply(unit, kind) : kind.without(unit));
    }

    /** {@return {@code form} with its answer for every constant and kind found once} */
    public static <E extends Enum<E>> BiFunction<E, LogicalType, FunctionForm> table(
            Class<E> parts, BiFunction<E, TemporalKind, FunctionForm> form) {
        Map<TemporalKind, FunctionForms<E>> tables = new EnumMap<>(TemporalKind.class);
        for (TemporalKind kind : values()) {
            tables.put(kind, FunctionForms.of(parts, part -> form.apply(part, kind)));
        }
        return (part, operand) ->
                Objects.requireNonNull(tables.get(of(operand))).of(part);
    }

    private FunctionForm without(Enum<?> part) {
        return FunctionForm.refused(this + " has no " + part + ": cast the operand to a type that has");
    }
}
