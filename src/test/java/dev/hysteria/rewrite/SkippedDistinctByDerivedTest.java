package dev.hysteria.rewrite;

import static dev.hysteria.rewrite.Trees.BIGINT;
import static dev.hysteria.rewrite.Trees.as;
import static dev.hysteria.rewrite.Trees.asc;
import static dev.hysteria.rewrite.Trees.col;
import static dev.hysteria.rewrite.Trees.exists;
import static dev.hysteria.rewrite.Trees.first;
import static dev.hysteria.rewrite.Trees.select;
import static dev.hysteria.rewrite.Trees.sql;
import static dev.hysteria.rewrite.Trees.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.Distinct;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectList;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RewriteVerifier.Provider.class)
class SkippedDistinctByDerivedTest {
    private final Rewrite rewrite = new SkippedDistinctByDerived();
    private final Proof proof = Proof.everywhere(rewrite, node -> false);

    private static Query distinct(Page page) {
        var one = select(table("u"), as("x", col("u.b")));
        return one.withList(new SelectList(new Distinct.Rows(), one.list().items()))
                .withOrdering(List.of(asc(Trees.output("x", Trees.INT))))
                .withPage(page);
    }

    private static Page behindTheFirst() {
        return new Page.From(new Expr.Literal(1L, BIGINT));
    }

    @Test
    void rowsThatAreSkippedGoOneLevelDeeper() {
        assertThat(sql(rewrite.apply(select(table("t"), col("t.id")).withFilter(exists(distinct(behindTheFirst()))))))
                .contains("EXISTS (SELECT \"paged\".\"x\" FROM (SELECT DISTINCT \"u\".\"b\" AS \"x\" FROM \"u\"");
    }

    @Test
    void othersAreLeftAlone() {
        Query query = select(table("t"), col("t.id")).withFilter(exists(distinct(first(1))));
        assertThat(rewrite.apply(query)).isEqualTo(query);
    }

    @Test
    void meansTheSame(RewriteVerifier verifier) throws SQLException {
        proof.of(verifier, Places.of(exists(distinct(behindTheFirst()))));
    }
}
