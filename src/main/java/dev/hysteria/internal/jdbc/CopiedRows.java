package dev.hysteria.internal.jdbc;

import dev.hysteria.dialect.Loading.CopyOpening;
import dev.hysteria.dialect.Loading.CopyStream;
import dev.hysteria.interpret.RenderedSql;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rows that are sent as a stream behind one command. */
final class CopiedRows implements LoadTarget {
    private final StatementRunner runner;
    private final Lease lease;
    private final RenderedSql sql;
    private final CopyOpening opening;
    private final CopyText text;
    private @Nullable CopyStream stream;
    private @Nullable SentStatement sent;

    CopiedRows(StatementRunner runner, Lease lease, RenderedSql sql, CopyOpening opening, GivenColumns columns) {
        this.runner = runner;
        this.lease = lease;
        this.sql = sql;
        this.opening = opening;
        this.text = new CopyText(columns);
    }

    @Override
    public void add(@Nullable Object[] row) {
        text.add(row);
    }

    @Override
    public boolean isFull() {
        return text.length() >= MOST_BYTES;
    }

    @Override
    public void send() {
        if (text.length() == 0) {
            return;
        }
        byte[] bytes = text.taken().getBytes(StandardCharsets.UTF_8);
        CopyStream open = opened();
        long unused = part(open::interrupt, () -> {
            open.write(bytes, bytes.length);
            return (long) bytes.length;
        });
    }

    @Override
    public void end() {
        CopyStream open = stream;
        SentStatement begun = sent;
        if (open != null && begun != null) {
            long rows = part(open::interrupt, open::end);
            stream = null;
            sent = null;
            begun.ended(rows);
        }
    }

    @Override
    public void breakOff(Throwable reason) {
        CopyStream open = stream;
        if (open != null) {
            stream = null;
            Quietly.close(open::cancel);
        }
        SentStatement begun = sent;
        if (begun != null) {
            sent = null;
            begun.broke(reason);
        }
    }

    @Override
    public void close() {
        // The connection holds nothing for a stream that has ended.
    }

    private CopyStream opened() {
        CopyStream open = stream;
        if (open == null) {
            SentStatement begun = runner.begin(lease, sql);
            sent = begun;
            // nothing that runs is there to be stopped yet
            open = part(() -> {}, () -> opening.open(begun.connection(), begun.text()));
            stream = open;
        }
        return open;
    }

    private <T> T part(Watchdog.Cancellation cancellation, StatementRunner.Step<T> part) {
        SentStatement begun = Objects.requireNonNull(sent);
        // of its failure the statement learns at once
        sent = null;
        T result = runner.part(lease, begun, cancellation, part);
        sent = begun;
        return result;
    }
}
