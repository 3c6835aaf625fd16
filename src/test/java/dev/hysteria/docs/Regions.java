package dev.hysteria.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The named regions of one source, each without the indentation it has there: {@code // region name} to {@code // endregion}. */
record Regions(Map<String, String> byName) {
    private static final Pattern START = Pattern.compile("\\s*//\\s*region\\s+(\\S+)\\s*");
    private static final Pattern END = Pattern.compile("\\s*//\\s*endregion\\b.*");

    /** Reads the regions of a source. They may be nested; the inner marks are not part of the outer one. */
    static Regions of(String path, String source) {
        var regions = new LinkedHashMap<String, String>();
        var open = new ArrayList<Open>();
        for (String line : source.lines().toList()) {
            var start = START.matcher(line);
            if (start.matches()) {
                open.add(new Open(start.group(1), new ArrayList<>()));
            } else if (END.matcher(line).matches()) {
                if (open.isEmpty()) {
                    throw new IllegalStateException(path + ": an endregion without its region");
                }
                Open closed = open.remove(open.size() - 1);
                if (regions.put(closed.name(), closed.text()) != null) {
                    throw new IllegalStateException(path + ": two regions are named " + closed.name());
                }
            } else {
                open.forEach(region -> region.lines().add(line));
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalStateException(path + ": region " + open.get(0).name() + " has no endregion");
        }
        return new Regions(Map.copyOf(regions));
    }

    private record Open(String name, List<String> lines) {
        String text() {
            int indent = lines.stream()
                    .filter(line -> !line.isBlank())
                    .mapToInt(line -> line.length() - line.stripLeading().length())
                    .min()
                    .orElse(0);
            return lines.stream()
                    .map(line -> line.isBlank() ? "" : line.substring(indent).stripTrailing())
                    .collect(Collectors.joining("\n"))
                    .strip();
        }
    }
}
