package dev.hysteria.docs;

import static dev.hysteria.query.Queries.from;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.Database;
import dev.hysteria.DatabaseConfig;
import dev.hysteria.explain.ExecutionPlan;
import dev.hysteria.sample.Categories;
import org.junit.jupiter.api.Test;

/** The samples of the how-to page of the same name. */
class ReadPlansTest {
    @Test
    void theStepsOfAQuery() {
        try (Database db = Database.open(DatabaseConfig.of("jdbc:sqlite::memory:"))) {
            db.create(Categories.CATEGORIES);
            // region steps
            ExecutionPlan plan = db.explain(from(Categories.CATEGORIES).where(Categories.ID.eq(7L)));

            plan.steps().forEach(step -> System.out.println(step.operation() + ", rows: " + step.estimatedRows()));
            assertThat(plan.steps()).allMatch(step -> step.operation().contains("PRIMARY KEY"));
            // endregion
        }
    }
}
