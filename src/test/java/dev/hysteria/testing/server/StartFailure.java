package dev.hysteria.testing.server;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to do about a server that does not start. */
final class StartFailure {
    private static final Pattern MISSING_LIBRARY =
            Pattern.compile("error while loading shared libraries: (\\S+): cannot open");

    /** The Debian packages of libraries that a bare image lacks. */
    private static final Map<String, String> PACKAGES = Map.of(
            "libaio.so.1", "libaio1",
            "libnuma.so.1", "libnuma1",
            "libcrypt.so.1", "libcrypt1",
            "libsystemd.so.0", "libsystemd0");

    private StartFailure() {}

    /** The failure's message, or the command that mends it. */
    static String explain(Exception failure) {
        String message = String.valueOf(failure.getMessage());
        Matcher library = MISSING_LIBRARY.matcher(message);
        if (library.find()) {
            return "it needs " + library.group(1)
                    + Optional.ofNullable(PACKAGES.get(library.group(1)))
                            .map(name -> ": apt-get install -y " + name)
                            .orElse("");
        }
        if (message.contains("unshare")) {
            return "it refuses to run as root, and `unshare -U` is not allowed here: run as another user (" + message
                    + ")";
        }
        return message;
    }
}
