package dev.hysteria.rewrite;

import static dev.hysteria.rewrite.Trees.as;
import static dev.hysteria.rewrite.Trees.by;
import static dev.hysteria.rewrite.Trees.col;
import static dev.hysteria.rewrite.Trees.count;
import static dev.hysteria.rewrite.Trees.exists;
import static dev.hysteria.rewrite.Trees.in;
import static dev.hysteria.rewrite.Trees.select;
import static dev.hysteria.rewrite.Trees.sql;
import static dev.hysteria.rewrite.Trees.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Query;
import dev.hysteria.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RewriteVerifier.Provider.class)
class LookupKeysByAnyValueTest {
    private static final Expr KEY = in(col("t.a"), select(table("u"), col("u.b")));

    private final Rewrite rewrite = new LookupKeysByAnyValue();

    private static Query grouped(Expr key) {
        return select(table("t"), as("k", key), as("n", count())).withGrouping(by(key));
    }

    @Test
    void aKeyThatIsLookedUpHasOneValue() {
        assertThat(sql(rewrite.apply(grouped(KEY)))).startsWith("SELECT ANY_VALUE((\"t\".\"a\" IN (SELECT");
    }

    @Test
    void othersAreLeftAlone() {
        Query query = grouped(col("t.a"));
        assertThat(rewrite.apply(query)).isEqualTo(query);
    }

    /** MariaDB has no ANY_VALUE, SQLite neither. */
    @Test
    void meansTheSame(RewriteVerifier verifier) throws SQLException {
        verifier.verify(
                TestDatabase.POSTGRES,
                List.of(TestDatabase.MYSQL),
                rewrite,
                List.of(
                        grouped(KEY),
                        grouped(exists(select(table("u"), col("u.id")).withFilter(Trees.eq(col("u.a"), col("t.a")))))));
    }
}
