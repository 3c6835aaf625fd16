package dev.hysteria.interpret;

import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.TableName;
import dev.hysteria.dialect.Dialect;
import dev.hysteria.dialect.Limits;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.type.LogicalType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The one place where SQL text is put together: keywords, quoted identifiers, placeholders and their parameters. One use, one thread. */
final class SqlWriter {

    private final Dialect dialect;
    private final ValueForm valueForm;
    private final LiteralInterpreter literals;
    private final StringBuilder text = new StringBuilder(256);
    private final List<RenderedSql.Parameter> parameters = new ArrayList<>();
    private final List<LogicalType> outputs = new ArrayList<>();

    SqlWriter(Dialect dialect, ValueForm valueForm) {
        this.dialect = dialect;
        this.valueForm = valueForm;
        this.literals = new LiteralInterpreter(dialect, this);
    }

    /** Appends SQL text: keywords and punctuation of an interpreter, names of a dialect, raw text of the user. */
    SqlWriter sql(String sql) {
        text.append(sql);
        return this;
    }

    SqlWriter number(long number) {
        text.append(number);
        return this;
    }

    /** Appends an identifier in the dialect's quotes, a quote character within doubled. */
    SqlWriter identifier(Identifier identifier) {
        String name = identifier.text();
        requireLength(name);
        switch (dialect.traits().naming().quoting()) {
            case DOUBLE_QUOTES -> quoted(name, '"', '"');
            case DOUBLE_QUOTES_WITHOUT_ESCAPE -> {
                if (name.indexOf('"') >= 0) {
                    throw new UnsupportedFeature(
                            "a double quote in the name " + name, dialect.name(), "Choose a name without it.");
                }
                quoted(name, '"', '"');
            }
            case BACKTICKS -> {
                requireBackticks(name);
                quoted(name, '`', '`');
            }
            case BRACKETS -> quoted(name, '[', ']');
        }
        return this;
    }

    SqlWriter table(TableName table) {
        table.namespace().ifPresent(namespace -> identifier(namespace).sql("."));
        return identifier(table.name());
    }

    /** Appends a placeholder for a value, or the value itself when the statement takes none. */
    SqlWriter value(@Nullable Object value, LogicalType type) {
        switch (valueForm) {
            case PARAMETERS -> {
                text.append('?');
                parameters.add(new RenderedSql.Parameter(value, type));
            }
            case LITERALS -> literal(value, type);
        }
        return this;
    }

    /** Appends a question mark that is no placeholder: doubled where placeholders are. */
    SqlWriter questionMark() {
        return sql(
                switch (valueForm) {
                    case PARAMETERS -> "??";
                    case LITERALS -> "?";
                });
    }

    /** Appends a value itself. */
    SqlWriter literal(@Nullable Object value, LogicalType type) {
        if (value == null) {
            text.append("NULL");
        } else {
            literals.write(value, type);
        }
        return this;
    }

    /** Appends a placeholder through which a value of this type comes back. */
    SqlWriter output(LogicalType type) {
        text.append('?');
        outputs.add(type);
        return this;
    }

    <T> SqlWriter list(List<T> items, String separator, Consumer<? super T> write) {
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                text.append(separator);
            }
            write.accept(items.get(i));
        }
        return this;
    }

    SqlWriter identifiers(List<Identifier> identifiers) {
        return list(identifiers, ", ", this::identifier);
    }

    RenderedSql rendered() {
        if (parameters.size() > dialect.limits().parameters()) {
            throw new UnsupportedFeature(
                    parameters.size() + " parameters in one statement",
                    dialect.name(),
                    "It takes " + dialect.limits().parameters() + ": split the statement.");
        }
        return new RenderedSql(text.toString(), parameters, outputs);
    }

    private void quoted(String name, char open, char close) {
        text.append(open);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            text.append(c);
            if (c == close) {
                text.append(c);
            }
        }
        text.append(close);
    }

    private void requireBackticks(String name) {
        boolean supplementary = name.chars().anyMatch(c -> Character.isSurrogate((char) c));
        if (supplementary || name.endsWith(" ") || name.endsWith("\\") || name.contains("\\`")) {
            throw new UnsupportedFeature(
                    "the name “" + name + "”",
                    dialect.name(),
                    "Choose one without a space at its end, backslashes, and characters beyond the first 65,536.");
        }
    }

    private void requireLength(String name) {
        Limits limits = dialect.limits();
        if (name.length() * 3 <= limits.identifierLength()) {
            return;
        }
        int length = switch (limits.identifierMeasure()) {
            case BYTES -> name.getBytes(StandardCharsets.UTF_8).length;
            case CHARACTERS -> name.codePointCount(0, name.length());
        };
        if (length > limits.identifierLength()) {
            throw new UnsupportedFeature(
                    "the name " + name + ", which is " + length + " long",
                    dialect.name(),
                    "Names may be " + limits.identifierLength() + " "
                            + limits.identifierMeasure().name().toLowerCase(java.util.Locale.ROOT)
                            + " long: choose a shorter one.");
        }
    }
}
