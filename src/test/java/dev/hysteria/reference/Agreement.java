package dev.hysteria.reference;

import dev.hysteria.ast.Command;
import dev.hysteria.ast.Conflict;
import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Distinct;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Returning;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.SelectList;
import dev.hysteria.ast.SortKey;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.dialect.NotTaken;
import dev.hysteria.dialect.PlainJdbc;
import dev.hysteria.error.HysteriaException;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.schema.Schema;
import dev.hysteria.type.LogicalType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Whether a server and the reference answer a statement alike: the same rows as often, and where a query is ordered, the same keys in
 * order. After a command, every table holds the same rows.
 */
public final class Agreement {
    /**
     * The golden cases of which not all is compared: rows with equal keys come in any order, and so which of them are kept, or in which order their
     * texts are joined, is open.
     */
    public static final Set<String> TIES = Set.of(
            "grouping/text-aggregate-nulls",
            "select/distinct-on",
            "select/limit-inside",
            "cte/order-limit",
            "json/text-compared");

    private static final Set<ScalarFunction> NEVER_THE_SAME =
            EnumSet.of(ScalarFunction.CURRENT_TIMESTAMP, ScalarFunction.CURRENT_DATE, ScalarFunction.RANDOM_UUID);

    private final PlainJdbc server;
    private final ReferenceDatabase filled;
    private final List<Schema<?>> tables;

    /** How many rows each table has, by its name: greater generated keys are those of new rows. */
    private final Map<Identifier, Long> sizes = new HashMap<>();

    /** An agreement of a server with a reference that has the same rows. */
    public Agreement(PlainJdbc server, ReferenceDatabase filled, List<Schema<?>> tables) {
        this.server = server;
        this.filled = filled;
        this.tables = tables;
        for (Schema<?> table : tables) {
            sizes.put(table.table().name(), filled.count(dev.hysteria.query.Queries.from(table)));
        }
    }

    /** {@return the server} */
    public PlainJdbc server() {
        return server;
    }

    /** What came of a comparison. */
    public enum Verdict {
        AGREED,
        NOT_COMPARED,
        REFUSED_BY_SERVER,
        REFUSED_BY_REFERENCE,
        DIFFERENT
    }

    /** A verdict, and what there is to say about it. */
    public record Finding(Verdict verdict, String words) {}

    /** Compares statements that run one after another; the server's transaction is rolled back. */
    public Finding of(List<Statement> statements) throws SQLException {
        ReferenceDatabase reference = filled.copy();
        try {
            for (Statement statement : statements) {
                Finding finding = of(statement, reference);
                if (finding.verdict() != Verdict.AGREED) {
                    return finding;
                }
            }
            return new Finding(Verdict.AGREED, "");
        } finally {
            server.connection().rollback();
        }
    }

    private Finding of(Statement statement, ReferenceDatabase reference) throws SQLException {
        Statement compared = statement instanceof Query query ? withKeys(query) : statement;
        Object expected;
        try {
            expected = reference.answer(compared);
        } catch (HysteriaException failure) {
            expected = failure;
        }
        if (expected instanceof UnsupportedFeature refusal) {
            return new Finding(Verdict.REFUSED_BY_REFERENCE, refusal.feature());
        }
        Answer actual;
        try {
            actual = answer(compared);
        } catch (UnsupportedFeature refusal) {
            return new Finding(Verdict.REFUSED_BY_SERVER, refusal.feature());
        } catch (NotTaken reason) {
            return new Finding(Verdict.NOT_COMPARED, String.valueOf(reason.getMessage()));
        } catch (SQLException | RuntimeException failure) {
            return expected instanceof HysteriaException
                    ? new Finding(Verdict.AGREED, "")
                    : different("the server failed: " + failure + " " + failure.getCause());
        }
        if (!(expected instanceof Answer answer)) {
            return different("the reference failed: " + ((Throwable) expected).getMessage() + "; the server gave "
                    + actual.rows());
        }
        Finding finding = compare(compared, answer, actual);
        return finding.verdict() == Verdict.AGREED && statement instanceof Command && !isNeverTheSame(statement)
                ? contents(reference)
                : finding;
    }

    private Answer answer(Statement statement) throws SQLException {
        return switch (statement) {
            case Query query -> {
                List<List<@Nullable Object>> rows = server.rows(query);
                yield new Answer(query.columns(), rows, rows.size());
            }
            case Command command -> written(command);
            case Ddl ddl -> throw new IllegalArgumentException("not compared: " + ddl);
        };
    }

    private Answer written(Command command) throws SQLException {
        List<SelectItem> items = returned(command);
        if (items.isEmpty()) {
            return new Answer(List.of(), List.of(), server.execute(command));
        }
        List<List<@Nullable Object>> rows = server.rows(command, items);
        return new Answer(items.stream().map(SelectItem::name).toList(), rows, rows.size());
    }

    static List<SelectItem> returned(Command command) {
        Returning returning = switch (command) {
            case Command.Insert insert -> insert.returning();
            case Command.Update update -> update.returning();
            case Command.Delete delete -> delete.returning();
            case Command.Truncate truncate -> new Returning.Nothing();
        };
        return returning instanceof Returning.Rows rows ? rows.items() : List.of();
    }

