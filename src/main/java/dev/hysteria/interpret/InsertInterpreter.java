package dev.hysteria.interpret;

import dev.hysteria.ast.Assignment;
import dev.hysteria.ast.ColumnName;
import dev.hysteria.ast.Command;
import dev.hysteria.ast.Conflict;
import dev.hysteria.ast.ConflictKey;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.InsertRows;
import dev.hysteria.ast.Node;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Returning;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Target;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import dev.hysteria.dialect.WriteForms.ReturningForm;
import dev.hysteria.type.LogicalType;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Inserts as text, with what they do when a key is taken. */
final class InsertInterpreter {

    /** Writes values out: an index is found by what its condition says, which a parameter does not. */
    private static final TreeMapper INLINED = new TreeMapper() {
        @Override
        public Expr expr(Expr expression) {
            return expression instanceof Expr.Parameter(Object value, LogicalType type)
                    ? new Expr.Literal(value, type)
                    : Tree.mapChildren(expression, this);
        }
    };

    private final Renderer renderer;
    private final SqlWriter out;
    private final SourceInterpreter sources;
    private final ReturningInterpreter returning;
    private final MergeInterpreter merges;

    InsertInterpreter(Renderer renderer, ReturningInterpreter returning) {
        this.renderer = renderer;
        this.out = renderer.out;
        this.sources = new SourceInterpreter(renderer);
        this.returning = returning;
        this.merges = new MergeInterpreter(renderer, returning);
    }

    void write(Command.Insert whole) {
        Command.Insert insert = withoutLeadingWith(whole);
        if (insert.conflict() instanceof Conflict.Fail) {
            plain(insert);
            return;
        }
        switch (renderer.traits.write().upsert()) {
            case ON_CONFLICT -> plain(insert);
            case ON_DUPLICATE_KEY_WITH_VALUES -> {
                forEachNode(insert, this::refuseIncomingArray);
                plain(insert);
            }
            case ON_DUPLICATE_KEY_WITH_ALIAS -> {
                forEachNode(insert, this::refuseIncomingArray);
                requireIncoming(insert);
                plain(insert);
            }
            case MERGE_VALUES, MERGE_DUAL -> {
                requireIncoming(insert);
                merges.write(insert);
            }
        }
    }

    /** Where rows that were to be inserted have a name of their own, they have the columns that they were given. */
    private void requireIncoming(Command.Insert insert) {
        forEachNode(insert, node -> {
            if (node instanceof Expr.Incoming(Identifier name, var type)
                    && insert.columns().stream()
                            .noneMatch(column -> column.name().equals(name))) {
                throw renderer.refusal(
                        "the incoming value of column " + name + ", which the insert leaves out",
                        "Give the column a value.");
            }
        });
    }

    /** Their JSON_TABLE takes no value of the row that was to be inserted. */
    private void refuseIncomingArray(Node node) {
        boolean overlaps = node instanceof Expr.ArrayOverlaps(Expr left, Expr right)
                && (isOfIncoming(left) || isOfIncoming(right));
        boolean contains = node instanceof Expr.ArrayContains(Expr array, var element) && isOfIncoming(array);
        boolean counts = node instanceof Expr.ArrayLength(Expr counted) && isOfIncoming(counted);
        if (overlaps || contains || counts) {
            throw renderer.refusal("looking into an incoming array", "Compare with the value itself.");
        }
    }

    private static boolean isOfIncoming(Expr expression) {
        AtomicBoolean found = new AtomicBoolean();
        Tree.visit(expression, node -> {
            if (node instanceof Expr.Incoming) {
                found.set(true);
            }
        });
        return found.get();
    }

    private static void forEachNode(Command.Insert insert, Consumer<Node> each) {
        if (insert.conflict() instanceof Conflict.Overwrite(var key, var assignments, Expr filter)) {
            assignments.forEach(assignment -> Tree.visit(assignment.value(), each));
            Tree.visit(filter, each);
        }
    }

    private Command.Insert withoutLeadingWith(Command.Insert insert) {
        return insert.rows() instanceof InsertRows.From(Query query)
                ? new Command.Insert(
                        insert.target(),
                        insert.columns(),
                        new InsertRows.From(renderer.queries.leading(query)),
                        insert.conflict(),
                        insert.returning())
                : insert;
    }

    private void plain(Command.Insert insert) {
        ReturningForm form = renderer.traits.write().returning().insert();
        refuseManyInto(form, insert);
        out.sql("INSERT INTO ");
        target(insert.target(), insert.conflict());
        columns(insert);
        returning.output(form, ReturningInterpreter.INSERTED, insert.target(), insert.returning());
        rows(insert);
        conflict(insert);
        returning.suffix(form, insert.target(), new Source.Nothing(), insert.returning());
    }

