package dev.hysteria.relation;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.error.MappedValue;
import dev.hysteria.error.MappingException;
import dev.hysteria.expression.Row;
import dev.hysteria.type.LogicalType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows written into one text, and read from it, without loss: the text of each value is the one that a cast gives on every database. */
final class RowText {
    /** What stands between two rows. */
    static final String ROWS = "|";

    private static final String VALUES = ";";
    private static final String NULL = "~n";
    private static final LogicalType TEXT = new LogicalType.Text();

    private RowText() {}

    /** {@return whether values of a type are written as text without loss} */
    static boolean isWritten(LogicalType type) {
        return switch (type) {
            case LogicalType.Bool t -> true;
            case LogicalType.SmallInt t -> true;
            case LogicalType.Int t -> true;
            case LogicalType.BigInt t -> true;
            case LogicalType.Decimal t -> true;
            case LogicalType.Varchar t -> true;
            case LogicalType.Text t -> true;
            case LogicalType.Timestamp t -> true;
            case LogicalType.DateTime t -> true;
            case LogicalType.Date t -> true;
            case LogicalType.Time t -> true;
            case LogicalType.Uuid t -> true;
            case LogicalType.Enumeration t -> true;
            case LogicalType.Real t -> false;
            case LogicalType.DoublePrecision t -> false;
            case LogicalType.Binary t -> false;
            case LogicalType.Json t -> false;
            case LogicalType.Array t -> false;
        };
    }

    /** {@return the text of a row} */
    static Expr of(List<Expr> values) {
        List<Expr> parts = new ArrayList<>();
        for (Expr value : values) {
            parts.add(literal(parts.isEmpty() ? "=" : VALUES));
            parts.add(new Expr.Function(
                    ScalarFunction.COALESCE, List.of(escaped(new Expr.Cast(value, TEXT)), literal(NULL)), TEXT));
        }
        return new Expr.Concat(parts);
    }

    private static Expr escaped(Expr text) {
        return replaced(replaced(replaced(text, "~", "~0"), VALUES, "~1"), ROWS, "~2");
    }

    private static Expr replaced(Expr text, String from, String to) {
        return new Expr.Function(ScalarFunction.REPLACE, List.of(text, literal(from), literal(to)), TEXT);
    }

    private static Expr literal(String text) {
        return new Expr.Literal(text, TEXT);
    }

    /** {@return the rows in a text} */
    static List<Row> rows(String text, List<LogicalType> types) {
        List<Row> rows = new ArrayList<>();
        for (String row : text.split("\\|", -1)) {
            String[] values = row.substring(1).split(VALUES, -1);
            @Nullable Object[] read = new @Nullable Object[types.size()];
            for (int i = 0; i < read.length; i++) {
                read[i] = values[i].equals(NULL) ? null : value(unescaped(values[i]), types.get(i));
            }
            rows.add(position -> read[position]);
        }
        return rows;
    }

    private static String unescaped(String text) {
        return text.replace("~2", ROWS).replace("~1", VALUES).replace("~0", "~");
    }

    private static Object value(String text, LogicalType type) {
        return switch (type) {
            case LogicalType.Bool t -> Boolean.valueOf(text);
            case LogicalType.SmallInt t -> Short.valueOf(text);
            case LogicalType.Int t -> Integer.valueOf(text);
            case LogicalType.BigInt t -> Long.valueOf(text);
            case LogicalType.Decimal t -> new BigDecimal(text);
            case LogicalType.Varchar t -> text;
            case LogicalType.Text t -> text;
            case LogicalType.Timestamp t -> Instant.parse(text);
            case LogicalType.DateTime t -> LocalDateTime.parse(text);
            case LogicalType.Date t -> LocalDate.parse(text);
            case LogicalType.Time t -> LocalTime.parse(text);
            case LogicalType.Uuid t -> UUID.fromString(text);
            case LogicalType.Enumeration t -> text;
            case LogicalType.Real t -> throw unwritten(type);
            case LogicalType.DoublePrecision t -> throw unwritten(type);
            case LogicalType.Binary t -> throw unwritten(type);
            case LogicalType.Json t -> throw unwritten(type);
            case LogicalType.Array t -> throw unwritten(type);
        };
    }

    private static MappingException unwritten(LogicalType type) {
        return MappingException.notDecodable(
                MappedValue.of(type.described(), "text"), "read the relation by another strategy.");
    }
}
