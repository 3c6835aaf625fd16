package dev.hysteria.query;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.sample.Posts.POSTS;
import static dev.hysteria.sample.Users.AGE;
import static dev.hysteria.sample.Users.EMAIL;
import static dev.hysteria.sample.Users.ID;
import static dev.hysteria.sample.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SetOperator;
import dev.hysteria.ast.SortKey;
import dev.hysteria.error.ErrorCode;
import dev.hysteria.error.QueryException;
import dev.hysteria.expression.Projection;
import dev.hysteria.sample.Posts;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SetOperationTest {
    record Named(long id, String name) {}

    private static final Projection<Named> USER = into(Named::new, ID, EMAIL);
    private static final Select<Named> PEOPLE = from(USERS).select(USER);
    private static final Select<Named> TITLES = from(POSTS)
            .select(into(Named::new, Posts.ID, Posts.TITLE))
            .orderBy(Posts.VIEWS.desc())
            .limit(3);

    @Test
    void combinesQueries() {
        Map<SetOperator, Select<Named>> all = Map.of(
                SetOperator.UNION, PEOPLE.union(TITLES),
                SetOperator.UNION_ALL, PEOPLE.unionAll(TITLES),
                SetOperator.INTERSECT, PEOPLE.intersect(TITLES),
                SetOperator.INTERSECT_ALL, PEOPLE.intersectAll(TITLES),
                SetOperator.EXCEPT, PEOPLE.except(TITLES),
                SetOperator.EXCEPT_ALL, PEOPLE.exceptAll(TITLES));
        all.forEach((operator, query) -> {
            var operation = (Query.SetOperation) query.statement();
            assertThat(operation.operator()).isEqualTo(operator);
            assertThat(operation.left()).isEqualTo(PEOPLE.ast());
            assertThat(operation.right()).isEqualTo(TITLES.ast());
            assertThat(operation.page()).isEqualTo(new Page.All());
        });
    }

    @Test
    void theWholeIsOrderedByItsColumns() {
        var operation = (Query.SetOperation)
                PEOPLE.union(TITLES).orderBy(EMAIL.desc()).limit(5).statement();
        SortKey key = EMAIL.desc().ast();
        assertThat(operation.ordering())
                .containsExactly(new SortKey(
                        new Expr.Output(Identifier.of("email"), EMAIL.ast().type()), key.direction(), key.nulls()));
        assertThat(operation.page()).isInstanceOf(Page.First.class);
        assertThatThrownBy(() -> PEOPLE.union(TITLES).orderBy(AGE.asc()).statement())
                .isInstanceOf(QueryException.class);
    }

    @Test
    void partsOfOtherColumnsAreRefused() {
        Select<Long> ids = from(USERS).select(ID);
        assertThatThrownBy(() -> from(USERS)
                        .select(EMAIL.cast(dev.hysteria.type.Types.DATE))
                        .union(from(USERS)
                                .select(EMAIL.cast(dev.hysteria.type.Types.DATE).as("d")))
                        .where(AGE.gt(1)))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("combines two others");
        Select<Long> wider = from(USERS).select(dev.hysteria.expression.Projections.row(r -> r.longAt(0), ID, EMAIL));
        Select<Long> other = from(USERS).select(dev.hysteria.expression.Projections.row(r -> r.longAt(0), EMAIL));
        for (Select<Long> mismatch : java.util.List.of(wider, other)) {
            assertThatThrownBy(() -> ids.union(mismatch))
                    .isInstanceOfSatisfying(
                            QueryException.class,
                            refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.SET_OPERATION_MISMATCH));
        }
    }

    @Test
    void aWholeIsReadAsATable() {
        Derived<Named> both = PEOPLE.union(TITLES).as("both");
        Query.Select query =
                (Query.Select) from(both).where(both.get(EMAIL).startsWith("a")).statement();
        assertThat(query.source()).isEqualTo(both.source());
    }

    @Test
    void lockingAWholeIsRefused() {
        assertThatThrownBy(() -> PEOPLE.union(TITLES).forUpdate().statement()).isInstanceOf(QueryException.class);
    }
}
