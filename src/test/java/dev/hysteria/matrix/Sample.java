package dev.hysteria.matrix;

import dev.hysteria.ast.Statement;
import dev.hysteria.equivalence.Generated;
import dev.hysteria.golden.Areas;
import dev.hysteria.golden.ScopeCases;
import dev.hysteria.golden.TreeParts;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A statement to be looked at.
 *
 * @param parts the parts of the tree that occur in it, and its {@linkplain Clause clauses}
 */
record Sample(Statement statement, Set<String> parts) {

    static Sample of(Statement statement) {
        return new Sample(statement, parts(statement));
    }

    static Set<String> parts(Statement statement) {
        Set<String> parts = new TreeSet<>(TreeParts.occurring(List.of(statement)));
        parts.addAll(Clause.of(statement));
        return parts;
    }

    /** {@return the statements of the golden files} */
    static List<Sample> golden() {
        Statement unheld = ScopeCases.unheld();
        return Stream.concat(
                        Areas.cases().stream()
                                .flatMap(golden -> golden.statements().stream())
                                .map(Sample::of),
                        Stream.of(new Sample(ScopeCases.held(unheld), parts(unheld))))
                .toList();
    }

    /** {@return the statements that the build generates} */
    static List<Sample> generated() {
        return Generated.inTheBuild().map(Sample::of).toList();
    }

    boolean hasOneOf(Set<String> some) {
        return some.stream().anyMatch(parts::contains);
    }
}
