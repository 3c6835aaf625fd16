package dev.hysteria.rewrite;

import static dev.hysteria.rewrite.Trees.as;
import static dev.hysteria.rewrite.Trees.asc;
import static dev.hysteria.rewrite.Trees.col;
import static dev.hysteria.rewrite.Trees.desc;
import static dev.hysteria.rewrite.Trees.eq;
import static dev.hysteria.rewrite.Trees.name;
import static dev.hysteria.rewrite.Trees.rowNumber;
import static dev.hysteria.rewrite.Trees.select;
import static dev.hysteria.rewrite.Trees.sql;
import static dev.hysteria.rewrite.Trees.sum;
import static dev.hysteria.rewrite.Trees.table;
import static dev.hysteria.rewrite.Trees.window;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Window;
import dev.hysteria.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RewriteVerifier.Provider.class)
class InlineWindowsTest {
    private static final Window W = new Window.Reference(name("w"));

    private final Rewrite rewrite = new InlineWindows();
    private final Proof proof = Proof.everywhere(
                    rewrite,
                    node -> node instanceof Query.Select select
                                    && !select.windows().isEmpty()
                            || node instanceof Expr.Over over && over.window() instanceof Window.Reference)
            .on(TestDatabase.SQLITE, TestDatabase.MYSQL);

    @Test
    void eachReferenceBecomesItsDefinition() {
        assertThat(sql(rewrite.apply(named(select(table("t"), as("x", rowNumber(W)))))))
                .isEqualTo(
                        "SELECT row_number() OVER (PARTITION BY \"t\".\"a\" ORDER BY \"t\".\"id\" DESC) AS \"x\" FROM"
                                + " \"t\"");
    }

    @Test
    void meansTheSame(RewriteVerifier verifier) throws SQLException {
        Query inner = select(table("u"), as("n", rowNumber(W)))
                .withFilter(eq(col("u.id"), col("t.id")))
                .withWindows(List.of(new Window.Named(name("w"), window(List.of(), asc(col("u.id"))))));
        proof.of(
                verifier,
                named(select(
                                table("t"),
                                as("i", col("t.id")),
                                as("x", rowNumber(W)),
                                as("s", new Expr.Over(sum(col("t.b")), W)),
                                as("u", new Expr.Scalar(inner))))
                        .withOrdering(List.of(desc(rowNumber(W)), asc(col("t.id")))));
        proof.of(verifier, Places.of(named(select(table("t"), as("x", new Expr.Cast(rowNumber(W), Trees.INT))))));
    }

    private static Query.Select named(Query.Select select) {
        return select.withWindows(List.of(new Window.Named(name("w"), window(List.of(col("t.a")), desc(col("t.id"))))));
    }
}
