package dev.hysteria.rewrite;

import static dev.hysteria.rewrite.Trees.INT;
import static dev.hysteria.rewrite.Trees.as;
import static dev.hysteria.rewrite.Trees.asc;
import static dev.hysteria.rewrite.Trees.col;
import static dev.hysteria.rewrite.Trees.combined;
import static dev.hysteria.rewrite.Trees.desc;
import static dev.hysteria.rewrite.Trees.exists;
import static dev.hysteria.rewrite.Trees.first;
import static dev.hysteria.rewrite.Trees.in;
import static dev.hysteria.rewrite.Trees.less;
import static dev.hysteria.rewrite.Trees.output;
import static dev.hysteria.rewrite.Trees.rowNumber;
import static dev.hysteria.rewrite.Trees.select;
import static dev.hysteria.rewrite.Trees.sql;
import static dev.hysteria.rewrite.Trees.table;
import static dev.hysteria.rewrite.Trees.window;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Quantifier;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SetOperator;
import dev.hysteria.ast.Statement;
import dev.hysteria.testing.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RewriteVerifier.Provider.class)
class SubqueryByDerivedTest {
    private static final Query FEW = select(table("u"), as("x", col("u.a")))
            .withOrdering(List.of(desc(col("u.a")), asc(col("u.id"))))
            .withPage(first(3));

    private final Rewrite rewrite = new SubqueryByDerived();

    @Test
    void theLimitGoesOneLevelDeeper() {
        assertThat(sql(rewrite.apply(select(table("t"), col("t.id")).withFilter(in(col("t.a"), FEW)))))
                .isEqualTo("SELECT \"t\".\"id\" FROM \"t\" WHERE \"t\".\"a\" IN (SELECT \"paged\".\"x\" FROM (SELECT"
                        + " \"u\".\"a\" AS \"x\" FROM \"u\" ORDER BY \"u\".\"a\" DESC, \"u\".\"id\" LIMIT 3) AS"
                        + " \"paged\")");
    }

    @Test
    void aQueryWithoutLimitIsLeftAlone() {
        Query query = select(table("t"), col("t.id")).withFilter(in(col("t.a"), select(table("u"), col("u.a"))));
        assertThat(rewrite.apply(query)).isEqualTo(query);
    }

    @Test
    void existsTakesALimit() {
        Query query = select(table("t"), col("t.id")).withFilter(exists(FEW));
        assertThat(rewrite.apply(query)).isEqualTo(query);
    }

    /** By MySQL refused, by MariaDB taken and answered wrongly. */
    @Test
    void windowsGoOneLevelDeeper(RewriteVerifier verifier) throws SQLException {
        Query numbered = select(table("u"), as("x", rowNumber(window(List.of(), asc(col("u.id"))))));
        Query query = select(table("t"), col("t.id")).withFilter(in(col("t.a"), numbered));
        assertThat(sql(rewrite.apply(query))).contains("IN (SELECT \"paged\".\"x\" FROM (SELECT row_number()");
        Proof.everywhere(rewrite, node -> false).of(verifier, query);
    }

    @Test
    void meansTheSame(RewriteVerifier verifier) throws SQLException {
        Query union = combined(SetOperator.UNION_ALL, FEW, select(table("t", "v"), col("v.b")));
        Query correlated = select(table("u"), as("x", col("u.a")))
                .withFilter(less(col("u.id"), col("t.id")))
                .withOrdering(List.of(asc(col("u.a"))))
                .withPage(first(1));
        List<Statement> statements = new ArrayList<>();
        for (Query query : List.of(
                FEW,
                union,
                combined(SetOperator.UNION, FEW, FEW)
                        .withOrdering(List.of(asc(output("x", INT))))
                        .withPage(first(2)))) {
            statements.addAll(Places.of(in(col("t.a"), query)));
            statements.add(select(table("t"), col("t.id"))
                    .withFilter(new Expr.QuantifiedComparison(
                            ComparisonOperator.LESS_OR_EQUAL, col("t.a"), Quantifier.ALL, query)));
        }
        Proof.everywhere(rewrite, node -> false).on().of(verifier, statements);
        statements.removeIf(statement -> !(statement instanceof Query.Select select)
                || !select.grouping().equals(new dev.hysteria.ast.Grouping.None()));
        Proof.everywhere(rewrite, node -> false)
                .on(TestDatabase.MYSQL, TestDatabase.MARIADB)
                .of(verifier, statements);
        // A derived table that uses the query around it: MariaDB refuses it.
        Proof.everywhere(rewrite, node -> false)
                .on(TestDatabase.SQLITE, TestDatabase.MYSQL)
                .of(verifier, select(table("t"), col("t.id")).withFilter(in(col("t.a"), correlated)));
    }
}
