package dev.hysteria.rewrite;

import static dev.hysteria.rewrite.Trees.as;
import static dev.hysteria.rewrite.Trees.call;
import static dev.hysteria.rewrite.Trees.col;
import static dev.hysteria.rewrite.Trees.eq;
import static dev.hysteria.rewrite.Trees.join;
import static dev.hysteria.rewrite.Trees.lit;
import static dev.hysteria.rewrite.Trees.select;
import static dev.hysteria.rewrite.Trees.sql;
import static dev.hysteria.rewrite.Trees.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.JoinKind;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.ast.Source;
import dev.hysteria.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The rewrites that make null of what has a null: concatenations, and the largest and smallest of values. */
@ExtendWith(RewriteVerifier.Provider.class)
class NullPropagationTest {

    @Test
    void aConcatenationAsksTheOperandsThatCanBeNull() {
        Query query = select(table("t"), as("x", new Expr.Concat(List.of(col("t.s"), lit("-"), col("t.s")))));
        assertThat(sql(new NullPropagatingConcat().apply(query)))
                .isEqualTo("SELECT CASE WHEN \"t\".\"s\" IS NULL OR \"t\".\"s\" IS NULL THEN CAST(NULL AS text) ELSE"
                        + " \"t\".\"s\" || '-' || \"t\".\"s\" END AS \"x\" FROM \"t\"");
    }

    @Test
    void whatIsNeverNullIsNotAsked() {
        Query query = select(table("t"), as("x", call(ScalarFunction.GREATEST, col("t.id"), lit(3))));
        assertThat(new NullPropagatingExtremes().apply(query)).isEqualTo(query);
        assertThat(sql(new ExtremesByCase().apply(query)))
                .isEqualTo("SELECT CASE WHEN \"t\".\"id\" >= 3 THEN \"t\".\"id\" ELSE 3 END AS \"x\" FROM \"t\"");
    }

    @Test
    void aNotNullColumnOfAnOuterJoinIsAsked() {
        Source outer = join(JoinKind.LEFT, table("t"), table("u"), eq(col("t.a"), col("u.a")));
        Query query = select(outer, as("x", call(ScalarFunction.LEAST, col("t.id"), col("u.id"))));
        assertThat(sql(new NullPropagatingExtremes().apply(query)))
                .startsWith("SELECT CASE WHEN \"u\".\"id\" IS NULL THEN CAST(NULL AS integer) ELSE"
                        + " least(\"t\".\"id\", \"u\".\"id\") END AS \"x\"");
    }

    @Test
    void comparisonsFindTheExtreme() {
        Query query = select(table("t"), as("x", call(ScalarFunction.GREATEST, col("t.a"), col("t.b"), col("t.id"))));
        assertThat(sql(new ExtremesByCase().apply(query)))
                .isEqualTo("SELECT CASE WHEN \"t\".\"a\" IS NULL OR \"t\".\"b\" IS NULL THEN CAST(NULL AS integer) WHEN"
                        + " \"t\".\"a\" >= \"t\".\"b\" AND \"t\".\"a\" >= \"t\".\"id\" THEN \"t\".\"a\" WHEN"
                        + " \"t\".\"b\" >= \"t\".\"id\" THEN \"t\".\"b\" ELSE \"t\".\"id\" END AS \"x\" FROM"
                        + " \"t\"");
    }

    @Test
    void concatenationsMeanTheSame(RewriteVerifier verifier) throws SQLException {
        // PostgreSQL's || is null itself: this shows that the CASE changes nothing where it is not needed.
        Expr concat = new Expr.Concat(List.of(col("t.s"), lit("/"), col("u.s")));
        Proof.everywhere(new NullPropagatingConcat(), node -> false)
                .on(TestDatabase.SQLITE)
                .of(verifier, Places.of(eq(concat, lit("a/b"))));
    }

    @Test
    void extremesMeanTheSame(RewriteVerifier verifier) throws SQLException {
        for (Rewrite rewrite : List.of(new NullPropagatingExtremes(), new ExtremesByCase())) {
            for (ScalarFunction function : List.of(ScalarFunction.GREATEST, ScalarFunction.LEAST)) {
                // MySQL's functions are null themselves; the form given must be so where they are not.
                var proof = new Proof(
                        rewrite,
                        TestDatabase.MYSQL,
                        List.of(TestDatabase.SQLITE, TestDatabase.POSTGRES, TestDatabase.MARIADB),
                        node -> false);
                Source outer = join(JoinKind.LEFT, table("t"), table("u"), eq(col("t.a"), col("u.a")));
                Expr extreme = call(function, col("t.b"), col("t.a"), col("t.id"));
                proof.of(verifier, Places.of(select(table("t"), as("x", extreme))));
                proof.of(
                        verifier,
                        select(
                                outer,
                                as("i", col("t.id")),
                                as("x", call(function, col("u.id"), col("t.id"))),
                                as("y", call(function, col("t.a"), col("u.b"), lit(1)))));
            }
        }
    }
}
