package dev.hysteria.internal.jdbc;

import dev.hysteria.error.DatabaseException;
import dev.hysteria.expression.RowReader;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A result that is read row by row; it ends itself after the last row, and with a failure. One thread at a time. */
final class RowCursor<R> extends AbstractSpliterator<@Nullable R> implements AutoCloseable {
    private final SentStatement sent;
    private final PreparedStatement statement;
    private final ResultSet found;
    private final ResultRow row;
    private final RowReader<R> reader;
    private long rows;
    private boolean closed;

    RowCursor(SentStatement sent, PreparedStatement statement, ResultSet found, ResultRow row, RowReader<R> reader) {
        super(Long.MAX_VALUE, Spliterator.ORDERED);
        this.sent = sent;
        this.statement = statement;
        this.found = found;
        this.row = row;
        this.reader = reader;
    }

    /** {@return the rows as a stream, which closes this when it is closed} */
    Stream<@Nullable R> stream() {
        return StreamSupport.stream(this, false).onClose(this::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super @Nullable R> action) {
        if (closed) {
            return false;
        }
        R value;
        try {
            var unused = sent.connection();
            if (!found.next()) {
                close();
                return false;
            }
            rows++;
            value = reader.read(row);
        } catch (SQLException failure) {
            DatabaseException translated = sent.failed(failure);
            release();
            throw translated;
        } catch (Throwable failure) {
            sent.broke(failure);
            release();
            throw failure;
        }
        action.accept(value);
        return true;
    }

    @Override
    public void close() {
        if (!closed) {
            release();
            sent.ended(rows);
        }
    }

    private void release() {
        closed = true;
        Quietly.close(found);
        Quietly.close(statement);
        sent.release();
    }
}
