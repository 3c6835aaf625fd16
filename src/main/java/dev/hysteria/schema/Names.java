package dev.hysteria.schema;

import dev.hysteria.ast.Identifier;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names of columns, for messages and comparisons. */
final class Names {

    private Names() {}

    static String folded(Identifier name) {
        return name.text().toLowerCase(Locale.ROOT);
    }

    static List<Identifier> of(List<? extends Column<?, ?>> columns) {
        return columns.stream().<Identifier>map(Column::name).toList();
    }

    static String listed(List<? extends Column<?, ?>> columns) {
        return columns.stream().map(column -> column.name().text()).collect(Collectors.joining(", "));
    }
}
