package dev.hysteria.schema;

import dev.hysteria.ast.Identifier;
import dev.hysteria.error.ConstraintReference;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the constraint a database means. */
final class ReportedConstraint {

    private ReportedConstraint() {}

    static <E> Optional<Constraint<E>> find(ConstraintReference reported, List<Constraint<E>> constraints) {
        Optional<Constraint<E>> named = reported.name()
                .filter(name -> !name.isEmpty())
                .map(name -> Names.folded(Identifier.of(name)))
                .flatMap(name -> constraints.stream()
                        .filter(constraint -> Names.folded(constraint.name()).equals(name))
                        .findFirst());
        return named.or(() -> ofColumns(new HashSet<>(reported.columns()), constraints));
    }

    private static <E> Optional<Constraint<E>> ofColumns(Set<String> columns, List<Constraint<E>> constraints) {
        return constraints.stream()
                .filter(constraint ->
                        !columns.isEmpty() && columnsOf(constraint).equals(columns))
                .findFirst();
    }

    private static Set<String> columnsOf(Constraint<?> constraint) {
        return Names.of(constraint.columns()).stream().map(Identifier::text).collect(Collectors.toSet());
    }
}
