package dev.hysteria.rewrite;

import static dev.hysteria.rewrite.Trees.as;
import static dev.hysteria.rewrite.Trees.asc;
import static dev.hysteria.rewrite.Trees.col;
import static dev.hysteria.rewrite.Trees.count;
import static dev.hysteria.rewrite.Trees.eq;
import static dev.hysteria.rewrite.Trees.exists;
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
class HavingByDerivedTest {
    private final Rewrite rewrite = new HavingByDerived();

    private static Query counts(Expr having) {
        Expr running = new Expr.Over(sum(count()), window(List.of(), asc(col("t.a"))));
        return select(table("t"), as("x", col("t.a")), as("s", running))
                .withGrouping(new Grouping.By(List.of(col("t.a")), having));
    }

    private static Expr asked() {
        return exists(select(table("u"), col("u.id")).withFilter(eq(col("u.a"), col("t.a"))));
    }

    @Test
    void theConditionIsOneLevelAbove() {
        assertThat(sql(rewrite.apply(counts(asked()))))
                .isEqualTo("SELECT \"grouped\".\"key\" AS \"x\", sum(\"grouped\".\"aggregate\") OVER (ORDER BY"
                        + " \"grouped\".\"key\") AS \"s\" FROM (SELECT \"t\".\"a\" AS \"key\", count(*) AS \"aggregate\" FROM"
                        + " \"t\" GROUP BY \"t\".\"a\") AS \"grouped\" WHERE EXISTS (SELECT \"u\".\"id\" FROM \"u\" WHERE"
                        + " \"u\".\"a\" = \"grouped\".\"key\")");
    }

    @Test
    void aColumnThatDependsOnTheKeysIsOne() {
        Expr running = new Expr.Over(count(), window(List.of(), asc(col("t.id"))));
        Query dependent = select(table("t"), as("x", col("t.b")), as("s", running))
                .withGrouping(new Grouping.By(List.of(col("t.id")), asked()));
        assertThat(sql(rewrite.apply(dependent)))
                .contains(" GROUP BY \"t\".\"id\", \"t\".\"b\", \"t\".\"a\") AS \"grouped\" WHERE ");
    }

    @Test
    void othersAreLeftAlone() {
        assertThat(rewrite.apply(counts(less(lit(1), count())))).isEqualTo(counts(less(lit(1), count())));
        Query windowless =
                select(table("t"), as("x", col("t.a"))).withGrouping(new Grouping.By(List.of(col("t.a")), asked()));
        assertThat(rewrite.apply(windowless)).isEqualTo(windowless);
    }

    @Test
    void meansTheSame(RewriteVerifier verifier) throws SQLException {
        Proof.everywhere(rewrite, node -> false).of(verifier, counts(asked()));
    }
}
