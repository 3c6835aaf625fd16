package dev.hysteria.schema;

import dev.hysteria.expression.RowReader;
import dev.hysteria.expression.Selectable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the compiler cannot: constructor arguments of one type in each other's place, and accessors of another component.
 *
 * <p>Rows of made-up values are read into records through the mapping, and each column's accessor must give back what its place in the row
 * held. A constructor may normalise what it is given; then the normalised values must come back unchanged.
 */
final class MappingCheck<E> {

    private final List<Column<E, ?>> columns;
    private final Selectable<E> mapping;
    private final RowReader<E> reader;
    private final List<String> problems = new ArrayList<>();

    MappingCheck(List<Column<E, ?>> columns, Selectable<E> mapping) {
        this.columns = columns;
        this.mapping = mapping;
        this.reader = mapping.reader(0);
    }

    /** {@return the mistakes found} */
    List<String> problems(List<E> examples) {
        List<Samples> given = examples.isEmpty() ? madeUp() : ofExamples(examples);
        if (problems.isEmpty() && compare(given, examples.isEmpty())) {
            problems.addAll(new NullCheck<>(columns, mapping).problems(row(given, 0), examples));
        }
        return problems;
    }

    private List<Samples> madeUp() {
        List<Samples.Pool> pools = columns.stream()
                .map(column -> Samples.Pool.of(column.type(), columns.size()))
                .toList();
        for (int place = 0; place < pools.size(); place++) {
            if (pools.get(place).canonical().isEmpty()) {
                problems.add("the codec of column " + nameAt(place) + " refuses made-up values"
                        + Failure.shown(pools.get(place).refusal())
                        + "; add .example(…) with a record that has a value for it");
            }
        }
        if (!problems.isEmpty()) {
            return List.of();
        }
        int rounds = pools.stream()
                .mapToInt(pool -> pool.rounds(columns.size()))
                .max()
                .orElse(1);
        List<Samples> samples = IntStream.range(0, pools.size())
                .mapToObj(place -> pools.get(place).spell(place, columns.size(), rounds))
                .toList();
        requireDistinct(samples);
        return samples;
    }

    private void requireDistinct(List<Samples> samples) {
        for (int left = 0; left < samples.size(); left++) {
            for (int right = left + 1; right < samples.size(); right++) {
                if (SampleRow.same(
                        samples.get(left).values(), samples.get(right).values())) {
                    problems.add("columns " + nameAt(left) + " and " + nameAt(right)
                            + " can't be told apart by made-up values, so the mapping can't be checked; add"
                            + " .example(…) with a record that has different values for them");
                }
            }
        }
    }

    private List<Samples> ofExamples(List<E> examples) {
        try {
            return columns.stream()
                    .map(column -> Samples.ofExamples(column, examples))
                    .toList();
        } catch (RuntimeException refused) {
            problems.add("an example can't be written" + Failure.shown(Optional.of(refused))
                    + "; correct the accessor or the example");
            return List.of();
        }
    }

    /** {@return whether the mapping reads rows at all} */
    private boolean compare(List<Samples> given, boolean madeUp) {
        List<Samples> returned = pass(
                given,
                madeUp
                        ? "refuses made-up values%s; add .example(…) with a record it accepts, whose values are then"
                                + " used"
                        : "fails on the values of an example%s; correct the mapping or the example");
        List<Integer> changed = IntStream.range(0, returned.size())
                .filter(place -> !SampleRow.same(
                        returned.get(place).canonical(), given.get(place).canonical()))
                .boxed()
                .toList();
        for (int place : changed) {
            explain(place, given, returned);
        }
        if (problems.isEmpty() && !changed.isEmpty()) {
            requireStable(changed, returned);
        }
        return !returned.isEmpty();
    }

    /** {@return what the accessors give for the records that the mapping makes of rows; empty when that fails, which is reported} */
    private List<Samples> pass(List<Samples> given, String failure) {
        List<E> records = new ArrayList<>();
        try {
            for (int round = 0; round < given.getFirst().canonical().size(); round++) {
                records.add(row(given, round).read(reader));
            }
        } catch (RuntimeException refused) {
            problems.add("the mapping " + failure.formatted(Failure.shown(Optional.of(refused))));
            return List.of();
        }
        return ofRecords(records);
    }

    private List<Samples> ofRecords(List<E> records) {
        List<Samples> returned = new ArrayList<>();
        for (Column<E, ?> column : columns) {
            try {
                returned.add(Samples.ofExamples(column, records));
            } catch (RuntimeException refused) {
                problems.add("the accessor of column " + column.name() + " fails" + Failure.shown(Optional.of(refused))
                        + "; correct it");
            }
        }
        return problems.isEmpty() ? returned : List.of();
    }

    private void explain(int place, List<Samples> given, List<Samples> returned) {
        int source = placeOf(returned.get(place), given);
        if (source < 0 || source == place) {
            return;
        }
        if (placeOf(returned.get(source), given) != place) {
            problems.add("the accessor of column " + nameAt(place) + " returns the value of column " + nameAt(source)
                    + "; correct the accessor, or the order of the mapping");
        } else if (place < source) {
            problems.add("columns " + nameAt(place) + " and " + nameAt(source)
                    + " are swapped: the constructor takes each for the other; exchange them in the mapping,"
                    + " or exchange their accessors");
        }
    }

    private static int placeOf(Samples values, List<Samples> given) {
        return IntStream.range(0, given.size())
                .filter(place -> SampleRow.same(given.get(place).values(), values.values()))
                .findFirst()
                .orElse(-1);
    }

    private void requireStable(List<Integer> changed, List<Samples> returned) {
        List<Samples> again = pass(returned, "fails on a record of its own%s; correct the constructor");
        for (int place : changed) {
            if (!again.isEmpty()
                    && !SampleRow.same(
                            again.get(place).canonical(), returned.get(place).canonical())) {
                problems.add("the accessor of column " + nameAt(place)
                        + " does not return what the constructor was given; correct the accessor, or the order"
                        + " of the mapping");
            }
        }
    }

    private SampleRow row(List<Samples> samples, int round) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int place = 0; place < samples.size(); place++) {
            values.add(Samples.stored(
                    columns.get(place), samples.get(place).canonical().get(round)));
        }
        return new SampleRow(values);
    }

    private String nameAt(int place) {
        return columns.get(place).name().text();
    }
}
