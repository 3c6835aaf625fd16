package dev.hysteria.testing;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.sql.DriverManager;
import java.util.Arrays;

/** Runs the library's code as if an optional dependency were not on the class path. */
public final class WithoutLibrary extends ClassLoader {
    private final String hidden;

    private WithoutLibrary(String hidden) {
        super(WithoutLibrary.class.getClassLoader());
        this.hidden = hidden;
    }

    /**
     * Calls a static method of a fresh copy of {@code type}, for which the classes of a library do not exist.
     *
     * @param hidden the prefix of the library's class names
     */
    public static Object call(String hidden, Class<?> type, String method, Object... arguments) throws Throwable {
        letDriversBeFound();
        Class<?> copy = new WithoutLibrary(hidden).loadClass(type.getName());
        var found = Arrays.stream(copy.getDeclaredMethods())
                .filter(candidate ->
                        candidate.getName().equals(method) && candidate.getParameterCount() == arguments.length)
                .findFirst()
                .orElseThrow();
        try {
            return found.invoke(null, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    /** The drivers of the class path are looked for once, when first asked: that must not be here, where one is hidden. */
    private static void letDriversBeFound() {
        var unused = DriverManager.drivers().count();
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith(hidden)) {
            throw new ClassNotFoundException(name);
        }
        if (!name.startsWith("dev.hysteria.")) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : define(name);
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = file.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException failure) {
            throw new ClassNotFoundException(name, failure);
        }
    }
}
