package dev.hysteria.rewrite;

import static dev.hysteria.rewrite.Trees.and;
import static dev.hysteria.rewrite.Trees.as;
import static dev.hysteria.rewrite.Trees.asc;
import static dev.hysteria.rewrite.Trees.col;
import static dev.hysteria.rewrite.Trees.derived;
import static dev.hysteria.rewrite.Trees.eq;
import static dev.hysteria.rewrite.Trees.exists;
import static dev.hysteria.rewrite.Trees.lit;
import static dev.hysteria.rewrite.Trees.name;
import static dev.hysteria.rewrite.Trees.select;
import static dev.hysteria.rewrite.Trees.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Repointing;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Tree;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepointingTest {
    private static final Expr NEW = lit(42);

    @Test
    void everyClauseIsPointed() {
        assertThat(pointed(select(table("t"), as("x", col("t.a")))
                        .withFilter(eq(col("t.a"), col("u.a")))
                        .withOrdering(List.of(asc(col("t.b"))))))
                .isEqualTo(select(table("t"), as("x", NEW))
                        .withFilter(eq(NEW, col("u.a")))
                        .withOrdering(List.of(asc(NEW))));
    }

    @Test
    void anInnerQueryIsPointedUnlessItHidesTheSource() {
        Query inner = select(table("u"), as("x", col("u.a"))).withFilter(eq(col("t.a"), lit(1)));
        Query hiding = select(table("u", "t"), as("x", col("t.a")));
        assertThat(pointed(select(table("t"), as("i", lit(1))).withFilter(and(exists(inner), exists(hiding)))))
                .isEqualTo(select(table("t"), as("i", lit(1)))
                        .withFilter(and(
                                exists(select(table("u"), as("x", col("u.a"))).withFilter(eq(NEW, lit(1)))),
                                exists(hiding))));
    }

    @Test
    void aDerivedTableDoesNotSeeItsNeighboursAndALateralOneDoes() {
        Query using = select(table("u"), as("x", col("t.a")));
        Source around = new Source.CrossJoin(table("t"), derived(using, "d"));
        assertThat(pointed(select(around, as("i", lit(1))))).isEqualTo(select(around, as("i", lit(1))));
        Source lateral = new Source.CrossJoin(table("t"), new Source.Lateral(using, name("d")));
        Source pointed =
                new Source.CrossJoin(table("t"), new Source.Lateral(select(table("u"), as("x", NEW)), name("d")));
        assertThat(pointed(select(lateral, as("i", lit(1))))).isEqualTo(select(pointed, as("i", lit(1))));
    }

    @Test
    void aDerivedTableOfAnInnerQuerySeesTheQueryAround() {
        Query using = select(table("u"), as("x", col("t.a")));
        Query hidden = select(new Source.CrossJoin(table("u", "t"), derived(using, "d")), as("y", col("t.b")));
        Query pointed = select(
                new Source.CrossJoin(table("u", "t"), derived(select(table("u"), as("x", NEW)), "d")),
                as("y", col("t.b")));
        assertThat(pointed(select(table("t"), as("i", lit(1))).withFilter(exists(hidden))))
                .isEqualTo(select(table("t"), as("i", lit(1))).withFilter(exists(pointed)));
    }

    private static Query pointed(Query query) {
        return Tree.mapChildren(query, Repointing.of(List.of(name("t")), column -> NEW));
    }
}
