package dev.hysteria.golden;

import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Statement;
import dev.hysteria.dialect.Dialect;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.interpret.RenderedSql;
import dev.hysteria.interpret.SqlInterpreter;
import dev.hysteria.type.LogicalType;
import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A case as its file says it. Dialects that say the same share a section, in the place of the first of them. */
public final class GoldenText {
    private GoldenText() {}

    /** {@return the text of a case} */
    public static String of(GoldenCase golden, List<Dialect> dialects) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        for (Dialect dialect : dialects) {
            String section = scripts(golden.statements()).stream()
                    .map(script -> section(script, dialect))
                    .collect(Collectors.joining("\n"));
            sections.computeIfAbsent(section, text -> new java.util.ArrayList<>())
                    .add(dialect.name());
        }
        StringBuilder text = new StringBuilder("-- " + golden.path() + ": " + golden.shows() + "\n");
        sections.forEach((section, names) -> text.append("\n-- ")
                .append(String.join(", ", names))
                .append('\n')
                .append(section));
        return text.toString();
    }

    /** The statements one by one; definitions alone are one script, whose parts may be put together. */
    public static List<List<Statement>> scripts(List<Statement> statements) {
        return statements.stream().allMatch(Ddl.class::isInstance)
                ? List.of(statements)
                : statements.stream().map(List::of).toList();
    }

    /** The SQL of a script: several texts for a definition, or none, which is why each ends a line of its own. */
    public static List<RenderedSql> rendered(List<Statement> script, Dialect dialect) {
        if (script.getFirst() instanceof Ddl) {
            return SqlInterpreter.renderDdl(script.stream().map(Ddl.class::cast).toList(), dialect);
        }
        return List.of(SqlInterpreter.render(script.getFirst(), dialect));
    }

    private static String section(List<Statement> script, Dialect dialect) {
        try {
            List<RenderedSql> statements = rendered(script, dialect);
            return statements.isEmpty()
                    ? "-- nothing to execute\n"
                    : statements.stream().map(GoldenText::lines).collect(Collectors.joining("\n"));
        } catch (UnsupportedFeature refusal) {
            return "-- unsupported: " + refusal.feature() + "; " + refusal.whatToDoInstead() + "\n";
        }
    }

    private static String lines(RenderedSql sql) {
        String parameters = sql.parameters().stream()
                .map(parameter -> value(parameter.value(), parameter.type()))
                .collect(Collectors.joining(", ", "-- parameters: [", "]\n"));
        String outputs = sql.outputs().stream()
                .map(LogicalType::described)
                .collect(Collectors.joining(", ", "-- outputs: [", "]\n"));
        return sql.text() + "\n" + parameters + (sql.outputs().isEmpty() ? "" : outputs);
    }

    private static String value(@Nullable Object value, LogicalType type) {
        return shown(value) + ": " + type.described();
    }

    private static String shown(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case String text -> "'" + escaped(text) + "'";
            case byte[] bytes -> "0x" + HexFormat.of().formatHex(bytes);
            case BigDecimal decimal -> decimal.toPlainString();
            case List<?> list -> list.stream().map(GoldenText::shown).collect(Collectors.joining(", ", "[", "]"));
            case Object other -> other.toString();
        };
    }

    private static String escaped(String text) {
        return text.codePoints()
                .mapToObj(
                        point -> Character.isISOControl(point) ? "\\u%04x".formatted(point) : Character.toString(point))
                .collect(Collectors.joining());
    }
}
