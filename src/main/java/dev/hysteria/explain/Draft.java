package dev.hysteria.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A step whose parts come one after another. */
final class Draft {
    private static final String DIGITS_APART = ",";

    private String operation;
    private Optional<String> table = Optional.empty();
    private OptionalDouble estimatedRows = OptionalDouble.empty();
    private OptionalDouble actualRows = OptionalDouble.empty();
    private OptionalDouble cost = OptionalDouble.empty();
    private final List<Draft> inputs = new ArrayList<>();

    Draft(String operation) {
        this.operation = operation;
    }

    Draft operation(String newOperation) {
        operation = newOperation;
        return this;
    }

    String operation() {
        return operation;
    }

    Draft table(String name) {
        if (!name.isBlank()) {
            table = Optional.of(name);
        }
        return this;
    }

    Draft estimatedRows(String rows) {
        estimatedRows = number(rows);
        return this;
    }

    Draft actualRows(String rows) {
        actualRows = number(rows);
        return this;
    }

    Draft cost(String amount) {
        cost = number(amount);
        return this;
    }

    Draft input(Draft input) {
        inputs.add(input);
        return this;
    }

    PlanStep step() {
        return new PlanStep(operation, table, estimatedRows, actualRows, cost, steps(inputs));
    }

    static List<PlanStep> steps(List<Draft> drafts) {
        return drafts.stream().map(Draft::step).toList();
    }

    /** {@return the number that a text writes; none when it writes none} */
    static OptionalDouble number(String text) {
        try {
            return OptionalDouble.of(Double.parseDouble(text.strip().replace(DIGITS_APART, "")));
        } catch (NumberFormatException none) {
            return OptionalDouble.empty();
        }
    }
}
