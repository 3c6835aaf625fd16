package dev.hysteria.query;

import dev.hysteria.error.ValidationFailed;
import dev.hysteria.error.ValidationFailed.Problem;
import dev.hysteria.schema.Assignment;
import dev.hysteria.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Finds and refuses what a schema does not admit, before any of it is sent. */
final class Validation {

    private Validation() {}

    /** Refuses records of which one is not valid. */
    static <E> void require(Schema<E> schema, List<E> rows) {
        require(schema, ofRecords(schema, rows));
    }

    /** Refuses a record that is not valid, which has this place among others. */
    static <E> void require(Schema<E> schema, E record, int row) {
        if (!schema.validators().isEmpty()) {
            require(schema, schema.validators().problems(record, row));
        }
    }

    /** Refuses a command that would write what is not valid. */
    static void require(Command command) {
        switch (command) {
            case Insert<?> insert -> require(insert.schema(), insert.problems());
            case Update<?> update -> require(update.schema(), update.problems());
            case Delete<?> delete -> {}
            case Truncate truncate -> {}
        }
    }

    private static void require(Schema<?> schema, Iterable<Problem> problems) {
        List<Problem> all = new ArrayList<>(0);
        problems.forEach(all::add);
        if (!all.isEmpty()) {
            throw new ValidationFailed(schema.table().toString(), all);
        }
    }

    static <E> List<Problem> ofRecords(Schema<E> schema, List<E> rows) {
        if (schema.validators().isEmpty()) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>(0);
        for (int i = 0; i < rows.size(); i++) {
            problems.addAll(schema.validators().problems(rows.get(i), i));
        }
        return problems;
    }

    static <E> List<Problem> ofAssignments(Schema<E> schema, List<Assignment<E>> assignments, OptionalInt row) {
        return schema.validators().isEmpty()
                ? List.of()
                : assignments.stream()
                        .flatMap(assignment -> schema.validators().problems(assignment, row).stream())
                        .toList();
    }
}
