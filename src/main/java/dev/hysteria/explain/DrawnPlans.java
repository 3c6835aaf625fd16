package dev.hysteria.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plans told as drawings of trees: a line a step, further in than the step it belongs to. */
final class DrawnPlans {
    private static final Pattern ARROW = Pattern.compile("^( *)-> (.*)$");
    private static final Pattern ESTIMATE = Pattern.compile(" +\\(cost=([^ )]+) rows=([^ )]+)\\)$");
    private static final Pattern MEASURED =
            Pattern.compile(" +\\((?:actual time=\\S+ rows=([^ )]+) loops=\\d+|never executed)\\)$");
    private static final Pattern TABLE = Pattern.compile(" (?:on|into) ([^ <(]+)");

    private static final String BULLET = "• ";
    private static final Pattern BRANCHES = Pattern.compile("^[ │├└─]*");

    private DrawnPlans() {}

    /** {@code -> Table scan on t  (cost=0.55 rows=3) (actual time=0.02..0.03 rows=3 loops=1)}. */
    static List<PlanStep> arrows(String drawing) {
        Tree tree = new Tree();
        for (String line : drawing.lines().toList()) {
            Matcher arrow = ARROW.matcher(line);
            if (arrow.matches()) {
                tree.add(arrow.group(1).length(), step(arrow.group(2)));
            }
        }
        return tree.steps();
    }

    private static Draft step(String line) {
        String rest = line;
        String actual = "";
        Matcher measured = MEASURED.matcher(rest);
        if (measured.find()) {
            actual = measured.group(1) == null ? "0" : measured.group(1);
            rest = rest.substring(0, measured.start());
        }
        Draft step = new Draft(rest).actualRows(actual);
        Matcher estimate = ESTIMATE.matcher(rest);
        if (estimate.find()) {
            String cost = estimate.group(1);
            step.cost(cost.substring(cost.lastIndexOf("..") < 0 ? 0 : cost.lastIndexOf("..") + 2))
                    .estimatedRows(estimate.group(2))
                    .operation(rest.substring(0, estimate.start()));
        }
        Matcher table = TABLE.matcher(step.operation());
        return table.find() && !step.operation().startsWith("Filter") ? step.table(table.group(1)) : step;
    }

    /** {@code • scan}, and below it {@code estimated row count: 1,000}, {@code actual row count: 3}, {@code table: t@t_pkey}. */
    static List<PlanStep> bullets(String drawing) {
        Tree tree = new Tree();
        for (String line : drawing.lines().toList()) {
            Matcher branches = BRANCHES.matcher(line);
            int depth = branches.find() ? branches.end() : 0;
            String said = line.substring(depth);
            if (said.startsWith(BULLET)) {
                tree.add(depth, new Draft(said.substring(BULLET.length()).strip()));
            } else {
                tree.last().ifPresent(step -> attribute(step, said));
            }
        }
        return tree.steps();
    }

    private static void attribute(Draft step, String said) {
        int colon = said.indexOf(": ");
        if (colon < 0) {
            return;
        }
        String value = said.substring(colon + 2);
        switch (said.substring(0, colon)) {
            case "table" -> {
                String[] parts = value.split("@", 2);
                step.table(parts[0]);
                if (parts.length == 2) {
                    step.operation(step.operation() + " using " + parts[1].strip());
                }
            }
            case "estimated row count" -> step.estimatedRows(value.split(" ", 2)[0]);
            case "actual row count" -> step.actualRows(value);
            default -> {}
        }
    }

    /** Steps that are put below the last one that is less far in. */
    private static final class Tree {
        private final List<Draft> roots = new ArrayList<>();
        private final List<Draft> path = new ArrayList<>();
        private final List<Integer> depths = new ArrayList<>();

        void add(int depth, Draft step) {
            while (!depths.isEmpty() && depths.getLast() >= depth) {
                depths.removeLast();
                path.removeLast();
            }
            if (path.isEmpty()) {
                roots.add(step);
            } else {
                path.getLast().input(step);
            }
            depths.add(depth);
            path.add(step);
        }

        Optional<Draft> last() {
            return path.isEmpty() ? Optional.empty() : Optional.of(path.getLast());
        }

        List<PlanStep> steps() {
            return Draft.steps(roots);
        }
    }
}
