package dev.hysteria.rewrite;

import static dev.hysteria.rewrite.Trees.as;
import static dev.hysteria.rewrite.Trees.asc;
import static dev.hysteria.rewrite.Trees.by;
import static dev.hysteria.rewrite.Trees.col;
import static dev.hysteria.rewrite.Trees.count;
import static dev.hysteria.rewrite.Trees.eq;
import static dev.hysteria.rewrite.Trees.exists;
import static dev.hysteria.rewrite.Trees.in;
import static dev.hysteria.rewrite.Trees.isNull;
import static dev.hysteria.rewrite.Trees.join;
import static dev.hysteria.rewrite.Trees.less;
import static dev.hysteria.rewrite.Trees.lit;
import static dev.hysteria.rewrite.Trees.name;
import static dev.hysteria.rewrite.Trees.select;
import static dev.hysteria.rewrite.Trees.sql;
import static dev.hysteria.rewrite.Trees.sum;
import static dev.hysteria.rewrite.Trees.table;
import static dev.hysteria.rewrite.Trees.target;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.Assignment;
import dev.hysteria.ast.Command;
import dev.hysteria.ast.JoinKind;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Returning;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Statement;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RewriteVerifier.Provider.class)
class FullJoinByUnionTest {
    private static final Source FULL = join(JoinKind.FULL, table("t"), table("u"), eq(col("t.a"), col("u.a")));

    private final Rewrite rewrite = new FullJoinByUnion(FullJoinByUnion.Joins.ALL);
    private final Proof proof =
            Proof.everywhere(rewrite, node -> node instanceof Source.Join join && join.kind() == JoinKind.FULL);

    @Test
    void isTheLeftJoinAndTheRightSidesUnmatchedRows() {
        assertThat(sql(rewrite.apply(select(FULL, as("i", col("t.id")), as("x", col("u.b"))))))
                .isEqualTo("SELECT \"joined\".\"id_2\" AS \"i\", \"joined\".\"b_2\" AS \"x\" FROM"
                        + " (SELECT \"t\".\"id\" AS \"id_2\", \"u\".\"b\" AS \"b_2\" FROM \"t\" LEFT JOIN \"u\" ON"
                        + " \"t\".\"a\" = \"u\".\"a\" UNION ALL SELECT CAST(NULL AS integer) AS \"id_2\", \"u\".\"b\""
                        + " AS \"b_2\" FROM \"u\" WHERE NOT EXISTS (SELECT 1 AS \"found\" FROM \"t\" WHERE"
                        + " \"t\".\"a\" = \"u\".\"a\")) AS \"joined\"");
    }

    @Test
    void otherJoinsAreLeftAlone() {
        Query left = select(join(JoinKind.LEFT, table("t"), table("u"), lit(true)), col("t.id"));
        assertThat(rewrite.apply(left)).isEqualTo(left);
    }

    /** PostgreSQL merges or hashes the two sides of a full join, and so takes no condition by which it could do neither. */
    @Test
    void aJoinByEqualityStaysWhereOnlyOthersAreTaken() {
        Rewrite others = new FullJoinByUnion(FullJoinByUnion.Joins.WITHOUT_EQUALITY);
        Query equal = select(FULL, col("t.id"));
        Query among = select(
                join(
                        JoinKind.FULL,
                        table("t"),
                        table("u"),
                        Trees.and(less(col("t.b"), col("u.b")), eq(col("u.a"), col("t.a")))),
                col("t.id"));
        assertThat(others.apply(equal)).isEqualTo(equal);
        assertThat(others.apply(among)).isEqualTo(among);
        for (var condition : List.of(
                less(col("t.a"), col("u.a")),
                eq(lit(2), col("u.a")),
                eq(col("u.a"), col("u.b")),
                Trees.or(eq(col("t.a"), col("u.a")), isNull(col("t.a"))))) {
            Query other = select(join(JoinKind.FULL, table("t"), table("u"), condition), col("t.id"));
            assertThat(sql(others.apply(other))).contains("UNION ALL");
        }
    }

