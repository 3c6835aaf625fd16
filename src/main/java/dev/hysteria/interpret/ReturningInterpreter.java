package dev.hysteria.interpret;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Returning;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.Target;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import dev.hysteria.dialect.WriteForms.ReturningForm;
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
            case CLAUSE, INTO, READ_BY_KEY -> {}
        }
    }

    /** Writes the form that stands at the end of a command. */
    void suffix(ReturningForm form, Returning returning) {
        if (!(returning instanceof Returning.Rows(List<SelectItem> items))) {
            return;
        }
        switch (form) {
            case CLAUSE -> {
                out.sql(" RETURNING ");
                renderer.queries.items(items);
            }
            case INTO -> {
                out.sql(" RETURNING ").list(items, ", ", item -> renderer.expressions.write(item.expression()));
                out.sql(" INTO ")
                        .list(items, ", ", item -> out.output(item.expression().type()));
            }
            case OUTPUT -> {}
            case READ_BY_KEY ->
                throw renderer.refusal(
                        "returning in the statement itself", "The session reads the rows by key: give it the command.");
        }
    }
}
