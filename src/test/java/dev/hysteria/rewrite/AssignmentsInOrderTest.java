package dev.hysteria.rewrite;

import static dev.hysteria.rewrite.Trees.INT;
import static dev.hysteria.rewrite.Trees.and;
import static dev.hysteria.rewrite.Trees.call;
import static dev.hysteria.rewrite.Trees.col;
import static dev.hysteria.rewrite.Trees.eq;
import static dev.hysteria.rewrite.Trees.less;
import static dev.hysteria.rewrite.Trees.lit;
import static dev.hysteria.rewrite.Trees.name;
import static dev.hysteria.rewrite.Trees.sql;
import static dev.hysteria.rewrite.Trees.table;
import static dev.hysteria.rewrite.Trees.target;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.Assignment;
import dev.hysteria.ast.ColumnName;
import dev.hysteria.ast.Command;
import dev.hysteria.ast.Conflict;
import dev.hysteria.ast.ConflictKey;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.InsertRows;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Returning;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.ast.Source;
import dev.hysteria.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RewriteVerifier.Provider.class)
class AssignmentsInOrderTest {

    private static final Rewrite REWRITE = new AssignmentsInOrder();
    private static final Source NOTHING = new Source.Nothing();

    @Test
    void aColumnIsAssignedAfterItsLastUse() {
        assertThat(sql(REWRITE.apply(update(NOTHING, set("a", lit(1)), set("b", col("t.a")), set("s", lit("x"))))))
                .isEqualTo("UPDATE \"t\" SET \"b\" = \"t\".\"a\", \"a\" = 1, \"s\" = 'x' WHERE \"t\".\"id\" < 5");
    }

    @Test
    void whatIsInOrderStaysAsItIs() {
        Command update = update(NOTHING, set("b", col("t.a")), set("a", col("t.a")));
        assertThat(REWRITE.apply(update)).isEqualTo(update);
    }

    @Test
    void columnsThatUseEachOtherAreReadASecondTime() {
        assertThat(sql(REWRITE.apply(update(NOTHING, set("a", col("t.b")), set("b", col("t.a"))))))
                .isEqualTo(
                        "UPDATE \"t\" SET \"a\" = \"before\".\"b\", \"b\" = \"before\".\"a\" FROM \"t\" AS \"before\""
                                + " WHERE \"t\".\"id\" = \"before\".\"id\" AND \"t\".\"id\" < 5");
    }

    @Test
    void aFilterOfAnUpsertIsUsedByEachAssignment() {
        var newer = new Conflict.Overwrite(
                new ConflictKey.Any(),
                List.of(set("a", incoming("a")), set("b", incoming("b"))),
                less(col("t.a"), incoming("a")));
        var insert = new Command.Insert(
                target("t", "t"),
                List.of(new ColumnName(name("a"), INT), new ColumnName(name("b"), INT)),
                new InsertRows.Values(List.of(List.of(lit(1), lit(2)))),
                newer,
                new Returning.Nothing());

        assertThat(REWRITE.apply(insert))
                .isInstanceOfSatisfying(
                        Command.Insert.class,
                        ordered -> assertThat(ordered.conflict())
                                .isEqualTo(new Conflict.Overwrite(
                                        newer.key(), newer.assignments().reversed(), newer.filter())));
    }

    @Test
    void whatCannotBeOrderedIsLeft() {
        Command.Update swap = (Command.Update) update(NOTHING, set("a", col("t.b")), set("b", col("t.a")));
        Command bounded = new Command.Update(
                swap.target(),
                swap.assignments(),
                swap.from(),
                swap.filter(),
                List.of(),
                new Page.First(lit(1)),
                swap.returning());
        assertThat(REWRITE.apply(bounded)).isEqualTo(bounded);
    }

    /** The judge assigns all at once, the others one after the other. */
    @Test
    void updatesMeanTheSame(RewriteVerifier verifier) throws SQLException {
        Source other = table("u");
        Expr sum = call(ScalarFunction.COALESCE, col("t.a"), col("t.b"));
        Proof.everywhere(REWRITE, node -> false)
                .on(TestDatabase.MYSQL, TestDatabase.MARIADB)
                .of(
                        verifier,
                        update(NOTHING, set("a", lit(7)), set("b", col("t.a"))),
                        update(NOTHING, set("a", col("t.b")), set("b", col("t.a"))),
                        update(NOTHING, set("a", sum), set("b", sum), set("s", lit("x"))),
                        joined(other, set("a", col("u.a")), set("b", col("t.a"))),
                        joined(other, set("a", col("t.b")), set("b", col("t.a")), set("s", col("u.s"))));
    }

    private static Command update(Source from, Assignment... assignments) {
        return command(from, less(col("t.id"), lit(5)), assignments);
    }

    private static Command joined(Source from, Assignment... assignments) {
        return command(from, and(eq(col("t.id"), col("u.id")), less(col("t.id"), lit(5))), assignments);
    }

    private static Command command(Source from, Expr filter, Assignment... assignments) {
        return new Command.Update(
                target("t", "t"),
                List.of(assignments),
                from,
                filter,
                List.of(),
                new Page.All(),
                new Returning.Nothing());
    }

    private static Assignment set(String column, Expr value) {
        return new Assignment(name(column), value);
    }

    private static Expr incoming(String column) {
        return new Expr.Incoming(name(column), INT);
    }
}
