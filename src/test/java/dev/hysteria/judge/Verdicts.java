package dev.hysteria.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Statements to be judged. */
final class Verdicts {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private Verdicts() {}

    /** What the judge objects to among statements, each with the statement. */
    static List<String> objections(Judge judge, List<String> statements) {
        List<String> objections = new ArrayList<>();
        for (String sql : statements) {
            String objection = judge.objection(sql);
            if (!objection.isEmpty()) {
                objections.add(sql + "\n    " + objection);
            }
        }
        return objections;
    }

    /** The statements that the judge takes. */
    static List<String> taken(Judge judge, List<String> statements) {
        return statements.stream().filter(sql -> judge.objection(sql).isEmpty()).toList();
    }

    /** The statements that the golden files give a dialect. */
    static List<String> golden(String dialect) {
        if (!Files.isDirectory(GOLDEN)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            List<String> statements = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                read(Files.readAllLines(file), dialect, statements);
            }
            return statements;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void read(List<String> lines, String dialect, List<String> statements) {
        boolean ours = false;
        StringBuilder sql = new StringBuilder();
        for (String line : lines) {
            if (line.startsWith("-- parameters: ")) {
                if (ours) {
                    statements.add(sql.toString().strip());
                }
                sql.setLength(0);
            } else if (line.startsWith("-- ")) {
                boolean heading = !line.startsWith("-- outputs: ") && !line.startsWith("-- unsupported: ");
                ours = heading ? List.of(line.substring(3).split(", ")).contains(dialect) : ours;
            } else {
                sql.append(line).append('\n');
            }
        }
    }
}
