package dev.hysteria.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page of documentation and its Java fences. A fence shows a region of a source that is compiled and tested; the marker before
 * it names which:
 *
 * <pre>{@code
 * <!-- region: src/test/java/dev/hysteria/docs/Sample.java#first -->
 * ```java
 * ...
 * ```
 * }</pre>
 */
record Page(String path, String text) {
    private static final Pattern MARKER = Pattern.compile("\\s*<!--\\s*region:\\s*(\\S+?)#(\\S+)\\s*-->\\s*");
    private static final Pattern OPENING = Pattern.compile("(\\s*)```java\\b.*");
    private static final Pattern CLOSING = Pattern.compile("\\s*```\\s*");

    /** One fence: the line that opens it, counted from 1, what it is indented by, what it shows and what it claims to show. */
    record Fence(int line, String indent, String code, Optional<RegionName> region) {}

    /** A source's path from the project's folder, and the name of a region in it. */
    record RegionName(String file, String name) {
        @Override
        public String toString() {
            return file + "#" + name;
        }
    }

    /** The page's Java fences, in order. */
    List<Fence> fences() {
        var fences = new ArrayList<Fence>();
        List<String> lines = lines();
        Optional<RegionName> announced = Optional.empty();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            var marker = MARKER.matcher(line);
            var opening = OPENING.matcher(line);
            if (marker.matches()) {
                announced = Optional.of(new RegionName(marker.group(1), marker.group(2)));
            } else if (opening.matches()) {
                int end = closing(lines, at + 1);
                String indent = opening.group(1);
                String code = lines.subList(at + 1, end).stream()
                        .map(inside -> inside.startsWith(indent) ? inside.substring(indent.length()) : inside)
                        .collect(Collectors.joining("\n"));
                fences.add(new Fence(at + 1, indent, code, announced));
                announced = Optional.empty();
                at = end;
            } else if (!line.isBlank()) {
                announced = Optional.empty();
            }
        }
        return fences;
    }

    /** The same page, each fence showing what the function answers for it. */
    Page withFences(Function<Fence, String> shown) {
        List<String> lines = lines();
        var rewritten = new ArrayList<String>();
        int next = 0;
        for (Fence fence : fences()) {
            rewritten.addAll(lines.subList(next, fence.line()));
            shown.apply(fence)
                    .lines()
                    .map(line -> line.isBlank() ? "" : fence.indent() + line)
                    .forEach(rewritten::add);
            next = closing(lines, fence.line());
        }
        rewritten.addAll(lines.subList(next, lines.size()));
        return new Page(path, String.join("\n", rewritten) + "\n");
    }

    private List<String> lines() {
        return text.lines().toList();
    }

    private int closing(List<String> lines, int from) {
        for (int at = from; at < lines.size(); at++) {
            if (CLOSING.matcher(lines.get(at)).matches()) {
                return at;
            }
        }
        throw new IllegalStateException(path + ":" + from + ": this fence is never closed");
    }
}
