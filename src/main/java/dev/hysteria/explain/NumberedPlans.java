package dev.hysteria.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plans told as rows, each with its number and that of the step it belongs to. */
final class NumberedPlans {
    private static final Pattern TABLE = Pattern.compile("^(?:SCAN|SEARCH) ([^ (]+)");

    private NumberedPlans() {}

    /** Rows of number, parent, something unused and a sentence. */
    static List<PlanStep> details(List<List<String>> rows) {
        Rows steps = new Rows();
        for (List<String> row : rows) {
            String detail = row.get(3);
            Matcher table = TABLE.matcher(detail);
            steps.add(row.get(0), row.get(1), new Draft(detail).table(table.find() ? table.group(1) : ""));
        }
        return steps.steps();
    }

    /** Rows of number, parent, operation, options, object, rows and cost. */
    static List<PlanStep> planTable(List<List<String>> rows) {
        Rows steps = new Rows();
        for (List<String> row : rows) {
            boolean onTable = !row.get(2).startsWith("INDEX");
            String operation = (row.get(2) + " " + row.get(3)).strip();
            String object = row.get(4);
            Draft step = new Draft(onTable || object.isEmpty() ? operation : operation + " using " + object)
                    .table(onTable ? object : "")
                    .estimatedRows(row.get(5))
                    .cost(row.get(6));
            steps.add(row.get(0), row.get(1), step);
        }
        return steps.steps();
    }

    private static final class Rows {
        private final Map<String, Draft> byNumber = new HashMap<>();
        private final List<Draft> roots = new ArrayList<>();

        void add(String number, String parent, Draft step) {
            byNumber.put(number, step);
            Draft above = byNumber.get(parent);
            if (above == null || parent.equals(number)) {
                roots.add(step);
            } else {
                above.input(step);
            }
        }

        List<PlanStep> steps() {
            return Draft.steps(roots);
        }
    }
}
