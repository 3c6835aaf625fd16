package dev.hysteria.internal.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Array;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A driver without a database: it records what it is told, such as {@code setLong 1 5}, answers queries with the rows it was
 * given, and fails where it was told to.
 */
final class RecordingDriver implements Driver, AutoCloseable {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String url = "jdbc:recording:" + COUNT.incrementAndGet();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final Map<String, Deque<SQLException>> failures = new HashMap<>();
    private final Deque<List<List<?>>> answers = new ArrayDeque<>();
    private final Map<Integer, Object> outputs = new HashMap<>();
    private final AtomicInteger opened = new AtomicInteger();
    private @Nullable Properties properties;

    RecordingDriver() throws SQLException {
        DriverManager.registerDriver(this);
    }

    String url() {
        return url;
    }

    /** What was called so far, without what pools and drivers ask of each other. */
    List<String> calls() {
        return calls.stream().filter(call -> !call.startsWith("is")).toList();
    }

    void forget() {
        calls.clear();
    }

    int opened() {
        return opened.get();
    }

    @Nullable
    Properties properties() {
        return properties;
    }

    /** Makes the next such call fail. */
    void fail(String call, SQLException failure) {
        failures.computeIfAbsent(call, key -> new ArrayDeque<>()).add(failure);
    }

    /** Answers the next query, or request for generated keys, with these rows. */
    void answer(List<?>... rows) {
        answers.add(List.of(rows));
    }

    /** Gives back a value through an output parameter. */
    void output(int index, Object value) {
        outputs.put(index, value);
    }

    @Override
    public @Nullable Connection connect(String asked, Properties given) throws SQLException {
        if (!acceptsURL(asked)) {
            return null;
        }
        record("connect");
        properties = given;
        opened.incrementAndGet();
        return proxy(Connection.class, new ConnectionState());
    }

    @Override
    public boolean acceptsURL(String asked) {
        return asked.equals(url);
    }

    @Override
    public void close() throws SQLException {
        DriverManager.deregisterDriver(this);
    }

    private void record(String call) throws SQLException {
        calls.add(call);
        for (Map.Entry<String, Deque<SQLException>> failing : failures.entrySet()) {
            if (call.equals(failing.getKey()) && !failing.getValue().isEmpty()) {
                throw failing.getValue().poll();
            }
        }
    }

    private static String described(Method method, Object @Nullable [] arguments) {
        return method.getName()
                + (arguments == null
                        ? ""
                        : Arrays.stream(arguments)
                                .map(argument -> " " + argument)
                                .collect(Collectors.joining()));
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(RecordingDriver.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        return type == int.class ? (Object) 0 : type == long.class ? (Object) 0L : null;
    }

    /** What a connection remembers. */
    private final class ConnectionState implements InvocationHandler {
        private boolean autoCommit = true;
        private boolean readOnly;
        private boolean closed;
        private int isolation = Connection.TRANSACTION_READ_COMMITTED;

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws SQLException {
            String name = method.getName();
            switch (name) {
                case "getAutoCommit":
                    return autoCommit;
                case "isReadOnly":
                    return readOnly;
                case "isClosed":
                    return closed;
                case "isValid":
                    return !closed;
                case "getTransactionIsolation":
                    return isolation;
                case "getMetaData":
                    return proxy(
                            DatabaseMetaData.class,
                            (self, asked, given) ->
                                    asked.getReturnType() == boolean.class ? true : asked.invoke(this, given));
                case "hashCode":
                    return System.identityHashCode(proxy);
                case "equals":
                    return arguments != null && proxy == arguments[0];
                case "toString":
                    return "connection";
                case "getNetworkTimeout", "clearWarnings", "setNetworkTimeout":
                    return nothing(method.getReturnType());
                default:
            }
            record(described(method, arguments));
            switch (name) {
                case "setAutoCommit" -> autoCommit = (Boolean) arguments[0];
                case "setReadOnly" -> readOnly = (Boolean) arguments[0];
                case "setTransactionIsolation" -> isolation = (Integer) arguments[0];
                case "close", "abort" -> closed = true;
                default -> {}
            }
            return made(method);
        }

        private @Nullable Object made(Method method) {
            Class<?> type = method.getReturnType();
            if (type == PreparedStatement.class) {
                return proxy(PreparedStatement.class, new StatementState());
            }
            if (type == CallableStatement.class) {
                return proxy(CallableStatement.class, new StatementState());
            }
            if (type == Statement.class) {
                return proxy(Statement.class, new StatementState());
            }
            if (type == Savepoint.class) {
                return proxy(Savepoint.class, (self, asked, given) -> "savepoint");
            }
            return type == Array.class ? proxy(Array.class, (self, asked, given) -> null) : nothing(type);
        }
    }

    /** What a statement remembers. */
    private final class StatementState implements InvocationHandler {
        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws SQLException {
            switch (method.getName()) {
                case "execute":
                    record(described(method, arguments));
                    return method.getDeclaringClass() == PreparedStatement.class
                            && !(proxy instanceof CallableStatement);
                case "executeQuery", "getResultSet", "getGeneratedKeys":
                    if (!method.getName().equals("getResultSet")) {
                        record(method.getName());
                    }
                    return proxy(ResultSet.class, new ResultState(answers.isEmpty() ? List.of() : answers.poll()));
                case "executeUpdate":
                    record(described(method, arguments));
                    return 1;
                case "executeBatch":
                    record(method.getName());
                    return new int[0];
                case "getUpdateCount":
                    return -1;
                case "wasNull":
                    return false;
                case "hashCode":
                    return System.identityHashCode(proxy);
                case "equals":
                    return arguments != null && proxy == arguments[0];
                default:
            }
            if (method.getName().startsWith("get") && arguments != null && outputs.containsKey(arguments[0])) {
                return outputs.get(arguments[0]);
            }
            record(described(method, arguments));
            return nothing(method.getReturnType());
        }
    }

    /** The rows of an answer. */
    private final class ResultState implements InvocationHandler {
        private final List<List<?>> rows;
        private int current = -1;

        private ResultState(List<List<?>> rows) {
            this.rows = new ArrayList<>(rows);
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws SQLException {
            switch (method.getName()) {
                case "next":
                    record("next");
                    return ++current < rows.size();
                case "close":
                    record("closeResult");
                    return null;
                case "wasNull":
                    return false;
                default:
            }
            if (method.getName().startsWith("get") && arguments != null) {
                Object value = rows.get(current).get((Integer) arguments[0] - 1);
                return value instanceof Number number && method.getReturnType() == long.class
                        ? (Object) number.longValue()
                        : value;
            }
            return nothing(method.getReturnType());
        }
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String asked, Properties given) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }
}
