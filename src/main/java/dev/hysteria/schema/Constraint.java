package dev.hysteria.schema;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.TableName;
import java.util.List;
import java.util.function.Supplier;

/**
 * A rule that a table's rows obey, under the name by which a database reports its violation.
 *
 * @param <E> the record
 */
public sealed interface Constraint<E> {

    /** {@return its name} */
    Identifier name();

    /** {@return the columns it is about, in its order} */
    List<Column<E, ?>> columns();

    /** The columns by which a row is found again. */
    record PrimaryKey<E>(Identifier name, List<Column<E, ?>> columns) implements Constraint<E> {
        /** Copies the list. */
        public PrimaryKey {
            columns = List.copyOf(columns);
        }
    }

    /** Columns whose values no two rows share, unless one of them is null. */
    record UniqueKey<E>(Identifier name, List<Column<E, ?>> columns) implements Constraint<E> {
        /** Copies the list. */
        public UniqueKey {
            columns = List.copyOf(columns);
        }
    }

    /** A condition that no row makes FALSE. */
    record Check<E>(Identifier name, Expr condition, List<Column<E, ?>> columns) implements Constraint<E> {
        /** Copies the list. */
        public Check {
            columns = List.copyOf(columns);
        }
    }

    /**
     * Columns whose values are found in another row.
     *
     * @param keys give the columns referred to, one for each of {@code columns}
     */
    record ForeignKey<E>(
            Identifier name,
            List<Column<E, ?>> columns,
            List<Supplier<? extends Column<?, ?>>> keys,
            ReferenceActions actions)
            implements Constraint<E> {
        /** Copies the lists. */
        public ForeignKey {
            columns = List.copyOf(columns);
            keys = List.copyOf(keys);
        }

        /** {@return the columns referred to, resolved now: the classes that declare them are initialised} */
        public List<Column<?, ?>> referenced() {
            return keys.stream().<Column<?, ?>>map(this::resolve).toList();
        }

        /** {@return the table referred to} */
        public TableName referencedTable() {
            return resolve(keys.getFirst()).table();
        }

        private Column<?, ?> resolve(Supplier<? extends Column<?, ?>> key) {
            Column<?, ?> column = key.get();
            if (column == null) {
                throw columns.getFirst()
                        .definition()
                        .declaration()
                        .owner()
                        .failure(List.of("foreign key " + name
                                + " refers to a column that is not initialised yet; resolve it after"
                                + " the schema classes are"));
            }
            return column;
        }
    }
}
