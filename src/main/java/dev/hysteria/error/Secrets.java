package dev.hysteria.error;

import java.util.regex.Pattern;

/** Which names stand for a secret, and what is shown in its place. */
final class Secrets {
    static final String HIDDEN = "***";

    /** A key that holds a secret, by a part of its name, in any case. */
    static final String KEY = "(?=[\\w.\\-]*?(?:pass|pwd|secret|token|credential|authMechanismProperties"
            + "|(?:private|access|account|api)[_\\-.]?key))[\\w.\\-]++";

    private static final Pattern SECRET_KEY = Pattern.compile(KEY, Pattern.CASE_INSENSITIVE);

    private Secrets() {}

    /** {@return the value of a setting as it may be shown} */
    static String valueOf(String key, String value) {
        return SECRET_KEY.matcher(key).find() ? HIDDEN : RedactedUrl.inText(value);
    }
}
