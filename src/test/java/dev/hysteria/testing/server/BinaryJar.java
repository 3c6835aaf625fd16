package dev.hysteria.testing.server;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.jar.JarFile;

/**
 * A jar on the class path that carries a server's programs as a resource.
 *
 * @param path the jar
 * @param resource the resource inside
 */
record BinaryJar(Path path, String resource) {
    /** The jar that carries a resource, if there is one and its file name contains a text, such as a version. */
    static BinaryJar carrying(String resource, String nameContains) throws IOException {
        for (URL url : Collections.list(BinaryJar.class.getClassLoader().getResources(resource))) {
            if (url.openConnection() instanceof JarURLConnection connection) {
                Path path = path(connection.getJarFileURL());
                if (path.getFileName().toString().contains(nameContains)) {
                    return new BinaryJar(path, resource);
                }
            }
        }
        throw new IOException("no jar with " + resource
                + (nameContains.isEmpty() ? "" : " and a name with \"" + nameContains + "\"")
                + " is on the class path");
    }

    /** The jar's name without its extension, which holds the version. */
    String name() {
        return path.getFileName().toString().replaceFirst("\\.jar$", "");
    }

    /** The jar's size. */
    long size() throws IOException {
        return Files.size(path);
    }

    /** The whole jar, for the caller to close. */
    JarFile openJar() throws IOException {
        return new JarFile(path.toFile());
    }

    private static Path path(URL jar) throws IOException {
        try {
            return Path.of(new URI(jar.toString()));
        } catch (URISyntaxException failure) {
            throw new IOException(jar.toString(), failure);
        }
    }
}
