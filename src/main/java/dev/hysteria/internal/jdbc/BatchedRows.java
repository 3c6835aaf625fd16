package dev.hysteria.internal.jdbc;

import org.jspecify.annotations.Nullable;

/** Rows that the driver sends in batches of a statement for one row. */
final class BatchedRows implements LoadTarget {
    private static final int MOST_ROWS = 1_000;

    private final GivenColumns columns;
    private final RepeatedStatement statement;
    private int rows;
    private long bytes;

    BatchedRows(GivenColumns columns, RepeatedStatement statement) {
        this.columns = columns;
        this.statement = statement;
    }

    @Override
    public void add(@Nullable Object[] row) {
        statement.bind(0, row, columns.places());
        statement.addBatch();
        rows++;
        bytes += columns.weight(row);
    }

    @Override
    public boolean isFull() {
        return rows >= MOST_ROWS || bytes >= MOST_BYTES;
    }

    @Override
    public void send() {
        if (rows > 0) {
            statement.runBatch();
            rows = 0;
            bytes = 0;
        }
    }

    @Override
    public void end() {
        // A batch is over when it was sent.
    }

    @Override
    public void breakOff(Throwable reason) {
        // The transaction takes back what was sent.
    }

    @Override
    public void close() {
        statement.close();
    }
}
