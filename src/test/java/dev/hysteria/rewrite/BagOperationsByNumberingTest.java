package dev.hysteria.rewrite;

import static dev.hysteria.rewrite.Trees.INT;
import static dev.hysteria.rewrite.Trees.as;
import static dev.hysteria.rewrite.Trees.asc;
import static dev.hysteria.rewrite.Trees.col;
import static dev.hysteria.rewrite.Trees.combined;
import static dev.hysteria.rewrite.Trees.desc;
import static dev.hysteria.rewrite.Trees.first;
import static dev.hysteria.rewrite.Trees.output;
import static dev.hysteria.rewrite.Trees.select;
import static dev.hysteria.rewrite.Trees.sql;
import static dev.hysteria.rewrite.Trees.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.Query;
import dev.hysteria.ast.SetOperator;
import dev.hysteria.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RewriteVerifier.Provider.class)
class BagOperationsByNumberingTest {
    private final Rewrite rewrite = new BagOperationsByNumbering();

    private final Proof proof = Proof.everywhere(
                    rewrite,
                    node -> node instanceof Query.SetOperation operation
                            && (operation.operator() == SetOperator.INTERSECT_ALL
                                    || operation.operator() == SetOperator.EXCEPT_ALL))
            .on(TestDatabase.SQLITE);

    @Test
    void duplicatesAreNumbered() {
        Query query = combined(SetOperator.EXCEPT_ALL, select(table("t"), col("t.a")), select(table("u"), col("u.b")))
                .withOrdering(List.of(asc(output("a", INT))));
        assertThat(sql(rewrite.apply(query)))
                .isEqualTo("SELECT \"numbered\".\"a\" FROM (SELECT \"counted\".\"a\", row_number() OVER (PARTITION BY"
                        + " \"counted\".\"a\" ORDER BY \"counted\".\"a\") AS \"number\" FROM (SELECT \"t\".\"a\" FROM"
                        + " \"t\") AS \"counted\" EXCEPT SELECT \"counted_2\".\"b\", row_number() OVER (PARTITION BY"
                        + " \"counted_2\".\"b\" ORDER BY \"counted_2\".\"b\") AS \"number\" FROM (SELECT \"u\".\"b\""
                        + " FROM \"u\") AS \"counted_2\") AS \"numbered\" ORDER BY \"a\"");
    }

    @Test
    void meansTheSame(RewriteVerifier verifier) throws SQLException {
        for (SetOperator operator : List.of(SetOperator.INTERSECT_ALL, SetOperator.EXCEPT_ALL)) {
            var two = combined(
                    operator, select(table("t"), col("t.a"), col("t.f")), select(table("u"), col("u.b"), col("u.f")));
            proof.of(
                    verifier,
                    two,
                    two.withOrdering(List.of(desc(output("a", INT)), asc(output("f", Trees.BOOL)))),
                    two.withOrdering(List.of(asc(output("a", INT)), desc(output("f", Trees.BOOL))))
                            .withPage(first(3)),
                    combined(
                            SetOperator.EXCEPT_ALL,
                            select(table("t"), as("x", col("t.a"))),
                            combined(operator, select(table("u"), col("u.a")), select(table("u"), col("u.b")))));
            proof.of(
                    verifier,
                    Places.of(combined(
                            operator, select(table("t"), as("x", col("t.a"))), select(table("u"), col("u.b")))));
        }
    }
}
