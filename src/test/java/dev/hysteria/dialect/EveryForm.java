package dev.hysteria.dialect;

import dev.hysteria.ast.AggregateFunction;
import dev.hysteria.ast.DateField;
import dev.hysteria.ast.DateUnit;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.ast.WindowFunction;
import dev.hysteria.type.EnumStorage;
import dev.hysteria.type.LogicalType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every function form that a dialect gives, under a name, and how it reads with the arguments {@code a}, {@code b}, {@code c}. */
public final class EveryForm {
    /** One of each logical type. */
    public static final List<LogicalType> TYPES = List.of(
            new LogicalType.Bool(),
            new LogicalType.SmallInt(),
            new LogicalType.Int(),
            new LogicalType.BigInt(),
            new LogicalType.Decimal(12, 2),
            new LogicalType.Real(),
            new LogicalType.DoublePrecision(),
            new LogicalType.Varchar(40),
            new LogicalType.Text(),
            new LogicalType.Timestamp(),
            new LogicalType.DateTime(),
            new LogicalType.Date(),
            new LogicalType.Time(),
            new LogicalType.Uuid(),
            new LogicalType.Binary(),
            new LogicalType.Json(),
            new LogicalType.Enumeration("color", List.of("red", "green"), EnumStorage.TEXT_WITH_CHECK),
            new LogicalType.Array(new LogicalType.Int()));

    private EveryForm() {}

    /** {@return the forms that are not refused, as text} */
    public static Map<String, String> said(Dialect dialect) {
        Map<String, String> said = new LinkedHashMap<>();
        all(dialect).forEach((name, form) -> {
            if (!(form instanceof FunctionForm.Refused)) {
                said.put(name, text(form, name));
            }
        });
        return said;
    }

    /** {@return the names of the forms that are refused} */
    public static List<String> refused(Dialect dialect) {
        return all(dialect).entrySet().stream()
                .filter(entry -> entry.getValue() instanceof FunctionForm.Refused)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, FunctionForm> all(Dialect dialect) {
        Map<String, FunctionForm> all = new LinkedHashMap<>();
        for (ScalarFunction function : ScalarFunction.values()) {
            all.put(function.name(), dialect.function(function));
        }
        for (AggregateFunction function : AggregateFunction.values()) {
            all.put(function.name(), dialect.aggregate(function));
        }
        for (WindowFunction function : WindowFunction.values()) {
            all.put(function.name(), dialect.windowFunction(function));
        }
        for (LogicalType type : TYPES) {
            if (TemporalKind.of(type) != TemporalKind.NONE) {
                temporal(dialect, type, all);
            }
        }
        return all;
    }

    private static void temporal(Dialect dialect, LogicalType type, Map<String, FunctionForm> all) {
        String suffix = " of " + type.getClass().getSimpleName();
        for (DateField field : DateField.values()) {
            all.put("extract " + field + suffix, dialect.extract(field, type));
        }
        for (DateUnit unit : DateUnit.values()) {
            all.put("add " + unit + suffix, dialect.dateAdd(unit, type));
            all.put("truncate " + unit + suffix, dialect.dateTruncate(unit, type));
            all.put("difference in " + unit + suffix, dialect.dateDifference(unit, type));
        }
    }

    private static String text(FunctionForm form, String name) {
        return switch (form) {
            case FunctionForm.Call(String called) -> called + arguments(name);
            case FunctionForm.Cast(String type) -> "CAST(a AS " + type + ")";
            case FunctionForm.Pattern(List<FunctionForm.Piece> pieces) ->
                pieces.stream()
                        .map(piece -> switch (piece) {
                            case FunctionForm.Piece.Text(String sql) -> sql;
                            case FunctionForm.Piece.Argument(int position) ->
                                List.of("a", "b", "c").get(position);
                        })
                        .collect(Collectors.joining());
            case FunctionForm.Refused(String instead) -> "refused: " + instead;
        };
    }

    private static String arguments(String name) {
        return switch (name) {
            case "ROW_NUMBER", "RANK", "DENSE_RANK", "PERCENT_RANK", "CUME_DIST" -> "()";
            case "SUBSTRING", "REPLACE", "LAG", "LEAD" -> "(a, b, c)";
            case "ROUND", "TRUNCATE", "GREATEST", "LEAST", "COALESCE", "NULL_IF", "NTH_VALUE" -> "(a, b)";
            default -> "(a)";
        };
    }
}
