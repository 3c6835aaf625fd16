package dev.hysteria.rewrite;

import static dev.hysteria.rewrite.Trees.aggregate;
import static dev.hysteria.rewrite.Trees.and;
import static dev.hysteria.rewrite.Trees.as;
import static dev.hysteria.rewrite.Trees.col;
import static dev.hysteria.rewrite.Trees.count;
import static dev.hysteria.rewrite.Trees.derived;
import static dev.hysteria.rewrite.Trees.eq;
import static dev.hysteria.rewrite.Trees.exists;
import static dev.hysteria.rewrite.Trees.in;
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
import dev.hysteria.ast.Assignment;
import dev.hysteria.ast.Command;
import dev.hysteria.ast.Distinct;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Grouping;
import dev.hysteria.ast.JoinKind;
import dev.hysteria.ast.Lock;
import dev.hysteria.ast.LockStrength;
import dev.hysteria.ast.LockWait;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Returning;
import dev.hysteria.ast.SelectList;
import dev.hysteria.ast.Source;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RewriteVerifier.Provider.class)
class OwnTableByDerivedTest {
    private static final Query OTHERS = select(table("t", "v"), col("v.b")).withFilter(less(col("v.a"), lit(2)));

    private final Rewrite rewrite = new OwnTableByDerived();

    @Test
    void theTableIsReadThroughACopyOfItsUsedColumns() {
        assertThat(sql(rewrite.apply(deleted(in(col("t.a"), OTHERS)))))
                .isEqualTo("DELETE FROM \"t\" WHERE \"t\".\"a\" IN (SELECT \"v\".\"b\" FROM (SELECT \"v\".\"b\","
                        + " \"v\".\"a\" FROM \"t\" AS \"v\" LIMIT 9223372036854775807) AS \"v\" WHERE \"v\".\"a\""
                        + " < 2)");
    }

    @Test
    void itIsLockedWhereItIsRead() {
        var rows = new Lock.Rows(LockStrength.UPDATE, List.of(name("v")), LockWait.SKIP_LOCKED);
        Query locked = select(derived(withLock(rows), "d"), as("x", lit(1)));

        assertThat(sql(rewrite.apply(deleted(exists(locked)))))
                .contains("LIMIT 9223372036854775807 FOR UPDATE SKIP LOCKED) AS \"v\")");
    }

    private static Query withLock(Lock lock) {
        return new Query.Select(
                new SelectList(new Distinct.All(), List.of(as("y", col("v.b")))),
                table("t", "v"),
                new Expr.True(),
                new Grouping.None(),
                List.of(),
                List.of(),
                new Page.All(),
                lock);
    }

    @Test
    void otherTablesAreLeftAlone() {
        Command delete = deleted(exists(select(table("u"), col("u.id"))));
        assertThat(rewrite.apply(delete)).isEqualTo(delete);
    }

    @Test
    void meansTheSame(RewriteVerifier verifier) throws SQLException {
        Query same = select(table("t", "v"), col("v.id"))
                .withFilter(and(eq(col("v.a"), col("t.a")), less(col("v.id"), col("t.id"))));
        Query counted = select(table("t", "v"), as("n", count()));
        Query joined = select(
                        join(JoinKind.LEFT, table("t", "v"), table("t", "w"), eq(col("v.a"), col("w.b"))),
                        as("x", col("w.id")))
                .withFilter(eq(col("v.b"), lit(0)));
        Query hiding = select(table("t"), col("t.b"))
                .withFilter(exists(select(table("t", "v"), col("v.id")).withFilter(eq(col("v.a"), col("t.b")))));
        Query deep = select(derived(OTHERS, "d"), col("d.b"));
        // MySQL's error 1093, "can't specify target table for update in FROM clause", is what it is for.
        Proof.everywhere(rewrite, node -> false)
                .of(
                        verifier,
                        deleted(in(col("t.a"), OTHERS)),
                        deleted(exists(same)),
                        deleted(less(lit(3), new Expr.Scalar(counted))),
                        deleted(in(col("t.id"), joined)),
                        deleted(in(col("t.a"), hiding)),
                        deleted(in(col("t.a"), deep)),
                        updated(new Expr.Scalar(
                                select(table("t", "v"), as("m", aggregate(AggregateFunction.MAXIMUM, col("v.a")))))),
                        updated(new Expr.Scalar(counted)));
    }

    private static Command deleted(Expr filter) {
        return new Command.Delete(
                target("t", "t"), new Source.Nothing(), filter, List.of(), new Page.All(), new Returning.Nothing());
    }

    private static Command updated(Expr value) {
        return new Command.Update(
                target("t", "t"),
                List.of(new Assignment(name("b"), value)),
                new Source.Nothing(),
                exists(OTHERS),
                List.of(),
                new Page.All(),
                new Returning.Nothing());
    }
}
