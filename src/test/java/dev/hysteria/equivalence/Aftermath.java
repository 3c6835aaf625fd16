package dev.hysteria.equivalence;

import dev.hysteria.ast.Command;
import dev.hysteria.ast.Conflict;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.InsertRows;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.ReferentialAction;
import dev.hysteria.ast.Returning;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.TableName;
import dev.hysteria.type.LogicalType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is looked at after a command: what it returned, and every row of every table. Keys that the command generated are all one. */
record Aftermath(World world, Command command) {

    /** {@return the items that the command returns; none when it returns nothing} */
    List<SelectItem> returned() {
        Returning returning = switch (command) {
            case Command.Insert insert -> insert.returning();
            case Command.Update update -> update.returning();
            case Command.Delete delete -> delete.returning();
            case Command.Truncate truncate -> new Returning.Nothing();
        };
        return returning instanceof Returning.Rows(List<SelectItem> items) ? items : List.of();
    }

    /** {@return the rows that a command returned; those of given rows are in their order} */
    Answer.Rows rows(List<List<@Nullable Object>> rows) {
        if (follows()) {
            return new Answer.Rows(List.of(), List.of(), Answer.Order.NONE);
        }
        Answer.Order order = command instanceof Command.Insert insert && insert.rows() instanceof InsertRows.Values
                ? Answer.Order.TOTAL
                : Answer.Order.NONE;
        return answer(returned(), rows, order, target());
    }

    /** {@return the rows of each table} */
    List<Query> contents() {
        return world.tables().stream().map(filled -> contents(filled.table())).toList();
    }

    private static Query contents(Table table) {
        Identifier alias = Identifier.of("after");
        List<SelectItem> items = table.columns().stream()
                .map(column -> new SelectItem(column.of(alias), column.name()))
                .toList();
        return Query.Select.of(items, table.as(alias));
    }

    /** {@return what was found by the queries of {@link #contents()}} */
    List<Answer.Rows> contents(List<List<List<@Nullable Object>>> found) {
        List<Answer.Rows> contents = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            TableName table = world.tables().get(i).table().name();
            contents.add(answer(
                    this.contents().get(i).items(),
                    found.get(i),
                    Answer.Order.NONE,
                    table.equals(target()) ? table : null));
        }
        return contents;
    }

    /** {@return how many rows the command wrote, where that is defined} */
    long count(long counted) {
        return command instanceof Command.Truncate || follows() ? -1 : counted;
    }

    /** Whether rows that are deleted may go with, or change because of, others that are deleted before. */
    private boolean follows() {
        return command instanceof Command.Delete
                && world.table(target()).table().selfReferences().stream()
                        .anyMatch(key -> key.onDelete() != ReferentialAction.NO_ACTION);
    }

    TableName target() {
        return switch (command) {
            case Command.Insert insert -> insert.target().table();
            case Command.Update update -> update.target().table();
            case Command.Delete delete -> delete.target().table();
            case Command.Truncate truncate -> truncate.table();
        };
    }

    /** {@return whether the rows of a conflict are left out or changed} */
    boolean isUpsert() {
        return command instanceof Command.Insert insert && !(insert.conflict() instanceof Conflict.Fail);
    }

    private Answer.Rows answer(
            List<SelectItem> items,
            List<List<@Nullable Object>> rows,
            Answer.Order order,
            @Nullable TableName written) {
        List<LogicalType> types =
                items.stream().map(item -> item.expression().type()).toList();
        Optional<Table.Column> numbered = Optional.ofNullable(written)
                .flatMap(name -> world.table(name).table().identity())
                .filter(column -> numbers(column.name()));
        return new Answer.Rows(
                types, numbered.map(column -> withoutNew(column, items, rows)).orElse(rows), order);
    }

    /** Whether the command leaves it to the table to number rows. */
    private boolean numbers(Identifier column) {
        return command instanceof Command.Insert insert
                && insert.columns().stream().noneMatch(each -> each.name().equals(column));
    }

    /** New numbers have gaps in different places. */
    private List<List<@Nullable Object>> withoutNew(
            Table.Column column, List<SelectItem> items, List<List<@Nullable Object>> rows) {
        List<@Nullable Object> known = world.table(target()).values(column.name());
        List<List<@Nullable Object>> same = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            List<@Nullable Object> cells = new ArrayList<>(row);
            for (int i = 0; i < items.size(); i++) {
                if (items.get(i).expression() instanceof Expr.Column(var source, var name, var type, var nullability)
                        && name.equals(column.name())
                        && !known.contains(cells.get(i))) {
                    cells.set(i, -1);
                }
            }
            same.add(Collections.unmodifiableList(cells));
        }
        return same;
    }
}
