package dev.hysteria.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.Database;
import dev.hysteria.DatabaseConfig;
import dev.hysteria.docs.SemanticsPage.Entry;
import dev.hysteria.golden.TreeParts;
import dev.hysteria.query.Session;
import dev.hysteria.reference.ReferenceDatabase;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import java.io.IOException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The page of the semantics has an entry for each part of the tree, names what there is, and its examples have the values it says. */
class SemanticsPageTest {
    private static final Pattern CALL = Pattern.compile("([a-z]\\w*)\\(");

    /** The families of which each constant can be called, and has an example. */
    private static final Pattern SHOWN = Pattern.compile(
            "(ScalarFunction|AggregateFunction|WindowFunction|SetOperator"
                    + "|ArithmeticOperator|ComparisonOperator|Distinctness|Quantifier|DateField|DateUnit|Direction|NullOrder)\\..*");

    private static final Set<String> OTHER_EACH_TIME =
            Set.of("ScalarFunction.CURRENT_TIMESTAMP", "ScalarFunction.CURRENT_DATE", "ScalarFunction.RANDOM_UUID");

    @Test
    void everyPartOfTheTreeHasOneEntry() throws IOException {
        assertThat(nodes()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(TreeParts.existing());
    }

    @Test
    void whatIsWrittenCanBeCalled() throws IOException {
        Set<String> unknown = new TreeSet<>();
        for (Entry entry : SemanticsPage.entries()) {
            entry.code("written")
                    .forEach(written -> CALL.matcher(written).results().forEach(call -> unknown.add(call.group(1))));
        }
        unknown.removeAll(publicMethods());
        unknown.remove("f"); // SQL's, in a raw fragment

        assertThat(unknown).as("Names that the public API does not have").isEmpty();
    }

    @Test
    void whatCanBeCalledHasAnExample() throws IOException {
        for (Entry entry : SemanticsPage.entries()) {
            for (String node : entry.code("node")) {
                if (SHOWN.matcher(node).matches() && !OTHER_EACH_TIME.contains(node)) {
                    assertThat(entry.code("examples"))
                            .as("Examples of %s", node)
                            .isNotEmpty();
                }
            }
        }
    }

    @EveryDatabase
    void examplesHold(FreshDatabase fresh) throws IOException {
        try (Database db = Database.open(DatabaseConfig.of(fresh.jdbcUrl()).withUser(fresh.user(), fresh.password()))) {
            assertThat(differences(db)).isEmpty();
        }
    }

    @Test
    void examplesHoldInTheReference() throws IOException {
        assertThat(differences(new ReferenceDatabase())).isEmpty();
    }

    private static List<String> differences(Session db) throws IOException {
        List<String> differences = new ArrayList<>();
        for (Entry entry : SemanticsPage.entries()) {
            for (String example : entry.code("examples")) {
                difference(db, example)
                        .ifPresent(was -> differences.add("line " + entry.line() + ": " + example + ", was " + was));
            }
        }
        return differences;
    }

    @Test
    void aWrongExampleIsSeen() {
        try (Database db = Database.open("jdbc:sqlite::memory:")) {
            assertThat(difference(db, "'abc'.left(2) = 'ab'")).isEmpty();
            assertThat(difference(db, "'abc'.left(2) = 'abc'")).contains("ab (String)");
            assertThat(difference(db, "1.50.plus(1.5) = 3.0")).contains("3.00 (BigDecimal)");
            assertThat(difference(db, "[1, 2].asc() = [2, 1]")).contains("[1, 2] (List)");
        }
        assertThatThrownBy(() -> Example.read("'abc'.left(2) = 'ab' or so", ExampleCalls::of))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Example.read("'abc'.middle(2) = 'b'", ExampleCalls::of))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Optional<String> difference(Session db, String text) {
        try {
            Example.Parts example = Example.read(text, ExampleCalls::of);
            List<?> rows = db.list(ExampleArguments.query(example.called()));
            Object value = example.expected() instanceof List<?> ? rows : rows.getFirst();
            return Objects.equals(value, example.expected()) ? Optional.empty() : Optional.of(described(value));
        } catch (RuntimeException failure) {
            return Optional.of(failure.toString());
        }
    }

    private static String described(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case List<?> list -> list + " (List)";
            case BigDecimal decimal -> decimal.toPlainString() + " (BigDecimal)";
            case Object other -> other + " (" + other.getClass().getSimpleName() + ")";
        };
    }

    private static List<String> nodes() throws IOException {
        return SemanticsPage.entries().stream()
                .flatMap(entry -> entry.code("node").stream())
                .toList();
    }

    private static Set<String> publicMethods() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String folder : List.of("", "expression", "query", "schema", "type")) {
            for (Class<?> type : classes(folder)) {
                Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredClasses()))
                        .flatMap(each -> Arrays.stream(each.getMethods()))
                        .map(Method::getName)
                        .forEach(names::add);
            }
        }
        return names;
    }

    private static List<Class<?>> classes(String folder) throws IOException {
        Path root = Path.of("src", "main", "java");
        try (Stream<Path> sources = Files.list(root.resolve(Path.of("dev", "hysteria", folder)))) {
            return sources.filter(source -> source.toString().endsWith(".java"))
                    .map(source -> root.relativize(source).toString())
                    .filter(source -> !source.endsWith("package-info.java"))
                    .map(source -> source.substring(0, source.length() - ".java".length())
                            .replaceAll("[/\\\\]", "."))
                    .<Class<?>>map(SemanticsPageTest::load)
                    .filter(type -> java.lang.reflect.Modifier.isPublic(type.getModifiers()))
                    .collect(Collectors.toList());
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
