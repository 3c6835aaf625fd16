package dev.hysteria.equivalence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many of the build's statements a stand-in's database was compared by.
 *
 * @param agreed how many did what the reference says
 * @param refused how many are refused by name
 * @param others how many are not compared, by the reason
 */
public record Compared(int agreed, int refused, Map<String, Integer> others) {
    private static final Path FILE = Path.of("src/test/resources/judge/compared.txt");
    private static final String AGREED = "does what the reference says";
    private static final String REFUSED = "refused by name";

    public Compared {
        others = Map.copyOf(others);
    }

    int all() {
        return agreed + refused + notCompared();
    }

    /** {@return how many are not compared} */
    public int notCompared() {
        return others.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** {@return what the last build found, by the databases' names} */
    public static Map<String, Compared> read() throws IOException {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (String line : Files.readAllLines(FILE)) {
            String[] cells = line.split(" \\| ", -1);
            counts.computeIfAbsent(cells[0], name -> new TreeMap<>()).put(cells[1], Integer.valueOf(cells[2]));
        }
        Map<String, Compared> compared = new TreeMap<>();
        counts.forEach((name, found) -> {
            int agreed = found.getOrDefault(AGREED, 0);
            int refused = found.getOrDefault(REFUSED, 0);
            found.keySet().removeAll(List.of(AGREED, REFUSED));
            compared.put(name, new Compared(agreed, refused, found));
        });
        return compared;
    }

    /** Writes what a build found; what it did not look at stays. */
    static void write(Map<String, Compared> found) throws IOException {
        Map<String, Compared> all = new TreeMap<>(Files.exists(FILE) ? read() : Map.of());
        all.putAll(found);
        List<String> lines = new ArrayList<>();
        all.forEach((name, compared) -> {
            lines.add(name + " | " + AGREED + " | " + compared.agreed);
            lines.add(name + " | " + REFUSED + " | " + compared.refused);
            new TreeMap<>(compared.others).forEach((reason, count) -> lines.add(name + " | " + reason + " | " + count));
        });
        Files.write(FILE, lines);
    }
}
