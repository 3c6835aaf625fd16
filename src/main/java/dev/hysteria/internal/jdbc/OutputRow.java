package dev.hysteria.internal.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.ResultSet;

/** The output parameters of a call, seen as the columns of a result's one row: JDBC gives both the same methods. */
final class OutputRow {

    private OutputRow() {}

    /** {@return a row whose first column is the parameter after {@code inputs} others} */
    static ResultSet of(CallableStatement call, int inputs) {
        return (ResultSet) Proxy.newProxyInstance(
                OutputRow.class.getClassLoader(), new Class<?>[] {ResultSet.class}, (proxy, method, arguments) -> {
                    Object[] moved = arguments == null ? new Object[0] : arguments.clone();
                    if (moved.length > 0 && moved[0] instanceof Integer column) {
                        moved[0] = column + inputs;
                    }
                    try {
                        return CallableStatement.class
                                .getMethod(method.getName(), method.getParameterTypes())
                                .invoke(call, moved);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }
}
