package dev.hysteria.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * How the name given to {@code column(…)} becomes the column's name; {@code named(…)} on a column overrides it.
 *
 * <p>With {@code Schema.builder("users", NamingConvention.SNAKE)} columns are declared by the names of the record's components, and {@code
 * createdAt} becomes {@code created_at}. A builder without a convention takes names as they are.
 */
@FunctionalInterface
public interface NamingConvention {

    /** Names as they are; the parts of an embedded record's name are joined by an underscore. */
    NamingConvention AS_IS =
            path -> path.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("_"));

    /** {@code created_at}. */
    NamingConvention SNAKE =
            path -> words(path).stream().map(NamingConvention::lower).collect(Collectors.joining("_"));

    /** {@code CreatedAt}. */
    NamingConvention PASCAL =
            path -> words(path).stream().map(NamingConvention::capital).collect(Collectors.joining());

    /** {@code createdAt}. */
    NamingConvention CAMEL = path -> {
        List<String> words = words(path);
        return lower(words.getFirst())
                + words.stream().skip(1).map(NamingConvention::capital).collect(Collectors.joining());
    };

    /**
     * {@return the column's name}
     *
     * @param path the name given to {@code column(…)}, after those of the embedded records it is in, from the outermost; never empty
     */
    String columnName(List<String> path);

    /** {@return the convention of a function from a component's name; an embedded component is given in camel case, such as homeStreet} */
    static NamingConvention of(UnaryOperator<String> function) {
        return path -> function.apply(path.size() == 1 ? path.getFirst() : CAMEL.columnName(path));
    }

    // Words end at an underscore, before a capital that follows a small letter or digit, and before the last of several
    // capitals when a
    // small letter follows it: "userID", "HTMLPage" and "line2Text" have two words each.
    private static List<String> words(List<String> path) {
        List<String> words = path.stream()
                .flatMap(part ->
                        Arrays.stream(part.split("_+|(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})")))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.isEmpty() ? List.of("") : words;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static String capital(String word) {
        return word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + lower(word.substring(1));
    }
}
