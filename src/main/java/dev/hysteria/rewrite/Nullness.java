package dev.hysteria.rewrite;

import dev.hysteria.ast.AggregateFunction;
import dev.hysteria.ast.ArithmeticOperator;
import dev.hysteria.ast.Command;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Grouping;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.WindowFunction;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is surely not null where an expression stands. A predicate that is UNKNOWN is null; "not sure" is always a right answer.
 *
 * @param certain the sources whose rows are never the nulls of an unmatched outer join
 */
record Nullness(Set<Identifier> certain) {

    /** {@return what is known outside of any query} */
    static Nullness nothing() {
        return new Nullness(Set.of());
    }

    /** {@return what is known in a query's clauses, when this is known around it} */
    Nullness inside(Query.Select select) {
        boolean setsOfKeys = select.grouping() instanceof Grouping.Sets
                || select.grouping() instanceof Grouping.Rollup
                || select.grouping() instanceof Grouping.Cube;
        return with(select.source().aliases(), setsOfKeys ? List.of() : matched(select.source()));
    }

    /** {@return what is known in a command's clauses} */
    Nullness inside(Command command) {
        return switch (command) {
            case Command.Update update ->
                with(List.of(), both(List.of(update.target().alias()), matched(update.from())));
            case Command.Delete delete ->
                with(List.of(), both(List.of(delete.target().alias()), matched(delete.using())));
            case Command.Insert insert -> this;
            case Command.Truncate truncate -> this;
        };
    }

    private Nullness with(List<Identifier> named, List<Identifier> matched) {
        Set<Identifier> all = new HashSet<>(certain);
        all.removeAll(Set.copyOf(named));
        all.addAll(matched);
        return new Nullness(all);
    }

    private static List<Identifier> matched(Source source) {
        if (source instanceof Source.Join join) {
            return switch (join.kind()) {
                case INNER -> both(matched(join.left()), matched(join.right()));
                case LEFT -> matched(join.left());
                case RIGHT -> matched(join.right());
                case FULL -> List.of();
            };
        }
        return source instanceof Source.CrossJoin join
                ? both(matched(join.left()), matched(join.right()))
                : source.aliases();
    }

    private static List<Identifier> both(List<Identifier> left, List<Identifier> right) {
        return Stream.concat(left.stream(), right.stream()).toList();
    }

    /** {@return whether the expression is surely not null} */
    boolean excludes(Expr expression) {
        if (expression instanceof Expr.Column column) {
            return column.nullability() == Nullability.NOT_NULL && certain.contains(column.source());
        }
        if (expression instanceof Expr.Concat concat) {
            return concat.operands().stream().allMatch(this::excludes);
        }
        if (expression instanceof Expr.Over over) {
            return excludes(over.function());
        }
        if (expression instanceof Expr.Arithmetic(var operator, Expr left, Expr right, var type)) {
            boolean divides = operator == ArithmeticOperator.DIVIDE || operator == ArithmeticOperator.REMAINDER;
            return !divides && excludes(left) && excludes(right);
        }
        if (expression instanceof Expr.WindowCall call) {
            return call.function() == WindowFunction.ROW_NUMBER
                    || call.function() == WindowFunction.RANK
                    || call.function() == WindowFunction.DENSE_RANK;
        }
        if (expression instanceof Expr.Aggregate aggregate) {
            return aggregate.function() == AggregateFunction.COUNT_ROWS
                    || aggregate.function() == AggregateFunction.COUNT;
        }
        return expression instanceof Expr.Literal
                || expression instanceof Expr.Parameter
                || (expression instanceof Expr.Predicate predicate && isKnown(predicate));
    }

    private boolean isKnown(Expr.Predicate predicate) {
        if (predicate instanceof Expr.And and) {
            return and.operands().stream().allMatch(this::excludes);
        }
        if (predicate instanceof Expr.Or or) {
            return or.operands().stream().allMatch(this::excludes);
        }
        if (predicate instanceof Expr.Not not) {
            return excludes(not.operand());
        }
        return predicate instanceof Expr.True
                || predicate instanceof Expr.False
                || predicate instanceof Expr.IsNull
                || predicate instanceof Expr.Exists
                || predicate instanceof Expr.NullSafeComparison;
    }

    /** {@return whether rows of the source may be the nulls of an outer join} */
    boolean isOuter(Identifier source) {
        return !certain.contains(source);
    }

    /** {@return the expressions that may be null} */
    List<Expr> admitted(List<Expr> expressions) {
        return expressions.stream().filter(expression -> !excludes(expression)).toList();
    }
}
