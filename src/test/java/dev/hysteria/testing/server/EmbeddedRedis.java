package dev.hysteria.testing.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Redis from the embedded-redis jar, which keeps everything in memory. */
final class EmbeddedRedis implements EmbeddedServer {
    private static final String PROGRAM = "redis-server-6.2.6-v5-linux-amd64";

    @Override
    public String name() {
        return "redis";
    }

    @Override
    public BinaryJar jar() throws IOException {
        return BinaryJar.carrying(PROGRAM, "");
    }

    @Override
    public int recipe() {
        return 1;
    }

    @Override
    public void unpack(BinaryJar jar, Path home) throws IOException {
        Archive.copy(jar, "", PROGRAM::equals, home);
        Archive.allowExecution(home.resolve(PROGRAM));
    }

    @Override
    public void initialise(Path home, Path data, String password) throws IOException {
        // In a file, because other users see a command's arguments.
        Files.writeString(data.resolve("redis.conf"), "requirepass " + password);
    }

    @Override
    public List<String> command(ServerFolders folders, int port) {
        Path settings = folders.data().resolve("redis.conf");
        List<String> command =
                new ArrayList<>(List.of(folders.home().resolve(PROGRAM).toString(), settings.toString()));
        command.addAll(List.of("--bind", "127.0.0.1", "--port", Integer.toString(port)));
        command.addAll(List.of("--dir", folders.data().toString(), "--save", "", "--appendonly", "no"));
        return command;
    }

    @Override
    public String stopSignal() {
        return "KILL";
    }

    @Override
    public String url(int port, String password) {
        return "redis://:" + password + "@127.0.0.1:" + port;
    }

    @Override
    public String user() {
        return "";
    }

    @Override
    public String version(int port, String password) throws IOException {
        return RedisVersion.of("127.0.0.1", port, "", password);
    }
}
