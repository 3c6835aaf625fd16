package dev.hysteria.query;

import static dev.hysteria.expression.Functions.count;
import static dev.hysteria.expression.Functions.sum;
import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.expression.Values.value;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.select;
import static dev.hysteria.sample.Posts.POSTS;
import static dev.hysteria.sample.Users.AGE;
import static dev.hysteria.sample.Users.CITY;
import static dev.hysteria.sample.Users.EMAIL;
import static dev.hysteria.sample.Users.ID;
import static dev.hysteria.sample.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.ast.Distinct;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Grouping;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.JoinKind;
import dev.hysteria.ast.Lock;
import dev.hysteria.ast.LockStrength;
import dev.hysteria.ast.LockWait;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Source;
import dev.hysteria.error.QueryException;
import dev.hysteria.expression.Window;
import dev.hysteria.expression.WindowFunctions;
import dev.hysteria.sample.Posts;
import dev.hysteria.sample.Users.User;
import dev.hysteria.type.LogicalType;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectTest {
    private static final Select<User> ALL = from(USERS);

    private static Query.Select tree(Select<?> query) {
        return (Query.Select) query.statement();
    }

    private static Expr rows(long number) {
        return new Expr.Parameter(number, new LogicalType.BigInt());
    }

    private static List<String> names(Select<?> query) {
        return query.ast().columns().stream().map(Identifier::text).toList();
    }

    @Test
    void selectsATableWhole() {
        assertThat(tree(ALL).source()).isEqualTo(USERS.source());
        assertThat(names(ALL))
                .startsWith("id", "email", "nickname")
                .hasSize(USERS.columns().size());
        assertThat(ALL.selection()).isSameAs(USERS);
    }

    @Test
    void columnsOfAResultHaveNamesOfTheirOwn() {
        assertThat(names(ALL.select(into(List::of, ID, EMAIL.as("Id"), AGE.plus(1), count().as("total"), ID))))
                .containsExactly("id", "Id_2", "c3", "total", "id_3");
    }

    @Test
    void selectsWithoutATable() {
        assertThat(tree(select(value(1))).source()).isEqualTo(new Source.Nothing());
    }

    @Test
    void filtersAddUp() {
        Select<User> adults = ALL.where(AGE.ge(18)).where(CITY.eq("Pavia"), EMAIL.isNotNull());
        assertThat(tree(adults).filter())
                .isEqualTo(
                        AGE.ge(18).and(CITY.eq("Pavia")).and(EMAIL.isNotNull()).ast());
    }

    @Test
    void buildingOnAQueryNeverChangesIt() {
        Query before = ALL.statement();
        var unused = ALL.where(AGE.ge(18)).orderBy(AGE.asc()).limit(5).distinct();
        assertThat(ALL.statement()).isSameAs(before);
        assertThat(tree(ALL).filter()).isEqualTo(new Expr.True());
    }

    @Test
    void joins() {
        var on = Posts.AUTHOR_ID.eq(ID);
        Select<String> titles = ALL.select(EMAIL);
        assertThat(tree(titles.join(POSTS, on)).source())
                .isEqualTo(new Source.Join(JoinKind.INNER, USERS.source(), POSTS.source(), on.ast()));
        assertThat(tree(titles.leftJoin(POSTS, on)).source())
                .isEqualTo(new Source.Join(JoinKind.LEFT, USERS.source(), POSTS.source(), on.ast()));
        assertThat(tree(ALL.rightJoin(POSTS, on).select(Posts.TITLE)).source())
                .isEqualTo(new Source.Join(JoinKind.RIGHT, USERS.source(), POSTS.source(), on.ast()));
        assertThat(tree(ALL.fullJoin(POSTS, on).select(Posts.TITLE.optional())).source())
                .isEqualTo(new Source.Join(JoinKind.FULL, USERS.source(), POSTS.source(), on.ast()));
        assertThat(tree(titles.crossJoin(POSTS)).source())
                .isEqualTo(new Source.CrossJoin(USERS.source(), POSTS.source()));
        var two = new dev.hysteria.expression.Condition[] {on, AGE.gt(1).or(AGE.isNull())};
        assertThat(tree(titles.join(POSTS, two)).source())
                .isEqualTo(new Source.Join(
                        JoinKind.INNER,
                        USERS.source(),
                        POSTS.source(),
                        on.and(two[1]).ast()));
        assertThatThrownBy(() -> ALL.join(POSTS)).isInstanceOf(QueryException.class);
    }

    @Test
    void distinctRows() {
        assertThat(tree(ALL.select(AGE).distinct()).list().distinct()).isEqualTo(new Distinct.Rows());
        assertThat(tree(ALL.distinctOn(CITY).orderBy(CITY.asc(), AGE.desc()))
                        .list()
                        .distinct())
                .isEqualTo(new Distinct.On(List.of(CITY.ast())));
        assertThatThrownBy(() -> ALL.select(AGE).distinct().orderBy(CITY.asc()).statement())
                .isInstanceOf(QueryException.class);
    }

    @Test
    void groups() {
        Select<?> cities = ALL.select(CITY);
        assertThat(tree(cities.groupBy(CITY)).grouping()).isEqualTo(by(new Expr.True()));
        assertThat(tree(cities.groupBy(CITY).having(count().gt(0L))).grouping())
                .isEqualTo(by(count().gt(0L).ast()));
        assertThat(tree(cities.rollup(CITY)).grouping())
                .isEqualTo(new Grouping.Rollup(List.of(CITY.ast()), new Expr.True()));
        assertThat(tree(cities.cube(CITY)).grouping())
                .isEqualTo(new Grouping.Cube(List.of(CITY.ast()), new Expr.True()));
        assertThat(tree(cities.groupingSets(List.of(List.of(CITY, AGE), List.of())))
                        .grouping())
                .isEqualTo(new Grouping.Sets(List.of(List.of(CITY.ast(), AGE.ast()), List.of()), new Expr.True()));
        assertThat(tree(ALL.select(count()).having(count().gt(0L))).grouping())
                .isEqualTo(new Grouping.Whole(count().gt(0L).ast()));
        assertThatThrownBy(() -> cities.groupBy()).isInstanceOf(QueryException.class);
    }

    private static Grouping by(Expr having) {
        return new Grouping.By(List.of(CITY.ast()), having);
    }

    @Test
    void ordersAndCuts() {
        assertThat(tree(ALL.orderBy(CITY.asc()).orderBy(AGE.desc())).ordering())
                .containsExactly(CITY.asc().ast(), AGE.desc().ast());
        assertThat(tree(ALL.limit(5)).page()).isEqualTo(new Page.First(rows(5)));
        assertThat(tree(ALL.offset(3)).page()).isEqualTo(new Page.From(rows(3)));
        assertThat(tree(ALL.limit(0).offset(3)).page()).isEqualTo(new Page.Slice(rows(0), rows(3)));
        assertThatThrownBy(() -> ALL.limit(-1))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> ALL.offset(-1)).isInstanceOf(QueryException.class);
    }

    @Test
    void locks() {
        assertThat(tree(ALL.forUpdate()).lock())
                .isEqualTo(new Lock.Rows(LockStrength.UPDATE, List.of(), LockWait.WAIT));
        assertThat(tree(ALL.forShare().of(USERS).skipLocked()).lock())
                .isEqualTo(new Lock.Rows(LockStrength.SHARE, List.of(Identifier.of("users")), LockWait.SKIP_LOCKED));
        assertThat(tree(ALL.forUpdate().noWait()).lock())
                .isEqualTo(new Lock.Rows(LockStrength.UPDATE, List.of(), LockWait.NO_WAIT));
        assertThatThrownBy(ALL::skipLocked).isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> ALL.forUpdate().of(POSTS).statement()).isInstanceOf(QueryException.class);
    }

    @Test
    void windowsAreDefinedOnce() {
        Window.Named byCity = Window.partitionBy(CITY).orderBy(AGE.asc()).as("by_city");
        Select<?> ranked = ALL.select(into(List::of, WindowFunctions.rank().over(byCity), sum(AGE).over(byCity)));
        assertThat(tree(ranked.window(byCity)).windows()).containsExactly(byCity.definition());
        assertThatThrownBy(ranked::statement).isInstanceOf(QueryException.class).hasMessageContaining("by_city");
    }

    @Test
    void aQueryIsAScalarOfItsFamily() {
        var newest = from(POSTS).where(Posts.AUTHOR_ID.eq(ID));
        assertThat(newest.value(count()).gt(3L).ast())
                .isEqualTo(new Expr.Comparison(
                        dev.hysteria.ast.ComparisonOperator.GREATER,
                        new Expr.Scalar(newest.select(count()).ast()),
                        rows(3)));
        assertThat(newest.value(Posts.TITLE).lower().ast()).isInstanceOf(Expr.Function.class);
        assertThat(newest.value(Posts.PUBLISHED_AT).year().ast()).isInstanceOf(Expr.Extract.class);
        assertThat(newest.value(Posts.VIEWS.gt(1)).not().ast()).isInstanceOf(Expr.Not.class);
    }
}
