package dev.hysteria.expression;

import java.util.List;
import java.util.Optional;

/** Selectables that may find nothing to read. */
final class Absence {

    private Absence() {}

    /** Nothing is an empty {@link Optional}. */
    record ToEmpty<T>(Selectable<T> present) implements Selectable<Optional<T>> {
        @Override
        public List<Selectable<?>> parts() {
            return List.of(present);
        }

        @Override
        public List<Expression<?>> expressions() {
            return present.expressions();
        }

        @Override
        public RowReader<Optional<T>> reader(int first) {
            int[] witnesses = witnesses(present, first);
            RowReader<T> reader = present.reader(first);
            return row -> isAbsent(row, witnesses) ? Optional.empty() : Optional.ofNullable(reader.read(row));
        }

        @Override
        public List<Expression<?>> required() {
            return List.of();
        }

        @Override
        public List<Integer> presence() {
            return present.presence();
        }
    }

    /** Nothing is null. */
    record ToNull<T>(Selectable<T> present) implements Selectable<T> {
        @Override
        public List<Selectable<?>> parts() {
            return List.of(present);
        }

        @Override
        public List<Expression<?>> expressions() {
            return present.expressions();
        }

        @Override
        public RowReader<T> reader(int first) {
            int[] witnesses = witnesses(present, first);
            RowReader<T> reader = present.reader(first);
            return row -> isAbsent(row, witnesses) ? null : reader.read(row);
        }

        @Override
        public List<Expression<?>> required() {
            return List.of();
        }

        @Override
        public List<Integer> presence() {
            return present.presence();
        }
    }

    private static int[] witnesses(Selectable<?> present, int first) {
        return present.presence().stream()
                .mapToInt(position -> first + position)
                .toArray();
    }

    private static boolean isAbsent(Row row, int[] witnesses) {
        for (int position : witnesses) {
            if (!row.isNull(position)) {
                return false;
            }
        }
        return true;
    }
}
