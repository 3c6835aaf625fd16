package dev.hysteria.rewrite;

import static dev.hysteria.rewrite.Trees.BOOL;
import static dev.hysteria.rewrite.Trees.as;
import static dev.hysteria.rewrite.Trees.col;
import static dev.hysteria.rewrite.Trees.name;
import static dev.hysteria.rewrite.Trees.raw;
import static dev.hysteria.rewrite.Trees.select;
import static dev.hysteria.rewrite.Trees.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.CommonTable;
import dev.hysteria.ast.Materialization;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Recursion;
import dev.hysteria.ast.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

class FreshNamesTest {
    private static final Statement QUERY = select(table("t", "Joined"), as("x", col("Joined.a")));

    @Test
    void aFreeNameIsTakenAsItIsAndOnce() {
        var names = FreshNames.of(QUERY);
        assertThat(names.like("found")).isEqualTo(name("found"));
        assertThat(names.like("found")).isEqualTo(name("found_2"));
        assertThat(names.like("Found")).isEqualTo(name("Found_3"));
    }

    @Test
    void aTakenNameIsNumberedWhateverItsCase() {
        var names = FreshNames.of(QUERY);
        assertThat(names.like("joined")).isEqualTo(name("joined_2"));
        assertThat(names.like("t")).isEqualTo(name("t_2"));
        assertThat(names.like("x")).isEqualTo(name("x_2"));
        assertThat(names.like("A")).isEqualTo(name("A_2"));
    }

    @Test
    void namesInCommonTablesAndRawTextAreTaken() {
        var names = FreshNames.of(new Query.With(
                Recursion.NONE,
                List.of(new CommonTable(
                        name("found"), List.of(name("key")), (Query) QUERY, Materialization.UNSPECIFIED)),
                select(table("u"), col("u.id")).withFilter(raw(BOOL, "EXISTS (TABLE Paged)"))));
        assertThat(names.like("found")).isEqualTo(name("found_2"));
        assertThat(names.like("key")).isEqualTo(name("key_2"));
        assertThat(names.like("paged")).isEqualTo(name("paged_2"));
    }

    @Test
    void aLongNameIsCutBetweenCodePoints() {
        var names = FreshNames.of(QUERY);
        String wish = "\uD83D\uDE00".repeat(21);
        assertThat(names.like(wish).text()).isEqualTo("\uD83D\uDE00".repeat(20));
        assertThat(names.like(wish).text()).endsWith("\uDE00_2");
    }
}
