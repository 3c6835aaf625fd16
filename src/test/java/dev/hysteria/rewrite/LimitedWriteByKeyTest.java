package dev.hysteria.rewrite;

import static dev.hysteria.rewrite.Trees.INT;
import static dev.hysteria.rewrite.Trees.asc;
import static dev.hysteria.rewrite.Trees.col;
import static dev.hysteria.rewrite.Trees.desc;
import static dev.hysteria.rewrite.Trees.first;
import static dev.hysteria.rewrite.Trees.less;
import static dev.hysteria.rewrite.Trees.lit;
import static dev.hysteria.rewrite.Trees.name;
import static dev.hysteria.rewrite.Trees.sql;
import static dev.hysteria.rewrite.Trees.target;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.ArithmeticOperator;
import dev.hysteria.ast.Assignment;
import dev.hysteria.ast.ColumnName;
import dev.hysteria.ast.Command;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Returning;
import dev.hysteria.ast.SortKey;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.TableName;
import dev.hysteria.ast.Target;
import dev.hysteria.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Judged by MySQL, which takes ORDER BY and LIMIT in a write. */
@ExtendWith(RewriteVerifier.Provider.class)
class LimitedWriteByKeyTest {
    private final Rewrite rewrite = new LimitedWriteByKey();
    private final Expr filter = less(col("t.a"), lit(2));
    private final List<SortKey> ordering = List.of(desc(col("t.b")), asc(col("t.id")));

    @Test
    void theKeysOfTheRowsAreChosenByAQuery() {
        assertThat(sql(rewrite.apply(delete(target("t", "t"), first(2)))))
                .isEqualTo("DELETE FROM \"t\" WHERE \"t\".\"a\" < 2 AND \"t\".\"id\" IN (SELECT \"t\".\"id\" FROM \"t\""
                        + " WHERE \"t\".\"a\" < 2 ORDER BY \"t\".\"b\" DESC, \"t\".\"id\" LIMIT 2)");
    }

    @Test
    void anOrderingAloneIsDropped() {
        assertThat(sql(rewrite.apply(update(target("t", "t"), new Page.All()))))
                .isEqualTo("UPDATE \"t\" SET \"b\" = \"t\".\"id\" + 10 WHERE \"t\".\"a\" < 2");
    }

    @Test
    void withoutAKeyTheCommandIsLeftAlone() {
        var keyless = new Target(TableName.of("t"), name("t"), List.of());
        assertThat(rewrite.apply(update(keyless, first(1)))).isEqualTo(update(keyless, first(1)));
    }

    @Test
    void meansTheSame(RewriteVerifier verifier) throws SQLException {
        var twoColumns = new Target(
                TableName.of("t"), name("t"), List.of(new ColumnName(name("id"), INT), new ColumnName(name("a"), INT)));
        // MySQL itself takes the form given only after further rewrites, which the verifier adds.
        new Proof(
                        rewrite,
                        TestDatabase.MYSQL,
                        List.of(TestDatabase.POSTGRES, TestDatabase.SQLITE, TestDatabase.MARIADB),
                        node -> node instanceof Command.Update update && !(update.page() instanceof Page.All)
                                || node instanceof Command.Delete delete && !(delete.page() instanceof Page.All))
                .of(
                        verifier,
                        update(target("t", "t"), first(2)),
                        delete(target("t", "t"), first(3)),
                        delete(target("t", "t"), first(0)),
                        update(twoColumns, first(2)));
    }

    private Command update(Target target, Page page) {
        Expr value = new Expr.Arithmetic(ArithmeticOperator.ADD, col("t.id"), lit(10), INT);
        return new Command.Update(
                target,
                List.of(new Assignment(name("b"), value)),
                new Source.Nothing(),
                filter,
                ordering,
                page,
                new Returning.Nothing());
    }

    private Command delete(Target target, Page page) {
        return new Command.Delete(target, new Source.Nothing(), filter, ordering, page, new Returning.Nothing());
    }
}
