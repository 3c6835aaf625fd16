package dev.hysteria.expression;

import static dev.hysteria.expression.Functions.all;
import static dev.hysteria.expression.Functions.any;
import static dev.hysteria.expression.Functions.avg;
import static dev.hysteria.expression.Functions.count;
import static dev.hysteria.expression.Functions.countDistinct;
import static dev.hysteria.expression.Functions.every;
import static dev.hysteria.expression.Functions.exists;
import static dev.hysteria.expression.Functions.max;
import static dev.hysteria.expression.Functions.min;
import static dev.hysteria.expression.Functions.notExists;
import static dev.hysteria.expression.Functions.some;
import static dev.hysteria.expression.Functions.stringAggregate;
import static dev.hysteria.expression.Functions.sum;
import static dev.hysteria.expression.Trees.AGE;
import static dev.hysteria.expression.Trees.ID;
import static dev.hysteria.expression.Trees.NAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.ast.AggregateFunction;
import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Deduplication;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Quantifier;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.Source;
import dev.hysteria.error.QueryException;
import dev.hysteria.type.DataType;
import dev.hysteria.type.LogicalType.Decimal;
import dev.hysteria.type.Types;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FunctionsTest {
    private static final NumberExpression<BigDecimal> PRICE =
            NumberExpression.of(Trees.column("price", Types.decimal(12, 2)), Types.decimal(12, 2));
    private static final TimeExpression<LocalDate> DAY = TimeExpression.of(Trees.column("day", Types.DATE), Types.DATE);

    private static Expr aggregate(AggregateFunction function, DataType<?> type, Expr... arguments) {
        return new Expr.Aggregate(function, List.of(arguments), Deduplication.ALL, new Expr.True(), type.logical());
    }

    private static <T> Subquery<T> query(Expression<?>... expressions) {
        List<SelectItem> items = Stream.of(expressions)
                .map(expression -> new SelectItem(expression.ast(), Identifier.of("c")))
                .toList();
        return () -> Query.Select.of(items, new Source.Nothing());
    }

    @Test
    void aggregatesOfEveryFamily() {
        assertThat(count().ast()).isEqualTo(aggregate(AggregateFunction.COUNT_ROWS, Types.BIGINT));
        assertThat(count(AGE).ast()).isEqualTo(aggregate(AggregateFunction.COUNT, Types.BIGINT, AGE.ast()));
        assertThat(min(AGE).ast()).isEqualTo(aggregate(AggregateFunction.MINIMUM, Types.INTEGER, AGE.ast()));
        assertThat(min(NAME).ast()).isEqualTo(aggregate(AggregateFunction.MINIMUM, NAME.type(), NAME.ast()));
        assertThat(min(DAY).ast()).isEqualTo(aggregate(AggregateFunction.MINIMUM, Types.DATE, DAY.ast()));
        assertThat(max(AGE).ast()).isEqualTo(aggregate(AggregateFunction.MAXIMUM, Types.INTEGER, AGE.ast()));
        assertThat(max(NAME).ast()).isEqualTo(aggregate(AggregateFunction.MAXIMUM, NAME.type(), NAME.ast()));
        assertThat(max(DAY).ast()).isEqualTo(aggregate(AggregateFunction.MAXIMUM, Types.DATE, DAY.ast()));
        Condition adult = AGE.ge(18);
        assertThat(every(adult).ast()).isEqualTo(aggregate(AggregateFunction.EVERY, Types.BOOLEAN, adult.ast()));
        assertThat(some(adult).ast()).isEqualTo(aggregate(AggregateFunction.SOME, Types.BOOLEAN, adult.ast()));
    }

    @Test
    void sumsAndMeansAreTypedByTheirOperand() {
        var level = NumberExpression.of(Trees.column("level", Types.SMALLINT), Types.SMALLINT);
        var reading = NumberExpression.of(Trees.column("reading", Types.DOUBLE), Types.DOUBLE);
        NumberExpression<Long> ofShorts = sum(level);
        NumberExpression<Long> ofIntegers = sum(AGE);
        NumberExpression<BigDecimal> ofLongs = sum(ID);
        NumberExpression<BigDecimal> ofDecimals = sum(PRICE);
        NumberExpression<Double> ofDoubles = sum(reading);
        assertThat(Stream.of(ofShorts, ofIntegers, ofLongs, ofDecimals, ofDoubles)
                        .map(total -> total.ast().type()))
                .containsExactly(
                        Types.BIGINT.logical(),
                        Types.BIGINT.logical(),
                        new Decimal(38, 0),
                        new Decimal(38, 2),
                        Types.DOUBLE.logical());
        NumberExpression<Double> meanOfIntegers = avg(AGE);
        NumberExpression<BigDecimal> meanOfDecimals = avg(PRICE);
        assertThat(meanOfIntegers.ast().type()).isEqualTo(Types.DOUBLE.logical());
        assertThat(meanOfDecimals.ast().type()).isEqualTo(new Decimal(38, 6));
    }

    @Test
    void countsDistinctValues() {
        Expr expected = new Expr.Aggregate(
                AggregateFunction.COUNT,
                List.of(AGE.ast()),
                Deduplication.DISTINCT,
                new Expr.True(),
                Types.BIGINT.logical());
        assertThat(countDistinct(AGE).ast()).isEqualTo(expected);
        assertThat(sum(AGE).distinct().ast().deduplication()).isEqualTo(Deduplication.DISTINCT);
        assertThatThrownBy(() -> count().distinct()).isInstanceOf(QueryException.class);
    }

    @Test
    void filtersAddUp() {
        Condition adult = AGE.ge(18);
        Condition named = NAME.isNotNull();
        assertThat(sum(AGE).filter(adult).filter(named).ast().filter())
                .isEqualTo(adult.and(named).ast());
        assertThat(stringAggregate(NAME, ",").filter(adult).ast().filter()).isEqualTo(adult.ast());
        assertThat(every(adult).filter(named).ast().filter()).isEqualTo(named.ast());
    }

    @Test
    void joinsTextsInOrder() {
        assertThat(stringAggregate(NAME, ", ").orderBy(AGE.desc(), NAME.asc()).ast())
                .isEqualTo(new Expr.TextAggregate(
                        NAME.ast(), ", ", List.of(AGE.desc().ast(), NAME.asc().ast()), new Expr.True()));
    }

    @Test
    void comparesWithSubqueries() {
        Subquery<Integer> ages = query(AGE);
        assertThat(AGE.in(ages).ast()).isEqualTo(new Expr.InQuery(AGE.ast(), ages.ast()));
        assertThat(AGE.notIn(ages).ast()).isEqualTo(new Expr.Not(new Expr.InQuery(AGE.ast(), ages.ast())));
        assertThat(AGE.eq(any(ages)).ast()).isEqualTo(quantified(ComparisonOperator.EQUAL, Quantifier.ANY, ages));
        assertThat(AGE.ne(all(ages)).ast()).isEqualTo(quantified(ComparisonOperator.NOT_EQUAL, Quantifier.ALL, ages));
        assertThat(AGE.lt(any(ages)).ast()).isEqualTo(quantified(ComparisonOperator.LESS, Quantifier.ANY, ages));
        assertThat(AGE.le(all(ages)).ast())
                .isEqualTo(quantified(ComparisonOperator.LESS_OR_EQUAL, Quantifier.ALL, ages));
        assertThat(AGE.gt(all(ages)).ast()).isEqualTo(quantified(ComparisonOperator.GREATER, Quantifier.ALL, ages));
        assertThat(AGE.ge(any(ages)).ast())
                .isEqualTo(quantified(ComparisonOperator.GREATER_OR_EQUAL, Quantifier.ANY, ages));
        assertThat(exists(ages).ast()).isEqualTo(new Expr.Exists(ages.ast()));
        assertThat(notExists(ages).ast()).isEqualTo(new Expr.Not(new Expr.Exists(ages.ast())));
    }

    private static Expr quantified(ComparisonOperator operator, Quantifier quantifier, Subquery<?> query) {
        return new Expr.QuantifiedComparison(operator, AGE.ast(), quantifier, query.ast());
    }

    @Test
    void aSubqueryMustBeAsWideAsWhatItIsComparedWith() {
        Subquery<Integer> two = query(AGE, NAME);
        assertThatThrownBy(() -> AGE.in(two)).isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> AGE.eq(any(two))).isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> Functions.rowValue(AGE, NAME, ID).in(two)).isInstanceOf(QueryException.class);
        assertThat(Functions.rowValue(AGE, NAME).in(two).ast()).isInstanceOf(Expr.InQuery.class);
    }

    @Test
    void rowValuesAreComparedAsOne() {
        RowValue key = Functions.rowValue(AGE, NAME);
        RowValue ada = key.values(36, "Ada");
        Expr left = new Expr.Row(List.of(AGE.ast(), NAME.ast()));
        Expr right = new Expr.Row(List.of(Trees.number(36), Trees.parameter("Ada", NAME.type())));
        assertThat(key.eq(ada).ast()).isEqualTo(new Expr.Comparison(ComparisonOperator.EQUAL, left, right));
        assertThat(key.ne(ada).ast()).isEqualTo(new Expr.Comparison(ComparisonOperator.NOT_EQUAL, left, right));
        assertThat(key.lt(ada).ast()).isEqualTo(new Expr.Comparison(ComparisonOperator.LESS, left, right));
        assertThat(key.le(ada).ast()).isEqualTo(new Expr.Comparison(ComparisonOperator.LESS_OR_EQUAL, left, right));
        assertThat(key.gt(ada).ast()).isEqualTo(new Expr.Comparison(ComparisonOperator.GREATER, left, right));
        assertThat(key.ge(ada).ast()).isEqualTo(new Expr.Comparison(ComparisonOperator.GREATER_OR_EQUAL, left, right));
        assertThat(key.in(List.of(ada)).ast()).isEqualTo(new Expr.InList(left, List.of(right)));
        assertThat(key.in(List.of()).ast()).isEqualTo(new Expr.False());
        assertThat(key.notIn(List.of()).ast()).isEqualTo(new Expr.True());
    }

    @Test
    void rowValuesOfDifferentWidthsAreRefused() {
        RowValue key = Functions.rowValue(AGE, NAME);
        assertThatThrownBy(() -> key.values(1)).isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> key.eq(Functions.rowValue(AGE, NAME, ID))).isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> Functions.rowValue(AGE)).isInstanceOf(QueryException.class);
    }

    @Test
    void aValueOfAnotherClassIsRefusedByName() {
        assertThatThrownBy(() -> Functions.rowValue(AGE, NAME).values("x", 1)).hasMessageContaining("t.age");
    }
}
