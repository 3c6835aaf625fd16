package dev.hysteria.error;

import java.util.List;
import java.util.stream.IntStream;

/** A schema with mistakes: all of them at once, so that one run finds them all. */
public final class SchemaException extends HysteriaException {
    private final String table;
    private final List<String> problems;

    /**
     * Reports what is wrong with a table's schema.
     *
     * @param table the table's name
     * @param problems every mistake found, each saying what is wrong and what to write instead; at least one
     */
    public SchemaException(String table, List<String> problems) {
        super(ErrorCode.SCHEMA_INVALID, explain(table, problems));
        this.table = table;
        this.problems = List.copyOf(problems);
    }

    /** {@return the name of the table whose schema is wrong} */
    public String table() {
        return table;
    }

    /** {@return every mistake, in the order they were found} */
    public List<String> problems() {
        return problems;
    }

    private static Explanation explain(String table, List<String> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("A SchemaException has at least one problem");
        }
        String count = problems.size() == 1 ? "1 mistake" : problems.size() + " mistakes";
        List<String> numbered = IntStream.range(0, problems.size())
                .mapToObj(index -> "%d. %s".formatted(index + 1, problems.get(index)))
                .toList();
        return new Explanation(
                "The schema of table %s has %s".formatted(Shown.name(table), count),
                numbered,
                "correct the schema class; every mistake found is listed above.");
    }
}
