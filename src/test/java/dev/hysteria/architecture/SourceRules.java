package dev.hysteria.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of the architecture page that only the sources can prove. Each answers with what breaks it. */
final class SourceRules {
    private static final String ROOT = "dev.hysteria";
    private static final int LONGEST_FILE = 600;
    private static final int LONGEST_DIALECT = 350;
    private static final Pattern PRODUCT =
            Pattern.compile("postgres|cockroach|mysql|mariadb|sqlite|sql_?server|oracle", Pattern.CASE_INSENSITIVE);
    private static final Pattern REMINDER =
            Pattern.compile("(?://|^\\s*/?\\*).*\\b(TO" + "DO|FIX" + "ME)\\b(?! ?\\(?#\\d+)");
    /** Redaction meets a URL before any dialect is known, and one product hides its password where no other does. */
    private static final String REDACTION = "error/RedactedUrl.java";

    private static final Pattern EXPORT = Pattern.compile("exports\\s+([\\w.]+)\\s*;");
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^public\\s+(?:[a-z-]+\\s+)*(?:class|interface|record|enum|@interface)\\s", Pattern.MULTILINE);

    private SourceRules() {}

    /** A file is short enough to be read, a dialect's more so. */
    static List<String> tooLong(List<SourceFile> library) {
        return library.stream()
                .filter(file -> file.lines().size() > limit(file))
                .map(file ->
                        file.path() + " has " + file.lines().size() + " lines, more than " + limit(file) + ": split it")
                .toList();
    }

    private static int limit(SourceFile file) {
        boolean dialect = inDialectOfAProduct(file) && file.fileName().endsWith("Dialect.java");
        return dialect ? LONGEST_DIALECT : LONGEST_FILE;
    }

    /**
     * Code, other than comments, names a product only in that product's dialect package and in one file of the root package, the
     * list of what is built in.
     */
    static List<String> productNames(List<SourceFile> library) {
        var found = new ArrayList<String>();
        var lists = new TreeSet<String>();
        for (SourceFile file : library) {
            if (inDialectOfAProduct(file)
                    || file.path().endsWith(REDACTION)
                    || file.fileName().equals("module-info.java")) {
                continue;
            }
            List<String> named = matches(file.withoutComments(), PRODUCT, Matcher::group);
            if (file.packageName().equals(ROOT)) {
                if (!named.isEmpty()) {
                    lists.add(file.fileName());
                }
            } else {
                found.addAll(named);
            }
        }
        library.stream()
                .map(SourceFile::packageName)
                .filter(name -> name.startsWith(ROOT + ".dialect."))
                .filter(name -> !PRODUCT.matcher(name).find())
                .distinct()
                .forEach(name ->
                        found.add(name + " is of a product that this rule does not know: add it to the pattern"));
        if (lists.size() > 1) {
            found.add(ROOT + " names products in more than one file: " + lists);
        }
        return found;
    }

    /** What is left to do has an issue that says so. */
    static List<String> remindersWithoutIssue(List<SourceFile> all) {
        return all.stream()
                .flatMap(file ->
                        matches(file, REMINDER, match -> match.group(1) + " without an issue number, as in #12")
                                .stream())
                .toList();
    }

    /** The module exports every package that has a public type, other than the internal ones, and no other. */
    static List<String> exportsDiffer(List<SourceFile> library) {
        var expected = new TreeSet<String>();
        Set<String> actual = exported(library);
        for (SourceFile file : library) {
            if (!file.fileName().equals("module-info.java")
                    && isPublished(file.packageName())
                    && PUBLIC_TYPE.matcher(file.withoutComments().text()).find()) {
                expected.add(file.packageName());
            }
        }
        Predicate<String> known = actual::contains;
        return Stream.concat(
                        expected.stream()
                                .filter(known.negate())
                                .map(name -> "module-info.java does not export " + name),
                        actual.stream()
                                .filter(name -> !expected.contains(name))
                                .map(name -> "module-info.java exports " + name + ", which has nothing public"))
                .toList();
    }

    /** The packages that the module exports, in order. */
    static Set<String> exported(List<SourceFile> library) {
        return library.stream()
                .filter(file -> file.fileName().equals("module-info.java"))
                .flatMap(file -> EXPORT.matcher(file.withoutComments().text()).results())
                .map(export -> export.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isPublished(String packageName) {
        return !packageName.equals(ROOT + ".internal") && !packageName.startsWith(ROOT + ".internal.");
    }

    private static boolean inDialectOfAProduct(SourceFile file) {
        return file.packageName().startsWith(ROOT + ".dialect.");
    }

    private static List<String> matches(SourceFile file, Pattern pattern, Function<Matcher, String> message) {
        var found = new ArrayList<String>();
        int number = 0;
        for (String line : file.lines()) {
            number++;
            Matcher match = pattern.matcher(line);
            if (match.find()) {
                found.add(file.path() + ":" + number + ": " + message.apply(match));
            }
        }
        return found;
    }
}
