package dev.hysteria.judge;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.opentest4j.TestAbortedException;

/** A parser that runs in a Node process, one statement a line. */
final class NodeJudge implements Judge, AutoCloseable {
    private static final Path SOURCE = Path.of("src/test/resources/judge/tsql");
    private static final Path INSTALLED = Path.of("target/judges/tsql");

    private final Process process;
    private final BufferedWriter questions;
    private final BufferedReader answers;

    private NodeJudge(Process process) {
        this.process = process;
        this.questions = process.outputWriter(StandardCharsets.UTF_8);
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts it, installed first if need be; without a Node or its packages the test is skipped and says so. */
    static NodeJudge start() {
        try {
            install();
            return new NodeJudge(new ProcessBuilder("node", "judge.js")
                    .directory(INSTALLED.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException failure) {
            throw new TestAbortedException("T-SQL is not judged: " + failure.getMessage(), failure);
        }
    }

    private static synchronized void install() throws IOException {
        Files.createDirectories(INSTALLED);
        for (String file : List.of("package.json", "package-lock.json", "judge.js")) {
            Files.copy(SOURCE.resolve(file), INSTALLED.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        if (Files.exists(INSTALLED.resolve("node_modules/antlr4ts-sql"))) {
            return;
        }
        Process npm = new ProcessBuilder("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
                .directory(INSTALLED.toFile())
                .redirectErrorStream(true)
                .redirectOutput(INSTALLED.resolve("npm.log").toFile())
                .start();
        try {
            if (!npm.waitFor(2, TimeUnit.MINUTES)) {
                npm.destroyForcibly();
            }
        } catch (InterruptedException interruption) {
            npm.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        if (npm.isAlive() || npm.exitValue() != 0) {
            throw new IOException("npm could not install its packages, see " + INSTALLED.resolve("npm.log"));
        }
    }

    @Override
    public String objection(String sql) {
        try {
            questions.write(quoted(Judges.placeholders(sql, "@P1")));
            questions.newLine();
            questions.flush();
            String answer = answers.readLine();
            if (answer == null) {
                throw new IllegalStateException("the judge ended over: " + sql);
            }
            return answer.substring(1, answer.length() - 1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
