package dev.hysteria.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.type.Conversion;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A conversion that no case shows has a text that nobody has read. */
class ConversionCoverageTest {
    @Test
    void everyConversionOccursInACase() {
        Set<Conversion> missing = EnumSet.allOf(Conversion.class);
        for (Statement statement : Areas.cases().stream()
                .map(GoldenCase::statements)
                .flatMap(List::stream)
                .toList()) {
            Tree.visit(statement, node -> {
                if (node instanceof Expr.Cast cast) {
                    missing.remove(cast.conversion());
                }
            });
        }

        assertThat(missing).as("Conversions that no golden case shows").isEmpty();
    }
}
