package dev.hysteria.rewrite;

import static dev.hysteria.rewrite.Trees.as;
import static dev.hysteria.rewrite.Trees.call;
import static dev.hysteria.rewrite.Trees.col;
import static dev.hysteria.rewrite.Trees.lit;
import static dev.hysteria.rewrite.Trees.select;
import static dev.hysteria.rewrite.Trees.sql;
import static dev.hysteria.rewrite.Trees.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.ScalarFunction;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The rewrites of single functions: replacements, and NULLIF. */
@ExtendWith(RewriteVerifier.Provider.class)
class CasesTest {
    @Test
    void aReplacementThatMayBeNullIsAsked() {
        Query query = select(table("t"), as("x", replace(col("t.s"), lit("a"), col("t.s"))));
        assertThat(sql(new ReplacementNullByCase().apply(query)))
                .isEqualTo("SELECT CASE WHEN \"t\".\"s\" IS NULL THEN CAST(NULL AS text) ELSE"
                        + " replace(\"t\".\"s\", 'a', \"t\".\"s\") END AS \"x\" FROM \"t\"");
    }

    @Test
    void aReplacementThatIsNeverNullIsNot() {
        Query query = select(table("t"), as("x", replace(col("t.s"), lit("a"), lit("b"))));
        assertThat(new ReplacementNullByCase().apply(query)).isEqualTo(query);
    }

    @Test
    void replacementsMeanTheSame(RewriteVerifier verifier) throws SQLException {
        Proof.everywhere(new ReplacementNullByCase(), node -> false)
                .of(
                        verifier,
                        select(table("t"), as("x", replace(col("t.s"), lit("a"), col("t.s")))),
                        select(table("t"), as("x", replace(lit(""), lit(" "), col("t.s")))));
    }

    @Test
    void aReplacementThatMayGrowIsWidened() {
        Query query = select(
                table("t"),
                as("x", replace(col("t.s"), lit("a"), col("t.s"))),
                as("y", replace(col("t.s"), lit("a"), lit("b"))));
        assertThat(sql(new ReplacementWidthByTrim().apply(query)))
                .isEqualTo(
                        "SELECT replace(\"t\".\"s\", 'a', \"t\".\"s\" || btrim(' ')) AS \"x\", replace(\"t\".\"s\", 'a',"
                                + " 'b') AS \"y\" FROM \"t\"");
    }

    @Test
    void widenedReplacementsMeanTheSame(RewriteVerifier verifier) throws SQLException {
        Proof.everywhere(new ReplacementWidthByTrim(), node -> false)
                .of(verifier, select(table("t"), as("x", replace(col("t.s"), lit("a"), col("t.s")))));
    }

    @Test
    void nullIfOfWhatIsNoNumberIsACase() {
        Query query = select(
                table("t"),
                as("x", nullIf(col("t.s"), lit("A"))),
                as("y", call(ScalarFunction.NULL_IF, col("t.a"), lit(1))));
        assertThat(sql(new NullIfByCase().apply(query)))
                .isEqualTo("SELECT CASE WHEN \"t\".\"s\" = 'A' THEN CAST(NULL AS text) ELSE \"t\".\"s\" END AS \"x\","
                        + " nullif(\"t\".\"a\", 1) AS \"y\" FROM \"t\"");
    }

    @Test
    void nullIfMeansTheSame(RewriteVerifier verifier) throws SQLException {
        Proof.everywhere(
                        new NullIfByCase(),
                        node -> node instanceof Expr.Function function
                                && function.function() == ScalarFunction.NULL_IF
                                && function.type().isText())
                .of(
                        verifier,
                        select(table("t"), as("x", nullIf(col("t.s"), lit("A"))), as("y", nullIf(lit("A"), lit("A")))),
                        select(table("t"), as("x", nullIf(lit("A"), col("t.s")))));
    }

    private static Expr replace(Expr text, Expr from, Expr to) {
        return new Expr.Function(ScalarFunction.REPLACE, List.of(text, from, to), Trees.TEXT);
    }

    private static Expr nullIf(Expr value, Expr other) {
        return new Expr.Function(ScalarFunction.NULL_IF, List.of(value, other), Trees.TEXT);
    }
}
