package dev.hysteria.compliance;

import static dev.hysteria.expression.Functions.avg;
import static dev.hysteria.expression.Functions.count;
import static dev.hysteria.expression.Functions.max;
import static dev.hysteria.expression.Functions.min;
import static dev.hysteria.expression.Functions.sum;
import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.expression.Values.value;
import static dev.hysteria.expression.Window.all;
import static dev.hysteria.expression.Window.currentRow;
import static dev.hysteria.expression.Window.following;
import static dev.hysteria.expression.Window.orderBy;
import static dev.hysteria.expression.Window.partitionBy;
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
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.sample.Posts.AUTHOR_ID;
import static dev.hysteria.sample.Posts.ID;
import static dev.hysteria.sample.Posts.POSTS;
import static dev.hysteria.sample.Posts.PUBLISHED_AT;
import static dev.hysteria.sample.Posts.TITLE;
import static dev.hysteria.sample.Posts.VIEWS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.Database;
import dev.hysteria.ast.FrameExclusion;
import dev.hysteria.dialect.GroupForms.Frames;
import dev.hysteria.error.QueryException;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.expression.Expression;
import dev.hysteria.expression.Window;
import dev.hysteria.sample.Users;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Functions over the rows around the current one. Views by id: 10, 0, 5, 7, 100, 100; of ann the first three, of dee the last two. */
@EveryDatabase
class WindowsTest {
    private static final Window.Definition BY_VIEWS = orderBy(VIEWS.asc());
    private static final Window.Definition IN_TURN = orderBy(ID.asc());

    record Cell<T>(@Nullable T value) {}

    private final Database db;

    WindowsTest(FreshDatabase fresh) {
        db = Blog.open(fresh);
    }

    @AfterEach
    void close() {
        db.close();
    }

    /** The value of each post, in the order of their ids. */
    private <T> List<@Nullable T> values(Expression<T> expression) {
        List<@Nullable T> values = new ArrayList<>();
        db.list(from(POSTS).orderBy(ID.asc()).select(into(Cell<T>::new, expression)))
                .forEach(cell -> values.add(cell.value()));
        return values;
    }

    @Test
    @Scenario(43)
    void ranking() {
        assertThat(values(rowNumber().over(orderBy(VIEWS.desc(), ID.asc())))).containsExactly(3L, 6L, 5L, 4L, 1L, 2L);
        assertThat(values(rowNumber().over(partitionBy(AUTHOR_ID).orderBy(VIEWS.desc(), ID.asc()))))
                .containsExactly(1L, 3L, 2L, 1L, 1L, 2L);
        assertThat(values(rank().over(orderBy(VIEWS.desc())))).containsExactly(3L, 6L, 5L, 4L, 1L, 1L);
        assertThat(values(denseRank().over(orderBy(VIEWS.desc())))).containsExactly(2L, 5L, 4L, 3L, 1L, 1L);
        assertThat(values(percentRank().over(BY_VIEWS))).containsExactly(0.6, 0.0, 0.2, 0.4, 0.8, 0.8);
        assertThat(values(cumeDist().over(BY_VIEWS))).containsExactly(4 / 6.0, 1 / 6.0, 2 / 6.0, 3 / 6.0, 1.0, 1.0);
        assertThat(values(ntile(4).over(IN_TURN))).containsExactly(1L, 1L, 2L, 2L, 3L, 4L);
        assertThat(values(ntile(10).over(IN_TURN))).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(values(rank().over(all()))).as("all are peers").containsOnly(1L);
        assertThat(values(rowNumber().over(all()))).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(values(rank().over(orderBy(PUBLISHED_AT.asc()))))
                .as("null is the largest")
                .containsExactly(1L, 5L, 2L, 3L, 4L, 5L);
        assertThat(values(rank().over(orderBy(PUBLISHED_AT.desc().nullsLast()))))
                .containsExactly(4L, 5L, 3L, 2L, 1L, 5L);
        assertThat(values(denseRank().over(orderBy(TITLE.asc()))))
                .as("by code point")
                .containsExactly(2L, 3L, 5L, 2L, 4L, 1L);
        assertThatThrownBy(() -> ntile(0)).isInstanceOf(QueryException.class);
    }

