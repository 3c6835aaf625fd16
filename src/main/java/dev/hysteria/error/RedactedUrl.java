package dev.hysteria.error;

import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A database's URL without its passwords, tokens and keys: the only form in which a URL may be shown.
 *
 * <p>Where a URL can be read in two ways, more is hidden rather than less.
 */
public final class RedactedUrl {
    private static final Pattern URL_IN_TEXT =
            Pattern.compile("\\b(?:jdbc:|[a-z][a-z0-9+.\\-]*://)\\S+", Pattern.CASE_INSENSITIVE);
    private static final Pattern ORACLE =
            Pattern.compile("(jdbc:oracle:\\w+:)([^@].*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern HOST = Pattern.compile("(?:\\[[^]]*]|[^:\\[\\]]*)(?::\\d*)?");

    /**
     * One secret of a list of pairs. The character before the key tells how such a list separates its pairs:
     * {@code ?a=1&b=2}, {@code (a=1)(b=2)} and {@code (a=1,b=2)}, else {@code ;a=1;b=2} with values in braces where
     * they hold a semicolon.
     */
    private static final Pattern PAIR = Pattern.compile(
            "(?<query>[?&]\\s*" + Secrets.KEY + "\\s*=)[^&]*"
                    + "|(?<group>[(,]\\s*" + Secrets.KEY + "\\s*=).*?(?=,\\s*[\\w.\\-]+\\s*=|\\)[(),/]|\\)?$)"
                    + "|(?<list>(?<![\\w.\\-])" + Secrets.KEY + "\\s*=)\\s*(?:\\{[^}]*+(?:}}[^}]*+)*+}[^;]*|[^;]*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final String text;

    private RedactedUrl(String text) {
        this.text = text;
    }

    /** {@return the URL without its secrets} */
    public static RedactedUrl of(String url) {
        return new RedactedUrl(withoutPairs(withoutUserInfo(withoutOracleLogin(url))));
    }

    /** {@return a text in which every URL is without its secrets} */
    static String inText(String text) {
        return URL_IN_TEXT.matcher(text).replaceAll(found -> Matcher.quoteReplacement(of(found.group()).text));
    }

    /** {@return the URL as it may be shown} */
    @Override
    public String toString() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RedactedUrl url && text.equals(url.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** {@code jdbc:oracle:thin:user/password@address}. */
    private static String withoutOracleLogin(String url) {
        Matcher login = ORACLE.matcher(url);
        if (!login.matches()) {
            return url;
        }
        String rest = login.group(2);
        int slash = rest.indexOf('/');
        int at = rest.lastIndexOf('@');
        if (slash < 0 || (at >= 0 && at < slash)) {
            return url;
        }
        return login.group(1) + rest.substring(0, slash + 1) + Secrets.HIDDEN + (at < 0 ? "" : rest.substring(at));
    }

    /** {@code scheme://user:password@host}; a password may itself hold any of {@code : / ? ; @}. */
    private static String withoutUserInfo(String url) {
        int start = url.indexOf("//") + 2;
        if (start < 2) {
            return url;
        }
        int end = endOfUserInfo(url.substring(start));
        int colon = url.indexOf(':', start);
        if (end < 0 || colon < 0 || colon > start + end) {
            return url;
        }
        return url.substring(0, colon + 1) + Secrets.HIDDEN + url.substring(start + end);
    }

    private static int endOfUserInfo(String rest) {
        String head = rest.split("[?;]", 2)[0];
        if (head.indexOf('@') >= 0) {
            return head.lastIndexOf('@');
        }
        int at = rest.lastIndexOf('@');
        boolean atInPairs =
                at >= 0 && areHosts(head) && rest.substring(head.length(), at).indexOf('=') >= 0;
        return atInPairs ? -1 : at;
    }

    private static boolean areHosts(String head) {
        String hosts = head.split("/", 2)[0];
        return Stream.of(hosts.split(",")).allMatch(HOST.asMatchPredicate());
    }

    private static String withoutPairs(String url) {
        return PAIR.matcher(url).replaceAll(pair -> Matcher.quoteReplacement(key(pair) + Secrets.HIDDEN));
    }

    private static String key(MatchResult pair) {
        return Stream.of("query", "group", "list")
                .map(pair::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}
