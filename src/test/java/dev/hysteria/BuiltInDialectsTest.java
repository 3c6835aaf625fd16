package dev.hysteria;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.hysteria.dialect.Dialect;
import dev.hysteria.golden.Dialects;
import dev.hysteria.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every dialect that the library has is in the lists: of URLs, of golden files and generated pages, of test servers, of what users read. */
class BuiltInDialectsTest {

    @Test
    void theDialectsThereAreAreFound() throws ReflectiveOperationException {
        assertThat(there()).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void goldenFilesHaveThemAll() throws ReflectiveOperationException {
        assertThat(Dialects.ALL).containsExactlyInAnyOrderElementsOf(there());
    }

    @Test
    void eachIsFoundByItsUrl() throws ReflectiveOperationException {
        for (Dialect dialect : there()) {
            for (String prefix : dialect.connection().urlPrefixes()) {
                Dialect found = KnownDatabases.dialectOf(prefix + "//localhost/database");
                assertThat(found.connection().urlPrefixes())
                        .as("%s is known by %s", dialect.name(), prefix)
                        .contains(prefix);
            }
        }
    }

    @Test
    void eachHasADatabaseThatTestsKnow() throws ReflectiveOperationException {
        assertThat(TestDatabase.relational())
                .extracting(TestDatabase::title)
                .containsExactlyInAnyOrderElementsOf(
                        there().stream().map(Dialect::name).toList());
    }

    @Test
    void eachServerCanBeStartedWhereThereIsDocker() throws IOException {
        String services = Files.readString(Path.of("docker", "compose.yml"));
        for (TestDatabase database : TestDatabase.relational()) {
            if (database != TestDatabase.SQLITE) {
                assertThat(services).containsPattern("(?m)^  " + database.key());
            }
        }
    }

    @Test
    void theReadmeAndTheExampleNameThemAll() throws IOException, ReflectiveOperationException {
        String readme = Files.readString(Path.of("README.md"));
        String example = Files.readString(Path.of("src", "test", "resources", "example", "output.txt"));
        for (Dialect dialect : there()) {
            assertThat(readme).contains(dialect.name());
            assertThat(example).contains("\n  " + dialect.name() + "\n");
        }
    }

    /** The instances of the classes that implement a dialect. */
    private static List<Dialect> there() throws ReflectiveOperationException {
        List<JavaClass> classes = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("dev.hysteria.dialect")
                        .stream()
                        .filter(type -> type.isAssignableTo(Dialect.class) && !type.isInterface())
                        .filter(type -> !type.getPackageName().equals("dev.hysteria.dialect"))
                        .toList();
        Stream.Builder<Dialect> dialects = Stream.builder();
        for (JavaClass type : classes) {
            dialects.add(
                    (Dialect) Class.forName(type.getName()).getField("INSTANCE").get(null));
        }
        return dialects.build().toList();
    }
}
