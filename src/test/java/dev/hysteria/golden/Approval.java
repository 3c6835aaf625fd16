package dev.hysteria.golden;

import dev.hysteria.docs.Difference;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Golden files held to what they should say, or written anew.
 *
 * @param files the files
 * @param mode what happens to a file that differs
 */
record Approval(GoldenFiles files, Mode mode) {
    /** What happens to a file that differs. */
    enum Mode {
        /** It is an error that shows the difference. */
        COMPARE,
        /** It is written anew; for a person, who then reads it. */
        WRITE
    }

    /** The mode that {@code -Dgolden.approve} and the environment's {@code CI} ask for; nobody reads what CI approves. */
    static Mode mode(Optional<String> approve, Optional<String> ci) {
        if (approve.isEmpty()) {
            return Mode.COMPARE;
        }
        if (ci.filter("true"::equalsIgnoreCase).isPresent()) {
            throw new AssertionError("CI can't approve golden files: leave -Dgolden.approve out.");
        }
        return Mode.WRITE;
    }

    static Approval ofProject() {
        return new Approval(
                GoldenFiles.PROJECT,
                mode(
                        Optional.ofNullable(System.getProperty("golden.approve")),
                        Optional.ofNullable(System.getenv("CI"))));
    }

    void check(String path, String text) throws IOException {
        String approved = files.read(path).orElse("");
        if (approved.equals(text)) {
            return;
        }
        switch (mode) {
            case WRITE -> files.write(path, text);
            case COMPARE ->
                throw new AssertionError("golden/" + path + ".sql "
                        + (approved.isEmpty() ? "is missing" : "differs (- approved, + rendered)")
                        + "; -Dgolden.approve writes it:\n" + Difference.between(approved, text));
        }
    }

    /** Checks that there is no file but those of the cases. */
    void checkNoOthers(Set<String> cases) throws IOException {
        List<String> stale =
                files.paths().stream().filter(path -> !cases.contains(path)).toList();
        switch (mode) {
            case WRITE -> {
                for (String path : stale) {
                    files.delete(path);
                }
            }
            case COMPARE -> {
                if (!stale.isEmpty()) {
                    throw new AssertionError("Golden files without a case, which -Dgolden.approve deletes: " + stale);
                }
            }
        }
    }
}
