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
        return reported.name()
                .filter(name -> !name.isEmpty())
                .flatMap(name -> named(Identifier.of(name), constraints))
                .or(() -> ofColumns(new HashSet<>(reported.columns()), constraints));
    }

    static <E> Optional<Constraint<E>> named(Identifier name, List<Constraint<E>> constraints) {
        return constraints.stream()
                .filter(constraint -> Names.folded(constraint.name()).equals(Names.folded(name)))
                .findFirst();
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
