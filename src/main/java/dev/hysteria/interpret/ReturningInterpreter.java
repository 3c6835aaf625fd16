package dev.hysteria.interpret;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Returning;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Target;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import dev.hysteria.dialect.WriteForms.ReturningForm;
import dev.hysteria.error.UnsupportedFeature;
import java.util.List;

/** What commands return of the rows they wrote, as text. */
final class ReturningInterpreter {

    static final Identifier INSERTED = Identifier.of("inserted");
    static final Identifier DELETED = Identifier.of("deleted");

    private final Renderer renderer;
    private final SqlWriter out;

    ReturningInterpreter(Renderer renderer) {
        this.renderer = renderer;
        this.out = renderer.out;
    }

    /** Writes the form that stands in the middle of a command; {@code row} is the row's old or new state there. */
    void output(ReturningForm form, Identifier row, Target target, Returning returning) {
        if (!(returning instanceof Returning.Rows(List<SelectItem> items))) {
            return;
        }
        switch (form) {
            case OUTPUT -> {
                TreeMapper toRow = new TreeMapper() {
                    @Override
                    public Expr expr(Expr expression) {
                        return expression instanceof Expr.Column(var source, var name, var type, var nullability)
                                        && source.equals(target.alias())
                                ? new Expr.Column(row, name, type, nullability)
                                : Tree.mapChildren(expression, this);
                    }
                };
                out.sql(" OUTPUT ");
                renderer.queries.items(items.stream()
                        .map(item -> new SelectItem(toRow.expr(item.expression()), item.name()))
                        .toList());
            }
            case CLAUSE, CLAUSE_OF_TABLE, CLAUSE_OF_ONE_TABLE, INTO, READ_BY_KEY -> {}
        }
    }

    /** Writes the form that stands at the end of a command, which names these further sources. */
    void suffix(ReturningForm form, Target target, Source further, Returning returning) {
        if (!(returning instanceof Returning.Rows(List<SelectItem> items))) {
            return;
        }
        switch (form) {
            case CLAUSE -> clause(items);
            case CLAUSE_OF_TABLE -> clause(ofTable(items, target, further));
            case CLAUSE_OF_ONE_TABLE -> {
                if (!namesOneTable(target, further)) {
                    throw byKey();
                }
                clause(items);
            }
            case INTO -> {
                out.sql(" RETURNING ").list(items, ", ", item -> renderer.expressions.write(item.expression()));
                out.sql(" INTO ")
                        .list(items, ", ", item -> out.output(item.expression().type()));
            }
            case OUTPUT -> {}
            case READ_BY_KEY -> throw byKey();
        }
    }

    private void clause(List<SelectItem> items) {
        out.sql(" RETURNING ");
        renderer.queries.items(items);
    }

    private UnsupportedFeature byKey() {
        return renderer.refusal(
                "returning in the statement itself", "The session reads the rows by key: give it the command.");
    }

    private static boolean namesOneTable(Target target, Source further) {
        return further instanceof Source.Nothing
                && target.alias().equals(target.table().name());
    }

    /** The items with the table's own name in the place of its alias. */
    private List<SelectItem> ofTable(List<SelectItem> items, Target target, Source further) {
        if (namesOneTable(target, further)) {
            return items;
        }
        TreeMapper toTable = new TreeMapper() {
            @Override
            public Expr expr(Expr expression) {
                if (!(expression instanceof Expr.Column(var source, var name, var type, var nullability))) {
                    return Tree.mapChildren(expression, this);
                }
                if (further.aliases().contains(source)) {
                    throw renderer.refusal("returning columns of further tables", "Read them before you write.");
                }
                return source.equals(target.alias())
                        ? new Expr.Column(target.table().name(), name, type, nullability)
                        : expression;
            }

            @Override
            public Query query(Query query) {
                refuseWrittenRow(query, target, further);
                return query;
            }
        };
        return items.stream()
                .map(item -> new SelectItem(toTable.expr(item.expression()), item.name()))
                .toList();
    }

    /** A table inside the query may have the name that would stand for the written row. */
    private void refuseWrittenRow(Query query, Target target, Source further) {
        Tree.visit(query, node -> {
            if (node instanceof Expr.Column column
                    && (column.source().equals(target.alias())
                            || further.aliases().contains(column.source()))) {
                throw renderer.refusal(
                        "returning a sub-query of a row that was written under another name",
                        "Write to the table by its own name, or read afterwards.");
            }
        });
    }
}
