package dev.hysteria.equivalence;

import dev.hysteria.ast.Assignment;
import dev.hysteria.ast.ColumnName;
import dev.hysteria.ast.Command;
import dev.hysteria.ast.Conflict;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.InsertRows;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Returning;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.SelectList;
import dev.hysteria.ast.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Commands that have a part less than another. */
final class SimplerCommands {

    private SimplerCommands() {}

    static Stream<Command> than(Command command) {
        return switch (command) {
            case Command.Insert insert -> inserts(insert);
            case Command.Update update -> updates(update);
            case Command.Delete delete -> deletes(delete);
            case Command.Truncate truncate -> Stream.of();
        };
    }

    // ---- inserts

    private static Stream<Command> inserts(Command.Insert insert) {
        List<Command> simpler = new ArrayList<>();
        simpler.add(with(insert, insert.rows(), insert.conflict(), new Returning.Nothing()));
        simpler.add(with(insert, insert.rows(), new Conflict.Fail(), insert.returning()));
        returnings(insert.returning())
                .forEach(returning -> simpler.add(with(insert, insert.rows(), insert.conflict(), returning)));
        conflicts(insert.conflict())
                .forEach(conflict -> simpler.add(with(insert, insert.rows(), conflict, insert.returning())));
        rows(insert.rows()).forEach(rows -> simpler.add(with(insert, rows, insert.conflict(), insert.returning())));
        if (insert.columns().size() > 1) {
            IntStream.range(0, insert.columns().size())
                    .filter(i ->
                            !insert.target().key().contains(insert.columns().get(i)))
                    .forEach(gone -> simpler.add(without(insert, gone)));
        }
        return simpler.stream();
    }

    private static Command with(Command.Insert insert, InsertRows rows, Conflict conflict, Returning returning) {
        return new Command.Insert(insert.target(), insert.columns(), rows, conflict, returning);
    }

    private static Stream<InsertRows> rows(InsertRows rows) {
        return switch (rows) {
            case InsertRows.Values(List<List<Expr>> values) ->
                values.size() == 1 ? Stream.of() : fewer(values).map(InsertRows.Values::new);
            case InsertRows.From(Query query) ->
                query instanceof Query.Select select
                        ? Stream.of(new InsertRows.From(select.withFilter(new Expr.True())))
                        : Stream.of();
            case InsertRows.Defaults defaults -> Stream.of();
        };
    }

    private static Command without(Command.Insert insert, int gone) {
        List<ColumnName> columns = fewer(insert.columns(), gone);
        InsertRows rows = switch (insert.rows()) {
            case InsertRows.Values(List<List<Expr>> values) ->
                new InsertRows.Values(
                        values.stream().map(row -> fewer(row, gone)).toList());
            case InsertRows.From(Query query) -> new InsertRows.From(without(query, gone));
            case InsertRows.Defaults defaults -> defaults;
        };
        return rows instanceof InsertRows.From(Query query) && query.items().size() != columns.size()
                ? insert
                : new Command.Insert(insert.target(), columns, rows, insert.conflict(), insert.returning());
    }

    private static Query without(Query query, int gone) {
        return query instanceof Query.Select select
                ? select.withList(new SelectList(
                        select.list().distinct(), fewer(select.list().items(), gone)))
                : query;
    }

    private static Stream<Conflict> conflicts(Conflict conflict) {
        return switch (conflict) {
            case Conflict.Fail fail -> Stream.of();
            case Conflict.Skip skip -> Stream.of();
            case Conflict.Overwrite(var key, List<Assignment> assignments, Expr filter) ->
                Stream.concat(
                        Stream.of(new Conflict.Skip(key), new Conflict.Overwrite(key, assignments, new Expr.True())),
                        assignments.size() == 1
                                ? Stream.of()
                                : fewer(assignments).map(fewer -> new Conflict.Overwrite(key, fewer, filter)));
        };
    }

    // ---- updates and deletes

    private static Stream<Command> updates(Command.Update update) {
        List<Command> simpler = new ArrayList<>();
        if (update.assignments().size() > 1) {
            fewer(update.assignments())
                    .forEach(assignments ->
                            simpler.add(with(update, assignments, update.from(), update.filter(), update.returning())));
        }
        simpler.add(with(update, update.assignments(), update.from(), new Expr.True(), update.returning()));
        simpler.add(with(update, update.assignments(), update.from(), update.filter(), new Returning.Nothing()));
        returnings(update.returning())
                .forEach(returning ->
                        simpler.add(with(update, update.assignments(), update.from(), update.filter(), returning)));
        sources(update.from())
                .forEach(from ->
                        simpler.add(with(update, update.assignments(), from, update.filter(), update.returning())));
        simpler.add(new Command.Update(
                update.target(),
                update.assignments(),
                update.from(),
                update.filter(),
                List.of(),
                new Page.All(),
                update.returning()));
        return simpler.stream();
    }

    private static Command with(
            Command.Update update, List<Assignment> assignments, Source from, Expr filter, Returning returning) {
        return new Command.Update(
                update.target(), assignments, from, filter, update.ordering(), update.page(), returning);
    }

    private static Stream<Command> deletes(Command.Delete delete) {
        List<Command> simpler = new ArrayList<>();
        simpler.add(with(delete, delete.using(), new Expr.True(), delete.returning()));
        simpler.add(with(delete, delete.using(), delete.filter(), new Returning.Nothing()));
        returnings(delete.returning())
                .forEach(returning -> simpler.add(with(delete, delete.using(), delete.filter(), returning)));
        sources(delete.using()).forEach(using -> simpler.add(with(delete, using, delete.filter(), delete.returning())));
        simpler.add(new Command.Delete(
                delete.target(), delete.using(), delete.filter(), List.of(), new Page.All(), delete.returning()));
        return simpler.stream();
    }

    private static Command with(Command.Delete delete, Source using, Expr filter, Returning returning) {
        return new Command.Delete(delete.target(), using, filter, delete.ordering(), delete.page(), returning);
    }

    private static Stream<Source> sources(Source source) {
        return switch (source) {
            case Source.Nothing nothing -> Stream.of();
            case Source.Join join -> Stream.of(new Source.Nothing(), join.left(), join.right());
            case Source.CrossJoin join -> Stream.of(new Source.Nothing(), join.left(), join.right());
            default -> Stream.of(new Source.Nothing());
        };
    }

    private static Stream<Returning> returnings(Returning returning) {
        return returning instanceof Returning.Rows(List<SelectItem> items) && items.size() > 1
                ? fewer(items).map(Returning.Rows::new)
                : Stream.of();
    }

    // ---- lists

    private static <T> Stream<List<T>> fewer(List<T> all) {
        return IntStream.range(0, all.size()).mapToObj(gone -> fewer(all, gone));
    }

    private static <T> List<T> fewer(List<T> all, int gone) {
        List<T> fewer = new ArrayList<>(all);
        fewer.remove(gone);
        return fewer;
    }
}
