package dev.hysteria.rewrite;

import static dev.hysteria.rewrite.Trees.INT;
import static dev.hysteria.rewrite.Trees.as;
import static dev.hysteria.rewrite.Trees.asc;
import static dev.hysteria.rewrite.Trees.ascNullsFirst;
import static dev.hysteria.rewrite.Trees.by;
import static dev.hysteria.rewrite.Trees.col;
import static dev.hysteria.rewrite.Trees.combined;
import static dev.hysteria.rewrite.Trees.count;
import static dev.hysteria.rewrite.Trees.desc;
import static dev.hysteria.rewrite.Trees.descNullsLast;
import static dev.hysteria.rewrite.Trees.eq;
import static dev.hysteria.rewrite.Trees.first;
import static dev.hysteria.rewrite.Trees.join;
import static dev.hysteria.rewrite.Trees.output;
import static dev.hysteria.rewrite.Trees.rowNumber;
import static dev.hysteria.rewrite.Trees.select;
import static dev.hysteria.rewrite.Trees.sql;
import static dev.hysteria.rewrite.Trees.table;
import static dev.hysteria.rewrite.Trees.window;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.Direction;
import dev.hysteria.ast.Distinct;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Frame;
import dev.hysteria.ast.FrameBound;
import dev.hysteria.ast.FrameExclusion;
import dev.hysteria.ast.FrameUnit;
import dev.hysteria.ast.JoinKind;
import dev.hysteria.ast.Node;
import dev.hysteria.ast.NullOrder;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectList;
import dev.hysteria.ast.SetOperator;
import dev.hysteria.ast.SortKey;
import dev.hysteria.ast.Window;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RewriteVerifier.Provider.class)
class NullOrderByKeyTest {
    private final Rewrite rewrite = new NullOrderByKey(NullOrderByKey.Times.AS_OTHERS);
    private final Proof proof = Proof.everywhere(rewrite, NullOrderByKeyTest::needsWords);

    @Test
    void aKeyPartsNullsFromValuesWhereNeeded() {
        Query query = select(table("t"), col("t.a"))
                .withOrdering(List.of(
                        asc(col("t.a")),
                        desc(col("t.b")),
                        ascNullsFirst(col("t.s")),
                        descNullsLast(col("t.s")),
                        asc(col("t.id"))));
        assertThat(sql(rewrite.apply(query)))
                .isEqualTo("SELECT \"t\".\"a\" FROM \"t\" ORDER BY CASE WHEN \"t\".\"a\" IS NULL THEN 1 ELSE 0 END"
                        + " NULLS FIRST, \"t\".\"a\" NULLS FIRST, CASE WHEN \"t\".\"b\" IS NULL THEN 1 ELSE 0"
                        + " END DESC NULLS LAST, \"t\".\"b\" DESC NULLS LAST, \"t\".\"s\" NULLS FIRST,"
                        + " \"t\".\"s\" DESC NULLS LAST, \"t\".\"id\" NULLS FIRST");
    }

    @Test
    void aNotNullColumnOfAnOuterJoinCanBeNull() {
        Query query = select(join(JoinKind.LEFT, table("t"), table("u"), eq(col("t.a"), col("u.a"))), col("t.a"))
                .withOrdering(List.of(asc(col("t.id")), asc(col("u.id"))));
        assertThat(sql(rewrite.apply(query)))
                .endsWith(" ORDER BY \"t\".\"id\" NULLS FIRST, CASE WHEN \"u\".\"id\" IS NULL THEN 1 ELSE 0 END NULLS"
                        + " FIRST, \"u\".\"id\" NULLS FIRST");
    }

    @Test
    void aSetOperationIsSortedOutside() {
        Query query = combined(SetOperator.UNION, select(table("t"), col("t.a")), select(table("u"), col("u.a")))
                .withOrdering(List.of(desc(output("a", INT))));
        assertThat(sql(rewrite.apply(query)))
                .isEqualTo("SELECT \"unsorted\".\"a\" FROM (SELECT \"t\".\"a\" FROM \"t\" UNION SELECT \"u\".\"a\" FROM"
                        + " \"u\") AS \"unsorted\" ORDER BY CASE WHEN \"unsorted\".\"a\" IS NULL THEN 1 ELSE 0 END DESC"
                        + " NULLS LAST, \"unsorted\".\"a\" DESC NULLS LAST");
    }

    @Test
    void aColumnOfTheQueriesAroundSortsNothing() {
        Query inner = select(table("u"), as("x", col("t.a"))).withOrdering(List.of(asc(output("x", INT))));
        assertThat(sql(rewrite.apply(select(table("t"), as("y", new Expr.Scalar(inner))))))
                .doesNotContain("ORDER BY");
    }

    @Test
    void aFrameAtADistanceIsSortedByTheNegative() {
        assertThat(sql(rewrite.apply(atADistance(asc(col("t.a"))))))
                .contains("(ORDER BY -CAST(\"t\".\"a\" AS numeric(20, 0)) DESC NULLS LAST RANGE BETWEEN");
        assertThat(sql(rewrite.apply(atADistance(asc(col("t.id"))))))
                .contains("(ORDER BY \"t\".\"id\" NULLS FIRST RANGE");
    }

