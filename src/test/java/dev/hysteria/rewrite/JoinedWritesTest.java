package dev.hysteria.rewrite;

import static dev.hysteria.rewrite.Trees.INT;
import static dev.hysteria.rewrite.Trees.aggregate;
import static dev.hysteria.rewrite.Trees.and;
import static dev.hysteria.rewrite.Trees.as;
import static dev.hysteria.rewrite.Trees.col;
import static dev.hysteria.rewrite.Trees.derived;
import static dev.hysteria.rewrite.Trees.eq;
import static dev.hysteria.rewrite.Trees.exists;
import static dev.hysteria.rewrite.Trees.join;
import static dev.hysteria.rewrite.Trees.less;
import static dev.hysteria.rewrite.Trees.lit;
import static dev.hysteria.rewrite.Trees.name;
import static dev.hysteria.rewrite.Trees.select;
import static dev.hysteria.rewrite.Trees.sql;
import static dev.hysteria.rewrite.Trees.table;
import static dev.hysteria.rewrite.Trees.target;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.AggregateFunction;
import dev.hysteria.ast.ArithmeticOperator;
import dev.hysteria.ast.Assignment;
import dev.hysteria.ast.Command;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.JoinKind;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Returning;
import dev.hysteria.ast.Source;
import dev.hysteria.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Updates and deletes that use further tables, said by sub-queries. */
@ExtendWith(RewriteVerifier.Provider.class)
class JoinedWritesTest {
    private static final Source U = table("u");
    private static final Expr BY_ID = eq(col("u.id"), col("t.id"));

    private final Rewrite update = new JoinedUpdateBySubquery();
    private final Rewrite delete = new JoinedDeleteByExists();

    @Test
    void oneValueIsAnyMatchs() {
        assertThat(sql(update.apply(updated(U, BY_ID, set("a", col("u.b")), set("b", lit(7))))))
                .isEqualTo("UPDATE \"t\" SET \"a\" = (SELECT \"u\".\"b\" AS \"found\" FROM \"u\" WHERE \"u\".\"id\" ="
                        + " \"t\".\"id\" LIMIT 1), \"b\" = 7 WHERE EXISTS (SELECT 1 AS \"found_2\" FROM \"u\" WHERE"
                        + " \"u\".\"id\" = \"t\".\"id\")");
    }

    @Test
    void severalValuesAreOneMatchs() {
        assertThat(sql(update.apply(updated(U, BY_ID, set("a", col("u.b")), set("b", col("u.a"))))))
                .startsWith("UPDATE \"t\" SET \"a\" = (SELECT \"u\".\"b\" AS \"found\" FROM \"u\" WHERE \"u\".\"id\" ="
                        + " \"t\".\"id\" ORDER BY \"u\".\"b\", \"u\".\"a\" LIMIT 1), \"b\" = (SELECT \"u\".\"a\"");
    }

    @Test
    void theFurtherRowsCantBeReturned() {
        Command returning = new Command.Update(
                target("t", "t"),
                List.of(set("a", col("u.b"))),
                U,
                BY_ID,
                List.of(),
                new Page.All(),
                new Returning.Rows(List.of(as("x", col("u.a")))));
        assertThat(update.apply(returning)).isEqualTo(returning);
    }

    @Test
    void updatesMeanTheSame(RewriteVerifier verifier) throws SQLException {
        Source joined = join(JoinKind.LEFT, U, table("t", "v"), eq(col("v.a"), col("u.a")));
        Source least = derived(select(table("u", "w"), col("w.id"), col("w.b")), "u");
        Proof.everywhere(
                        update, node -> node instanceof Command.Update left && !(left.from() instanceof Source.Nothing))
                .of(
                        verifier,
                        updated(U, BY_ID, set("a", col("u.b"))),
                        updated(U, BY_ID, set("a", col("u.b")), set("b", lit(9)), set("s", col("u.s"))),
                        updated(U, and(eq(col("u.a"), col("t.a")), less(col("u.b"), lit(1))), set("b", lit(5))),
                        updated(least, BY_ID, set("a", col("u.b"))),
                        // Many matches, but the same value in each.
                        updated(joined, BY_ID, set("a", col("u.b")), set("f", eq(col("u.id"), col("t.id")))));
    }

    @Test
    void theValuesOfOneRowComeFromOneMatch(RewriteVerifier verifier) throws SQLException {
        // Any match may be taken, and the first by its values is: not the least of each value on its own.
        Expr match = eq(col("u.f"), col("t.f"));
        Expr least = new Expr.Scalar(select(U, as("m", aggregate(AggregateFunction.MINIMUM, col("u.id"))))
                .withFilter(match));
        Command expected = updated(
                new Source.Nothing(),
                exists(select(U, col("u.id")).withFilter(match)),
                set("a", least),
                set("b", fromHundred(least)));
        Command joined = updated(U, match, set("a", col("u.id")), set("b", fromHundred(col("u.id"))));
        verifier.verify(
                TestDatabase.POSTGRES,
                List.of(TestDatabase.SQLITE, TestDatabase.MYSQL, TestDatabase.MARIADB),
                List.of(new RewriteVerifier.Case(expected, update.apply(joined))));
    }

    private static Expr fromHundred(Expr number) {
        return new Expr.Arithmetic(ArithmeticOperator.SUBTRACT, lit(100), number, INT);
    }

    @Test
    void deletesMeanTheSame(RewriteVerifier verifier) throws SQLException {
        Source joined = join(JoinKind.INNER, U, table("t", "v"), eq(col("v.a"), col("u.a")));
        Proof.everywhere(
                        delete,
                        node -> node instanceof Command.Delete left && !(left.using() instanceof Source.Nothing))
                .of(
                        verifier,
                        deleted(U, BY_ID),
                        deleted(U, and(eq(col("u.a"), col("t.a")), less(col("u.b"), col("t.b")))),
                        deleted(joined, eq(col("v.b"), col("t.b"))));
    }

    private static Assignment set(String column, Expr value) {
        return new Assignment(name(column), value);
    }

    private static Command updated(Source from, Expr filter, Assignment... assignments) {
        return new Command.Update(
                target("t", "t"),
                List.of(assignments),
                from,
                filter,
                List.of(),
                new Page.All(),
                new Returning.Nothing());
    }

    private static Command deleted(Source using, Expr filter) {
        return new Command.Delete(target("t", "t"), using, filter, List.of(), new Page.All(), new Returning.Nothing());
    }
}
