package dev.hysteria.rewrite;

import static dev.hysteria.rewrite.Trees.as;
import static dev.hysteria.rewrite.Trees.asc;
import static dev.hysteria.rewrite.Trees.by;
import static dev.hysteria.rewrite.Trees.col;
import static dev.hysteria.rewrite.Trees.count;
import static dev.hysteria.rewrite.Trees.select;
import static dev.hysteria.rewrite.Trees.sql;
import static dev.hysteria.rewrite.Trees.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Query;
import dev.hysteria.type.LogicalType;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RewriteVerifier.Provider.class)
class ConstantKeysByCastTest {
    private static final Expr ABSENT = new Expr.IsNull(new Expr.Literal(0.5, new LogicalType.DoublePrecision()));
    private static final Expr NEVER = Expr.all(List.of(new Expr.IsNull(col("t.a")), ABSENT));
    private static final Expr PRESENT = new Expr.Not(ABSENT);

    private final Rewrite rewrite = new ConstantKeysByCast();
    private final Proof proof = Proof.everywhere(rewrite, node -> false);

    private static Query.Select grouped(Expr key) {
        return select(table("t"), as("k", key), as("n", count())).withGrouping(by(key));
    }

    @Test
    void aConditionThatDependsOnNoRowIsCastWhereverItStands() {
        assertThat(sql(rewrite.apply(grouped(PRESENT))))
                .isEqualTo("SELECT CAST(0.5E0 IS NOT NULL AS boolean) AS \"k\", count(*) AS \"n\" FROM \"t\" GROUP BY"
                        + " CAST(0.5E0 IS NOT NULL AS boolean)");
    }

    @Test
    void soIsOneThatAPartDecides() {
        assertThat(sql(rewrite.apply(select(table("t"), col("t.id")).withOrdering(List.of(asc(NEVER))))))
                .contains("ORDER BY CAST(");
    }

    @Test
    void othersAreLeftAlone() {
        Query query = grouped(new Expr.IsNull(col("t.a")));
        assertThat(rewrite.apply(query)).isEqualTo(query);
    }

    @Test
    void meansTheSame(RewriteVerifier verifier) throws SQLException {
        proof.of(verifier, grouped(NEVER), grouped(PRESENT), grouped(Expr.any(List.of(NEVER, PRESENT))));
    }
}