    @Test
    @Scenario(43)
    void neighbours() {
        assertThat(values(lag(VIEWS).over(IN_TURN))).containsExactly(null, 10, 0, 5, 7, 100);
        assertThat(values(lead(VIEWS).over(IN_TURN))).containsExactly(0, 5, 7, 100, 100, null);
        assertThat(values(lag(VIEWS).by(2).over(IN_TURN))).containsExactly(null, null, 10, 0, 5, 7);
        assertThat(values(lag(VIEWS).by(0).over(IN_TURN))).containsExactly(10, 0, 5, 7, 100, 100);
        assertThat(values(lead(VIEWS).by(9).over(IN_TURN))).containsOnlyNulls();
        assertThat(values(lag(VIEWS)
                        .otherwise(value(-1))
                        .over(partitionBy(AUTHOR_ID).orderBy(ID.asc()))))
                .containsExactly(-1, 10, 0, -1, -1, 100);
        assertThat(values(lead(VIEWS).by(2).otherwise(VIEWS.negate()).over(IN_TURN)))
                .as("of the row itself")
                .containsExactly(5, 7, 100, 100, -100, -100);
        assertThat(values(lag(TITLE).otherwise(value("none")).over(IN_TURN)))
                .containsExactly("none", "Hello", "World", "Ångström", "Hello", "zzz");
        Instant day = Instant.parse("2026-03-01T00:00:00Z");
        assertThat(values(
                        lag(PUBLISHED_AT).otherwise(value(day.minusSeconds(1))).over(IN_TURN)))
                .as("a null of a neighbour stays one")
                .containsExactly(
                        day.minusSeconds(1),
                        day,
                        null,
                        day.plusSeconds(60),
                        day.plusSeconds(120),
                        day.plusSeconds(180));
        assertThat(values(VIEWS.minus(lag(VIEWS).otherwise(value(0)).over(IN_TURN))))
                .containsExactly(10, -10, 5, 2, 93, 0);
        assertThatThrownBy(() -> lag(VIEWS).by(-1)).isInstanceOf(QueryException.class);
    }

    @Test
    @Scenario(43)
    void valuesOfAFrame() {
        Window.Definition whole = IN_TURN.rowsBetween(unboundedPreceding(), unboundedFollowing());
        assertThat(values(firstValue(TITLE).over(IN_TURN))).containsOnly("Hello");
        assertThat(values(lastValue(TITLE).over(whole))).containsOnly("AAA");
        assertThat(values(lastValue(VIEWS).over(IN_TURN)))
                .as("the frame ends with the row")
                .containsExactly(10, 0, 5, 7, 100, 100);
        assertThat(values(lastValue(ID.minus(ID)).over(BY_VIEWS))).containsOnly(0L);
        assertThat(values(nthValue(VIEWS, 2).over(whole))).containsOnly(0);
        assertThat(values(nthValue(VIEWS, 3).over(IN_TURN))).containsExactly(null, null, 5, 5, 5, 5);
        assertThat(values(nthValue(VIEWS, 9).over(whole))).containsOnlyNulls();
        assertThat(values(firstValue(PUBLISHED_AT).over(partitionBy(AUTHOR_ID).orderBy(ID.desc()))))
                .containsExactly(
                        Instant.parse("2026-03-01T00:01:00Z"),
                        Instant.parse("2026-03-01T00:01:00Z"),
                        Instant.parse("2026-03-01T00:01:00Z"),
                        Instant.parse("2026-03-01T00:02:00Z"),
                        null,
                        null);
        assertThatThrownBy(() -> nthValue(VIEWS, 0)).isInstanceOf(QueryException.class);
    }

