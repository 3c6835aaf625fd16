package dev.hysteria.expression;

import static dev.hysteria.expression.Trees.AGE;
import static dev.hysteria.expression.Trees.ID;
import static dev.hysteria.expression.Trees.NAME;
import static dev.hysteria.expression.Trees.call;
import static dev.hysteria.expression.Trees.number;
import static dev.hysteria.expression.Trees.text;
import static dev.hysteria.expression.Values.caseWhen;
import static dev.hysteria.expression.Values.raw;
import static dev.hysteria.expression.Values.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.RawPart;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.error.QueryException;
import dev.hysteria.type.LogicalType.Decimal;
import dev.hysteria.type.Types;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ValuesTest {

    @Test
    void valuesAreParametersOfTheirType() {
        UUID id = new UUID(1, 2);
        assertThat(value("x").ast()).isEqualTo(text("x"));
        assertThat(value(1).ast()).isEqualTo(number(1));
        assertThat(value(1L).ast()).isEqualTo(Trees.parameter(1L, Types.BIGINT));
        assertThat(value(0.5).ast()).isEqualTo(Trees.parameter(0.5, Types.DOUBLE));
        assertThat(value(false).ast()).isEqualTo(Trees.parameter(false, Types.BOOLEAN));
        assertThat(value(Instant.EPOCH).ast()).isEqualTo(Trees.parameter(Instant.EPOCH, Types.TIMESTAMP));
        assertThat(value(LocalDateTime.MIN.withYear(1)).ast().type()).isEqualTo(Types.DATETIME.logical());
        assertThat(value(LocalDate.EPOCH).ast()).isEqualTo(Trees.parameter(LocalDate.EPOCH, Types.DATE));
        assertThat(value(LocalTime.NOON).ast()).isEqualTo(Trees.parameter(LocalTime.NOON, Types.TIME));
        assertThat(value(id).ast()).isEqualTo(Trees.parameter(id, Types.UUID));
        assertThat(value(new BigDecimal("0.0012")).ast())
                .isEqualTo(new Expr.Parameter(new BigDecimal("0.0012"), new Decimal(4, 4)));
        assertThat(Values.nullOf(Types.TEXT).ast()).isEqualTo(new Expr.Null(Types.TEXT.logical()));
        assertThat(AGE.parameter(3).ast()).isEqualTo(number(3));
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without a null checker can do
    void aNullIsNoValue() {
        assertThatThrownBy(() -> value((String) null))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("nullOf");
    }

    @Test
    void functionsOfNothing() {
        assertThat(Values.currentTimestamp().ast()).isEqualTo(call(ScalarFunction.CURRENT_TIMESTAMP, Types.TIMESTAMP));
        assertThat(Values.currentDate().ast()).isEqualTo(call(ScalarFunction.CURRENT_DATE, Types.DATE));
        assertThat(Values.randomUuid().ast()).isEqualTo(call(ScalarFunction.RANDOM_UUID, Types.UUID));
    }

    @Test
    void choosesByConditions() {
        Condition minor = AGE.lt(18);
        Condition old = AGE.gt(65);
        TextExpression group = caseWhen(minor, value("minor")).when(old, NAME).otherwise(value("adult"));
        assertThat(group.ast())
                .isEqualTo(new Expr.Case(
                        List.of(
                                new Expr.Case.Branch(minor.ast(), text("minor")),
                                new Expr.Case.Branch(old.ast(), NAME.ast())),
                        text("adult"),
                        Types.TEXT.logical()));
        NumberExpression<Integer> open = caseWhen(minor, AGE).otherwiseNull();
        assertThat(open.ast())
                .isEqualTo(new Expr.Case(
                        List.of(new Expr.Case.Branch(minor.ast(), AGE.ast())),
                        new Expr.Null(Types.INTEGER.logical()),
                        Types.INTEGER.logical()));
    }

    @Test
    void aBuilderOfACaseIsNotChangedByWhatIsBuiltOnIt() {
        Case<NumberExpression<Integer>> first = caseWhen(AGE.lt(18), value(1));
        NumberExpression<Integer> longer = first.when(AGE.lt(65), value(2)).otherwise(value(3));
        assertThat(((Expr.Case) longer.ast()).branches()).hasSize(2);
        assertThat(((Expr.Case) first.otherwise(value(3)).ast()).branches()).hasSize(1);
    }

    @Test
    void choosesAmongValues() {
        assertThat(Values.coalesce(NAME, value("a"), value("b")).ast())
                .isEqualTo(call(ScalarFunction.COALESCE, Types.TEXT, NAME.ast(), text("a"), text("b")));
        assertThat(Values.greatest(AGE, value(1)).ast())
                .isEqualTo(call(ScalarFunction.GREATEST, Types.INTEGER, AGE.ast(), number(1)));
        assertThat(Values.least(AGE, value(1), value(2)).ast())
                .isEqualTo(call(ScalarFunction.LEAST, Types.INTEGER, AGE.ast(), number(1), number(2)));
    }

    @Test
    void rawFragmentsEmbedExpressions() {
        NumberExpression<Integer> fragment = raw(Types.INTEGER, "bit_count(?::bit(64)) + ?", ID, value(1));
        assertThat(fragment.ast())
                .isEqualTo(new Expr.Raw(
                        List.of(
                                new RawPart.Text("bit_count("),
                                new RawPart.Embedded(ID.ast()),
                                new RawPart.Text("::bit(64)) + "),
                                new RawPart.Embedded(number(1))),
                        Types.INTEGER.logical()));
    }

    @Test
    void aQuestionMarkInQuotesOrDoubledIsNoPlaceholder() {
        Condition fragment = raw(Types.BOOLEAN, "\"a?\" ?? 'it''s ?' and `b?` = ?", value("x"));
        assertThat(((Expr.Raw) fragment.ast()).parts())
                .containsExactly(
                        new RawPart.Text("\"a?\" "),
                        new RawPart.QuestionMark(),
                        new RawPart.Text(" 'it''s ?' and `b?` = "),
                        new RawPart.Embedded(text("x")));
    }

    @Test
    void aRawFragmentHasAPlaceholderForEachExpression() {
        assertThatThrownBy(() -> raw(Types.TEXT, "f(?)")).isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> raw(Types.TEXT, "f()", AGE))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("0 placeholders for 1");
    }
}
