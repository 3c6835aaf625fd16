package dev.hysteria.mutation;

import dev.hysteria.dialect.Dialect;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A dialect that answers one question otherwise than the one it is made of. */
final class MutatedDialect implements InvocationHandler {
    private final Dialect original;
    private final Method question;
    private final Predicate<List<Object>> about;
    private final Object answer;

    private MutatedDialect(Dialect original, Method question, Predicate<List<Object>> about, Object answer) {
        this.original = original;
        this.question = question;
        this.about = about;
        this.answer = answer;
    }

    /** {@return the dialect with another answer to a question, where it is about these arguments} */
    static Dialect of(Dialect original, Method question, Predicate<List<Object>> about, Object answer) {
        return (Dialect) Proxy.newProxyInstance(
                Dialect.class.getClassLoader(),
                new Class<?>[] {Dialect.class},
                new MutatedDialect(original, question, about, answer));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        List<Object> given = arguments == null ? List.of() : List.of(arguments);
        if (method.equals(question) && about.test(given)) {
            return answer;
        }
        try {
            return method.invoke(original, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
