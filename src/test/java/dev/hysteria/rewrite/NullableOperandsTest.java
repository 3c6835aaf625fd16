package dev.hysteria.rewrite;

import static dev.hysteria.rewrite.Trees.as;
import static dev.hysteria.rewrite.Trees.col;
import static dev.hysteria.rewrite.Trees.combined;
import static dev.hysteria.rewrite.Trees.lit;
import static dev.hysteria.rewrite.Trees.select;
import static dev.hysteria.rewrite.Trees.sql;
import static dev.hysteria.rewrite.Trees.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.Query;
import dev.hysteria.ast.SetOperator;
import dev.hysteria.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RewriteVerifier.Provider.class)
class NullableOperandsTest {
    private final Rewrite rewrite = new NullableOperands();

    private static Query sevenAnd(SetOperator operator) {
        return combined(operator, select(table("t"), as("x", lit(1))), select(table("u"), col("u.a")));
    }

    @Test
    void whatIsNeverNullLooksAsIfItCouldBe() {
        assertThat(sql(rewrite.apply(sevenAnd(SetOperator.INTERSECT))))
                .isEqualTo("SELECT CASE WHEN TRUE THEN 1 ELSE CAST(NULL AS integer) END AS \"x\" FROM \"t\" INTERSECT"
                        + " SELECT \"u\".\"a\" FROM \"u\"");
    }

    @Test
    void unionsAreLeftAlone() {
        Query union = sevenAnd(SetOperator.UNION);
        assertThat(rewrite.apply(union)).isEqualTo(union);
    }

    @Test
    void meansTheSame(RewriteVerifier verifier) throws SQLException {
        verifier.verify(
                TestDatabase.POSTGRES,
                List.of(TestDatabase.MYSQL, TestDatabase.MARIADB),
                rewrite,
                List.of(
                        sevenAnd(SetOperator.INTERSECT),
                        sevenAnd(SetOperator.INTERSECT_ALL),
                        sevenAnd(SetOperator.EXCEPT),
                        sevenAnd(SetOperator.EXCEPT_ALL)));
    }
}
