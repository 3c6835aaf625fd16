package dev.hysteria.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.hysteria.error.HysteriaException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the library's classes to {@link ArchitectureRules}. */
class ArchitectureTest {
    private static final ArchitectureRules RULES = new ArchitectureRules("dev.hysteria");
    private static JavaClasses library;

    @BeforeAll
    static void read() throws URISyntaxException {
        var folder =
                HysteriaException.class.getProtectionDomain().getCodeSource().getLocation();
        library = new ClassFileImporter().importPath(Path.of(folder.toURI()));
    }

    @Test
    void packagesUseOnlyWhatTheirRowOfTheTableNames() {
        RULES.packageTable().check(library);
    }

    @Test
    void packagesHaveNoCycles() {
        RULES.noCycles().check(library);
    }

    @Test
    void jdbcStaysInItsPlaces() {
        RULES.jdbcInItsPlaces().check(library);
    }

    @Test
    void exportedSignaturesMentionNothingInternal() {
        RULES.noInternalTypeInASignature().check(library);
    }

    @Test
    void exportedClassesAreClosed() {
        RULES.exportedClassesAreClosed().check(library);
    }

    @Test
    void typeNamesSaySomething() {
        RULES.typeNamesSaySomething().check(library);
    }

    @Test
    void onlyTheCommandLinePrints() {
        RULES.onlyTheCommandLinePrints().check(library);
    }

    @Test
    void packagesAreNullMarked() {
        RULES.packagesAreNullMarked().check(library);
    }

    @Test
    void exceptionsLiveInTheErrorPackage() {
        RULES.exceptionsAreErrors().check(library);
    }

    @Test
    void staticFieldsAreFinal() {
        RULES.staticFieldsAreFinal().check(library);
    }
}
