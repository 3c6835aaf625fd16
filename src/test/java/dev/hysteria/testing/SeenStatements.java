package dev.hysteria.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** A data source whose connections remember which statements were prepared on them. */
public final class SeenStatements {
    private final List<String> texts = Collections.synchronizedList(new ArrayList<>());
    private final DataSource source;

    private SeenStatements(DataSource source) {
        this.source = proxied(DataSource.class, source, this::connection);
    }

    /** Watches the connections that a source opens. */
    public static SeenStatements of(DataSource source) {
        return new SeenStatements(source);
    }

    /** The source whose connections are watched. */
    public DataSource source() {
        return source;
    }

    /** What was prepared since this was asked last, in order. */
    public List<String> taken() {
        synchronized (texts) {
            List<String> taken = List.copyOf(texts);
            texts.clear();
            return taken;
        }
    }

    private Object connection(Object result) {
        return result instanceof Connection connection
                ? Proxy.newProxyInstance(
                        SeenStatements.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (proxy, method, args) -> {
                            if (method.getName().startsWith("prepare")
                                    && args != null
                                    && args[0] instanceof String sql) {
                                texts.add(sql);
                            }
                            return invoked(connection, method, args);
                        })
                : result;
    }

    private static <T> T proxied(Class<T> type, T target, UnaryOperator<Object> results) {
        InvocationHandler handler = (proxy, method, args) -> {
            Object result = invoked(target, method, args);
            return result == null ? null : results.apply(result);
        };
        return type.cast(Proxy.newProxyInstance(SeenStatements.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object invoked(Object target, java.lang.reflect.Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
