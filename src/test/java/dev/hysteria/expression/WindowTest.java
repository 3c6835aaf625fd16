package dev.hysteria.expression;

import static dev.hysteria.expression.Functions.sum;
import static dev.hysteria.expression.Trees.AGE;
import static dev.hysteria.expression.Trees.NAME;
import static dev.hysteria.expression.Trees.constant;
import static dev.hysteria.expression.Trees.number;
import static dev.hysteria.expression.Values.value;
import static dev.hysteria.expression.Window.currentRow;
import static dev.hysteria.expression.Window.following;
import static dev.hysteria.expression.Window.preceding;
import static dev.hysteria.expression.Window.unboundedFollowing;
import static dev.hysteria.expression.Window.unboundedPreceding;
import static dev.hysteria.expression.WindowFunctions.cumeDist;
import static dev.hysteria.expression.WindowFunctions.denseRank;
import static dev.hysteria.expression.WindowFunctions.firstValue;
import static dev.hysteria.expression.WindowFunctions.lag;
import static dev.hysteria.expression.WindowFunctions.lastValue;
import static dev.hysteria.expression.WindowFunctions.lead;
import static dev.hysteria.expression.WindowFunctions.nthValue;
import static dev.hysteria.expression.WindowFunctions.ntile;
import static dev.hysteria.expression.WindowFunctions.percentRank;
import static dev.hysteria.expression.WindowFunctions.rank;
import static dev.hysteria.expression.WindowFunctions.rowNumber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Frame;
import dev.hysteria.ast.FrameBound;
import dev.hysteria.ast.FrameExclusion;
import dev.hysteria.ast.FrameUnit;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.WindowFunction;
import dev.hysteria.error.QueryException;
import dev.hysteria.type.DataType;
import dev.hysteria.type.Types;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowTest {
    private static final Window.Definition WINDOW = Window.partitionBy(NAME).orderBy(AGE.desc());

    private static Expr over(WindowFunction function, DataType<?> type, Expr... arguments) {
        return new Expr.Over(new Expr.WindowCall(function, List.of(arguments), type.logical()), WINDOW.ast());
    }

    @Test
    void aWindowHasPartitionsAnOrderAndAFrame() {
        assertThat(WINDOW.ast())
                .isEqualTo(new dev.hysteria.ast.Window.Definition(
                        List.of(NAME.ast()), List.of(AGE.desc().ast()), new Frame.Standard()));
        assertThat(Window.all().ast())
                .isEqualTo(new dev.hysteria.ast.Window.Definition(List.of(), List.of(), new Frame.Standard()));
        assertThat(WINDOW.rowsBetween(preceding(2), currentRow()).ast().frame())
                .isEqualTo(new Frame.Between(
                        FrameUnit.ROWS,
                        new FrameBound.Preceding(2),
                        new FrameBound.CurrentRow(),
                        FrameExclusion.NOTHING));
        assertThat(WINDOW.rangeBetween(unboundedPreceding(), following(1)).ast().frame())
                .isEqualTo(new Frame.Between(
                        FrameUnit.RANGE,
                        new FrameBound.UnboundedPreceding(),
                        new FrameBound.Following(1),
                        FrameExclusion.NOTHING));
        assertThat(WINDOW.groupsBetween(currentRow(), unboundedFollowing())
                        .excluding(FrameExclusion.TIES)
                        .ast()
                        .frame())
                .isEqualTo(new Frame.Between(
                        FrameUnit.GROUPS,
                        new FrameBound.CurrentRow(),
                        new FrameBound.UnboundedFollowing(),
                        FrameExclusion.TIES));
    }

    @Test
    void aFrameThatEndsBeforeItStartsIsRefused() {
        assertThatThrownBy(() -> WINDOW.rowsBetween(currentRow(), preceding(1))).isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> WINDOW.rowsBetween(following(2), following(1))).isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> WINDOW.rowsBetween(unboundedFollowing(), unboundedFollowing()))
                .isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> WINDOW.excluding(FrameExclusion.TIES)).isInstanceOf(QueryException.class);
    }

    @Test
    void rankingFunctions() {
        assertThat(rowNumber().over(WINDOW).ast()).isEqualTo(over(WindowFunction.ROW_NUMBER, Types.BIGINT));
        assertThat(rank().over(WINDOW).ast()).isEqualTo(over(WindowFunction.RANK, Types.BIGINT));
        assertThat(denseRank().over(WINDOW).ast()).isEqualTo(over(WindowFunction.DENSE_RANK, Types.BIGINT));
        assertThat(percentRank().over(WINDOW).ast()).isEqualTo(over(WindowFunction.PERCENT_RANK, Types.DOUBLE));
        assertThat(cumeDist().over(WINDOW).ast()).isEqualTo(over(WindowFunction.CUME_DIST, Types.DOUBLE));
        assertThat(ntile(4).over(WINDOW).ast()).isEqualTo(over(WindowFunction.NTILE, Types.BIGINT, constant(4)));
        assertThatThrownBy(() -> ntile(0)).isInstanceOf(QueryException.class);
    }

    @Test
    void neighboursKeepTheirFamily() {
        Expr none = new Expr.Null(Types.INTEGER.logical());
        NumberExpression<Integer> before = lag(AGE).over(WINDOW);
        assertThat(before.ast()).isEqualTo(over(WindowFunction.LAG, Types.INTEGER, AGE.ast(), constant(1), none));
        assertThat(lead(AGE).by(2).otherwise(value(0)).over(WINDOW).ast())
                .isEqualTo(over(WindowFunction.LEAD, Types.INTEGER, AGE.ast(), constant(2), number(0)));
        TextExpression name = lag(NAME).over(WINDOW);
        assertThat(name.type()).isEqualTo(Types.TEXT);
        assertThatThrownBy(() -> lag(AGE).by(-1)).isInstanceOf(QueryException.class);
    }

    @Test
    void valuesOfTheFrame() {
        assertThat(firstValue(AGE).over(WINDOW).ast())
                .isEqualTo(over(WindowFunction.FIRST_VALUE, Types.INTEGER, AGE.ast()));
        assertThat(lastValue(NAME).over(WINDOW).ast())
                .isEqualTo(over(WindowFunction.LAST_VALUE, NAME.type(), NAME.ast()));
        assertThat(nthValue(AGE, 2).over(WINDOW).ast())
                .isEqualTo(over(WindowFunction.NTH_VALUE, Types.INTEGER, AGE.ast(), constant(2)));
        assertThatThrownBy(() -> nthValue(AGE, 0)).isInstanceOf(QueryException.class);
    }

    @Test
    void aggregatesTakeAWindow() {
        NumberExpression<Long> running = sum(AGE).over(WINDOW);
        assertThat(running.ast()).isEqualTo(new Expr.Over(sum(AGE).ast(), WINDOW.ast()));
    }

    @Test
    void aNamedWindowIsReferredTo() {
        Window.Named named = WINDOW.as("w");
        assertThat(named.definition()).isEqualTo(new dev.hysteria.ast.Window.Named(Identifier.of("w"), WINDOW.ast()));
        assertThat(sum(AGE).over(named).ast())
                .isEqualTo(new Expr.Over(sum(AGE).ast(), new dev.hysteria.ast.Window.Reference(Identifier.of("w"))));
    }
}
