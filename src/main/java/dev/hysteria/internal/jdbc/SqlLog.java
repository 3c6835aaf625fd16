package dev.hysteria.internal.jdbc;

import dev.hysteria.interpret.RenderedSql;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The log of statements that succeeded: each at DEBUG, the slow ones at WARN. A statement that fails is not logged: its
 * exception says all.
 *
 * @param values whether parameters are logged by value; by type otherwise
 * @param slow from which duration on a statement is slow
 */
record SqlLog(ValueVisibility values, Duration slow) {
    private static final Logger LOG = LoggerFactory.getLogger("dev.hysteria.sql");
    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_VALUE = 100;
    private static final int MOST_PARAMETERS = 100;

    /** Logs a statement that took so many nanoseconds. */
    void ran(RenderedSql sql, long rows, long nanos) {
        if (nanos >= slow.toNanos()) {
            LOG.warn(
                    "Slow: {} {} rows {} in {} ms",
                    cut(sql.text(), LONGEST_TEXT),
                    parameters(sql),
                    rows,
                    millis(nanos));
        } else if (LOG.isDebugEnabled()) {
            LOG.debug("{} {} rows {} in {} ms", cut(sql.text(), LONGEST_TEXT), parameters(sql), rows, millis(nanos));
        }
    }

    /** {@return the first parameters as they may be shown} */
    List<String> parameters(RenderedSql sql) {
        return sql.parameters().stream().limit(MOST_PARAMETERS).map(this::shown).toList();
    }

    private String shown(RenderedSql.Parameter parameter) {
        return switch (values) {
            case HIDDEN -> parameter.type().described();
            case SHOWN -> cut(parameter.value());
        };
    }

    private static String cut(@Nullable Object value) {
        return cut(value instanceof byte[] bytes ? bytes.length + " bytes" : String.valueOf(value), LONGEST_VALUE);
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length) + "…";
    }

    private static double millis(long nanos) {
        return Math.round(nanos / 1_000.0) / 1_000.0;
    }
}
