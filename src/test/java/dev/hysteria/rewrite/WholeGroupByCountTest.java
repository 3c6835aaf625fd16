package dev.hysteria.rewrite;

import static dev.hysteria.rewrite.Trees.as;
import static dev.hysteria.rewrite.Trees.col;
import static dev.hysteria.rewrite.Trees.count;
import static dev.hysteria.rewrite.Trees.less;
import static dev.hysteria.rewrite.Trees.lit;
import static dev.hysteria.rewrite.Trees.rowNumber;
import static dev.hysteria.rewrite.Trees.select;
import static dev.hysteria.rewrite.Trees.sql;
import static dev.hysteria.rewrite.Trees.table;
import static dev.hysteria.rewrite.Trees.window;
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
class WholeGroupByCountTest {
    private static final Query.Select CONSTANT = select(table("t"), as("x", lit(7)), as("y", lit("a")));

    private final Rewrite rewrite = new WholeGroupByCount();

    @Test
    void theFirstItemCounts() {
        assertThat(sql(rewrite.apply(CONSTANT.withGrouping(new Grouping.Whole(new Expr.True())))))
                .isEqualTo("SELECT CASE WHEN count(*) >= 0 THEN 7 ELSE CAST(NULL AS integer) END AS \"x\", 'a' AS \"y\""
                        + " FROM \"t\"");
    }

    @Test
    void anAggregateInTheListIsEnough() {
        Query counted = select(table("t"), as("n", count())).withGrouping(new Grouping.Whole(new Expr.True()));
        assertThat(rewrite.apply(counted)).isEqualTo(counted);
        assertThat(rewrite.apply(CONSTANT)).isEqualTo(CONSTANT);
    }

    @Test
    void aWindowsFunctionIsNoAggregateOfTheGroup() {
        Query numbered = select(table("t"), as("n", new Expr.Over(count(), window(List.of()))))
                .withGrouping(new Grouping.Whole(new Expr.True()));
        assertThat(rewrite.apply(numbered)).isNotEqualTo(numbered);
    }

    /** PostgreSQL makes one group of all rows where HAVING is said. */
    @Test
    void meansTheSame(RewriteVerifier verifier) throws SQLException {
        Expr some = less(lit(0), new Expr.Negate(new Expr.Negate(lit(1))));
        Query.Select one = CONSTANT.withGrouping(new Grouping.Whole(some));
        Query.Select ranked =
                select(table("t"), as("n", rowNumber(window(List.of())))).withGrouping(new Grouping.Whole(some));
        verifier.verify(
                TestDatabase.POSTGRES,
                List.of(TestDatabase.SQLITE, TestDatabase.MYSQL, TestDatabase.MARIADB),
                rewrite,
                List.of(
                        one,
                        ranked,
                        one.withFilter(less(col("t.a"), lit(0))),
                        one.withGrouping(new Grouping.Whole(less(lit(1), count())))));
    }

    @Test
    void meansTheSameInEveryPlace(RewriteVerifier verifier) throws SQLException {
        Query query = select(table("t"), as("x", lit(2))).withGrouping(new Grouping.Whole(less(lit(1), count())));
        verifier.verify(
                TestDatabase.POSTGRES,
                List.of(TestDatabase.SQLITE, TestDatabase.MYSQL, TestDatabase.MARIADB),
                rewrite,
                Places.of(query));
    }
}
