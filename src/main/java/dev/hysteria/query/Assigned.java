package dev.hysteria.query;

import dev.hysteria.ast.ArithmeticOperator;
import dev.hysteria.ast.Assignment;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.error.QueryException;
import dev.hysteria.schema.Column;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.Supplied;
import dev.hysteria.type.LogicalType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** The assignments of a command, with what the application supplies for the columns that it leaves out. */
final class Assigned {

    private Assigned() {}

    static <E> List<Assignment> toInsert(Schema<E> schema, List<dev.hysteria.schema.Assignment<E>> given) {
        return complete(schema, given, Assigned::onInsert);
    }

    /**
     * {@return the assignments of an update}
     *
     * @param alias the name of the table in the statement
     */
    static <E> List<Assignment> toUpdate(
            Schema<E> schema, Identifier alias, List<dev.hysteria.schema.Assignment<E>> given) {
        return complete(schema, given, column -> onUpdate(column, alias));
    }

    private static <E> List<Assignment> complete(
            Schema<E> schema,
            List<dev.hysteria.schema.Assignment<E>> given,
            Function<Column<E, ?>, Optional<Expr>> supply) {
        List<Assignment> assignments = new ArrayList<>(given.size());
        Set<Identifier> assigned = new HashSet<>();
        for (dev.hysteria.schema.Assignment<E> assignment : given) {
            Identifier column = assignment.column().name();
            if (!assigned.add(column)) {
                throw QueryException.columnAssignedTwice(
                        column.text(), schema.table().toString());
            }
            assignments.add(assignment.ast());
        }
        for (Column<E, ?> column : schema.columns()) {
            if (!assigned.contains(column.name())) {
                supply.apply(column).ifPresent(value -> assignments.add(new Assignment(column.name(), value)));
            }
        }
        return assignments;
    }

    private static <E, T> Optional<Expr> onInsert(Column<E, T> column) {
        return supplied(column, Supplied::onInsert);
    }

    private static <E, T> Optional<Expr> onUpdate(Column<E, T> column, Identifier alias) {
        return switch (column.definition().supplied().versioning()) {
            case NONE -> supplied(column, Supplied::onUpdate);
            case VERSION -> Optional.of(next(column.ast(), alias));
        };
    }

    private static Expr next(Expr.Column version, Identifier alias) {
        return new Expr.Arithmetic(
                ArithmeticOperator.ADD,
                new Expr.Column(alias, version.name(), version.type(), version.nullability()),
                new Expr.Literal(one(version.type()), version.type()),
                version.type());
    }

    private static Object one(LogicalType type) {
        if (type instanceof LogicalType.SmallInt) {
            return (short) 1;
        }
        return type instanceof LogicalType.Int ? (Object) 1 : 1L;
    }

    private static <E, T> Optional<Expr> supplied(
            Column<E, T> column, Function<Supplied<T>, Optional<Supplier<? extends T>>> when) {
        return when.apply(column.definition().supplied())
                .map(supplier -> column.parameter(supplier.get()).ast());
    }
}
