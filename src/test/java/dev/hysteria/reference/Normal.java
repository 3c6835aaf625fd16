package dev.hysteria.reference;

import dev.hysteria.type.LogicalType;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of two databases made comparable: decimals to the scale of their type, floating point numbers to ten digits. */
public final class Normal {
    private static final MathContext TEN_DIGITS = new MathContext(10);

    private Normal() {}

    static List<Identity> rows(List<List<@Nullable Object>> rows, List<LogicalType> types) {
        return rows.stream().map(row -> row(row, types)).toList();
    }

    /** {@return the rows as texts, equal where they are, in no order} */
    public static String words(List<List<@Nullable Object>> rows, List<LogicalType> types) {
        return rows(rows, types).stream()
                .map(Identity::toString)
                .sorted()
                .toList()
                .toString();
    }

    private static Identity row(List<@Nullable Object> row, List<LogicalType> types) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            cells.add(cell(row.get(i), types.get(i)));
        }
        return Identity.of(cells, types);
    }

    private static @Nullable Object cell(@Nullable Object value, LogicalType type) {
        return switch (value) {
            case BigDecimal number
            when type instanceof LogicalType.Decimal decimal -> number.setScale(decimal.scale(), RoundingMode.HALF_UP);
            case Double number -> new BigDecimal(number).round(TEN_DIGITS);
            case Float number -> new BigDecimal(number).round(TEN_DIGITS);
            case null -> null;
            default -> value;
        };
    }
}
