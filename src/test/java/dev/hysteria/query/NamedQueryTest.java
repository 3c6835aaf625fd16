package dev.hysteria.query;

import static dev.hysteria.expression.Functions.count;
import static dev.hysteria.expression.Functions.max;
import static dev.hysteria.expression.Functions.sum;
import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.cte;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.recursive;
import static dev.hysteria.sample.Categories.CATEGORIES;
import static dev.hysteria.sample.Posts.AUTHOR_ID;
import static dev.hysteria.sample.Posts.POSTS;
import static dev.hysteria.sample.Users.EMAIL;
import static dev.hysteria.sample.Users.ID;
import static dev.hysteria.sample.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Materialization;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Recursion;
import dev.hysteria.ast.SetOperator;
import dev.hysteria.ast.Source;
import dev.hysteria.error.ErrorCode;
import dev.hysteria.error.QueryException;
import dev.hysteria.expression.NumberExpression;
import dev.hysteria.expression.TextExpression;
import dev.hysteria.expression.TimeExpression;
import dev.hysteria.expression.ValuesRow;
import dev.hysteria.sample.Categories;
import dev.hysteria.sample.Categories.Category;
import dev.hysteria.sample.Posts;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamedQueryTest {
    record Total(long author, long views, Instant latest) {}

    private static final Select<Total> TOTALS = from(POSTS)
            .groupBy(AUTHOR_ID)
            .select(into(
                    Total::new,
                    AUTHOR_ID,
                    sum(Posts.VIEWS),
                    max(Posts.PUBLISHED_AT).as("latest")));

    @Test
    void columnsAreHadByTheExpressionsOfTheQuery() {
        Derived<Total> totals = TOTALS.as("totals");
        NumberExpression<Long> author = totals.get(AUTHOR_ID);
        NumberExpression<Long> views = totals.get(sum(Posts.VIEWS));
        TimeExpression<Instant> latest = totals.get(max(Posts.PUBLISHED_AT));
        assertThat(author.ast()).isEqualTo(column("totals", "author_id", AUTHOR_ID.ast(), Nullability.NOT_NULL));
        assertThat(views.ast())
                .isEqualTo(column("totals", "c2", sum(Posts.VIEWS).ast(), Nullability.NULLABLE));
        assertThat(latest.ast()).isEqualTo(column("totals", "latest", Posts.PUBLISHED_AT.ast(), Nullability.NULLABLE));
        assertThatThrownBy(() -> totals.get(Posts.TITLE))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("totals");
    }

    private static Expr column(String source, String name, Expr original, Nullability nullability) {
        return new Expr.Column(Identifier.of(source), Identifier.of(name), original.type(), nullability);
    }

    @Test
    void isReadWholeIntoTheRecordOfTheQuery() {
        Select<Total> whole = from(TOTALS.as("totals"));
        assertThat(whole.statement().columns())
                .extracting(Identifier::text)
                .containsExactly("author_id", "c2", "latest");
        assertThat(whole.reader().read(ValuesRow.of(1L, 2L, Instant.EPOCH))).isEqualTo(new Total(1, 2, Instant.EPOCH));
    }

    @Test
    void aLateralQuerySeesTheTablesBeforeIt() {
        Derived<Posts.Post> newest = from(POSTS)
                .where(AUTHOR_ID.eq(ID))
                .orderBy(Posts.VIEWS.desc())
                .limit(1)
                .lateral("newest");
        TextExpression title = newest.get(Posts.TITLE);
        Select<String> titles = from(USERS).crossJoin(newest).select(title);
        assertThat(((Query.Select) titles.statement()).source())
                .isEqualTo(new Source.CrossJoin(USERS.source(), newest.source()));
        Derived<Posts.Post> blind = from(POSTS).where(AUTHOR_ID.eq(ID)).as("blind");
        assertThatThrownBy(() -> from(USERS).crossJoin(blind).statement())
                .isInstanceOfSatisfying(
                        QueryException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.COLUMN_NOT_IN_SCOPE));
    }

    @Test
    void aCommonTableIsReadAfterWith() {
        Cte<Total> totals = cte("totals", TOTALS).materialized();
        Select<String> busy = from(USERS)
                .join(totals, totals.get(AUTHOR_ID).eq(ID))
                .where(totals.get(sum(Posts.VIEWS)).gt(100L))
                .select(EMAIL);
        var with = (Query.With) busy.with(totals).statement();
        assertThat(with.recursion()).isEqualTo(Recursion.NONE);
        assertThat(with.tables().getFirst().query()).isEqualTo(TOTALS.ast());
        assertThat(with.tables().getFirst().materialization()).isEqualTo(Materialization.MATERIALIZED);
        assertThat(totals.notMaterialized().table().materialization()).isEqualTo(Materialization.NOT_MATERIALIZED);
        assertThatThrownBy(busy::statement).isInstanceOf(QueryException.class).hasMessageContaining("with(…)");
    }

    @Test
    void aCommonTableIsReadTwiceUnderTwoNames() {
        Cte<Total> totals = cte("totals", TOTALS);
        Cte<Total> others = totals.as("others");
        Select<Long> pairs = from(totals)
                .join(others, others.get(sum(Posts.VIEWS)).gt(totals.get(sum(Posts.VIEWS))))
                .select(others.get(AUTHOR_ID))
                .with(totals);
        assertThat(((Query.Select) ((Query.With) pairs.statement()).body())
                        .source()
                        .aliases())
                .extracting(Identifier::text)
                .containsExactly("totals", "others");
    }

    @Test
    void commonTablesMayReadEarlierOnes() {
        Cte<Total> totals = cte("totals", TOTALS);
        Cte<Long> number = cte("number", from(totals).select(count()));
        assertThat(from(number).with(totals, number).statement()).isInstanceOf(Query.With.class);
        assertThatThrownBy(() -> from(number).with(number, totals).statement()).isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> from(number).with(totals, number, totals).statement())
                .isInstanceOf(QueryException.class);
    }

    private static final Select<Category> ROOTS = from(CATEGORIES).where(Categories.PARENT_ID.isNull());

    private static RecursiveCte<Category> tree() {
        return recursive(
                "tree",
                ROOTS,
                above -> from(CATEGORIES).join(above, above.get(Categories.ID).eq(Categories.PARENT_ID)));
    }

    @Test
    void aRecursiveTableReadsItself() {
        Cte<Category> tree = tree().cte();
        var with = (Query.With) from(tree).with(tree).statement();
        assertThat(with.recursion()).isEqualTo(Recursion.RECURSIVE);
        var operation = (Query.SetOperation) with.tables().getFirst().query();
        assertThat(operation.operator()).isEqualTo(SetOperator.UNION_ALL);
        assertThat(operation.left()).isEqualTo(ROOTS.ast());
        assertThat(with.tables().getFirst().columns())
                .extracting(Identifier::text)
                .containsExactly("id", "parent_id", "name");
    }

    @Test
    void guardsAreFurtherColumns() {
        Cte<Category> tree = tree().maxDepth(10).withoutCycles(Categories.ID).cte();
        var with = (Query.With) from(tree).with(tree).statement();
        assertThat(with.tables().getFirst().columns())
                .extracting(Identifier::text)
                .containsExactly("id", "parent_id", "name", "tree_depth", "tree_way");
        assertThat(with.body().columns()).hasSize(3);
        var step = (Query.Select) ((Query.SetOperation) with.tables().getFirst().query()).right();
        assertThat(((Expr.And) step.filter()).operands()).hasSize(2);
        assertThat(from(tree).orderBy(tree.depth().desc()).with(tree).statement())
                .isInstanceOf(Query.With.class);
        assertThatThrownBy(() -> tree().cte().depth()).isInstanceOf(QueryException.class);
    }

    @Test
    void guardsThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> tree().maxDepth(0)).isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> tree().withoutCycles(EMAIL)).isInstanceOf(QueryException.class);
    }

    @Test
    void whatAnOuterJoinMayLeaveOutStaysNullableInside() {
        var joined = from(USERS).leftJoin(POSTS, AUTHOR_ID.eq(ID));
        Derived<?> inner =
                joined.select(into(List::of, ID, Posts.TITLE.orNull())).as("inner");
        assertThat(((Expr.Column) inner.get(Posts.TITLE).ast()).nullability()).isEqualTo(Nullability.NULLABLE);
        assertThat(((Expr.Column) inner.get(ID).ast()).nullability()).isEqualTo(Nullability.NOT_NULL);
        assertThatThrownBy(() -> from(joined.select(Posts.TITLE).as("inner")).statement())
                .isInstanceOfSatisfying(
                        QueryException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.OPTIONAL_SELECTED_AS_REQUIRED));
    }
}
