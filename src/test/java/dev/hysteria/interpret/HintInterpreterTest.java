package dev.hysteria.interpret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.Source;
import dev.hysteria.dialect.mysql.MySqlDialect;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.sample.Users;
import dev.hysteria.type.LogicalType;
import java.util.List;
import org.junit.jupiter.api.Test;

class HintInterpreterTest {
    private static final LogicalType TEXT = new LogicalType.Text();
    private static final Identifier X = Identifier.of("x");

    /** A query of a derived table that gives a constant. */
    private static String sql(String alias) {
        var inner = Query.Select.of(List.of(new SelectItem(new Expr.Null(TEXT), X)), Users.USERS.source());
        var table = new Source.Derived(inner, Identifier.of(alias));
        Expr column = new Expr.Column(table.alias(), X, TEXT, Nullability.NULLABLE);
        return SqlInterpreter.readable(
                Query.Select.of(List.of(new SelectItem(column, X)), table), MySqlDialect.INSTANCE);
    }

    @Test
    void namesAreQuoted() {
        assertThat(sql("a` b")).startsWith("SELECT /*+ NO_MERGE(`a`` b`) */ `a`` b`.`x` FROM");
    }

    @Test
    void aNameThatEndsACommentIsRefused() {
        assertThatThrownBy(() -> sql("a */ 7 AS y, `"))
                .isInstanceOf(UnsupportedFeature.class)
                .hasMessageContaining("a */ 7");
    }
}
