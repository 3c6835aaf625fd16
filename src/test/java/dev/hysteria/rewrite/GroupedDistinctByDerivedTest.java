package dev.hysteria.rewrite;

import static dev.hysteria.rewrite.Trees.as;
import static dev.hysteria.rewrite.Trees.asc;
import static dev.hysteria.rewrite.Trees.col;
import static dev.hysteria.rewrite.Trees.count;
import static dev.hysteria.rewrite.Trees.first;
import static dev.hysteria.rewrite.Trees.less;
import static dev.hysteria.rewrite.Trees.lit;
import static dev.hysteria.rewrite.Trees.select;
import static dev.hysteria.rewrite.Trees.sql;
import static dev.hysteria.rewrite.Trees.sum;
import static dev.hysteria.rewrite.Trees.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.ArithmeticOperator;
import dev.hysteria.ast.Distinct;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Grouping;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectList;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RewriteVerifier.Provider.class)
class GroupedDistinctByDerivedTest {
    private final Rewrite rewrite = new GroupedDistinctByDerived();

    private static Query distinct(Expr item) {
        Query.Select groups = select(table("u"), as("x", item));
        return groups.withList(new SelectList(new Distinct.Rows(), groups.list().items()))
                .withGrouping(new Grouping.By(List.of(col("u.b")), less(lit(1), count())))
                .withOrdering(List.of(asc(item)))
                .withPage(first(3));
    }

    private static Expr calculated() {
        return new Expr.Arithmetic(ArithmeticOperator.ADD, count(), lit(1), count().type());
    }

    @Test
    void groupsGoOneLevelDeeper() {
        assertThat(sql(rewrite.apply(distinct(calculated()))))
                .isEqualTo("SELECT DISTINCT \"grouped\".\"x\" FROM (SELECT count(*) + 1 AS \"x\" FROM \"u\" GROUP BY"
                        + " \"u\".\"b\" HAVING 1 < count(*)) AS \"grouped\" ORDER BY \"x\" LIMIT 3");
    }

    @Test
    void othersAreLeftAlone() {
        assertThat(rewrite.apply(distinct(sum(col("u.a"))))).isEqualTo(distinct(sum(col("u.a"))));
        assertThat(rewrite.apply(distinct(col("u.b")))).isEqualTo(distinct(col("u.b")));
    }

    @Test
    void meansTheSame(RewriteVerifier verifier) throws SQLException {
        Proof.everywhere(rewrite, node -> false).of(verifier, Places.of(distinct(calculated())));
    }
}
