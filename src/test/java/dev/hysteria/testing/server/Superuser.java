package dev.hysteria.testing.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Whether this process is root's, which servers do not like. */
final class Superuser {
    private Superuser() {}

    /** Arguments that only root needs. */
    static List<String> only(String... arguments) {
        return isSuperuser() ? List.of(arguments) : List.of();
    }

    private static boolean isSuperuser() {
        try {
            return (int) Files.getAttribute(Path.of("/proc/self"), "unix:uid") == 0;
        } catch (IOException | UnsupportedOperationException unknown) {
            return false;
        }
    }
}
