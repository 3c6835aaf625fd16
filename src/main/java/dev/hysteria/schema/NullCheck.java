package dev.hysteria.schema;

import dev.hysteria.ast.Nullability;
import dev.hysteria.expression.RowReader;
import dev.hysteria.expression.Selectable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds nullable columns whose nulls the record cannot hold, such as one whose component is an int: reads rows with a null in one nullable
 * column, in all columns of one nullable embedded record, and in all nullable columns.
 */
final class NullCheck<E> {

    private final List<Column<E, ?>> columns;
    private final RowReader<E> reader;
    private final Set<String> problems = new LinkedHashSet<>();

    NullCheck(List<Column<E, ?>> columns, Selectable<E> mapping) {
        this.columns = columns;
        this.reader = mapping.reader(0);
    }

    /**
     * {@return the mistakes found}
     *
     * @param row a row that the mapping reads
     * @param examples records known to be right: a null that one of them has is not tried alone
     */
    List<String> problems(SampleRow row, List<E> examples) {
        for (Column<E, ?> column : columns) {
            boolean shown = examples.stream().anyMatch(example -> column.valueOf(example) == null);
            if (column.definition().nullability() == Nullability.NULLABLE && !shown) {
                one(column, row);
            }
        }
        for (Embedded<E, ?> embedded : nullableEmbedded()) {
            if (examples.stream().noneMatch(embedded::isMissingIn)) {
                whole(embedded, row);
            }
        }
        all(row);
        return List.copyOf(problems);
    }

    private void one(Column<E, ?> column, SampleRow row) {
        try {
            requireAccessors(read(row, column::equals), "column " + column.name());
        } catch (RuntimeException refused) {
            problems.add("column " + column.name() + " is nullable, but the mapping fails when it is null"
                    + Failure.shown(Optional.of(refused))
                    + "; let the record hold null (Integer instead of int), remove nullable(), or add"
                    + " .example(…) with a record that has a null there");
        }
    }

    private void whole(Embedded<E, ?> embedded, SampleRow row) {
        String name = embedded.shownPath();
        try {
            E record = read(row, column -> within(column, embedded));
            requireAccessors(record, "the embedded record " + name);
            if (!embedded.isMissingIn(record)) {
                problems.add("the embedded record " + name
                        + " is nullable, but the mapping makes one of nulls when it is missing; follow its"
                        + " into(…) with .orNull()");
            }
        } catch (RuntimeException refused) {
            problems.add("the embedded record " + name + " is nullable, but the mapping fails when it is missing"
                    + Failure.shown(Optional.of(refused)) + "; follow its into(…) with .orNull()");
        }
    }

    // A constructor may refuse this combination with good reason; then there is nothing to see.
    private void all(SampleRow row) {
        E record;
        try {
            record = read(row, Column::isNullable);
        } catch (RuntimeException refused) {
            return;
        }
        requireAccessors(record, "every nullable column");
    }

    private void requireAccessors(E record, String what) {
        for (Column<E, ?> column : columns) {
            try {
                var unused = column.valueOf(record);
            } catch (RuntimeException failure) {
                problems.add("the accessor of column " + column.name() + " fails when " + what + " is null"
                        + Failure.shown(Optional.of(failure))
                        + "; return null there, or declare the parts with embedded(…)");
            }
        }
    }

    private E read(SampleRow row, Predicate<Column<E, ?>> isNull) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int place = 0; place < columns.size(); place++) {
            values.add(isNull.test(columns.get(place)) ? null : row.value(place));
        }
        return new SampleRow(values).read(reader);
    }

    private Set<Embedded<E, ?>> nullableEmbedded() {
        Set<Embedded<E, ?>> found = new LinkedHashSet<>();
        columns.forEach(column -> column.definition().declaration().embedded().stream()
                .flatMap(Embedded::nullableChain)
                .forEach(found::add));
        return found;
    }

    private boolean within(Column<E, ?> column, Embedded<E, ?> embedded) {
        return column.definition()
                .declaration()
                .embedded()
                .filter(own -> own.isWithin(embedded))
                .isPresent();
    }
}