    private Finding contents(ReferenceDatabase reference) throws SQLException {
        for (Schema<?> table : tables) {
            Query all = dev.hysteria.query.Queries.from(table).statement();
            Finding finding = compare(all, reference.answer(all), answer(all));
            if (finding.verdict() != Verdict.AGREED) {
                return different("afterwards, in " + table.table() + ": " + finding.words());
            }
        }
        return new Finding(Verdict.AGREED, "");
    }

    private Finding compare(Statement statement, Answer expected, Answer actual) {
        if (expected.count() != actual.count() && counts(statement)) {
            return different("count " + actual.count() + " instead of " + expected.count());
        }
        if (isNeverTheSame(statement) || (statement instanceof Query query && isAnyRows(query))) {
            return new Finding(Verdict.AGREED, "");
        }
        List<LogicalType> types =
                items(statement).stream().map(item -> item.expression().type()).toList();
        List<SelectItem> items = items(statement);
        List<Identity> wanted = Normal.rows(withoutNewKeys(expected.rows(), items), types);
        List<Identity> got = Normal.rows(withoutNewKeys(actual.rows(), items), types);
        int keys = statement instanceof Query query ? keys(query) : 0;
        if (!lastCells(wanted, keys).equals(lastCells(got, keys))) {
            return different("in another order:\n   " + got + "\n   instead of\n   " + wanted);
        }
        List<Identity> missing = minus(wanted, got);
        List<Identity> unexpected = minus(got, wanted);
        return missing.isEmpty() && unexpected.isEmpty()
                ? new Finding(Verdict.AGREED, "")
                : different("rows\n   " + unexpected + "\n   instead of\n   " + missing);
    }

    /** Whether servers count as the library says: some count a row that an upsert changes twice, and none of a truncation. */
    private boolean counts(Statement statement) {
        return switch (statement) {
            case Command.Truncate truncate -> false;
            case Command.Insert insert ->
                insert.conflict() instanceof Conflict.Fail
                        || switch (server.dialect().traits().write().upsert()) {
                            case ON_DUPLICATE_KEY_WITH_ALIAS, ON_DUPLICATE_KEY_WITH_VALUES -> false;
                            case ON_CONFLICT, MERGE_VALUES, MERGE_DUAL -> true;
                        };
            case Query query -> true;
            case Command.Update update -> true;
            case Command.Delete delete -> true;
            case Ddl ddl -> true;
        };
    }

    private static Finding different(String words) {
        return new Finding(Verdict.DIFFERENT, words);
    }

    private static List<Identity> minus(List<Identity> rows, List<Identity> others) {
        Map<Identity, Integer> counts = new HashMap<>();
        others.forEach(row -> counts.merge(row, 1, Integer::sum));
        return rows.stream()
                .filter(row -> counts.merge(row, -1, Integer::sum) < 0)
                .toList();
    }

    private static List<SelectItem> items(Statement statement) {
        return switch (statement) {
            case Query query -> query.items();
            case Command command -> returned(command);
            case Ddl ddl -> List.of();
        };
    }

    /** The rows with the same number in the place of every generated key that is new: servers leave gaps in different places. */
    private List<List<@Nullable Object>> withoutNewKeys(List<List<@Nullable Object>> rows, List<SelectItem> items) {
        List<List<@Nullable Object>> known = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            List<@Nullable Object> cells = new ArrayList<>(row);
            for (int i = 0; i < items.size(); i++) {
                if (items.get(i).expression() instanceof Expr.Column(var table, var name, LogicalType.BigInt t, var n)
                        && name.text().equals("id")
                        && cells.get(i) instanceof Long key
                        && key > sizes.getOrDefault(table, Long.MAX_VALUE)) {
                    cells.set(i, -1L);
                }
            }
            known.add(cells);
        }
        return known;
    }

    // ---- order

    private static final String KEY = "agreement_key_";

    /** The query with its ordering keys as further columns, where it may have some. */
    private static Query withKeys(Query query) {
        if (query instanceof Query.With(var recursion, var tables, Query body)) {
            return new Query.With(recursion, tables, withKeys(body));
        }
        if (query instanceof Query.Select select && select.list().distinct() instanceof Distinct.All) {
            List<SelectItem> items = new ArrayList<>(select.list().items());
            for (SortKey key : select.ordering()) {
                items.add(new SelectItem(key.expression(), Identifier.of(KEY + items.size())));
            }
            return select.withList(new SelectList(select.list().distinct(), items));
        }
        return query;
    }

    private static int keys(Query query) {
        return (int) query.columns().stream()
                .filter(column -> column.text().startsWith(KEY))
                .count();
    }

    private static List<List<@Nullable Object>> lastCells(List<Identity> rows, int count) {
        List<List<@Nullable Object>> last = new ArrayList<>();
        rows.forEach(row -> last.add(
                row.parts().subList(row.parts().size() - count, row.parts().size())));
        return last;
    }

    // ---- what differs from run to run

    private static boolean isNeverTheSame(Statement statement) {
        AtomicBoolean found = new AtomicBoolean();
        Tree.visit(statement, node -> {
            if (node instanceof Expr.Function function && NEVER_THE_SAME.contains(function.function())) {
                found.set(true);
            }
        });
        return found.get();
    }

    /** Whether a page of the query is cut from rows in no order. */
    private static boolean isAnyRows(Query query) {
        AtomicBoolean found = new AtomicBoolean();
        Tree.visit(query, node -> {
            if (node instanceof Query.Select select
                    && !(select.page() instanceof Page.All)
                    && select.ordering().isEmpty()) {
                found.set(true);
            }
        });
        return found.get();
    }
}
