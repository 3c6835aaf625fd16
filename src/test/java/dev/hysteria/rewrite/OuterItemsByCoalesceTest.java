package dev.hysteria.rewrite;

import static dev.hysteria.rewrite.Trees.as;
import static dev.hysteria.rewrite.Trees.by;
import static dev.hysteria.rewrite.Trees.col;
import static dev.hysteria.rewrite.Trees.derived;
import static dev.hysteria.rewrite.Trees.exists;
import static dev.hysteria.rewrite.Trees.less;
import static dev.hysteria.rewrite.Trees.lit;
import static dev.hysteria.rewrite.Trees.select;
import static dev.hysteria.rewrite.Trees.sql;
import static dev.hysteria.rewrite.Trees.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Grouping;
import dev.hysteria.ast.Query;
import dev.hysteria.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RewriteVerifier.Provider.class)
class OuterItemsByCoalesceTest {
    private final Rewrite rewrite = new OuterItemsByCoalesce();

    private static Expr asked() {
        Query given = select(table("u"), as("x", col("t.a")), as("y", col("u.b")));
        return exists(select(derived(given, "d"), col("d.y")).withFilter(less(lit(0), col("d.x"))));
    }

    private static Query having(Grouping grouping) {
        return select(table("t"), as("z", col("t.a"))).withGrouping(grouping);
    }

    @Test
    void aKeyOfTheGroupsAroundIsCalculated() {
        assertThat(sql(rewrite.apply(having(new Grouping.By(List.of(col("t.a")), asked())))))
                .endsWith(
                        " FROM (SELECT coalesce(\"t\".\"a\", \"t\".\"a\") AS \"x\", \"u\".\"b\" AS \"y\" FROM \"u\") AS"
                                + " \"d\" WHERE 0 < \"d\".\"x\")");
    }

    @Test
    void othersAreLeftAlone() {
        Query rows = select(table("t"), as("z", col("t.a"))).withFilter(asked());
        assertThat(rewrite.apply(rows)).isEqualTo(rows);
        Query direct =
                having(new Grouping.By(List.of(col("t.a")), Trees.in(lit(1), select(table("u"), as("x", col("t.a"))))));
        assertThat(rewrite.apply(direct)).isEqualTo(direct);
        Query own = select(derived(select(table("t"), as("x", col("t.a"))), "d"), col("d.x"))
                .withGrouping(by(col("d.x")));
        assertThat(rewrite.apply(own)).isEqualTo(own);
    }

    @Test
    void meansTheSame(RewriteVerifier verifier) throws SQLException {
        Proof.everywhere(rewrite, node -> false)
                .on(TestDatabase.SQLITE, TestDatabase.MYSQL)
                .of(verifier, having(new Grouping.By(List.of(col("t.a")), asked())));
    }
}
