package dev.hysteria.explain;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * One step of a plan. What the database does not tell is empty.
 *
 * @param operation what is done, in the database's words, with the index that is used
 * @param table the table that is read or written, or its alias, whichever the database names
 * @param estimatedRows how many rows it expects of one run of the step
 * @param actualRows how many rows one run of the step gave, on average; of plans of statements that were run
 * @param cost what it expects the step to cost, those below included, in a unit of its own
 * @param inputs the steps whose rows it reads
 */
public record PlanStep(
        String operation,
        Optional<String> table,
        OptionalDouble estimatedRows,
        OptionalDouble actualRows,
        OptionalDouble cost,
        List<PlanStep> inputs) {
    /** Copies the inputs. */
    public PlanStep {
        inputs = List.copyOf(inputs);
    }

    /** {@return this step and all below, each before those it reads from} */
    public Stream<PlanStep> steps() {
        return Stream.concat(Stream.of(this), inputs.stream().flatMap(PlanStep::steps));
    }
}
