package dev.hysteria.internal.jdbc;

import dev.hysteria.ast.Command;
import dev.hysteria.ast.Conflict;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.InsertRows;
import dev.hysteria.ast.Returning;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Target;
import dev.hysteria.dialect.Dialect;
import dev.hysteria.dialect.WriteForms;
import dev.hysteria.dialect.WriteForms.ReturningForm;
import dev.hysteria.expression.RowReader;
import dev.hysteria.interpret.RenderedSql;
import dev.hysteria.interpret.SqlInterpreter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Runs commands, and gives back the rows they wrote in whatever way the dialect has. Shared between threads. */
final class Commands {
    private final Dialect dialect;
    private final StatementRunner runner;
    private final Queries queries;
    private final WrittenByKey byKey;

    Commands(Dialect dialect, StatementRunner runner, Queries queries) {
        this.dialect = dialect;
        this.runner = runner;
        this.queries = queries;
        this.byKey = new WrittenByKey(dialect, runner, queries);
    }

    /** {@return how many rows a command inserted, changed or removed} */
    long execute(Place place, Command command) {
        return command instanceof Command.Insert insert
                        && insert.rows() instanceof InsertRows.Values
                        && miscounted(insert)
                ? inserted(place, insert)
                : counted(place, command);
    }

    private long counted(Place place, Command command) {
        if (!(command instanceof Command.Insert insert)) {
            return countedAtOnce(place, command);
        }
        List<Command.Insert> parts = Chunks.of(insert, dialect.limits());
        return parts.size() == 1
                ? countedAtOnce(place, insert)
                : place.<Long>atomically(whole -> parts.stream()
                        .mapToLong(part -> countedAtOnce(whole, part))
                        .sum());
    }

    private long countedAtOnce(Place place, Command command) {
        RenderedSql sql = SqlInterpreter.render(command, dialect);
        try (Lease lease = place.toWrite()) {
            return runner.count(lease, sql);
        }
    }

    /** {@return what a command returns of the rows it wrote; of an insert with given values, in the order of these} */
    <R> List<@Nullable R> returning(Place place, Command command, RowReader<R> reader) {
        return switch (command) {
            case Command.Insert insert -> inserted(place, insert, items(insert.returning()), reader);
            case Command.Update update -> updated(place, update, items(update.returning()), reader);
            case Command.Delete delete -> deleted(place, delete, items(delete.returning()), reader);
            case Command.Truncate truncate -> throw new IllegalArgumentException("A truncation returns no rows");
        };
    }

    private static Returning.Rows items(Returning returning) {
        return switch (returning) {
            case Returning.Rows rows -> rows;
            case Returning.Nothing nothing -> throw new IllegalArgumentException("The command returns no rows");
        };
    }

    private <R> List<@Nullable R> updated(
            Place place, Command.Update update, Returning.Rows items, RowReader<R> reader) {
        return switch (forms().update()) {
            case CLAUSE, CLAUSE_OF_TABLE, OUTPUT -> rows(place, update, items, reader);
            case CLAUSE_OF_ONE_TABLE ->
                namesOneTable(update.target(), update.from())
                        ? rows(place, update, items, reader)
                        : place.together(lease -> byKey.update(lease, update, items, reader));
            case INTO, READ_BY_KEY -> place.together(lease -> byKey.update(lease, update, items, reader));
        };
    }

    private <R> List<@Nullable R> deleted(
            Place place, Command.Delete delete, Returning.Rows items, RowReader<R> reader) {
        return switch (forms().delete()) {
            case CLAUSE, CLAUSE_OF_TABLE, OUTPUT -> rows(place, delete, items, reader);
            case CLAUSE_OF_ONE_TABLE ->
                namesOneTable(delete.target(), delete.using())
                        ? rows(place, delete, items, reader)
                        : place.together(lease -> byKey.delete(lease, delete, items, reader));
            case INTO, READ_BY_KEY -> place.together(lease -> byKey.delete(lease, delete, items, reader));
        };
    }

