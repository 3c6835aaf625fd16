package dev.hysteria.rewrite;

import static dev.hysteria.rewrite.Trees.BIGINT;
import static dev.hysteria.rewrite.Trees.INT;
import static dev.hysteria.rewrite.Trees.aggregate;
import static dev.hysteria.rewrite.Trees.as;
import static dev.hysteria.rewrite.Trees.asc;
import static dev.hysteria.rewrite.Trees.col;
import static dev.hysteria.rewrite.Trees.count;
import static dev.hysteria.rewrite.Trees.desc;
import static dev.hysteria.rewrite.Trees.eq;
import static dev.hysteria.rewrite.Trees.first;
import static dev.hysteria.rewrite.Trees.less;
import static dev.hysteria.rewrite.Trees.lit;
import static dev.hysteria.rewrite.Trees.output;
import static dev.hysteria.rewrite.Trees.select;
import static dev.hysteria.rewrite.Trees.sql;
import static dev.hysteria.rewrite.Trees.sum;
import static dev.hysteria.rewrite.Trees.table;
import static dev.hysteria.rewrite.Trees.window;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.AggregateFunction;
import dev.hysteria.ast.Distinct;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Grouping;
import dev.hysteria.ast.Node;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectList;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RewriteVerifier.Provider.class)
class GroupingSetsByUnionTest {
    private static final List<Expr> KEYS = List.of(col("t.a"), col("t.b"));
    private static final Expr ALL = new Expr.True();

    private final Rewrite rewrite = new GroupingSetsByUnion();
    private final Proof proof = Proof.everywhere(rewrite, GroupingSetsByUnionTest::hasSets);

    @Test
    void eachSetIsAQueryOfTheUnion() {
        Query query = select(table("t"), col("t.a"), col("t.b"))
                .withGrouping(new Grouping.Rollup(KEYS, less(lit(1), count())));
        assertThat(sql(rewrite.apply(query)))
                .isEqualTo("SELECT \"grouped\".\"key\" AS \"a\", \"grouped\".\"key_2\" AS \"b\" FROM (SELECT"
                        + " \"t\".\"a\" AS \"key\", \"t\".\"b\" AS \"key_2\", count(*) AS \"aggregate\" FROM \"t\""
                        + " GROUP BY \"t\".\"a\", \"t\".\"b\" UNION ALL SELECT \"t\".\"a\" AS \"key\", CAST(NULL AS"
                        + " integer) AS \"key_2\", count(*) AS \"aggregate\" FROM \"t\" GROUP BY \"t\".\"a\" UNION ALL"
                        + " SELECT CAST(NULL AS integer) AS \"key\", CAST(NULL AS integer) AS \"key_2\", count(*) AS"
                        + " \"aggregate\" FROM \"t\") AS \"grouped\" WHERE 1 < \"grouped\".\"aggregate\"");
    }

    @Test
    void meansTheSame(RewriteVerifier verifier) throws SQLException {
        List<Expr> twoKeys = List.of(col("t.s"), less(col("t.a"), lit(1)));
        for (Grouping grouping : List.of(
                new Grouping.Rollup(KEYS, ALL),
                new Grouping.Cube(KEYS, ALL),
                new Grouping.Cube(KEYS, less(lit(1), count())),
                new Grouping.Sets(List.of(List.of(col("t.a")), List.of(col("t.b"))), ALL),
                new Grouping.Sets(List.of(List.of(), List.of(col("t.a"), col("t.b")), List.of()), ALL),
                new Grouping.Sets(List.of(KEYS, KEYS), Trees.isNull(col("t.a"))))) {
            proof.of(verifier, select(table("t"), col("t.a"), col("t.b")).withGrouping(grouping));
            proof.of(
                    verifier,
                    select(
                                    table("t"),
                                    as("x", col("t.a")),
                                    as("y", col("t.b")),
                                    as("n", count()),
                                    as("s", sum(col("t.a"))),
                                    as(
                                            "m",
                                            Trees.call(
                                                    dev.hysteria.ast.ScalarFunction.COALESCE,
                                                    aggregate(AggregateFunction.MAXIMUM, col("t.b")),
                                                    col("t.a"),
                                                    lit(-1))))
                            .withFilter(Trees.not(Trees.isNull(col("t.s"))))
                            .withGrouping(grouping)
                            .withOrdering(List.of(
                                    desc(col("t.a")),
                                    asc(output("y", INT)),
                                    desc(count()),
                                    asc(output("s", BIGINT)),
                                    asc(output("m", INT))))
                            .withPage(first(5)));
        }
        proof.of(
                verifier,
                select(table("t"), as("x", twoKeys.get(0)), as("y", twoKeys.get(1)), as("n", count()))
                        .withGrouping(new Grouping.Rollup(twoKeys, ALL)));
    }

    @Test
    void windowsAndInnerQueriesSeeAllGroups(RewriteVerifier verifier) throws SQLException {
        var groups = select(
                        table("t"),
                        as("x", col("t.a")),
                        as("n", new Expr.Over(sum(count()), window(List.of(col("t.b")), asc(sum(col("t.id")))))),
                        as("c", new Expr.Over(sum(col("t.a")), window(List.of()))),
                        as(
                                "u",
                                new Expr.Scalar(
                                        select(table("u"), as("n", count())).withFilter(eq(col("u.a"), col("t.a"))))))
                .withGrouping(new Grouping.Cube(KEYS, ALL));
        proof.of(verifier, groups);
        proof.of(
                verifier,
                groups.withList(new SelectList(new Distinct.Rows(), List.of(as("x", col("t.a")), as("n", count())))));
    }

    @Test
    void meansTheSameInEveryPlace(RewriteVerifier verifier) throws SQLException {
        Query query = select(table("t"), as("x", col("t.a"))).withGrouping(new Grouping.Rollup(KEYS, ALL));
        proof.of(verifier, Places.of(query));
    }

    private static boolean hasSets(Node node) {
        return node instanceof Query.Select select
                && (select.grouping() instanceof Grouping.Sets
                        || select.grouping() instanceof Grouping.Rollup
                        || select.grouping() instanceof Grouping.Cube);
    }
}