    @Test
    @Scenario(43)
    void aggregates() {
        Window.Definition author = partitionBy(AUTHOR_ID);
        assertThat(values(count().over(author))).containsExactly(3L, 3L, 3L, 1L, 2L, 2L);
        assertThat(values(sum(VIEWS).over(author))).containsExactly(15L, 15L, 15L, 7L, 200L, 200L);
        assertThat(values(avg(VIEWS).over(author))).containsExactly(5.0, 5.0, 5.0, 7.0, 100.0, 100.0);
        assertThat(values(max(TITLE).over(author)))
                .containsExactly("Ångström", "Ångström", "Ångström", "Hello", "zzz", "zzz");
        assertThat(values(min(PUBLISHED_AT).over(all()))).containsOnly(Instant.parse("2026-03-01T00:00:00Z"));
        assertThat(values(count(PUBLISHED_AT).over(author))).containsExactly(2L, 2L, 2L, 1L, 1L, 1L);
        assertThat(values(count().filter(VIEWS.gt(5)).over(author))).containsExactly(1L, 1L, 1L, 1L, 2L, 2L);
        assertThat(values(sum(VIEWS).filter(VIEWS.lt(0)).over(author))).containsOnlyNulls();
        assertThat(values(sum(VIEWS).over(IN_TURN))).as("running").containsExactly(10L, 10L, 15L, 22L, 122L, 222L);
        assertThat(values(sum(VIEWS).over(BY_VIEWS))).as("with peers").containsExactly(22L, 0L, 5L, 12L, 222L, 222L);
        assertThat(values(sum(VIEWS).over(author).minus(VIEWS.cast(dev.hysteria.type.Types.BIGINT))))
                .containsExactly(5L, 15L, 10L, 0L, 100L, 100L);
    }

