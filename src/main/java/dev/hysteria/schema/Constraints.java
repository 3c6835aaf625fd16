package dev.hysteria.schema;

import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.TextIndex;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The constraints and indexes of one table. */
record Constraints<E>(
        Optional<Constraint.PrimaryKey<E>> primaryKey,
        List<Constraint.UniqueKey<E>> uniqueKeys,
        List<Constraint.Check<E>> checks,
        List<Constraint.ForeignKey<E>> foreignKeys,
        List<Ddl.Index> indexes,
        List<TextIndex> textIndexes) {

    Constraints {
        uniqueKeys = List.copyOf(uniqueKeys);
        checks = List.copyOf(checks);
        foreignKeys = List.copyOf(foreignKeys);
        indexes = List.copyOf(indexes);
        textIndexes = List.copyOf(textIndexes);
    }

    Stream<Constraint<E>> all() {
        return Stream.of(primaryKey.stream(), uniqueKeys.stream(), checks.stream(), foreignKeys.stream())
                .flatMap(kind -> kind);
    }
}
