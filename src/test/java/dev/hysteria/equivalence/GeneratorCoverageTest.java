package dev.hysteria.equivalence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.Statement;
import dev.hysteria.golden.TreeParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A node that no generated statement holds is held to nothing. */
class GeneratorCoverageTest {
    /** Parts of commands and of what schemas are made of, which are not generated yet. */
    private static final Pattern AWAITED = Pattern.compile(
            "(Command|Conflict|ConflictKey|IdentityAction|InsertRows|ReferentialAction|Returning|TruncateScope)\\..*"
                    + "|Assignment|ColumnName|Expr\\.Incoming|Target"
                    + "|ColumnContent\\.(Computed|Default|Identity|Sequence)|ComputedStorage\\..*|EnumStorage\\.NATIVE|Uniqueness\\..*"
                    + "|Ddl\\.(AddForeignKey|Check|Create(Enum|Index|Sequence|View)|Drop.*|ForeignKey|Index|UniqueKey)");

    @Test
    void everyNodeAndConstantIsGenerated() {
        Set<String> missing = new TreeSet<>(TreeParts.existing());
        missing.removeAll(TreeParts.occurring(statements()));
        missing.removeIf(AWAITED.asMatchPredicate());

        assertThat(missing).as("Parts of trees that no generator makes").isEmpty();
    }

    private static List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        for (int number = 0; number < World.SCHEMAS; number++) {
            World.schema(number).forEach(table -> statements.add(table.definition()));
        }
        Generated.inTheBuild().forEach(statements::add);
        return statements;
    }
}
