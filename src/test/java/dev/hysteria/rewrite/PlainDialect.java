package dev.hysteria.rewrite;

import dev.hysteria.dialect.Dialect;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;

/** A dialect without its rewrites: what it is given, it says. */
final class PlainDialect {

    private PlainDialect() {}

    /** The same dialect, but for its rewrites. */
    static Dialect of(Dialect dialect) {
        return (Dialect) Proxy.newProxyInstance(
                PlainDialect.class.getClassLoader(), new Class<?>[] {Dialect.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("rewrites")) {
                        return List.of();
                    }
                    try {
                        return method.invoke(dialect, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }
}
