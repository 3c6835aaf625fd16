package dev.hysteria.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads the comma-separated files that the example ships; a text with a comma stands between double quotes. */
final class Csv {
    private Csv() {}

    /** {@return what {@code make} makes of each line of a file, whose first line names the columns} */
    static <T> List<T> read(String file, Function<Line, T> make) {
        try (InputStream stream = Csv.class.getResourceAsStream("/library/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("There is no " + file + " on the class path: run from src/example");
            }
            List<String> lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<String> columns = fields(lines.getFirst());
            return lines.stream()
                    .skip(1)
                    .map(line -> make.apply(Line.of(columns, fields(line))))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** One line, its texts by the name of their column. */
    record Line(Map<String, String> fields) {
        static Line of(List<String> columns, List<String> values) {
            var fields = new HashMap<String, String>();
            for (int column = 0; column < columns.size(); column++) {
                fields.put(columns.get(column), values.get(column));
            }
            return new Line(fields);
        }

        String text(String column) {
            return fields.get(column);
        }

        int number(String column) {
            return Integer.parseInt(text(column));
        }

        long key(String column) {
            return Long.parseLong(text(column));
        }

        /** {@return what {@code parse} makes of a text, null when the text is empty} */
        <T> T orNull(String column, Function<String, T> parse) {
            return text(column).isEmpty() ? null : parse.apply(text(column));
        }
    }

    private static List<String> fields(String line) {
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        boolean quoted = false;
        for (char letter : line.toCharArray()) {
            if (letter == '"') {
                quoted = !quoted;
            } else if (letter == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(letter);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