    @Test
    void meansTheSameInEveryPlace(RewriteVerifier verifier) throws SQLException {
        Query query = select(
                        FULL, as("x", Trees.call(dev.hysteria.ast.ScalarFunction.COALESCE, col("t.b"), col("u.b"))))
                .withFilter(Trees.or(isNull(col("t.id")), less(col("t.b"), lit(2))));
        proof.of(verifier, Places.of(query));
    }

    @Test
    void meansTheSameInEveryClause(RewriteVerifier verifier) throws SQLException {
        proof.of(verifier, select(FULL, as("n", count())));
        proof.of(
                verifier,
                select(FULL, as("x", col("t.s")), as("n", sum(col("u.id"))))
                        .withGrouping(by(col("t.s")))
                        .withOrdering(List.of(asc(col("t.s")))));
        proof.of(
                verifier,
                select(FULL, as("i", col("t.id")), as("j", col("u.id")))
                        .withOrdering(List.of(asc(col("t.id")), asc(col("u.id"))))
                        .withPage(Trees.first(3)));
        proof.of(
                verifier,
                select(FULL, as("i", col("t.id")), as("j", col("u.id")))
                        .withFilter(exists(
                                select(table("u", "v"), as("one", lit(1))).withFilter(eq(col("v.b"), col("t.b"))))));
        // The inner query's own t hides the joined one.
        proof.of(
                verifier,
                select(FULL, as("i", col("t.id")))
                        .withFilter(
                                in(col("u.b"), select(table("t"), col("t.b")).withFilter(eq(col("t.a"), lit(1))))));
    }

    @Test
    void meansTheSameAmongOtherJoins(RewriteVerifier verifier) throws SQLException {
        Source nested = join(JoinKind.LEFT, FULL, table("t", "v"), eq(col("v.id"), col("u.id")));
        proof.of(verifier, select(nested, as("i", col("t.id")), as("j", col("u.id")), as("k", col("v.id"))));
        Source right = join(JoinKind.INNER, table("t", "v"), FULL, eq(col("v.b"), col("t.b")));
        proof.of(verifier, select(right, as("i", col("t.id")), as("j", col("u.id")), as("k", col("v.id"))));
        Source twice = join(JoinKind.FULL, FULL, table("t", "v"), eq(col("v.id"), col("u.id")));
        proof.of(verifier, select(twice, as("i", col("t.id")), as("j", col("u.id")), as("k", col("v.id"))));
        Source inside = join(
                JoinKind.FULL,
                table("t", "v"),
                join(JoinKind.LEFT, table("t"), table("u"), eq(col("t.a"), col("u.a"))),
                eq(col("v.b"), col("u.b")));
        proof.of(verifier, select(inside, as("i", col("t.id")), as("j", col("u.id")), as("k", col("v.id"))));
        Source beside = new Source.CrossJoin(
                FULL, join(JoinKind.FULL, table("t", "v"), table("u", "w"), eq(col("v.b"), col("w.b"))));
        proof.of(verifier, select(beside, as("i", col("t.id")), as("j", col("w.id"))));
    }

    @Test
    void meansTheSameInCommands(RewriteVerifier verifier) throws SQLException {
        Source full = join(JoinKind.FULL, table("t", "v"), table("u"), eq(col("v.a"), col("u.a")));
        proof.of(
                verifier,
                new Command.Update(
                        target("t", "t"),
                        List.of(new Assignment(name("b"), lit(7))),
                        full,
                        eq(col("v.id"), col("t.id")),
                        List.of(),
                        new Page.All(),
                        new Returning.Nothing()));
        Statement delete = new Command.Delete(
                target("t", "t"),
                full,
                Trees.and(eq(col("v.id"), col("t.id")), isNull(col("u.id"))),
                List.of(),
                new Page.All(),
                new Returning.Nothing());
        proof.of(verifier, delete);
    }
}
