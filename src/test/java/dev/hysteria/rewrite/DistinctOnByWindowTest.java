package dev.hysteria.rewrite;

import static dev.hysteria.rewrite.Trees.INT;
import static dev.hysteria.rewrite.Trees.as;
import static dev.hysteria.rewrite.Trees.asc;
import static dev.hysteria.rewrite.Trees.by;
import static dev.hysteria.rewrite.Trees.col;
import static dev.hysteria.rewrite.Trees.desc;
import static dev.hysteria.rewrite.Trees.first;
import static dev.hysteria.rewrite.Trees.output;
import static dev.hysteria.rewrite.Trees.rowNumber;
import static dev.hysteria.rewrite.Trees.select;
import static dev.hysteria.rewrite.Trees.sql;
import static dev.hysteria.rewrite.Trees.sum;
import static dev.hysteria.rewrite.Trees.table;
import static dev.hysteria.rewrite.Trees.window;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.Distinct;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectList;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RewriteVerifier.Provider.class)
class DistinctOnByWindowTest {
    private final Rewrite rewrite = new DistinctOnByWindow();
    private final Proof proof = Proof.everywhere(
            rewrite,
            node -> node instanceof Query.Select select && select.list().distinct() instanceof Distinct.On);

    @Test
    void keepsTheRowsNumberedOne() {
        Query query = on(select(table("t"), col("t.id")), col("t.a"))
                .withOrdering(List.of(asc(col("t.a")), desc(col("t.b"))))
                .withPage(first(3));
        assertThat(sql(rewrite.apply(query)))
                .isEqualTo("SELECT \"numbered\".\"id\" FROM (SELECT \"computed\".\"id\", \"computed\".\"part\","
                        + " \"computed\".\"sort\", \"computed\".\"sort_2\", row_number() OVER (PARTITION BY"
                        + " \"computed\".\"part\" ORDER BY \"computed\".\"sort\", \"computed\".\"sort_2\" DESC) AS"
                        + " \"place\" FROM (SELECT \"t\".\"id\", \"t\".\"a\" AS \"part\", \"t\".\"a\" AS \"sort\","
                        + " \"t\".\"b\" AS \"sort_2\" FROM \"t\") AS \"computed\") AS \"numbered\" WHERE"
                        + " \"numbered\".\"place\" = 1 ORDER BY \"numbered\".\"sort\", \"numbered\".\"sort_2\" DESC"
                        + " LIMIT 3");
    }

    @Test
    void meansTheSame(RewriteVerifier verifier) throws SQLException {
        var items = select(table("t"), col("t.id"), col("t.a"), col("t.s"));
        proof.of(
                verifier,
                on(items, col("t.a")).withOrdering(List.of(asc(col("t.a")), desc(col("t.b")), asc(col("t.id")))));
        proof.of(
                verifier,
                on(items, col("t.a"), col("t.b"))
                        .withFilter(Trees.not(Trees.isNull(col("t.s"))))
                        .withOrdering(List.of(desc(col("t.b")), asc(col("t.a")), desc(col("t.id"))))
                        .withPage(first(2)));
        // By a result column, by a window, by an aggregate.
        proof.of(verifier, on(items, col("t.a")).withOrdering(List.of(asc(output("a", INT)), asc(output("id", INT)))));
        proof.of(
                verifier,
                on(
                                select(
                                        table("t"),
                                        as("i", col("t.id")),
                                        as("r", rowNumber(window(List.of(), desc(col("t.id")))))),
                                col("t.a"))
                        .withOrdering(List.of(asc(col("t.a")), asc(output("r", Trees.BIGINT)))));
        proof.of(
                verifier,
                on(select(table("t"), as("x", col("t.b")), as("n", sum(col("t.id")))), col("t.b"))
                        .withGrouping(by(col("t.a"), col("t.b")))
                        .withOrdering(List.of(asc(col("t.b")), desc(sum(col("t.id"))))));
        // Any row of a key: only the key can be compared.
        proof.of(verifier, on(select(table("t"), as("x", col("t.a"))), col("t.a")));
    }

    @Test
    void meansTheSameInEveryPlace(RewriteVerifier verifier) throws SQLException {
        Query query = on(select(table("t"), as("x", col("t.id"))), col("t.a"))
                .withOrdering(List.of(asc(col("t.a")), desc(col("t.id"))));
        proof.of(verifier, Places.of(query));
    }

    private static Query.Select on(Query.Select select, Expr... keys) {
        return select.withList(
                new SelectList(new Distinct.On(List.of(keys)), select.list().items()));
    }
}
