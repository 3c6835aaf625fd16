package dev.hysteria.internal.jdbc;

import dev.hysteria.dialect.Dialect;
import dev.hysteria.dialect.Loading;
import dev.hysteria.interpret.CopyInterpreter;
import dev.hysteria.interpret.SqlInterpreter;
import dev.hysteria.query.LoadOptions;
import dev.hysteria.schema.Schema;

/** Loads very many rows in whatever way the dialect does it fastest. Shared between threads. */
final class Loads {
    private final Dialect dialect;
    private final StatementRunner runner;

    Loads(Dialect dialect, StatementRunner runner) {
        this.dialect = dialect;
        this.runner = runner;
    }

    /** {@return how many records were stored: all of them, or none when one fails} */
    <E> long run(Place place, Schema<E> schema, Iterable<? extends E> records, LoadOptions options) {
        // what is only read is refused before a transaction begins
        var unused = schema.target();
        return place.<Long>together(lease -> {
            try (Load<E> load = new Load<>(schema, options, columns -> target(lease, columns))) {
                return load.of(records);
            }
        });
    }

    private LoadTarget target(Lease lease, GivenColumns columns) {
        if (columns.isEmpty()) {
            return new BatchedRows(columns, inserting(lease, columns, 1));
        }
        return switch (dialect.connection().loading()) {
            case Loading.Copy(var opening) ->
                new CopiedRows(
                        runner,
                        lease,
                        CopyInterpreter.render(columns.target(), columns.columns(), dialect),
                        opening,
                        columns);
            case Loading.Batches batches -> new BatchedRows(columns, inserting(lease, columns, 1));
            case Loading.ManyRows many ->
                new RowsTogether(columns, dialect.limits(), rows -> inserting(lease, columns, rows));
        };
    }

    private RepeatedStatement inserting(Lease lease, GivenColumns columns, int rows) {
        return new RepeatedStatement(runner, lease, SqlInterpreter.render(columns.insert(rows), dialect));
    }
}
