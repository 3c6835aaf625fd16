package dev.hysteria.rewrite;

import static dev.hysteria.rewrite.Trees.as;
import static dev.hysteria.rewrite.Trees.col;
import static dev.hysteria.rewrite.Trees.less;
import static dev.hysteria.rewrite.Trees.lit;
import static dev.hysteria.rewrite.Trees.name;
import static dev.hysteria.rewrite.Trees.select;
import static dev.hysteria.rewrite.Trees.sql;
import static dev.hysteria.rewrite.Trees.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.ArithmeticOperator;
import dev.hysteria.ast.CommonTable;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Materialization;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Recursion;
import dev.hysteria.ast.SetOperator;
import dev.hysteria.ast.Source;
import dev.hysteria.testing.TestDatabase;
import dev.hysteria.type.LogicalType;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RewriteVerifier.Provider.class)
class RecursionByCastsTest {
    private static final Identifier R = name("r");
    private static final LogicalType SHORT = new LogicalType.Varchar(20);

    private final Rewrite rewrite = new RecursionByCasts();

    @Test
    void limitedTextsOfAllArmsAreMadeUnlimited() {
        assertThat(sql(rewrite.apply(paths(new Expr.Cast(col("t.s"), SHORT)))))
                .isEqualTo("WITH RECURSIVE \"r\" (\"n\", \"p\") AS (SELECT \"t\".\"id\" AS \"n\","
                        + " CAST(CAST(\"t\".\"s\" AS text) AS text) AS \"p\" FROM \"t\" UNION ALL SELECT \"r\".\"n\" + 1"
                        + " AS \"n\", CAST(\"r\".\"p\" || '/' AS text) AS \"p\" FROM \"r\" WHERE \"r\".\"n\" < 4)"
                        + " SELECT \"r\".\"n\", \"r\".\"p\" FROM \"r\"");
    }

    @Test
    void textsThatNobodyLimitedStay() {
        Query unlimited = paths(new Expr.Concat(List.of(lit("a"), lit("b"))));
        assertThat(rewrite.apply(unlimited)).isEqualTo(unlimited);
    }

    @Test
    void meansTheSame(RewriteVerifier verifier) throws SQLException {
        verifier.verify(
                TestDatabase.SQLITE,
                List.of(TestDatabase.POSTGRES),
                rewrite,
                List.of(paths(new Expr.Cast(col("t.s"), SHORT))));
    }

    private static Query paths(Expr start) {
        Expr.Column number = new Expr.Column(R, name("n"), Trees.INT, Nullability.NOT_NULL);
        Expr.Column path = new Expr.Column(R, name("p"), start.type(), Nullability.NULLABLE);
        Source own = new Source.Common(R, R);
        Query anchor = select(table("t"), as("n", col("t.id")), as("p", start));
        Query step = select(
                        own,
                        as("n", new Expr.Arithmetic(ArithmeticOperator.ADD, number, lit(1), Trees.INT)),
                        as("p", new Expr.Concat(List.of(path, lit("/")))))
                .withFilter(less(number, lit(4)));
        CommonTable table = new CommonTable(
                R,
                List.of(name("n"), name("p")),
                Trees.combined(SetOperator.UNION_ALL, anchor, step),
                Materialization.UNSPECIFIED);
        return new Query.With(Recursion.RECURSIVE, List.of(table), select(own, number, path));
    }
}
