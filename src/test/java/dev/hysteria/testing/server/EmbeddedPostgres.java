package dev.hysteria.testing.server;

import dev.hysteria.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * PostgreSQL from zonky's jars. {@code -Dhysteria.test.postgres.version=17} asks for the jar of that version, which the
 * build's profile of that property puts on the class path.
 */
final class EmbeddedPostgres implements EmbeddedServer {
    /** PostgreSQL refuses root; in a user namespace of its own the same process is nobody. */
    private static final List<String> AS_NOBODY = Superuser.only("unshare", "-U");

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public BinaryJar jar() throws IOException {
        String version = TestDatabase.POSTGRES.setting("version").orElse("");
        return BinaryJar.carrying("postgres-linux-x86_64.txz", version.isEmpty() ? "" : "-" + version + ".");
    }

    @Override
    public int recipe() {
        return 1;
    }

    @Override
    public void unpack(BinaryJar jar, Path home) throws IOException {
        Archive.untar(jar, home);
    }

    @Override
    public void initialise(Path home, Path data, String password) throws IOException {
        Path passwordFile = Files.writeString(home.resolveSibling("initial-password"), password);
        List<String> command = new ArrayList<>(AS_NOBODY);
        command.add(home.resolve("bin/initdb").toString());
        command.addAll(List.of("--pgdata=" + data, "--username=" + user(), "--pwfile=" + passwordFile));
        // A locale that does not sort by code point, so that a test sees whether the library asks for that.
        command.addAll(List.of("--encoding=UTF8", "--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=en-US"));
        // One iteration: the password is random, and each connection pays for them.
        command.addAll(List.of("--auth=scram-sha-256", "--set=scram_iterations=1", "--no-sync"));
        Command.run(command, passwordFile, Map.of());
        Files.delete(passwordFile);
    }

    @Override
    public List<String> command(ServerFolders folders, int port) {
        List<String> command = new ArrayList<>(AS_NOBODY);
        command.addAll(List.of(
                folders.home().resolve("bin/postgres").toString(),
                "-D",
                folders.data().toString()));
        for (String setting : List.of(
                "listen_addresses=127.0.0.1",
                "port=" + port,
                "unix_socket_directories=",
                "max_connections=200",
                "fsync=off",
                "full_page_writes=off",
                "synchronous_commit=off")) {
            command.addAll(List.of("-c", setting));
        }
        return command;
    }

    /** Immediate shutdown: the postmaster ends its children without a checkpoint. */
    @Override
    public String stopSignal() {
        return "QUIT";
    }

    @Override
    public String url(int port, String password) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    @Override
    public String user() {
        return "postgres";
    }

    @Override
    public String version(int port, String password) throws SQLException, IOException {
        return ServerVersion.of(TestDatabase.POSTGRES, url(port, password), user(), password);
    }
}