    private void refuseManyInto(ReturningForm form, Command.Insert insert) {
        boolean one = switch (insert.rows()) {
            case InsertRows.Values(List<List<Expr>> rows) -> rows.size() == 1;
            case InsertRows.From from -> false;
            case InsertRows.Defaults defaults -> true;
        };
        if (form == ReturningForm.INTO && !one && insert.returning() instanceof Returning.Rows) {
            throw renderer.refusal("returning from an insert of several rows", "Insert them one by one.");
        }
    }

    private void target(Target target, Conflict conflict) {
        boolean named = conflict instanceof Conflict.Overwrite
                && !target.alias().equals(target.table().name());
        if (!named) {
            out.table(target.table());
            return;
        }
        switch (renderer.traits.write().upsert()) {
            case ON_CONFLICT -> sources.table(target.table(), target.alias());
            case ON_DUPLICATE_KEY_WITH_ALIAS, ON_DUPLICATE_KEY_WITH_VALUES, MERGE_VALUES, MERGE_DUAL ->
                throw renderer.refusal("an alias for the table of an upsert", "Use the schema itself, not an alias.");
        }
    }

    private void columns(Command.Insert insert) {
        if (!insert.columns().isEmpty()) {
            out.sql(" (");
            CommandInterpreter.columns(out, insert.columns());
            defaulted(insert).forEach(column -> out.sql(", ").identifier(column));
            out.sql(")");
        }
    }

    /**
     * Columns that only the action of a conflict assigns: without a default, one that needs a value would silently be given zero or an empty
     * text.
     */
    private List<Identifier> defaulted(Command.Insert insert) {
        boolean explicit = insert.rows() instanceof InsertRows.Values
                && switch (renderer.traits.write().upsert()) {
                    case ON_DUPLICATE_KEY_WITH_VALUES -> true;
                    case ON_CONFLICT, ON_DUPLICATE_KEY_WITH_ALIAS, MERGE_VALUES, MERGE_DUAL -> false;
                };
        return explicit && insert.conflict() instanceof Conflict.Overwrite overwrite
                ? overwrite.assignments().stream()
                        .map(Assignment::column)
                        // a generated one would be given to several rows
                        .filter(column -> insert.target().key().stream()
                                .noneMatch(each -> each.name().equals(column)))
                        .filter(column -> insert.columns().stream()
                                .noneMatch(each -> each.name().equals(column)))
                        .toList()
                : List.of();
    }

    private void rows(Command.Insert insert) {
        switch (insert.rows()) {
            case InsertRows.Values(List<List<Expr>> rows) -> values(rows, insert);
            case InsertRows.From(Query query) -> {
                out.sql(" ");
                fromQuery(query, insert);
            }
            case InsertRows.Defaults defaults -> defaults(insert.target());
        }
    }

    private void values(List<List<Expr>> rows, Command.Insert insert) {
        boolean union = rows.size() > 1
                && switch (renderer.traits.write().multiRowInsert()) {
                    case VALUES -> false;
                    case UNION_ALL -> true;
                };
        if (union) {
            // the query around it is where generated keys are drawn: a union can't (ORA-02287)
            out.sql(" SELECT * FROM ");
            merges.dualRows(rows, insert.columns());
        } else {
            String defaults = ", DEFAULT".repeat(defaulted(insert).size());
            out.sql(" VALUES ").list(rows, ", ", cells -> {
                out.sql("(").list(cells, ", ", renderer.expressions::stored);
                out.sql(defaults).sql(")");
            });
        }
    }

    /** Before an upsert's action a query becomes a derived table, so that the action sees the target's columns and not the query's. */
    private void fromQuery(Query query, Command.Insert insert) {
        if (insert.conflict() instanceof Conflict.Fail) {
            renderer.queries.query(query);
            return;
        }
        out.sql("SELECT * FROM ");
        renderer.queries.nested(query);
        sources.alias(CommandInterpreter.INCOMING);
        switch (renderer.traits.write().upsert()) {
            // else ON would read as a join's: https://sqlite.org/lang_upsert.html#parsing_ambiguity
            case ON_CONFLICT -> out.sql(" WHERE TRUE");
            case ON_DUPLICATE_KEY_WITH_ALIAS -> columns(insert);
            case ON_DUPLICATE_KEY_WITH_VALUES -> {}
            case MERGE_VALUES, MERGE_DUAL -> throw new IllegalStateException("merged elsewhere");
        }
    }

