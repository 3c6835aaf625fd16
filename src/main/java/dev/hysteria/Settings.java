package dev.hysteria;

import dev.hysteria.error.ConfigurationException;

/** Checks of settings. */
final class Settings {

    private Settings() {}

    static void require(boolean met, String key, Object value, String allowed) {
        if (!met) {
            throw ConfigurationException.settingInvalid(key, value.toString(), allowed);
        }
    }
}
