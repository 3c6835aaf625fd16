package dev.hysteria.matrix;

import dev.hysteria.dialect.Dialect;
import dev.hysteria.golden.Dialects;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What each part of a statement is on each dialect, and how many generated statements have it. */
final class Matrix {
    private final Map<Dialect, Column> columns = new LinkedHashMap<>();
    private final Map<String, Integer> cases = new TreeMap<>();
    private final int generated;

    private Matrix(List<Sample> golden, List<Sample> generated) {
        Dialects.ALL.forEach(dialect -> columns.put(dialect, Column.of(dialect, golden, generated)));
        generated.forEach(sample -> sample.parts().forEach(part -> cases.merge(part, 1, Integer::sum)));
        this.generated = generated.size();
    }

    static Matrix ofTheBuild() {
        return new Matrix(Sample.golden(), Sample.generated());
    }

    String cell(Dialect dialect, String part) {
        return columns.get(dialect).cell(part);
    }

    /** {@return how many generated statements have a part} */
    int cases(String part) {
        return cases.getOrDefault(part, 0);
    }

    int generated() {
        return generated;
    }

    /** {@return how many generated statements a dialect refuses} */
    int refused(Dialect dialect) {
        return columns.get(dialect).refusals();
    }

    /** {@return what contradicts what is said by hand} */
    Set<String> doubts() {
        Set<String> doubts = new TreeSet<>();
        columns.forEach(
                (dialect, column) -> column.doubts().forEach(doubt -> doubts.add(dialect.name() + ": " + doubt)));
        return doubts;
    }
}
