package dev.hysteria.rewrite;

import static dev.hysteria.rewrite.Trees.BOOL;
import static dev.hysteria.rewrite.Trees.as;
import static dev.hysteria.rewrite.Trees.call;
import static dev.hysteria.rewrite.Trees.col;
import static dev.hysteria.rewrite.Trees.lit;
import static dev.hysteria.rewrite.Trees.select;
import static dev.hysteria.rewrite.Trees.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.CaseSensitivity;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.RawPart;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.testing.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RewriteVerifier.Provider.class)
class InsensitiveLikeByLowerTest {
    private final Rewrite rewrite = new InsensitiveLikeByLower();

    @Test
    void bothSidesAreLowered() {
        Query.Select query = select(table("t"), col("t.id")).withFilter(like(lit("A%")));
        Expr lowered = new Expr.Like(
                call(ScalarFunction.LOWER, col("t.s")),
                call(ScalarFunction.LOWER, lit("A%")),
                CaseSensitivity.SENSITIVE);
        assertThat(rewrite.apply(query)).isEqualTo(query.withFilter(lowered));
    }

    @Test
    void aSensitiveMatchIsLeftAlone() {
        Query query = select(table("t"), col("t.id"))
                .withFilter(new Expr.Like(col("t.s"), lit("A%"), CaseSensitivity.SENSITIVE));
        assertThat(rewrite.apply(query)).isEqualTo(query);
    }

    @Test
    void meansTheSameAsIlike(RewriteVerifier verifier) throws SQLException {
        List<RewriteVerifier.Case> cases = new ArrayList<>();
        for (String pattern : List.of("a", "A%", "_b", "%B", "\\a", "\\A_", "")) {
            Expr ilike = new Expr.Raw(
                    List.of(
                            new RawPart.Embedded(col("t.s")),
                            new RawPart.Text(" ILIKE "),
                            new RawPart.Embedded(lit(pattern))),
                    BOOL);
            cases.add(new RewriteVerifier.Case(matching(ilike), rewrite.apply(matching(like(lit(pattern))))));
        }
        verifier.verify(
                TestDatabase.POSTGRES, List.of(TestDatabase.SQLITE, TestDatabase.MYSQL, TestDatabase.MARIADB), cases);
    }

    private static Query matching(Expr predicate) {
        return select(table("t"), as("i", col("t.id")), as("p", predicate));
    }

    private static Expr like(Expr pattern) {
        return new Expr.Like(col("t.s"), pattern, CaseSensitivity.INSENSITIVE);
    }
}
