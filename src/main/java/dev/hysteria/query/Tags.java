package dev.hysteria.query;

import dev.hysteria.error.QueryException;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Names and values that say where a statement comes from, such as a route or a trace. They are sent as a comment behind it, for whoever
 * reads the database's log, in the format of <a href="https://google.github.io/sqlcommenter/spec/">sqlcommenter</a>.
 *
 * <p>Any text can be a name or a value, from outside too: what could end the comment, or mean something in it, is encoded. They are no
 * secret: the database logs them.
 *
 * @param values the value of each name, in the order of the names
 */
public record Tags(Map<String, String> values) {
    private static final Tags NONE = new Tags(Map.of());

    /** Copies the values, and refuses an empty name. */
    public Tags {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
        if (values.containsKey("")) {
            throw QueryException.invalid("A tag has an empty name", "name it, as in Tags.of(\"route\", route).");
        }
    }

    /** {@return no tags} */
    public static Tags none() {
        return NONE;
    }

    /** {@return one tag} */
    public static Tags of(String name, String value) {
        return new Tags(Map.of(name, value));
    }

    /** {@return these and one more, which replaces the one of its name} */
    public Tags and(String name, String value) {
        return and(of(name, value));
    }

    /** {@return these and others, which replace those of their names} */
    public Tags and(Tags others) {
        if (others.values.isEmpty()) {
            return this;
        }
        Map<String, String> all = new TreeMap<>(values);
        all.putAll(others.values);
        return new Tags(all);
    }
}
