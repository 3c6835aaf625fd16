package dev.hysteria.internal.jdbc;

import dev.hysteria.dialect.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Rows that go together into one statement. */
final class RowsTogether implements LoadTarget {
    private static final int MOST_ROWS = 1_000;

    private final GivenColumns columns;
    private final int most;
    private final IntFunction<RepeatedStatement> statements;
    private final List<@Nullable Object[]> rows = new ArrayList<>();
    private @Nullable RepeatedStatement ofMost;
    private long bytes;

    /** @param statements a statement of so many rows */
    RowsTogether(GivenColumns columns, Limits limits, IntFunction<RepeatedStatement> statements) {
        this.columns = columns;
        this.most = Math.max(
                1,
                Math.min(
                        Math.min(MOST_ROWS, limits.insertRows()),
                        limits.parameters() / columns.places().size()));
        this.statements = statements;
    }

    @Override
    public void add(@Nullable Object[] row) {
        rows.add(row);
        bytes += columns.weight(row);
    }

    @Override
    public boolean isFull() {
        return rows.size() == most || bytes >= MOST_BYTES;
    }

    @Override
    public void send() {
        if (rows.isEmpty()) {
            return;
        }
        if (rows.size() == most) {
            if (ofMost == null) {
                ofMost = statements.apply(most);
            }
            run(ofMost);
        } else {
            try (RepeatedStatement ofFewer = statements.apply(rows.size())) {
                run(ofFewer);
            }
        }
        rows.clear();
        bytes = 0;
    }

    private void run(RepeatedStatement statement) {
        int first = 0;
        for (@Nullable Object[] row : rows) {
            statement.bind(first, row, columns.places());
            first += columns.places().size();
        }
        statement.run();
    }

    @Override
    public void end() {
        // A statement is over when it was sent.
    }

    @Override
    public void breakOff(Throwable reason) {
        // The transaction takes back what was sent.
    }

    @Override
    public void close() {
        if (ofMost != null) {
            ofMost.close();
        }
    }
}
