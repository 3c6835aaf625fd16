package dev.hysteria.testing;

import dev.hysteria.testing.server.Folders;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** SQLite: each database is a file in a folder of its own, so that its journals go with it. */
final class FileLifecycle implements DatabaseLifecycle {
    private final Map<String, Path> folders = new ConcurrentHashMap<>();

    @Override
    public void create(String name) {
        folders.put(name, Folders.temporary("hysteria-sqlite-"));
    }

    @Override
    public void drop(String name) {
        Folders.delete(folders.get(name));
        folders.remove(name);
    }

    @Override
    public String url(String name) {
        return "jdbc:sqlite:" + folders.get(name).resolve(name + ".db");
    }

    @Override
    public String user(String name) {
        return "";
    }

    @Override
    public String password() {
        return "";
    }
}
