package dev.hysteria.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The rows of the tables of {@code docs/reference/semantics.md}. */
public final class SemanticsPage {
    private static final Path PAGE = Path.of("docs", "reference", "semantics.md");
    private static final Pattern CODE = Pattern.compile("`([^`]*)`");

    private SemanticsPage() {}

    /** A row: its line in the page, the heading above it, and its cells by the heads of their columns. */
    public record Entry(int line, String heading, Map<String, String> cells) {

        /** {@return what stands between backticks in a cell} */
        public List<String> code(String column) {
            return CODE.matcher(cells.getOrDefault(column, ""))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        }
    }

    /** {@return every row of the page} */
    public static List<Entry> entries() throws IOException {
        List<String> lines = Files.readAllLines(PAGE);
        List<Entry> entries = new ArrayList<>();
        List<String> heads = List.of();
        String heading = "";
        for (int i = 0; i < lines.size(); i++) {
            heading = lines.get(i).startsWith("#") ? lines.get(i).replaceFirst("#+ ", "") : heading;
            List<String> cells = cells(lines.get(i));
            if (cells.isEmpty() || heads.isEmpty()) {
                heads = cells;
            } else if (!cells.getFirst().startsWith("---")) {
                entries.add(entry(i + 1, heading, heads, cells));
            }
        }
        return entries;
    }

    private static Entry entry(int line, String heading, List<String> heads, List<String> cells) {
        if (cells.size() != heads.size()) {
            throw new IllegalStateException(PAGE + ":" + line + " has " + cells.size() + " cells for " + heads);
        }
        Map<String, String> byHead = new HashMap<>();
        for (int i = 0; i < heads.size(); i++) {
            byHead.put(heads.get(i), cells.get(i));
        }
        return new Entry(line, heading, byHead);
    }

    private static List<String> cells(String line) {
        return line.startsWith("|")
                ? Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1))
                        .map(String::strip)
                        .toList()
                : List.of();
    }
}
