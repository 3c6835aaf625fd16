package dev.hysteria.docs;

import dev.hysteria.DatabaseConfig;
import dev.hysteria.dialect.Dialect;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page {@code docs/reference/configuration.md}, made of the configuration's records, their defaults and their Javadoc. */
final class ConfigurationPage {
    private static final Path SOURCES = Path.of("src", "main", "java", "dev", "hysteria");
    private static final Pattern PARAMETER =
            Pattern.compile("\\* @param (\\w+) (.*?)(?=\\n \\* @|\\n \\*/)", Pattern.DOTALL);
    private static final String INTRODUCTION = """
        # Configuration

        `Database.open(url)` takes the default of every setting. `DatabaseConfig.of(url)` is the same as a value; each `with…` method returns a
        changed copy, and `Database.open(config)` opens it. A setting that makes no sense is refused when it is made, by name and with what is
        allowed. Durations are `java.time.Duration`s.

        This page is generated from the configuration's records and compared with them by a test.
        """;

    private ConfigurationPage() {}

    /** A record of settings: what it is about, the part of the configuration that it is, and the call that changes it. */
    private record Group(String title, Record defaults, String prefix, String change) {}

    static String of(List<Dialect> dialects) throws IOException {
        DatabaseConfig defaults = DatabaseConfig.of("");
        var page = new StringBuilder(INTRODUCTION);
        for (Group group : List.of(
                new Group("The database", defaults, "", "%s"),
                new Group("Its start", defaults.start(), "start.", "withStart(start -> start.%s)"),
                new Group("The pool", defaults.pool(), "pool.", "withPool(pool -> pool.%s)"),
                new Group("Statements", defaults.statements(), "statements.", "withStatements(s -> s.%s)"),
                new Group("The log", defaults.log(), "log.", "withLog(log -> log.%s)"))) {
            page.append("\n## ").append(group.title()).append("\n\n");
            page.append("| setting | default | meaning | set by |\n|---|---|---|---|\n");
            page.append(rows(group));
        }
        return page + drivers(dialects);
    }

    private static String rows(Group group) throws IOException {
        Map<String, String> meanings = meanings(group.defaults().getClass());
        var rows = new StringBuilder();
        for (RecordComponent component : group.defaults().getClass().getRecordComponents()) {
            if (!component.getType().isRecord()) {
                String setter = setter(group.defaults().getClass(), component.getName());
                rows.append("| `%s` | %s | %s | `%s` |\n"
                        .formatted(
                                group.prefix() + component.getName(),
                                shown(value(component, group.defaults())),
                                meanings.get(component.getName()),
                                setter.startsWith("Database")
                                        ? setter
                                        : group.change().formatted(setter)));
            }
        }
        return rows.toString();
    }

    /** What the record's Javadoc says of each component. */
    private static Map<String, String> meanings(Class<?> type) throws IOException {
        var meanings = new LinkedHashMap<String, String>();
        String source = Files.readString(SOURCES.resolve(type.getSimpleName() + ".java"))
                .replace("\r", "");
        var parameter = PARAMETER.matcher(source);
        while (parameter.find()) {
            String text = parameter.group(2).replaceAll("\\s*\\n \\*\\s*", " ").replaceAll("\\{@code (.*?)}", "`$1`");
            meanings.putIfAbsent(parameter.group(1), text);
        }
        return meanings;
    }

    /** The method that sets a component, which there must be. */
    private static String setter(Class<?> type, String component) {
        String name = switch (component) {
            case "url" -> "of";
            case "password" -> "withUser";
            case "properties" -> "withProperty";
            case "observers" -> "withObserver";
            default -> "with" + component.substring(0, 1).toUpperCase() + component.substring(1);
        };
        Method method = Stream.of(type.getMethods())
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(type.getSimpleName() + " has no " + name + "(…)"));
        String arguments = Stream.of(method.getParameters())
                .map(parameter -> parameter.getName().replaceFirst("^new(\\w)", "$1"))
                .map(argument -> argument.substring(0, 1).toLowerCase() + argument.substring(1))
                .collect(Collectors.joining(", "));
        return (name.equals("of") ? "DatabaseConfig." : "") + name + "(" + arguments + ")";
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String shown(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.map(ConfigurationPage::shown).orElse("–");
            case Map<?, ?> map -> map.isEmpty() ? "–" : "`" + map + "`";
            case List<?> list -> list.isEmpty() ? "–" : "`" + list + "`";
            case String text -> text.isEmpty() ? "–" : "`" + text + "`";
            case Duration time -> time.isZero() ? "0" : duration(time);
            default -> "`" + value + "`";
        };
    }

    private static String duration(Duration time) {
        if (time.toMillisPart() > 0) {
            return time.toMillis() + " ms";
        }
        return time.toSecondsPart() > 0 ? time.toSeconds() + " s" : time.toMinutes() + " min";
    }

    private static String drivers(List<Dialect> dialects) {
        var section = new StringBuilder("""

            ## Drivers

            The driver is found by the beginning of the URL and has to be on the class path. These of its settings are made unless `properties` or
            the URL says otherwise.

            | database | URLs begin with | artifact | settings |
            |---|---|---|---|
            """);
        for (Dialect dialect : dialects) {
            var connection = dialect.connection();
            section.append("| %s | %s | `%s` | %s |\n"
                    .formatted(
                            dialect.name(),
                            connection.urlPrefixes().isEmpty()
                                    ? "(named by `withDialect`)"
                                    : connection.urlPrefixes().stream()
                                            .map(prefix -> "`" + prefix + "`")
                                            .collect(Collectors.joining(", ")),
                            connection.driverArtifact(),
                            new TreeMap<>(connection.properties())
                                    .entrySet().stream()
                                            .map(entry -> "`" + entry.getKey() + "=" + entry.getValue() + "`")
                                            .collect(Collectors.joining(", "))));
        }
        return section.toString();
    }
}
