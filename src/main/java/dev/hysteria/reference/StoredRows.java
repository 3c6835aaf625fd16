package dev.hysteria.reference;

import dev.hysteria.ast.ColumnContent;
import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.TableName;
import dev.hysteria.type.EnumStorage;
import dev.hysteria.type.JsonTree;
import dev.hysteria.type.LogicalType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows as a table stores them: completed, each value brought to its column's type, what the table does not take refused. */
final class StoredRows {
    private final Evaluation evaluation;
    private final Violations violations;
    private final Draft draft;
    private final Draft.Rows rows;

    StoredRows(Evaluation evaluation, Draft draft, TableName table) {
        this.evaluation = evaluation;
        this.draft = draft;
        this.violations = new Violations(evaluation.execution());
        this.rows = draft.rows(table);
    }

    /** {@return the row that is stored for some columns' values; the others are the table's to fill} */
    Tuple inserted(List<Identifier> columns, List<@Nullable Object> values) {
        Map<Identifier, @Nullable Object> given = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            requireGiven(columns.get(i));
            given.put(columns.get(i), values.get(i));
        }
        List<@Nullable Object> cells = new ArrayList<>();
        for (Ddl.ColumnDefinition column : columns()) {
            cells.add(fit(column, given.containsKey(column.name()) ? given.get(column.name()) : omitted(column)));
        }
        passIdentity(given);
        return checked(computed(new Tuple(rows.table().heading(), cells)));
    }

    /** {@return the row with other values in some columns} */
    Tuple changed(Tuple row, Map<Identifier, @Nullable Object> values) {
        Tuple changed = row;
        for (Map.Entry<Identifier, @Nullable Object> value : values.entrySet()) {
            requireGiven(value.getKey());
            Ddl.ColumnDefinition column = rows.table().column(value.getKey());
            changed = changed.with(value.getKey(), fit(column, value.getValue()));
        }
        return checked(computed(changed));
    }

    private List<Ddl.ColumnDefinition> columns() {
        return rows.table().definition().columns();
    }

    private void requireGiven(Identifier column) {
        if (rows.table().column(column).content() instanceof ColumnContent.Computed) {
            throw new IllegalArgumentException("the column " + column + " is computed, it can't be given a value");
        }
    }

    private @Nullable Object omitted(Ddl.ColumnDefinition column) {
        return switch (column.content()) {
            case ColumnContent.Plain plain -> null;
            case ColumnContent.Default(Expr value) -> evaluation.of(value, new Scope.Outermost());
            case ColumnContent.Identity identity -> rows.takeIdentity();
            case ColumnContent.Sequence(TableName sequence) -> draft.takeNumber(sequence);
            case ColumnContent.Computed computed -> null;
        };
    }

    private void passIdentity(Map<Identifier, @Nullable Object> given) {
        for (Ddl.ColumnDefinition column : columns()) {
            if (column.content() instanceof ColumnContent.Identity
                    && given.get(column.name()) instanceof Number number) {
                rows.passIdentity(number.longValue());
            }
        }
    }

    private Tuple computed(Tuple row) {
        Tuple complete = row;
        for (Ddl.ColumnDefinition column : columns()) {
            if (column.content() instanceof ColumnContent.Computed(Expr value, var storage)) {
                complete = complete.with(
                        column.name(),
                        fit(column, evaluation.of(value, rows.table().scope(complete))));
            }
        }
        return complete;
    }

    private Tuple checked(Tuple row) {
        for (Ddl.ColumnDefinition column : columns()) {
            if (column.nullability() == Nullability.NOT_NULL && row.value(column.name()) == null) {
                throw violations.notNull(rows.table().name(), column.name());
            }
        }
        for (Ddl.Check check : rows.table().definition().checks()) {
            if (evaluation.truth(check.condition(), rows.table().scope(row)) == Truth.FALSE) {
                throw violations.check(rows.table().name(), check);
            }
        }
        return row;
    }

    // ---- values

    private @Nullable Object fit(Ddl.ColumnDefinition column, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        try {
            return fit(column, value, column.type());
        } catch (ArithmeticException outOfRange) {
            throw violations.tooLarge(column.name());
        }
    }

    private Object fit(Ddl.ColumnDefinition column, Object value, LogicalType type) {
        return switch (type) {
            case LogicalType.SmallInt t -> number(value, type);
            case LogicalType.Int t -> number(value, type);
            case LogicalType.BigInt t -> number(value, type);
            case LogicalType.Decimal t -> number(value, type);
            case LogicalType.Real t -> number(value, type);
            case LogicalType.DoublePrecision t -> number(value, type);
            case LogicalType.Varchar(int length) -> {
                if (Texts.length((String) value) > length) {
                    throw violations.tooLarge(column.name());
                }
                yield value;
            }
            case LogicalType.Enumeration enumeration -> {
                if (enumeration.storage() == EnumStorage.NATIVE
                        && !enumeration.labels().contains((String) value)) {
                    throw violations.label(rows.table().name(), column.name());
                }
                yield value;
            }
            case LogicalType.Json t -> {
                var unused = JsonTree.read((String) value);
                yield value;
            }
            case LogicalType.Binary t -> ((byte[]) value).clone();
            case LogicalType.Bool t -> (Boolean) value;
            case LogicalType.Text t -> (String) value;
            case LogicalType.Timestamp t -> (Instant) value;
            case LogicalType.DateTime t -> (LocalDateTime) value;
            case LogicalType.Date t -> (LocalDate) value;
            case LogicalType.Time t -> (LocalTime) value;
            case LogicalType.Uuid t -> (UUID) value;
            case LogicalType.Array t -> elements(column, (List<?>) value, t.element());
        };
    }

    private static Object number(Object value, LogicalType type) {
        return Numbers.as((Number) value, type);
    }

    private List<@Nullable Object> elements(Ddl.ColumnDefinition column, List<?> values, LogicalType element) {
        List<@Nullable Object> elements = new ArrayList<>(values.size());
        for (Object value : values) {
            elements.add(value == null ? null : fit(column, value, element));
        }
        return elements;
    }
}
