package dev.hysteria.ast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.dialect.postgres.PostgresDialect;
import dev.hysteria.error.ErrorCode;
import dev.hysteria.error.QueryException;
import dev.hysteria.interpret.SqlInterpreter;
import dev.hysteria.type.LogicalType;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NestingTest {

    @Test
    void hundredThousandLevelsAreRefusedByName() {
        assertThatThrownBy(() -> SqlInterpreter.render(nested(100_000), PostgresDialect.INSTANCE))
                .isInstanceOfSatisfying(
                        QueryException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ErrorCode.NESTING_TOO_DEEP));
    }

    @Test
    void theLimitItselfIsRendered() {
        Query atTheLimit = nested(Nesting.LIMIT - 2);

        assertThat(Nesting.isWithinLimit(atTheLimit)).isTrue();
        assertThat(Nesting.isWithinLimit(nested(Nesting.LIMIT - 1))).isFalse();
        assertThat(SqlInterpreter.render(atTheLimit, PostgresDialect.INSTANCE).text())
                .startsWith("SELECT -(-(");
    }

    @Test
    void conditionsSideBySideAreNotNested() {
        Expr condition = new Expr.Comparison(ComparisonOperator.EQUAL, number(), number());
        Query wide = Query.Select.of(items(number()), new Source.Nothing())
                .withFilter(Expr.any(Collections.nCopies(10_000, condition)));

        assertThat(SqlInterpreter.render(wide, PostgresDialect.INSTANCE).parameters())
                .hasSize(20_001);
    }

    private static Query nested(int levels) {
        Expr expression = number();
        for (int i = 0; i < levels; i++) {
            expression = new Expr.Negate(expression);
        }
        return Query.Select.of(items(expression), new Source.Nothing());
    }

    private static List<SelectItem> items(Expr expression) {
        return List.of(new SelectItem(expression, Identifier.of("c1")));
    }

    private static Expr number() {
        return new Expr.Parameter(1, new LogicalType.Int());
    }
}
