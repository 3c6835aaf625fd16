package dev.hysteria.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.Node;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Records of the tree copy the lists they are given: whoever keeps the list can't change a statement with it. */
class CopiedListsTest {
    private static final String TREE = Node.class.getPackageName();

    @Test
    void everyRecordInAGoldenCaseKeepsItsListsWhateverBecomesOfTheOnesItWasGiven() throws ReflectiveOperationException {
        var examples = new HashMap<Class<?>, Record>();
        Areas.cases().forEach(golden -> collect(golden.statements(), examples));
        var wrong = new TreeMap<String, String>();
        for (Record example : examples.values()) {
            check(example, wrong);
        }

        assertThat(examples).hasSizeGreaterThan(20);
        assertThat(wrong).as("copy these lists in the record's constructor").isEmpty();
    }

    @Test
    void aRecordThatKeepsTheListItselfIsSeen() throws ReflectiveOperationException {
        var wrong = new TreeMap<String, String>();
        check(new Keeping(List.of("a")), wrong);

        assertThat(wrong).containsOnlyKeys("Keeping.names");
    }

    record Keeping(List<String> names) {}

    /** Makes the record again of lists that can be changed, empties them, and looks whether it noticed. */
    private static void check(Record example, Map<String, String> wrong) throws ReflectiveOperationException {
        RecordComponent[] components = example.getClass().getRecordComponents();
        var types = new Class<?>[components.length];
        var arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Object value = value(components[i], example);
            types[i] = components[i].getType();
            // an array that is a parameter's value is its codec's, as bytes are
            arguments[i] = value instanceof List<?> list && types[i] == List.class ? new ArrayList<>(list) : value;
        }
        Constructor<? extends Record> constructor = example.getClass().getDeclaredConstructor(types);
        constructor.setAccessible(true);
        Record again = constructor.newInstance(arguments);
        for (int i = 0; i < components.length; i++) {
            if (arguments[i] instanceof List<?> given && types[i] == List.class) {
                given.clear();
                Object kept = value(components[i], again);
                if (!kept.equals(value(components[i], example)) || kept == given) {
                    wrong.put(
                            example.getClass().getSimpleName() + "." + components[i].getName(),
                            "changes with the list that the record was made of");
                }
            }
        }
    }

    private static void collect(Object value, Map<Class<?>, Record> examples) {
        switch (value) {
            case Record node
            when node.getClass().getPackageName().equals(TREE) -> {
                examples.merge(node.getClass(), node, CopiedListsTest::fuller);
                for (RecordComponent component : node.getClass().getRecordComponents()) {
                    collect(value(component, node), examples);
                }
            }
            case Collection<?> values ->
                values.stream().filter(Objects::nonNull).forEach(one -> collect(one, examples));
            case Optional<?> optional -> optional.ifPresent(one -> collect(one, examples));
            case null, default -> {}
        }
    }

    /** The record that has more in its lists: an empty list would notice nothing. */
    private static Record fuller(Record one, Record other) {
        return entries(other) > entries(one) ? other : one;
    }

    private static int entries(Record node) {
        int entries = 0;
        for (RecordComponent component : node.getClass().getRecordComponents()) {
            entries += value(component, node) instanceof List<?> list && !list.isEmpty() ? 1 : 0;
        }
        return entries;
    }

    private static Object value(RecordComponent component, Record node) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(node);
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError("can't read " + component, failure);
        }
    }
}
