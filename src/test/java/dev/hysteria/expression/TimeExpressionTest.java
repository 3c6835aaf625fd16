package dev.hysteria.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.ast.DateField;
import dev.hysteria.ast.DateUnit;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.error.QueryException;
import dev.hysteria.type.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimeExpressionTest {
    private static final TimeExpression<Instant> AT =
            TimeExpression.of(Trees.column("at", Types.TIMESTAMP), Types.TIMESTAMP);
    private static final TimeExpression<LocalDate> DAY = TimeExpression.of(Trees.column("day", Types.DATE), Types.DATE);
    private static final TimeExpression<LocalTime> TIME =
            TimeExpression.of(Trees.column("time", Types.TIME), Types.TIME);

    @Test
    void extractsParts() {
        assertThat(AT.year().ast()).isEqualTo(new Expr.Extract(DateField.YEAR, AT.ast()));
        assertThat(AT.month().ast()).isEqualTo(new Expr.Extract(DateField.MONTH, AT.ast()));
        assertThat(AT.day().ast()).isEqualTo(new Expr.Extract(DateField.DAY_OF_MONTH, AT.ast()));
        assertThat(AT.hour().ast()).isEqualTo(new Expr.Extract(DateField.HOUR, AT.ast()));
        assertThat(AT.minute().ast()).isEqualTo(new Expr.Extract(DateField.MINUTE, AT.ast()));
        assertThat(AT.second().ast()).isEqualTo(new Expr.Extract(DateField.SECOND, AT.ast()));
        assertThat(AT.extract(DateField.ISO_WEEK).ast()).isEqualTo(new Expr.Extract(DateField.ISO_WEEK, AT.ast()));
        assertThat(AT.epochSecond().ast()).isEqualTo(new Expr.Extract(DateField.EPOCH_SECOND, AT.ast()));
    }

    @Test
    void movesAndCuts() {
        Expr two = Trees.parameter(2L, Types.BIGINT);
        assertThat(AT.plus(2, DateUnit.MONTH).ast()).isEqualTo(new Expr.DateAdd(AT.ast(), two, DateUnit.MONTH));
        assertThat(AT.minus(-2, DateUnit.DAY).ast()).isEqualTo(new Expr.DateAdd(AT.ast(), two, DateUnit.DAY));
        assertThat(AT.plus(Trees.AGE, DateUnit.YEAR).ast())
                .isEqualTo(new Expr.DateAdd(AT.ast(), Trees.AGE.ast(), DateUnit.YEAR));
        assertThat(AT.minus(Trees.AGE, DateUnit.YEAR).ast())
                .isEqualTo(new Expr.DateAdd(AT.ast(), new Expr.Negate(Trees.AGE.ast()), DateUnit.YEAR));
        assertThat(AT.truncatedTo(DateUnit.WEEK).ast()).isEqualTo(new Expr.DateTruncate(DateUnit.WEEK, AT.ast()));
        assertThat(AT.date().ast()).isEqualTo(Trees.call(ScalarFunction.DATE_OF, Types.DATE, AT.ast()));
    }

    @Test
    void measuresDifferences() {
        assertThat(AT.until(AT, DateUnit.HOUR).ast())
                .isEqualTo(new Expr.DateDifference(DateUnit.HOUR, AT.ast(), AT.ast()));
        LocalDate end = LocalDate.of(2024, 2, 29);
        assertThat(DAY.until(end, DateUnit.DAY).ast())
                .isEqualTo(new Expr.DateDifference(DateUnit.DAY, DAY.ast(), Trees.parameter(end, Types.DATE)));
        assertThatThrownBy(() -> AT.until(AT, DateUnit.MONTH)).isInstanceOf(QueryException.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = DateField.class,
            names = {"HOUR", "MINUTE", "SECOND"})
    void aDateHasNoClock(DateField field) {
        assertThatThrownBy(() -> DAY.extract(field))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("t.day");
        assertThat(TIME.extract(field).ast()).isEqualTo(new Expr.Extract(field, TIME.ast()));
    }

    @ParameterizedTest
    @EnumSource(
            value = DateUnit.class,
            names = {"YEAR", "MONTH", "WEEK", "DAY"})
    void aTimeOfDayHasNoCalendar(DateUnit unit) {
        assertThatThrownBy(() -> TIME.plus(1, unit)).isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> TIME.truncatedTo(unit)).isInstanceOf(QueryException.class);
        assertThatThrownBy(TIME::year).isInstanceOf(QueryException.class);
        assertThatThrownBy(TIME::date).isInstanceOf(QueryException.class);
        assertThatThrownBy(TIME::epochSecond).isInstanceOf(QueryException.class);
    }

    @Test
    void secondsSince1970AreALong() {
        assertThatThrownBy(() -> AT.extract(DateField.EPOCH_SECOND))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("epochSecond()");
    }
}
