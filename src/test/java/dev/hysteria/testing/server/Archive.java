package dev.hysteria.testing.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks what the jars of servers hold. */
final class Archive {
    private Archive() {}

    /** Unpacks a {@code .tar.gz} or {@code .txz} inside a jar. */
    static void untar(BinaryJar jar, Path folder) throws IOException {
        try (JarFile file = jar.openJar();
                InputStream packed = new BufferedInputStream(file.getInputStream(file.getEntry(jar.resource())));
                TarArchiveInputStream tar = new TarArchiveInputStream(unpacked(jar.resource(), packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, inside(folder, entry.getName()));
            }
        }
    }

    /** Copies a folder of a jar, without its name; only entries whose name in that folder is wanted. */
    static void copy(BinaryJar jar, String folderInJar, Predicate<String> wanted, Path folder) throws IOException {
        try (JarFile file = jar.openJar();
                Stream<JarEntry> entries = file.stream()) {
            for (JarEntry entry : entries.filter(each -> !each.isDirectory()).toList()) {
                String name = entry.getName();
                if (name.startsWith(folderInJar) && wanted.test(name.substring(folderInJar.length()))) {
                    Path target = inside(folder, name.substring(folderInJar.length()));
                    Files.createDirectories(target.getParent());
                    try (InputStream content = file.getInputStream(entry)) {
                        Files.copy(content, target);
                    }
                }
            }
        }
    }

    /** Makes a file executable for its owner. */
    static void allowExecution(Path file) throws IOException {
        if (!file.toFile().setExecutable(true, true)) {
            throw new IOException(file + " can't be made executable");
        }
    }

    private static InputStream unpacked(String resource, InputStream packed) throws IOException {
        return resource.endsWith(".txz") ? new XZInputStream(packed) : new GZIPInputStream(packed, 1 << 16);
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        if ((entry.getMode() & 0100) != 0) {
            allowExecution(target);
        }
    }

    private static Path inside(Path folder, String name) throws IOException {
        Path target = folder.resolve(name).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("The archive's entry " + name + " leads out of " + folder);
        }
        return target;
    }
}
