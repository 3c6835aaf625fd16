package dev.hysteria.internal.jdbc;

import dev.hysteria.ast.ColumnName;
import dev.hysteria.ast.Command;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.InsertRows;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.RawPart;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import dev.hysteria.type.LogicalType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The existing rows that an upsert leaves as they are.
 *
 * @param columns the key by which an existing row is met
 * @param keys the key of each given row
 * @param condition what must be TRUE for an existing row to be changed; it may speak of the given row
 */
record UntouchedRows(Command.Insert insert, List<ColumnName> columns, List<List<Object>> keys, Expr condition) {

    /** {@return their keys, found by {@code keysOf}, which gives the keys of the rows that meet a condition} */
    Set<List<Object>> find(Function<Expr, Set<List<Object>>> keysOf) {
        Set<List<Object>> untouched = new HashSet<>(keysOf.apply(hasKey(keys)));
        if (untouched.isEmpty() || condition instanceof Expr.False) {
            return untouched;
        }
        if (!speaksOfTheGivenRow()) {
            untouched.removeAll(keysOf.apply(Expr.all(List.of(hasKey(keys), condition))));
            return untouched;
        }
        List<List<Expr>> rows = ((InsertRows.Values) insert.rows()).rows();
        for (int i = 0; i < rows.size(); i++) {
            if (untouched.contains(KeyedRow.comparable(keys.get(i)))) {
                Expr ofThisRow = Expr.all(List.of(hasKey(List.of(keys.get(i))), given(rows.get(i))));
                untouched.removeAll(keysOf.apply(ofThisRow));
            }
        }
        return untouched;
    }

    private Expr hasKey(List<List<Object>> some) {
        return Trees.hasKey(insert.target(), columns, some);
    }

    private boolean speaksOfTheGivenRow() {
        boolean[] found = new boolean[1];
        Tree.visit(condition, node -> found[0] |= node instanceof Expr.Incoming);
        return found[0];
    }

    /** {@return the condition, with the values of a given row in the places where it speaks of that} */
    private Expr given(List<Expr> row) {
        List<Identifier> names = insert.columns().stream().map(ColumnName::name).toList();
        return new TreeMapper() {
            @Override
            public Expr expr(Expr expression) {
                return expression instanceof Expr.Incoming(var column, var type)
                        ? names.contains(column) ? row.get(names.indexOf(column)) : defaultOf(column, type)
                        : Tree.mapChildren(expression, this);
            }
        }.expr(condition);
    }

    /** What a column that is left out is given: the databases that admit it in the condition have a function for it. */
    private Expr defaultOf(Identifier column, LogicalType type) {
        Expr named = new Expr.Column(insert.target().alias(), column, type, Nullability.NULLABLE);
        return new Expr.Raw(
                List.of(new RawPart.Text("DEFAULT("), new RawPart.Embedded(named), new RawPart.Text(")")), type);
    }
}
