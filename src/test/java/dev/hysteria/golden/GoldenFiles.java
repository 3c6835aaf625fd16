package dev.hysteria.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The golden files of a project.
 *
 * @param root the folder they are in
 */
record GoldenFiles(Path root) {
    static final GoldenFiles PROJECT = new GoldenFiles(Path.of("src/test/resources/golden"));

    private static final String EXTENSION = ".sql";

    Optional<String> read(String path) throws IOException {
        Path file = file(path);
        return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }

    void write(String path, String text) throws IOException {
        Files.createDirectories(file(path).getParent());
        Files.writeString(file(path), text);
    }

    void delete(String path) throws IOException {
        Files.delete(file(path));
    }

    /** The paths of all files, as {@link GoldenCase#path} spells them. */
    List<String> paths() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .map(name ->
                            name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name)
                    .sorted()
                    .toList();
        }
    }

    private Path file(String path) {
        return root.resolve(path + EXTENSION);
    }
}
