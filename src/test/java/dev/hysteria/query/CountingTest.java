package dev.hysteria.query;

import static dev.hysteria.expression.Functions.count;
import static dev.hysteria.expression.Functions.max;
import static dev.hysteria.query.Queries.cte;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.sample.Posts.AUTHOR_ID;
import static dev.hysteria.sample.Posts.POSTS;
import static dev.hysteria.sample.Users.AGE;
import static dev.hysteria.sample.Users.CITY;
import static dev.hysteria.sample.Users.ID;
import static dev.hysteria.sample.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.Query;
import dev.hysteria.ast.Source;
import dev.hysteria.sample.Users.User;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CountingTest {
    private static final Select<User> ALL = from(USERS);

    @Test
    void countsTheSourceWhereThatIsTheSame() {
        assertThat(ALL.where(AGE.ge(18))
                        .orderBy(AGE.asc())
                        .forUpdate()
                        .counted()
                        .statement())
                .isEqualTo(ALL.where(AGE.ge(18)).select(count()).statement());
        assertThat(ALL.rightJoin(POSTS, AUTHOR_ID.eq(ID)).counted().statement()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource
    void countsAroundWhatReturnsOtherRows(Select<?> query) {
        var counted = (Query.Select) query.counted().statement();
        assertThat(counted.source())
                .isInstanceOfSatisfying(
                        Source.Derived.class,
                        derived -> assertThat(derived.query().columns())
                                .isEqualTo(query.ast().columns()));
        assertThat(counted.list().items().getFirst().expression()).isEqualTo(count().ast());
    }

    static Stream<Select<?>> countsAroundWhatReturnsOtherRows() {
        return Stream.of(
                ALL.limit(5),
                ALL.offset(5),
                ALL.select(AGE).distinct(),
                ALL.distinctOn(CITY),
                ALL.select(CITY).groupBy(CITY),
                ALL.select(max(AGE)),
                ALL.select(max(AGE)).having(count().gt(0L)),
                ALL.union(ALL));
    }

    @Test
    void commonTablesStayAround() {
        Cte<User> adults = cte("adults", ALL.where(AGE.ge(18)));
        var with = (Query.With) from(adults).limit(3).with(adults).counted().statement();
        assertThat(with.tables()).hasSize(1);
    }
}
