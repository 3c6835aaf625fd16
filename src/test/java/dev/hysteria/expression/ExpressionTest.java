package dev.hysteria.expression;

import static dev.hysteria.expression.Trees.AGE;
import static dev.hysteria.expression.Trees.ID;
import static dev.hysteria.expression.Trees.NAME;
import static dev.hysteria.expression.Trees.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Direction;
import dev.hysteria.ast.Distinctness;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.NullOrder;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.ast.SortKey;
import dev.hysteria.error.ErrorCode;
import dev.hysteria.error.MappingException;
import dev.hysteria.error.QueryException;
import dev.hysteria.type.DataType.ValueType;
import dev.hysteria.type.Types;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExpressionTest {
    private static final Expr AGE_TREE = AGE.ast();

    private static Expr compared(ComparisonOperator operator, Expr right) {
        return new Expr.Comparison(operator, AGE_TREE, right);
    }

    @Test
    void comparesWithValues() {
        assertThat(AGE.eq(5).ast()).isEqualTo(compared(ComparisonOperator.EQUAL, number(5)));
        assertThat(AGE.ne(5).ast()).isEqualTo(compared(ComparisonOperator.NOT_EQUAL, number(5)));
        assertThat(AGE.lt(5).ast()).isEqualTo(compared(ComparisonOperator.LESS, number(5)));
        assertThat(AGE.le(5).ast()).isEqualTo(compared(ComparisonOperator.LESS_OR_EQUAL, number(5)));
        assertThat(AGE.gt(5).ast()).isEqualTo(compared(ComparisonOperator.GREATER, number(5)));
        assertThat(AGE.ge(5).ast()).isEqualTo(compared(ComparisonOperator.GREATER_OR_EQUAL, number(5)));
        assertThat(AGE.between(1, 5).ast()).isEqualTo(new Expr.Between(AGE_TREE, number(1), number(5)));
    }

    @Test
    void comparesWithExpressions() {
        Expr other = AGE.plus(1).ast();
        NumberExpression<Integer> next = AGE.plus(1);
        assertThat(AGE.eq(next).ast()).isEqualTo(compared(ComparisonOperator.EQUAL, other));
        assertThat(AGE.ne(next).ast()).isEqualTo(compared(ComparisonOperator.NOT_EQUAL, other));
        assertThat(AGE.lt(next).ast()).isEqualTo(compared(ComparisonOperator.LESS, other));
        assertThat(AGE.le(next).ast()).isEqualTo(compared(ComparisonOperator.LESS_OR_EQUAL, other));
        assertThat(AGE.gt(next).ast()).isEqualTo(compared(ComparisonOperator.GREATER, other));
        assertThat(AGE.ge(next).ast()).isEqualTo(compared(ComparisonOperator.GREATER_OR_EQUAL, other));
        assertThat(AGE.between(AGE, next).ast()).isEqualTo(new Expr.Between(AGE_TREE, AGE_TREE, other));
    }

    @Test
    void zeroEmptyAndFalseAreValues() {
        assertThat(AGE.eq(0).ast()).isEqualTo(compared(ComparisonOperator.EQUAL, number(0)));
        assertThat(NAME.eq("").ast())
                .isEqualTo(new Expr.Comparison(
                        ComparisonOperator.EQUAL, NAME.ast(), Trees.parameter("", Types.varchar(20))));
        assertThat(AGE.isNull().eq(false).ast())
                .isEqualTo(new Expr.Comparison(
                        ComparisonOperator.EQUAL, new Expr.IsNull(AGE_TREE), Trees.parameter(false, Types.BOOLEAN)));
    }

    @Test
    void refusesNullWhenTheOperatorIsCalled() {
        Integer nothing = nothing();
        assertThatThrownBy(() -> AGE.eq(nothing))
                .isInstanceOfSatisfying(
                        QueryException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.NULL_COMPARISON))
                .hasMessageContaining("t.age")
                .hasMessageContaining("isNull()")
                .hasMessageContaining("isNotDistinctFrom");
        assertThatThrownBy(() -> AGE.between(1, nothing)).isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> AGE.coalesce(nothing)).isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> AGE.plus(nothing)).isInstanceOf(QueryException.class);
    }

    @SuppressWarnings("NullAway") // what a caller without a null checker can do
    private static <T> T nothing() {
        return (T) null;
    }

    @Test
    void nullIsEqualToNullOnlyWhereItIsAsked() {
        assertThat(AGE.isNull().ast()).isEqualTo(new Expr.IsNull(AGE_TREE));
        assertThat(AGE.isNotNull().ast()).isEqualTo(new Expr.Not(new Expr.IsNull(AGE_TREE)));
        assertThat(AGE.isNotDistinctFrom((@Nullable Integer) null).ast()).isEqualTo(new Expr.IsNull(AGE_TREE));
        assertThat(AGE.isDistinctFrom((@Nullable Integer) null).ast())
                .isEqualTo(new Expr.Not(new Expr.IsNull(AGE_TREE)));
        assertThat(AGE.isNotDistinctFrom(5).ast())
                .isEqualTo(new Expr.NullSafeComparison(Distinctness.NOT_DISTINCT, AGE_TREE, number(5)));
        assertThat(AGE.isDistinctFrom(AGE).ast())
                .isEqualTo(new Expr.NullSafeComparison(Distinctness.DISTINCT, AGE_TREE, AGE_TREE));
    }

    @Test
    void noValuesAreFalseAndTheirNegationTrue() {
        assertThat(AGE.in(List.of()).ast()).isEqualTo(new Expr.False());
        assertThat(AGE.notIn(List.of()).ast()).isEqualTo(new Expr.True());
        assertThat(AGE.in(List.of(1, 2)).ast()).isEqualTo(new Expr.InList(AGE_TREE, List.of(number(1), number(2))));
        assertThat(AGE.notIn(List.of(1)).ast()).isEqualTo(new Expr.Not(new Expr.InList(AGE_TREE, List.of(number(1)))));
    }

    @Test
    void refusesNullElements() {
        assertThatThrownBy(() -> AGE.in(Arrays.asList(1, null)))
                .isInstanceOfSatisfying(
                        QueryException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.NULL_ELEMENT))
                .hasMessageContaining("t.age")
                .hasMessageContaining("index 1");
    }

    @Test
    void ordersNullsAsTheLargestValueUnlessSaidOtherwise() {
        assertThat(AGE.asc().ast()).isEqualTo(new SortKey(AGE_TREE, Direction.ASCENDING, NullOrder.LAST));
        assertThat(AGE.desc().ast()).isEqualTo(new SortKey(AGE_TREE, Direction.DESCENDING, NullOrder.FIRST));
        assertThat(AGE.asc().nullsFirst().ast().nulls()).isEqualTo(NullOrder.FIRST);
        assertThat(AGE.desc().nullsLast().ast().nulls()).isEqualTo(NullOrder.LAST);
    }

    @Test
    void replacesNullsAndValues() {
        assertThat(AGE.coalesce(0).ast())
                .isEqualTo(Trees.call(ScalarFunction.COALESCE, Types.INTEGER, AGE_TREE, number(0)));
        assertThat(AGE.nullIf(0).ast())
                .isEqualTo(Trees.call(ScalarFunction.NULL_IF, Types.INTEGER, AGE_TREE, number(0)));
    }

    @Test
    void castsToEachFamily() {
        TextExpression text = AGE.cast(Types.TEXT);
        NumberExpression<Long> number = AGE.cast(Types.BIGINT);
        TimeExpression<java.time.LocalDate> date = NAME.cast(Types.DATE);
        Condition truth = AGE.cast(Types.BOOLEAN);
        JsonExpression<String> json = NAME.cast(Types.JSON);
        Expression<java.util.UUID> uuid = NAME.cast(Types.UUID);
        for (Expression<?> cast : List.of(text, number, truth)) {
            assertThat(cast.ast()).isEqualTo(new Expr.Cast(AGE_TREE, cast.type().logical()));
        }
        for (Expression<?> cast : List.of(date, json, uuid)) {
            assertThat(cast.ast())
                    .isEqualTo(new Expr.Cast(NAME.ast(), cast.type().logical()));
        }
    }

    @Test
    void aNameIsKeptBesideTheTree() {
        NumberExpression<Integer> named = AGE.as("years");
        assertThat(named.ast()).isEqualTo(AGE_TREE);
        assertThat(named.label()).contains(Identifier.of("years"));
        assertThat(AGE.label()).isEqualTo(Optional.empty());
    }

    record Email(String value) {
        Email {
            if (!value.contains("@")) {
                throw new IllegalArgumentException("not an address");
            }
        }
    }

    private static final ValueType<Email> EMAIL_TYPE = Types.varchar(50).as(Email::new, Email::value);
    private static final Expression<Email> EMAIL = Expression.of(Trees.column("email", EMAIL_TYPE), EMAIL_TYPE);

    @Test
    void codecsTranslateParametersAndResults() {
        assertThat(EMAIL.eq(new Email("a@b")).ast())
                .isEqualTo(new Expr.Comparison(
                        ComparisonOperator.EQUAL, EMAIL.ast(), Trees.parameter("a@b", Types.varchar(50))));
        assertThat(EMAIL.reader(1).read(ValuesRow.of(0, "a@b"))).isEqualTo(new Email("a@b"));
        assertThat(EMAIL.reader(0).read(ValuesRow.of((Object) null))).isNull();
    }

    @Test
    void aValueThatCannotBeReadNamesTheColumn() {
        RowReader<Email> reader = EMAIL.reader(0);
        assertThatThrownBy(() -> reader.read(ValuesRow.of("nobody")))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("t.email")
                .hasRootCauseMessage("not an address");
    }

    @Test
    void aValueThatCannotBeWrittenNamesTheColumn() {
        var price = NumberExpression.of(Trees.column("price", Types.decimal(5, 2)), Types.decimal(5, 2));
        assertThatThrownBy(() -> price.eq(new BigDecimal("1.234")))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("t.price");
    }

    @Test
    void aTypesFamilyIsItsExpressionsFamily() {
        assertThat(Expression.of(ID.ast(), Types.BIGINT)).isInstanceOf(NumberExpression.class);
        assertThat(Expression.of(ID.ast(), Types.TEXT)).isInstanceOf(TextExpression.class);
        assertThat(Expression.of(ID.ast(), Types.TIMESTAMP)).isInstanceOf(TimeExpression.class);
        assertThat(Expression.of(ID.ast(), Types.BOOLEAN)).isInstanceOf(Condition.class);
        assertThat(Expression.of(ID.ast(), Types.JSON)).isInstanceOf(JsonExpression.class);
        assertThat(Expression.of(ID.ast(), Types.arrayOf(Types.TEXT))).isInstanceOf(ArrayExpression.class);
        assertThat(Expression.of(ID.ast(), EMAIL_TYPE)).isNotInstanceOf(OrderedExpression.class);
    }

    @Test
    void everyFamilyKeepsItself() {
        Expression<?> json = Expression.of(ID.ast(), Types.JSON);
        Expression<?> array = Expression.of(ID.ast(), Types.arrayOf(Types.TEXT));
        Expression<?> time = Expression.of(ID.ast(), Types.DATE);
        for (Expression<?> expression : List.of(AGE, NAME, AGE.isNull(), json, array, time, EMAIL)) {
            assertThat(expression.as("x")).hasSameClassAs(Expression.of(ID.ast(), expression.type()));
            assertThat(expression.as("x").ast()).isEqualTo(expression.ast());
        }
    }
}