    private void defaults(Target target) {
        switch (renderer.traits.write().emptyInsert()) {
            case DEFAULT_VALUES -> out.sql(" DEFAULT VALUES");
            case EMPTY_LISTS -> out.sql(" () VALUES ()");
            case KEY_DEFAULT -> {
                if (target.key().isEmpty()) {
                    throw renderer.refusal(
                            "a row of defaults in a table without a primary key", "Give one column a value.");
                }
                out.sql(" (");
                CommandInterpreter.columns(out, target.key());
                out.sql(") VALUES (")
                        .list(target.key(), ", ", column -> out.sql("DEFAULT"))
                        .sql(")");
            }
        }
    }

    private void conflict(Command.Insert insert) {
        switch (insert.conflict()) {
            case Conflict.Fail fail -> {}
            case Conflict.Skip(ConflictKey key) -> skip(insert, key);
            case Conflict.Overwrite(ConflictKey key, List<Assignment> assignments, Expr filter) ->
                overwrite(insert, key, assignments, filter);
        }
    }

    private void skip(Command.Insert insert, ConflictKey key) {
        switch (renderer.traits.write().upsert()) {
            case ON_CONFLICT -> {
                onConflict(key);
                out.sql(" DO NOTHING");
            }
            case ON_DUPLICATE_KEY_WITH_ALIAS, ON_DUPLICATE_KEY_WITH_VALUES -> {
                requireWhole(key);
                // an update that changes nothing: INSERT IGNORE would also hide every other error
                ColumnName column = unchanged(insert);
                out.sql(" ON DUPLICATE KEY UPDATE ").identifier(column.name()).sql(" = ");
                out.identifier(insert.target().alias()).sql(".").identifier(column.name());
            }
            case MERGE_VALUES, MERGE_DUAL -> throw new IllegalStateException("merged elsewhere");
        }
    }

    /** A column that the insert gives, where it gives one: else a key that needs a value would silently be given zero. */
    private static ColumnName unchanged(Command.Insert insert) {
        List<ColumnName> key = insert.target().key();
        return Stream.concat(key.stream().filter(insert.columns()::contains), insert.columns().stream())
                .findFirst()
                .orElseGet(key::getFirst);
    }

    private void onConflict(ConflictKey key) {
        out.sql(" ON CONFLICT");
        switch (key) {
            case ConflictKey.Any any -> {}
            case ConflictKey.Columns(List<ColumnName> columns, Expr predicate) -> {
                out.sql(" (");
                CommandInterpreter.columns(out, columns);
                out.sql(")");
                renderer.queries.where(INLINED.filter(predicate));
            }
        }
    }

    private void requireWhole(ConflictKey key) {
        if (key instanceof ConflictKey.Columns(var columns, Expr predicate) && !(predicate instanceof Expr.True)) {
            throw renderer.refusal("a conflict with a partial unique index", "Use a whole unique key.");
        }
    }

    private void overwrite(Command.Insert insert, ConflictKey key, List<Assignment> assignments, Expr filter) {
        switch (renderer.traits.write().upsert()) {
            case ON_CONFLICT -> {
                onConflict(key);
                out.sql(" DO UPDATE SET ").list(assignments, ", ", this::assignment);
                renderer.queries.where(filter);
            }
            case ON_DUPLICATE_KEY_WITH_ALIAS -> {
                requireWhole(key);
                if (insert.rows() instanceof InsertRows.Values) {
                    out.sql(" AS ").identifier(CommandInterpreter.INCOMING);
                }
                onDuplicateKey(insert.target(), assignments, filter);
            }
            case ON_DUPLICATE_KEY_WITH_VALUES -> {
                requireWhole(key);
                onDuplicateKey(insert.target(), assignments, filter);
            }
            case MERGE_VALUES, MERGE_DUAL -> throw new IllegalStateException("merged elsewhere");
        }
    }

    private void assignment(Assignment assignment) {
        out.identifier(assignment.column()).sql(" = ");
        renderer.expressions.stored(assignment.value());
    }

    /** ON DUPLICATE KEY UPDATE takes no condition: each value is kept unless the condition holds. */
    private void onDuplicateKey(Target target, List<Assignment> assignments, Expr filter) {
        CommandInterpreter.requireOrder(renderer, target, assignments, filter);
        out.sql(" ON DUPLICATE KEY UPDATE ").list(assignments, ", ", assignment -> {
            if (filter instanceof Expr.True) {
                assignment(assignment);
                return;
            }
            out.identifier(assignment.column()).sql(" = CASE WHEN ");
            renderer.expressions.write(filter);
            out.sql(" THEN ");
            renderer.expressions.write(assignment.value());
            out.sql(" ELSE ")
                    .identifier(target.alias())
                    .sql(".")
                    .identifier(assignment.column())
                    .sql(" END");
        });
    }
}
