package dev.hysteria.rewrite;

import dev.hysteria.ast.Assignment;
import dev.hysteria.ast.ColumnName;
import dev.hysteria.ast.Command;
import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Conflict;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Repointing;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Target;
import dev.hysteria.ast.Tree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lets no assignment see what another one assigned, where they are made one after the other: takes {@code SET a = 1, b = a}, gives {@code
 * SET b = a, a = 1}; takes {@code UPDATE t SET a = b, b = a WHERE p}, gives {@code UPDATE t SET a = before.b, b = before.a FROM t AS before
 * WHERE t.key = before.key AND p}.
 *
 * <p>All values see the row as it was, so the order in which they are assigned is free: each column is assigned after its last use. Where
 * columns use each other there is no such order, and the values are taken from the same row, found by its key, of a second reading of the
 * table. An upsert's filter is used by each of its assignments. Left alone, for the dialect to refuse: columns that use each other in an
 * upsert, in a bounded update, or in a table without a primary key.
 */
public record AssignmentsInOrder() implements Rewrite {

    @Override
    public Statement apply(Statement statement) {
        return switch (statement) {
            case Command.Update update ->
                ordered(update.assignments(), update.target(), new Expr.True())
                        .<Statement>map(assignments -> with(update, assignments))
                        .orElseGet(() -> ofRowBefore(update));
            case Command.Insert insert
            when insert.conflict() instanceof Conflict.Overwrite overwrite ->
                ordered(overwrite.assignments(), insert.target(), overwrite.filter())
                        .<Statement>map(assignments -> with(insert, overwrite, assignments))
                        .orElse(insert);
            case Statement other -> other;
        };
    }

    /** The assignments in an order in which each column is assigned after its last use; nothing when there is none. */
    private static Optional<List<Assignment>> ordered(List<Assignment> assignments, Target target, Expr filter) {
        List<Assignment> left = new ArrayList<>(assignments);
        List<Assignment> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            Optional<Assignment> next = left.stream()
                    .filter(candidate -> left.stream()
                            .allMatch(other -> other.equals(candidate)
                                    || !used(other.value(), filter, target).contains(candidate.column())))
                    .findFirst();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            ordered.add(next.get());
            left.remove(next.get());
        }
        return Optional.of(ordered);
    }

    private static Set<Identifier> used(Expr value, Expr filter, Target target) {
        Set<Identifier> columns = new HashSet<>();
        for (Expr expression : List.of(value, filter)) {
            Tree.visit(expression, node -> {
                if (node instanceof Expr.Column column && column.source().equals(target.alias())) {
                    columns.add(column.name());
                }
            });
        }
        return columns;
    }

    private static Command ofRowBefore(Command.Update update) {
        Target target = update.target();
        if (target.key().isEmpty() || !(update.page() instanceof Page.All)) {
            return update;
        }
        Identifier before = FreshNames.of(update).like("before");
        Repointing toBefore = Repointing.of(
                List.of(target.alias()),
                column -> new Expr.Column(before, column.name(), column.type(), column.nullability()));
        List<Assignment> assignments = update.assignments().stream()
                .map(assignment -> new Assignment(assignment.column(), toBefore.expr(assignment.value())))
                .toList();
        List<Expr> conditions = new ArrayList<>();
        for (ColumnName key : target.key()) {
            conditions.add(
                    new Expr.Comparison(ComparisonOperator.EQUAL, column(target.alias(), key), column(before, key)));
        }
        conditions.add(update.filter());
        Source table = new Source.Table(target.table(), before);
        Source from = update.from() instanceof Source.Nothing ? table : new Source.CrossJoin(update.from(), table);
        return new Command.Update(
                target, assignments, from, Expr.all(conditions), update.ordering(), update.page(), update.returning());
    }

    private static Expr column(Identifier source, ColumnName column) {
        return new Expr.Column(source, column.name(), column.type(), Nullability.NOT_NULL);
    }

    private static Command with(Command.Update update, List<Assignment> assignments) {
        return new Command.Update(
                update.target(),
                assignments,
                update.from(),
                update.filter(),
                update.ordering(),
                update.page(),
                update.returning());
    }

    private static Command with(Command.Insert insert, Conflict.Overwrite overwrite, List<Assignment> assignments) {
        return new Command.Insert(
                insert.target(),
                insert.columns(),
                insert.rows(),
                new Conflict.Overwrite(overwrite.key(), assignments, overwrite.filter()),
                insert.returning());
    }
}
