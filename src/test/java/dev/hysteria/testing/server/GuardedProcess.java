package dev.hysteria.testing.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * A server's process that does not outlive this one, however this one ends.
 *
 * <p>Between the two stands a shell that waits for the end of its standard input, the other end of which only this
 * process holds. The kernel closes that end even after {@code kill -9}: then the shell ends the server, which it knows
 * as its own child, and removes the server's folder. The shell outlives the signals that a terminal or a time limit
 * sends to all processes of a group, for else the server would lose its guard.
 */
final class GuardedProcess {
    private static final String GUARD = """
        signal=$1; folder=$2; shift 2
        trap '' INT HUP QUIT TERM
        exec 3<&0
        "$@" </dev/null 3<&- & server=$!
        ( read -r line <&3; : >"$folder/stopped"; kill -"$signal" "$server" ) & watch=$!
        exec 3<&-
        wait "$server"; status=$?
        if [ -e "$folder/stopped" ]; then rm -rf -- "$folder"; else kill -KILL "$watch"; fi
        exit "$status"
        """;

    private static final Set<GuardedProcess> RUNNING = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(GuardedProcess::stopAll, "stop database servers"));
    }

    private final Process guard;
    private final Path folder;

    private GuardedProcess(Process guard, Path folder) {
        this.guard = guard;
        this.folder = folder;
    }

    /**
     * Starts a server.
     *
     * @param folder a folder that is the server's alone and goes with it; its output is written there
     * @param stopSignal the name of the signal that ends it at once
     */
    static GuardedProcess start(Path folder, String stopSignal, Map<String, String> environment, List<String> command)
            throws IOException {
        List<String> guarded = new ArrayList<>(List.of("sh", "-c", GUARD, "guard", stopSignal, folder.toString()));
        guarded.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(guarded)
                .redirectErrorStream(true)
                .redirectOutput(log(folder).toFile())
                .directory(folder.toFile());
        builder.environment().putAll(environment);
        GuardedProcess process = new GuardedProcess(builder.start(), folder);
        RUNNING.add(process);
        return process;
    }

    boolean isAlive() {
        return guard.isAlive();
    }

    /** The end of what the server has written. */
    String output() throws IOException {
        String text = Files.readString(log(folder));
        return text.substring(Math.max(0, text.length() - 1500)).strip();
    }

    /** Stops the server and waits until it and its folder are gone. */
    void stop() {
        signalStop();
        awaitStop();
    }

    private void signalStop() {
        try {
            guard.getOutputStream().close();
        } catch (IOException alreadyClosed) {
            // The guard has ended, and so has the server.
        }
    }

    private void awaitStop() {
        try {
            if (guard.waitFor(10, TimeUnit.SECONDS)) {
                Folders.delete(folder);
            }
            RUNNING.remove(this);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    private static void stopAll() {
        RUNNING.forEach(GuardedProcess::signalStop);
        RUNNING.forEach(GuardedProcess::awaitStop);
    }

    private static Path log(Path folder) {
        return folder.resolve("server.log");
    }
}
