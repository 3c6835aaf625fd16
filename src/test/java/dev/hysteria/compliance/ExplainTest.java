package dev.hysteria.compliance;

import static dev.hysteria.expression.Functions.count;
import static dev.hysteria.expression.Functions.min;
import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.deleteFrom;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.insertInto;
import static dev.hysteria.query.Queries.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.Database;
import dev.hysteria.SqlSession;
import dev.hysteria.TransactionOptions;
import dev.hysteria.dialect.PlanForm;
import dev.hysteria.error.SyntaxRejected;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.explain.ExecutionPlan;
import dev.hysteria.explain.PlanStep;
import dev.hysteria.expression.Values;
import dev.hysteria.query.Command;
import dev.hysteria.query.Select;
import dev.hysteria.sample.Posts;
import dev.hysteria.sample.Posts.Post;
import dev.hysteria.sample.Users;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import dev.hysteria.type.Types;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How a database runs a statement, as data. */
@EveryDatabase
class ExplainTest {
    private static final Select<Post> ALL = from(Posts.POSTS);
    private static final Select<?> JOINED = from(Posts.POSTS)
            .join(Users.USERS, Posts.AUTHOR_ID.eq(Users.ID))
            .where(Posts.VIEWS.gt(5), Users.EMAIL.like("a%"))
            .groupBy(Users.EMAIL)
            .orderBy(count().desc(), Users.EMAIL.asc())
            .limit(3)
            .select(Users.EMAIL);

    private final Database db;
    private final PlanForm form;

    ExplainTest(FreshDatabase fresh) {
        db = Blog.open(fresh);
        form = db.dialect().connection().plans();
    }

    @AfterEach
    void close() {
        db.close();
    }

    private static List<PlanStep> on(ExecutionPlan plan, String table) {
        return plan.steps()
                .filter(step -> step.table().filter(table::equals).isPresent())
                .toList();
    }

    private boolean measures() {
        return switch (form) {
            case JSON_OPTION, JSON_FORMAT, ARROWS, BULLETS, SHOWPLAN_XML -> true;
            case QUERY_PLAN, PLAN_TABLE -> false;
        };
    }

    private boolean estimates() {
        return form != PlanForm.QUERY_PLAN;
    }

    @Test
    @Scenario(141)
    void aQueryIsExplainedWithoutBeingRun() {
        ExecutionPlan plan = db.explain(ALL);

        assertThat(plan.text()).isNotBlank();
        assertThat(plan.roots()).hasSize(1);
        assertThat(on(plan, "posts")).singleElement().satisfies(step -> {
            assertThat(step.operation()).isNotBlank();
            assertThat(step.actualRows()).isEmpty();
            assertThat(step.estimatedRows().isPresent()).isEqualTo(estimates());
            assertThat(step.cost().isPresent()).isEqualTo(estimates());
        });
    }

    @Test
    @Scenario(141)
    void aPlanIsATreeOfWhatAStatementReads() {
        ExecutionPlan plan = db.explain(JOINED);

        assertThat(on(plan, "posts")).isNotEmpty();
        assertThat(on(plan, "users")).isNotEmpty();
        assertThat(plan.steps().count()).isGreaterThan(2);
        assertThat(plan.steps()).allSatisfy(step -> assertThat(step.operation()).isNotBlank());
    }

    @Test
    @Scenario(141)
    void anIndexThatIsUsedIsNamed() {
        long id = db.one(from(Users.USERS).select(min(Users.ID)));
        ExecutionPlan plan = db.explain(from(Users.USERS).where(Users.ID.between(id, id + 1)));

        assertThat(plan.steps().map(PlanStep::operation))
                .anyMatch(operation -> operation.toLowerCase(Locale.ROOT).contains(" using "));
    }

    @Test
    @Scenario(141)
    void analyzingRunsTheQueryAndCountsItsRows() {
        if (!measures()) {
            assertThatThrownBy(() -> db.explainAnalyze(ALL))
                    .isInstanceOf(UnsupportedFeature.class)
                    .hasMessageContaining("plan with what was measured");
            return;
        }
        ExecutionPlan plan = db.explainAnalyze(ALL);

        assertThat(on(plan, "posts"))
                .singleElement()
                .extracting(PlanStep::actualRows)
                .isEqualTo(OptionalDouble.of(6));
        assertThat(on(db.explainAnalyze(JOINED), "posts")).isNotEmpty();
        assertThat(db.explainAnalyze(ALL.where(Posts.VIEWS.gt(1_000))).steps())
                .anyMatch(step -> step.actualRows().equals(OptionalDouble.of(0)));
    }

    @Test
    @Scenario(141)
    void aCommandIsExplainedAndHasNoEffect() {
        List<Command> commands = List.of(
                update(Posts.POSTS).set(Posts.VIEWS.to(0)).where(Posts.TITLE.eq("zzz")),
                deleteFrom(Posts.POSTS).where(Posts.TITLE.eq("zzz")),
                deleteFrom(Posts.POSTS).all(),
                insertInto(Posts.POSTS)
                        .from(
                                ALL.select(into(Draft::new, Posts.AUTHOR_ID, Posts.TITLE, Posts.BODY, Posts.VIEWS)),
                                Posts.AUTHOR_ID,
                                Posts.TITLE,
                                Posts.BODY,
                                Posts.VIEWS));
        List<Post> before = db.list(ALL.orderBy(Posts.ID.asc()));
        for (Command command : commands) {
            ExecutionPlan plan = db.explain(command);
            assertThat(plan.roots()).as(plan.text()).isNotEmpty();
        }
        assertThat(db.list(ALL.orderBy(Posts.ID.asc()))).isEqualTo(before);
    }

    record Draft(long author, String title, String body, int views) {}

    @Test
    void plansAreAskedForInTransactionsAndWithTags() {
        assertThat(db.transaction(TransactionOptions.defaults().readOnly(), tx -> tx.explain(ALL))
                        .roots())
                .isNotEmpty();
        SqlSession tagged = db.tagged("route", "*/ a");
        assertThat(tagged.explain(JOINED).roots()).isNotEmpty();
        assertThatThrownBy(() -> db.explain(ALL.where(Values.raw(Types.BOOLEAN, "no such function()"))))
                .isInstanceOf(SyntaxRejected.class);
        assertThat(db.explain(ALL).roots()).as("the connection is whole").hasSize(1);
    }
}