    private static boolean namesOneTable(Target target, Source further) {
        return further instanceof Source.Nothing
                && target.alias().equals(target.table().name());
    }

    /** {@return whether the driver counts an existing row differently from a new one, or counts it although it was left as it is} */
    private boolean miscounted(Command.Insert insert) {
        boolean conflicts = switch (insert.conflict()) {
            case Conflict.Fail fail -> false;
            case Conflict.Skip skip -> true;
            case Conflict.Overwrite overwrite -> true;
        };
        return conflicts
                && switch (dialect.traits().write().upsert()) {
                    case ON_DUPLICATE_KEY_WITH_ALIAS, ON_DUPLICATE_KEY_WITH_VALUES -> true;
                    case ON_CONFLICT, MERGE_VALUES, MERGE_DUAL -> false;
                };
    }

    private long inserted(Place place, Command.Insert insert) {
        boolean changesEveryRow =
                insert.conflict() instanceof Conflict.Overwrite(var key, var assignments, Expr.True always);
        if (!changesEveryRow && byKey.finds(insert)) {
            return place.together(lease -> byKey.counted(lease, insert));
        }
        long count = counted(place, insert);
        return Math.min(count, ((InsertRows.Values) insert.rows()).rows().size());
    }

    private <R> List<@Nullable R> inserted(
            Place place, Command.Insert insert, Returning.Rows items, RowReader<R> reader) {
        List<Command.Insert> parts = Chunks.of(insert, dialect.limits());
        if (parts.size() > 1) {
            return place.atomically(whole -> {
                List<@Nullable R> all = new ArrayList<>();
                parts.forEach(part -> all.addAll(inserted(whole, part, items, reader)));
                return all;
            });
        }
        ReturningForm form = miscounted(insert) ? ReturningForm.READ_BY_KEY : forms().insert();
        return switch (form) {
            case CLAUSE, CLAUSE_OF_TABLE, CLAUSE_OF_ONE_TABLE -> rows(place, insert, items, reader);
            case OUTPUT -> oneByOne(place, insert, (lease, row) -> rows(lease, row, items, reader));
            case INTO ->
                insert.conflict() instanceof Conflict.Fail && !(insert.rows() instanceof InsertRows.From)
                        ? oneByOne(place, insert, (lease, row) -> output(lease, row, items, reader))
                        : place.together(lease -> byKey.insert(lease, insert, items, reader));
            case READ_BY_KEY -> place.together(lease -> byKey.insert(lease, insert, items, reader));
        };
    }

    /** {@return the rows of an insert, each inserted by a statement of its own, where one statement's come in any order or not at all} */
    private <R> List<@Nullable R> oneByOne(
            Place place, Command.Insert insert, BiFunction<Lease, Command.Insert, List<@Nullable R>> one) {
        if (!(insert.rows() instanceof InsertRows.Values(List<List<Expr>> rows)) || rows.size() == 1) {
            try (Lease lease = place.toWrite()) {
                return one.apply(lease, insert);
            }
        }
        List<Command.Insert> parts = RowByRow.parts(insert, dialect);
        return place.together(lease -> {
            List<@Nullable R> all = new ArrayList<>(parts.size());
            for (Command.Insert part : parts) {
                all.addAll(one.apply(lease, part));
            }
            return all;
        });
    }

    private <R> List<@Nullable R> rows(Place place, Command command, Returning.Rows items, RowReader<R> reader) {
        try (Lease lease = place.toWrite()) {
            return rows(lease, command, items, reader);
        }
    }

    private <R> List<@Nullable R> rows(Lease lease, Command command, Returning.Rows items, RowReader<R> reader) {
        return runner.rows(lease, SqlInterpreter.render(command, dialect), queries.result(items.items(), reader));
    }

    private <R> List<@Nullable R> output(
            Lease lease, Command.Insert insert, Returning.Rows items, RowReader<R> reader) {
        return runner.outputs(lease, SqlInterpreter.render(insert, dialect), queries.result(items.items(), reader));
    }

    private WriteForms.ReturningForms forms() {
        return dialect.traits().write().returning();
    }
}
