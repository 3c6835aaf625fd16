package dev.hysteria.explain;

import dev.hysteria.dialect.PlanForm;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a database means to run a statement, or has run it: a tree of steps, and all that it told.
 *
 * <p>Databases work differently, and name their steps differently: a plan is for people and for tests of one database.
 *
 * @param roots the steps that give the result; usually one, none where the database told no steps, or none that can be read
 * @param text what the database told, in its own form
 */
public record ExecutionPlan(List<PlanStep> roots, String text) {
    /** Copies the steps. */
    public ExecutionPlan {
        roots = List.copyOf(roots);
    }

    /**
     * {@return the plan that a database told}
     *
     * @param rows the rows that it answered, each cell as text, empty for a null
     */
    public static ExecutionPlan read(PlanForm form, List<List<String>> rows) {
        String text = rows.stream().map(row -> String.join(" | ", row)).collect(Collectors.joining("\n"));
        return new ExecutionPlan(
                switch (form) {
                    case JSON_OPTION -> JsonPlans.byNodes(text);
                    case JSON_FORMAT -> JsonPlans.byNames(text);
                    case ARROWS -> text.startsWith("{") ? JsonPlans.byNames(text) : DrawnPlans.arrows(text);
                    case BULLETS -> DrawnPlans.bullets(text);
                    case QUERY_PLAN -> NumberedPlans.details(rows);
                    case PLAN_TABLE -> NumberedPlans.planTable(rows);
                    case SHOWPLAN_XML -> XmlPlan.read(text);
                },
                text);
    }

    /** {@return every step, each before those it reads from} */
    public Stream<PlanStep> steps() {
        return roots.stream().flatMap(PlanStep::steps);
    }
}
