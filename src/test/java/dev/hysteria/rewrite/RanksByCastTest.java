package dev.hysteria.rewrite;

import static dev.hysteria.rewrite.Trees.BIGINT;
import static dev.hysteria.rewrite.Trees.as;
import static dev.hysteria.rewrite.Trees.asc;
import static dev.hysteria.rewrite.Trees.col;
import static dev.hysteria.rewrite.Trees.derived;
import static dev.hysteria.rewrite.Trees.rowNumber;
import static dev.hysteria.rewrite.Trees.select;
import static dev.hysteria.rewrite.Trees.sql;
import static dev.hysteria.rewrite.Trees.table;
import static dev.hysteria.rewrite.Trees.window;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.Query;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RewriteVerifier.Provider.class)
class RanksByCastTest {
    private static final Expr NUMBER = rowNumber(window(List.of(), asc(col("t.id"))));

    private final Rewrite rewrite = new RanksByCast();
    private final Proof proof = Proof.everywhere(rewrite, node -> false);

    @Test
    void aRankInsideOfAnExpressionIsSigned() {
        assertThat(sql(rewrite.apply(select(table("t"), as("n", new Expr.Negate(NUMBER))))))
                .contains("-CAST(row_number() OVER (ORDER BY \"t\".\"id\") AS bigint)");
    }

    @Test
    void aRankThatIsReturnedIsLeftAlone() {
        Query query = select(table("t"), as("n", NUMBER));
        assertThat(rewrite.apply(query)).isEqualTo(query);
    }

    @Test
    void meansTheSame(RewriteVerifier verifier) throws SQLException {
        Query numbered = select(table("t"), as("x", NUMBER));
        proof.of(
                verifier,
                select(table("t"), as("n", new Expr.Negate(NUMBER))),
                select(
                        derived(numbered, "d"),
                        as("x", new Expr.Column(Trees.name("d"), Trees.name("x"), BIGINT, Nullability.NULLABLE))));
    }
}
