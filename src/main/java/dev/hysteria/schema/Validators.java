package dev.hysteria.schema;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.error.ValidationFailed.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a schema demands of values and records before they are written; immutable.
 *
 * @param <E> the record
 */
public final class Validators<E> {
    private final List<Validator<E>> all;

    Validators(List<Validator<E>> all) {
        this.all = List.copyOf(all);
    }

    /** {@return whether nothing is demanded} */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /**
     * {@return what is wrong with a record, in the order of the demands}
     *
     * @param position its place among the records of the call
     */
    public List<Problem> problems(E row, int position) {
        List<Problem> problems = new ArrayList<>(0);
        for (Validator<E> validator : all) {
            if (!validator.admits(row)) {
                problems.add(new Problem(OptionalInt.of(position), validator.columnName(), validator.message()));
            }
        }
        return problems;
    }

    /**
     * {@return what is wrong with a value that a command assigns; nothing when it assigns an expression, which only the database can
     * evaluate}
     *
     * @param position the place of the row among those that the command gives; empty when it gives none
     */
    public List<Problem> problems(Assignment<E> assignment, OptionalInt position) {
        Object canonical = constant(assignment.value());
        if (canonical == null) {
            return List.of();
        }
        return all.stream()
                .filter(validator -> !validator.admits(assignment.column(), canonical))
                .map(validator -> new Problem(position, validator.columnName(), validator.message()))
                .toList();
    }

    private static @Nullable Object constant(Expr value) {
        if (value instanceof Expr.Parameter parameter) {
            return parameter.value();
        }
        return value instanceof Expr.Literal literal ? literal.value() : null;
    }

    /** One demand. */
    sealed interface Validator<E> {

        /** {@return what is demanded} */
        String message();

        /** {@return the name of the column whose value it is about, when it is about one} */
        Optional<String> columnName();

        boolean admits(E row);

        /** {@return whether a column may be given a canonical value, as far as this is about that column} */
        boolean admits(Column<E, ?> column, Object canonical);
    }

    /** Of the values of a column; a null is not its business. */
    record OfColumn<E, T>(Column<E, T> column, Identifier name, String message, Predicate<? super T> valid)
            implements Validator<E> {

        /** {@return the same, of a column that got another name after it was given} */
        OfColumn<E, T> named(Identifier last) {
            return new OfColumn<>(column, last, message, valid);
        }

        @Override
        public Optional<String> columnName() {
            return Optional.of(name.text());
        }

        @Override
        public boolean admits(E row) {
            T value = column.valueOf(row);
            return value == null || valid.test(value);
        }

        @Override
        public boolean admits(Column<E, ?> assigned, Object canonical) {
            return !assigned.name().equals(name)
                    || valid.test(column.type().codec().decode(canonical));
        }
    }

    /** Of a record as a whole. */
    record OfRecord<E>(String message, Predicate<? super E> valid) implements Validator<E> {
        @Override
        public Optional<String> columnName() {
            return Optional.empty();
        }

        @Override
        public boolean admits(E row) {
            return valid.test(row);
        }

        @Override
        public boolean admits(Column<E, ?> assigned, Object canonical) {
            return true;
        }
    }
}
