package dev.hysteria.interpret;

import dev.hysteria.ast.CommonTable;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Materialization;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.RawPart;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.SelectList;
import dev.hysteria.type.LogicalType;
import java.util.List;

/** The WITH clause as text. */
final class WithInterpreter {

    private final Renderer renderer;
    private final SqlWriter out;
    private final SourceInterpreter sources;
    private final HintInterpreter hints;
    private boolean needsBound;

    WithInterpreter(Renderer renderer, SourceInterpreter sources, HintInterpreter hints) {
        this.renderer = renderer;
        this.out = renderer.out;
        this.sources = sources;
        this.hints = hints;
    }

    /** {@return whether a clause that was written has a recursion that ends too soon unless the statement says otherwise} */
    boolean needsBound() {
        return needsBound;
    }

    /** Writes the WITH clause of an insert's query where it must come before the command. */
    Query leading(Query query) {
        if (query instanceof Query.With with && leads()) {
            write(with);
            return with.body();
        }
        return query;
    }

    /** {@return whether the clause can be written only in front of a whole statement} */
    boolean leads() {
        return switch (renderer.traits.select().recursions()) {
            case SILENT_WITH_BOUND -> true;
            case KEYWORD, KEYWORD_WIDENED, KEYWORD_WIDENED_READ_ONCE, KEYWORD_AND_HINTS, SILENT -> false;
        };
    }

    void write(Query.With with) {
        boolean recursive = switch (with.recursion()) {
            case RECURSIVE -> true;
            case NONE -> false;
        };
        if (recursive
                && switch (renderer.traits.select().recursions()) {
                    case KEYWORD_WIDENED_READ_ONCE -> Readings.areSeveral(with);
                    case KEYWORD, KEYWORD_WIDENED, KEYWORD_AND_HINTS, SILENT, SILENT_WITH_BOUND -> false;
                }) {
            throw renderer.refusal(
                    "a recursive table of distinct rows that is read more than once",
                    "Make it with UNION ALL, or read it once.");
        }
        out.sql(
                switch (renderer.traits.select().recursions()) {
                    case KEYWORD, KEYWORD_WIDENED, KEYWORD_WIDENED_READ_ONCE, KEYWORD_AND_HINTS ->
                        recursive ? "WITH RECURSIVE " : "WITH ";
                    case SILENT, SILENT_WITH_BOUND -> "WITH ";
                });
        needsBound |= recursive
                && switch (renderer.traits.select().recursions()) {
                    case SILENT_WITH_BOUND -> true;
                    case KEYWORD, KEYWORD_WIDENED, KEYWORD_WIDENED_READ_ONCE, KEYWORD_AND_HINTS, SILENT -> false;
                };
        out.list(with.tables(), ", ", table -> commonTable(table, recursive)).sql(" ");
        hints.note(with);
    }

    /** A table that may be recursive names its columns: where no keyword says so, the list is what allows it. */
    private void commonTable(CommonTable table, boolean recursive) {
        out.identifier(table.name());
        List<Identifier> columns =
                table.columns().isEmpty() && recursive ? table.query().columns() : table.columns();
        if (!columns.isEmpty()) {
            out.sql(" (").identifiers(columns).sql(")");
        }
        sources.requireSeen(OuterSources.of(table.query()));
        out.sql(" AS ");
        out.sql(
                switch (renderer.traits.select().recursions()) {
                    case KEYWORD_AND_HINTS -> hint(table.materialization());
                    case KEYWORD, KEYWORD_WIDENED, KEYWORD_WIDENED_READ_ONCE, SILENT, SILENT_WITH_BOUND -> "";
                });
        boolean widened = recursive
                && switch (renderer.traits.select().recursions()) {
                    case KEYWORD_WIDENED, KEYWORD_WIDENED_READ_ONCE -> true;
                    case KEYWORD, KEYWORD_AND_HINTS, SILENT, SILENT_WITH_BOUND -> false;
                };
        renderer.queries.nested(widened ? widened(table.query()) : table.query());
    }

    /** The first arm decides how long the texts of all rows can be, so they are made long there. */
    private static Query widened(Query query) {
        return switch (query) {
            case Query.SetOperation(var operator, var left, var right, var ordering, var page) ->
                new Query.SetOperation(operator, widened(left), right, ordering, page);
            case Query.Select select -> {
                List<SelectItem> items = select.list().items().stream()
                        .map(WithInterpreter::widened)
                        .toList();
                yield select.withList(new SelectList(select.list().distinct(), items));
            }
            case Query.With with -> with;
        };
    }

    private static SelectItem widened(SelectItem item) {
        Expr expression = item.expression();
        boolean unlimited = expression instanceof Expr.Column && expression.type() instanceof LogicalType.Text;
        if (unlimited || !expression.type().isText()) {
            return item;
        }
        List<RawPart> cast = List.of(
                new RawPart.Text("CAST("), new RawPart.Embedded(expression), new RawPart.Text(" AS CHAR(1000000))"));
        return new SelectItem(new Expr.Raw(cast, expression.type()), item.name());
    }

    private static String hint(Materialization materialization) {
        return switch (materialization) {
            case UNSPECIFIED -> "";
            case MATERIALIZED -> "MATERIALIZED ";
            case NOT_MATERIALIZED -> "NOT MATERIALIZED ";
        };
    }
}
