package dev.hysteria.example;

import java.io.PrintStream;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Prints records as an aligned table: a column for each component, those of a nested record behind its name. */
final class TextTable {
    private final List<String> headings = new ArrayList<>();
    private final List<List<Object>> rows = new ArrayList<>();

    private TextTable() {}

    /** Prints records of one class. */
    static <R extends Record> void print(Class<R> type, List<R> records, PrintStream out) {
        var table = new TextTable();
        table.head("", type);
        for (R record : records) {
            List<Object> cells = new ArrayList<>();
            collect(record, type, cells);
            table.rows.add(cells);
        }
        table.print(out);
    }

    private void head(String prefix, Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType().isRecord()) {
                head(prefix + component.getName() + ".", component.getType());
            } else {
                headings.add(prefix + component.getName());
            }
        }
    }

    private static void collect(Object record, Class<?> type, List<Object> cells) {
        for (RecordComponent component : type.getRecordComponents()) {
            Object value = valueOf(component, record);
            if (component.getType().isRecord()) {
                collect(value, component.getType(), cells);
            } else {
                cells.add(value);
            }
        }
    }

    private static Object valueOf(RecordComponent component, Object record) {
        try {
            component.getAccessor().setAccessible(true);
            Object value = component.getAccessor().invoke(record);
            return value instanceof Optional<?> optional ? optional.orElse(null) : value;
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void print(PrintStream out) {
        int[] widths = new int[headings.size()];
        boolean[] numeric = new boolean[headings.size()];
        for (int column = 0; column < widths.length; column++) {
            int at = column;
            widths[at] = Math.max(
                    headings.get(at).length(),
                    rows.stream()
                            .mapToInt(row -> shown(row.get(at)).length())
                            .max()
                            .orElse(0));
            numeric[at] =
                    rows.stream().map(row -> row.get(at)).allMatch(cell -> cell == null || cell instanceof Number);
        }
        line(headings, widths, numeric, out);
        line(Collections.nCopies(widths.length, null), widths, numeric, out);
        rows.forEach(row -> line(row.stream().map(TextTable::shown).toList(), widths, numeric, out));
    }

    /** Prints one line; nulls as rules. */
    private static void line(List<String> cells, int[] widths, boolean[] numeric, PrintStream out) {
        var line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = cells.get(column) == null ? "-".repeat(widths[column]) : cells.get(column);
            String padding = " ".repeat(widths[column] - cell.length());
            line.append("  ").append(numeric[column] ? padding + cell : cell + padding);
        }
        out.println(line.toString().stripTrailing());
    }

    private static String shown(Object value) {
        return value == null ? "-" : value.toString();
    }
}
