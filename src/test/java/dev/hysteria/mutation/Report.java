package dev.hysteria.mutation;

import dev.hysteria.dialect.Dialect;
import dev.hysteria.docs.TypesPage;
import dev.hysteria.golden.Areas;
import dev.hysteria.golden.GoldenText;
import dev.hysteria.mutation.Verdict.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What became of the mutations of one dialect. */
final class Report {
    private static final int WORDS = 400;

    private final Dialect right;
    private final List<String> golden;
    private final List<String> lines = new ArrayList<>();
    private final List<String> unexplained = new ArrayList<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    Report(Dialect right) {
        this.right = right;
        this.golden = golden(right);
    }

    /** Adds a verdict; golden files are looked at where nothing else told. */
    void add(Mutation mutation, Verdict verdict) {
        Verdict last = verdict.outcome().isTold() || golden(mutation.dialect()).equals(golden)
                ? verdict
                : new Verdict(Outcome.TEXT, "golden files", verdict.reached(), "else " + verdict.outcome());
        Optional<String> reason = last.outcome().isTold() ? Optional.empty() : Equivalents.reason(mutation);
        boolean ran = !verdict.words().equals("not run");
        String line = last.outcome() + " " + mutation + " [" + last.exam() + ", reached by " + last.reached() + "] "
                + reason.orElse(shortened(last.words()));
        lines.add(line);
        boolean isExplained = last.outcome().isTold() || reason.isPresent() || (!ran && last.outcome() == Outcome.TEXT);
        if (!isExplained) {
            unexplained.add(line);
            System.out.println(line);
        }
        String outcome = reason.isPresent() ? "accepted" : last.outcome().toString();
        counts.merge(outcome, 1, Integer::sum);
        counts.merge(mutation.family() + ": " + outcome, 1, Integer::sum);
    }

    private static String shortened(String words) {
        String line = words.replace("\n", " ");
        return line.substring(0, Math.min(line.length(), WORDS));
    }

    /** {@return what nothing told and nobody has explained} */
    List<String> unexplained() {
        return unexplained;
    }

    /** Writes the report into the build's folder. */
    void write() throws IOException {
        lines.addFirst(right.name() + ": " + lines.size() + " mutations " + counts);
        System.out.println(lines.getFirst());
        Path folder = Path.of("target/mutations");
        Files.createDirectories(folder);
        Files.write(folder.resolve(right.name() + ".txt"), lines);
    }

    /** The texts that are approved, and the dialect's section of the page about types. */
    private static List<String> golden(Dialect dialect) {
        return Stream.concat(
                        Areas.cases().stream().map(golden -> text(() -> GoldenText.of(golden, List.of(dialect)))),
                        Stream.of(text(() -> TypesPage.section(dialect))))
                .toList();
    }

    private static String text(Supplier<String> text) {
        try {
            return text.get();
        } catch (RuntimeException failure) {
            return failure.toString();
        }
    }
}
