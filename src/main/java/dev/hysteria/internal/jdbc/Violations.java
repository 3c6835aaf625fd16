package dev.hysteria.internal.jdbc;

import dev.hysteria.ast.Identifier;
import dev.hysteria.error.ConstraintReference;
import dev.hysteria.error.ConstraintViolation;
import dev.hysteria.schema.Column;
import dev.hysteria.schema.Constraint;
import dev.hysteria.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Names violated constraints as their schema does, which knows more than some databases tell. */
final class Violations {

    private Violations() {}

    /** {@return the result of work that writes to a schema's table} */
    static <T> T of(Schema<?> schema, Supplier<T> work) {
        try {
            return work.get();
        } catch (ConstraintViolation violation) {
            throw named(schema, violation);
        }
    }

    private static <E> ConstraintViolation named(Schema<E> schema, ConstraintViolation violation) {
        ConstraintReference reported = violation.constraint();
        String table = schema.table().name().text();
        boolean another =
                reported.table().filter(name -> !name.equalsIgnoreCase(table)).isPresent();
        Optional<Constraint<E>> known =
                another ? Optional.empty() : schema.constraint(reported).or(() -> unnamedKey(schema, reported));
        return known.map(constraint -> violation.of(reference(table, constraint)))
                .orElse(violation);
    }

    /** {@return the primary key, which some databases call PRIMARY whatever name it was given} */
    private static <E> Optional<Constraint<E>> unnamedKey(Schema<E> schema, ConstraintReference reported) {
        return schema.primaryKey()
                .filter(key -> reported.name().filter("PRIMARY"::equals).isPresent())
                .map(key -> key);
    }

    private static ConstraintReference reference(String table, Constraint<?> constraint) {
        List<String> columns = constraint.columns().stream()
                .map(Column::name)
                .map(Identifier::text)
                .toList();
        return new ConstraintReference(
                Optional.of(table), Optional.of(constraint.name().text()), columns);
    }
}
