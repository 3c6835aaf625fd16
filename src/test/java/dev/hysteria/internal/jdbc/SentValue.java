package dev.hysteria.internal.jdbc;

import dev.hysteria.dialect.Dialect;
import dev.hysteria.type.LogicalType;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.JDBCType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a dialect's driver is told when a value of a type is a parameter, as the call of JDBC. */
public final class SentValue {
    private SentValue() {}

    /** {@return the call, such as {@code setLong}, or {@code setObject LocalDate} where it takes more than one class} */
    public static String call(Dialect dialect, LogicalType type) {
        List<String> calls = new ArrayList<>();
        PreparedStatement statement =
                proxy(PreparedStatement.class, (method, arguments) -> told(calls, method, arguments));
        try {
            new ValueForms(dialect).of(type).bind(statement, 1, sample(type));
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
        return calls.getFirst();
    }

    private static Object sample(LogicalType type) {
        return switch (type) {
            case LogicalType.Bool t -> true;
            case LogicalType.SmallInt t -> (short) 1;
            case LogicalType.Int t -> 1;
            case LogicalType.BigInt t -> 1L;
            case LogicalType.Decimal t -> new BigDecimal("1.50");
            case LogicalType.Real t -> 1.5f;
            case LogicalType.DoublePrecision t -> 1.5;
            case LogicalType.Varchar t -> "a";
            case LogicalType.Text t -> "a";
            case LogicalType.Timestamp t -> Instant.EPOCH;
            case LogicalType.DateTime t -> LocalDateTime.of(2026, 1, 2, 3, 4);
            case LogicalType.Date t -> LocalDate.of(2026, 1, 2);
            case LogicalType.Time t -> LocalTime.of(3, 4);
            case LogicalType.Uuid t -> new UUID(1, 2);
            case LogicalType.Binary t -> new byte[] {1};
            case LogicalType.Json t -> "{}";
            case LogicalType.Enumeration t -> t.labels().getFirst();
            case LogicalType.Array t -> List.of(sample(t.element()));
        };
    }

    private interface Answer {
        Object to(Method method, Object[] arguments);
    }

    private static Object told(List<String> calls, Method method, Object[] arguments) {
        switch (method.getName()) {
            case "getConnection" -> {
                return proxy(Connection.class, (asked, given) -> proxy(Array.class, (of, nothing) -> nothing));
            }
            case "setObject" -> {
                String sent = "setObject " + arguments[1].getClass().getSimpleName();
                calls.add(
                        arguments.length == 2
                                ? sent
                                : sent + ", "
                                        + JDBCType.valueOf((Integer) arguments[2])
                                                .getName());
            }
            default -> calls.add(method.getName());
        }
        return calls;
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                SentValue.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    Object answered = answer.to(method, arguments);
                    return method.getReturnType() == void.class ? null : answered;
                }));
    }
}
