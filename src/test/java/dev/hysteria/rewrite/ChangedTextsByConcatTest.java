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
import dev.hysteria.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RewriteVerifier.Provider.class)
class ChangedTextsByConcatTest {
    private static final Expr FOUND =
            new Expr.Scalar(select(table("u"), as("x", lit("ab"))).withFilter(Trees.eq(col("u.id"), lit(1))));

    private final Rewrite rewrite = new ChangedTextsByConcat();
    private final Proof proof = Proof.everywhere(rewrite, node -> false);

    private static Query changed(Expr text) {
        return select(
                table("t"),
                as("repeated", call(ScalarFunction.REPEAT, text, lit(2))),
                as("replaced", call(ScalarFunction.REPLACE, text, lit("a"), lit("aa"))));
    }

    @Test
    void aTextThatASubqueryMayFindIsCopied() {
        assertThat(sql(rewrite.apply(changed(FOUND))))
                .contains("repeat((SELECT 'ab'", " = 1) || '', 2)", " = 1) || '', 'a', 'aa')");
    }

    private static Query varying(Expr text) {
        return select(
                table("t"),
                as("repeated", call(ScalarFunction.REPEAT, text, col("t.id"))),
                as("replaced", call(ScalarFunction.REPLACE, text, lit("a"), col("t.s"))));
    }

    @Test
    void theCopyIsMadeForEachRowWhereTheChangeIs() {
        assertThat(sql(rewrite.apply(varying(call(ScalarFunction.TRIM, lit("ab"))))))
                .contains(
                        " || left(CAST(\"t\".\"id\" AS text) COLLATE \"C\", 0), \"t\".\"id\")",
                        " || left(\"t\".\"s\", 0), 'a', \"t\".\"s\")");
    }

    @Test
    void othersAreLeftAlone() {
        for (Query query :
                List.of(changed(lit("ab")), changed(call(ScalarFunction.LOWER, lit("AB"))), varying(lit("ab")))) {
            assertThat(rewrite.apply(query)).isEqualTo(query);
        }
    }

    @Test
    void meansTheSame(RewriteVerifier verifier) throws SQLException {
        proof.on(TestDatabase.SQLITE)
                .of(verifier, changed(FOUND), varying(FOUND), varying(call(ScalarFunction.LOWER, lit("AB"))));
    }
}
