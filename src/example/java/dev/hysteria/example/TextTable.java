package dev.hysteria.example;

import java.io.PrintStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints records as an aligned table. A nested record takes a column for each of its components. */
final class TextTable {
    private final List<String> headings = new ArrayList<>();
    private final List<List<Object>> rows = new ArrayList<>();

    /** Prints records of one class. */
    static <R extends Record> void print(Class<R> type, List<R> records, PrintStream out) {
        var table = new TextTable();
        table.head("", type);
        for (R record : records) {
            List<Object> cells = new ArrayList<>();
            cells(Optional.of(record), type, cells);
            table.rows.add(cells);
        }
        table.print(out);
    }

    private void head(String prefix, Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> content = content(component);
            if (content.isRecord()) {
                head(prefix + component.getName() + ".", content);
            } else {
                headings.add(prefix + component.getName());
            }
        }
    }

    private static void cells(Optional<?> record, Class<?> type, List<Object> cells) {
        for (RecordComponent component : type.getRecordComponents()) {
            Optional<?> value = record.flatMap(present -> value(component, present));
            if (content(component).isRecord()) {
                cells(value, content(component), cells);
            } else {
                cells.add(value.isPresent() ? value.get() : "-");
            }
        }
    }

    /** The component's class; of an Optional, the class of what may be in it. */
    private static Class<?> content(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType type
                        && component.getType() == Optional.class
                        && type.getActualTypeArguments()[0] instanceof Class<?> inside
                ? inside
                : component.getType();
    }

    private static Optional<?> value(RecordComponent component, Object record) {
        try {
            component.getAccessor().setAccessible(true);
            Object value = component.getAccessor().invoke(record);
            return value instanceof Optional<?> optional ? optional : Optional.ofNullable(value);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void print(PrintStream out) {
        List<List<Object>> lines = new ArrayList<>();
        lines.add(List.copyOf(headings));
        lines.addAll(rows);
        int[] widths = new int[headings.size()];
        for (List<Object> line : lines) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] =
                        Math.max(widths[column], line.get(column).toString().length());
            }
        }
        List<Object> rule = new ArrayList<>();
        for (int width : widths) {
            rule.add("-".repeat(width));
        }
        lines.add(1, rule);
        for (List<Object> line : lines) {
            out.println(padded(line, widths));
        }
    }

    private String padded(List<Object> line, int[] widths) {
        var padded = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = line.get(column).toString();
            String space = " ".repeat(widths[column] - cell.length());
            padded.append("  ").append(isNumeric(column) ? space + cell : cell + space);
        }
        return padded.toString().stripTrailing();
    }

    private boolean isNumeric(int column) {
        return !rows.isEmpty() && rows.stream().allMatch(row -> row.get(column) instanceof Number);
    }
}
