package dev.hysteria.golden;

import dev.hysteria.ast.Statement;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The records and enum constants that trees are made of, found by reflection: those there are, and those in given statements. */
public final class TreeParts {
    private static final ClassValue<List<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
    };

    private final Set<String> parts = new TreeSet<>();
    private final Set<Class<?>> seen = new HashSet<>();

    private TreeParts() {}

    /** Everything that can occur in a statement, by name. */
    public static Set<String> existing() {
        TreeParts all = new TreeParts();
        all.addType(Statement.class);
        return all.parts;
    }

    /** Everything that occurs in statements, by name. */
    public static Set<String> occurring(Collection<? extends Statement> statements) {
        TreeParts found = new TreeParts();
        statements.forEach(found::addValue);
        return found.parts;
    }

    private void addType(Type type) {
        if (type instanceof ParameterizedType generic) {
            List.of(generic.getActualTypeArguments()).forEach(this::addType);
        } else if (type instanceof Class<?> found && isOurs(found) && seen.add(found)) {
            addClass(found);
        }
    }

    private void addClass(Class<?> type) {
        if (type.isSealed()) {
            List.of(type.getPermittedSubclasses()).forEach(this::addType);
        } else if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                parts.add(name((Enum<?>) constant));
            }
        } else if (type.isRecord()) {
            parts.add(name(type));
            for (RecordComponent component : type.getRecordComponents()) {
                addType(component.getGenericType());
            }
        }
    }

    private void addValue(@Nullable Object value) {
        switch (value) {
            case Record node
            when isOurs(node.getClass()) -> {
                parts.add(name(node.getClass()));
                components(node).forEach(this::addValue);
            }
            case Enum<?> constant when isOurs(constant.getDeclaringClass()) -> parts.add(name(constant));
            case Collection<?> list -> list.forEach(this::addValue);
            case Optional<?> optional -> optional.ifPresent(this::addValue);
            case null, default -> {}
        }
    }

    /** What a record is made of. */
    public static List<@Nullable Object> components(Record node) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Method accessor : ACCESSORS.get(node.getClass())) {
            try {
                values.add(accessor.invoke(node));
            } catch (IllegalAccessException | InvocationTargetException failure) {
                throw new AssertionError("can't read " + accessor, failure);
            }
        }
        return values;
    }

    private static boolean isOurs(Class<?> type) {
        return type.getPackageName().equals("dev.hysteria.ast")
                || type.getPackageName().equals("dev.hysteria.type");
    }

    private static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    private static String name(Enum<?> constant) {
        return name(constant.getDeclaringClass()) + "." + constant.name();
    }
}
