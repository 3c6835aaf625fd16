package dev.hysteria.rewrite;

import static dev.hysteria.rewrite.Trees.aggregate;
import static dev.hysteria.rewrite.Trees.as;
import static dev.hysteria.rewrite.Trees.by;
import static dev.hysteria.rewrite.Trees.col;
import static dev.hysteria.rewrite.Trees.in;
import static dev.hysteria.rewrite.Trees.not;
import static dev.hysteria.rewrite.Trees.select;
import static dev.hysteria.rewrite.Trees.sql;
import static dev.hysteria.rewrite.Trees.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.AggregateFunction;
import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Quantifier;
import dev.hysteria.ast.Query;
import dev.hysteria.testing.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RewriteVerifier.Provider.class)
class AggregateSubqueryByDerivedTest {
    private static final Query.Select LARGEST =
            select(table("u"), as("m", aggregate(AggregateFunction.MAXIMUM, col("u.b"))));
    private static final Query.Select LARGEST_OF_EACH = LARGEST.withGrouping(by(col("u.a")));

    private final Rewrite rewrite = new AggregateSubqueryByDerived();
    private final Proof proof = Proof.everywhere(rewrite, node -> false);

    private static Query where(Expr condition) {
        return select(table("t"), col("t.id")).withFilter(condition);
    }

    @Test
    void oneRowIsAValue() {
        assertThat(sql(rewrite.apply(where(not(in(col("t.a"), LARGEST))))))
                .contains("WHERE NOT (\"t\".\"a\" = (SELECT max(\"u\".\"b\") AS \"m\" FROM \"u\"))");
    }

    @Test
    void theRowsOfGroupsAreOneLevelDeeper() {
        assertThat(sql(rewrite.apply(where(in(col("t.a"), LARGEST_OF_EACH)))))
                .contains("IN (SELECT \"grouped\".\"m\" FROM (SELECT max(\"u\".\"b\") AS \"m\" FROM \"u\" GROUP BY");
    }

    @Test
    void othersAreLeftAlone() {
        Query query = where(in(col("t.a"), select(table("u"), col("u.b"))));
        assertThat(rewrite.apply(query)).isEqualTo(query);
    }

    @Test
    void meansTheSame(RewriteVerifier verifier) throws SQLException {
        List<Query> queries = new ArrayList<>();
        for (Query.Select select : List.of(LARGEST, LARGEST_OF_EACH)) {
            queries.add(where(in(col("t.a"), select)));
            queries.add(where(not(in(col("t.a"), select))));
            queries.add(select(table("t"), as("x", in(col("t.a"), select)), as("i", col("t.id"))));
        }
        proof.of(verifier, queries);
    }

    @Test
    void anyAndAllMeanTheSame(RewriteVerifier verifier) throws SQLException {
        List<Query> queries = new ArrayList<>();
        for (Quantifier quantifier : Quantifier.values()) {
            for (Query.Select select : List.of(LARGEST, LARGEST_OF_EACH)) {
                queries.add(where(new Expr.QuantifiedComparison(
                        ComparisonOperator.LESS_OR_EQUAL, col("t.a"), quantifier, select)));
                queries.add(where(not(
                        new Expr.QuantifiedComparison(ComparisonOperator.NOT_EQUAL, col("t.a"), quantifier, select))));
            }
        }
        // SQLite has neither
        proof.on(TestDatabase.MYSQL, TestDatabase.MARIADB).of(verifier, queries);
    }
}
