package dev.hysteria.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Breaks each of {@link SourceRules}, {@link DefaultScan} and {@link JavadocScan} on purpose: a rule that never failed is decoration. */
class SourceRulesTest {
    private static final String MAIN = "src/main/java/dev/hysteria/";
    private static final String NODE = """
        package dev.hysteria.ast;
        public sealed interface Node {
            record A() implements Node {}
            record B() implements Node {}
            enum Kind { X, Y }
        }
        """;

    @Test
    void longFilesAreSeen() {
        var files = List.of(
                file("ast/Short.java", "\n".repeat(600)),
                file("ast/Long.java", "\n".repeat(601)),
                file("dialect/postgres/PostgresDialect.java", "\n".repeat(351)),
                file("dialect/postgres/PostgresIntrospector.java", "\n".repeat(351)));
        assertThat(SourceRules.tooLong(files))
                .hasSize(2)
                .anyMatch(line -> line.contains("Long.java has 601 lines, more than 600"))
                .anyMatch(line -> line.contains("PostgresDialect.java has 351 lines, more than 350"));
    }

    @Test
    void productNamesAreSeenInCodeButNotInComments() {
        var files = List.of(
                file("ast/Comment.java", "/** As on MySQL. */ // and Oracle\nrecord Comment(char quote) {}"),
                file("ast/Literal.java", "record Literal() {\n    String url = \"jdbc:sqlite://\"; // fine\n}"),
                file("query/PostgresQuery.java", "record PostgresQuery() {}"),
                file("dialect/oracle/OracleDialect.java", "final class OracleDialect {}"),
                file("Dialects.java", "import dev.hysteria.dialect.mysql.MySqlDialect;"));
        assertThat(SourceRules.productNames(files))
                .containsExactly(MAIN + "ast/Literal.java:2: sqlite", MAIN + "query/PostgresQuery.java:1: Postgres");
    }

    @Test
    void aSecondListOfProductsIsSeen() {
        var files = List.of(file("One.java", "\"mariadb\""), file("Two.java", "\"cockroach\""), file("Three.java", ""));
        assertThat(SourceRules.productNames(files)).singleElement().asString().contains("[One.java, Two.java]");
    }

    @Test
    void aProductThatTheRuleDoesNotKnowIsSeen() {
        var files = List.of(file("dialect/db2/Db2Dialect.java", "final class Db2Dialect {}"));
        assertThat(SourceRules.productNames(files))
                .containsExactly(
                        "dev.hysteria.dialect.db2 is of a product that this rule does not know: add it to the pattern");
    }

    @Test
    void remindersWithoutAnIssueAreSeen() {
        String todo = "TO" + "DO";
        var files = List.of(file("A.java", "\n// " + todo + " later"), file("B.java", "// " + todo + " #12: later"));
        assertThat(SourceRules.remindersWithoutIssue(files))
                .singleElement()
                .asString()
                .startsWith(MAIN + "A.java:2: ");
    }

    @Test
    void missingAndEmptyExportsAreSeen() {
        var files = List.of(
                file("ast/Expr.java", "public sealed interface Expr {}"),
                file("query/Hidden.java", "record Hidden() {}"),
                file("schema/Table.java", "public record Table() {}"),
                file("internal/jdbc/Open.java", "public final class Open {}"),
                new SourceFile(
                        "src/main/java/module-info.java",
                        "module m { exports dev.hysteria.schema; exports dev.hysteria.query; }"));
        assertThat(SourceRules.exportsDiffer(files))
                .containsExactly(
                        "module-info.java does not export dev.hysteria.ast",
                        "module-info.java exports dev.hysteria.query, which has nothing public");
    }

    @Test
    void catchAllCasesAreSeen() {
        assertThat(scan("interpret", "return switch (node) { case Node.A a -> 1; default -> 2; };"))
                .singleElement()
                .asString()
                .contains("interpret/Switcher.java:2", "dev.hysteria.ast.Node");
        assertThat(scan("interpret", "return switch (node) { case Node.A a -> 1; case Node other -> 2; };"))
                .hasSize(1);
        assertThat(scan("interpret", "switch (node) { case Node.A a: return 1; case null, default: return 2; }"))
                .hasSize(1);
        assertThat(scan("dialect.mysql", "return switch (kind) { case X -> 1; default -> 2; };"))
                .hasSize(1);
        assertThat(scan("migration", "if (text != null) { switch (kind) { default -> { } } } return 1;"))
                .hasSize(1);
    }

    @Test
    void completeSwitchesAndThoseOverOtherTypesAreLeftAlone() {
        assertThat(scan("interpret", "return switch (node) { case Node.A a -> 1; case Node.B b -> 2; };"))
                .isEmpty();
        assertThat(scan("interpret", "return switch (text) { case \"a\" -> 1; default -> 2; };"))
                .isEmpty();
        assertThat(scan("seed", "return switch (kind) { case X -> 1; default -> 2; };"))
                .isEmpty();
    }

    @Test
    void aRewriteMayPassNodesThroughButMustNameEveryConstant() {
        assertThat(scan("rewrite", "return switch (node) { case Node.A a -> 1; default -> 2; };"))
                .isEmpty();
        assertThat(scan("rewrite", "return switch (kind) { case X -> 1; default -> 2; };"))
                .hasSize(1);
    }

    private static List<String> scan(String packageName, String body) {
        String switcher =
                "package dev.hysteria." + packageName + "; import dev.hysteria.ast.Node; final class Switcher {\n"
                        + "static int of(Node node, Node.Kind kind, String text) { " + body + " } }";
        return DefaultScan.of(
                List.of(file("ast/Node.java", NODE), file(packageName.replace('.', '/') + "/Switcher.java", switcher)));
    }

    @Test
    void whatIsExportedAndNotExplainedIsSeen() {
        var files = List.of(
                file("module-info.java", "module m {\n    exports dev.hysteria.ast;\n}"),
                file("ast/Bare.java", """
                    package dev.hysteria.ast;
                    public interface Bare {
                        record Inside() implements Bare {}
                        /** */
                        void empty();
                        /** {@return what it is} */
                        int said();
                        private void hidden() {}
                    }
                    """),
                file("ast/Explained.java", """
                    package dev.hysteria.ast;
                    /** A record. */
                    public record Explained(int a) {
                        public Explained {}
                        public void bare() {}
                        @Override
                        public String toString() { return ""; }
                        void hidden() {}
                    }
                    """),
                file("ast/Hidden.java", "package dev.hysteria.ast;\nrecord Hidden() { public void bare() {} }"),
                file("query/Elsewhere.java", "package dev.hysteria.query;\npublic record Elsewhere() {}"));
        assertThat(JavadocScan.of(files))
                .containsExactly(
                        MAIN + "ast/Bare.java:2: Bare has no sentence that says what it is",
                        MAIN + "ast/Bare.java:3: Inside has no sentence that says what it is",
                        MAIN + "ast/Bare.java:5: empty(…) has no sentence that says what it is",
                        MAIN + "ast/Explained.java:5: bare(…) has no sentence that says what it is");
    }

    private static SourceFile file(String path, String text) {
        return new SourceFile(MAIN + path, text);
    }
}
