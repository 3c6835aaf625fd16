package dev.hysteria.query;

import dev.hysteria.ast.AggregateFunction;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.Source;
import dev.hysteria.error.QueryException;
import dev.hysteria.expression.Expression;
import dev.hysteria.expression.Selectable;
import java.util.HashSet;
import java.util.Set;

/** Which sources an outer join can leave without a row, and what follows for their columns. */
record OuterJoins(Set<Identifier> optional) {

    static OuterJoins of(Source source) {
        Set<Identifier> optional = new HashSet<>();
        collect(source, optional);
        return new OuterJoins(optional);
    }

    private static void collect(Source source, Set<Identifier> optional) {
        switch (source) {
            case Source.Join(var kind, Source left, Source right, Expr condition) -> {
                collect(left, optional);
                collect(right, optional);
                optional.addAll(
                        switch (kind) {
                            case INNER -> Set.of();
                            case LEFT -> right.aliases();
                            case RIGHT -> left.aliases();
                            case FULL -> source.aliases();
                        });
            }
            case Source.CrossJoin(Source left, Source right) -> {
                collect(left, optional);
                collect(right, optional);
            }
            case Source.Nothing leaf -> {}
            case Source.Table leaf -> {}
            case Source.Common leaf -> {}
            case Source.Derived leaf -> {}
            case Source.Lateral leaf -> {}
            case Source.Values leaf -> {}
        }
    }

    /** Refuses a selection whose reader takes a column to be there that may not be. */
    void requirePresent(Selectable<?> selection) {
        for (Expression<?> expression : selection.required()) {
            if (expression.ast() instanceof Expr.Column column
                    && column.nullability() == Nullability.NOT_NULL
                    && optional.contains(column.source())) {
                throw QueryException.optionalSelectedAsRequired(
                        column.source() + "." + column.name(), column.source().text());
            }
        }
    }

    /** {@return whether a result column of this expression admits null} */
    Nullability nullability(Expr expression) {
        boolean present = expression instanceof Expr.Parameter || isPresent(expression) || isCount(expression);
        return present ? Nullability.NOT_NULL : Nullability.NULLABLE;
    }

    private boolean isPresent(Expr expression) {
        return expression instanceof Expr.Column column
                && column.nullability() == Nullability.NOT_NULL
                && !optional.contains(column.source());
    }

    private static boolean isCount(Expr expression) {
        return expression instanceof Expr.Aggregate aggregate
                && (aggregate.function() == AggregateFunction.COUNT
                        || aggregate.function() == AggregateFunction.COUNT_ROWS);
    }
}
