package dev.hysteria.interpret;

import dev.hysteria.type.LogicalType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A statement as text with {@code ?} placeholders, and the values that belong to them in order.
 *
 * @param outputs the types of the values that come back through further placeholders after the parameters (the form {@code RETURNING … INTO
 *     ?}); empty for all other statements
 */
public record RenderedSql(String text, List<Parameter> parameters, List<LogicalType> outputs) {
    public RenderedSql {
        parameters = List.copyOf(parameters);
        outputs = List.copyOf(outputs);
    }

    /** {@return this statement with a comment of tags behind it; itself when there are none} */
    public RenderedSql tagged(Map<String, String> tags) {
        return tags.isEmpty() ? this : new RenderedSql(text + TagComment.of(tags), parameters, outputs);
    }

    /** A value for a placeholder, canonical for its type, or null. */
    public record Parameter(@Nullable Object value, LogicalType type) {}
}
