package dev.hysteria.query;

import dev.hysteria.ast.ColumnContent;
import dev.hysteria.ast.ColumnName;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.InsertRows;
import dev.hysteria.ast.Query;
import dev.hysteria.error.QueryException;
import dev.hysteria.error.ValidationFailed.Problem;
import dev.hysteria.schema.Assignment;
import dev.hysteria.schema.Column;
import dev.hysteria.schema.Omission;
import dev.hysteria.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the rows of an insert come from, and the columns they fill. */
sealed interface InsertedRows<E> {

    /** The columns and cells of the tree. */
    record Cells(List<ColumnName> columns, InsertRows rows) {}

    /** {@return the columns and cells} */
    Cells cells(Schema<E> schema);

    /** {@return the records that the rows are made of; none when they are made of something else} */
    default List<E> records() {
        return List.of();
    }

    /** {@return what is wrong with the rows, as far as that is known here} */
    default List<Problem> problems(Schema<E> schema) {
        return List.of();
    }

    /** {@return these rows and one more} */
    default InsertedRows<E> and(List<Assignment<E>> row) {
        return new Assignments<>(List.of(row));
    }

    /** Nothing is said yet. */
    record None<E>() implements InsertedRows<E> {
        @Override
        public Cells cells(Schema<E> schema) {
            throw QueryException.insertEmpty(schema.table().toString());
        }
    }

    /** One row of defaults. */
    record Defaults<E>() implements InsertedRows<E> {
        @Override
        public Cells cells(Schema<E> schema) {
            return new Cells(List.of(), new InsertRows.Defaults());
        }
    }

    /** Rows given column by column. */
    record Assignments<E>(List<List<Assignment<E>>> rows) implements InsertedRows<E> {
        @Override
        public InsertedRows<E> and(List<Assignment<E>> row) {
            return new Assignments<>(
                    Stream.concat(rows.stream(), Stream.of(row)).toList());
        }

        @Override
        public Cells cells(Schema<E> schema) {
            List<Identifier> names = new ArrayList<>();
            List<List<Expr>> cells = new ArrayList<>();
            for (List<Assignment<E>> row : rows) {
                var assignments = Assigned.toInsert(schema, row);
                List<Identifier> named = assignments.stream()
                        .map(dev.hysteria.ast.Assignment::column)
                        .toList();
                if (named.isEmpty()) {
                    throw QueryException.insertEmpty(schema.table().toString());
                }
                if (!cells.isEmpty() && !named.equals(names)) {
                    throw different(schema);
                }
                names = named;
                cells.add(assignments.stream()
                        .map(dev.hysteria.ast.Assignment::value)
                        .toList());
            }
            return new Cells(columns(schema, names), new InsertRows.Values(cells));
        }

        @Override
        public List<Problem> problems(Schema<E> schema) {
            List<Problem> problems = new ArrayList<>(0);
            for (int i = 0; i < rows.size(); i++) {
                problems.addAll(Validation.ofAssignments(schema, rows.get(i), OptionalInt.of(i)));
            }
            return problems;
        }

        private List<ColumnName> columns(Schema<E> schema, List<Identifier> names) {
            return names.stream()
                    .map(name -> schema.column(name).orElseThrow().columnName())
                    .toList();
        }
    }

    /** Rows given as records. */
    record Records<E>(List<E> records) implements InsertedRows<E> {
        @Override
        public List<Problem> problems(Schema<E> schema) {
            return Validation.ofRecords(schema, records);
        }

        @Override
        public Cells cells(Schema<E> schema) {
            if (records.isEmpty()) {
                throw QueryException.insertEmpty(schema.table().toString());
            }
            List<@Nullable Object[]> rows = new ArrayList<>(records.size());
            for (E written : records) {
                rows.add(schema.writer().insertRow(written));
            }
            List<Integer> places = places(rows.getFirst());
            if (!rows.stream().allMatch(row -> places(row).equals(places))) {
                throw different(schema);
            }
            return places.isEmpty() && rows.size() == 1
                    ? new Cells(List.of(), new InsertRows.Defaults())
                    : filled(schema, rows, places);
        }

        private Cells filled(Schema<E> schema, List<@Nullable Object[]> rows, List<Integer> places) {
            if (places.isEmpty()) {
                throw QueryException.insertEmpty(schema.table().toString());
            }
            List<ColumnName> columns = places.stream()
                    .map(place -> schema.columns().get(place).columnName())
                    .toList();
            List<List<Expr>> cells = new ArrayList<>(rows.size());
            for (@Nullable Object[] row : rows) {
                List<Expr> values = new ArrayList<>(places.size());
                for (int i = 0; i < columns.size(); i++) {
                    values.add(value(columns.get(i), row[places.get(i)]));
                }
                cells.add(values);
            }
            return new Cells(columns, new InsertRows.Values(cells));
        }

        private static Expr value(ColumnName column, @Nullable Object canonical) {
            return canonical == null ? new Expr.Null(column.type()) : new Expr.Parameter(canonical, column.type());
        }

        private static List<Integer> places(@Nullable Object[] row) {
            List<Integer> places = new ArrayList<>(row.length);
            for (int place = 0; place < row.length; place++) {
                if (row[place] != Omission.OMITTED) {
                    places.add(place);
                }
            }
            return places;
        }
    }

    /** The rows of a query. */
    record Selected<E>(Select<?> query, List<Column<E, ?>> named) implements InsertedRows<E> {
        @Override
        public Cells cells(Schema<E> schema) {
            List<Column<E, ?>> columns = named.isEmpty() ? given(schema) : named;
            Query tree = query.ast();
            boolean fits = tree.items().size() == columns.size();
            for (int i = 0; fits && i < columns.size(); i++) {
                var selected = tree.items().get(i).expression().type();
                fits = SetOperations.isComparable(
                        selected, columns.get(i).type().logical());
            }
            if (!fits) {
                throw SetOperations.mismatch(
                        "insert and its query",
                        columns.stream().map(column -> column.type().logical()).toList(),
                        SetOperations.types(query));
            }
            return new Cells(columns.stream().map(Column::columnName).toList(), new InsertRows.From(tree));
        }

        private List<Column<E, ?>> given(Schema<E> schema) {
            return schema.columns().stream()
                    .filter(column -> !(column.content() instanceof ColumnContent.Computed))
                    .toList();
        }
    }

    private static QueryException different(Schema<?> schema) {
        return QueryException.invalid(
                "The rows inserted into %s leave out different columns".formatted(schema.table()),
                "insert them by insertAll(…), which makes a statement for each set of columns, or give all rows the"
                        + " same.");
    }
}
