package dev.hysteria.query;

import dev.hysteria.ast.CommonTable;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Materialization;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Recursion;
import dev.hysteria.ast.Source;
import dev.hysteria.error.QueryException;
import dev.hysteria.expression.NumberExpression;
import dev.hysteria.type.Types;
import java.util.List;

/**
 * A common table expression: a query under a name, which a statement that says {@code with(cte)} can read as a table.
 *
 * @param <R> what a row of the query is read into
 */
public final class Cte<R> extends NamedQuery<R> {
    private final CommonTable table;
    private final Recursion recursion;

    Cte(Identifier alias, Select<R> query, CommonTable table, Recursion recursion) {
        super(alias, query);
        this.table = table;
        this.recursion = recursion;
    }

    static <R> Cte<R> of(String text, Select<R> query) {
        Identifier name = Identifier.of(text);
        return new Cte<>(name, query, table(name, query.ast()), Recursion.NONE);
    }

    static CommonTable table(Identifier name, Query query) {
        return new CommonTable(name, query.columns(), query, Materialization.UNSPECIFIED);
    }

    /** {@return this common table under another name, to read it twice in one query} */
    public Cte<R> as(String alias) {
        return new Cte<>(Identifier.of(alias), query(), table, recursion);
    }

    /** {@return this common table, computed once where the database takes the hint} */
    public Cte<R> materialized() {
        return with(Materialization.MATERIALIZED);
    }

    /** {@return this common table, made part of the queries that read it where the database takes the hint} */
    public Cte<R> notMaterialized() {
        return with(Materialization.NOT_MATERIALIZED);
    }

    /** {@return the level of a row of a recursive table with a greatest depth; 1 in the anchor} */
    public NumberExpression<Integer> depth() {
        Identifier column = RecursiveCte.depth(table.name());
        if (!table.columns().contains(column)) {
            throw QueryException.invalid(
                    "The depth of “%s” is read, but not counted".formatted(table.name()),
                    "give the recursive table a maxDepth(…).");
        }
        return NumberExpression.of(
                new Expr.Column(alias(), column, Types.INTEGER.logical(), Nullability.NOT_NULL), Types.INTEGER);
    }

    @Override
    public Source source() {
        return new Source.Common(table.name(), alias());
    }

    CommonTable table() {
        return table;
    }

    boolean isRecursive() {
        return recursion == Recursion.RECURSIVE;
    }

    private Cte<R> with(Materialization materialization) {
        List<Identifier> columns = table.columns();
        return new Cte<>(
                alias(), query(), new CommonTable(table.name(), columns, table.query(), materialization), recursion);
    }
}
