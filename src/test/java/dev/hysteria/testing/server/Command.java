package dev.hysteria.testing.server;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program that runs to its end, such as the one that initialises a server's data. */
final class Command {
    private Command() {}

    /** Runs it with a file as its input; anything but success is an error that tells the end of its output. */
    static void run(List<String> command, Path input, Map<String, String> environment) throws IOException {
        Path output = Files.createTempFile(input.getParent(), "output", ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(input.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        int status = status(builder.start());
        String text = Files.readString(output);
        Files.delete(output);
        if (status != 0) {
            String end = text.substring(Math.max(0, text.length() - 1500)).strip();
            throw new IOException(new File(command.get(0)).getName() + " ended with " + status + ": " + end);
        }
    }

    private static int status(Process process) throws IOException {
        try {
            if (process.waitFor(3, TimeUnit.MINUTES)) {
                return process.exitValue();
            }
            process.destroyForcibly();
            throw new IOException("no end within 3 minutes");
        } catch (InterruptedException interruption) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interruption);
        }
    }
}
