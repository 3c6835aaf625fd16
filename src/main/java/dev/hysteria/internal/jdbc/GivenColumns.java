package dev.hysteria.internal.jdbc;

import dev.hysteria.ast.ColumnName;
import dev.hysteria.ast.Command;
import dev.hysteria.ast.Conflict;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.InsertRows;
import dev.hysteria.ast.Returning;
import dev.hysteria.ast.Target;
import dev.hysteria.schema.Column;
import dev.hysteria.schema.Omission;
import dev.hysteria.schema.Schema;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns that some rows give, and others of the same table leave out.
 *
 * @param target the table
 * @param columns their names, in the order of the schema
 * @param places where each one's value is in a row
 */
record GivenColumns(Target target, List<ColumnName> columns, List<Integer> places) {

    /** {@return the columns at some places of a schema} */
    static <E> GivenColumns of(Schema<E> schema, BitSet given) {
        List<Integer> places = given.stream().boxed().toList();
        List<ColumnName> columns = places.stream()
                .<Column<E, ?>>map(schema.columns()::get)
                .map(Column::columnName)
                .toList();
        return new GivenColumns(schema.target(), columns, places);
    }

    /** {@return the places of a row at which it has a value or a null} */
    static BitSet of(@Nullable Object[] row) {
        BitSet given = new BitSet(row.length);
        for (int place = 0; place < row.length; place++) {
            given.set(place, row[place] != Omission.OMITTED);
        }
        return given;
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    /** {@return an insert of so many rows of nulls, whose text is that of any rows; of defaults when there are no columns} */
    Command.Insert insert(int rows) {
        List<Expr> nulls = columns.stream()
                .<Expr>map(column -> new Expr.Null(column.type()))
                .toList();
        InsertRows inserted =
                isEmpty() ? new InsertRows.Defaults() : new InsertRows.Values(Collections.nCopies(rows, nulls));
        return new Command.Insert(target, columns, inserted, new Conflict.Fail(), new Returning.Nothing());
    }

    /** {@return about how many bytes the values of a row take} */
    long weight(@Nullable Object[] row) {
        long weight = 0;
        for (int place : places) {
            weight += Weights.ofValue(row[place]);
        }
        return weight;
    }
}
