package dev.hysteria.error;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Records or values that their schema does not admit: everything that is wrong with all that one call was to write, of which nothing was
 * sent. It holds what the schema demands, never a value.
 */
public final class ValidationFailed extends HysteriaException {
    private final String table;
    private final List<Problem> problems;

    /**
     * What is wrong with one value or record.
     *
     * @param row the record's place among those of the call, from 0; empty for a value that a command gives to rows that it finds
     * @param column the column's name; empty where the record as a whole is wrong
     * @param message what the schema demands
     */
    public record Problem(OptionalInt row, Optional<String> column, String message) {
        private String shown(String table) {
            String place = row.isPresent() ? "record " + row.getAsInt() : "assignment";
            String what = column.map(name -> table + "." + name).orElse(table);
            return "%s, %s: %s".formatted(place, Shown.name(what), Shown.name(message));
        }
    }

    /** Reports what is wrong, which is something, with what was to be written to {@code table}. */
    public ValidationFailed(String table, List<Problem> problems) {
        super(ErrorCode.VALIDATION_FAILED, explain(table, problems));
        this.table = table;
        this.problems = List.copyOf(problems);
    }

    /** {@return the table that was to be written to} */
    public String table() {
        return table;
    }

    /** {@return everything that is wrong: record by record, for each in the order in which the schema demands it} */
    public List<Problem> problems() {
        return problems;
    }

    private static Explanation explain(String table, List<Problem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("A ValidationFailed has at least one problem");
        }
        String count = problems.size() == 1 ? "1 thing is" : problems.size() + " things are";
        int left = problems.size() - Shown.LIST_LENGTH;
        return new Explanation(
                "%s wrong with what was to be written to %s".formatted(count, Shown.name(table)),
                Stream.concat(
                                problems.stream().limit(Shown.LIST_LENGTH).map(problem -> problem.shown(table)),
                                Stream.of("... (%d more)".formatted(left)).filter(more -> left > 0))
                        .toList(),
                "correct the values, or tell whoever entered them; problems() lists them by record and column.");
    }
}
