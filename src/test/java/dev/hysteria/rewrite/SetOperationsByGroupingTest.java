package dev.hysteria.rewrite;

import static dev.hysteria.rewrite.Trees.INT;
import static dev.hysteria.rewrite.Trees.as;
import static dev.hysteria.rewrite.Trees.col;
import static dev.hysteria.rewrite.Trees.combined;
import static dev.hysteria.rewrite.Trees.desc;
import static dev.hysteria.rewrite.Trees.first;
import static dev.hysteria.rewrite.Trees.less;
import static dev.hysteria.rewrite.Trees.lit;
import static dev.hysteria.rewrite.Trees.output;
import static dev.hysteria.rewrite.Trees.select;
import static dev.hysteria.rewrite.Trees.sql;
import static dev.hysteria.rewrite.Trees.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.Lock;
import dev.hysteria.ast.LockStrength;
import dev.hysteria.ast.LockWait;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SetOperator;
import dev.hysteria.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RewriteVerifier.Provider.class)
class SetOperationsByGroupingTest {
    private final Rewrite rewrite = new SetOperationsByGrouping();
    private final Proof proof =
            Proof.everywhere(rewrite, node -> node instanceof Query.SetOperation operation && compares(operation));

    private static boolean compares(Query.SetOperation operation) {
        return operation.operator() == SetOperator.INTERSECT || operation.operator() == SetOperator.EXCEPT;
    }

    private static Query.SetOperation both(SetOperator operator) {
        return combined(
                operator, select(table("t"), col("t.a"), col("t.b")), select(table("u"), col("u.a"), col("u.b")));
    }

    @Test
    void theGroupsOfBothSidesAreInBoth() {
        assertThat(sql(rewrite.apply(both(SetOperator.INTERSECT))))
                .isEqualTo(
                        "SELECT \"sided\".\"a\", \"sided\".\"b\" FROM (SELECT \"t\".\"a\", \"t\".\"b\", 1 AS \"side\""
                                + " FROM \"t\" UNION ALL SELECT \"u\".\"a\", \"u\".\"b\", 2 AS \"side\" FROM \"u\") AS \"sided\""
                                + " GROUP BY \"sided\".\"a\", \"sided\".\"b\" HAVING min(\"sided\".\"side\") <"
                                + " max(\"sided\".\"side\")");
    }

    @Test
    void unionsAreLeftAlone() {
        Query union = both(SetOperator.UNION);
        assertThat(rewrite.apply(union)).isEqualTo(union);
    }

    @Test
    void operandsThatLockAreLeftForTheDialect() {
        Query.Select rows = select(table("u"), col("u.a"));
        Query.Select locked = new Query.Select(
                rows.list(),
                rows.source(),
                rows.filter(),
                rows.grouping(),
                rows.windows(),
                rows.ordering(),
                rows.page(),
                new Lock.Rows(LockStrength.UPDATE, List.of(), LockWait.WAIT));
        Query query = combined(SetOperator.EXCEPT, select(table("t"), col("t.a")), locked);
        assertThat(rewrite.apply(query)).isEqualTo(query);
    }

    @Test
    void meansTheSame(RewriteVerifier verifier) throws SQLException {
        for (SetOperator operator : new SetOperator[] {SetOperator.INTERSECT, SetOperator.EXCEPT}) {
            Query seven = combined(operator, select(table("t"), as("a", lit(1))), select(table("u"), col("u.a")));
            proof.of(
                    verifier,
                    both(operator),
                    both(operator).withOrdering(List.of(desc(output("a", INT)), desc(output("b", INT)))),
                    seven,
                    combined(
                            operator,
                            select(table("t"), col("t.a")).withFilter(less(col("t.a"), lit(2))),
                            combined(
                                    SetOperator.UNION, select(table("u"), col("u.b")), select(table("u"), col("u.a")))),
                    combined(
                            SetOperator.UNION,
                            both(operator),
                            select(table("t"), col("t.a"), col("t.b"))
                                    .withOrdering(List.of(desc(col("t.id"))))
                                    .withPage(first(1))));
        }
    }

    @Test
    void meansTheSameInEveryPlace(RewriteVerifier verifier) throws SQLException {
        // MySQL needs AggregateSubqueryByDerived too
        proof.on(TestDatabase.SQLITE, TestDatabase.MARIADB)
                .of(
                        verifier,
                        Places.of(combined(
                                SetOperator.EXCEPT,
                                select(table("t"), as("x", col("t.a"))),
                                select(table("u"), col("u.a")))));
    }
}
