package dev.hysteria.testing.server;

import dev.hysteria.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** MySQL from Kill Bill's jar, with the character set and SQL mode it has by itself: utf8mb4, strict. */
final class EmbeddedMySql implements EmbeddedServer {
    @Override
    public String name() {
        return "mysql";
    }

    @Override
    public BinaryJar jar() throws IOException {
        return BinaryJar.carrying("mysql-Linux-amd64.tar.gz", "");
    }

    @Override
    public int recipe() {
        return 1;
    }

    @Override
    public void unpack(BinaryJar jar, Path home) throws IOException {
        Archive.untar(jar, home);
        linkRenamedLibrary(home);
    }

    /** Since Debian 13 and Ubuntu 24.04 libaio has another name, on amd64 with the same content. */
    private static void linkRenamedLibrary(Path home) throws IOException {
        Path renamed = Path.of("/usr/lib/x86_64-linux-gnu/libaio.so.1t64");
        if (Files.exists(renamed)) {
            Files.createSymbolicLink(home.resolve("lib/private/libaio.so.1"), renamed);
        }
    }

    @Override
    public void initialise(Path home, Path data, String password) throws IOException {
        Path script = Files.writeString(home.resolveSibling("users.sql"), Administrator.mysql(user(), password));
        List<String> command = new ArrayList<>(program(new ServerFolders(home, data)));
        command.addAll(List.of("--initialize-insecure", "--init-file=" + script));
        Command.run(command, script, Map.of());
        Files.delete(script);
    }

    @Override
    public List<String> command(ServerFolders folders, int port) {
        List<String> command = new ArrayList<>(program(folders));
        command.addAll(List.of(
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--mysqlx=OFF",
                "--socket=mysql.sock",
                "--pid-file=mysql.pid",
                "--skip-name-resolve",
                "--max-connections=300",
                "--innodb-flush-log-at-trx-commit=0",
                "--performance-schema=OFF"));
        return command;
    }

    private static List<String> program(ServerFolders folders) {
        Path home = folders.home();
        List<String> command =
                new ArrayList<>(List.of(home.resolve("bin/mysqld").toString(), "--no-defaults"));
        command.addAll(Superuser.only("--user=root"));
        command.addAll(List.of(
                "--basedir=" + home,
                "--lc-messages-dir=" + home.resolve("share"),
                "--datadir=" + folders.data(),
                "--skip-log-bin",
                "--innodb-redo-log-capacity=33554432",
                "--innodb-use-native-aio=0",
                "--innodb-flush-method=nosync"));
        return command;
    }

    @Override
    public String stopSignal() {
        return "KILL";
    }

    @Override
    public String url(int port, String password) {
        return "jdbc:mysql://127.0.0.1:" + port + "/mysql?allowPublicKeyRetrieval=true&useSSL=false";
    }

    @Override
    public String user() {
        return "hysteria";
    }

    @Override
    public String version(int port, String password) throws SQLException, IOException {
        return ServerVersion.of(TestDatabase.MYSQL, url(port, password), user(), password);
    }
}
