package dev.hysteria.rewrite;

import dev.hysteria.ast.Command;
import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.TableName;
import dev.hysteria.reference.Answer;
import dev.hysteria.reference.ReferenceDatabase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reference interpreter as an engine: what both sides of a rewrite mean. */
final class ReferenceEngine {
    private final ReferenceDatabase empty = new ReferenceDatabase();
    private ReferenceDatabase filled = empty;

    ReferenceEngine() {
        Rows.tables().forEach(empty::execute);
    }

    /** Puts these rows, and no others, into the tables. */
    void fill(Rows rows) {
        filled = empty.copy();
        for (Command insert : rows.inserts()) {
            var unused = filled.answer(insert);
        }
    }

    /** What the statement answers; of a command also what it leaves in {@code t}, whereupon it is undone. */
    Engine.Answer answer(Statement statement) {
        ReferenceDatabase database = filled.copy();
        Answer answer = database.answer(statement);
        List<List<@Nullable Object>> rows = new ArrayList<>(normal(answer));
        return switch (statement) {
            case Query query ->
                new Engine.Answer(query.columns().stream().map(Object::toString).toList(), rows);
            case Command command -> {
                rows.addAll(normal(database.answer(contents())));
                yield new Engine.Answer(List.of(), rows);
            }
            case Ddl ddl -> throw new IllegalArgumentException("a definition has no answer: " + ddl);
        };
    }

    private static Query contents() {
        List<SelectItem> columns = Rows.COLUMNS.stream()
                .map(column -> Trees.as(column.name().text(), Trees.col("t." + column.name())))
                .toList();
        return Query.Select.of(columns, new Source.Table(TableName.of("t"), Trees.name("t")));
    }

    private static List<List<@Nullable Object>> normal(Answer answer) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (List<@Nullable Object> row : answer.rows()) {
            List<@Nullable Object> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(
                    cell instanceof Number number ? new BigDecimal(number.toString()).stripTrailingZeros() : cell));
            rows.add(cells);
        }
        return rows;
    }
}
