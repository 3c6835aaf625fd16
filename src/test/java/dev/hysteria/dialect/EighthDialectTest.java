package dev.hysteria.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.TableName;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.interpret.SqlInterpreter;
import dev.hysteria.type.LogicalType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Adding a dialect takes one class, and nothing that exists has to know it. */
class EighthDialectTest {

    @Test
    void oneClassIsEnoughToRender() {
        assertThat(SqlInterpreter.render(shortNames("users"), new EighthDialect())
                        .text())
                .isEqualTo("SELECT \"users\".\"name\" FROM \"users\" WHERE LENGTH(\"users\".\"name\") < ?");
    }

    @Test
    void itsOwnLimitsCount() {
        String longName = "a_table_whose_name_has_thirty_five_";

        assertThatThrownBy(() -> SqlInterpreter.render(shortNames(longName), new EighthDialect()))
                .isInstanceOf(UnsupportedFeature.class)
                .hasMessageContaining("Eighth")
                .hasMessageContaining("30");
    }

    private static Query shortNames(String table) {
        Identifier alias = Identifier.of(table);
        Expr name = new Expr.Column(alias, Identifier.of("name"), new LogicalType.Text(), Nullability.NOT_NULL);
        Expr length = new Expr.Function(ScalarFunction.LENGTH, List.of(name), new LogicalType.Int());
        return Query.Select.of(
                        List.of(new SelectItem(name, Identifier.of("name"))),
                        new Source.Table(TableName.of(table), alias))
                .withFilter(new Expr.Comparison(
                        ComparisonOperator.LESS, length, new Expr.Parameter(3, new LogicalType.Int())));
    }
}
