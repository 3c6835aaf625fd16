package dev.hysteria.testing.server;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The folder in which unpacked, initialised servers are kept from one run to the next: {@code
 * ~/.cache/hysteria-test-servers}, or what {@code -Dhysteria.test.cache} names.
 *
 * <p>An entry is made beside its place and moved there whole, under a lock that also holds between processes. Its
 * {@code ready} file is written last: an entry without a fitting one is made anew.
 */
record ServerCache(Path root) {
    /** An entry holds a password: its owner alone may look into it. */
    private static final FileAttribute<?> PRIVATE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    static ServerCache ofUser() {
        String home = System.getProperty("user.home") + "/.cache/hysteria-test-servers";
        return new ServerCache(
                Path.of(System.getProperty("hysteria.test.cache", home)).toAbsolutePath());
    }

    /** The entry for a server, made if it is not there yet. */
    Entry entry(EmbeddedServer server) throws IOException {
        BinaryJar jar = server.jar();
        Entry entry = new Entry(root.resolve(jar.name()));
        String mark =
                jar.name() + " " + jar.size() + " made by " + server.getClass().getSimpleName() + " " + server.recipe();
        if (entry.isReady(mark)) {
            return entry;
        }
        Files.createDirectories(root);
        try (RandomAccessFile file =
                        new RandomAccessFile(root.resolve(jar.name() + ".lock").toFile(), "rw");
                FileLock lock = file.getChannel().lock()) {
            if (lock.isValid() && !entry.isReady(mark)) {
                make(server, jar, entry, mark);
            }
        }
        return entry;
    }

    private void make(EmbeddedServer server, BinaryJar jar, Entry entry, String mark) throws IOException {
        // Only the lock's holder writes to this folder: what is there was left by a run that died.
        Entry partial = new Entry(root.resolve(jar.name() + ".partial"));
        Folders.delete(partial.folder());
        Files.createDirectories(partial.folder(), PRIVATE);
        Files.createDirectories(partial.home());
        server.unpack(jar, partial.home());
        Files.createDirectories(partial.template());
        String password = HexFormat.of().formatHex(new SecureRandom().generateSeed(16));
        Files.writeString(partial.passwordFile(), password);
        server.initialise(partial.home(), partial.template(), password);
        Files.writeString(partial.ready(), mark);
        Folders.delete(entry.folder());
        Files.move(partial.folder(), entry.folder(), StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * One unpacked and initialised server.
     *
     * @param folder the folder that holds all of it
     */
    record Entry(Path folder) {
        /** The unpacked programs. */
        Path home() {
            return folder.resolve("home");
        }

        /** The initialised data, to be copied for each run. */
        Path template() {
            return folder.resolve("template");
        }

        /** The administrator's password. */
        String password() throws IOException {
            return Files.readString(passwordFile());
        }

        Path passwordFile() {
            return folder.resolve("password");
        }

        Path ready() {
            return folder.resolve("ready");
        }

        boolean isReady(String mark) throws IOException {
            return Files.exists(ready()) && Files.readString(ready()).equals(mark);
        }
    }
}
