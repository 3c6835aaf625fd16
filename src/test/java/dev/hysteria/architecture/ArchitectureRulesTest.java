package dev.hysteria.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Breaks each of {@link ArchitectureRules} on purpose: a rule that never failed is decoration. */
class ArchitectureRulesTest {
    private static final String ROOT = "dev.hysteria.architecture.broken";
    private static final ArchitectureRules RULES = new ArchitectureRules(ROOT);
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(ROOT);

    @Test
    void packageTableSeesAPackageUsingOneBelow() {
        assertThat(violations(RULES.packageTable()))
                .anyMatch(line -> line.contains("broken.ast may not use " + ROOT + ".dialect.postgres"))
                .anyMatch(line -> line.contains("broken.dialect.postgres may not use " + ROOT + ".dialect.mysql"))
                .anyMatch(line -> line.contains("broken.unknown is in no row"))
                .noneMatch(line -> line.contains("broken.query may not use " + ROOT + ".schema"))
                .noneMatch(line -> line.contains(ROOT + " may not use"));
    }

    @Test
    void cyclesAreSeen() {
        assertThat(violations(RULES.noCycles()))
                .anyMatch(line -> line.contains("Slice query") && line.contains("Slice schema"));
    }

    @Test
    void jdbcOutsideItsPlacesIsSeen() {
        assertThat(violations(RULES.jdbcInItsPlaces()))
                .anyMatch(line -> line.contains("OpensConnections"))
                .noneMatch(line -> line.contains("Innocent"))
                .noneMatch(line -> line.contains("DataSource"));
    }

    @Test
    void internalTypesAreSeenInsideTypeArguments() {
        assertThat(violations(RULES.noInternalTypeInASignature()))
                .singleElement()
                .asString()
                .contains("ShowsInternals.hidden()", "Hidden");
    }

    @Test
    void openClassesAreSeen() {
        assertThat(violations(RULES.exportedClassesAreClosed()))
                .singleElement()
                .asString()
                .contains("OpenForExtension");
    }

    @Test
    void emptyWordsAreSeen() {
        assertThat(violations(RULES.typeNamesSaySomething()))
                .singleElement()
                .asString()
                .contains("AbstractQueryHelper", "[Abstract, Helper]");
    }

    @Test
    void printingIsSeen() {
        assertThat(violations(RULES.onlyTheCommandLinePrints()))
                .anyMatch(line -> line.contains("System.out"))
                .anyMatch(line -> line.contains("printStackTrace"))
                .allMatch(line -> line.contains("Prints"));
    }

    @Test
    void packagesWithoutPackageInfoAreSeen() {
        assertThat(violations(RULES.packagesAreNullMarked()))
                .singleElement()
                .asString()
                .contains("broken.unknown");
    }

    @Test
    void exceptionsElsewhereAreSeen() {
        assertThat(violations(RULES.exceptionsAreErrors()))
                .singleElement()
                .asString()
                .contains("LostException");
    }

    @Test
    void changingStaticFieldsAreSeen() {
        assertThat(violations(RULES.staticFieldsAreFinal()))
                .singleElement()
                .asString()
                .contains("Remembers.count");
    }

    private static List<String> violations(ArchRule rule) {
        return rule.evaluate(BROKEN).getFailureReport().getDetails();
    }
}
