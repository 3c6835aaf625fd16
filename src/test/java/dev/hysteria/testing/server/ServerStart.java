package dev.hysteria.testing.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Starts a server on a copy of its initialised data and waits until it answers. */
final class ServerStart {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ATTEMPTS = 3;

    private final EmbeddedServer server;
    private final ServerCache.Entry entry;

    private ServerStart(EmbeddedServer server, ServerCache.Entry entry) {
        this.server = server;
        this.entry = entry;
    }

    /**
     * A server that answers.
     *
     * @param port its port on 127.0.0.1
     * @param password its administrator's password
     * @param version the version it tells
     */
    record Served(int port, String password, String version) {}

    static Served of(EmbeddedServer server, ServerCache cache) throws IOException {
        return new ServerStart(server, cache.entry(server)).start();
    }

    private Served start() throws IOException {
        IOException last = new IOException("not tried");
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return start(freePort());
            } catch (PortTaken failure) {
                last = failure;
            }
        }
        throw last;
    }

    private Served start(int port) throws IOException {
        Path folder = Folders.temporary("hysteria-" + server.name() + "-");
        Path data = folder.resolve("data");
        Folders.copy(entry.template(), data);
        String password = entry.password();
        GuardedProcess process = GuardedProcess.start(
                folder, server.stopSignal(), Map.of(), server.command(new ServerFolders(entry.home(), data), port));
        try {
            return new Served(port, password, awaitVersion(process, port, password));
        } catch (IOException failure) {
            process.stop();
            throw failure;
        }
    }

    private String awaitVersion(GuardedProcess process, int port, String password) throws IOException {
        Instant end = Instant.now().plus(PATIENCE);
        Exception last = null;
        while (Instant.now().isBefore(end)) {
            if (!process.isAlive()) {
                throw ended(process.output());
            }
            if (listens(port)) {
                try {
                    return server.version(port, password);
                } catch (Exception notYet) {
                    last = notYet;
                }
            }
            pause();
        }
        throw new IOException(
                "no answer within " + PATIENCE.toSeconds() + " s, but " + last + ": " + process.output(), last);
    }

    private static IOException ended(String output) {
        return output.contains("ddress already in use")
                ? new PortTaken(output)
                : new IOException("it ended: " + output);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(20);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interruption);
        }
    }

    /** Another process was quicker to take the port that was free. */
    private static final class PortTaken extends IOException {
        PortTaken(String output) {
            super(output);
        }
    }
}
