package dev.hysteria.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One source file as the source rules read it: its path, with forward slashes, and its text. */
record SourceFile(String path, String text) {

    /** The Java files below a folder, in the order of their paths; none where there is no such folder. */
    static List<SourceFile> below(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(SourceFile::read)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static SourceFile read(Path file) {
        try {
            return new SourceFile(file.toString().replace('\\', '/'), Files.readString(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The package that the path names, or the empty text for a file that is in none. */
    String packageName() {
        String inside = path.replaceFirst("^.*src/[a-z]+/java/", "");
        int end = inside.lastIndexOf('/');
        return end < 0 ? "" : inside.substring(0, end).replace('/', '.');
    }

    /** The file's own name. */
    String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The text's lines. */
    List<String> lines() {
        return text.lines().toList();
    }

    /** The text with every comment blanked; the lines keep their numbers, and string literals stay. */
    SourceFile withoutComments() {
        var code = new StringBuilder(text.length());
        int position = 0;
        while (position < text.length()) {
            int end = Tokens.end(text, position);
            String token = text.substring(position, end);
            code.append(Tokens.isComment(token) ? token.replaceAll("[^\n]", " ") : token);
            position = end;
        }
        return new SourceFile(path, code.toString());
    }

    /** As much of Java's lexical grammar as telling comments from literals needs. */
    private static final class Tokens {
        private Tokens() {}

        static boolean isComment(String token) {
            return token.startsWith("//") || token.startsWith("/*");
        }

        static int end(String text, int start) {
            if (text.startsWith("//", start)) {
                return after(text, "\n", start) - 1;
            }
            if (text.startsWith("/*", start)) {
                return after(text, "*/", start + 2);
            }
            if (text.startsWith("\"\"\"", start)) {
                return closing(text, "\"\"\"", start + 3);
            }
            if (text.charAt(start) == '"' || text.charAt(start) == '\'') {
                return closing(text, text.substring(start, start + 1), start + 1);
            }
            return start + 1;
        }

        private static int closing(String text, String quote, int start) {
            for (int at = start; at < text.length(); at++) {
                if (text.charAt(at) == '\\') {
                    at++;
                } else if (text.startsWith(quote, at)) {
                    return at + quote.length();
                }
            }
            return text.length();
        }

        private static int after(String text, String mark, int start) {
            int found = text.indexOf(mark, start);
            return found < 0 ? text.length() + (mark.equals("\n") ? 1 : 0) : found + mark.length();
        }
    }
}
