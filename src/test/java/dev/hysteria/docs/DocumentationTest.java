package dev.hysteria.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds every Java fence of the documentation to a region that is compiled. {@code -Ddocs.update} rewrites the fences. */
class DocumentationTest {
    private static final Documentation PROJECT = new Documentation(Path.of(""));

    @Test
    void everyJavaFenceShowsItsRegion() throws IOException {
        if (System.getProperty("docs.update") != null) {
            PROJECT.update().forEach(page -> System.out.println("Updated " + page));
        }
        assertThat(PROJECT.differences())
                .as("Fences that don't show their regions; -Ddocs.update rewrites them")
                .isEmpty();
    }

    @Test
    void aFenceThatDiffersIsSeenAndMended(@TempDir Path project) throws IOException {
        write(project, "src/test/java/Sample.java", """
            class Sample {
                void show() {
                    // region first
                    int a = 1;

                    if (a > 0) {
                        a++;
                    }
                    // endregion
                }
            }
            """);
        write(project, "docs/how-to/page.md", """
            # Page

            1. In a list:

               <!-- region: src/test/java/Sample.java#first -->
               ```java
               int a = 2;
               if (a > 0) {
                   a++;
               }
               ```

            ```sql
            SELECT 1
            ```
            """);
        var documentation = new Documentation(project);

        assertThat(documentation.differences()).containsExactly("""
            docs/how-to/page.md:6: differs from src/test/java/Sample.java#first
            - int a = 2;
            + int a = 1;
            +\s
              if (a > 0) {
                  a++;
              }\
            """);
        assertThat(documentation.update()).containsExactly("docs/how-to/page.md");
        assertThat(Files.readString(project.resolve("docs/how-to/page.md"))).isEqualTo("""
            # Page

            1. In a list:

               <!-- region: src/test/java/Sample.java#first -->
               ```java
               int a = 1;

               if (a > 0) {
                   a++;
               }
               ```

            ```sql
            SELECT 1
            ```
            """);
        assertThat(documentation.differences()).isEmpty();
        assertThat(documentation.update()).isEmpty();
    }

    @Test
    void fencesWithoutARegionAreSeen(@TempDir Path project) throws IOException {
        write(project, "src/main/java/Main.java", "// region a\n// endregion\n");
        write(project, "src/test/java/Sample.java", "// region a\nint a;\n// endregion\n");
        write(project, "README.md", """
            ```java
            int bare;
            ```

            <!-- region: src/test/java/Sample.java#a -->

            The marker no longer belongs to a fence.

            ```java
            int a;
            ```

            <!-- region: src/main/java/Main.java#a -->
            ```java
            ```

            <!-- region: src/test/java/Other.java#a -->
            ```java
            ```

            <!-- region: src/test/java/Sample.java#b -->
            ```java
            ```
            """);

        assertThat(new Documentation(project).differences())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("README.md:1: a Java fence needs a marker"),
                        second -> assertThat(second).startsWith("README.md:9: a Java fence needs a marker"),
                        third -> assertThat(third).contains("nothing tests it"),
                        fourth -> assertThat(fourth).contains("there is no src/test/java/Other.java"),
                        fifth -> assertThat(fifth).contains("there is no region src/test/java/Sample.java#b"));
    }

    @Test
    void regionsMustBePaired() {
        assertThatThrownBy(() -> Regions.of("A.java", "// region a\n"))
                .hasMessageContaining("region a has no endregion");
        assertThatThrownBy(() -> Regions.of("A.java", "// endregion\n")).hasMessageContaining("without its region");
        assertThatThrownBy(() -> Regions.of("A.java", "// region a\n// endregion\n// region a\n// endregion\n"))
                .hasMessageContaining("two regions are named a");
    }

    @Test
    void regionsCanBeNested() {
        var regions =
                Regions.of("A.java", "// region outer\none\n// region inner\n  two\n// endregion\n// endregion\n");
        assertThat(regions.byName()).containsEntry("outer", "one\n  two").containsEntry("inner", "two");
    }

    private static void write(Path project, String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
