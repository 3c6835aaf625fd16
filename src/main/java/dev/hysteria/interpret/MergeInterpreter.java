package dev.hysteria.interpret;

import dev.hysteria.ast.Assignment;
import dev.hysteria.ast.ColumnName;
import dev.hysteria.ast.Command;
import dev.hysteria.ast.Conflict;
import dev.hysteria.ast.ConflictKey;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.InsertRows;
import dev.hysteria.ast.Query;
import dev.hysteria.dialect.WriteForms.ReturningForm;
import dev.hysteria.dialect.WriteForms.Upsert;
import java.util.List;

/** Inserts that meet taken keys, as MERGE. */
final class MergeInterpreter {

    private final Renderer renderer;
    private final SqlWriter out;
    private final SourceInterpreter sources;
    private final ReturningInterpreter returning;

    MergeInterpreter(Renderer renderer, ReturningInterpreter returning) {
        this.renderer = renderer;
        this.out = renderer.out;
        this.sources = new SourceInterpreter(renderer);
        this.returning = returning;
    }

    void write(Command.Insert insert) {
        boolean values = renderer.traits.write().upsert() == Upsert.MERGE_VALUES;
        out.sql("MERGE INTO ").table(insert.target().table());
        out.sql(values ? " WITH (HOLDLOCK)" : "");
        sources.alias(insert.target().alias());
        out.sql(" USING ");
        rows(insert, values);
        out.sql(" ON (")
                .list(keyOf(insert.conflict()), " AND ", column -> match(insert, column))
                .sql(")");
        switch (insert.conflict()) {
            case Conflict.Fail fail -> throw new IllegalStateException("a plain insert is not merged");
            case Conflict.Skip skip -> {}
            case Conflict.Overwrite overwrite -> matched(overwrite, values, keyOf(overwrite));
        }
        notMatched(insert.columns());
        ReturningForm form = renderer.traits.write().returning().insert();
        returning.output(form, ReturningInterpreter.INSERTED, insert.target(), insert.returning());
        if (form != ReturningForm.OUTPUT && insert.returning() instanceof dev.hysteria.ast.Returning.Rows) {
            throw renderer.refusal("returning from an upsert", "Read the rows by their key afterwards.");
        }
        out.sql(values ? ";" : "");
    }

    private void rows(Command.Insert insert, boolean values) {
        switch (insert.rows()) {
            case InsertRows.Values(List<List<Expr>> rows)
            when values -> {
                out.sql("(VALUES ").list(rows, ", ", row -> {
                    out.sql("(").list(row, ", ", renderer.expressions::stored).sql(")");
                });
                out.sql(")");
            }
            case InsertRows.Values(List<List<Expr>> rows) -> dualRows(rows, insert.columns());
            case InsertRows.From(Query query) when values -> renderer.queries.nested(query);
            case InsertRows.From(Query query) -> renamed(query, insert.columns());
            case InsertRows.Defaults defaults ->
                throw renderer.refusal("an upsert of a row of defaults", "Give the key's columns a value.");
        }
        sources.alias(CommandInterpreter.INCOMING);
        if (values) {
            out.sql(" (");
            CommandInterpreter.columns(out, insert.columns());
            out.sql(")");
        }
    }

    /** A query under the names of the columns it is inserted into. */
    private void renamed(Query query, List<ColumnName> columns) {
        List<Identifier> names = query.columns();
        if (names.equals(columns.stream().map(ColumnName::name).toList())) {
            renderer.queries.nested(query);
            return;
        }
        out.sql("(SELECT ");
        for (int i = 0; i < columns.size(); i++) {
            out.sql(i == 0 ? "" : ", ").identifier(names.get(i));
            out.sql(" AS ").identifier(columns.get(i).name());
        }
        out.sql(" FROM ");
        renderer.queries.nested(query);
        sources.alias(CommandInterpreter.INCOMING);
        out.sql(")");
    }

    /** Rows as a sub-query in parentheses, with the names of the columns. */
    void dualRows(List<List<Expr>> rows, List<ColumnName> columns) {
        out.sql("(").list(rows, " UNION ALL ", row -> dualRow(row, columns)).sql(")");
    }

    private void dualRow(List<Expr> row, List<ColumnName> columns) {
        out.sql("SELECT ");
        for (int i = 0; i < row.size(); i++) {
            out.sql(i == 0 ? "" : ", ");
            renderer.expressions.stored(row.get(i));
            out.sql(" AS ").identifier(columns.get(i).name());
        }
        out.sql(" FROM DUAL");
    }

    private List<ColumnName> keyOf(Conflict conflict) {
        ConflictKey key = switch (conflict) {
            case Conflict.Fail fail -> new ConflictKey.Any();
            case Conflict.Skip(ConflictKey skipped) -> skipped;
            case Conflict.Overwrite(ConflictKey overwritten, var assignments, var filter) -> overwritten;
        };
        return switch (key) {
            case ConflictKey.Columns(List<ColumnName> columns, Expr.True always) -> columns;
            case ConflictKey.Columns columns ->
                throw renderer.refusal("a conflict with a partial unique index", "Use a whole unique key.");
            case ConflictKey.Any any ->
                throw renderer.refusal("a conflict with any unique key", "Name the key's columns.");
        };
    }

    private void match(Command.Insert insert, ColumnName column) {
        if (insert.columns().stream().noneMatch(given -> given.name().equals(column.name()))) {
            throw renderer.refusal(
                    "a conflict with a key whose column " + column.name() + " is left out",
                    "Give the column a value, or name a key whose columns have one.");
        }
        out.identifier(insert.target().alias())
                .sql(".")
                .identifier(column.name())
                .sql(" = ");
        incoming(column);
    }

    private void incoming(ColumnName column) {
        out.identifier(CommandInterpreter.INCOMING).sql(".").identifier(column.name());
    }

    private void matched(Conflict.Overwrite overwrite, boolean values, List<ColumnName> key) {
        List<Assignment> assignments = values ? overwrite.assignments() : withoutKey(overwrite.assignments(), key);
        if (assignments.isEmpty()) {
            return;
        }
        boolean filtered = !(overwrite.filter() instanceof Expr.True);
        out.sql(" WHEN MATCHED");
        if (filtered && values) {
            out.sql(" AND ");
            renderer.expressions.write(overwrite.filter());
        }
        out.sql(" THEN UPDATE SET ").list(assignments, ", ", this::assignment);
        if (filtered && !values) {
            renderer.queries.where(overwrite.filter());
        }
    }

    /** Columns of the ON condition can't be assigned (ORA-38104): the incoming value is there already, another is refused. */
    private List<Assignment> withoutKey(List<Assignment> assignments, List<ColumnName> key) {
        List<Identifier> names = key.stream().map(ColumnName::name).toList();
        return assignments.stream()
                .filter(assignment -> {
                    if (!names.contains(assignment.column())) {
                        return true;
                    }
                    if (assignment.value() instanceof Expr.Incoming(Identifier column, var type)
                            && column.equals(assignment.column())) {
                        return false;
                    }
                    throw renderer.refusal(
                            "an upsert that changes its key column " + assignment.column(), "Update it afterwards.");
                })
                .toList();
    }

    private void assignment(Assignment assignment) {
        out.identifier(assignment.column()).sql(" = ");
        renderer.expressions.stored(assignment.value());
    }

    private void notMatched(List<ColumnName> columns) {
        out.sql(" WHEN NOT MATCHED THEN INSERT (");
        CommandInterpreter.columns(out, columns);
        out.sql(") VALUES (").list(columns, ", ", this::incoming).sql(")");
    }
}
