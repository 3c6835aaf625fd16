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

/** A Node process that answers questions, a line each; without a Node or its packages the test is skipped and says so. */
final class NodeProcess implements AutoCloseable {
    private final Process process;
    private final BufferedWriter questions;
    private final BufferedReader answers;

    private NodeProcess(Process process) {
        this.process = process;
        this.questions = process.outputWriter(StandardCharsets.UTF_8);
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /**
     * Starts one, installed first if need be.
     *
     * @param folder its folder in the resources of the judges
     * @param script the file that it runs
     * @param module the npm package that it uses
     */
    static NodeProcess start(String folder, String script, String module) {
        Path installed = Path.of("target/judges", folder);
        try {
            install(Path.of("src/test/resources/judge", folder), installed, script, module);
            return new NodeProcess(new ProcessBuilder("node", script)
                    .directory(installed.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException failure) {
            throw new TestAbortedException(module + " does not run: " + failure.getMessage(), failure);
        }
    }

    private static synchronized void install(Path source, Path installed, String script, String module)
            throws IOException {
        Files.createDirectories(installed);
        for (String file : List.of("package.json", "package-lock.json", script)) {
            Files.copy(source.resolve(file), installed.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        if (Files.exists(installed.resolve("node_modules").resolve(module))) {
            return;
        }
        Process npm = new ProcessBuilder("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
                .directory(installed.toFile())
                .redirectErrorStream(true)
                .redirectOutput(installed.resolve("npm.log").toFile())
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
            throw new IOException("npm could not install its packages, see " + installed.resolve("npm.log"));
        }
    }

    /** {@return the line that answers a line} */
    synchronized String answer(String question) {
        try {
            questions.write(question);
            questions.newLine();
            questions.flush();
            String answer = answers.readLine();
            if (answer == null) {
                throw new IllegalStateException("the process ended over: " + question);
            }
            return answer;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
