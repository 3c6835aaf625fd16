package dev.hysteria.dialect.sqlite;

import dev.hysteria.type.JsonTree;
import dev.hysteria.type.LogicalType;
import dev.hysteria.type.Words;
import dev.hysteria.type.Written;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sqlite.Function;

/** Functions that SQLite leaves to the application: Unicode letters, regular expressions, text backwards, documents compared. */
final class SqliteFunctions {

    private static final int PATTERNS_KEPT = 256;
    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    private SqliteFunctions() {}

    /** Registers the functions on a connection, makes LIKE tell upper from lower case, and has foreign keys checked. */
    static void prepare(Connection connection) throws SQLException {
        register(connection, "lower", 1, call -> text(call, 0).toLowerCase(Locale.ROOT));
        register(connection, "upper", 1, call -> text(call, 0).toUpperCase(Locale.ROOT));
        register(
                connection,
                "reverse",
                1,
                call -> new StringBuilder(text(call, 0)).reverse().toString());
        register(
                connection,
                "regexp",
                2,
                call -> pattern(text(call, 0)).matcher(text(call, 1)).find() ? 1 : 0);
        register(connection, "hysteria_words", 1, call -> Words.joined(text(call, 0)));
        register(
                connection,
                "hysteria_json_equals",
                2,
                call -> JsonTree.read(text(call, 0)).equals(JsonTree.read(text(call, 1))) ? 1 : 0);
        register(
                connection,
                "hysteria_json_contains",
                2,
                call -> JsonTree.read(text(call, 0)).contains(JsonTree.read(text(call, 1))) ? 1 : 0);
        // the functions that come with it work on the binary digits, so that 1.005 is less than it looks
        register(connection, "hysteria_round", 2, call -> scaled(call, RoundingMode.HALF_UP));
        register(connection, "hysteria_truncate", 2, call -> scaled(call, RoundingMode.DOWN));
        register(connection, "hysteria_integer", 1, call -> rounded(call, 0).longValueExact());
        register(connection, "hysteria_decimal", 2, call -> number(rounded(call, (int) call.integer(1))));
        register(
                connection,
                "hysteria_digits",
                2,
                call -> rounded(call, (int) call.integer(1)).toPlainString());
        register(connection, "hysteria_read", 2, call -> read(text(call, 0), text(call, 1)));
        register(
                connection,
                "hysteria_remainder",
                2,
                call -> remainder(BigDecimal.valueOf(call.number(0)), BigDecimal.valueOf(call.number(1))));
        try (Statement statement = connection.createStatement()) {
            // https://www.sqlite.org/pragma.html#pragma_case_sensitive_like
            statement.execute("PRAGMA case_sensitive_like = ON");
            // unless it is told to, it takes rows that refer to none:
            // https://www.sqlite.org/pragma.html#pragma_foreign_keys
            statement.execute("PRAGMA foreign_keys = ON");
        }
    }

    /** A function's body; never called when an argument is null. An empty optional is null. */
    private interface Body {
        Object apply(Call call) throws SQLException;
    }

    private static String text(Call call, int argument) throws SQLException {
        return call.text(argument);
    }

    private static Object scaled(Call call, RoundingMode mode) throws SQLException {
        if (call.isInteger(0)) {
            return call.integer(0);
        }
        if (Double.isInfinite(call.number(0))) {
            return call.number(0);
        }
        return BigDecimal.valueOf(call.number(0))
                .setScale((int) call.number(1), mode)
                .doubleValue();
    }

    /** Of the 15 digits that a floating point number keeps of a decimal. */
    private static BigDecimal rounded(Call call, int scale) throws SQLException {
        BigDecimal exact = call.isText(0)
                ? (BigDecimal) Written.read(text(call, 0), new LogicalType.Decimal(38, scale))
                : call.isInteger(0)
                        ? BigDecimal.valueOf(call.integer(0))
                        : new BigDecimal(call.number(0)).round(DIGITS);
        return exact.setScale(scale, RoundingMode.HALF_UP);
    }

    private static Object number(BigDecimal decimal) {
        boolean whole = decimal.stripTrailingZeros().scale() <= 0 && decimal.precision() - decimal.scale() <= 18;
        return whole ? (Object) decimal.longValueExact() : (Object) decimal.doubleValue();
    }

    /** A number, or the text that a value of another type is stored as. */
    private static Object read(String text, String type) {
        LogicalType read = READ.get(type);
        if (read == null) {
            throw new IllegalArgumentException(type);
        }
        Object value = Written.read(text, read);
        return value instanceof Number ? value : Written.text(value);
    }

    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);
    private static final Map<String, LogicalType> READ = Stream.of(
                    new LogicalType.BigInt(),
                    new LogicalType.DoublePrecision(),
                    new LogicalType.Timestamp(),
                    new LogicalType.DateTime(),
                    new LogicalType.Date(),
                    new LogicalType.Time(),
                    new LogicalType.Uuid(),
                    new LogicalType.Json())
            .collect(Collectors.toMap(LogicalType::described, type -> type));

    /** Of decimals, whose digits are those of the shortest text; none by zero. */
    private static Object remainder(BigDecimal dividend, BigDecimal divisor) {
        return divisor.signum() == 0
                ? Optional.empty()
                : dividend.remainder(divisor).doubleValue();
    }

    // letters and lines as the other databases see them: Unicode, and ended by a line feed only
    private static final int FLAGS = Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNIX_LINES;

    private static Pattern pattern(String regularExpression) {
        if (PATTERNS.size() > PATTERNS_KEPT) {
            PATTERNS.clear();
        }
        return PATTERNS.computeIfAbsent(regularExpression, text -> Pattern.compile(text, FLAGS));
    }

    private static void register(Connection connection, String name, int arguments, Body body) throws SQLException {
        Function.create(
                connection.unwrap(org.sqlite.SQLiteConnection.class),
                name,
                new Call(body),
                arguments,
                Function.FLAG_DETERMINISTIC);
    }

    /** One registered function. */
    private static final class Call extends Function {

        private final Body body;

        Call(Body body) {
            this.body = body;
        }

        String text(int argument) throws SQLException {
            return value_text(argument);
        }

        double number(int argument) throws SQLException {
            return value_double(argument);
        }

        long integer(int argument) throws SQLException {
            return value_long(argument);
        }

        boolean isText(int argument) throws SQLException {
            return value_type(argument) == org.sqlite.core.Codes.SQLITE_TEXT;
        }

        boolean isInteger(int argument) throws SQLException {
            return value_type(argument) == org.sqlite.core.Codes.SQLITE_INTEGER;
        }

        @Override
        protected void xFunc() throws SQLException {
            for (int i = 0; i < args(); i++) {
                if (value_type(i) == org.sqlite.core.Codes.SQLITE_NULL) {
                    result();
                    return;
                }
            }
            switch (body.apply(this)) {
                case Integer number -> result(number);
                case Long number -> result(number);
                case Double number -> result(number);
                case Optional<?> nothing -> result();
                case Object text -> result(text.toString());
            }
        }
    }
}
