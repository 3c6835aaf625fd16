package dev.hysteria.error;

import java.util.List;

/** A mistake in how the library was set up: a wrong setting, a missing driver, a URL nobody knows. */
public final class ConfigurationException extends HysteriaException {
    /**
     * Reports a mistake that has no factory here.
     *
     * @param code a code of the group {@link ErrorGroup#CONFIGURATION}
     * @param explanation what is wrong, on what, and what to do
     */
    public ConfigurationException(ErrorCode code, Explanation explanation) {
        super(code.in(ErrorGroup.CONFIGURATION), explanation);
    }

    /**
     * {@return the refusal of a setting's value}
     *
     * @param key the setting's name
     * @param value what it was set to; hidden when the key names a secret, and without passwords in any case
     * @param allowed the allowed range, such as {@code 1 to 100}
     */
    public static ConfigurationException settingInvalid(String key, String value, String allowed) {
        return new ConfigurationException(
                ErrorCode.SETTING_INVALID,
                Explanation.of(
                                "The setting %s is %s, which is not allowed"
                                        .formatted(Shown.name(key), Shown.name(Secrets.valueOf(key, value))),
                                "set %s to a value in the allowed range.".formatted(Shown.name(key)))
                        .on("Allowed", allowed));
    }

    /** {@return the refusal of a setting that is not one of {@code known}} */
    public static ConfigurationException settingUnknown(String key, List<String> known) {
        return new ConfigurationException(
                ErrorCode.SETTING_UNKNOWN,
                Explanation.of(
                                "There is no setting %s".formatted(Shown.name(key)),
                                "correct its spelling or remove it.")
                        .on("Known settings", Shown.list(known)));
    }

    /**
     * {@return the report of a driver that is not on the class path}
     *
     * <p>It takes no cause: the JDK's own exception quotes the URL with its password.
     *
     * @param artifact what to add, as {@code groupId:artifactId}
     * @param url the URL that needs the driver
     */
    public static ConfigurationException driverMissing(String artifact, RedactedUrl url) {
        return new ConfigurationException(
                ErrorCode.DRIVER_MISSING,
                Explanation.of(
                        "No driver was found for %s".formatted(url),
                        "add %s to the dependencies of the application.".formatted(artifact)));
    }

    /**
     * {@return the report of an optional library that is not on the class path}
     *
     * @param artifact what to add, as {@code groupId:artifactId}
     * @param feature what needs it, such as {@code Types.json(…)}
     */
    public static ConfigurationException libraryMissing(String artifact, String feature) {
        return new ConfigurationException(
                ErrorCode.LIBRARY_MISSING,
                Explanation.of(
                        "%s needs a library that is not on the class path".formatted(feature),
                        "add %s to the dependencies of the application.".formatted(artifact)));
    }

    /** {@return the refusal of a URL that begins with none of {@code prefixes}} */
    public static ConfigurationException urlUnknown(RedactedUrl url, List<String> prefixes) {
        return new ConfigurationException(
                ErrorCode.URL_UNKNOWN,
                Explanation.of(
                                "%s is not the URL of a known database".formatted(url),
                                "correct the URL, or name the dialect in the configuration.")
                        .on("Known URLs begin with", Shown.list(prefixes)));
    }
}
