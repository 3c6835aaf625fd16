package dev.hysteria.internal.jdbc;

import dev.hysteria.dialect.Dialect;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * How connections are made.
 *
 * @param given the user's driver settings, which replace the dialect's
 */
public record ConnectionSettings(String url, String user, String password, Dialect dialect, Map<String, String> given) {
    public ConnectionSettings {
        given = Map.copyOf(given);
    }

    /** {@return what the driver is told: the dialect's settings, but for those that the user or the URL gives} */
    Properties properties() {
        Map<String, String> all = new HashMap<>(dialect.connection().properties());
        all.keySet().removeIf(this::inUrl);
        all.putAll(given);
        if (!user.isEmpty()) {
            all.put("user", user);
        }
        if (!password.isEmpty()) {
            all.put("password", password);
        }
        Properties properties = new Properties();
        properties.putAll(all);
        return properties;
    }

    private boolean inUrl(String key) {
        return Pattern.compile("[?&;]\\s*" + Pattern.quote(key) + "\\s*=", Pattern.CASE_INSENSITIVE)
                .matcher(url)
                .find();
    }

    /** The URL and the password stay out of it. */
    @Override
    public String toString() {
        return "ConnectionSettings[" + dialect.name() + "]";
    }
}
