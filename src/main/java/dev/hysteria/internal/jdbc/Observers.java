package dev.hysteria.internal.jdbc;

import dev.hysteria.interpret.RenderedSql;
import dev.hysteria.observe.ObservedStatement;
import dev.hysteria.observe.StatementEvent;
import dev.hysteria.observe.StatementObserver;
import dev.hysteria.query.Tags;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who is told of statements: the log, and the observers when there are any. Shared between threads. */
final class Observers {
    private static final Logger LOG = LoggerFactory.getLogger("dev.hysteria.observe");
    private static final AtomicLong STATEMENTS = new AtomicLong();

    private final String dialect;
    private final SqlLog log;
    private final List<StatementObserver> all;

    Observers(Connections connections) {
        SessionSettings settings = connections.settings();
        this.dialect = connections.dialect().name();
        this.log = new SqlLog(settings.values(), settings.slow());
        this.all = settings.observers();
    }

    /** {@return a statement as observers know it, who are told now that it is about to be sent; null when there are none} */
    @Nullable
    ObservedStatement started(RenderedSql sql, Tags tags, OptionalLong transaction) {
        if (all.isEmpty()) {
            return null;
        }
        var statement = new ObservedStatement(
                STATEMENTS.incrementAndGet(), dialect, sql.text(), log.parameters(sql), tags, transaction);
        tell(new StatementEvent.Started(statement));
        return statement;
    }

    /** Tells that a statement did what it was to do. */
    void ended(RenderedSql sql, @Nullable ObservedStatement statement, long nanos, long rows) {
        log.ran(sql, rows, nanos);
        if (statement != null) {
            tell(new StatementEvent.Ended(statement, Duration.ofNanos(nanos), rows));
        }
    }

    /** Tells that a statement failed. */
    void failed(@Nullable ObservedStatement statement, long nanos, Throwable error) {
        if (statement != null) {
            tell(new StatementEvent.Failed(statement, Duration.ofNanos(nanos), error));
        }
    }

    // An observer is the user's code and may throw anything: the statement has had its effect, and its caller must
    // learn of that.
    private void tell(StatementEvent event) {
        for (StatementObserver observer : all) {
            try {
                observer.observe(event);
            } catch (Throwable failure) {
                LOG.warn("An observer failed; the statement goes on", failure);
            }
        }
    }
}