    @Test
    void aFrameAtADistanceMeansTheSame(RewriteVerifier verifier) throws SQLException {
        proof.of(verifier, atADistance(asc(col("t.a"))), atADistance(desc(col("t.a"))));
    }

    private static Query atADistance(SortKey key) {
        var frame = new Frame.Between(
                FrameUnit.RANGE,
                new FrameBound.Preceding(1),
                new FrameBound.UnboundedFollowing(),
                FrameExclusion.NOTHING);
        return select(
                table("t"),
                as("i", col("t.id")),
                as("n", new Expr.Over(count(), new Window.Definition(List.of(), List.of(key), frame))));
    }

    @Test
    void meansTheSame(RewriteVerifier verifier) throws SQLException {
        for (SortKey key : List.of(asc(col("t.a")), desc(col("t.a")))) {
            proof.of(
                    verifier, select(table("t"), col("t.id"), col("t.a")).withOrdering(List.of(key, asc(col("t.id")))));
            proof.of(
                    verifier,
                    select(table("t"), col("t.id"), col("t.a"))
                            .withOrdering(List.of(key, desc(output("id", INT))))
                            .withPage(first(3)));
            proof.of(
                    verifier,
                    select(
                            table("t"),
                            as("i", col("t.id")),
                            as("n", rowNumber(window(List.of(col("t.b")), key, asc(col("t.id"))))),
                            as("c", new Expr.Over(count(), window(List.of(), key)))));
            var items = select(table("t"), col("t.a"), col("t.b"));
            proof.of(
                    verifier,
                    items.withList(new SelectList(
                                    new Distinct.Rows(), items.list().items()))
                            .withOrdering(List.of(key, desc(output("b", INT)))));
            proof.of(
                    verifier,
                    select(table("t"), as("x", col("t.a")), as("n", count()))
                            .withGrouping(by(col("t.a")))
                            .withOrdering(List.of(key)));
            proof.of(
                    verifier,
                    select(
                                    table("t"),
                                    as(
                                            "x",
                                            new Expr.TextAggregate(
                                                    col("t.s"), ",", List.of(key, asc(col("t.id"))), new Expr.True())))
                            .withGrouping(by(col("t.f"))));
        }
    }

    @Test
    void nativeKeysKeepTheirMeaning(RewriteVerifier verifier) throws SQLException {
        var items = select(table("t"), col("t.id"), col("t.a"));
        proof.of(
                verifier,
                items.withOrdering(List.of(ascNullsFirst(col("t.a")), desc(col("t.b")), asc(col("t.id")))),
                items.withOrdering(List.of(descNullsLast(col("t.a")), asc(col("t.b")), asc(col("t.id")))),
                select(
                        table("t"),
                        as(
                                "x",
                                new Expr.TextAggregate(
                                        col("t.s"),
                                        ",",
                                        List.of(ascNullsFirst(col("t.a")), descNullsLast(col("t.b")), asc(col("t.id"))),
                                        new Expr.True()))));
    }

    @Test
    void meansTheSameOfSetOperationsAndOuterJoins(RewriteVerifier verifier) throws SQLException {
        var union = combined(
                SetOperator.UNION_ALL,
                select(table("t"), col("t.a"), col("t.s")),
                select(table("u"), col("u.b"), col("u.s")));
        proof.of(verifier, union.withOrdering(List.of(desc(output("a", INT)), asc(Trees.lit(2)))));
        proof.of(
                verifier,
                union.withOrdering(List.of(asc(output("a", INT)), desc(output("s", Trees.TEXT))))
                        .withPage(first(4)));
        proof.of(
                verifier,
                select(
                                join(JoinKind.LEFT, table("t"), table("u"), eq(col("t.a"), col("u.a"))),
                                as("i", col("t.id")),
                                as("j", col("u.id")))
                        .withOrdering(List.of(desc(col("u.id")), asc(col("t.id")))));
        proof.of(
                verifier,
                select(
                                table("t"),
                                as(
                                        "x",
                                        new Expr.Arithmetic(
                                                dev.hysteria.ast.ArithmeticOperator.ADD, col("t.a"), col("t.b"), INT)))
                        .withOrdering(List.of(desc(output("x", INT)))));
    }

    @Test
    void meansTheSameInEveryPlace(RewriteVerifier verifier) throws SQLException {
        Query query = select(table("t"), as("x", col("t.a")))
                .withOrdering(List.of(asc(col("t.a"))))
                .withPage(first(2));
        proof.of(verifier, Places.of(query));
    }

    private static boolean needsWords(Node node) {
        List<SortKey> ordering = switch (node) {
            case Query.Select select -> select.ordering();
            case Query.SetOperation operation -> operation.ordering();
            case Expr.TextAggregate aggregate -> aggregate.ordering();
            case Expr.Over over when over.window() instanceof Window.Definition window -> window.ordering();
            default -> List.of();
        };
        return ordering.stream()
                .anyMatch(key -> (key.direction() == Direction.ASCENDING) != (key.nulls() == NullOrder.FIRST));
    }
}
