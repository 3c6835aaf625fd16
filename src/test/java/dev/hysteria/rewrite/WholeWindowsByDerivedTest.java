package dev.hysteria.rewrite;

import static dev.hysteria.rewrite.Trees.as;
import static dev.hysteria.rewrite.Trees.col;
import static dev.hysteria.rewrite.Trees.count;
import static dev.hysteria.rewrite.Trees.less;
import static dev.hysteria.rewrite.Trees.lit;
import static dev.hysteria.rewrite.Trees.select;
import static dev.hysteria.rewrite.Trees.sql;
import static dev.hysteria.rewrite.Trees.sum;
import static dev.hysteria.rewrite.Trees.table;
import static dev.hysteria.rewrite.Trees.window;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Grouping;
import dev.hysteria.ast.Query;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RewriteVerifier.Provider.class)
class WholeWindowsByDerivedTest {
    private static final Expr OVER_COUNT = new Expr.Over(sum(count()), window(List.of()));

    private final Rewrite rewrite = new WholeWindowsByDerived();
    private final Proof proof = Proof.everywhere(rewrite, node -> false);

    @Test
    void theAggregateIsOneLevelDeeper() {
        assertThat(sql(rewrite.apply(select(table("t"), as("s", OVER_COUNT)))))
                .isEqualTo(
                        "SELECT sum(\"grouped\".\"aggregate\") OVER () AS \"s\" FROM (SELECT count(*) AS \"aggregate\""
                                + " FROM \"t\") AS \"grouped\"");
    }

    @Test
    void windowsOfRowsAreLeftAlone() {
        Query query = select(table("t"), as("s", new Expr.Over(sum(col("t.a")), window(List.of()))));
        assertThat(rewrite.apply(query)).isEqualTo(query);
    }

    @Test
    void meansTheSame(RewriteVerifier verifier) throws SQLException {
        proof.of(
                verifier,
                select(table("t"), as("s", OVER_COUNT), as("n", count())),
                select(table("t"), as("s", OVER_COUNT)).withGrouping(new Grouping.Whole(less(lit(2), count()))));
    }
}
