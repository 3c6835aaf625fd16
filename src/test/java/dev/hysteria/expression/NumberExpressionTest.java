package dev.hysteria.expression;

import static dev.hysteria.expression.Trees.AGE;
import static dev.hysteria.expression.Trees.call;
import static dev.hysteria.expression.Trees.constant;
import static dev.hysteria.expression.Trees.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.ast.ArithmeticOperator;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.error.QueryException;
import dev.hysteria.type.LogicalType.Decimal;
import dev.hysteria.type.Types;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class NumberExpressionTest {
    private static final Expr TREE = AGE.ast();
    private static final NumberExpression<BigDecimal> PRICE =
            NumberExpression.of(Trees.column("price", Types.decimal(12, 2)), Types.decimal(12, 2));
    private static final NumberExpression<BigDecimal> RATE =
            NumberExpression.of(Trees.column("rate", Types.decimal(5, 4)), Types.decimal(5, 4));

    private static Expr arithmetic(ArithmeticOperator operator, Expr right) {
        return new Expr.Arithmetic(operator, TREE, right, Types.INTEGER.logical());
    }

    @Test
    void calculatesWithIntegers() {
        assertThat(AGE.plus(2).ast()).isEqualTo(arithmetic(ArithmeticOperator.ADD, number(2)));
        assertThat(AGE.minus(2).ast()).isEqualTo(arithmetic(ArithmeticOperator.SUBTRACT, number(2)));
        assertThat(AGE.times(2).ast()).isEqualTo(arithmetic(ArithmeticOperator.MULTIPLY, number(2)));
        assertThat(AGE.dividedBy(2).ast()).isEqualTo(arithmetic(ArithmeticOperator.DIVIDE, number(2)));
        assertThat(AGE.remainder(2).ast()).isEqualTo(arithmetic(ArithmeticOperator.REMAINDER, number(2)));
        assertThat(AGE.plus(AGE).ast()).isEqualTo(arithmetic(ArithmeticOperator.ADD, TREE));
        assertThat(AGE.negate().ast()).isEqualTo(new Expr.Negate(TREE));
    }

    @Test
    void decimalResultsHaveRoomForEveryDigit() {
        assertThat(PRICE.plus(RATE).type().logical()).isEqualTo(new Decimal(15, 4));
        assertThat(PRICE.minus(RATE).type().logical()).isEqualTo(new Decimal(15, 4));
        assertThat(PRICE.times(RATE).type().logical()).isEqualTo(new Decimal(17, 6));
        assertThat(PRICE.dividedBy(RATE).type().logical()).isEqualTo(new Decimal(38, 6));
        assertThat(PRICE.remainder(RATE).type().logical()).isEqualTo(new Decimal(14, 4));
    }

    @Test
    void aFactorKeepsItsOwnDigits() {
        NumberExpression<BigDecimal> taxed = PRICE.times(new BigDecimal("1.0825"));
        assertThat(taxed.ast())
                .isEqualTo(new Expr.Arithmetic(
                        ArithmeticOperator.MULTIPLY,
                        PRICE.ast(),
                        new Expr.Parameter(new BigDecimal("1.0825"), new Decimal(5, 4)),
                        new Decimal(17, 6)));
        assertThat(PRICE.plus(new BigDecimal("1E+3")).ast())
                .isEqualTo(new Expr.Arithmetic(
                        ArithmeticOperator.ADD,
                        PRICE.ast(),
                        new Expr.Parameter(new BigDecimal("1000"), new Decimal(4, 0)),
                        new Decimal(13, 2)));
    }

    @Test
    void aCalculatedDecimalIsReadToItsScale() {
        RowReader<BigDecimal> reader = PRICE.dividedBy(RATE).reader(0);
        assertThat(reader.read(ValuesRow.of(new BigDecimal("0.66666666666")))).isEqualTo("0.666667");
        assertThat(reader.read(ValuesRow.of(new BigDecimal("2")))).isEqualTo("2.000000");
    }

    @Test
    void decimalsOfSeveralScalesMeetInOneType() {
        assertThat(PRICE.coalesce(RATE).type().logical()).isEqualTo(new Decimal(14, 4));
        assertThat(Values.greatest(PRICE, RATE).type().logical()).isEqualTo(new Decimal(14, 4));
        assertThat(Values.coalesce(PRICE, PRICE).type()).isEqualTo(PRICE.type());
    }

    @Test
    void callsFunctions() {
        assertThat(AGE.abs().ast()).isEqualTo(call(ScalarFunction.ABSOLUTE, Types.INTEGER, TREE));
        assertThat(AGE.sign().ast()).isEqualTo(call(ScalarFunction.SIGN, Types.INTEGER, TREE));
        assertThat(AGE.ceiling().ast()).isEqualTo(call(ScalarFunction.CEILING, Types.INTEGER, TREE));
        assertThat(AGE.floor().ast()).isEqualTo(call(ScalarFunction.FLOOR, Types.INTEGER, TREE));
        assertThat(AGE.round().ast()).isEqualTo(call(ScalarFunction.ROUND, Types.INTEGER, TREE, constant(0)));
        assertThat(AGE.round(2).ast()).isEqualTo(call(ScalarFunction.ROUND, Types.INTEGER, TREE, constant(2)));
        assertThat(AGE.truncate(1).ast()).isEqualTo(call(ScalarFunction.TRUNCATE, Types.INTEGER, TREE, constant(1)));
        assertThat(AGE.power(AGE).ast()).isEqualTo(call(ScalarFunction.POWER, Types.DOUBLE, TREE, TREE));
        assertThat(AGE.power(0.5).ast())
                .isEqualTo(call(ScalarFunction.POWER, Types.DOUBLE, TREE, Trees.parameter(0.5, Types.DOUBLE)));
        assertThat(AGE.sqrt().ast()).isEqualTo(call(ScalarFunction.SQUARE_ROOT, Types.DOUBLE, TREE));
        assertThat(AGE.exp().ast()).isEqualTo(call(ScalarFunction.EXPONENTIAL, Types.DOUBLE, TREE));
        assertThat(AGE.ln().ast()).isEqualTo(call(ScalarFunction.NATURAL_LOGARITHM, Types.DOUBLE, TREE));
    }

    @Test
    void refusesDigitsThatNoDatabaseTakes() {
        assertThatThrownBy(() -> AGE.round(-1)).isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> PRICE.times(new BigDecimal("0." + "1".repeat(39))))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("39 digits");
    }
}
