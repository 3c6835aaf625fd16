package dev.hysteria.schema;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Tree;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What an expression inside a table's definition must not name: other tables' columns and queries. */
final class ForeignColumns {

    private ForeignColumns() {}

    /** {@return the schema's columns that the expression names, in order; what else it names is reported as a mistake of {@code what}} */
    static <E> List<Column<E, ?>> report(Owner<E> owner, FinalColumns<E> columns, String what, Expr expression) {
        Set<Column<E, ?>> own = new LinkedHashSet<>();
        Tree.visit(expression, node -> {
            if (node instanceof Expr.Column column) {
                columns.find(column)
                        .ifPresentOrElse(
                                own::add, () -> owner.report(problem(what, column.source() + "." + column.name())));
            } else if (node instanceof Query) {
                owner.report(what + " holds a sub-query; it may look at its own row only");
            }
        });
        return List.copyOf(own);
    }

    static String problem(String what, String column) {
        return what + " names " + column + ", which is not a column of this schema; name the schema's own columns";
    }
}
