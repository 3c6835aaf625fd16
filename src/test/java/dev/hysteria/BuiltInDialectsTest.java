package dev.hysteria;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.hysteria.dialect.Dialect;
import dev.hysteria.golden.Dialects;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every dialect that the library has is in the lists: of URLs, and of golden files, which is also that of the generated pages. */
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
