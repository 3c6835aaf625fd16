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
import dev.hysteria.ast.SetOperator;
import dev.hysteria.testing.TestDatabase;
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

    private static Query grouped() {
        return select(table("u"), as("x", Trees.lit(1)))
                .withGrouping(Trees.by(col("u.b")))
                .withPage(behindTheFirst());
    }

    private static Query united() {
        Query one = select(table("u"), as("x", Trees.lit(1))).withGrouping(Trees.by(col("u.b")));
        return Trees.combined(SetOperator.UNION_ALL, one, one).withPage(behindTheFirst());
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
        proof.on(TestDatabase.SQLITE).of(verifier, Places.of(exists(grouped())));
        proof.on(TestDatabase.SQLITE).of(verifier, Places.of(exists(united())));
    }
}
