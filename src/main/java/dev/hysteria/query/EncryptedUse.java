package dev.hysteria.query;

import dev.hysteria.ast.AggregateFunction;
import dev.hysteria.ast.Assignment;
import dev.hysteria.ast.Command;
import dev.hysteria.ast.Conflict;
import dev.hysteria.ast.Deduplication;
import dev.hysteria.ast.Distinct;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Grouping;
import dev.hysteria.ast.InsertRows;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.SetOperator;
import dev.hysteria.ast.SortKey;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import dev.hysteria.ast.Window;
import dev.hysteria.error.QueryException;
import dev.hysteria.type.BinaryContent;
import dev.hysteria.type.LogicalType;
import java.util.List;
import java.util.stream.Stream;

/**
 * Refuses a statement that does with an encrypted value what only a decrypted one means: it is selected, counted, tested for null or set to
 * a value, and nothing else. The tree itself is not changed.
 */
final class EncryptedUse implements TreeMapper {

    private static final EncryptedUse CHECK = new EncryptedUse();

    /** Refuses encrypted values where it stands: in the operands of all else. */
    private final TreeMapper operands = new TreeMapper() {
        @Override
        public Expr expr(Expr operand) {
            requirePlain(operand);
            return EncryptedUse.this.expr(operand);
        }

        @Override
        public Source source(Source source) {
            return EncryptedUse.this.source(source);
        }

        @Override
        public Query query(Query query) {
            return EncryptedUse.this.query(query);
        }
    };

    private EncryptedUse() {}

    static void check(Statement statement) {
        var unused = CHECK.statement(statement);
    }

    @Override
    public Expr expr(Expr expression) {
        if (expression instanceof Expr.InQuery in) {
            requirePlain(in.query());
        } else if (expression instanceof Expr.QuantifiedComparison comparison) {
            requirePlain(comparison.query());
        }
        return Tree.mapChildren(expression, admits(expression) ? this : operands);
    }

    private static boolean admits(Expr expression) {
        boolean counts = expression instanceof Expr.Aggregate aggregate
                && aggregate.function() == AggregateFunction.COUNT
                && aggregate.deduplication() == Deduplication.ALL;
        return counts || expression instanceof Expr.IsNull || expression instanceof Expr.Raw;
    }

    @Override
    public Query query(Query query) {
        switch (query) {
            case Query.Select select -> {
                keys(select).forEach(EncryptedUse::requirePlain);
                if (select.list().distinct() instanceof Distinct.Rows) {
                    requirePlain(select);
                }
            }
            case Query.SetOperation operation -> {
                if (operation.operator() != SetOperator.UNION_ALL) {
                    requirePlain(operation);
                }
                sorted(operation.ordering()).forEach(EncryptedUse::requirePlain);
            }
            case Query.With with -> {}
        }
        return Tree.mapChildren(query, this);
    }

    private static Stream<Expr> keys(Query.Select select) {
        Stream<Expr> distinct =
                select.list().distinct() instanceof Distinct.On(var keys) ? keys.stream() : Stream.empty();
        Stream<Expr> windows =
                select.windows().stream().map(Window.Named::definition).flatMap(EncryptedUse::keys);
        return Stream.of(distinct, grouped(select.grouping()), windows, sorted(select.ordering()))
                .flatMap(keys -> keys);
    }

    private static Stream<Expr> grouped(Grouping grouping) {
        return switch (grouping) {
            case Grouping.None none -> Stream.empty();
            case Grouping.Whole whole -> Stream.empty();
            case Grouping.By by -> by.keys().stream();
            case Grouping.Sets sets -> sets.sets().stream().flatMap(List::stream);
            case Grouping.Rollup rollup -> rollup.keys().stream();
            case Grouping.Cube cube -> cube.keys().stream();
        };
    }

    private static Stream<Expr> keys(Window.Definition window) {
        return Stream.concat(window.partition().stream(), sorted(window.ordering()));
    }

    private static Stream<Expr> sorted(List<SortKey> ordering) {
        return ordering.stream().map(SortKey::expression);
    }

    // ---- what is written

    @Override
    public Command command(Command command) {
        switch (command) {
            case Command.Insert insert -> {
                if (insert.rows() instanceof InsertRows.From(Query query)) {
                    requirePlain(query);
                }
                if (insert.conflict() instanceof Conflict.Overwrite overwrite) {
                    overwrite.assignments().forEach(EncryptedUse::requireValue);
                }
            }
            case Command.Update update -> update.assignments().forEach(EncryptedUse::requireValue);
            case Command.Delete delete -> {}
            case Command.Truncate truncate -> {}
        }
        return Tree.mapChildren(command, this);
    }

    /** A ciphertext is bound to its column, so that only what was encrypted for the column can be assigned to it. */
    private static void requireValue(Assignment assignment) {
        Expr value = assignment.value();
        boolean own = value instanceof Expr.Incoming(var column, var type) && column.equals(assignment.column());
        if (!own && !(value instanceof Expr.Parameter) && !(value instanceof Expr.Null)) {
            requirePlain(value);
        }
    }

    private static void requirePlain(Query query) {
        query.items().stream().map(SelectItem::expression).forEach(EncryptedUse::requirePlain);
    }

    private static void requirePlain(Expr expression) {
        if (expression.type() instanceof LogicalType.Binary(BinaryContent content)
                && content == BinaryContent.ENCRYPTED) {
            String name = expression instanceof Expr.Column column
                    ? column.source() + "." + column.name() + " is encrypted, and"
                    : "An encrypted value";
            throw QueryException.invalid(
                    name + " is used as if the database could read it",
                    "select it and work on it in the application; to find rows by it, keep a keyed hash of it in a"
                            + " column of its own.");
        }
    }
}