    @Test
    @Scenario(43)
    void framesOfRows() {
        assertThat(values(sum(VIEWS).over(IN_TURN.rowsBetween(preceding(1), following(1)))))
                .containsExactly(10L, 15L, 12L, 112L, 207L, 200L);
        assertThat(values(sum(VIEWS).over(IN_TURN.rowsBetween(unboundedPreceding(), currentRow()))))
                .containsExactly(10L, 10L, 15L, 22L, 122L, 222L);
        assertThat(values(sum(VIEWS).over(IN_TURN.rowsBetween(currentRow(), unboundedFollowing()))))
                .containsExactly(222L, 212L, 212L, 207L, 200L, 100L);
        assertThat(values(sum(VIEWS).over(IN_TURN.rowsBetween(preceding(3), preceding(2)))))
                .containsExactly(null, null, 10L, 10L, 5L, 12L);
        assertThat(values(count().over(IN_TURN.rowsBetween(following(1), following(2)))))
                .containsExactly(2L, 2L, 2L, 2L, 1L, 0L);
        assertThat(values(max(VIEWS)
                        .over(partitionBy(AUTHOR_ID).orderBy(ID.asc()).rowsBetween(preceding(1), currentRow()))))
                .containsExactly(10, 10, 5, 7, 100, 100);
        assertThatThrownBy(() -> IN_TURN.rowsBetween(following(1), preceding(1)))
                .isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> IN_TURN.rowsBetween(unboundedFollowing(), unboundedFollowing()))
                .isInstanceOf(QueryException.class);
    }

    @Test
    @Scenario(43)
    void framesOfRanges() {
        assertThat(values(sum(VIEWS).over(BY_VIEWS.rangeBetween(unboundedPreceding(), currentRow()))))
                .containsExactly(22L, 0L, 5L, 12L, 222L, 222L);
        assertThat(values(sum(VIEWS).over(BY_VIEWS.rangeBetween(currentRow(), unboundedFollowing()))))
                .containsExactly(210L, 222L, 222L, 217L, 200L, 200L);
        Expression<Long> near = sum(VIEWS).over(BY_VIEWS.rangeBetween(preceding(5), following(3)));
        if (frames() == Frames.ROWS_AND_RANGE_WITHOUT_DISTANCE) {
            refused(near, "RANGE");
        } else {
            assertThat(values(near)).containsExactly(22L, 0L, 12L, 22L, 200L, 200L);
            assertThat(values(count().over(orderBy(VIEWS.desc()).rangeBetween(preceding(3), following(2)))))
                    .containsExactly(1L, 1L, 2L, 3L, 2L, 2L);
        }
    }

    @Test
    @Scenario(43)
    void framesOfGroupsAndExclusionsWhereTheyAre() {
        Window.Definition groups = BY_VIEWS.groupsBetween(preceding(1), currentRow());
        Window.Definition rows = BY_VIEWS.rowsBetween(unboundedPreceding(), unboundedFollowing());
        if (frames() != Frames.COMPLETE) {
            refused(count().over(groups), "GROUPS");
            for (FrameExclusion exclusion :
                    List.of(FrameExclusion.CURRENT_ROW, FrameExclusion.GROUP, FrameExclusion.TIES)) {
                refused(count().over(rows.excluding(exclusion)), "EXCLUDE");
            }
            assertThat(values(count().over(rows.excluding(FrameExclusion.NOTHING))))
                    .containsOnly(6L);
            return;
        }
        assertThat(values(count().over(groups))).containsExactly(2L, 1L, 2L, 2L, 3L, 3L);
        assertThat(values(sum(VIEWS).over(BY_VIEWS.groupsBetween(following(1), unboundedFollowing()))))
                .containsExactly(200L, 222L, 217L, 210L, null, null);
        assertThat(values(count().over(rows.excluding(FrameExclusion.NOTHING)))).containsOnly(6L);
        assertThat(values(count().over(rows.excluding(FrameExclusion.CURRENT_ROW))))
                .containsOnly(5L);
        assertThat(values(count().over(rows.excluding(FrameExclusion.GROUP)))).containsExactly(5L, 5L, 5L, 5L, 4L, 4L);
        assertThat(values(count().over(rows.excluding(FrameExclusion.TIES)))).containsExactly(6L, 6L, 6L, 6L, 5L, 5L);
        assertThatThrownBy(() -> BY_VIEWS.excluding(FrameExclusion.TIES)).isInstanceOf(QueryException.class);
    }

    private Frames frames() {
        return db.dialect().traits().group().frames();
    }

    private void refused(Expression<?> expression, String what) {
        assertThatThrownBy(() -> values(expression))
                .isInstanceOf(UnsupportedFeature.class)
                .hasMessageContaining(db.dialect().name())
                .hasMessageContaining(what);
    }

    record Named(
            String title,
            long place,
            @Nullable Integer before,
            @Nullable Long total) {}

    @Test
    @Scenario(43)
    void namedWindows() {
        Window.Named byAuthor = partitionBy(AUTHOR_ID).orderBy(ID.asc()).as("by author");
        Window.Named whole = all().as("whole");
        assertThat(db.list(from(POSTS)
                        .window(byAuthor, whole)
                        .where(VIEWS.gt(0))
                        .orderBy(rowNumber().over(byAuthor).desc(), TITLE.asc())
                        .limit(3)
                        .select(into(
                                Named::new,
                                TITLE,
                                rowNumber().over(byAuthor),
                                lag(VIEWS).over(byAuthor),
                                sum(VIEWS).over(whole)))))
                .containsExactly(
                        new Named("AAA", 2, 100, 222L),
                        new Named("Ångström", 2, 10, 222L),
                        new Named("Hello", 1, null, 222L));
    }

    record Ranked(String city, long users, long place) {}

    @Test
    @Scenario(43)
    void windowsOverGroupsAndInOtherClauses() {
        var place = rank().over(orderBy(count().desc(), Users.CITY.asc()));
        assertThat(db.list(from(Users.USERS)
                        .groupBy(Users.CITY)
                        .orderBy(place.desc())
                        .select(into(Ranked::new, Users.CITY, count(), place))))
                .containsExactly(new Ranked("Roma", 1, 3), new Ranked("Pavia", 2, 2), new Ranked("Milano", 2, 1));
        assertThat(db.list(from(Users.USERS)
                        .groupBy(Users.CITY)
                        .orderBy(Users.CITY.asc())
                        .select(sum(count()).over(all()))))
                .allSatisfy(total -> assertThat(total).isEqualByComparingTo("5"));

        var views = VIEWS.as("views");
        var number = rowNumber()
                .over(partitionBy(AUTHOR_ID).orderBy(VIEWS.desc(), ID.asc()))
                .as("number");
        var numbered = from(POSTS).select(into(Best::new, TITLE, views, number)).as("numbered");
        assertThat(db.list(from(numbered)
                        .where(numbered.get(number).eq(1L))
                        .orderBy(numbered.get(views).asc())))
                .containsExactly(new Best("Hello", 7, 1), new Best("Hello", 10, 1), new Best("zzz", 100, 1));
        assertThat(db.list(from(POSTS).distinct().select(count().over(partitionBy(AUTHOR_ID)))))
                .containsExactlyInAnyOrder(1L, 2L, 3L);
    }

    record Best(String title, int views, long number) {}
}
