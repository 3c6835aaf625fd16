package dev.hysteria.rewrite;

import static dev.hysteria.rewrite.Trees.as;
import static dev.hysteria.rewrite.Trees.asc;
import static dev.hysteria.rewrite.Trees.by;
import static dev.hysteria.rewrite.Trees.col;
import static dev.hysteria.rewrite.Trees.count;
import static dev.hysteria.rewrite.Trees.desc;
import static dev.hysteria.rewrite.Trees.first;
import static dev.hysteria.rewrite.Trees.rowNumber;
import static dev.hysteria.rewrite.Trees.select;
import static dev.hysteria.rewrite.Trees.sql;
import static dev.hysteria.rewrite.Trees.sum;
import static dev.hysteria.rewrite.Trees.table;
import static dev.hysteria.rewrite.Trees.window;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.ArithmeticOperator;
import dev.hysteria.ast.Distinct;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectList;
import dev.hysteria.ast.WindowFunction;
import dev.hysteria.type.LogicalType;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RewriteVerifier.Provider.class)
class WindowsByDerivedTest {
    private static final Expr ALL = new Expr.Over(count(), window(List.of()));
    private static final Expr PLACE = rowNumber(window(List.of(), desc(col("t.b")), asc(col("t.id"))));
    private static final Expr BOTH = plus(plus(ALL, PLACE), col("t.id"));

    private final Rewrite rewrite = new WindowsByDerived(WindowsByDerived.Asked.IN_ARRAYS_OR_SEVERAL);
    private final Proof proof = Proof.everywhere(rewrite, node -> false);

    private static Expr plus(Expr left, Expr right) {
        return new Expr.Arithmetic(ArithmeticOperator.ADD, left, right, Trees.BIGINT);
    }

    @Test
    void eachWindowIsAColumn() {
        assertThat(sql(rewrite.apply(select(table("t"), as("x", BOTH)))))
                .isEqualTo(
                        "SELECT \"windowed\".\"value\" + \"windowed\".\"value_2\" + \"windowed\".\"value_3\" AS \"x\""
                                + " FROM (SELECT \"windowed_2\".\"value\", \"windowed_2\".\"value_3\", \"windowed_2\".\"value_4\","
                                + " row_number() OVER (ORDER BY \"windowed_2\".\"value_4\" DESC, \"windowed_2\".\"value_3\")"
                                + " AS \"value_2\" FROM (SELECT count(*) OVER () AS \"value\", \"t\".\"id\" AS \"value_3\","
                                + " \"t\".\"b\" AS \"value_4\" FROM \"t\") AS \"windowed_2\") AS \"windowed\"");
    }

    @Test
    void eachSortIsAQuery() {
        assertThat(sql(rewrite.apply(select(table("t"), as("n", ALL), as("p", PLACE)))))
                .contains("FROM (SELECT count(*) OVER () AS \"value\", \"t\".\"b\"");
    }

    @Test
    void anArrayThatAWindowMakesIsAColumn() {
        LogicalType array = new LogicalType.Array(Trees.INT);
        Expr before = new Expr.Over(
                new Expr.WindowCall(WindowFunction.LAG, List.of(new Expr.Parameter(List.of(1), array)), array),
                window(List.of(), asc(col("t.id"))));
        Query query = select(table("t"), as("x", new Expr.ArrayLength(before)));
        assertThat(new WindowsByDerived(WindowsByDerived.Asked.IN_ARRAYS).apply(query))
                .isEqualTo(rewrite.apply(query))
                .isNotEqualTo(query);
    }

    @Test
    void windowsOfOneSortStay() {
        Query query = select(table("t"), as("n", ALL), as("s", new Expr.Over(sum(col("t.a")), window(List.of()))));
        assertThat(rewrite.apply(query)).isEqualTo(query);
    }

    @Test
    void meansTheSame(RewriteVerifier verifier) throws SQLException {
        Expr third = new Expr.Over(sum(col("t.a")), window(List.of(col("t.id")), asc(col("t.id"))));
        Query.Select query = select(table("t"), as("x", BOTH), as("s", third), as("i", col("t.id")));
        Query.Select distinct =
                select(table("t"), as("x", plus(ALL, new Expr.Over(sum(col("t.a")), window(List.of())))));
        proof.of(
                verifier,
                query,
                query.withOrdering(List.of(desc(BOTH), asc(col("t.id")))).withPage(first(2)),
                query.withOrdering(List.of(asc(Trees.output("x", Trees.BIGINT)), asc(col("t.id")))),
                distinct.withList(
                        new SelectList(new Distinct.Rows(), distinct.list().items())),
                select(
                                table("t"),
                                as("k", col("t.a")),
                                as("x", plus(ALL, new Expr.Over(sum(count()), window(List.of())))))
                        .withGrouping(by(col("t.a"))));
    }

    @Test
    void meansTheSameInEveryPlace(RewriteVerifier verifier) throws SQLException {
        proof.of(verifier, Places.of(select(table("t"), as("x", BOTH))));
    }
}
