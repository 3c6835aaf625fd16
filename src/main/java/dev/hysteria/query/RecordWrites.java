package dev.hysteria.query;

import dev.hysteria.ast.ColumnContent;
import dev.hysteria.ast.Statement;
import dev.hysteria.error.FailedStatement;
import dev.hysteria.error.HysteriaException;
import dev.hysteria.error.QueryException;
import dev.hysteria.error.RecordNotFound;
import dev.hysteria.error.StaleRecord;
import dev.hysteria.expression.Condition;
import dev.hysteria.schema.Assignment;
import dev.hysteria.schema.Column;
import dev.hysteria.schema.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The commands that write or remove the row of one record, found by its primary key and, where it has a version, only while it still has the
 * record's. For those who run them: a session says what became of it.
 *
 * @param schema the table, which has a primary key
 * @param row the record as it was read
 * @param <E> the record
 */
public record RecordWrites<E>(Schema<E> schema, E row) {

    /** Checks that the row can be found again. */
    public RecordWrites {
        if (schema.primaryKey().isEmpty()) {
            throw QueryException.invalid(
                    "A record of %s is written by its key, and the table has none".formatted(schema.table()),
                    "declare a primary key, or write with a condition: update(…).where(…).");
        }
        Objects.requireNonNull(row, "row");
    }

    /** {@return the update of all columns but the key, and those that the database gives itself} */
    public Update<E> update() {
        return update(writable().stream().map(column -> assigned(column, row)).toList());
    }

    /**
     * {@return the update of the columns in which another record of the same row differs; empty when it differs in none}
     *
     * @throws QueryException when the key differs
     */
    public Optional<Update<E>> update(E after) {
        if (!keyColumns().stream().allMatch(column -> isSame(column, row, after))) {
            throw QueryException.invalid(
                    "The records before and after are of two rows of %s: their keys differ".formatted(schema.table()),
                    "give two states of one record.");
        }
        List<Assignment<E>> changes = writable().stream()
                .filter(column -> !isSame(column, row, after))
                .map(column -> assigned(column, after))
                .toList();
        return changes.isEmpty() ? Optional.empty() : Optional.of(update(changes));
    }

    /** {@return the removal of the row} */
    public Delete<E> delete() {
        return Queries.deleteFrom(schema).where(unchanged());
    }

    private Update<E> update(List<Assignment<E>> assignments) {
        if (assignments.isEmpty()) {
            throw QueryException.invalid(
                    "%s has no column besides its key that could be written".formatted(schema.table()),
                    "insert or delete rows of it.");
        }
        return Queries.update(schema).set(assignments).where(unchanged());
    }

    /** {@return why a command that was to write the row wrote none: it is gone, or has another version} */
    public HysteriaException missing(Session session, Statement statement, Function<Statement, FailedStatement> shown) {
        String table = schema.table().toString();
        return schema.version()
                .<HysteriaException>map(version -> new StaleRecord(
                        table,
                        keyColumns().stream()
                                .map(column -> Objects.requireNonNull(column.valueOf(row)))
                                .toList(),
                        new StaleRecord.Versions(number(version.valueOf(row)), found(session, version)),
                        shown.apply(statement)))
                .orElseGet(() -> new RecordNotFound(table, shown.apply(statement)));
    }

    private <T> OptionalLong found(Session session, Column<E, T> version) {
        return session.first(Queries.from(schema).where(key()).select(version)).stream()
                .mapToLong(RecordWrites::number)
                .findFirst();
    }

    private static long number(@Nullable Object version) {
        return version instanceof Number number ? number.longValue() : 0;
    }

    // ---- columns

    private List<Column<E, ?>> keyColumns() {
        return schema.primaryKey().orElseThrow().columns();
    }

    private List<Column<E, ?>> writable() {
        return schema.columns().stream()
                .filter(column -> !keyColumns().contains(column))
                .filter(column -> !schema.version().filter(column::equals).isPresent())
                .filter(column -> isGiven(column.content())
                        && column.definition().supplied().onUpdate().isEmpty())
                .toList();
    }

    private static boolean isGiven(ColumnContent content) {
        return switch (content) {
            case ColumnContent.Plain plain -> true;
            case ColumnContent.Default given -> true;
            case ColumnContent.Identity identity -> false;
            case ColumnContent.Sequence sequence -> false;
            case ColumnContent.Computed computed -> false;
        };
    }

    private Condition key() {
        return allEqual(keyColumns());
    }

    private Condition unchanged() {
        List<Column<E, ?>> columns = new ArrayList<>(keyColumns());
        schema.version().ifPresent(columns::add);
        return allEqual(columns);
    }

    private Condition allEqual(List<Column<E, ?>> columns) {
        return columns.stream()
                .map(column -> equal(column, row))
                .reduce(Condition::and)
                .orElseThrow();
    }

    private static <E, T> Condition equal(Column<E, T> column, E row) {
        T value = column.valueOf(row);
        if (value == null) {
            throw QueryException.invalid(
                    "A record without a value of %s is written by it".formatted(column.qualifiedName()),
                    "insert it, or read it first.");
        }
        return column.eq(value);
    }

    private static <E, T> Assignment<E> assigned(Column<E, T> column, E row) {
        return column.toNullable(column.valueOf(row));
    }

    private static <E> boolean isSame(Column<E, ?> column, E before, E after) {
        return isSame(column.canonicalOf(before), column.canonicalOf(after));
    }

    private static boolean isSame(@Nullable Object before, @Nullable Object after) {
        if (before instanceof byte[] bytes && after instanceof byte[] others) {
            return Arrays.equals(bytes, others);
        }
        if (before instanceof BigDecimal number && after instanceof BigDecimal other) {
            return number.compareTo(other) == 0;
        }
        return Objects.equals(before, after);
    }
}
